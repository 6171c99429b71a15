// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"

#include <span>

namespace portolan {

// Goes on from a curve's end to `end`, leaving and entering horizontally.
void sweepTo(std::vector<Point> &curve, Point end);
// The y of such a sweep at `x`.
[[nodiscard]] double sweepAt(Point start, Point end, double x);

// Appends a wire's curve (Item::curve) to `points` as a polyline that lies within 0.5 px of it. Both ends are exact.
void flatten(std::span<const Point> curve, std::vector<Point> &points);

// The same for a wire of `drawing`; one of role Inferred runs from its first pill to its second.
[[nodiscard]] std::vector<Point> polyline(const Drawing &drawing, const Item &wire);

} // namespace portolan
