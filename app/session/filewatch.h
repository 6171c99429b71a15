// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace portolan {

// Notices that watched files or folders changed on disk; a burst of changes is told once.
class FileWatch final : public QObject
{
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);

    // Watches these instead of what was watched before. Past some thousands only folders are watched.
    void watch(const QStringList &files, const QStringList &folders);

Q_SIGNALS:
    void changed();

private:
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace portolan
