// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

class QGraphicsView;

namespace portolan {

// What part of a scene a view shows, and how large. Points of the view are viewport px, sizes of the scene px at 100 %.
class Camera
{
public:
    explicit Camera(QGraphicsView &view)
        : m_view(view)
    {
    }

    [[nodiscard]] double scale() const;
    // The scale at which the whole picture is seen, at most 1.
    [[nodiscard]] double fittingScale() const;
    [[nodiscard]] QPointF toScene(QPointF view) const;
    [[nodiscard]] QPointF toView(QPointF scene) const;

    // What the camera moves over; it may leave it by most of a screen, so that any point can be held while zooming.
    void setBounds(const QRectF &scene);
    // After the view's size changed: what was in its middle stays there; a fitted picture is fitted again.
    void resized();
    // Zooms so that what lies under `at` stays there.
    void zoomTo(double scale, QPointF at);
    void moveTo(QPointF scene, QPointF view);
    void panBy(QPointF view);
    void fit();
    // Where it stands now is where a new picture begins; the user has not moved it since.
    void notePlaced() { m_asPlaced = true; }
    [[nodiscard]] bool isAsPlaced() const { return m_asPlaced; }
    void centreOn(QPointF scene);
    // Moves no further than needed to show `scene` with some room around.
    void reveal(const QRectF &scene);

private:
    void updateRange();
    [[nodiscard]] QPointF middle() const;

    QGraphicsView &m_view;
    QRectF m_bounds;
    QPointF m_middle; // scene point in the middle of the view
    bool m_fitted = false; // and not moved since
    bool m_asPlaced = false;
};

} // namespace portolan
