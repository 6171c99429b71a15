// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/svg.h"
#include "app/paint/painter.h"
#include "tests/bench/measure.h"
#include "tests/bench/workspace.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>

// Our SVG writer beside Qt's on the same picture.
namespace portolan::bench {

namespace {

// As one would draw with QSvgGenerator: texts as texts (our painter's glyph runs would become outlines).
class SvgCanvas final : public Canvas
{
public:
    explicit SvgCanvas(QPainter &painter)
        : m_painter(painter)
    {
    }

    void roundRect(const Rect &rect, double radius, Fill fill, Stroke stroke) override
    {
        use(fill, stroke);
        m_painter.drawRoundedRect(toQt(rect), radius, radius);
    }
    void circle(Point centre, double radius, Fill fill, Stroke stroke) override
    {
        use(fill, stroke);
        m_painter.drawEllipse(toQt(centre), radius, radius);
    }
    void line(Point from, Point to, Stroke stroke) override
    {
        use({}, stroke);
        m_painter.drawLine(toQt(from), toQt(to));
    }
    void path(std::span<const Point> curve, Stroke stroke, bool /*arrow*/) override
    {
        use({}, stroke);
        QPainterPath path(toQt(curve.front()));
        for (std::size_t i = 1; i + 2 < curve.size(); i += 3)
            path.cubicTo(toQt(curve[i]), toQt(curve[i + 1]), toQt(curve[i + 2]));
        m_painter.drawPath(path);
    }
    void text(
        Point baseline, std::string_view utf8, Face face, double size, Colour colour, double opacity, Anchor anchor) override
    {
        m_painter.setPen(toQt(colour, opacity));
        m_painter.setFont(widgetFont(face, size));
        const double width = anchor == Anchor::Start ? 0 : shippedMetrics().width(utf8, face, size);
        m_painter.drawText(toQt(baseline) - QPointF(anchor == Anchor::Middle ? width / 2 : width, 0),
            QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    }

private:
    void use(const Fill &fill, const Stroke &stroke)
    {
        m_painter.setBrush(fill.opacity > 0 ? QBrush(toQt(fill.colour, fill.opacity)) : QBrush());
        m_painter.setPen(stroke.width > 0 ? QPen(toQt(stroke.colour, stroke.opacity), stroke.width) : QPen(Qt::NoPen));
    }

    QPainter &m_painter;
};

QByteArray byQt(const DisplayList &list)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF(0, 0, list.width, list.height));
    QPainter painter(&generator);
    SvgCanvas canvas(painter);
    const auto add = [&](const Drawing &drawing, Point at) {
        painter.translate(at.x, at.y);
        for (ItemIndex i = 0; i < drawing.items.size(); ++i)
            draw(canvas, drawing, i, lightTheme());
        painter.translate(-at.x, -at.y);
    };
    if (list.frame)
        add(*list.frame, {});
    for (const PlacedDrawing &part : list.parts)
        add(*part.drawing, part.at);
    painter.end();
    return bytes;
}

void svgRows(const Setting &setting)
{
    const OpenWorkspace workspace(setting.manifest("1000.yaml", {"1000"}));
    std::size_t size = 0;
    std::size_t qtSize = 0;
    const auto ours = [&] { return costOf([&] { size = toSvg(*workspace.picture(), lightTheme()).size(); }); };
    const auto qt = [&] { return costOf([&] { qtSize = static_cast<std::size_t>(byQt(*workspace.picture()).size()); }); };
    report("SVG of 1,000 services / QSvgGenerator, time", paired(setting.rounds(5), ours, qt), 1.0 / 4, 1.0 / 8);
    report({"SVG of 1,000 services / QSvgGenerator, size", static_cast<double>(size) / static_cast<double>(qtSize), 1.0 / 3,
        1.0 / 4, std::to_string(size / 1000) + " kB against " + std::to_string(qtSize / 1000) + " kB"});
}

} // namespace

} // namespace portolan::bench

int main(int argc, char **argv)
{
    const auto setting = portolan::bench::settingFrom(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    portolan::loadShippedFonts();
    portolan::bench::svgRows(setting);
    return 0;
}
