// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/cardghost.h"

#include "app/paint/painter.h"

#include <QPainter>

namespace portolan {

namespace {

constexpr double kRadius = 8;
constexpr double kOpacity = 0.82; // of the card on its way

} // namespace

CardGhost::CardGhost(QPixmap card, const Theme &theme, QWidget *viewport)
    : QWidget(viewport)
    , m_card(std::move(card))
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(viewport->rect());
    show();
}

void CardGhost::follow(QPointF topLeft, const QRectF &landing)
{
    m_at = topLeft;
    m_landing = landing;
    update();
}

void CardGhost::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colour accent = m_theme.port.at(static_cast<std::size_t>(PortKind::Service));
    painter.setPen(QPen(toQt(accent), 2, Qt::DashLine));
    painter.setBrush(toQt(accent, 0.12));
    painter.drawRoundedRect(m_landing, kRadius, kRadius);
    painter.setOpacity(kOpacity);
    painter.drawPixmap(m_at, m_card);
}

} // namespace portolan
