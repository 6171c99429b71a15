// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

#include <string>

// A tree as one line of text, so that a test says what it expects as a person would.
namespace portolan::yaml {

inline std::string outlineOf(const Tree &tree, std::string_view text, NodeIndex index)
{
    const Node &node = tree[index];
    if (node.target != kNoNode)
        return std::string(text.substr(node.source.begin, node.source.size()));
    std::string out;
    if (tree.isScalar(index)) {
        static const char *const styles[] = {"", "", "'", "\"", "|", ">"};
        const std::string quote = styles[static_cast<std::size_t>(node.style)];
        return node.style == Style::Null ? "~" : quote + std::string(node.value) + quote;
    }
    const bool map = tree.isMap(index);
    for (NodeIndex child = node.firstChild; child != kNoNode; child = tree[child].next) {
        const bool startsEntry = tree[child].key || !map;
        out += (out.empty() || !startsEntry ? "" : ", ") + outlineOf(tree, text, child) + (tree[child].key ? ":" : "");
    }
    return (map ? '{' : '[') + out + (map ? '}' : ']');
}

// `{a:1, b:['x', "y"]}`; an absent value is `~`, an alias as it is written.
inline std::string outline(const Tree &tree, std::string_view text)
{
    return tree.empty() ? std::string() : outlineOf(tree, text, 0);
}

} // namespace portolan::yaml
