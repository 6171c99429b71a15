// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/stagepainter.h"
#include "app/presenter/slide.h"

#include <QVariantAnimation>
#include <QWidget>

namespace portolan {

// The picture of a presentation: shows what a slide sees of it and glides from one to the next. Wheel and drag look elsewhere
// until the next slide.
class Stage final : public QWidget
{
    Q_OBJECT
public:
    explicit Stage(QWidget *parent = nullptr);

    void setPicture(std::shared_ptr<const DisplayList> picture);
    void setTheme(const Theme &theme);
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    void showSlide(const Slide &slide);
    void zoomBy(double factor);
    // A bright dot that follows the pointer, in place of the cursor.
    void setPointer(bool shown);
    [[nodiscard]] bool hasPointer() const { return m_pointer; }
    // What is seen now.
    [[nodiscard]] QRectF seen() const { return m_seen; }
    [[nodiscard]] const std::vector<ItemRef> &lit() const { return m_lit; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] StageView view() const;
    void zoomAt(double factor, QPointF at);

    std::shared_ptr<const DisplayList> m_picture;
    const Theme *m_theme = &lightTheme();
    PaintCache m_cache;
    QRectF m_seen, m_from, m_to; // of the picture; on the way from one slide to the next
    std::vector<ItemRef> m_lit;
    QVariantAnimation m_glide;
    QPointF m_pressedAt, m_lastAt;
    bool m_pressed = false;
    bool m_pointer = false;
    bool m_reducedMotion = false;
};

} // namespace portolan
