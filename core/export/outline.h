// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"

namespace portolan {

// What the picture says, without how it looks: cards with rows, and hops between rows. Programs that draw themselves are given
// this. Texts are whole, never elided.
struct Outline {
    static constexpr Index kOpen = kNone; // a hop that ends in the open; of a row: the card as a whole

    struct Pill {
        PortKind kind = PortKind::Container;
        ItemStatus status = ItemStatus::Ok;
        std::string text;
        Rect rect;
    };
    struct Row {
        std::string id;
        ItemStatus status = ItemStatus::Ok;
        std::string label; // "④ 80 http ③ web"
        std::string box; // the container it stands in; "" for none
        std::string problem; // the sentence of its callout
        std::vector<Pill> pills;
        Rect rect;
    };
    struct Card {
        std::string id, kind, name, badge;
        ItemStatus status = ItemStatus::Ok;
        bool cut = false; // only a pill that names a far end
        Index band = kNone;
        std::vector<Row> rows;
        Rect rect;
    };
    struct Hop {
        Index fromCard = kNone, fromRow = kOpen;
        Index toCard = kOpen, toRow = kOpen;
        std::uint8_t portKind = 0;
        ItemStatus status = ItemStatus::Ok;
        std::vector<Point> points; // start, bends, end
    };
    struct Band {
        std::string id, name;
        Rect rect;
    };

    std::string title, summary, empty; // `empty`: the sentence of an empty picture
    std::vector<Band> bands;
    std::vector<Card> cards; // in reading order
    std::vector<Hop> hops;
};

[[nodiscard]] Outline outlineOf(const DisplayList &list);

// "④", the numeral of a kind of port.
[[nodiscard]] std::string_view numeral(std::uint8_t portKind);

} // namespace portolan
