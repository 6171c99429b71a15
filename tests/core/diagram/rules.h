// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/curve.h"

#include <algorithm>
#include <set>

namespace portolan::test {

// The layout rules of PICTURE.md that can be read off a display list. Each breach is a sentence.
class Rules
{
public:
    explicit Rules(const DisplayList &list)
        : m_list(list)
    {
    }

    std::vector<std::string> breaches()
    {
        check({m_list.frame, {}});
        for (const PlacedDrawing &part : m_list.parts)
            check(part);
        checkCards();
        return std::move(m_breaches);
    }

private:
    static constexpr double kSlack = 0.75;

    static bool overlap(const Rect &a, const Rect &b)
    {
        return a.x + kSlack < b.right() && b.x + kSlack < a.right() && a.y + kSlack < b.bottom() && b.y + kSlack < a.bottom();
    }
    static bool inside(const Rect &a, const Rect &b)
    {
        return a.x >= b.x - kSlack && a.y >= b.y - kSlack && a.right() <= b.right() + kSlack && a.bottom() <= b.bottom() + kSlack;
    }
    void judge(bool good, const std::string &breach)
    {
        if (!good)
            m_breaches.push_back(breach);
    }

    void check(const PlacedDrawing &part)
    {
        const std::vector<Item> &items = part.drawing->items;
        for (ItemIndex i = 0; i < items.size(); ++i) {
            const Item &item = items[i];
            if (item.type != ItemType::Text && item.type != ItemType::Wire)
                judge(!item.id.empty() && m_ids.insert(item.id).second, "id used twice: " + item.id);
            Rect rect = item.rect;
            rect.x += part.at.x;
            rect.y += part.at.y;
            judge(inside(rect, {0, 0, m_list.width, m_list.height}), "leaves the picture: " + item.id + item.text);
            if (item.parent != kNoItem && item.type != ItemType::Wire)
                judge(inside(item.rect, items[item.parent].rect), "leaves its parent: " + item.id + item.text);
            if (item.type == ItemType::Wire && item.parent == kNoItem)
                checkWire(*part.drawing, item);
            if (item.type == ItemType::Card || item.type == ItemType::Callout || item.type == ItemType::Band)
                m_solid.emplace_back(rect, &item);
        }
        checkSiblings(items);
    }

    // Rows, boxes, and labels are compared each with their like.
    static int sort(ItemType type)
    {
        switch (type) {
        case ItemType::Pill:
        case ItemType::Text:
            return 1;
        case ItemType::Row:
            return 2;
        case ItemType::Box:
            return 3;
        default:
            return 0;
        }
    }

    void checkSiblings(const std::vector<Item> &items)
    {
        for (ItemIndex i = 0; i < items.size(); ++i) {
            for (ItemIndex k = i + 1; k < items.size() && (items[k].parent == items[i].parent || items[k].parent >= i); ++k) {
                const bool comparable = items[k].parent == items[i].parent && items[i].parent != kNoItem
                    && sort(items[i].type) != 0 && sort(items[i].type) == sort(items[k].type);
                if (comparable)
                    judge(!overlap(items[i].rect, items[k].rect), "overlap: " + items[i].text + " and " + items[k].text);
            }
        }
    }

    static ItemIndex cardOf(const std::vector<Item> &items, ItemIndex index)
    {
        while (index != kNoItem && items[index].parent != kNoItem)
            index = items[index].parent;
        return index;
    }

    void checkWire(const Drawing &drawing, const Item &wire)
    {
        const std::vector<Item> &items = drawing.items;
        const std::vector<Point> points = polyline(drawing, wire);
        const std::string name = items[wire.from].id + " -> " + (wire.to == kNoItem ? "" : items[wire.to].id);
        const ItemIndex source = cardOf(items, wire.from);
        const ItemIndex target = cardOf(items, wire.to);
        const auto touches = [&](double x, double y, ItemIndex end, bool right) {
            const auto at = [&](const Rect &rect) { return std::abs(x - (right ? rect.right() : rect.x)) <= 1; };
            const Rect &row = items[end].rect;
            return (at(row) || at(items[cardOf(items, end)].rect)) && y >= row.y - 1 && y <= row.bottom() + 1;
        };
        judge(touches(points.front().x, points.front().y, wire.from, true), "does not start at its port: " + name);
        judge(wire.to == kNoItem ? wire.status == ItemStatus::Broken : touches(points.back().x, points.back().y, wire.to, false),
            "does not end at its port: " + name);
        for (std::size_t i = 1; i < points.size(); ++i)
            judge(points[i].x >= points[i - 1].x, "runs backwards: " + name);
        for (ItemIndex i = 0; i < items.size(); ++i) {
            const bool solid = items[i].type == ItemType::Card || items[i].type == ItemType::Callout;
            if (solid && i != source && i != target && overlap(items[i].rect, wire.rect))
                judge(std::ranges::none_of(points, [&](Point p) { return strictlyInside(p, items[i].rect); }),
                    "passes over " + items[i].id + ": " + name);
        }
    }
    static bool strictlyInside(Point p, const Rect &rect)
    {
        return p.x > rect.x + 1 && p.x < rect.right() - 1 && p.y > rect.y + 1 && p.y < rect.bottom() - 1;
    }

    void checkCards()
    {
        for (std::size_t i = 0; i < m_solid.size(); ++i) {
            for (std::size_t k = i + 1; k < m_solid.size(); ++k) {
                const bool bands = m_solid[i].second->type == ItemType::Band;
                if (bands == (m_solid[k].second->type == ItemType::Band))
                    judge(!overlap(m_solid[i].first, m_solid[k].first),
                        "overlap: " + m_solid[i].second->id + " and " + m_solid[k].second->id);
            }
        }
    }

    const DisplayList &m_list;
    std::vector<std::string> m_breaches;
    std::set<std::string> m_ids;
    std::vector<std::pair<Rect, const Item *>> m_solid; // in the picture's coordinates
};

} // namespace portolan::test
