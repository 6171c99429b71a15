// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/looks.h"

#include <QImage>
#include <QRectF>

#include <unordered_map>

class QPainter;

namespace portolan {

// To whole pixels, halves upwards also left of zero: a shape lies on the same pixels wherever the painter's origin is.
[[nodiscard]] int snapped(double length);
[[nodiscard]] QRect snapped(const QRectF &rect);

// Small shapes drawn once for each size, and then copied: antialiasing hundreds of pills and discs at each repaint is what costs
// most. All lengths are device px; edges lie on whole pixels, which also makes them crisp. GUI thread only.
class Sprites
{
public:
    // Draws on a painter in device coordinates. `outer` includes the stroke, which must be solid.
    void roundRect(QPainter &painter, const QRect &outer, double radius, const Fill &fill, const Stroke &stroke);
    // `centre` is taken to half pixels, so that what stands in its middle stays there.
    void circle(QPainter &painter, QPointF centre, double radius, const Fill &fill, const Stroke &stroke);
    // A horizontal line of dots or dashes; `scale`: device px to a px of the looks.
    void dots(QPainter &painter, QPointF from, double length, const Stroke &stroke, double scale);

private:
    struct Key {
        enum class Shape : std::uint8_t { RoundRect, Circle, Dots } shape;
        int width, height; // px; of a circle: its phases
        int radius, stroke; // in 1/16 px
        QRgb fill, line;
        bool operator==(const Key &) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key &key) const;
    };
    template <typename Draw> const QImage &sprite(const Key &key, QSize size, Draw draw);
    const QImage &roundRectSprite(QSize size, double radius, const Fill &fill, const Stroke &stroke);

    std::unordered_map<Key, QImage, Hash> m_sprites;
};

} // namespace portolan
