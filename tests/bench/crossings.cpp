// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/crossings.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace portolan::bench {

namespace {

// A wire of one drawing, by the items it joins.
struct Wire {
    ItemIndex fromCard = kNoItem, fromRow = kNoItem, toCard = kNoItem, toRow = kNoItem;
    const Item *item = nullptr;
};

ItemIndex cardOf(const Drawing &drawing, ItemIndex index)
{
    while (drawing.items[index].type != ItemType::Card && drawing.items[index].parent != kNoItem)
        index = drawing.items[index].parent;
    return index;
}

// The row around `index`, or the item itself where it stands in none.
ItemIndex rowOf(const Drawing &drawing, ItemIndex index)
{
    for (ItemIndex at = index; at != kNoItem && drawing.items[at].type != ItemType::Card; at = drawing.items[at].parent) {
        if (drawing.items[at].type == ItemType::Row)
            return at;
    }
    return index;
}

std::vector<Wire> wiresOf(const Drawing &drawing)
{
    std::vector<Wire> wires;
    for (const Item &item : drawing.items) {
        if (item.type != ItemType::Wire || item.role == ItemRole::Client || item.from == kNoItem || item.to == kNoItem)
            continue;
        const Wire wire {
            cardOf(drawing, item.from), rowOf(drawing, item.from), cardOf(drawing, item.to), rowOf(drawing, item.to), &item};
        if (wire.fromCard != wire.toCard)
            wires.push_back(wire);
    }
    return wires;
}

// For each item the first one of its connected part.
std::vector<ItemIndex> parts(const Drawing &drawing, const std::vector<Wire> &wires)
{
    std::vector<ItemIndex> leader(drawing.items.size());
    std::iota(leader.begin(), leader.end(), 0U);
    const auto find = [&leader](ItemIndex at) {
        while (leader[at] != at)
            at = leader[at] = leader[leader[at]];
        return at;
    };
    for (const Wire &wire : wires)
        leader[find(wire.fromCard)] = find(wire.toCard);
    for (ItemIndex &each : leader)
        each = find(each);
    return leader;
}

Component componentOf(const Drawing &drawing, const std::vector<Wire> &wires)
{
    std::map<std::tuple<double, ItemIndex>, std::map<std::tuple<double, ItemIndex>, LinkEnd>> cards; // by upper edge
    const auto place = [&drawing](ItemIndex index) { return std::tuple(drawing.items[index].rect.y, index); };
    for (const Wire &wire : wires) {
        cards[place(wire.fromCard)][place(wire.fromRow)] = {};
        cards[place(wire.toCard)][place(wire.toRow)] = {};
    }
    Component component;
    for (auto &[card, rows] : cards) {
        LinkedCard linked {.width = drawing.items[std::get<ItemIndex>(card)].rect.w, .rows = {}};
        for (auto &[row, end] : rows) {
            end = {static_cast<std::uint32_t>(component.cards.size()), static_cast<std::uint32_t>(linked.rows.size())};
            linked.rows.push_back(std::get<double>(row));
        }
        component.cards.push_back(std::move(linked));
    }
    for (const Wire &wire : wires)
        component.links.push_back({cards[place(wire.fromCard)][place(wire.fromRow)], cards[place(wire.toCard)][place(wire.toRow)],
            flattened(wire.item->curve)});
    return component;
}

double side(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool segmentsCross(Point p, Point q, Point r, Point s)
{
    return side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;
}

struct Box {
    Point least, most;
    [[nodiscard]] bool touches(const Box &other) const
    {
        return least.x <= other.most.x && other.least.x <= most.x && least.y <= other.most.y && other.least.y <= most.y;
    }
};

Box boxOf(const std::vector<Point> &line)
{
    Box box {line.front(), line.front()};
    for (const Point &point : line) {
        box.least = {std::min(box.least.x, point.x), std::min(box.least.y, point.y)};
        box.most = {std::max(box.most.x, point.x), std::max(box.most.y, point.y)};
    }
    return box;
}

bool linesCross(const std::vector<Point> &a, const std::vector<Point> &b)
{
    for (std::size_t i = 1; i < a.size(); ++i) {
        for (std::size_t j = 1; j < b.size(); ++j) {
            if (segmentsCross(a[i - 1], a[i], b[j - 1], b[j]))
                return true;
        }
    }
    return false;
}

} // namespace

std::vector<Component> componentsOf(const DisplayList &list)
{
    std::vector<Component> components;
    for (const PlacedDrawing &part : list.parts) {
        const std::vector<Wire> wires = wiresOf(*part.drawing);
        const std::vector<ItemIndex> leader = parts(*part.drawing, wires);
        std::map<ItemIndex, std::vector<Wire>> groups;
        for (const Wire &wire : wires)
            groups[leader[wire.fromCard]].push_back(wire);
        for (const auto &[first, group] : groups)
            components.push_back(componentOf(*part.drawing, group));
    }
    return components;
}

std::vector<Point> flattened(const std::vector<Point> &curve)
{
    constexpr int kPieces = 12;
    std::vector<Point> line;
    if (!curve.empty())
        line.push_back(curve.front());
    for (std::size_t i = 0; i + 3 < curve.size(); i += 3) {
        for (int piece = 1; piece <= kPieces; ++piece) {
            const double t = static_cast<double>(piece) / kPieces;
            const double u = 1 - t;
            const auto at = [&](double Point::*axis) {
                return u * u * u * curve[i].*axis + 3 * u * u * t * curve[i + 1].*axis + 3 * u * t * t * curve[i + 2].*axis
                    + t * t * t * curve[i + 3].*axis;
            };
            line.push_back({at(&Point::x), at(&Point::y)});
        }
    }
    return line;
}

std::size_t crossings(const std::vector<Link> &links, const std::vector<std::vector<Point>> &lines)
{
    std::vector<Box> boxes;
    boxes.reserve(lines.size());
    for (const auto &line : lines)
        boxes.push_back(line.empty() ? Box {} : boxOf(line));
    std::size_t count = 0;
    for (std::size_t i = 0; i < links.size(); ++i) {
        for (std::size_t j = i + 1; j < links.size(); ++j) {
            const bool apart = links[i].from != links[j].from && links[i].to != links[j].to;
            count += apart && boxes[i].touches(boxes[j]) && linesCross(lines[i], lines[j]);
        }
    }
    return count;
}

} // namespace portolan::bench
