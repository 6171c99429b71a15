// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/stage.h"

#include <QMouseEvent>
#include <QPainter>
#include <QRadialGradient>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr int kGlideMs = 420;
constexpr double kDot = 11; // px, radius of the pointer's core
constexpr double kClick = 6; // px that a click may move

QRectF between(const QRectF &from, const QRectF &to, double part)
{
    const auto mix = [part](double a, double b) { return a + (b - a) * part; };
    return {mix(from.x(), to.x()), mix(from.y(), to.y()), mix(from.width(), to.width()), mix(from.height(), to.height())};
}

} // namespace

Stage::Stage(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(kGlideMs);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &part) {
        m_seen = between(m_from, m_to, part.toDouble());
        update();
    });
}

void Stage::setPicture(std::shared_ptr<const DisplayList> picture)
{
    m_glide.stop();
    m_lit.clear();
    m_picture = std::move(picture);
    update();
}

void Stage::setTheme(const Theme &theme)
{
    m_theme = &theme;
    update();
}

void Stage::showSlide(const Slide &slide)
{
    m_lit = slide.lit;
    m_from = m_seen;
    m_to = slide.seen;
    m_glide.stop();
    if (m_reducedMotion || m_from.isEmpty() || !isVisible()) {
        m_seen = m_to;
        update();
        return;
    }
    m_glide.start();
}

StageView Stage::view() const
{
    return {.room = QRectF(rect()), .seen = m_seen, .lit = m_lit};
}

void Stage::zoomBy(double factor)
{
    zoomAt(factor, QRectF(rect()).center());
}

void Stage::zoomAt(double factor, QPointF at)
{
    m_glide.stop();
    const QPointF held = stageTransform(view()).inverted().map(at);
    const QSizeF size = m_seen.size() / factor;
    const double smallest = 60; // px of the picture
    if (size.width() < smallest || size.width() > 40 * std::max(m_picture ? m_picture->width : 1.0, 1000.0))
        return;
    m_seen = QRectF(
        held.x() - (held.x() - m_seen.x()) / factor, held.y() - (held.y() - m_seen.y()) / factor, size.width(), size.height());
    update();
}

void Stage::setPointer(bool shown)
{
    m_pointer = shown;
    setCursor(shown ? Qt::BlankCursor : Qt::ArrowCursor);
    update();
}

void Stage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (!m_picture) {
        painter.fillRect(rect(), toQt(m_theme->ground));
        return;
    }
    paintStage(painter, m_cache, *m_picture, *m_theme, view());
    const QPointF at = mapFromGlobal(QPointF(QCursor::pos()));
    if (!m_pointer || !rect().contains(at.toPoint()))
        return;
    QRadialGradient glow(at, kDot * 2.2);
    glow.setColorAt(0, QColor(255, 40, 40));
    glow.setColorAt(0.4, QColor(255, 30, 30, 230));
    glow.setColorAt(1, QColor(255, 0, 0, 0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(at, kDot * 2.2, kDot * 2.2);
}

void Stage::wheelEvent(QWheelEvent *event)
{
    zoomAt(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void Stage::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_pressedAt = m_lastAt = event->position();
}

void Stage::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed) {
        m_glide.stop();
        const double scale = stageTransform(view()).m11();
        m_seen.translate((m_lastAt - event->position()) / scale);
        m_lastAt = event->position();
    }
    if (m_pressed || m_pointer)
        update();
}

void Stage::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed || event->button() != Qt::LeftButton)
        return;
    m_pressed = false;
    if ((event->position() - m_pressedAt).manhattanLength() <= kClick)
        Q_EMIT clicked();
}

} // namespace portolan
