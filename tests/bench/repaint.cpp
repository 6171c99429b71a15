// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/diagramview.h"
#include "app/paint/painter.h"
#include "tests/bench/measure.h"
#include "tests/bench/workspace.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QWindow>

#include <array>

// Full repaints of the window's canvas at many zooms and places, beside the same visible rectangles and lines drawn bare.
namespace portolan::bench {

namespace {

constexpr int kWidth = 1920;
constexpr int kHeight = 1080;
constexpr auto kZooms = std::to_array<double>({0.03, 0.06, 0.1, 0.13, 0.2, 0.3, 0.41, 0.43, 0.49, 0.51, 0.7, 1, 1.5, 2.5});
constexpr int kPlacesEachWay = 3;

// Keeps the rectangles and lines of a picture as plain as QPainter takes them; discs, arrowheads and texts are no part of the
// yardstick.
class BareCanvas final : public Canvas
{
public:
    explicit BareCanvas(const QRectF &exposed)
        : m_exposed(exposed)
    {
    }

    void setOffset(Point at) { m_offset = toQt(at); }
    void roundRect(const Rect &rect, double /*radius*/, Fill fill, Stroke stroke) override
    {
        const QRectF at = toQt(rect).translated(m_offset);
        if (at.intersects(m_exposed))
            m_marks.push_back(
                {at, {}, fill.opacity > 0 ? QBrush(toQt(fill.colour, fill.opacity)) : QBrush(), penOf(stroke), true});
    }
    void circle(Point /*centre*/, double /*radius*/, Fill /*fill*/, Stroke /*stroke*/) override { }
    void line(Point from, Point to, Stroke stroke) override
    {
        const QLineF at = QLineF(toQt(from), toQt(to)).translated(m_offset);
        if (m_exposed.intersects(QRectF(at.p1(), at.p2()).normalized().adjusted(-1, -1, 1, 1)))
            m_marks.push_back({{}, at, {}, penOf(stroke), false});
    }
    void path(std::span<const Point> curve, Stroke stroke, bool /*arrow*/) override { line(curve.front(), curve.back(), stroke); }
    void text(Point /*baseline*/, std::string_view /*utf8*/, Face /*face*/, double /*size*/, Colour /*colour*/,
        double /*opacity*/, Anchor /*anchor*/) override
    {
    }

    void paint(QPainter &painter) const
    {
        for (const Mark &mark : m_marks) {
            painter.setPen(mark.pen);
            if (mark.isRect) {
                painter.setBrush(mark.brush);
                painter.drawRect(mark.rect);
            } else {
                painter.drawLine(mark.line);
            }
        }
    }

private:
    struct Mark {
        QRectF rect;
        QLineF line;
        QBrush brush;
        QPen pen;
        bool isRect = false;
    };
    static QPen penOf(const Stroke &stroke)
    {
        return stroke.width > 0 ? QPen(toQt(stroke.colour, stroke.opacity), stroke.width) : QPen(Qt::NoPen);
    }

