// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/componentitem.h"

#include "app/canvas/bandtiles.h"

#include <QStyleOptionGraphicsItem>

namespace portolan {

namespace {

constexpr double kOutside = 8; // strokes, shadows and arrowheads reach over the bounds

bool touch(const Rect &a, const Rect &b)
{
    return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
}

} // namespace

ComponentItem::ComponentItem(std::shared_ptr<const Drawing> drawing, PaintContext &context)
    : m_drawing(std::move(drawing))
    , m_index(m_drawing)
    , m_context(context)
{
    setFlag(ItemUsesExtendedStyleOption); // exposedRect
    setAcceptedMouseButtons(Qt::NoButton);
}

void ComponentItem::setFaint(std::shared_ptr<const std::vector<bool>> faint)
{
    if (m_faint == faint)
        return;
    m_faint = std::move(faint);
    update();
}

void ComponentItem::setTween(std::shared_ptr<const Drawing> tween)
{
    prepareGeometryChange();
    m_tween = std::move(tween);
    update();
}

QRectF ComponentItem::boundingRect() const
{
    const QRectF bounds = toQt((m_tween ? m_tween : m_drawing)->bounds);
    return bounds.adjusted(-kOutside, -kOutside, kOutside, kOutside);
}

void ComponentItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget * /*widget*/)
{
    PainterCanvas canvas(*painter, m_context.cache);
    const Detail detail = detailAt(canvas.scale());
    const bool tiles = canvas.scale() < kTileScale;
    if (tiles && (m_drawing->items.empty() || m_drawing->items.front().type != ItemType::Band))
        return; // bands stand for their cards
    const QRectF &shown = option->exposedRect;
    const Rect exposed {shown.x() - kOutside, shown.y() - kOutside, shown.width() + 2 * kOutside, shown.height() + 2 * kOutside};
    if (m_tween) {
        for (ItemIndex i = 0; i < m_tween->items.size(); ++i)
            draw(canvas, *m_tween, i, *m_context.theme, detail);
        return;
    }
    const std::span<const ItemIndex> items = m_index.itemsIn(exposed, detail);
    const auto themeOf
        = [this](ItemIndex i) -> const Theme & { return m_faint && (*m_faint)[i] ? m_context.quiet : *m_context.theme; };
    const auto drawThose = [&](auto wanted) {
        for (const ItemIndex i : items) {
            const Item &item = m_drawing->items[i];
            if (!wanted(item) || !touch(item.rect, exposed))
                continue;
            if (item.type != ItemType::Wire)
                canvas.flushWires(); // what was gathered so far lies below
            draw(canvas, *m_drawing, i, themeOf(i), detail);
        }
    };
    if (detail == Detail::Full)
        return drawThose([](const Item & /*item*/) { return true; });
    drawThose([](const Item &item) { return item.type == ItemType::Wire; });
    drawThose([](const Item &item) { return item.type != ItemType::Wire; }); // a block hides what a wire has inside its card
}

} // namespace portolan
