// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/tree.h"

#include "core/text/document.h"

#include <algorithm>
#include <unordered_map>

namespace portolan::yaml {

namespace {

// A handful of lines can merge maps of maps without end: look at so many of them, then stop.
constexpr int kMostMerges = 10'000;
constexpr int kDeepestMerge = 100;

// Walks the members of a map in the order in which Kubernetes sets them: visit(key, value). A later
// call overrides an earlier one with the same key.
template <typename Visit> class MergeWalk
{
public:
    MergeWalk(const Tree &tree, Visit visit)
        : m_tree(tree)
        , m_visit(std::move(visit))
    {
    }

    void map(NodeIndex map, int depth = 0)
    {
        for (NodeIndex key = m_tree[map].firstChild; key != kNoNode;) {
            const NodeIndex value = m_tree[key].next;
            if (value == kNoNode)
                return;
            if (m_tree[key].merge)
                merge(value, depth + 1);
            else
                m_visit(key, value);
            key = m_tree[value].next;
        }
    }

private:
    void merge(NodeIndex source, int depth)
    {
        source = m_tree.resolve(source);
        if (++m_merges > kMostMerges || depth > kDeepestMerge)
            return;
        if (m_tree.isMap(source))
            map(source, depth);
        if (!m_tree.isSequence(source))
            return;
        std::vector<NodeIndex> maps;
        forEachItem(m_tree, source, [&maps](NodeIndex item) { maps.push_back(item); });
        // Earlier maps of the list win, so they are set last.
        std::for_each(maps.rbegin(), maps.rend(), [this, depth](NodeIndex item) {
            if (m_tree.isMap(m_tree.resolve(item)))
                merge(item, depth + 1);
        });
    }

    const Tree &m_tree;
    Visit m_visit;
    int m_merges = 0;
};

NodeIndex findIndexed(const Tree &tree, const KeyIndex &index, std::string_view key)
{
    const std::uint64_t hash = hashOf(key);
    auto at = std::ranges::lower_bound(index.keys, hash, {}, &std::pair<std::uint64_t, NodeIndex>::first);
    for (; at != index.keys.end() && at->first == hash; ++at) {
        if (tree[at->second].value == key)
            return tree[at->second].next;
    }
    return kNoNode;
}

} // namespace

NodeIndex Tree::resolve(NodeIndex index) const
{
    return index < nodes.size() && nodes[index].target != kNoNode ? nodes[index].target : index;
}

bool Tree::isMap(NodeIndex index) const
{
    return index < nodes.size() && (nodes[index].style == Style::BlockMap || nodes[index].style == Style::FlowMap);
}

bool Tree::isSequence(NodeIndex index) const
{
    return index < nodes.size() && (nodes[index].style == Style::BlockSequence || nodes[index].style == Style::FlowSequence);
}

bool Tree::isScalar(NodeIndex index) const
{
    return index < nodes.size() && nodes[index].style < Style::BlockMap && nodes[index].target == kNoNode;
}

NodeIndex Tree::find(NodeIndex map, std::string_view key) const
{
    map = resolve(map);
    if (!isMap(map))
        return kNoNode;
    NodeIndex found = kNoNode;
    const auto lookAt = [&](NodeIndex candidate, NodeIndex value) {
        const NodeIndex text = resolve(candidate);
        if (nodes[text].value == key && isScalar(text))
            found = value;
    };
    if (nodes[map].irregular) {
        MergeWalk(*this, lookAt).map(map);
        return found;
    }
    if (!largeMaps.empty()) {
        const auto index = std::ranges::lower_bound(largeMaps, map, {}, &KeyIndex::map);
        if (index != largeMaps.end() && index->map == map)
            return findIndexed(*this, *index, key);
    }
    for (NodeIndex at = nodes[map].firstChild; at != kNoNode; at = nodes[nodes[at].next].next) {
        if (nodes[at].value == key && isScalar(at))
            return nodes[at].next;
        if (nodes[at].next == kNoNode)
            break;
    }
    return kNoNode;
}

NodeIndex Tree::keyOf(NodeIndex value) const
{
    const NodeIndex map = value < nodes.size() && !nodes[value].key ? nodes[value].parent : kNoNode;
    if (!isMap(map))
        return kNoNode;
    if (nodes[value - 1].next == value)
        return value - 1; // a scalar key stands right before its value
    NodeIndex key = nodes[map].firstChild;
    while (nodes[key].next != value)
        key = nodes[nodes[key].next].next;
    return key;
}

std::vector<std::pair<NodeIndex, NodeIndex>> members(const Tree &tree, NodeIndex map)
{
    std::vector<std::pair<NodeIndex, NodeIndex>> found;
    map = tree.resolve(map);
    if (!tree.isMap(map))
        return found;
    if (!tree[map].irregular) {
        forEachMember(tree, map, [&found](NodeIndex key, NodeIndex value) { found.emplace_back(key, value); });
        return found;
    }
    std::unordered_map<std::string_view, std::size_t> places;
    MergeWalk(tree, [&](NodeIndex key, NodeIndex value) {
        const auto [place, isNew] = places.try_emplace(tree[tree.resolve(key)].value, found.size());
        if (isNew)
            found.emplace_back(key, value);
        else
            found[place->second] = {key, value};
    }).map(map);
    return found;
}

} // namespace portolan::yaml
