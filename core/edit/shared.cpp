// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/shared.h"

#include <algorithm>

namespace portolan {

namespace {

bool isMergeList(const yaml::Tree &tree, yaml::NodeIndex sequence)
{
    if (sequence == yaml::kNoNode || !tree.isSequence(sequence))
        return false;
    const yaml::NodeIndex key = tree.keyOf(sequence);
    return key != yaml::kNoNode && tree[key].merge;
}

} // namespace

Sharing sharingOf(const yaml::Tree &tree, yaml::NodeIndex node)
{
    std::vector<yaml::NodeIndex> anchored; // `node` and what it stands in, where an alias may point at it
    for (; node != yaml::kNoNode; node = tree[node].parent) {
        if (tree[node].anchored)
            anchored.push_back(node);
    }
    Sharing sharing;
    if (anchored.empty())
        return sharing;
    for (const yaml::Node &one : tree.nodes) {
        const auto meant = std::ranges::find(anchored, one.target);
        if (one.target == yaml::kNoNode || meant == anchored.end())
            continue;
        sharing.offsets.push_back(one.source.begin);
        sharing.offsets.push_back(tree[*meant].source.begin);
        sharing.inMergeList = sharing.inMergeList || isMergeList(tree, one.parent);
    }
    std::ranges::sort(sharing.offsets);
    sharing.offsets.erase(std::unique(sharing.offsets.begin(), sharing.offsets.end()), sharing.offsets.end());
    return sharing;
}

} // namespace portolan
