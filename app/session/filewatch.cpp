// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filewatch.h"

#include <QSet>

namespace portolan {

namespace {

constexpr qsizetype kMostFiles = 4000; // inotify watches are a limited good, shared with the user's other programs
constexpr int kSettleMs = 120; // an editor that writes a new file and renames it makes several changes at once

} // namespace

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::changed);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

void FileWatch::watch(const QStringList &files, const QStringList &folders)
{
    QSet<QString> wanted(folders.begin(), folders.end());
    if (files.size() <= kMostFiles)
        wanted.unite(QSet<QString>(files.begin(), files.end()));
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QSet<QString> before(watched.begin(), watched.end());
    const QSet<QString> gone = before - wanted;
    const QSet<QString> fresh = wanted - before;
    if (!gone.isEmpty())
        m_watcher.removePaths(QStringList(gone.begin(), gone.end()));
    if (!fresh.isEmpty())
        m_watcher.addPaths(QStringList(fresh.begin(), fresh.end()));
}

} // namespace portolan
