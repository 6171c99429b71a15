// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"

#include <vector>

namespace portolan::bench {

// A picture as a graph drawer sees it: cards with rows, and links between rows.

struct LinkEnd {
    std::uint32_t card = 0; // in Component::cards
    std::uint32_t row = 0; // in LinkedCard::rows
    bool operator==(const LinkEnd &) const = default;
};
struct Link {
    LinkEnd from, to;
    std::vector<Point> line; // as we draw it, curves cut into short pieces
};
struct LinkedCard {
    double width = 0;
    std::vector<double> rows; // the upper edges of the rows that have links, downwards
};
struct Component {
    std::vector<LinkedCard> cards; // downwards
    std::vector<Link> links;
};

// The connected parts. Wires inside one card, broken ones and client edges are left out.
[[nodiscard]] std::vector<Component> componentsOf(const DisplayList &list);

// `curve` as in Item::curve, each Bézier segment cut into twelve pieces.
[[nodiscard]] std::vector<Point> flattened(const std::vector<Point> &curve);

// How many pairs of links cross when `lines[i]` draws `links[i]`. Links that share an end cannot cross.
[[nodiscard]] std::size_t crossings(const std::vector<Link> &links, const std::vector<std::vector<Point>> &lines);

} // namespace portolan::bench
