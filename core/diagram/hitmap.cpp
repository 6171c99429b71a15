// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/hitmap.h"

#include "core/diagram/curve.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

// The order in which things under the pointer win.
int rank(const Item &item)
{
    switch (item.type) {
    case ItemType::Pill:
        return 6;
    case ItemType::Row:
        return 5;
    case ItemType::Box:
        return 4;
    case ItemType::Callout:
        return 3;
    case ItemType::Card:
        return 2;
    case ItemType::Band:
        return 1;
    case ItemType::Text:
    case ItemType::Wire:
        break;
    }
    return 0;
}

ItemIndex topmost(const Drawing &drawing, Point at)
{
    ItemIndex found = kNoItem;
    int best = 0;
    for (ItemIndex i = 0; i < drawing.items.size(); ++i) {
        const Item &item = drawing.items[i];
        if (rank(item) > 0 && rank(item) >= best && item.rect.contains(at)) {
            found = i;
            best = rank(item);
        }
    }
    return found;
}

double distance(Point p, Point a, Point b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double t = length == 0 ? 0 : std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0);
    const double x = a.x + t * dx - p.x;
    const double y = a.y + t * dy - p.y;
    return std::sqrt(x * x + y * y);
}

Rect grown(Rect rect, double by)
{
    return {rect.x - by, rect.y - by, rect.w + 2 * by, rect.h + 2 * by};
}

Point middle(const Rect &rect)
{
    return {rect.x + rect.w / 2, rect.y + rect.h / 2};
}

// How far `to` lies in the direction; deviation counts double. Negative: not in that direction at all.
double reachOf(Point from, Point to, HitMap::Direction direction)
{
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    switch (direction) {
    case HitMap::Direction::Left:
        return dx < 0 ? -dx + 2 * std::abs(dy) : -1;
    case HitMap::Direction::Right:
        return dx > 0 ? dx + 2 * std::abs(dy) : -1;
    case HitMap::Direction::Up:
        return dy < 0 ? -dy + 2 * std::abs(dx) : -1;
    case HitMap::Direction::Down:
        return dy > 0 ? dy + 2 * std::abs(dx) : -1;
    }
    return -1;
}

} // namespace

HitMap::HitMap(std::shared_ptr<const DisplayList> list)
    : m_list(std::move(list))
{
    const auto parts = static_cast<std::uint32_t>(m_list->parts.size());
    for (std::uint32_t part = 0; part <= parts; ++part) {
        const Drawing &items = drawing(part);
        Joins joins {std::vector<std::uint32_t>(items.items.size() + 1, 0), {}};
        const auto eachEnd = [&](auto visit) {
            for (ItemIndex i = 0; i < items.items.size(); ++i) {
                const Item &item = items.items[i];
                if (item.type != ItemType::Wire || item.role == ItemRole::Inferred)
                    continue;
                for (const ItemIndex end : {item.from, item.to}) {
                    if (end != kNoItem)
                        visit(end, i);
                }
            }
        };
        eachEnd([&](ItemIndex end, ItemIndex /*wire*/) { ++joins.first[end + 1]; });
        for (std::size_t i = 1; i < joins.first.size(); ++i)
            joins.first[i] += joins.first[i - 1];
        joins.wires.resize(joins.first.back());
        std::vector<std::uint32_t> next = joins.first;
        eachEnd([&](ItemIndex end, ItemIndex wire) { joins.wires[next[end]++] = wire; });
        m_joins.push_back(std::move(joins));
        for (ItemIndex i = 0; i < items.items.size(); ++i) {
            if (!items.items[i].id.empty() && items.items[i].type != ItemType::Text)
                m_byId.try_emplace(items.items[i].id, ItemRef {part, i});
        }
    }
}

const Drawing &HitMap::drawing(std::uint32_t part) const
{
    return part < m_list->parts.size() ? *m_list->parts[part].drawing : *m_list->frame;
}

Point HitMap::offset(std::uint32_t part) const
{
    return part < m_list->parts.size() ? m_list->parts[part].at : Point {};
}

std::span<const ItemIndex> HitMap::wiresAt(std::uint32_t part, ItemIndex item) const
{
    const Joins &joins = m_joins[part];
    return std::span(joins.wires).subspan(joins.first[item], joins.first[item + 1] - joins.first[item]);
}

std::string HitMap::endingIn(std::string_view begin, std::string_view end) const
{
    const auto found = std::ranges::find_if(
        m_byId, [&](const auto &known) { return known.first.starts_with(begin) && known.first.ends_with(end); });
    return found == m_byId.end() ? std::string() : std::string(found->first);
}

const Item &HitMap::item(ItemRef ref) const
{
    return drawing(ref.part).items[ref.item];
}

Rect HitMap::sceneRect(ItemRef ref) const
{
    Rect rect = item(ref).rect;
    rect.x += offset(ref.part).x;
    rect.y += offset(ref.part).y;
    return rect;
}

