// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/edit.h"

namespace portolan::yaml {

// What the edits of block and of flow collections share; edit.cpp chooses between them.

struct EditPlan {
    std::string_view text;
    const Tree &tree;
    bool json = false;
};

using Members = std::vector<std::pair<std::string, NewScalar>>;
using Splices = Result<std::vector<Splice>>;

// The text of a new value; `preferred` is the style of what it replaces.
[[nodiscard]] std::string written(const EditPlan &plan, const NewScalar &value, Style preferred, bool inFlow);
[[nodiscard]] tl::unexpected<Error> editInSource();
[[nodiscard]] Splice splice(std::size_t begin, std::size_t end, std::string text);

// `\r\n` or `\n`, as the text around ends its lines.
[[nodiscard]] std::string_view lineEnd(std::string_view text);
// What stands on the line before `at`.
[[nodiscard]] std::string_view linePrefix(std::string_view text, std::size_t at);
// Where the line of `at` ends, before its line end.
[[nodiscard]] std::size_t contentEnd(std::string_view text, std::size_t at);
// The begin of the next line.
[[nodiscard]] std::size_t nextLine(std::string_view text, std::size_t at);
[[nodiscard]] bool isBlank(std::string_view text);
// Whether the extent of `node` is known; that of an absent value is its place.
[[nodiscard]] bool hasPlace(const Node &node);
[[nodiscard]] NodeIndex lastChild(const Tree &tree, NodeIndex collection);

[[nodiscard]] Splices insertBlockKey(const EditPlan &plan, NodeIndex map, std::string_view key, const NewNode &value);
[[nodiscard]] Splices insertBlockItem(const EditPlan &plan, NodeIndex sequence, const NewNode &item);
// Removes the entry whose first byte (of its key, or its item) is at `entry` and whose last node is `value`.
[[nodiscard]] Splices removeBlockKey(const EditPlan &plan, NodeIndex map, NodeIndex key, NodeIndex value);
[[nodiscard]] Splices removeBlockItem(const EditPlan &plan, NodeIndex sequence, NodeIndex item, NodeIndex previous);

// The lines of a literal block scalar that `value` changes, so that the rest stays as it is written. None: it has to be written
// anew.
[[nodiscard]] std::vector<Splice> changedLines(const EditPlan &plan, const Node &literal, std::string_view value);

[[nodiscard]] Splices insertFlowKey(const EditPlan &plan, NodeIndex map, std::string_view key, const NewNode &value);
[[nodiscard]] Splices insertFlowItem(const EditPlan &plan, NodeIndex sequence, const NewNode &item);
[[nodiscard]] Splices removeFlowEntry(
    const EditPlan &plan, NodeIndex collection, NodeIndex first, NodeIndex last, NodeIndex previous);
// `{a: 1, b: 2}`, `[a, b]` or a single value, on one line; `inFlow`: inside of brackets.
[[nodiscard]] std::string flowText(const EditPlan &plan, const NewNode &node, bool inFlow);

// A member or an item in block style, line by line without line ends; `indent` is where its key or its dash stands.
[[nodiscard]] std::vector<std::string> memberLines(
    const EditPlan &plan, const BlockStyle &style, std::size_t indent, std::string_view key, const NewNode &node);
[[nodiscard]] std::vector<std::string> itemLines(
    const EditPlan &plan, const BlockStyle &style, std::size_t indent, const NewNode &node);

} // namespace portolan::yaml
