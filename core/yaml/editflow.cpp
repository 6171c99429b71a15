// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/editplan.h"
#include "core/yaml/extent.h"
#include "core/yaml/scalar.h"

#include <algorithm>

namespace portolan::yaml {

namespace {

// Blanks after commas and colons, as the text at hand has them.
struct Separators {
    std::string_view comma = ", ";
    std::string_view colon = ": ";
};

// `{"a":1}` from its first pair; YAML is never written so tight.
Separators separators(const EditPlan &plan)
{
    const NodeIndex first = plan.json && !plan.tree.empty() ? plan.tree[0].firstChild : kNoNode;
    if (first == kNoNode)
        return {};
    const std::size_t colon = plan.text.find(':', plan.tree[first].source.end);
    const bool tight
        = colon + 1 < plan.text.size() && std::string_view(" \t\r\n").find(plan.text[colon + 1]) == std::string_view::npos;
    return tight ? Separators {",", ":"} : Separators {};
}

std::string pair(const EditPlan &plan, std::string_view key, const std::string &value, Style keyStyle)
{
    return quotedIfNeeded(key, keyStyle, plan.json, true) + std::string(separators(plan).colon) + value;
}

// The brackets of a collection that has them: `[a: b]` holds a map without any.
bool hasBrackets(const EditPlan &plan, const Node &collection)
{
    const char open = plan.text[collection.source.begin];
    const char close = plan.text[collection.source.end - 1];
    return collection.source.size() >= 2
        && (collection.style == Style::FlowMap ? open == '{' && close == '}' : open == '[' && close == ']');
}

// Whether an entry is the first thing on its line.
bool beginsLine(const EditPlan &plan, std::size_t at)
{
    return isBlank(linePrefix(plan.text, at));
}

// Adds `entry` behind `last`; `lastBegin` is where the last entry begins.
Splices append(const EditPlan &plan, NodeIndex collection, std::size_t lastBegin, const Node &last, const std::string &entry)
{
    const std::size_t end = last.source.end;
    const std::size_t after = skipBlanks(plan.text, end);
    const bool trailingComma = after < plan.text.size() && plan.text[after] == ',';
    const std::size_t lineEndAt = contentEnd(plan.text, trailingComma ? after : end);
    if (!beginsLine(plan, lastBegin) || plan.tree[collection].source.end <= lineEndAt)
        return std::vector {splice(end, end, std::string(separators(plan).comma) + entry)};
    // One entry on each line: the comma goes behind the last one, a comment there keeps its line.
    const std::string line = std::string(lineEnd(plan.text)) + std::string(linePrefix(plan.text, lastBegin)) + entry;
    if (trailingComma)
        return std::vector {splice(lineEndAt, lineEndAt, line + ',')};
    if (lineEndAt == end)
        return std::vector {splice(end, end, ',' + line)};
    return std::vector {splice(end, end, ","), splice(lineEndAt, lineEndAt, line)};
}

// Between the brackets of an empty collection.
Splices fillEmpty(const EditPlan &plan, NodeIndex collection, const std::string &entry)
{
    const Span inside {plan.tree[collection].source.begin + 1, plan.tree[collection].source.end - 1};
    if (skipBlanks(plan.text, inside.begin) != plan.text.find_first_not_of(" \t\r\n", inside.begin))
        return editInSource(); // a comment
    return std::vector {splice(inside.begin, inside.end, entry)};
}

// A value over several lines, each level `unit` deeper; `indent` is that of the line it begins on.
std::string spread(const EditPlan &plan, const NewNode &node, const std::string &indent, const std::string &unit, Style keyStyle)
{
    if (node.members.empty())
        return flowText(plan, node, true);
    const bool map = node.kind == NewNode::Kind::Map;
    const std::string end(lineEnd(plan.text));
    std::string text(1, map ? '{' : '[');
    for (const auto &[key, value] : node.members) {
        // JSON is written out to its leaves; YAML keeps what is inside on one line.
        const std::string inner = plan.json ? spread(plan, value, indent + unit, unit, keyStyle) : flowText(plan, value, true);
        text.append(text.size() > 1 ? "," : "").append(end).append(indent).append(unit);
        text += map ? pair(plan, key, inner, keyStyle) : inner;
    }
    return text.append(end).append(indent).append(1, map ? '}' : ']');
}

// The blanks that begin the line of `at`.
std::string indentOf(const EditPlan &plan, std::size_t at)
{
    const std::string_view prefix = linePrefix(plan.text, at);
    return std::string(prefix.substr(0, prefix.find_first_not_of(" \t")));
}

// A map over several lines, as the item before it is written; on one line if that is.
std::string itemLike(const EditPlan &plan, const Node &model, const NewNode &item)
{
    const NodeIndex key = model.style == Style::FlowMap ? model.firstChild : kNoNode;
    if (key == kNoNode || !beginsLine(plan, plan.tree[key].source.begin) || item.kind != NewNode::Kind::Map)
        return flowText(plan, item, true);
    const std::string outer = indentOf(plan, model.source.end - 1);
    const std::string inner = indentOf(plan, plan.tree[key].source.begin);
    const std::string unit = inner.size() > outer.size() ? inner.substr(outer.size()) : "  ";
    return spread(plan, item, outer, unit, plan.tree[key].style);
}

} // namespace

std::string flowText(const EditPlan &plan, const NewNode &node, bool inFlow)
{
    if (node.kind == NewNode::Kind::Scalar)
        return written(plan, node.scalar, Style::Plain, inFlow);
    const bool map = node.kind == NewNode::Kind::Map;
    std::string text(1, map ? '{' : '[');
    for (const auto &[key, value] : node.members) {
        text += text.size() > 1 ? std::string(separators(plan).comma) : std::string();
        const std::string inner = flowText(plan, value, true);
        text += map ? pair(plan, key, inner, Style::Plain) : inner;
    }
    return text + (map ? '}' : ']');
}

Splices insertFlowKey(const EditPlan &plan, NodeIndex map, std::string_view key, const NewNode &value)
{
    const Node &node = plan.tree[map];
    if (!hasBrackets(plan, node))
        return editInSource();
    if (node.firstChild == kNoNode)
        return fillEmpty(plan, map, pair(plan, key, flowText(plan, value, true), Style::Plain));
    const NodeIndex last = lastChild(plan.tree, map);
    const Node &lastKey = plan.tree[plan.tree.keyOf(last)];
    if (!hasPlace(plan.tree[last]) || !hasPlace(lastKey))
        return editInSource();
    const Style style
        = lastKey.style == Style::DoubleQuoted || lastKey.style == Style::SingleQuoted ? lastKey.style : Style::Plain;
    const std::string inner = indentOf(plan, lastKey.source.begin);
    const std::string outer = indentOf(plan, node.source.end - 1);
    const bool lines = plan.json && beginsLine(plan, lastKey.source.begin) && inner.size() > outer.size();
    const std::string text = lines ? spread(plan, value, inner, inner.substr(outer.size()), style) : flowText(plan, value, true);
    return append(plan, map, lastKey.source.begin, plan.tree[last], pair(plan, key, text, style));
}

Splices insertFlowItem(const EditPlan &plan, NodeIndex sequence, const NewNode &item)
{
    const Node &node = plan.tree[sequence];
    if (!hasBrackets(plan, node))
        return editInSource();
    if (node.firstChild == kNoNode)
        return fillEmpty(plan, sequence, flowText(plan, item, true));
    const Node &last = plan.tree[lastChild(plan.tree, sequence)];
    if (!hasPlace(last))
        return editInSource();
    return append(plan, sequence, last.source.begin, last, itemLike(plan, last, item));
}

Splices removeFlowEntry(const EditPlan &plan, NodeIndex collection, NodeIndex first, NodeIndex last, NodeIndex previous)
{
    const Node &node = plan.tree[collection];
    const Node &end = plan.tree[last];
    if (!hasBrackets(plan, node) || !hasPlace(plan.tree[first]) || !hasPlace(end))
        return editInSource();
    if (end.next != kNoNode) {
        if (!hasPlace(plan.tree[end.next]))
            return editInSource();
        return std::vector {splice(plan.tree[first].source.begin, plan.tree[end.next].source.begin, "")};
    }
    if (previous == kNoNode)
        return std::vector {splice(node.source.begin + 1, node.source.end - 1, "")};
    if (!hasPlace(plan.tree[previous]))
        return editInSource();
    return std::vector {splice(plan.tree[previous].source.end, end.source.end, "")};
}

} // namespace portolan::yaml
