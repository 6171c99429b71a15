// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace portolan::yaml {

// What a value is to be: digits alone where a number may stand lose their quotes (`number`), names keep them.
struct NewScalar {
    std::string text;
    bool number = false;
    bool verbatim = false; // `text` is written as it stands: it was read so somewhere else
    Style style = Style::Plain; // wanted, if it is a quoted one
};

// A value that is yet to be written: a scalar, or a map or list of others.
struct NewNode {
    enum class Kind : std::uint8_t { Scalar, Map, List };
    Kind kind = Kind::Scalar;
    NewScalar scalar {};
    std::vector<std::pair<std::string, NewNode>> members {}; // of a map; of a list with empty keys

    [[nodiscard]] static NewNode of(std::string text) { return {.scalar = {std::move(text)}}; }
    // Digits alone are a number, anything else is text.
    [[nodiscard]] static NewNode portOf(std::string text) { return {.scalar = {std::move(text), true}}; }
    [[nodiscard]] static NewNode map(std::vector<std::pair<std::string, NewNode>> members = {})
    {
        return {.kind = Kind::Map, .members = std::move(members)};
    }
    [[nodiscard]] static NewNode list(std::vector<NewNode> items = {})
    {
        NewNode node {.kind = Kind::List};
        for (NewNode &item : items)
            node.members.emplace_back(std::string(), std::move(item));
        return node;
    }
    // The member `key` of a map, which is added if it is absent.
    NewNode &operator[](std::string_view key);
};

// What `node` says, aliases and merges written out, to be written elsewhere. Comments stay behind.
[[nodiscard]] NewNode copyOf(const Tree &tree, NodeIndex node, bool json);
// Whether `node` says what `wanted` does.
[[nodiscard]] bool saysSame(const Tree &tree, NodeIndex node, const NewNode &wanted, bool json);

// How a text indents its blocks.
struct BlockStyle {
    std::size_t step = 2; // of a map in a map
    std::size_t listIndent = 2; // of a list's dash behind the key it belongs to
    std::size_t dashBlanks = 1; // between a dash and its item
};
[[nodiscard]] BlockStyle blockStyleOf(std::string_view text, const Tree &tree);

// `node` as a document in block style, each line ended by `lineEnd`.
[[nodiscard]] std::string documentText(const NewNode &node, const BlockStyle &style, std::string_view lineEnd);

} // namespace portolan::yaml
