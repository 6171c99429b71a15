// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/elidedlabel.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace portolan {

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this); // the style sheet's ground and border
    const QRect room = style()->subElementRect(QStyle::SE_ShapedFrameContents, &option, this).intersected(contentsRect());
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideLeft, room.width());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace portolan
