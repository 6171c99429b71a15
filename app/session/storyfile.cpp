// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/storyfile.h"

#include "app/session/session.h"
#include "app/session/words.h"
#include "core/text/file.h"

#include <QFileInfo>

namespace portolan {

namespace {

// The first source's folder: a story is about what is open together.
QString pathFor(const QStringList &sources)
{
    for (const QString &source : sources) {
        const QFileInfo info(source);
        if (!info.exists())
            continue; // standard input, a revision, a text that was never saved
        const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
        return folder + u'/' + toQt(kStoryFile);
    }
    return {};
}

} // namespace

StoryFile::StoryFile(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::filesChanged, this, &StoryFile::followSources);
    connect(&m_watch, &FileWatch::changed, this, &StoryFile::read);
    followSources();
}

void StoryFile::followSources()
{
    if (m_sources == m_session.sources())
        return;
    m_sources = m_session.sources();
    const QString path = pathFor(m_sources);
    if (path == m_path && !path.isEmpty())
        return;
    m_path = path;
    if (m_path.isEmpty()) {
        m_watch.watch({}, {});
        m_story = {};
        Q_EMIT changed();
        return;
    }
    read();
}

void StoryFile::read()
{
    const bool there = QFileInfo::exists(m_path);
    // The folder tells when the file comes to be, or is replaced by another one.
    m_watch.watch(there ? QStringList {m_path} : QStringList(), {QFileInfo(m_path).absolutePath()});
    Story story;
    if (there) {
        const auto bytes = readFile(m_path.toStdString());
        const auto read = bytes ? readStory(*bytes) : tl::make_unexpected(bytes.error());
        if (!read) {
            Q_EMIT failed(words(read.error()));
            return; // what was last good stays
        }
        story = *read;
    }
    if (story == m_story)
        return;
    m_story = std::move(story);
    Q_EMIT changed();
}

void StoryFile::setStory(const Story &story)
{
    if (story == m_story)
        return;
    m_story = story;
    if (!m_path.isEmpty()) {
        if (const auto written = writeAtomically(m_path.toStdString(), writeStory(m_story)); !written)
            Q_EMIT failed(words(written.error()));
        m_watch.watch({m_path}, {QFileInfo(m_path).absolutePath()});
    }
    Q_EMIT changed();
}

} // namespace portolan
