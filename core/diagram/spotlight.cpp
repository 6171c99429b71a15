// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/spotlight.h"

#include <algorithm>

namespace portolan {

namespace {

enum class Mark : std::uint8_t { None, Holder, Lit };

bool isHeader(const Item &item)
{
    return item.type == ItemType::Text
        && (item.role == ItemRole::Kind || item.role == ItemRole::Name || item.role == ItemRole::ContainerName);
}

const Drawing &drawingOf(const DisplayList &list, std::uint32_t part)
{
    return part < list.parts.size() ? *list.parts[part].drawing : *list.frame;
}

std::vector<ItemIndex> litIn(const Drawing &drawing, const std::vector<ItemIndex> &things)
{
    std::vector<Mark> marks(drawing.items.size(), Mark::None);
    for (const ItemIndex index : things) {
        marks[index] = Mark::Lit;
        for (ItemIndex up = drawing.items[index].parent; up != kNoItem; up = drawing.items[up].parent) {
            if (marks[up] == Mark::None)
                marks[up] = Mark::Holder;
        }
    }
    std::vector<ItemIndex> lit;
    for (ItemIndex i = 0; i < drawing.items.size(); ++i) {
        const Item &item = drawing.items[i];
        const Mark holder = item.parent == kNoItem ? Mark::None : marks[item.parent];
        const bool callout = item.type == ItemType::Callout && item.from != kNoItem && marks[item.from] == Mark::Lit;
        const bool header = holder != Mark::None && isHeader(item);
        if (callout || header || (holder == Mark::Lit && item.type != ItemType::Row))
            marks[i] = Mark::Lit;
        if (marks[i] == Mark::Lit && item.type != ItemType::Card)
            lit.push_back(i);
    }
    return lit;
}

// The row an item stands in, or the card or pill that it is.
ItemIndex rowAt(const Drawing &drawing, ItemIndex index)
{
    while (index != kNoItem && drawing.items[index].type != ItemType::Row && drawing.items[index].type != ItemType::Card
        && drawing.items[index].parent != kNoItem)
        index = drawing.items[index].parent;
    return index;
}

// The far ends of wires that were cut: pills in other parts lead on.
bool isCut(const Drawing &drawing, ItemIndex index)
{
    return index != kNoItem && drawing.items[index].type == ItemType::Pill && drawing.items[index].role == ItemRole::Cut;
}

} // namespace

PartItems spotlight(const DisplayList &list, const std::vector<ItemRef> &things)
{
    std::map<std::uint32_t, std::vector<ItemIndex>> roots;
    for (const ItemRef ref : things)
        roots[ref.part].push_back(ref.item);
    PartItems lit;
    for (const auto &[part, indices] : roots)
        lit[part] = litIn(drawingOf(list, part), indices);
    return lit;
}

std::optional<ItemRef> rowNamed(const DisplayList &list, const HitMap &map, const std::string &id)
{
    if (id.empty())
        return std::nullopt;
    if (!id.starts_with('#'))
        return map.find(id);
    for (std::uint32_t part = 0; part < list.parts.size(); ++part) {
        const std::vector<Item> &items = list.parts[part].drawing->items;
        const auto row = std::ranges::find_if(items, [&](const Item &item) {
            return item.type == ItemType::Row && item.id.starts_with("Node/") && item.id.ends_with(id);
        });
        if (row != items.end())
            return ItemRef {part, static_cast<ItemIndex>(row - items.begin())};
    }
    return std::nullopt;
}

std::vector<ItemRef> hopBetween(const DisplayList &list, const HitMap &map, const std::string &from, const std::string &to)
{
    const auto start = rowNamed(list, map, from);
    const auto end = rowNamed(list, map, to);
    std::vector<ItemRef> refs;
    if (start)
        refs.push_back(*start);
    if (end && end != start)
        refs.push_back(*end);
    const auto addWires = [&](std::uint32_t part) {
        const Drawing &drawing = drawingOf(list, part);
        for (ItemIndex i = 0; i < drawing.items.size(); ++i) {
            const Item &wire = drawing.items[i];
            if (wire.type != ItemType::Wire || wire.role == ItemRole::Inferred)
                continue;
            const bool leaves = start && start->part == part && rowAt(drawing, wire.from) == start->item;
            const bool arrives = end && end->part == part && wire.to != kNoItem && rowAt(drawing, wire.to) == end->item;
            const bool open = leaves && !end && wire.to == kNoItem;
            const bool across = start && end && start->part != end->part
                && ((leaves && isCut(drawing, wire.to)) || (arrives && isCut(drawing, wire.from)));
            if ((leaves && arrives) || open || across)
                refs.push_back({part, i});
        }
    };
    if (start)
        addWires(start->part);
    if (end && start && end->part != start->part)
        addWires(end->part);
    return refs;
}

Rect extentOf(const HitMap &map, const std::vector<ItemRef> &things)
{
    Rect extent;
    for (const ItemRef ref : things) {
        const Rect rect = map.sceneRect(ref);
        if (extent.w <= 0) {
            extent = rect;
            continue;
        }
        const double right = std::max(extent.right(), rect.right());
        const double bottom = std::max(extent.bottom(), rect.bottom());
        extent.x = std::min(extent.x, rect.x);
        extent.y = std::min(extent.y, rect.y);
        extent.w = right - extent.x;
        extent.h = bottom - extent.y;
    }
    return extent;
}

} // namespace portolan
