// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/edit.h"

#include "core/yaml/editplan.h"
#include "core/yaml/parse.h"
#include "core/yaml/scalar.h"

#include <algorithm>

namespace portolan::yaml {

namespace {

bool isQuoted(Style style)
{
    return style == Style::SingleQuoted || style == Style::DoubleQuoted;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isInFlow(const Tree &tree, NodeIndex index)
{
    const NodeIndex parent = tree[index].parent;
    return parent != kNoNode && (tree[parent].style == Style::FlowMap || tree[parent].style == Style::FlowSequence);
}

// Whether the bytes at a scalar's span still say what the tree says.
bool stillReads(const EditPlan &plan, const Node &node)
{
    if (node.source.end > plan.text.size() || node.source.begin > node.source.end)
        return false;
    const std::string_view raw = plan.text.substr(node.source.begin, node.source.size());
    switch (node.style) {
    case Style::Null:
        return node.source.begin > 0 && (plan.text[node.source.begin - 1] == ':' || plan.text[node.source.begin - 1] == '-');
    case Style::Literal:
        return raw.starts_with('|');
    case Style::Folded:
        return raw.starts_with('>');
    default:
        break;
    }
    if (raw == node.value || (isQuoted(node.style) && raw.size() >= 2 && raw.substr(1, raw.size() - 2) == node.value))
        return !raw.empty();
    const Tree alone = parse(raw, false);
    return !alone.error && alone.nodes.size() == 1 && alone[0].style == node.style && alone[0].value == node.value;
}

// The first node behind `index` and all that is in it; nodes stand in document order.
NodeIndex subtreeEnd(const Tree &tree, NodeIndex index)
{
    for (; index != kNoNode; index = tree[index].parent) {
        if (tree[index].next != kNoNode)
            return tree[index].next;
    }
    return static_cast<NodeIndex>(tree.nodes.size());
}

// Whether an alias elsewhere needs an anchor in [begin, end).
bool isNeededElsewhere(const Tree &tree, NodeIndex begin, NodeIndex end)
{
    for (NodeIndex index = 0; index < tree.nodes.size(); ++index) {
        const NodeIndex target = tree[index].target;
        if (target != kNoNode && begin <= target && target < end && (index < begin || index >= end))
            return true;
    }
    return false;
}

tl::unexpected<Error> neededElsewhere()
{
    return fail(PORTOLAN_TR("An alias elsewhere stands for something in it; edit it in the source."));
}

Result<void> checkCollection(const EditPlan &plan, NodeIndex index)
{
    if (index >= plan.tree.nodes.size())
        return fail(PORTOLAN_TR("There is no such place."));
    const Node &node = plan.tree[index];
    if (node.target != kNoNode)
        return fail(PORTOLAN_TR("This is an alias (*…); edit the place it stands for."));
    if (node.source.end > plan.text.size() || (node.style >= Style::BlockMap && node.source.empty()))
        return editInSource();
    return {};
}

// A value that is absent or `null` may become a collection.
bool isNull(const EditPlan &plan, NodeIndex index)
{
    return plan.tree.isScalar(index) && typed(plan.tree[index], plan.json).type == Scalar::Type::Null
        && stillReads(plan, plan.tree[index]);
}

// Puts `lines` below an absent block value, else `flow` in its place.
Splices fillNull(const EditPlan &plan, NodeIndex index, const std::string &flow)
{
    const Node &node = plan.tree[index];
    const std::string lead = node.style == Style::Null ? " " : "";
    return std::vector {splice(node.source.begin, node.source.end, lead + flow)};
}

} // namespace

Splices setScalar(std::string_view text, const Tree &tree, NodeIndex scalar, const NewScalar &value, bool json)
{
    const EditPlan plan {text, tree, json};
    if (const auto checked = checkCollection(plan, scalar); !checked)
        return tl::make_unexpected(checked.error());
    const Node &node = tree[scalar];
    if (!tree.isScalar(scalar))
        return fail(PORTOLAN_TR("This is a map or a list, not a single value."));
    if (!stillReads(plan, node))
        return editInSource();
    const bool becomesNumber = value.number && isDigits(value.text) && !(json && node.key);
    if (becomesNumber && node.tag != Tag::None && node.tag != Tag::Int)
        return fail(PORTOLAN_TR("A tag (!…) says what this value is; edit it in the source."));
    if (!becomesNumber && isQuoted(node.style) && node.value == value.text)
        return std::vector<Splice> {};
    if (std::vector<Splice> lines = changedLines(plan, node, value.text); !lines.empty())
        return lines;
    const Style preferred = isQuoted(node.style) ? node.style : Style::Plain;
    std::string replacement = written(plan, {value.text, becomesNumber}, preferred, isInFlow(tree, scalar));
    if (node.style == Style::Null)
        replacement.insert(0, 1, ' ');
    else if (replacement == text.substr(node.source.begin, node.source.size()))
        return std::vector<Splice> {};
    return std::vector {splice(node.source.begin, node.source.end, std::move(replacement))};
}

Splices insertKey(std::string_view text, const Tree &tree, NodeIndex map, std::string_view key, const NewScalar &value, bool json)
{
    return insertKey(text, tree, map, key, NewNode {.scalar = value}, json);
}

Splices insertKey(std::string_view text, const Tree &tree, NodeIndex map, std::string_view key, const NewNode &value, bool json)
{
    const EditPlan plan {text, tree, json};
    if (const auto checked = checkCollection(plan, map); !checked)
        return tl::make_unexpected(checked.error());
    const NodeIndex there = tree.find(map, key); // one that is merged in may be overridden
    if (there != kNoNode && tree[there].parent == map)
        return fail(PORTOLAN_TR("The key %1 is already there."), {std::string(key)});
    if (tree[map].style == Style::BlockMap)
        return insertBlockKey(plan, map, key, value);
    if (tree[map].style == Style::FlowMap)
        return insertFlowKey(plan, map, key, value);
    if (isNull(plan, map))
        return fillNull(plan, map, flowText(plan, NewNode::map({{std::string(key), value}}), true));
    return fail(PORTOLAN_TR("This is no map; it takes no key %1."), {std::string(key)});
}

Splices removeKey(std::string_view text, const Tree &tree, NodeIndex map, std::string_view key, bool json)
{
    const EditPlan plan {text, tree, json};
    if (const auto checked = checkCollection(plan, map); !checked)
        return tl::make_unexpected(checked.error());
    const NodeIndex value = tree.find(map, key);
    if (value == kNoNode)
        return fail(PORTOLAN_TR("There is no key %1."), {std::string(key)});
    if (tree[value].parent != map)
        return fail(PORTOLAN_TR("The key %1 comes from a merge (<<); edit it in the source."), {std::string(key)});
    const NodeIndex keyNode = tree.keyOf(value);
    NodeIndex previous = kNoNode; // the value before it
    int sameKeys = 0;
    for (NodeIndex at = tree[map].firstChild; at != kNoNode; at = tree[tree[at].next].next) {
        sameKeys += tree[at].value == key ? 1 : 0;
        if (tree[tree[at].next].next == keyNode)
            previous = tree[at].next;
    }
    if (sameKeys > 1)
        return fail(PORTOLAN_TR("The key %1 stands more than once in this map; edit it in the source."), {std::string(key)});
    if (isNeededElsewhere(tree, keyNode, subtreeEnd(tree, value)))
        return neededElsewhere();
    if (tree[map].style == Style::BlockMap)
        return removeBlockKey(plan, map, keyNode, value);
    return removeFlowEntry(plan, map, keyNode, value, previous);
}

Splices insertItem(std::string_view text, const Tree &tree, NodeIndex sequence, const Members &members, bool json)
{
    if (members.empty())
        return fail(PORTOLAN_TR("A new item needs a value."));
    if (members.front().first.empty())
        return insertItem(text, tree, sequence, NewNode {.scalar = members.front().second}, json);
    NewNode item = NewNode::map();
    for (const auto &[key, value] : members)
        item.members.emplace_back(key, NewNode {.scalar = value});
    return insertItem(text, tree, sequence, item, json);
}

Splices insertItem(std::string_view text, const Tree &tree, NodeIndex sequence, const NewNode &item, bool json)
{
    const EditPlan plan {text, tree, json};
    if (const auto checked = checkCollection(plan, sequence); !checked)
        return tl::make_unexpected(checked.error());
    if (tree[sequence].style == Style::BlockSequence)
        return insertBlockItem(plan, sequence, item);
    if (tree[sequence].style == Style::FlowSequence)
        return insertFlowItem(plan, sequence, item);
    if (isNull(plan, sequence))
        return fillNull(plan, sequence, '[' + flowText(plan, item, true) + ']');
    return fail(PORTOLAN_TR("This is no list; it takes no item."));
}

Splices removeItem(std::string_view text, const Tree &tree, NodeIndex sequence, std::uint32_t index, bool json)
{
    const EditPlan plan {text, tree, json};
    if (const auto checked = checkCollection(plan, sequence); !checked)
        return tl::make_unexpected(checked.error());
    NodeIndex previous = kNoNode;
    NodeIndex item = tree.isSequence(sequence) ? tree[sequence].firstChild : kNoNode;
    for (std::uint32_t i = 0; i < index && item != kNoNode; ++i) {
        previous = item;
        item = tree[item].next;
    }
    if (item == kNoNode)
        return fail(PORTOLAN_TR("There is no item %1."), {std::to_string(index)});
    if (isNeededElsewhere(tree, item, subtreeEnd(tree, item)))
        return neededElsewhere();
    if (tree[sequence].style == Style::BlockSequence)
        return removeBlockItem(plan, sequence, item, previous);
    return removeFlowEntry(plan, sequence, item, item, previous);
}

bool differOnlyAt(const Tree &before, const Tree &after, NodeIndex node)
{
    if (after.error || node >= before.nodes.size() || node >= after.nodes.size())
        return false;
    const NodeIndex endBefore = subtreeEnd(before, node);
    const NodeIndex endAfter = subtreeEnd(after, node);
    if (before.nodes.size() - endBefore != after.nodes.size() - endAfter)
        return false;
    // Where a node of `before` stands in `after`; nodes inside the edited one have no counterpart.
    const auto counterpart
        = [&](NodeIndex index) { return index <= node || index == kNoNode ? index : index - endBefore + endAfter; };
    const auto isInside = [&](NodeIndex index) { return index > node && index < endBefore; };
    for (NodeIndex index = 0; index < before.nodes.size(); ++index) {
        if (isInside(index))
            continue;
        const Node &one = before[index];
        const Node &other = after[counterpart(index)];
        const bool sameText = index == node || (one.style == other.style && one.tag == other.tag && one.value == other.value);
        if (!sameText || one.anchored != other.anchored || one.merge != other.merge || isInside(one.target)
            || (index != node && other.target != counterpart(one.target)) || other.parent != counterpart(one.parent))
            return false;
    }
    return true;
}

Splices replaceAlias(std::string_view text, const Tree &tree, NodeIndex alias, const NewNode &value, bool json)
{
    const EditPlan plan {text, tree, json};
    if (alias >= tree.nodes.size() || tree[alias].target == kNoNode || tree[alias].key || tree[alias].source.empty())
        return fail(PORTOLAN_TR("This is no alias (*…)."));
    const Span at = tree[alias].source;
    const NodeIndex parent = tree[alias].parent;
    const bool block = parent != kNoNode && tree[parent].style == Style::BlockMap && !value.members.empty();
    if (!block)
        return std::vector {splice(at.begin, at.end, flowText(plan, value, isInFlow(tree, alias)))};
    // Below its key, in the style of the text; what stood behind the alias (a comment) stays on the key's line.
    const std::string key = keyText(tree[tree.keyOf(alias)], json);
    std::vector<std::string> lines
        = memberLines(plan, blockStyleOf(text, tree), linePrefix(text, tree[parent].source.begin).size(), key, value);
    std::string added;
    for (std::size_t i = 1; i < lines.size(); ++i)
        added.append(lineEnd(text)).append(lines[i]);
    const std::size_t end = contentEnd(text, at.end);
    std::size_t begin = at.begin; // with the blanks before it
    while (begin > 0 && text[begin - 1] == ' ')
        --begin;
    return std::vector {splice(begin, at.end, ""), splice(end, end, std::move(added))};
}

std::string written(const EditPlan &plan, const NewScalar &value, Style preferred, bool inFlow)
{
    if (value.verbatim || (value.number && isDigits(value.text)))
        return value.text;
    preferred = isQuoted(value.style) ? value.style : preferred;
    return quotedIfNeeded(value.text, preferred, plan.json, inFlow);
}

} // namespace portolan::yaml
