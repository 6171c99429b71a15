// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/painter.h"
#include "core/diagram/displaylist.h"

#include <QRectF>
#include <QTransform>

namespace portolan {

// A part of the picture fitted into a room: what a slide, a presentation or a preview shows.
struct StageView {
    QRectF room; // of the painter
    QRectF seen; // of the picture
    std::vector<ItemRef> lit {}; // what stands out while the rest is dimmed; none: all as usual
    double veil = 0.7; // how much of the ground covers what is dimmed
    double largest = 3; // px of the painter for each px of the picture
};

// From the picture to the painter.
[[nodiscard]] QTransform stageTransform(const StageView &view);

// Paints the ground of the room and what is seen; the caller sets a clip where the rest of the painter is to stay as it is.
void paintStage(QPainter &painter, PaintCache &cache, const DisplayList &list, const Theme &theme, const StageView &view);

} // namespace portolan
