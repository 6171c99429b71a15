// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/glyphs.h"
#include "app/paint/shippedfonts.h"
#include "app/paint/sprites.h"
#include "core/diagram/looks.h"
#include "core/text/result.h"

#include <QColor>
#include <QPen>
#include <QRectF>
#include <QTransform>

#include <vector>

class QPainter;
class QString;

namespace portolan {

// app/paint: display list → QPainter, for window, PNG, PDF and print.

[[nodiscard]] inline QRectF toQt(const Rect &rect)
{
    return {rect.x, rect.y, rect.w, rect.h};
}
[[nodiscard]] inline QPointF toQt(Point point)
{
    return {point.x, point.y};
}
[[nodiscard]] QColor toQt(Colour colour, double opacity = 1);

// What is kept between paints because it is costly to make. GUI thread only.
struct PaintCache {
    GlyphCache glyphs;
    Sprites sprites;
};

// Draws on a QPainter whose transform maps the drawing's coordinates; only translation and uniform scale. On a raster the
// shapes are copied from sprites, in device pixels; on paper everything is a path. Texts, and the wires that are straight lines
// far out, are gathered and drawn together by flush(), texts last. Texts too small to be read are left out.
class PainterCanvas final : public Canvas
{
public:
    PainterCanvas(QPainter &painter, PaintCache &cache);
    ~PainterCanvas() override;
    PainterCanvas(const PainterCanvas &) = delete;
    PainterCanvas &operator=(const PainterCanvas &) = delete;

    void roundRect(const Rect &rect, double radius, Fill fill, Stroke stroke) override;
    void circle(Point centre, double radius, Fill fill, Stroke stroke) override;
    void line(Point from, Point to, Stroke stroke) override;
    void path(std::span<const Point> curve, Stroke stroke, bool arrow) override;
    void text(
        Point baseline, std::string_view utf8, Face face, double size, Colour colour, double opacity, Anchor anchor) override;

    // Draws the wires that were gathered so far: what is drawn from now on lies over them.
    void flushWires();
    [[nodiscard]] double scale() const { return m_scale; }

private:
    struct Wires {
        QRgb colour;
        std::vector<QLineF> lines;
    };
    struct Text {
        const GlyphText *glyphs;
        QPointF at;
        QRgb colour;
    };
    enum class Space : std::uint8_t { Drawing, Device };
    void enter(Space space);
    void usePen(const Stroke &stroke);
    void useBrush(const Fill &fill);
    void plainRect(const Rect &rect, const Fill &fill, const Stroke &stroke);
    void arrowHead(Point tip, Point before, const Stroke &stroke);
    void gather(Point from, Point to, const Stroke &stroke);
    void flushTexts();
    void textOnPaper(
        Point baseline, std::string_view utf8, Face face, double size, const QColor &colour, Anchor anchor);

    QPainter &m_painter;
    PaintCache &m_cache;
    QTransform m_drawing; // the painter's own world transform
    QTransform m_pixels; // the one by which coordinates are device pixels
    QTransform m_toDevice;
    double m_scale = 1; // px of the painter to one of the drawing
    double m_deviceScale = 1;
    bool m_raster = false;
    bool m_paper = false; // PDF, printer
    Space m_space = Space::Drawing;
    std::vector<Wires> m_wires; // by colour: a handful
    std::vector<Text> m_texts;
};

// The whole picture, on its ground or on nothing.
enum class Ground : std::uint8_t { Painted, None };
void paint(QPainter &painter, const DisplayList &list, const Theme &theme, Ground ground = Ground::Painted);

// Writes the picture as PNG, `scale` pixels to a scene unit. Needs a QGuiApplication with fonts: platform `offscreen`.
[[nodiscard]] Result<void> writePng(const DisplayList &list, const Theme &theme, double scale, const QString &path,
    bool transparent = false);

} // namespace portolan
