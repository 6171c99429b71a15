// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/treebuilder.h"

#include "core/text/document.h"

#include <algorithm>

namespace portolan::yaml {

namespace {

constexpr std::size_t kFew = 16; // up to here comparing each key with each other is faster than hashing
constexpr std::size_t kIndexed = 64; // from here on find() gets an index

NodeIndex nextKey(const Tree &tree, NodeIndex key)
{
    const NodeIndex value = tree[key].next;
    return value == kNoNode ? kNoNode : tree[value].next;
}

} // namespace

void TreeBuilder::close()
{
    const Open closed = m_open.back();
    m_open.pop_back();
    if (!m_tree.isMap(closed.node))
        return;
    const std::size_t keys = (closed.children + 1) / 2;
    if (keys <= kFew)
        lookAtFewKeys(closed.node);
    else
        lookAtManyKeys(closed.node, keys);
}

void TreeBuilder::reportEqual(NodeIndex map, NodeIndex first, NodeIndex second)
{
    m_tree.nodes[map].irregular = true;
    m_tree.warnings.push_back(
        {{PORTOLAN_TR("The key \"%1\" stands twice in this map; only the last one counts. Remove one of them."),
             {std::string(m_tree[second].value)}},
            m_tree[second].source, false, m_tree[first].source});
}

bool TreeBuilder::isPlainName(NodeIndex key) const
{
    return m_tree.isScalar(key) && !m_tree[key].merge;
}

void TreeBuilder::lookAtFewKeys(NodeIndex map)
{
    for (NodeIndex key = m_tree[map].firstChild; key != kNoNode; key = nextKey(m_tree, key)) {
        if (!isPlainName(key)) {
            m_tree.nodes[map].irregular = true;
            continue;
        }
        const std::string_view text = m_tree[key].value;
        for (NodeIndex earlier = m_tree[map].firstChild; earlier != key; earlier = nextKey(m_tree, earlier)) {
            if (m_tree[earlier].value == text && isPlainName(earlier)) {
                reportEqual(map, earlier, key);
                break;
            }
        }
    }
}

void TreeBuilder::lookAtManyKeys(NodeIndex map, std::size_t count)
{
    KeyIndex index {map, {}};
    index.keys.reserve(count);
    for (NodeIndex key = m_tree[map].firstChild; key != kNoNode; key = nextKey(m_tree, key)) {
        if (isPlainName(key))
            index.keys.emplace_back(hashOf(m_tree[key].value), key);
        else
            m_tree.nodes[map].irregular = true;
    }
    std::ranges::sort(index.keys);
    for (std::size_t i = 1; i < index.keys.size(); ++i) {
        if (index.keys[i - 1].first == index.keys[i].first
            && m_tree[index.keys[i - 1].second].value == m_tree[index.keys[i].second].value)
            reportEqual(map, index.keys[i - 1].second, index.keys[i].second);
    }
    if (count < kIndexed || m_tree[map].irregular)
        return;
    // Maps close from the inside out, find() looks them up by number.
    const auto place = std::ranges::upper_bound(m_tree.largeMaps, map, {}, &KeyIndex::map);
    m_tree.largeMaps.insert(place, std::move(index));
}

} // namespace portolan::yaml
