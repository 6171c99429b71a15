// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/proof.h"

namespace portolan {

namespace {

bool sameNode(const yaml::Node &a, const yaml::Node &b)
{
    return a.style == b.style && a.tag == b.tag && a.value == b.value && a.anchored == b.anchored && a.merge == b.merge;
}

} // namespace

NodeRange rangeOf(const yaml::Tree &tree, yaml::NodeIndex node, bool withKey)
{
    const yaml::NodeIndex begin = withKey ? tree.keyOf(node) : node;
    while (node != yaml::kNoNode && tree[node].next == yaml::kNoNode)
        node = tree[node].parent;
    return {begin, node == yaml::kNoNode ? static_cast<yaml::NodeIndex>(tree.nodes.size()) : tree[node].next};
}

bool isReplacement(const yaml::Tree &before, NodeRange old, const yaml::Tree &after, NodeRange fresh)
{
    if (after.error || old.begin != fresh.begin || before.nodes.size() - old.end != after.nodes.size() - fresh.end)
        return false;
    // Where a node of `before` stands in `after`; the first of what was replaced is what the new one stands for.
    const auto counterpart
        = [&](yaml::NodeIndex index) { return index == yaml::kNoNode || index < old.end ? index : index - old.end + fresh.end; };
    for (yaml::NodeIndex index = 0; index < before.nodes.size(); ++index) {
        if (old.contains(index))
            continue;
        const yaml::Node &was = before[index];
        const yaml::Node &is = after[counterpart(index)];
        if (!sameNode(was, is) || is.parent != counterpart(was.parent) || is.target != counterpart(was.target))
            return false;
    }
    return true;
}

} // namespace portolan
