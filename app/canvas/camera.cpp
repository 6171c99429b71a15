// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/camera.h"

#include <QGraphicsView>
#include <QScrollBar>

#include <algorithm>

namespace portolan {

namespace {

constexpr double kClosest = 4;
constexpr double kFarthest = 0.01;
constexpr double kRoom = 24; // px around a picture that is fitted, and around what is brought into view
constexpr double kBeyond = 0.9; // of a screen, how far the camera may leave the picture

} // namespace

double Camera::scale() const
{
    return m_view.transform().m11();
}

double Camera::fittingScale() const
{
    if (m_bounds.isEmpty())
        return 1;
    const QSizeF room = m_view.viewport()->size() - QSizeF(2 * kRoom, 2 * kRoom).toSize();
    const double fitting = std::min(room.width() / m_bounds.width(), room.height() / m_bounds.height());
    return std::clamp(fitting, kFarthest, 1.0);
}

QPointF Camera::toScene(QPointF view) const
{
    return m_view.viewportTransform().inverted().map(view);
}

QPointF Camera::toView(QPointF scene) const
{
    return m_view.viewportTransform().map(scene);
}

QPointF Camera::middle() const
{
    return QRectF(m_view.viewport()->rect()).center();
}

void Camera::setBounds(const QRectF &scene)
{
    m_bounds = scene;
    updateRange();
}

void Camera::updateRange()
{
    const double width = m_view.viewport()->width() * kBeyond / scale();
    const double height = m_view.viewport()->height() * kBeyond / scale();
    m_view.setSceneRect(m_bounds.adjusted(-width, -height, width, height));
}

void Camera::resized()
{
    const QPointF kept = m_middle;
    updateRange();
    if (m_fitted)
        fit();
    else
        moveTo(kept, middle());
}

void Camera::zoomTo(double scale, QPointF at)
{
    const QPointF held = toScene(at);
    scale = std::clamp(scale, kFarthest, kClosest);
    m_view.setTransform(QTransform::fromScale(scale, scale));
    m_fitted = m_asPlaced = false;
    updateRange();
    moveTo(held, at);
}

void Camera::moveTo(QPointF scene, QPointF view)
{
    panBy(view - toView(scene));
}

void Camera::panBy(QPointF view)
{
    QScrollBar *horizontal = m_view.horizontalScrollBar();
    QScrollBar *vertical = m_view.verticalScrollBar();
    const bool moves = qRound(view.x()) != 0 || qRound(view.y()) != 0;
    horizontal->setValue(horizontal->value() - qRound(view.x()));
    vertical->setValue(vertical->value() - qRound(view.y()));
    m_middle = toScene(middle());
    m_asPlaced = m_asPlaced && !moves;
    m_fitted = m_fitted && !moves; // a picture that changes in place goes on being fitted
}

void Camera::fit()
{
    zoomTo(fittingScale(), middle());
    centreOn(m_bounds.center());
    m_fitted = true;
}

void Camera::centreOn(QPointF scene)
{
    moveTo(scene, middle());
}

void Camera::reveal(const QRectF &scene)
{
    const QRectF shown(toView(scene.topLeft()), toView(scene.bottomRight()));
    const QRectF screen = QRectF(m_view.viewport()->rect()).adjusted(kRoom, kRoom, -kRoom, -kRoom);
    const auto shift = [](double low, double high, double first, double last) {
        if (high - low > last - first || low < first)
            return first - low;
        return high > last ? last - high : 0.0;
    };
    panBy({shift(shown.left(), shown.right(), screen.left(), screen.right()),
        shift(shown.top(), shown.bottom(), screen.top(), screen.bottom())});
}

} // namespace portolan
