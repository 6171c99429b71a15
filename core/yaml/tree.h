// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/message.h"
#include "core/text/span.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace portolan::yaml {

// core/yaml: the only user of yaml-cpp and of simdjson. One tree type serves YAML and JSON.

enum class Style : std::uint8_t {
    Null,
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
    BlockMap,
    FlowMap,
    BlockSequence,
    FlowSequence
};
enum class Tag : std::uint8_t { None, NonSpecific, Str, Int, Float, Bool, Null, Other };

using NodeIndex = std::uint32_t;
constexpr NodeIndex kNoNode = 0xFFFFFFFF;

// One node of a flat tree. A map's children alternate key, value, key, value. An alias is a node whose
// `target` is the anchored node; resolve() follows it.
struct Node {
    Style style = Style::Null;
    Tag tag = Tag::None;
    bool anchored : 1 = false;
    bool key : 1 = false; // stands for a key of its map, not for a value
    bool merge : 1 = false; // a plain key `<<`
    bool irregular : 1 = false; // a map with `<<`, equal or aliased keys: its members are not simply its children
    NodeIndex parent = kNoNode;
    NodeIndex firstChild = kNoNode;
    NodeIndex next = kNoNode;
    NodeIndex target = kNoNode; // of an alias
    std::string_view value; // decoded scalar; points into the source or into Tree::decoded
    Span source; // the scalar with its quotes, the alias, or a collection from its first to its last byte;
                 // relative to the chunk. Empty: the extent is not known, the value cannot be spliced.
};

struct SyntaxError {
    Message message;
    Span at; // relative to the chunk
    bool helmTemplate = false; // the text looks like a template that was not rendered
    Span other; // a second place that belongs to it (the first of two equal keys); empty: none
};

// The keys of one map that is too large to be looked through, ordered by hash.
struct KeyIndex {
    NodeIndex map = kNoNode;
    std::vector<std::pair<std::uint64_t, NodeIndex>> keys;
};

// Views in `nodes` point into the text that was parsed and into `decoded`: keep the text alive.
struct Tree {
    std::vector<Node> nodes; // nodes[0] is the root, if there is one
    std::deque<std::string> decoded;
    std::optional<SyntaxError> error; // nodes hold what came before it
    std::vector<SyntaxError> warnings; // duplicate keys …
    std::vector<KeyIndex> largeMaps; // ordered by map; find() uses it

    [[nodiscard]] bool empty() const { return nodes.empty(); }
    [[nodiscard]] const Node &operator[](NodeIndex index) const { return nodes[index]; }
    // Follows an alias to what it stands for.
    [[nodiscard]] NodeIndex resolve(NodeIndex index) const;
    [[nodiscard]] bool isMap(NodeIndex index) const;
    [[nodiscard]] bool isSequence(NodeIndex index) const;
    [[nodiscard]] bool isScalar(NodeIndex index) const;
    // The value under `key` as Kubernetes reads the map: the last of equal keys counts, `<<` is merged in
    // place (SEMANTICS: a `<<` after explicit keys overrides them). kNoNode if absent. `map` may be an alias.
    [[nodiscard]] NodeIndex find(NodeIndex map, std::string_view key) const;
    // The key node that belongs to find()'s answer; kNoNode for the root, an item or a key.
    [[nodiscard]] NodeIndex keyOf(NodeIndex value) const;
};

// Calls visit(key index, value index) for each member that counts, in order, merge keys expanded.
template <typename Visit> void forEachMember(const Tree &tree, NodeIndex map, Visit &&visit);
// Calls visit(item index) for each item.
template <typename Visit> void forEachItem(const Tree &tree, NodeIndex sequence, Visit &&visit)
{
    sequence = tree.resolve(sequence);
    if (!tree.isSequence(sequence))
        return;
    for (NodeIndex item = tree[sequence].firstChild; item != kNoNode; item = tree[item].next)
        visit(item);
}

// The members that count as (key, value) pairs; what forEachMember() walks.
[[nodiscard]] std::vector<std::pair<NodeIndex, NodeIndex>> members(const Tree &tree, NodeIndex map);

template <typename Visit> void forEachMember(const Tree &tree, NodeIndex map, Visit &&visit)
{
    map = tree.resolve(map);
    if (!tree.isMap(map))
        return;
    if (tree[map].irregular) {
        for (const auto &[key, value] : members(tree, map))
            visit(key, value);
        return;
    }
    for (NodeIndex key = tree[map].firstChild; key != kNoNode && tree[key].next != kNoNode;) {
        const NodeIndex value = tree[key].next;
        const NodeIndex next = tree[value].next;
        visit(key, value);
        key = next;
    }
}

} // namespace portolan::yaml
