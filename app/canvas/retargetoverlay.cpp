// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/retargetoverlay.h"

#include "core/graph/portgraph.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace portolan {

namespace {

constexpr double kRadius = 7;
constexpr double kGap = 3;
constexpr int kPadding = 8;
constexpr int kBelow = 22; // px under the pointer

QColor colour(Colour rgb, int alpha = 255)
{
    QColor made = QColor::fromRgb(rgb);
    made.setAlpha(alpha);
    return made;
}

} // namespace

RetargetOverlay::RetargetOverlay(QPointF from, std::vector<QRectF> targets, const Theme &theme, QWidget *viewport)
    : QWidget(viewport)
    , m_from(from)
    , m_targets(std::move(targets))
    , m_theme(theme)
    , m_pointer(from)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(viewport->rect());
    show();
}

void RetargetOverlay::follow(QPointF pointer, std::optional<QRectF> over, const QString &sentence)
{
    m_pointer = pointer;
    m_over = over;
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    update();
}

void RetargetOverlay::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colour accent = m_theme.port.at(static_cast<std::size_t>(PortKind::Service));
    for (const QRectF &target : m_targets) {
        const bool over = m_over == target;
        painter.setPen(QPen(colour(accent), over ? 3 : 1.5));
        painter.setBrush(colour(accent, over ? 60 : 24));
        painter.drawRoundedRect(target.adjusted(-kGap, -kGap, kGap, kGap), kRadius, kRadius);
    }
    const QPointF end = m_over ? QPointF(m_over->left(), m_over->center().y()) : m_pointer;
    const double bend = std::max(40.0, std::abs(end.x() - m_from.x()) / 2);
    QPainterPath hop(m_from);
    hop.cubicTo(m_from + QPointF(bend, 0), end - QPointF(bend, 0), end);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(accent), 2.5, m_over ? Qt::SolidLine : Qt::DashLine));
    painter.drawPath(hop);
    painter.setBrush(colour(accent));
    painter.drawEllipse(end, 4, 4);
    paintSentence(painter);
}

void RetargetOverlay::paintSentence(QPainter &painter) const
{
    const int most = std::max(120, std::min(420, width() - 2 * kPadding));
    QRect text = fontMetrics().boundingRect(QRect(0, 0, most, 400), Qt::TextWordWrap, m_sentence);
    QRect box = text.adjusted(-kPadding, -kPadding, kPadding, kPadding);
    box.moveTopLeft(m_pointer.toPoint() + QPoint(kPadding, kBelow));
    box.moveLeft(std::clamp(box.left(), 0, std::max(0, width() - box.width())));
    if (box.bottom() > height())
        box.moveBottom(m_pointer.toPoint().y() - kPadding);
    painter.setPen(colour(m_theme.line));
    painter.setBrush(colour(m_theme.card));
    painter.drawRoundedRect(box, kRadius, kRadius);
    painter.setPen(colour(m_theme.text));
    painter.drawText(box.adjusted(kPadding, kPadding, -kPadding, -kPadding), Qt::TextWordWrap, m_sentence);
}

} // namespace portolan
