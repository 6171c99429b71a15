// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/componentitem.h"
#include "app/canvas/motion.h"
#include "core/diagram/hitmap.h"

#include <QGraphicsScene>
#include <QVariantAnimation>

namespace portolan {

// app/canvas: the picture on a Graphics View. One item for each connected part; scene coordinates are the display list's.
class DiagramScene final : public QGraphicsScene
{
    Q_OBJECT
public:
    explicit DiagramScene(QObject *parent = nullptr);

    // Shows `picture`, whose hit map is `hitMap`. With `animated`, what moved goes to its new place in a fifth of a second.
    void setPicture(std::shared_ptr<const DisplayList> picture, std::shared_ptr<const HitMap> hitMap, bool animated);
    [[nodiscard]] const std::shared_ptr<const DisplayList> &picture() const { return m_picture; }
    // None before the first picture.
    [[nodiscard]] const HitMap *hitMap() const { return m_hitMap.get(); }

    void setTheme(const Theme &theme);
    [[nodiscard]] const Theme &theme() const { return *m_context.theme; }
    [[nodiscard]] PaintContext &context() { return m_context; }
    // Whether things are still on their way to their places in the picture.
    [[nodiscard]] bool isMoving() const { return !m_moving.empty(); }
    // Where an item is seen: while things move, on its way from where the last picture had it.
    [[nodiscard]] QRectF shownRect(ItemRef ref) const;
    // The drawing that holds an item.
    [[nodiscard]] const Drawing &drawing(ItemRef ref) const;
    // Where that drawing stands.
    [[nodiscard]] Point offset(ItemRef ref) const;

Q_SIGNALS:
    void moved(double progress); // 0 to 1, of the way to the new picture

private:
    struct Moving {
        ComponentItem *item;
        QPointF from, to;
        std::unique_ptr<Movement> movement; // none: the part moves as it is
    };
    void move(double progress);
    void settle();

    PaintContext m_context;
    std::shared_ptr<const DisplayList> m_picture;
    std::shared_ptr<const HitMap> m_hitMap;
    std::shared_ptr<const HitMap> m_origin; // of the last picture, while things move
    std::vector<ComponentItem *> m_items; // owned by the scene; the frame last
    std::vector<Moving> m_moving;
    QVariantAnimation m_animation;
};

} // namespace portolan
