// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/step.h"

#include "core/edit/shared.h"
#include "core/yaml/scalar.h"

namespace portolan {

namespace {

using yaml::NewNode;
using yaml::NodeIndex;
using yaml::PathStep;

// A path that is followed, whatever it leads to.
Result<Place> follow(const Parsed &parsed, const Change &change)
{
    Result<yaml::FieldPath> path = yaml::parseFieldPath(joinedPath(change.object.path, change.path));
    if (!path)
        return tl::make_unexpected(path.error());
    if (parsed.tree.empty())
        return fail(PORTOLAN_TR("this document is empty"));
    Place place {std::move(*path), {}};
    place.found = yaml::follow(parsed.tree, 0, place.path);
    return place;
}

tl::unexpected<Error> absent(const Place &place)
{
    return fail(PORTOLAN_TR("%1: there is no such field"), {yaml::toString(place.path)});
}

std::uint32_t itemsOf(const yaml::Tree &tree, NodeIndex list)
{
    std::uint32_t count = 0;
    yaml::forEachItem(tree, list, [&count](NodeIndex) { ++count; });
    return count;
}

bool isNull(const Parsed &parsed, NodeIndex node)
{
    return parsed.tree.isScalar(node) && yaml::typed(parsed.tree[node], parsed.json).type == yaml::Scalar::Type::Null;
}

yaml::FieldPath prefix(const yaml::FieldPath &path, std::size_t steps)
{
    return {path.begin(), path.begin() + static_cast<std::ptrdiff_t>(steps)};
}

// What goes when something is added below `node`: nothing, or the null that becomes a collection.
NodeRange replacedBy(const Parsed &parsed, NodeIndex node)
{
    return isNull(parsed, node) ? rangeOf(parsed.tree, node, false) : NodeRange {};
}

// Adds `node` where `place` leads, with the maps that lack on the way.
Result<Step> addAt(const Parsed &parsed, const Place &place, NewNode node, const Site &site, bool force)
{
    const std::size_t depth = place.found.depth;
    for (std::size_t i = place.path.size(); i-- > depth;) {
        if (place.path[i].kind != PathStep::Kind::Key)
            return absent(place);
        if (i > depth)
            node = NewNode::map({{place.path[i].key, std::move(node)}});
    }
    const NodeIndex map = parsed.tree.resolve(place.found.parent);
    if (const auto may = mayTouch(parsed, map, site, force); !may)
        return tl::make_unexpected(may.error());
    auto splices = yaml::insertKey(parsed.text, parsed.tree, map, place.path[depth].key, node, parsed.json);
    if (!splices)
        return tl::make_unexpected(splices.error());
    const NodeRange old = replacedBy(parsed, map);
    if (old.end == 0)
        return Step {std::move(*splices), old, prefix(place.path, depth + 1), true, std::move(node)};
    NewNode whole = NewNode::map({{place.path[depth].key, std::move(node)}});
    return Step {std::move(*splices), old, prefix(place.path, depth), false, std::move(whole)};
}

Result<Step> appendAt(const Parsed &parsed, const Place &place, const Change &change, const Site &site, bool force)
{
    if (!place.present())
        return addAt(parsed, place, NewNode::list({change.node}), site, force);
    const NodeIndex list = parsed.tree.resolve(place.found.node);
    if (const auto may = mayTouch(parsed, list, site, force); !may)
        return tl::make_unexpected(may.error());
    auto splices = yaml::insertItem(parsed.text, parsed.tree, list, change.node, parsed.json);
    if (!splices)
        return tl::make_unexpected(splices.error());
    const NodeRange old = replacedBy(parsed, list);
    if (old.end != 0)
        return Step {std::move(*splices), old, place.path, false, NewNode::list({change.node})};
    yaml::FieldPath path = place.path;
    path.push_back({.kind = PathStep::Kind::Index, .key = {}, .index = itemsOf(parsed.tree, list)});
    return Step {std::move(*splices), old, std::move(path), true, change.node};
}

Result<Step> removeAt(const Parsed &parsed, const Place &place, const Site &site, bool force)
{
    if (!place.present())
        return absent(place);
    const yaml::Tree &tree = parsed.tree;
    const NodeIndex node = place.found.node;
    const NodeIndex parent = tree[node].parent;
    if (parent == yaml::kNoNode)
        return absent(place);
    if (const auto may = mayTouch(parsed, parent, site, force); !may)
        return tl::make_unexpected(may.error());
    const bool member = tree.isMap(parent);
    std::uint32_t index = 0;
    for (NodeIndex item = tree[parent].firstChild; !member && item != node; item = tree[item].next)
        ++index;
    auto splices = member ? yaml::removeKey(parsed.text, tree, parent, tree[tree.keyOf(node)].value, parsed.json)
                          : yaml::removeItem(parsed.text, tree, parent, index, parsed.json);
    if (!splices)
        return tl::make_unexpected(splices.error());
    const NodeRange gone = rangeOf(tree, node, member);
    const bool only = rangeOf(tree, parent, false).end == gone.end && gone.begin == parent + 1;
    const bool block = tree[parent].style == yaml::Style::BlockMap || tree[parent].style == yaml::Style::BlockSequence;
    if (!only || !block || place.path.size() < 2)
        return Step {std::move(*splices), gone, {}, false, {}};
    // The last entry of a block leaves `{}` or `[]`.
    return Step {std::move(*splices), rangeOf(tree, parent, false), prefix(place.path, place.path.size() - 1), false,
        member ? NewNode::map() : NewNode::list()};
}

// Where a path first leaves what is written for it alone.
struct Borrowed {
    NodeIndex alias = yaml::kNoNode; // the alias it goes through
    NodeIndex map = yaml::kNoNode; // or the map that merges the member in
    std::size_t steps = 0; // to the alias, or to the merged member
};

Borrowed borrowedOf(const yaml::Tree &tree, const yaml::FieldPath &path)
{
    NodeIndex at = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const NodeIndex here = tree.resolve(at);
        if (here != at)
            return {.alias = at, .steps = i};
        at = yaml::follow(tree, here, {path[i]}).node;
        if (at == yaml::kNoNode)
            return {};
        if (tree.isMap(here) && tree[at].parent != here)
            return {.map = here, .steps = i + 1};
    }
    return tree.resolve(at) == at ? Borrowed {} : Borrowed {.alias = at, .steps = path.size()};
}

bool mergesAList(const yaml::Tree &tree, NodeIndex map)
{
    for (NodeIndex key = tree[map].firstChild; key != yaml::kNoNode; key = tree[tree[key].next].next) {
        if (tree[key].merge && tree.isSequence(tree.resolve(tree[key].next)))
            return true;
    }
    return false;
}

Result<Step> breakAliasAt(const Parsed &parsed, const Place &place, const Site &site, bool force)
{
    const yaml::Tree &tree = parsed.tree;
    const Borrowed borrowed = borrowedOf(tree, place.path);
    if (borrowed.alias == yaml::kNoNode && borrowed.map == yaml::kNoNode)
        return fail(PORTOLAN_TR("%1 is written here; it comes through no alias"), {yaml::toString(place.path)});
    yaml::FieldPath path = prefix(place.path, borrowed.steps);
    if (borrowed.map != yaml::kNoNode) {
        if (mergesAList(tree, borrowed.map))
            return fail(PORTOLAN_TR("this value comes from a list of merged maps (`<<: [...]`); edit it in the source"));
        if (const auto may = mayTouch(parsed, borrowed.map, site, force); !may)
            return tl::make_unexpected(may.error());
        NewNode copy = yaml::copyOf(tree, yaml::follow(tree, 0, path).node, parsed.json);
        auto splices = yaml::insertKey(parsed.text, tree, borrowed.map, path.back().key, copy, parsed.json);
        if (!splices)
            return tl::make_unexpected(splices.error());
        return Step {std::move(*splices), {}, std::move(path), true, std::move(copy)};
    }
    if (const auto may = mayTouch(parsed, tree[borrowed.alias].parent, site, force); !may)
        return tl::make_unexpected(may.error());
    NewNode copy = yaml::copyOf(tree, borrowed.alias, parsed.json);
    auto splices = yaml::replaceAlias(parsed.text, tree, borrowed.alias, copy, parsed.json);
    if (!splices)
        return tl::make_unexpected(splices.error());
    return Step {std::move(*splices), rangeOf(tree, borrowed.alias, false), std::move(path), false, std::move(copy)};
}

} // namespace

