// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/highlight.h"

#include "app/paint/painter.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace portolan {

namespace {

constexpr double kVeil = 0.7; // how much of the ground covers what is dimmed
constexpr double kGap = 3; // px between a thing and the ring around it
constexpr double kCardRadius = 8;
constexpr double kPulse = 4; // radius, scene units

// Where a curve passes `x`; wires never run backwards. None if it does not.
std::optional<Point> pointAt(const std::vector<Point> &curve, double x)
{
    constexpr int kHalvings = 14;
    for (std::size_t i = 0; i + 3 < curve.size(); i += 3) {
        if (x < curve[i].x || x > curve[i + 3].x)
            continue;
        const auto on = [&](double t) -> Point {
            const double s = 1 - t;
            const std::array<double, 4> weight {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
            Point sum;
            for (std::size_t k = 0; k < weight.size(); ++k) {
                sum.x += weight.at(k) * curve[i + k].x;
                sum.y += weight.at(k) * curve[i + k].y;
            }
            return sum;
        };
        double low = 0;
        double high = 1;
        for (int k = 0; k < kHalvings; ++k)
            (on((low + high) / 2).x < x ? low : high) = (low + high) / 2;
        return on(low);
    }
    return std::nullopt;
}

} // namespace

bool Highlight::light(std::optional<ItemRef> ref)
{
    if (ref == m_from)
        return false;
    m_from = ref;
    if (ref)
        m_lit = withContents(m_scene.hitMap()->chain(*ref));
    else if (showsPath())
        m_lit = withContents(m_path);
    return true;
}

void Highlight::showPath(const std::vector<ItemRef> &rows)
{
    m_path.clear();
    for (const ItemRef row : rows) {
        std::vector<ItemRef> chain = m_scene.hitMap()->chain(row);
        if (row == rows.front())
            m_path = std::move(chain);
        else if (row.part == rows.front().part) // a cut hop leads into another part
            std::erase_if(m_path, [&](ItemRef ref) { return std::ranges::find(chain, ref) == chain.end(); });
        else
            m_path.insert(m_path.end(), chain.begin(), chain.end());
    }
    if (!m_from)
        m_lit = withContents(m_path);
}

void Highlight::select(std::vector<ItemRef> refs)
{
    m_selected = std::move(refs);
    m_selectedWires.clear();
    for (const ItemRef ref : m_selected) {
        for (const ItemRef link : m_scene.hitMap()->chain(ref)) {
            if (m_scene.hitMap()->item(link).type == ItemType::Wire)
                m_selectedWires.push_back(link);
        }
    }
}

void Highlight::forget()
{
    m_from.reset();
    m_lit.clear();
    m_selected.clear();
    m_selectedWires.clear();
    m_path.clear();
    m_calls.clear();
}

PartItems Highlight::withContents(const std::vector<ItemRef> &chain) const
{
    return spotlight(*m_scene.picture(), chain);
}

void Highlight::paint(QPainter &painter, const QRectF &exposed, double veil, bool focused) const
{
    if (veil > 0) {
        painter.fillRect(exposed, toQt(m_scene.theme().ground, veil * kVeil));
        paintLit(painter);
    }
    if (!m_scene.isMoving()) { // a wire's new course is only known to hold once it is there
        paintSelectedWires(painter);
        paintCalls(painter);
    }
    for (const ItemRef ref : m_selected)
        paintRing(painter, ref, focused && ref == m_selected.back());
}

void Highlight::paintSelectedWires(QPainter &painter) const
{
    for (const ItemRef wire : m_selectedWires) {
        const Item &item = m_scene.hitMap()->item(wire);
        const Point at = m_scene.offset(wire);
        painter.translate(at.x, at.y);
        {
            PainterCanvas canvas(painter, m_scene.context().cache);
            const bool broken = item.portKind == 0 || item.status == ItemStatus::Broken;
            const Colour colour = broken ? m_scene.theme().broken : m_scene.theme().port.at(item.portKind);
            canvas.path(item.curve, {colour, 6, 0.28}, false);
        }
        painter.translate(-at.x, -at.y);
    }
}

void Highlight::paintLit(QPainter &painter) const
{
    for (const auto &[part, indices] : m_lit) {
        const Point at = m_scene.offset({part, 0});
        const Drawing &drawing = m_scene.drawing({part, 0});
        painter.translate(at.x, at.y);
        {
            PainterCanvas canvas(painter, m_scene.context().cache);
            for (const ItemIndex i : indices)
                draw(canvas, drawing, i, m_scene.theme(), detailAt(canvas.scale()));
        }
        painter.translate(-at.x, -at.y);
    }
}

QRectF Highlight::litExtent() const
{
    QRectF extent;
    for (const auto &[part, indices] : m_lit) {
        for (const ItemIndex i : indices) {
            if (m_scene.drawing({part, i}).items[i].type == ItemType::Wire)
                extent |= toQt(m_scene.hitMap()->sceneRect({part, i}));
        }
    }
    return extent;
}

void Highlight::paintPulse(QPainter &painter, double progress) const
{
    if (progress > 1)
        return;
    const QRectF extent = litExtent();
    const double front = extent.left() + progress * extent.width();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const auto &[part, indices] : m_lit) {
        const Point at = m_scene.offset({part, 0});
        for (const ItemIndex i : indices) {
            const Item &item = m_scene.drawing({part, i}).items[i];
            const auto dot = item.type == ItemType::Wire ? pointAt(item.curve, front - at.x) : std::nullopt;
            if (!dot)
                continue;
            const bool broken = item.portKind == 0 || item.status == ItemStatus::Broken;
            const Colour colour = broken ? m_scene.theme().broken : m_scene.theme().port.at(item.portKind);
            const QPointF centre(dot->x + at.x, dot->y + at.y);
            painter.setBrush(toQt(colour, 0.3));
            painter.drawEllipse(centre, kPulse * 2, kPulse * 2);
            painter.setBrush(toQt(colour));
            painter.drawEllipse(centre, kPulse, kPulse);
        }
    }
}

// From the caller's edge to the edge of what it calls that lies nearer; it may run backwards, as nothing else does.
void Highlight::paintCalls(QPainter &painter) const
{
    PainterCanvas canvas(painter, m_scene.context().cache);
    for (const auto &[from, to] : m_calls) {
        const bool backwards = to.right() < from.x + from.w / 2;
        const Point start {backwards ? from.x : from.right(), from.y + from.h / 2};
        const Point end {backwards ? to.right() : to.x, to.y + to.h / 2};
        const double bend = std::max(40.0, std::abs(end.x - start.x) / 2) * (backwards ? -1 : 1);
        const std::array<Point, 4> curve {start, {start.x + bend, start.y}, {end.x - bend, end.y}, end};
        canvas.path(curve, {m_scene.theme().text, 1.6, 0.8, Stroke::Line::Dashed}, true);
    }
}

void Highlight::paintRing(QPainter &painter, ItemRef ref, bool focused) const
{
    const Item &item = m_scene.hitMap()->item(ref);
    if (item.type == ItemType::Wire)
        return;
    const QRectF rect = m_scene.shownRect(ref);
    const double gap = kGap / std::min(1.0, painter.worldTransform().m11());
    const double radius = item.type == ItemType::Pill ? rect.height() / 2 : kCardRadius;
    QPen pen(toQt(m_scene.theme().port.at(static_cast<std::size_t>(PortKind::Service)), focused ? 1 : 0.6), 2);
    pen.setCosmetic(true);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-gap, -gap, gap, gap), radius + gap, radius + gap);
}

} // namespace portolan
