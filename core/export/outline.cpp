// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/outline.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace portolan {

namespace {

std::string whole(const Item &item)
{
    return item.full.empty() ? item.text : item.full.text();
}

void join(std::string &label, const std::string &text)
{
    if (text.empty())
        return;
    label += label.empty() ? "" : " ";
    label += text;
}

// Reads one part of the picture.
class PartReader
{
public:
    PartReader(const PlacedDrawing &part, Outline &outline)
        : m_part(part)
        , m_drawing(*part.drawing)
        , m_outline(outline)
        , m_places(m_drawing.items.size())
    {
    }

    void read()
    {
        for (ItemIndex i = 0; i < m_drawing.items.size(); ++i)
            readItem(i);
        for (const Item &item : m_drawing.items) {
            if (item.type == ItemType::Wire && item.role != ItemRole::Inferred)
                readHop(item);
        }
    }

private:
    struct Place {
        Index card = kNone;
        Index row = Outline::kOpen;
    };

    [[nodiscard]] Rect placed(const Rect &rect) const { return {rect.x + m_part.at.x, rect.y + m_part.at.y, rect.w, rect.h}; }

    void readItem(ItemIndex index)
    {
        const Item &item = m_drawing.items[index];
        Place &place = m_places[index];
        if (item.parent != kNoItem)
            place = m_places[item.parent];
        switch (item.type) {
        case ItemType::Card:
            addCard(place, item, false);
            break;
        case ItemType::Row:
            if (place.card != kNone)
                addRow(place, item);
            break;
        case ItemType::Pill:
            readPill(place, item);
            break;
        case ItemType::Text:
            readText(place, item);
            break;
        case ItemType::Callout:
            if (item.from != kNoItem && m_places[item.from].row != Outline::kOpen)
                row(m_places[item.from]).problem = whole(item);
            break;
        case ItemType::Band:
        case ItemType::Box:
        case ItemType::Wire:
            break;
        }
    }

    void addCard(Place &place, const Item &item, bool cut)
    {
        place = {static_cast<Index>(m_outline.cards.size()), Outline::kOpen};
        m_outline.cards.push_back({.id = item.id,
            .kind = {},
            .name = whole(item),
            .badge = {},
            .status = item.status,
            .cut = cut,
            .band = m_part.band,
            .rows = {},
            .rect = placed(item.rect)});
    }

    void addRow(Place &place, const Item &item)
    {
        auto &rows = m_outline.cards[place.card].rows;
        place.row = static_cast<Index>(rows.size());
        rows.push_back({.id = item.id,
            .status = item.status,
            .label = {},
            .box = {},
            .problem = {},
            .pills = {},
            .rect = placed(item.rect)});
        if (item.parent != kNoItem && m_drawing.items[item.parent].type == ItemType::Box)
            rows.back().box = m_drawing.items[item.parent].text;
    }

    void readPill(Place &place, const Item &item)
    {
        if (item.role == ItemRole::Cut) {
            addCard(place, item, true);
        } else if (item.role == ItemRole::Badge && place.card != kNone) {
            m_outline.cards[place.card].badge = whole(item);
        } else if (item.role == ItemRole::None && place.row != Outline::kOpen) {
            join(row(place).label, std::string(numeral(item.portKind)) + ' ' + whole(item));
            row(place).pills.push_back({static_cast<PortKind>(item.portKind), item.status, whole(item), placed(item.rect)});
        }
    }

    void readText(const Place &place, const Item &item)
    {
        if (place.card == kNone)
            return;
        Outline::Card &card = m_outline.cards[place.card];
        if (place.row == Outline::kOpen) {
            if (item.role == ItemRole::Kind)
                card.kind = whole(item);
            else if (item.role == ItemRole::Name)
                card.name = whole(item);
            return;
        }
        std::string &label = row(place).label;
        if (item.role == ItemRole::RowText && !label.empty() && row(place).pills.empty())
            label += whole(item); // the path on its second line
        else if (item.role != ItemRole::Callout)
            join(label, item.role == ItemRole::Evidence ? '(' + item.text + ')' : whole(item));
    }

    void readHop(const Item &wire)
    {
        const Place from = m_places[wire.from];
        const Place to = wire.to == kNoItem ? Place {} : m_places[wire.to];
        Outline::Hop hop {.fromCard = from.card,
            .fromRow = from.row,
            .toCard = to.card,
            .toRow = to.row,
            .portKind = wire.portKind,
            .status = wire.status,
            .points = {}};
        for (std::size_t i = 0; i < wire.curve.size(); i += 3)
            hop.points.push_back({wire.curve[i].x + m_part.at.x, wire.curve[i].y + m_part.at.y});
        if (from.card != kNone)
            m_outline.hops.push_back(std::move(hop));
    }

    Outline::Row &row(const Place &place) { return m_outline.cards[place.card].rows[place.row]; }

    const PlacedDrawing &m_part;
    const Drawing &m_drawing;
    Outline &m_outline;
    std::vector<Place> m_places; // of each item
};

void readFrame(const Drawing &frame, Outline &outline)
{
    for (const Item &item : frame.items) {
        if (item.type == ItemType::Text && item.role == ItemRole::Title)
            outline.title = whole(item);
        else if (item.type == ItemType::Text && item.role == ItemRole::Summary)
            outline.summary = whole(item);
        else if (item.role == ItemRole::Empty)
            join(outline.empty, whole(item));
    }
}

} // namespace

Outline outlineOf(const DisplayList &list)
{
    Outline outline;
    readFrame(*list.frame, outline);
    for (const PlacedDrawing &part : list.parts)
        PartReader(part, outline).read();
    std::unordered_map<ItemIndex, Index> bands;
    for (ItemIndex i = 0; i < list.frame->items.size(); ++i) {
        const Item &item = list.frame->items[i];
        if (item.type != ItemType::Band)
            continue;
        bands.emplace(i, static_cast<Index>(outline.bands.size()));
        outline.bands.push_back({item.id, item.text, item.rect});
    }
    for (Outline::Card &card : outline.cards) {
        const auto band = bands.find(card.band);
        card.band = band == bands.end() ? kNone : band->second;
    }
    return outline;
}

std::string_view numeral(std::uint8_t portKind)
{
    constexpr std::array<std::string_view, 7> kNumerals {"", "①", "②", "③", "④", "⑤", "⑥"};
    return kNumerals.at(portKind);
}

} // namespace portolan
