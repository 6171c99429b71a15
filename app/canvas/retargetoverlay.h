// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/theme.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace portolan {

// What is drawn over the picture while the end of a hop is dragged: the hop, where it may lead, and what that would write. All in
// px of the viewport.
class RetargetOverlay final : public QWidget
{
    Q_OBJECT
public:
    RetargetOverlay(QPointF from, std::vector<QRectF> targets, const Theme &theme, QWidget *viewport);

    // `over`: the target under the pointer.
    void follow(QPointF pointer, std::optional<QRectF> over, const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSentence(QPainter &painter) const;

    QPointF m_from;
    std::vector<QRectF> m_targets;
    Theme m_theme;
    QPointF m_pointer;
    std::optional<QRectF> m_over;
    QString m_sentence;
};

} // namespace portolan
