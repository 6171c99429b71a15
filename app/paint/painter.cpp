// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/painter.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double kThinWires = 0.5; // below this scale wires are one device pixel wide and not antialiased
constexpr double kStraightWires = 0.25; // below this scale their curves can no longer be told from lines
constexpr double kSmallestText = 5.9; // device px; smaller text is grey noise
constexpr double kSmallestRadius = 1.5; // device px; smaller corners cannot be seen

Qt::PenStyle styleOf(Stroke::Line line)
{
    switch (line) {
    case Stroke::Line::Solid:
        return Qt::SolidLine;
    case Stroke::Line::Dashed:
    case Stroke::Line::Dotted:
        return Qt::CustomDashLine;
    }
    return Qt::SolidLine;
}

QPen penOf(const Stroke &stroke)
{
    if (stroke.width <= 0)
        return Qt::NoPen;
    QPen pen(toQt(stroke.colour, stroke.opacity), stroke.width, styleOf(stroke.line), Qt::FlatCap, Qt::RoundJoin);
    // QPen counts dashes in line widths, the display list's looks in px.
    if (stroke.line == Stroke::Line::Dashed)
        pen.setDashPattern({kDashes[0] / stroke.width, kDashes[1] / stroke.width});
    else if (stroke.line == Stroke::Line::Dotted)
        pen.setDashPattern({kDots[0] / stroke.width, kDots[1] / stroke.width});
    return pen;
}

QPainterPath pathOf(std::span<const Point> curve)
{
    QPainterPath path(toQt(curve.front()));
    for (std::size_t i = 1; i + 2 < curve.size(); i += 3)
        path.cubicTo(toQt(curve[i]), toQt(curve[i + 1]), toQt(curve[i + 2]));
    return path;
}

} // namespace

QColor toQt(Colour colour, double opacity)
{
    QColor result = QColor::fromRgb(colour);
    result.setAlphaF(static_cast<float>(opacity));
    return result;
}

PainterCanvas::PainterCanvas(QPainter &painter, PaintCache &cache)
    : m_painter(painter)
    , m_cache(cache)
    , m_drawing(painter.worldTransform())
    , m_toDevice(painter.deviceTransform())
    , m_scale(m_drawing.m11())
    , m_deviceScale(m_toDevice.m11())
    , m_raster(painter.paintEngine()->type() == QPaintEngine::Raster && m_toDevice.type() <= QTransform::TxScale)
    , m_paper(painter.paintEngine()->type() != QPaintEngine::Raster)
{
    // Device coordinates are what the painter's base transform (a widget's place, the screen's ratio) is undone to.
    m_pixels = (m_drawing.inverted() * m_toDevice).inverted();
    m_cache.glyphs.trim();
}

PainterCanvas::~PainterCanvas()
{
    flushWires();
    flushTexts();
    enter(Space::Drawing);
}

void PainterCanvas::enter(Space space)
{
    if (space == m_space)
        return;
    m_space = space;
    m_painter.setWorldTransform(space == Space::Device ? m_pixels : m_drawing);
}

void PainterCanvas::usePen(const Stroke &stroke)
{
    m_painter.setPen(penOf(stroke));
}

void PainterCanvas::useBrush(const Fill &fill)
{
    m_painter.setBrush(fill.opacity > 0 ? QBrush(toQt(fill.colour, fill.opacity)) : QBrush(Qt::NoBrush));
}

// So far out that corners cannot be seen: filled rectangles on whole pixels.
void PainterCanvas::plainRect(const Rect &rect, const Fill &fill, const Stroke &stroke)
{
    enter(Space::Device);
    const QRect pixels = snapped(m_toDevice.mapRect(toQt(rect)));
    const QRect inside = pixels.adjusted(1, 1, -1, -1);
    if (stroke.width > 0 && fill.opacity > 0 && !inside.isEmpty()) {
        m_painter.fillRect(pixels, toQt(stroke.colour, stroke.opacity));
        m_painter.fillRect(inside, toQt(fill.colour, fill.opacity));
    } else {
        const bool line = stroke.width > 0; // of a dot only the outline's colour stands out from the ground
        m_painter.fillRect(pixels.isEmpty() ? QRect(pixels.topLeft(), QSize(1, 1)) : pixels,
            line ? toQt(stroke.colour, stroke.opacity) : toQt(fill.colour, fill.opacity));
    }
}

