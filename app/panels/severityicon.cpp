// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/severityicon.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace portolan {

namespace {

constexpr int kSize = 16;
constexpr int kRatio = 3; // drawn large enough for any screen

void paintError(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xD13B00));
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
    painter.setPen(QPen(Qt::white, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
    painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
}

void paintWarning(QPainter &painter)
{
    QPainterPath triangle;
    triangle.moveTo(8, 1.8);
    triangle.lineTo(15, 14);
    triangle.lineTo(1, 14);
    triangle.closeSubpath();
    painter.setPen(QPen(QColor(0xE69F00), 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(QColor(0xE69F00));
    painter.drawPath(triangle);
    painter.setPen(QPen(QColor(0x1B2430), 1.7, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.4));
    painter.drawPoint(QPointF(8, 12));
}

void paintInfo(QPainter &painter)
{
    const QColor blue(0x398BC7);
    painter.setPen(QPen(blue, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(2, 2, 12, 12));
    painter.setPen(QPen(blue, 1.7, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 7.6), QPointF(8, 11));
    painter.drawPoint(QPointF(8, 5));
}

} // namespace

QIcon severityIcon(kube::Severity severity)
{
    QPixmap pixmap(kSize * kRatio, kSize * kRatio);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(kRatio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (severity) {
    case kube::Severity::Error:
        paintError(painter);
        break;
    case kube::Severity::Warning:
        paintWarning(painter);
        break;
    case kube::Severity::Info:
        paintInfo(painter);
        break;
    }
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // not tinted: the colour means something
    return icon;
}

QString severityName(kube::Severity severity)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("portolan::severity", text); };
    switch (severity) {
    case kube::Severity::Error:
        return tr("Error");
    case kube::Severity::Warning:
        return tr("Warning");
    case kube::Severity::Info:
        return tr("Info");
    }
    return {};
}

} // namespace portolan
