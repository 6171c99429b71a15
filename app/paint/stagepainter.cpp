// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/stagepainter.h"

#include "core/diagram/spotlight.h"

#include <QPainter>

#include <algorithm>

namespace portolan {

namespace {

constexpr double kAround = 200; // px: callouts and wires that end in the open stand beside their part's bounds

void paintPart(QPainter &painter, PaintCache &cache, const Drawing &drawing, Point at, const Theme &theme,
    const std::vector<ItemIndex> *only = nullptr)
{
    painter.translate(at.x, at.y);
    {
        PainterCanvas canvas(painter, cache);
        const Detail detail = detailAt(canvas.scale());
        if (only != nullptr) {
            for (const ItemIndex i : *only)
                draw(canvas, drawing, i, theme, detail);
        } else {
            for (ItemIndex i = 0; i < drawing.items.size(); ++i)
                draw(canvas, drawing, i, theme, detail);
        }
    }
    painter.translate(-at.x, -at.y);
}

// A broad band under the wires that are lit: seen from the back row.
void paintGlow(
    QPainter &painter, PaintCache &cache, const Drawing &drawing, Point at, const Theme &theme, const std::vector<ItemIndex> &lit)
{
    painter.translate(at.x, at.y);
    {
        PainterCanvas canvas(painter, cache);
        for (const ItemIndex i : lit) {
            const Item &item = drawing.items[i];
            if (item.type != ItemType::Wire || item.curve.size() < 4)
                continue;
            const bool broken = item.portKind == 0 || item.status == ItemStatus::Broken;
            canvas.path(item.curve, {broken ? theme.broken : theme.port.at(item.portKind), 9, 0.3}, false);
        }
    }
    painter.translate(-at.x, -at.y);
}

} // namespace

QTransform stageTransform(const StageView &view)
{
    const double scale = std::min({view.room.width() / std::max(view.seen.width(), 1.0),
        view.room.height() / std::max(view.seen.height(), 1.0), view.largest});
    QTransform transform;
    transform.translate(view.room.center().x(), view.room.center().y());
    transform.scale(scale, scale);
    transform.translate(-view.seen.center().x(), -view.seen.center().y());
    return transform;
}

void paintStage(QPainter &painter, PaintCache &cache, const DisplayList &list, const Theme &theme, const StageView &view)
{
    painter.fillRect(view.room, toQt(theme.ground));
    painter.save();
    const QTransform stage = stageTransform(view);
    painter.setWorldTransform(stage, true);
    const QRectF exposed = stage.inverted().mapRect(view.room);
    if (list.frame)
        paintPart(painter, cache, *list.frame, {}, theme);
    for (const PlacedDrawing &part : list.parts) {
        const QRectF bounds = toQt(part.drawing->bounds).translated(part.at.x, part.at.y);
        if (bounds.adjusted(-kAround, -kAround, kAround, kAround).intersects(exposed))
            paintPart(painter, cache, *part.drawing, part.at, theme);
    }
    if (!view.lit.empty()) {
        painter.fillRect(exposed, toQt(theme.ground, view.veil));
        for (const auto &[part, items] : spotlight(list, view.lit)) {
            const bool frame = part >= list.parts.size();
            const Drawing &drawing = frame ? *list.frame : *list.parts[part].drawing;
            const Point at = frame ? Point {} : list.parts[part].at;
            paintGlow(painter, cache, drawing, at, theme, items);
            paintPart(painter, cache, drawing, at, theme, &items);
        }
    }
    painter.restore();
}

} // namespace portolan
