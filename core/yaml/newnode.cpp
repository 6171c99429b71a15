// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/newnode.h"

#include "core/yaml/editplan.h"
#include "core/yaml/extent.h"
#include "core/yaml/scalar.h"

#include <algorithm>

namespace portolan::yaml {

namespace {

// What a key or an item adds to a line that ends with its lead.
using Lines = std::vector<std::string>;

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

NewNode copyOfScalar(const Node &node, bool json)
{
    if (node.style == Style::Null)
        return {.scalar = {json ? "null" : "~", false, true}};
    const Scalar scalar = typed(node, json);
    if (scalar.type != Scalar::Type::String)
        return {.scalar = {std::string(node.value), false, true}};
    const bool quoted = node.style == Style::SingleQuoted || node.style == Style::DoubleQuoted;
    return {.scalar = {std::string(node.value), false, false, quoted ? node.style : Style::Plain}};
}

void appendMember(
    Lines &lines, const EditPlan &plan, const BlockStyle &style, std::size_t indent, std::string_view key, const NewNode &node)
{
    for (std::string &line : memberLines(plan, style, indent, key, node))
        lines.push_back(std::move(line));
}

} // namespace

NewNode &NewNode::operator[](std::string_view key)
{
    kind = Kind::Map;
    const auto member = std::ranges::find(members, key, [](const auto &one) -> std::string_view { return one.first; });
    return member != members.end() ? member->second : members.emplace_back(std::string(key), NewNode {}).second;
}

NewNode copyOf(const Tree &tree, NodeIndex node, bool json)
{
    node = tree.resolve(node);
    if (tree.isScalar(node))
        return copyOfScalar(tree[node], json);
    NewNode copy = tree.isMap(node) ? NewNode::map() : NewNode::list();
    forEachMember(tree, node, [&](NodeIndex key, NodeIndex value) {
        copy.members.emplace_back(keyText(tree[tree.resolve(key)], json), copyOf(tree, value, json));
    });
    forEachItem(tree, node, [&](NodeIndex item) { copy.members.emplace_back(std::string(), copyOf(tree, item, json)); });
    return copy;
}

bool saysSame(const Tree &tree, NodeIndex node, const NewNode &wanted, bool json)
{
    node = tree.resolve(node);
    if (wanted.kind == NewNode::Kind::Scalar) {
        if (!tree.isScalar(node))
            return false;
        const Scalar scalar = typed(tree[node], json);
        if (wanted.scalar.verbatim)
            return scalar.type != Scalar::Type::String
                && (tree[node].value == wanted.scalar.text || scalar.type == Scalar::Type::Null);
        const bool number = wanted.scalar.number && isDigits(wanted.scalar.text);
        return tree[node].value == wanted.scalar.text && scalar.type == (number ? Scalar::Type::Int : Scalar::Type::String);
    }
    const bool map = wanted.kind == NewNode::Kind::Map;
    if (map ? !tree.isMap(node) : !tree.isSequence(node))
        return false;
    bool same = true;
    auto next = wanted.members.begin();
    const auto compare = [&](std::string_view key, NodeIndex value) {
        same = same && next != wanted.members.end() && next->first == key && saysSame(tree, value, next->second, json);
        next += next == wanted.members.end() ? 0 : 1;
    };
    forEachMember(tree, node, [&](NodeIndex key, NodeIndex value) { compare(keyText(tree[tree.resolve(key)], json), value); });
    forEachItem(tree, node, [&](NodeIndex item) { compare({}, item); });
    return same && next == wanted.members.end();
}

BlockStyle blockStyleOf(std::string_view text, const Tree &tree)
{
    BlockStyle style;
    bool stepKnown = false;
    bool listKnown = false;
    for (NodeIndex i = 0; i < tree.nodes.size() && !(stepKnown && listKnown); ++i) {
        const Node &node = tree[i];
        const bool inMap = node.parent != kNoNode && tree[node.parent].style == Style::BlockMap && !node.key;
        if (!inMap || node.source.empty())
            continue;
        const std::size_t own = columnOf(text, node.source.begin);
        const std::size_t outer = columnOf(text, tree[node.parent].source.begin);
        if (node.style == Style::BlockMap && !stepKnown && own > outer) {
            style.step = own - outer;
            stepKnown = true;
        } else if (node.style == Style::BlockSequence && !listKnown && own >= outer) {
            style.listIndent = own - outer;
            const std::size_t content = skipSpaces(text, node.source.begin + 1);
            if (content < contentEnd(text, node.source.begin) && text[content] != '#')
                style.dashBlanks = content - node.source.begin - 1;
            listKnown = true;
        }
    }
    return style;
}

std::vector<std::string> memberLines(
    const EditPlan &plan, const BlockStyle &style, std::size_t indent, std::string_view key, const NewNode &node)
{
    const std::string lead = std::string(indent, ' ') + quotedIfNeeded(key, Style::Plain, plan.json, false) + ':';
    if (node.kind == NewNode::Kind::Scalar || node.members.empty())
        return {lead + ' ' + flowText(plan, node, false)};
    Lines lines {lead};
    for (const auto &[name, value] : node.members) {
        if (node.kind == NewNode::Kind::Map)
            appendMember(lines, plan, style, indent + style.step, name, value);
        else
            for (std::string &line : itemLines(plan, style, indent + style.listIndent, value))
                lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> itemLines(const EditPlan &plan, const BlockStyle &style, std::size_t indent, const NewNode &node)
{
    const std::string dash = std::string(indent, ' ') + '-' + std::string(style.dashBlanks, ' ');
    if (node.kind == NewNode::Kind::Scalar || node.members.empty())
        return {dash + flowText(plan, node, false)};
    Lines lines;
    for (const auto &[name, value] : node.members) {
        if (node.kind == NewNode::Kind::Map)
            appendMember(lines, plan, style, dash.size(), name, value);
        else
            for (std::string &line : itemLines(plan, style, dash.size(), value))
                lines.push_back(std::move(line));
    }
    lines.front().replace(0, dash.size(), dash);
    return lines;
}

std::string documentText(const NewNode &node, const BlockStyle &style, std::string_view lineEnd)
{
    const Tree none;
    const EditPlan plan {{}, none, false};
    std::string text;
    for (const auto &[key, value] : node.members) {
        for (const std::string &line : memberLines(plan, style, 0, key, value))
            text.append(line).append(lineEnd);
    }
    return text;
}

} // namespace portolan::yaml
