// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace portolan::yaml {

// What yaml-cpp says of a text it cannot read: its own words and place.
struct ParserFailure {
    std::string what;
    std::uint32_t at = 0;
    bool tooDeep = false;
};

// Reads any YAML document with yaml-cpp's events. Nodes before a failure are kept. What yaml-cpp lets
// pass and Kubernetes does not becomes `tree.error`.
[[nodiscard]] std::optional<ParserFailure> readEvents(std::string_view text, Tree &tree);

} // namespace portolan::yaml