    QRectF m_exposed;
    QPointF m_offset;
    std::vector<Mark> m_marks;
};

// The yardstick for what `view` shows now, ready to be drawn.
BareCanvas bareOf(DiagramView &view)
{
    const QRectF exposed(view.camera().toScene({0, 0}), view.camera().toScene({kWidth, kHeight}));
    BareCanvas bare(exposed);
    const Detail detail = detailAt(view.camera().scale());
    const auto add = [&](const Drawing &drawing, Point at) {
        if (!toQt(drawing.bounds).translated(toQt(at)).intersects(exposed))
            return;
        bare.setOffset(at);
        for (ItemIndex i = 0; i < drawing.items.size(); ++i)
            draw(bare, drawing, i, lightTheme(), detail);
    };
    const DisplayList &picture = *view.diagram().picture();
    if (picture.frame)
        add(*picture.frame, {});
    for (const PlacedDrawing &part : picture.parts)
        add(*part.drawing, part.at);
    return bare;
}

struct Repaint {
    double zoom = 0, x = 0, y = 0;
    double ms = 0, bareMs = 0;
};

Repaint repaintHere(DiagramView &view, int rounds)
{
    const BareCanvas bare = bareOf(view);
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    const QTransform transform = view.viewportTransform();
    const double scale = view.camera().scale();
    const auto ours = [&view] { return costOf([&view] { view.viewport()->repaint(); }); };
    const auto drawnBare = [&] {
        return costOf([&] {
            QPainter painter(&image);
            painter.fillRect(image.rect(), toQt(lightTheme().ground));
            painter.setRenderHint(QPainter::Antialiasing, scale >= 0.5); // as our wires
            painter.setWorldTransform(transform);
            bare.paint(painter);
        });
    };
    view.viewport()->repaint(); // shapes texts once, sorts items into the grid
    const Pair pair = paired(rounds, ours, drawnBare);
    return {.zoom = scale, .ms = pair.ours.cpuMs, .bareMs = pair.yardstick.cpuMs};
}

// The slowest of a few places at one zoom.
Repaint slowestAt(DiagramView &view, double zoom, int rounds)
{
    view.camera().zoomTo(zoom, QPointF(kWidth / 2.0, kHeight / 2.0));
    const QRectF scene = view.diagram().sceneRect();
    Repaint slowest;
    for (int row = 0; row < kPlacesEachWay; ++row) {
        for (int column = 0; column < kPlacesEachWay; ++column) {
            const double x = (column + 0.5) / kPlacesEachWay;
            const double y = (row + 0.5) / kPlacesEachWay;
            view.camera().centreOn({scene.x() + x * scene.width(), scene.y() + y * scene.height()});
            Repaint here = repaintHere(view, rounds);
            here.x = x;
            here.y = y;
            if (here.ms > slowest.ms)
                slowest = here;
        }
    }
    return slowest;
}

std::string percent(double part)
{
    return std::to_string(static_cast<int>(part * 100)) + " %";
}

void repaintRows(const Setting &setting)
{
    const std::string count = setting.quick ? "1000" : "4600";
    const OpenWorkspace workspace(setting.manifest(count + "-dense.yaml", {count, "--dense"}));
    std::size_t cards = 0;
    std::size_t wires = 0;
    for (const PlacedDrawing &part : workspace.picture()->parts) {
        for (const Item &item : part.drawing->items) {
            cards += item.type == ItemType::Card;
            wires += item.type == ItemType::Wire;
        }
    }
    remark("repaint, dense " + count, std::to_string(cards) + " cards, " + std::to_string(wires) + " wires");

    Selection selection;
    DiagramView view(selection);
    view.setFrameShape(QFrame::NoFrame);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setTheme(lightTheme());
    view.resize(kWidth, kHeight);
    view.show();
    while (!view.windowHandle()->isExposed()) // before that nothing is painted at all
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    view.setPicture(workspace.picture(), std::make_shared<const HitMap>(workspace.picture()));
    remark("first repaint, fitted", inWords(costOf([&view] { view.viewport()->repaint(); }).cpuMs));
    Repaint slowest;
    std::vector<double> zooms {view.camera().fittingScale()};
    zooms.insert(zooms.end(), kZooms.begin(), kZooms.end());
    for (const double zoom : zooms) {
        const Repaint at = slowestAt(view, zoom, setting.rounds(5));
        remark("repaint at zoom " + percent(at.zoom),
            inWords(at.ms) + " against " + inWords(at.bareMs) + " bare, at " + percent(at.x) + ", " + percent(at.y));
        if (at.ms > slowest.ms)
            slowest = at;
    }
    const std::string where
        = "at zoom " + percent(slowest.zoom) + ": CPU " + inWords(slowest.ms) + " against " + inWords(slowest.bareMs);
    report({"worst repaint, dense " + count + ", ms", slowest.ms, 10, 6.5, where});
    report({"worst repaint, dense " + count + " / bare QPainter", slowest.ms / slowest.bareMs, 2.0, 1.3, where});
}

} // namespace

} // namespace portolan::bench

int main(int argc, char **argv)
{
    const auto setting = portolan::bench::settingFrom(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    portolan::loadShippedFonts();
    portolan::bench::repaintRows(setting);
    return 0;
}