void PainterCanvas::roundRect(const Rect &rect, double radius, Fill fill, Stroke stroke)
{
    if (m_raster && radius * m_scale < kSmallestRadius)
        return plainRect(rect, fill, stroke);
    if (m_raster && stroke.line == Stroke::Line::Solid) {
        enter(Space::Device);
        stroke.width *= m_deviceScale;
        const double half = stroke.width / 2;
        const QRectF outer = m_toDevice.mapRect(toQt(rect)).adjusted(-half, -half, half, half);
        m_cache.sprites.roundRect(m_painter, snapped(outer), radius * m_deviceScale, fill, stroke);
        return;
    }
    enter(Space::Drawing);
    m_painter.setRenderHint(QPainter::Antialiasing);
    usePen(stroke);
    useBrush(fill);
    m_painter.drawRoundedRect(toQt(rect), radius, radius);
}

void PainterCanvas::circle(Point centre, double radius, Fill fill, Stroke stroke)
{
    if (m_raster) {
        enter(Space::Device);
        stroke.width *= m_deviceScale;
        m_cache.sprites.circle(m_painter, m_toDevice.map(toQt(centre)), radius * m_deviceScale, fill, stroke);
        return;
    }
    enter(Space::Drawing);
    m_painter.setRenderHint(QPainter::Antialiasing);
    usePen(stroke);
    useBrush(fill);
    m_painter.drawEllipse(toQt(centre), radius, radius);
}

void PainterCanvas::line(Point from, Point to, Stroke stroke)
{
    if (m_raster && from.y == to.y) {
        enter(Space::Device);
        const QPointF start = m_toDevice.map(toQt(from));
        const double length = (to.x - from.x) * m_deviceScale;
        if (stroke.line != Stroke::Line::Solid)
            return m_cache.sprites.dots(m_painter, start, length, stroke, m_deviceScale);
        const int thick = std::max(1, qRound(stroke.width * m_deviceScale));
        const int left = snapped(start.x());
        const QRect pixels(left, snapped(start.y() - thick / 2.0), snapped(start.x() + length) - left, thick);
        m_painter.fillRect(pixels, toQt(stroke.colour, stroke.opacity));
        return;
    }
    enter(Space::Drawing);
    m_painter.setRenderHint(QPainter::Antialiasing, m_scale >= kThinWires);
    usePen(stroke);
    m_painter.drawLine(toQt(from), toQt(to));
}

void PainterCanvas::path(std::span<const Point> curve, Stroke stroke, bool arrow)
{
    if (curve.size() < 2)
        return;
    if (m_raster && m_scale < kStraightWires)
        return gather(curve.front(), curve.back(), stroke);
    const bool level = std::ranges::all_of(curve, [&curve](Point point) { return point.y == curve.front().y; });
    if (m_raster && level) {
        const Point end = curve.back();
        line(curve.front(), {arrow ? end.x - kArrowLength / 2 : end.x, end.y}, stroke);
        enter(Space::Drawing);
        if (arrow)
            arrowHead(end, curve.front(), stroke);
        return;
    }
    enter(Space::Drawing);
    const bool thin = m_raster && m_scale < kThinWires;
    m_painter.setRenderHint(QPainter::Antialiasing, !thin);
    if (thin)
        m_painter.setPen(QPen(toQt(stroke.colour, stroke.opacity), 0));
    else
        usePen(stroke);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(pathOf(curve));
    if (arrow)
        arrowHead(curve.back(), curve[curve.size() - 2], stroke);
}

