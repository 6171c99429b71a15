// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/diagramscene.h"

#include "app/paint/painter.h"

#include <QEasingCurve>

#include <map>
#include <unordered_set>

namespace portolan {

namespace {

constexpr int kMoveMs = 200;
constexpr std::size_t kMostMovingItems = 3000; // of one part; a larger one jumps rather than stutters
constexpr qreal kFrameDepth = -1; // bands lie below all cards

} // namespace

DiagramScene::DiagramScene(QObject *parent)
    : QGraphicsScene(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(kMoveMs);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) { move(value.toDouble()); });
    connect(&m_animation, &QVariantAnimation::finished, this, &DiagramScene::settle);
}

void DiagramScene::setPicture(std::shared_ptr<const DisplayList> picture, std::shared_ptr<const HitMap> hitMap, bool animated)
{
    m_animation.stop();
    settle();
    std::map<const Drawing *, ComponentItem *> same;
    std::map<std::string_view, ComponentItem *> byId;
    for (ComponentItem *item : m_items) {
        same.emplace(item->drawing().get(), item);
        byId.emplace(partId(*item->drawing()), item);
    }
    const std::vector<ComponentItem *> before = std::exchange(m_items, {});
    const auto place = [&](const std::shared_ptr<const Drawing> &drawing, QPointF to) {
        ComponentItem *item = nullptr;
        if (const auto kept = same.find(drawing.get()); kept != same.end()) {
            item = kept->second;
            same.erase(kept);
            if (animated && item->pos() != to)
                m_moving.push_back({item, item->pos(), to, nullptr});
        } else {
            item = new ComponentItem(drawing, m_context);
            addItem(item);
            const auto origin = byId.find(partId(*drawing));
            if (animated && origin != byId.end() && drawing->items.size() <= kMostMovingItems)
                m_moving.push_back(
                    {item, origin->second->pos(), to, std::make_unique<Movement>(origin->second->drawing(), drawing)});
        }
        item->setPos(to);
        m_items.push_back(item);
        return item;
    };
    for (const PlacedDrawing &part : picture->parts)
        place(part.drawing, toQt(part.at))->setFaint(part.faint);
    if (picture->frame)
        place(picture->frame, {})->setZValue(kFrameDepth);
    const std::unordered_set<ComponentItem *> kept(m_items.begin(), m_items.end());
    for (ComponentItem *old : before) {
        if (!kept.contains(old))
            delete old;
    }
    m_picture = std::move(picture);
    m_origin = m_moving.empty() ? nullptr : m_hitMap;
    m_hitMap = std::move(hitMap);
    setSceneRect(0, 0, m_picture->width, m_picture->height);
    if (!m_moving.empty()) {
        m_animation.setCurrentTime(0);
        move(0);
        m_animation.start();
    }
}

void DiagramScene::move(double progress)
{
    for (const Moving &moving : m_moving) {
        moving.item->setPos(moving.from + (moving.to - moving.from) * progress);
        if (moving.movement)
            moving.item->setTween(moving.movement->at(progress));
    }
    Q_EMIT moved(progress);
}

void DiagramScene::settle()
{
    for (const Moving &moving : m_moving) {
        moving.item->setPos(moving.to);
        moving.item->setTween(nullptr);
    }
    m_moving.clear();
    m_origin.reset();
    update(); // what is drawn over the picture, such as rings, goes by isMoving()
}

QRectF DiagramScene::shownRect(ItemRef ref) const
{
    const QRectF to = toQt(m_hitMap->sceneRect(ref));
    const auto origin = m_origin ? m_origin->find(m_hitMap->item(ref).id) : std::nullopt;
    if (!origin)
        return to;
    const QRectF from = toQt(m_origin->sceneRect(*origin));
    const double progress = m_animation.currentValue().toDouble();
    return {from.topLeft() + (to.topLeft() - from.topLeft()) * progress, from.size() + (to.size() - from.size()) * progress};
}

void DiagramScene::setTheme(const Theme &theme)
{
    m_context.theme = &theme;
    m_context.quiet = faded(theme);
    setBackgroundBrush(toQt(theme.ground));
    update();
}

const Drawing &DiagramScene::drawing(ItemRef ref) const
{
    return ref.part == m_picture->parts.size() ? *m_picture->frame : *m_picture->parts[ref.part].drawing;
}

Point DiagramScene::offset(ItemRef ref) const
{
    return ref.part == m_picture->parts.size() ? Point {} : m_picture->parts[ref.part].at;
}

} // namespace portolan
