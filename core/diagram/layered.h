// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace portolan {

// A part as the layout sees it: blocks in columns, from top to bottom, and edges between neighbouring columns. A block is a
// card with its callouts, or the place where a wire passes a column in which it does not end.
struct Layered {
    struct Block {
        std::uint32_t column = 0;
        double height = 0; // 0: a passing wire
        double y = 0; // its top, set by place()
        bool passing = false;
        std::optional<double> pinned {}; // where its top was put by hand
    };
    struct Edge { // from a block to one in the next column
        std::uint32_t from = 0, to = 0;
        std::uint32_t fromPort = 0, toPort = 0; // which of the block's ports, from its top; equal ports cannot cross
        double fromY = 0, toY = 0; // where the port is, from the block's top
    };
    std::vector<Block> blocks;
    std::vector<Edge> edges;
    std::vector<std::vector<std::uint32_t>> columns; // the blocks of each from top to bottom, set by order()
};

// Puts the blocks of each column in an order with few crossings: sweeps by barycentre and by median from two starts, exchange
// of neighbours, then each block is tried in every place (E. R. Gansner et al., "A technique for drawing directed graphs", 1993;
// C. Matuszewski et al., "Using sifting for k-layer straightline crossing minimization", 1999). `columns` holds the first start.
void order(Layered &graph);

// How many pairs of edges cross, as `columns` stand.
[[nodiscard]] std::size_t crossings(const Layered &graph);

// Gives each block its y, without changing the order, so that as many edges as can be run straight: weighted isotonic
// regression in the L1 norm, column by column (R. E. Barlow et al., "Statistical inference under order restrictions", 1972).
void place(Layered &graph);

// Moves the blocks that were put somewhere by hand there, after place(), as near as there is room. All others stay, but for those
// that stood there: they go to the nearest place that is free; wires pass by anew.
void settle(Layered &graph);

// What is taken in a column, from top to bottom.
struct Taken {
    double top = 0, bottom = 0;
};
// Where a block of `height` finds room nearest to `wish`, `gap` away from all that is taken; never above 0.
[[nodiscard]] double nearestFree(std::span<const Taken> taken, double height, double wish, double gap);

} // namespace portolan
