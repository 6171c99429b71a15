// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/blockscalar.h"
#include "core/yaml/editplan.h"
#include "core/yaml/extent.h"
#include "core/yaml/scalar.h"

#include <algorithm>

namespace portolan::yaml {

namespace {

constexpr std::string_view kSpaces = " \t";

// Where a new line can go: `at` is the begin of a line, or the end of a text without a last line end.
struct NewLine {
    std::size_t at = 0;
    bool lineEndMissing = false;
};

// Behind the last line of `collection`.
NewLine lineBehind(const EditPlan &plan, NodeIndex collection)
{
    NodeIndex last = collection;
    while (lastChild(plan.tree, last) != kNoNode)
        last = lastChild(plan.tree, last);
    std::size_t at = contentEnd(plan.text, plan.tree[collection].source.end);
    const Node &leaf = plan.tree[last];
    if (leaf.style == Style::Literal || leaf.style == Style::Folded) {
        const auto column = static_cast<int>(columnOf(plan.text, plan.tree[leaf.parent].source.begin));
        const auto scalar = findBlockScalar(plan.text, leaf.source.begin, column);
        // Blank lines behind it are part of its value.
        if (scalar && scalar->chomp == BlockScalar::Chomp::Keep)
            return {scalar->next, scalar->next == plan.text.size() && !plan.text.ends_with('\n')};
    }
    return {nextLine(plan.text, at), at == plan.text.size()};
}

Splices insertLines(const EditPlan &plan, const NewLine &place, const std::vector<std::string> &lines)
{
    const std::string_view end = lineEnd(plan.text);
    std::string added;
    for (const std::string &line : lines) {
        added += place.lineEndMissing ? std::string(end) + line : line;
        if (!place.lineEndMissing)
            added += end;
    }
    return std::vector {splice(place.at, place.at, std::move(added))};
}

// What stands before the first key or dash of a collection on its line must be indentation and dashes only.
bool isIndentation(std::string_view prefix)
{
    return prefix.find_first_not_of("- ") == std::string_view::npos && !prefix.starts_with("---");
}

// Removes the entry that begins at `begin` and ends with the line of `end`. If it is not the first thing on
// its line (`- a: 1`), what comes next moves up into its place.
Splices removeEntry(const EditPlan &plan, std::size_t begin, std::size_t end)
{
    const std::string_view prefix = linePrefix(plan.text, begin);
    const std::size_t next = nextLine(plan.text, end);
    if (isBlank(prefix))
        return std::vector {splice(begin - prefix.size(), next, "")};
    if (!isIndentation(prefix))
        return editInSource();
    return std::vector {splice(begin, std::min(plan.text.find_first_not_of(kSpaces, next), plan.text.size()), "")};
}

// A collection whose last entry goes becomes `{}` or `[]`: without it, it would read as null.
Splices replaceByEmpty(const EditPlan &plan, NodeIndex collection, std::string_view empty)
{
    const Node &node = plan.tree[collection];
    if (node.anchored || node.tag != Tag::None)
        return editInSource();
    const std::string_view prefix = linePrefix(plan.text, node.source.begin);
    const NodeIndex key = plan.tree.keyOf(collection);
    if (key == kNoNode || !isBlank(prefix))
        return std::vector {splice(node.source.begin, node.source.end, std::string(empty))};
    const std::size_t colon = skipSpaces(plan.text, plan.tree[key].source.end);
    if (plan.tree[key].source.empty() || colon >= plan.text.size() || plan.text[colon] != ':')
        return editInSource();
    return std::vector {splice(colon + 1, colon + 1, ' ' + std::string(empty)),
        splice(node.source.begin - prefix.size(), nextLine(plan.text, node.source.end), "")};
}

} // namespace

std::vector<Splice> changedLines(const EditPlan &plan, const Node &literal, std::string_view value)
{
    std::vector<Splice> splices;
    const std::string_view old = literal.value;
    if (literal.style != Style::Literal || std::ranges::count(old, '\n') < 2 || value.find('\r') != std::string_view::npos
        || std::ranges::count(old, '\n') != std::ranges::count(value, '\n') || old.ends_with('\n') != value.ends_with('\n'))
        return splices;
    const std::size_t begin = nextLine(plan.text, literal.source.begin);
    std::size_t raw = begin;
    for (std::size_t was = 0, is = 0; was < old.size() && is < value.size(); raw = nextLine(plan.text, raw)) {
        const std::string_view before = old.substr(was, std::min(old.find('\n', was), old.size()) - was);
        const std::string_view after = value.substr(is, std::min(value.find('\n', is), value.size()) - is);
        was += before.size() + 1;
        is += after.size() + 1;
        const std::size_t end = contentEnd(plan.text, raw);
        const std::string_view line = plan.text.substr(raw, end - raw);
        if (before == after)
            continue;
        // Other blanks before it, or no more than blanks, could move the indent of all.
        const std::size_t blanks = std::min(before.find_first_not_of(kSpaces), before.size());
        const bool sameLead = blanks < before.size() && after.find_first_not_of(kSpaces) == blanks
            && after.substr(0, blanks) == before.substr(0, blanks);
        if (!sameLead || !line.ends_with(before) || !isBlank(line.substr(0, line.size() - before.size())))
            return {};
        splices.push_back(splice(end - before.size(), end, std::string(after)));
    }
    return splices;
}

Splices insertBlockKey(const EditPlan &plan, NodeIndex map, std::string_view key, const NewNode &value)
{
    const std::string_view prefix = linePrefix(plan.text, plan.tree[map].source.begin);
    if (!isIndentation(prefix))
        return editInSource();
    const BlockStyle style = blockStyleOf(plan.text, plan.tree);
    return insertLines(plan, lineBehind(plan, map), memberLines(plan, style, prefix.size(), key, value));
}

Splices insertBlockItem(const EditPlan &plan, NodeIndex sequence, const NewNode &item)
{
    const std::size_t dash = plan.tree[sequence].source.begin;
    const std::string_view prefix = linePrefix(plan.text, dash);
    if (!isIndentation(prefix) || plan.text[dash] != '-')
        return editInSource();
    // As many blanks behind the dash as the first item has.
    const std::size_t content = skipSpaces(plan.text, dash + 1);
    const bool onItsLine = content < contentEnd(plan.text, dash) && plan.text[content] != '#';
    BlockStyle style = blockStyleOf(plan.text, plan.tree);
    style.dashBlanks = onItsLine ? content - dash - 1 : 1;
    return insertLines(plan, lineBehind(plan, sequence), itemLines(plan, style, prefix.size(), item));
}

Splices removeBlockKey(const EditPlan &plan, NodeIndex map, NodeIndex key, NodeIndex value)
{
    if (plan.tree[map].firstChild == key && plan.tree[value].next == kNoNode)
        return replaceByEmpty(plan, map, "{}");
    if (!hasPlace(plan.tree[key]) || !hasPlace(plan.tree[value]))
        return editInSource();
    return removeEntry(plan, plan.tree[key].source.begin, plan.tree[value].source.end);
}

Splices removeBlockItem(const EditPlan &plan, NodeIndex sequence, NodeIndex item, NodeIndex previous)
{
    if (previous == kNoNode && plan.tree[item].next == kNoNode)
        return replaceByEmpty(plan, sequence, "[]");
    if (!hasPlace(plan.tree[item]) || (previous != kNoNode && !hasPlace(plan.tree[previous])))
        return editInSource();
    const std::size_t dash
        = previous == kNoNode ? plan.tree[sequence].source.begin : skipBlanks(plan.text, plan.tree[previous].source.end);
    if (dash >= plan.text.size() || plan.text[dash] != '-')
        return editInSource();
    return removeEntry(plan, dash, plan.tree[item].source.end);
}

tl::unexpected<Error> editInSource()
{
    return fail(PORTOLAN_TR("This is written in a way that cannot be edited safely from here; edit it in the source."));
}

Splice splice(std::size_t begin, std::size_t end, std::string text)
{
    return {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, std::move(text)};
}

std::string_view lineEnd(std::string_view text)
{
    const std::size_t newline = text.find('\n');
    return newline != std::string_view::npos && newline > 0 && text[newline - 1] == '\r' ? "\r\n" : "\n";
}

std::string_view linePrefix(std::string_view text, std::size_t at)
{
    const std::size_t column = columnOf(text, at);
    return text.substr(at - column, column);
}

std::size_t contentEnd(std::string_view text, std::size_t at)
{
    const std::size_t newline = std::min(text.find('\n', at), text.size());
    return newline > at && newline < text.size() && text[newline - 1] == '\r' ? newline - 1 : newline;
}

std::size_t nextLine(std::string_view text, std::size_t at)
{
    const std::size_t newline = text.find('\n', at);
    return newline == std::string_view::npos ? text.size() : newline + 1;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(kSpaces) == std::string_view::npos;
}

bool hasPlace(const Node &node)
{
    return !node.source.empty() || (node.style == Style::Null && node.source.begin > 0);
}

NodeIndex lastChild(const Tree &tree, NodeIndex collection)
{
    NodeIndex last = kNoNode;
    for (NodeIndex child = tree[collection].firstChild; child != kNoNode; child = tree[child].next)
        last = child;
    return last;
}

} // namespace portolan::yaml
