// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/partindex.h"
#include "app/paint/painter.h"

#include <QGraphicsItem>

namespace portolan {

// What all items of a scene draw with.
struct PaintContext {
    const Theme *theme = &lightTheme();
    Theme quiet = faded(lightTheme()); // for what steps back
    PaintCache cache;
};

// One connected part of the picture, or its frame: paints its own slice of the display list. Takes no events; what lies under
// the pointer is the hit map's business.
class ComponentItem final : public QGraphicsItem
{
public:
    ComponentItem(std::shared_ptr<const Drawing> drawing, PaintContext &context);

    [[nodiscard]] const std::shared_ptr<const Drawing> &drawing() const { return m_drawing; }
    // By item: what steps back; none: nothing does.
    void setFaint(std::shared_ptr<const std::vector<bool>> faint);
    // Shows `tween` for the length of a movement instead; none ends it.
    void setTween(std::shared_ptr<const Drawing> tween);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::shared_ptr<const Drawing> m_drawing;
    std::shared_ptr<const Drawing> m_tween;
    std::shared_ptr<const std::vector<bool>> m_faint;
    PartIndex m_index;
    PaintContext &m_context;
};

} // namespace portolan
