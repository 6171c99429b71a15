// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

namespace portolan::bench {

// Ends the program once its first window has been painted.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QCoreApplication &application) { application.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Queued: a window's children are painted with it, before the next event. No quit(): that would close the window first,
        // which saves its place.
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            QMetaObject::invokeMethod(
                qApp, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
        return false;
    }
};

} // namespace portolan::bench
