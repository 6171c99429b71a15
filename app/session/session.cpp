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
    for (const auto *files : {&m_files, &m_pinFiles}) {
        if (const auto found = std::ranges::find(*files, id, &OpenFile::id); found != files->end())
            return &*found;
    }
    return nullptr;
}

OpenFile *Session::find(FileId id)
{
    return const_cast<OpenFile *>(file(id));
}

const OpenFile *Session::fileNamed(const std::string &name) const
{
    for (const auto *files : {&m_files, &m_pinFiles}) {
        const auto found = std::ranges::find_if(*files, [&name](const OpenFile &file) { return file.source.name == name; });
        if (found != files->end())
            return &*found;
    }
    return nullptr;
}

FileId Session::addPinFile(SourceFile file)
{
    m_pinFiles.emplace_back(++m_lastId, std::move(file));
    return m_lastId;
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

void Session::setShown(const Shown &shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    Q_EMIT shownChanged();
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
    for (const auto *some : {&m_files, &m_pinFiles}) {
        for (const OpenFile &file : *some)
            files.push_back(file.source);
    }
    BuildOptions options;
    for (const SourceFile &file : files) {
        if (file.live && file.live->version)
            options.version = *file.live->version;
    }
    options.layout.shown = m_shown;
    options.layout.aspect = m_aspect;
    options.defaultNamespace = m_defaultNamespace;
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
