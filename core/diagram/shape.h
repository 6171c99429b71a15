// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/model.h"

namespace portolan {

// How tall a card is, and where its rows lie in it; lengths from the card's top, which lies `head` below the block's.
struct CardShape {
    struct Callout {
        std::uint32_t row = 0; // the first it speaks of
        std::vector<std::string> lines;
        double y = 0; // its top
        double height = 0;
    };
    double head = 0; // for the name of another namespace
    double height = 0; // of the card
    double blockHeight = 0; // with what stands above and below it
    std::vector<double> boxY; // the tops of the boxes
    std::vector<double> rowY; // the middles of the rows
    std::vector<Callout> callouts;

    // The middle of a row; of the header for kWholeCard.
    [[nodiscard]] double anchor(Index row) const;
};

[[nodiscard]] CardShape shapeOf(const CardModel &card, const TextMetrics &metrics);
[[nodiscard]] constexpr double boxHeight(std::uint32_t rows)
{
    return measure::kBoxHead + measure::kRowHeight * rows + (rows == 0 ? measure::kBoxGap : measure::kBoxFoot);
}

} // namespace portolan
