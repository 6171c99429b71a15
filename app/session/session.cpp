// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/session/words.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr int kTypingMs = 30; // between what is typed and the build that shows it

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
{
    m_buildSoon.setSingleShot(true);
    m_buildSoon.setInterval(kTypingMs);
    connect(&m_buildSoon, &QTimer::timeout, this, [this] { m_background.isBusy() ? m_buildSoon.start() : build(); });
    connect(&m_background, &Background::readFinished, this, &Session::takeOver);
    connect(&m_background, &Background::buildFinished, this, [this](const Built &built) {
        m_snapshot = built.snapshot;
        m_hitMap = built.hitMap;
        Q_EMIT snapshotChanged();
    });
    connect(&m_background, &Background::busyChanged, this, &Session::busyChanged);
    connect(&m_background, &Background::readProgressed, this, &Session::readProgressed);
    connect(&m_watch, &FileWatch::changed, this, &Session::reload);
}

const OpenFile *Session::file(FileId id) const
{
    const auto found = std::ranges::find(m_files, id, &OpenFile::id);
    return found == m_files.end() ? nullptr : &*found;
}

OpenFile *Session::find(FileId id)
{
    const auto found = std::ranges::find(m_files, id, &OpenFile::id);
    return found == m_files.end() ? nullptr : &*found;
}

const OpenFile *Session::fileNamed(const std::string &name) const
{
    const auto found = std::ranges::find_if(m_files, [&name](const OpenFile &file) { return file.source.name == name; });
    return found == m_files.end() ? nullptr : &*found;
}

std::vector<FileId> Session::editedFiles() const
{
    std::vector<FileId> ids;
    for (const OpenFile &file : m_files) {
        if (file.edited())
            ids.push_back(file.id);
    }
    return ids;
}

void Session::showClients(bool shown)
{
    if (m_clients == shown)
        return;
    m_clients = shown;
    rebuild();
}

void Session::rebuild()
{
    if (!m_files.empty())
        build();
}

void Session::buildSoon()
{
    if (!m_buildSoon.isActive())
        m_buildSoon.start();
}

void Session::build()
{
    m_buildSoon.stop();
    std::vector<SourceFile> files;
    files.reserve(m_files.size());
    for (const OpenFile &file : m_files)
        files.push_back(file.source);
    BuildOptions options;
    for (const SourceFile &file : files) {
        if (file.live && file.live->version)
            options.version = *file.live->version;
    }
    options.layout.aspect = m_aspect;
    options.layout.clients = m_clients;
    options.layout.showUnreached = m_showUnreached;
    if (!m_sources.isEmpty()) {
        std::vector<std::string> sources;
        for (const QString &source : m_sources)
            sources.push_back(source.toStdString());
        options.layout.title = pictureTitle(sources, [](const Message &message) { return words(message).toStdString(); });
    }
    m_background.build(std::move(files), std::move(options));
}

} // namespace portolan
