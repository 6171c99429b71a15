// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/diagramview.h"

#include <QPixmap>
#include <QWidget>

namespace portolan {

// The whole picture in a corner of the view: bands with their cards as blocks, what is broken, and what the view shows of it. A
// click or a drag moves the camera there. Gone while the view shows everything.
class Minimap final : public QWidget
{
    Q_OBJECT
public:
    explicit Minimap(DiagramView &view);

    // Whether it is wanted; it still hides while all is in view.
    void setWanted(bool wanted);
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    // Scene coordinates to its own.
    [[nodiscard]] QPointF toMap(QPointF scene) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    // Size and place for the picture there is; shown or not.
    void arrange();
    // Made once for each picture and theme, when it is first seen.
    void draw();
    void lookAt(QPointF map);
    [[nodiscard]] QRectF viewed() const; // in the scene

    DiagramView &m_view;
    QPixmap m_picture;
    const Theme *m_drawnIn = nullptr; // the theme of that; none: it is of another picture
    QPointF m_grip; // from the middle of what is viewed to the pointer, while it is dragged
    bool m_dragged = false;
    bool m_wanted = true;
};

} // namespace portolan
