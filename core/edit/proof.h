// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace portolan {

// Nodes that stand one behind the other in a tree: a member with its key, an item, a scalar. Empty: where they would stand.
struct NodeRange {
    yaml::NodeIndex begin = 0;
    yaml::NodeIndex end = 0;

    [[nodiscard]] bool contains(yaml::NodeIndex index) const { return begin <= index && index < end; }
};
// `node` with all that is in it; with its key if it is the value of a map's member and `withKey`.
[[nodiscard]] NodeRange rangeOf(const yaml::Tree &tree, yaml::NodeIndex node, bool withKey);

// Whether `after` is `before` with the nodes `old` replaced by the nodes `fresh`, and nothing else: every other node has the same
// text, style, tag, anchor and parent, and every other alias stands for the same node.
[[nodiscard]] bool isReplacement(const yaml::Tree &before, NodeRange old, const yaml::Tree &after, NodeRange fresh);

} // namespace portolan
