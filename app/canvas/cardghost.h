// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/theme.h"

#include <QPixmap>
#include <QWidget>

namespace portolan {

// A card on its way: the card as it follows the pointer, and the place where it would land.
class CardGhost final : public QWidget
{
    Q_OBJECT
public:
    CardGhost(QPixmap card, const Theme &theme, QWidget *viewport);
    void follow(QPointF topLeft, const QRectF &landing);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_card;
    const Theme &m_theme;
    QPointF m_at;
    QRectF m_landing;
};

} // namespace portolan