std::optional<ItemRef> HitMap::find(std::string_view id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ItemIndex> HitMap::wireNear(const Drawing &drawing, Point at, double reach) const
{
    std::optional<ItemIndex> found;
    double best = reach;
    for (ItemIndex i = 0; i < drawing.items.size(); ++i) {
        const Item &item = drawing.items[i];
        if (item.type != ItemType::Wire || item.role == ItemRole::Inferred || !grown(item.rect, reach).contains(at))
            continue;
        const std::vector<Point> points = polyline(drawing, item);
        for (std::size_t p = 1; p < points.size(); ++p) {
            if (const double away = distance(at, points[p - 1], points[p]); away <= best) {
                best = away;
                found = i;
            }
        }
    }
    return found;
}

std::optional<ItemRef> HitMap::at(Point at, double reach) const
{
    const auto parts = static_cast<std::uint32_t>(m_list->parts.size());
    std::optional<ItemRef> wire;
    for (std::uint32_t part = 0; part < parts; ++part) {
        const Drawing &items = drawing(part);
        const Point local {at.x - offset(part).x, at.y - offset(part).y};
        if (!grown(items.bounds, reach).contains(local))
            continue;
        if (const ItemIndex item = topmost(items, local); item != kNoItem)
            return ItemRef {part, item};
        if (const auto near = wireNear(items, local, reach); near && !wire)
            wire = ItemRef {part, *near};
    }
    if (wire)
        return wire;
    const ItemIndex item = topmost(*m_list->frame, at);
    return item == kNoItem ? std::nullopt : std::optional(ItemRef {parts, item});
}

// The row that an item belongs to, or the item itself if it belongs to none.
ItemIndex HitMap::rowOf(ItemRef ref) const
{
    const std::vector<Item> &items = drawing(ref.part).items;
    if (items[ref.item].type == ItemType::Callout && items[ref.item].from != kNoItem)
        return items[ref.item].from;
    for (ItemIndex i = ref.item; i != kNoItem; i = items[i].parent) {
        if (items[i].type == ItemType::Row)
            return i;
    }
    return ref.item;
}

std::vector<ItemRef> HitMap::chain(ItemRef ref) const
{
    const std::vector<Item> &items = drawing(ref.part).items;
    std::vector<bool> in(items.size(), false);
    const auto walk = [&](std::vector<ItemIndex> open, bool toRight) {
        std::vector<bool> seen(items.size(), false);
        while (!open.empty()) {
            const ItemIndex at = open.back();
            open.pop_back();
            if (seen[at])
                continue;
            seen[at] = in[at] = true;
            for (const ItemIndex wire : wiresAt(ref.part, at)) {
                const ItemIndex near = toRight ? items[wire].from : items[wire].to;
                const ItemIndex far = toRight ? items[wire].to : items[wire].from;
                if (near != at)
                    continue;
                in[wire] = true;
                if (far != kNoItem)
                    open.push_back(far);
            }
        }
    };
    in[ref.item] = true;
    if (items[ref.item].type == ItemType::Wire && items[ref.item].role != ItemRole::Inferred) {
        walk({items[ref.item].from}, false);
        if (items[ref.item].to != kNoItem)
            walk({items[ref.item].to}, true);
    } else {
        std::vector<ItemIndex> starts {rowOf(ref)};
        const auto within = [&](ItemIndex i) {
            return items[i].type == ItemType::Row
                && (items[i].parent == ref.item || (items[i].parent != kNoItem && items[items[i].parent].parent == ref.item));
        };
        for (ItemIndex i = 0; i < items.size(); ++i) {
            if (within(i))
                starts.push_back(i);
        }
        walk(starts, false);
        walk(starts, true);
    }
    std::vector<ItemRef> chain;
    for (ItemIndex i = 0; i < items.size(); ++i) {
        if (in[i])
            chain.push_back({ref.part, i});
    }
    return chain;
}

// The topmost of the rows at the other ends of the row's hops.
std::optional<ItemRef> HitMap::alongHop(ItemRef row, bool toRight) const
{
    const std::vector<Item> &items = drawing(row.part).items;
    std::optional<ItemRef> found;
    for (const ItemIndex wire : wiresAt(row.part, row.item)) {
        const ItemIndex near = toRight ? items[wire].from : items[wire].to;
        const ItemIndex far = toRight ? items[wire].to : items[wire].from;
        if (near == row.item && far != kNoItem && (!found || items[far].rect.y < items[found->item].rect.y))
            found = ItemRef {row.part, far};
    }
    return found;
}

std::optional<ItemRef> HitMap::nearestRow(ItemRef row, Direction direction) const
{
    const Point from = middle(sceneRect(row));
    std::optional<ItemRef> found;
    double best = 0;
    for (std::uint32_t part = 0; part < m_list->parts.size(); ++part) {
        const std::vector<Item> &items = drawing(part).items;
        for (ItemIndex i = 0; i < items.size(); ++i) {
            const ItemRef ref {part, i};
            if (items[i].type != ItemType::Row || ref == row)
                continue;
            const double reach = reachOf(from, middle(sceneRect(ref)), direction);
            if (reach >= 0 && (!found || reach < best)) {
                found = ref;
                best = reach;
            }
        }
    }
    return found;
}

std::optional<ItemRef> HitMap::neighbour(ItemRef ref, Direction direction) const
{
    const ItemRef row {ref.part, rowOf(ref)};
    if (direction == Direction::Left || direction == Direction::Right) {
        if (const auto far = alongHop(row, direction == Direction::Right))
            return far;
    }
    return nearestRow(row, direction);
}

std::optional<ItemRef> HitMap::first() const
{
    for (std::uint32_t part = 0; part < m_list->parts.size(); ++part) {
        const std::vector<Item> &items = drawing(part).items;
        for (ItemIndex i = 0; i < items.size(); ++i) {
            if (items[i].type == ItemType::Pill && items[i].portKind != 0)
                return ItemRef {part, i};
        }
    }
    return std::nullopt;
}

} // namespace portolan
