// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/motion.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace portolan {

namespace {

double between(double from, double to, double progress)
{
    return from + (to - from) * progress;
}

Rect between(const Rect &from, const Rect &to, double progress)
{
    return {between(from.x, to.x, progress), between(from.y, to.y, progress), between(from.w, to.w, progress),
        between(from.h, to.h, progress)};
}

Rect united(const Rect &a, const Rect &b)
{
    const double x = std::min(a.x, b.x);
    const double y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

// Wires and texts have no id of their own that lasts: wires have their ends, texts what they say.
std::string identity(const Drawing &drawing, const Item &item)
{
    if (item.type == ItemType::Text)
        return item.parent == kNoItem ? item.text : drawing.items[item.parent].id;
    if (item.type != ItemType::Wire)
        return item.id;
    const auto end = [&drawing](ItemIndex row) { return row == kNoItem ? std::string() : drawing.items[row].id; };
    return end(item.from) + '>' + end(item.to);
}

} // namespace

Movement::Movement(std::shared_ptr<const Drawing> from, std::shared_ptr<const Drawing> to)
    : m_from(std::move(from))
    , m_to(std::move(to))
    , m_origin(m_to->items.size(), kNoItem)
{
    // Several items may still answer to one key, such as the word "namespace" of each band: the first is the first again.
    using Key = std::tuple<std::string, ItemType, ItemRole, std::uint8_t>;
    std::multimap<Key, ItemIndex> known;
    for (ItemIndex i = 0; i < m_from->items.size(); ++i) {
        const Item &item = m_from->items[i];
        known.emplace(Key {identity(*m_from, item), item.type, item.role, item.portKind}, i);
    }
    for (ItemIndex i = 0; i < m_to->items.size(); ++i) {
        const Item &item = m_to->items[i];
        const auto origin = known.find(Key {identity(*m_to, item), item.type, item.role, item.portKind});
        if (origin == known.end())
            continue;
        m_origin[i] = origin->second;
        known.erase(origin);
    }
}

std::shared_ptr<const Drawing> Movement::at(double progress) const
{
    auto drawing = std::make_shared<Drawing>(*m_to);
    // On its way an item may stand where only the old layout reached: what is painted outside the bounds is never wiped away.
    drawing->bounds = united(m_from->bounds, m_to->bounds);
    for (ItemIndex i = 0; i < m_origin.size(); ++i) {
        if (m_origin[i] == kNoItem)
            continue;
        Item &item = drawing->items[i];
        const Item &origin = m_from->items[m_origin[i]];
        item.rect = between(origin.rect, item.rect, progress);
        if (item.curve.size() != origin.curve.size())
            continue;
        for (std::size_t point = 0; point < item.curve.size(); ++point) {
            item.curve[point].x = between(origin.curve[point].x, item.curve[point].x, progress);
            item.curve[point].y = between(origin.curve[point].y, item.curve[point].y, progress);
        }
    }
    return drawing;
}

std::string_view partId(const Drawing &drawing)
{
    const auto card = std::ranges::find(drawing.items, ItemType::Card, &Item::type);
    return card == drawing.items.end() ? std::string_view() : std::string_view(card->id);
}

} // namespace portolan
