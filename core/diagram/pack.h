// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/measures.h"

namespace portolan {

// What a band holds: drawings in reading order.
struct BandContent {
    std::vector<Rect> drawings; // the bounds of each, in its own coordinates
};

// Where everything stands in the picture.
struct Packing {
    struct Band {
        Rect rect;
        std::vector<Point> drawings; // what is added to the coordinates of each
    };
    bool aligned = false; // one below the other, the columns of all in line
    double left = 0; // if aligned: where the columns' coordinates begin in the picture
    double width = 0;
    double bottom = 0;
    std::vector<Band> bands;
};

// Stacks all drawings in line while that is not too tall for a window of `aspect`; else lays each band out in lanes, and the
// bands on shelves from left to right, so that the whole comes near `aspect`. `top` is where the first band begins.
[[nodiscard]] Packing pack(const std::vector<BandContent> &bands, double top, double aspect);

} // namespace portolan