void PainterCanvas::arrowHead(Point tip, Point before, const Stroke &stroke)
{
    double dx = tip.x - before.x;
    double dy = tip.y - before.y;
    const double length = std::hypot(dx, dy);
    if (length <= 0)
        return;
    dx /= length;
    dy /= length;
    const QPointF base(tip.x - dx * kArrowLength, tip.y - dy * kArrowLength);
    const QPointF side(-dy * kArrowHalfWidth, dx * kArrowHalfWidth);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(toQt(stroke.colour, stroke.opacity));
    m_painter.drawPolygon(QPolygonF({toQt(tip), base + side, base - side}));
}

void PainterCanvas::gather(Point from, Point to, const Stroke &stroke)
{
    const QRgb colour = toQt(stroke.colour, stroke.opacity).rgba();
    auto wires = std::ranges::find(m_wires, colour, &Wires::colour);
    if (wires == m_wires.end())
        wires = m_wires.insert(wires, {colour, {}});
    wires->lines.emplace_back(toQt(from), toQt(to));
}

void PainterCanvas::flushWires()
{
    if (m_wires.empty())
        return;
    enter(Space::Drawing);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Wires &wires : m_wires) {
        m_painter.setPen(QPen(QColor::fromRgba(wires.colour), 0));
        m_painter.drawLines(wires.lines.data(), static_cast<int>(wires.lines.size()));
    }
    m_wires.clear();
}

void PainterCanvas::text(
    Point baseline, std::string_view utf8, Face face, double size, Colour colour, double opacity, Anchor anchor)
{
    if (utf8.empty() || (m_raster && size * m_scale < kSmallestText))
        return;
    if (m_paper) {
        textOnPaper(baseline, utf8, face, size, toQt(colour, opacity), anchor);
        return;
    }
    const GlyphText &shaped = m_cache.glyphs.text(utf8, face, size);
    QPointF at = toQt(baseline);
    if (anchor == Anchor::Middle)
        at.rx() -= shaped.width / 2;
    else if (anchor == Anchor::End)
        at.rx() -= shaped.width;
    m_texts.push_back({&shaped, at, toQt(colour, opacity).rgba()});
}

// As text that can be searched and copied: a PDF embeds the fonts that Qt knows by name, and draws glyphs of others as shapes.
void PainterCanvas::textOnPaper(
    Point baseline, std::string_view utf8, Face face, double size, const QColor &colour, Anchor anchor)
{
    enter(Space::Drawing);
    QFont font = paperFont(face, size);
    font.setPointSizeF(size * 72 / std::max(m_painter.device()->logicalDpiY(), 1)); // pixel sizes are whole numbers
    const double width = anchor == Anchor::Start ? 0 : shippedMetrics().width(utf8, face, size);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(QPointF(baseline.x - (anchor == Anchor::Middle ? width / 2 : width), baseline.y),
        QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

void PainterCanvas::flushTexts()
{
    if (m_texts.empty())
        return;
    enter(Space::Drawing);
    QRgb colour = 0;
    for (const Text &text : m_texts) {
        if (text.colour != colour || &text == &m_texts.front())
            m_painter.setPen(QColor::fromRgba(colour = text.colour));
        for (const QGlyphRun &run : text.glyphs->runs)
            m_painter.drawGlyphRun(text.at, run);
    }
    m_texts.clear();
}

void paint(QPainter &painter, const DisplayList &list, const Theme &theme, Ground ground)
{
    if (ground == Ground::Painted)
        painter.fillRect(QRectF(0, 0, list.width, list.height), toQt(theme.ground));
    PaintCache cache;
    const Theme quiet = faded(theme);
    const auto part = [&](const Drawing &drawing, Point at, const PlacedDrawing *placed) {
        painter.translate(at.x, at.y);
        {
            PainterCanvas canvas(painter, cache);
            for (ItemIndex i = 0; i < drawing.items.size(); ++i)
                draw(canvas, drawing, i, placed != nullptr && placed->isFaint(i) ? quiet : theme);
        }
        painter.translate(-at.x, -at.y);
    };
    if (list.frame)
        part(*list.frame, {}, nullptr);
    for (const PlacedDrawing &placed : list.parts)
        part(*placed.drawing, placed.at, &placed);
}

} // namespace portolan
