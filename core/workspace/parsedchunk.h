// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/object.h"
#include "core/yaml/parse.h"

#include <memory>
#include <vector>

namespace portolan {

// One parsed and decoded chunk; shared between snapshots.
struct ParsedChunk {
    std::vector<std::shared_ptr<const kube::Object>> objects;
    std::optional<yaml::SyntaxError> error;
    std::uint64_t hash = 0; // of the bytes
    bool full = true; // parsed at Depth::Full
    bool setAside = false; // of a kind without ports, known by its name alone: not parsed
};

} // namespace portolan
