// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"
#include "core/diagram/layered.h"

#include <optional>

namespace portolan {

// Where a card may be put in its column: what else stands there, in the drawing's coordinates. Tops are those of the card itself;
// the name of another namespace above it and the callouts below it move with it.
struct CardRoom {
    std::vector<Taken> taken; // from top to bottom
    double head = 0; // above the card
    double height = 0; // of all that moves
    double top = 0; // of the card, now

    // The free place nearest to `wish`.
    [[nodiscard]] double nearest(double wish) const;
    // About `by` px further down, or up; past what stands in the way. `top` if there is no other place.
    [[nodiscard]] double step(double by) const;
};

// None if `item` is no card, nor in one.
[[nodiscard]] std::optional<CardRoom> roomOf(const Drawing &drawing, ItemIndex item);
// The card that holds an item, or is it; kNoItem for none.
[[nodiscard]] ItemIndex cardOf(const Drawing &drawing, ItemIndex item);

} // namespace portolan
