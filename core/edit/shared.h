// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace portolan {

// Who shares a value through an anchor (YAML 1.2.2, 7.1).
struct Sharing {
    std::vector<std::uint32_t>
        offsets; // of the anchored node and of each alias to it, ascending; empty: written for one place only
    bool inMergeList = false; // one of them stands in `<<: [*a, *b]`
};
// Of the value at `node`, which stands where it is written, not at an alias.
[[nodiscard]] Sharing sharingOf(const yaml::Tree &tree, yaml::NodeIndex node);

} // namespace portolan
