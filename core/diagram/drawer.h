// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/shape.h"

namespace portolan {

// Draws the cards of a part into items.
class Drawer
{
public:
    // Both must outlive the drawer.
    Drawer(Drawing &drawing, const TextMetrics &metrics);

    // Draws `card` with its callouts, the top of its block at (x, y).
    void addCard(const CardModel &card, const CardShape &shape, Point at);
    // The item a hop starts or ends at: a row, or the card itself.
    [[nodiscard]] ItemIndex anchor(std::size_t card, Index row) const;

    ItemIndex add(Item item);
    // A text whose baseline begins at `at`, elided to `room` px.
    ItemIndex addText(ItemIndex parent, ItemRole role, ItemStatus status, Point at, double room, std::string_view text);

private:
    struct CardItems {
        ItemIndex card = kNoItem;
        std::vector<ItemIndex> rows;
    };

    void addHeader(const CardModel &card, ItemIndex parent, const Rect &rect);
    double addBadge(const CardModel &card, ItemIndex parent, ItemRole role, Point topRight, std::string_view text, double room);
    void addCut(const CardModel &card, Point at);
    void addChange(const RowModel &row, ItemIndex parent, const Rect &rect);
    ItemIndex addRow(const CardModel &card, const RowModel &row, ItemIndex parent, const Rect &rect);
    double addLabel(const RowModel &row, ItemIndex parent, const Rect &rect, double left, double right, ItemStatus status);
    void addNote(const RowModel &row, ItemIndex parent, double left, double right, double middle, ItemStatus status);
    [[nodiscard]] Item pill(const PillModel &model, ItemIndex parent, const std::string &rowId) const;
    void addCallouts(const CardModel &card, const CardShape &shape, Point top, const std::vector<ItemIndex> &rows);
    [[nodiscard]] double width(ItemRole role, std::string_view text) const;

    Drawing &m_drawing;
    const TextMetrics &m_metrics;
    std::vector<CardItems> m_cards;
};

} // namespace portolan
