// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dropped on the window.
#include "app/window/filedialogs.h"
#include "app/window/mainwindow.h"

#include <QDropEvent>
#include <QMimeData>

namespace portolan {

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

// What is dropped joins what is open; with Shift it takes its place.
void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_files->open(paths);
    else
        m_files->add(paths);
}

} // namespace portolan
