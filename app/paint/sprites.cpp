// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/sprites.h"

#include "app/paint/painter.h"

#include <QPainter>

#include <cmath>

namespace portolan {

namespace {

constexpr std::size_t kMostSprites = 3000;
constexpr int kWidestWhole = 320; // px; larger shapes are put together from corners and edges
constexpr int kHighestWhole = 48;
constexpr int kStripLength = 512;

int sixteenths(double length)
{
    return static_cast<int>(std::lround(length * 16));
}

QRgb rgba(Colour colour, double opacity)
{
    return toQt(colour, opacity).rgba();
}

void drawShape(QPainter &painter, const QRectF &outer, double radius, const Fill &fill, const Stroke &stroke)
{
    const double half = stroke.width / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(stroke.width > 0 ? QPen(toQt(stroke.colour, stroke.opacity), stroke.width) : QPen(Qt::NoPen));
    painter.setBrush(fill.opacity > 0 ? QBrush(toQt(fill.colour, fill.opacity)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(outer.adjusted(half, half, -half, -half), radius, radius);
}

// Fills the lines of `area` from `at` on with the colours of the sprite's column or row next to its corner.
template <typename Pixel, typename Area> void fillRuns(QPainter &painter, int count, Pixel pixel, Area area)
{
    for (int start = 0; start < count;) {
        const QRgb colour = pixel(start);
        int end = start + 1;
        while (end < count && pixel(end) == colour)
            ++end;
        if (qAlpha(colour) > 0)
            painter.fillRect(area(start, end - start), QColor::fromRgba(qUnpremultiply(colour)));
        start = end;
    }
}

QRgb stored(const QImage &image, int x, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y))[x];
}

} // namespace

int snapped(double length)
{
    return static_cast<int>(std::floor(length + 0.5));
}

QRect snapped(const QRectF &rect)
{
    const QPoint topLeft(snapped(rect.left()), snapped(rect.top()));
    return {topLeft, QSize(snapped(rect.right()) - topLeft.x(), snapped(rect.bottom()) - topLeft.y())};
}

std::size_t Sprites::Hash::operator()(const Key &key) const
{
    std::size_t hash = static_cast<std::size_t>(key.shape);
    for (const auto part :
        {static_cast<std::size_t>(key.width), static_cast<std::size_t>(key.height), static_cast<std::size_t>(key.radius),
            static_cast<std::size_t>(key.stroke), static_cast<std::size_t>(key.fill), static_cast<std::size_t>(key.line)})
        hash = (hash ^ part) * 0x9E3779B97F4A7C15U;
    return hash ^ (hash >> 32);
}

template <typename Draw> const QImage &Sprites::sprite(const Key &key, QSize size, Draw draw)
{
    if (const auto known = m_sprites.find(key); known != m_sprites.end())
        return known->second;
    if (m_sprites.size() >= kMostSprites)
        m_sprites.clear(); // those of zooms gone by
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    draw(painter);
    painter.end();
    return m_sprites.emplace(key, std::move(image)).first->second;
}

const QImage &Sprites::roundRectSprite(QSize size, double radius, const Fill &fill, const Stroke &stroke)
{
    const Key key {Key::Shape::RoundRect, size.width(), size.height(), sixteenths(radius), sixteenths(stroke.width),
        rgba(fill.colour, fill.opacity), rgba(stroke.colour, stroke.opacity)};
    return sprite(
        key, size, [&](QPainter &painter) { drawShape(painter, QRectF(QPointF(), QSizeF(size)), radius, fill, stroke); });
}

void Sprites::roundRect(QPainter &painter, const QRect &outer, double radius, const Fill &fill, const Stroke &stroke)
{
    if (outer.width() <= kWidestWhole && outer.height() <= kHighestWhole) {
        painter.drawImage(outer.topLeft(), roundRectSprite(outer.size(), radius, fill, stroke));
        return;
    }
    const int corner = static_cast<int>(std::ceil(radius + stroke.width)) + 1;
    if (outer.width() < 2 * corner + 1 || outer.height() < 2 * corner + 1)
        return drawShape(painter, outer, radius, fill, stroke);
    const QImage &image = roundRectSprite({2 * corner + 1, 2 * corner + 1}, radius, fill, stroke);
    const int left = outer.left();
    const int top = outer.top();
    const int right = left + outer.width() - corner;
    const int bottom = top + outer.height() - corner;
    const QSize size(corner, corner);
    painter.drawImage(QPoint(left, top), image, QRect(QPoint(0, 0), size));
    painter.drawImage(QPoint(right, top), image, QRect(QPoint(corner + 1, 0), size));
    painter.drawImage(QPoint(left, bottom), image, QRect(QPoint(0, corner + 1), size));
    painter.drawImage(QPoint(right, bottom), image, QRect(QPoint(corner + 1, corner + 1), size));
    const int across = right - left - corner;
    const int down = bottom - top - corner;
    fillRuns(
        painter, corner, [&](int i) { return stored(image, corner, i); },
        [&](int i, int n) { return QRect(left + corner, top + i, across, n); });
    fillRuns(
        painter, corner, [&](int i) { return stored(image, corner, corner + 1 + i); },
        [&](int i, int n) { return QRect(left + corner, bottom + i, across, n); });
    fillRuns(
        painter, corner, [&](int i) { return stored(image, i, corner); },
        [&](int i, int n) { return QRect(left + i, top + corner, n, down); });
    fillRuns(
        painter, corner, [&](int i) { return stored(image, corner + 1 + i, corner); },
        [&](int i, int n) { return QRect(right + i, top + corner, n, down); });
    const bool shadow = fill.opacity < 1 && stroke.width <= 0;
    if (!shadow) // of a shadow only the edge is ever seen, and blending a whole card's would cost more than the card
        fillRuns(
            painter, 1, [&](int) { return stored(image, corner, corner); },
            [&](int, int) { return QRect(left + corner, top + corner, across, down); });
}

void Sprites::circle(QPainter &painter, QPointF centre, double radius, const Fill &fill, const Stroke &stroke)
{
    const int x = snapped(centre.x() * 2); // in half pixels
    const int y = snapped(centre.y() * 2);
    const int reach = static_cast<int>(std::ceil(radius + stroke.width / 2)) + 1;
    const int phaseX = x & 1;
    const int phaseY = y & 1;
    const Key key {Key::Shape::Circle, phaseX, phaseY, sixteenths(radius), sixteenths(stroke.width),
        rgba(fill.colour, fill.opacity), rgba(stroke.colour, stroke.opacity)};
    const QImage &image = sprite(key, QSize(2 * reach + 1, 2 * reach + 1), [&](QPainter &onto) {
        const double outer = radius + stroke.width / 2;
        const QPointF middle(reach + phaseX / 2.0, reach + phaseY / 2.0);
        drawShape(onto, QRectF(middle.x() - outer, middle.y() - outer, 2 * outer, 2 * outer), radius, fill, stroke);
    });
    painter.drawImage(QPoint((x - phaseX) / 2 - reach, (y - phaseY) / 2 - reach), image);
}

void Sprites::dots(QPainter &painter, QPointF from, double length, const Stroke &stroke, double scale)
{
    const int height = static_cast<int>(std::ceil(stroke.width * scale)) + 2;
    const Key key {Key::Shape::Dots, static_cast<int>(stroke.line), height, sixteenths(scale), sixteenths(stroke.width),
        rgba(stroke.colour, stroke.opacity), 0};
    const QImage &image = sprite(key, QSize(kStripLength, height), [&](QPainter &onto) {
        const auto &pattern = stroke.line == Stroke::Line::Dotted ? kDots : kDashes;
        onto.setRenderHint(QPainter::Antialiasing);
        for (double x = 0; x < kStripLength; x += (pattern[0] + pattern[1]) * scale) {
            const QRectF dash(x, (height - stroke.width * scale) / 2, pattern[0] * scale, stroke.width * scale);
            onto.fillRect(dash, toQt(stroke.colour, stroke.opacity));
        }
    });
    const int y = snapped(from.y() - height / 2.0);
    const int end = snapped(from.x() + length);
    for (int x = snapped(from.x()); x < end; x += kStripLength)
        painter.drawImage(QPoint(x, y), image, QRect(0, 0, std::min(kStripLength, end - x), height));
}

} // namespace portolan
