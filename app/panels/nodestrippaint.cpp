// SPDX-License-Identifier: GPL-3.0-or-later
// How the strips look.
#include "app/panels/nodestrip.h"

#include "app/panels/nodeportsmodel.h"
#include "app/panels/themecolour.h"
#include "core/graph/portgraph.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace portolan {

namespace {

constexpr double kMargin = 12;
constexpr double kGap = 6; // px between two labels
constexpr auto kNode = static_cast<std::size_t>(PortKind::Node);

// A number of ports between two ticks that leaves room for their labels.
int tickStep(double portsPerLabel)
{
    for (const int step : {1, 2, 5, 10, 20, 50, 100, 200, 250, 500})
        if (step >= portsPerLabel)
            return step;
    return 1000;
}

} // namespace

void NodeStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), themeColour(m_theme->card));
    for (std::size_t node = 0; node < m_nodes->size(); ++node) {
        const Rows rows = rowsOf(node);
        if (rows.top < event->rect().bottom() + 1 && rows.top + rows.height > event->rect().top())
            paintNode(painter, node);
    }
}

void NodeStrip::paintNode(QPainter &painter, std::size_t node) const
{
    const Rows rows = rowsOf(node);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(themeColour(m_theme->text));
    painter.drawText(QPointF(kMargin, rows.pills + fontMetrics().ascent() + 2), nodeName((*m_nodes)[node]));
    painter.setFont(font());
    painter.setPen(QPen(themeColour(m_theme->line), 1));
    painter.setBrush(themeColour(m_theme->band));
    painter.drawRoundedRect(QRectF(kMargin - 4, rows.track, width() - 2 * kMargin + 8, rows.trackHeight), 4, 4);
    paintTicks(painter, rows);
    paintBars(painter, node);
    for (const Mark &mark : m_marks) {
        if (mark.place.node == node && mark.pill)
            paintPill(painter, mark);
    }
    if (const auto free = (*m_nodes)[node].nextFree; free && *free >= m_first && *free <= m_last) {
        // A small wedge from below points at the next free one.
        const double x = xOf(*free);
        const double y = rows.track + rows.trackHeight;
        painter.setPen(QPen(themeColour(m_theme->quietText), 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({{x - 4, y + 6}, {x, y + 1}, {x + 4, y + 6}}));
    }
}

void NodeStrip::paintTicks(QPainter &painter, const Rows &rows) const
{
    const double label = fontMetrics().horizontalAdvance(QStringLiteral("30000")) + 18;
    const int step = tickStep(label * (m_last - m_first) / std::max(1.0, width() - 2 * kMargin));
    painter.setPen(themeColour(m_theme->quietText));
    for (int tick = (static_cast<int>(m_first) + step - 1) / step * step; tick <= m_last; tick += step) {
        const double x = xOf(tick);
        painter.drawLine(QPointF(x, rows.ticks), QPointF(x, rows.ticks + 4));
        const QString text = QString::number(tick);
        const double wide = fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2, kMargin - 4, width() - kMargin + 4 - wide);
        painter.drawText(QPointF(left, rows.ticks + 4 + fontMetrics().ascent()), text);
    }
}

void NodeStrip::paintBars(QPainter &painter, std::size_t node) const
{
    const Rows rows = rowsOf(node);
    double labelled = -1; // px up to which labels stand
    for (const Mark &mark : m_marks) {
        if (mark.place.node != node || mark.pill)
            continue;
        const NodePort &port = portAt(mark.place);
        const bool broken = !port.conflict.empty();
        const bool current = m_current == mark.place;
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColour(broken ? m_theme->broken : m_theme->port.at(kNode)));
        painter.drawRoundedRect(mark.rect.adjusted(0, 1, 0, -1), 1.5, 1.5);
        if (current) {
            painter.setPen(
                QPen(themeColour(m_theme->port.at(static_cast<std::size_t>(PortKind::Service))), hasFocus() ? 2 : 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(mark.rect.adjusted(-3, -2, 3, 2), 3, 3);
        }
        const QString text = broken ? QStringLiteral("✕ %1").arg(port.number) : QString::number(port.number);
        const double wide = fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(mark.rect.center().x() - wide / 2, kMargin - 4, width() - kMargin + 4 - wide);
        if (left < labelled + kGap)
            continue;
        painter.setPen(themeColour(broken ? m_theme->broken : m_theme->text));
        painter.drawText(QPointF(left, rows.labels + fontMetrics().ascent() - 2), text);
        labelled = left + wide;
    }
}

// As in the picture: filled with its number, hollow where the cluster assigns it.
void NodeStrip::paintPill(QPainter &painter, const Mark &mark) const
{
    const NodePort &port = portAt(mark.place);
    const QColor colour = themeColour(port.conflict.empty() ? m_theme->port.at(kNode) : m_theme->broken);
    const double radius = mark.rect.height() / 2;
    painter.setPen(QPen(colour, 1.5, port.number == 0 ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(themeColour(m_theme->card));
    painter.drawRoundedRect(mark.rect, radius, radius);
    painter.setPen(themeColour(m_theme->text));
    painter.drawText(mark.rect, Qt::AlignCenter, pillText(mark.place));
    if (m_current == mark.place) {
        painter.setPen(QPen(themeColour(m_theme->port.at(static_cast<std::size_t>(PortKind::Service))), hasFocus() ? 2 : 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark.rect.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
    }
}

} // namespace portolan
