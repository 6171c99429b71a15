// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/decode.h"
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
    bool judged = true; // its objects know their issues
    kube::Version version; // whose rules they were judged by
    bool setAside = false; // of a kind without ports, known by its name alone: not parsed
};

} // namespace portolan
