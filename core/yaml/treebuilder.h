// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace portolan::yaml {

// Deeper nesting is refused: yaml-cpp stops here, and nobody writes it by hand.
constexpr std::size_t kDeepest = 500;

// Fills a Tree in document order; the three readers (simple YAML, yaml-cpp, JSON) share it.
class TreeBuilder
{
public:
    explicit TreeBuilder(Tree &tree)
        : m_tree(tree)
    {
    }

    // Appends `node` to the collection that is open, or as the root.
    NodeIndex add(const Node &node)
    {
        const auto index = static_cast<NodeIndex>(m_tree.nodes.size());
        Node &added = m_tree.nodes.emplace_back(node);
        if (m_open.empty())
            return index;
        Open &open = m_open.back();
        added.parent = open.node;
        added.key = open.children % 2 == 0 && m_tree.isMap(open.node);
        if (open.last == kNoNode)
            m_tree.nodes[open.node].firstChild = index;
        else
            m_tree.nodes[open.last].next = index;
        open.last = index;
        ++open.children;
        return index;
    }
    NodeIndex open(const Node &collection)
    {
        const NodeIndex index = add(collection);
        m_open.push_back({index, kNoNode, 0});
        return index;
    }
    // Closes the collection that was opened last and looks at its keys.
    void close();
    // The same where no key can stand twice, as in what a program wrote.
    void closeDistinct() { m_open.pop_back(); }

    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    [[nodiscard]] NodeIndex current() const { return m_open.back().node; }
    [[nodiscard]] NodeIndex lastChild() const { return m_open.back().last; }
    // Whether the next node is a key of the open map.
    [[nodiscard]] bool expectsKey() const { return m_tree.isMap(current()) && m_open.back().children % 2 == 0; }
    [[nodiscard]] bool expectsValue() const { return m_open.back().children % 2 == 1 && m_tree.isMap(current()); }

private:
    struct Open {
        NodeIndex node;
        NodeIndex last;
        std::uint32_t children;
    };

    // Neither `<<` nor an alias nor a collection.
    [[nodiscard]] bool isPlainName(NodeIndex key) const;
    void reportEqual(NodeIndex map, NodeIndex first, NodeIndex second);
    void lookAtFewKeys(NodeIndex map);
    void lookAtManyKeys(NodeIndex map, std::size_t count);

    Tree &m_tree;
    std::vector<Open> m_open;
};

} // namespace portolan::yaml