std::string Site::at(std::uint32_t offset) const
{
    const std::string line = std::to_string(document.position(begin + offset).line);
    return name.empty() ? "line " + line : name + ":" + line;
}

Result<void> mayTouch(const Parsed &parsed, NodeIndex node, const Site &site, bool force)
{
    const Sharing sharing = sharingOf(parsed.tree, node);
    if (sharing.offsets.empty())
        return {};
    if (sharing.inMergeList)
        return fail(PORTOLAN_TR("this value comes from a list of merged maps (`<<: [...]`); edit it in the source"));
    if (force)
        return {};
    std::string places;
    for (const std::uint32_t offset : sharing.offsets)
        places += (places.empty() ? "" : ", ") + site.at(offset);
    return fail(PORTOLAN_TR("this value is shared through an anchor: %1 would change with it"), {places});
}

Result<Step> stepOf(const Parsed &parsed, const Change &change, const Site &site, bool force)
{
    const Result<Place> place = follow(parsed, change);
    if (!place)
        return tl::make_unexpected(place.error());
    switch (change.kind) {
    case Change::Kind::Append:
        return appendAt(parsed, *place, change, site, force);
    case Change::Kind::Add:
        if (place->present() && !place->found.throughMerge)
            return fail(PORTOLAN_TR("%1 is already there"), {yaml::toString(place->path)});
        return addAt(parsed, *place, change.node, site, force);
    case Change::Kind::Remove:
        return removeAt(parsed, *place, site, force);
    case Change::Kind::BreakAlias:
        return breakAliasAt(parsed, *place, site, force);
    case Change::Kind::Set:
        break;
    }
    return absent(*place);
}

bool isProven(const Parsed &before, const Parsed &after, const Step &step)
{
    if (after.tree.error || yaml::chunks(after.text).size() != yaml::chunks(before.text).size())
        return false;
    if (step.path.empty())
        return isReplacement(before.tree, step.old, after.tree, {step.old.begin, step.old.begin});
    const NodeIndex now = yaml::follow(after.tree, 0, step.path).node;
    if (now == yaml::kNoNode || !yaml::saysSame(after.tree, now, step.node, before.json))
        return false;
    const bool member = step.withKey && after.tree.isMap(after.tree[now].parent);
    const NodeRange fresh = rangeOf(after.tree, now, member);
    const NodeRange old = step.old.end == 0 ? NodeRange {fresh.begin, fresh.begin} : step.old;
    return isReplacement(before.tree, old, after.tree, fresh);
}

} // namespace portolan
