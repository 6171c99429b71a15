// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/storyfile.h"

#include "app/session/session.h"
#include "app/session/words.h"
#include "core/text/file.h"
#include "core/workspace/rendered.h"

#include <QFileInfo>

#include <utility>

namespace portolan {

namespace {

constexpr int kPauseMs = 400;

// The first source's folder: a story is about what is open together.
QString pathFor(const QStringList &sources)
{
    for (const QString &source : sources) {
        const QFileInfo info(toQt(diskPathOf(source.toStdString())));
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
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(kPauseMs);
    connect(&m_writeSoon, &QTimer::timeout, this, &StoryFile::write);
    followSources();
}

StoryFile::~StoryFile()
{
    if (m_writeSoon.isActive())
        write();
}

void StoryFile::followSources()
{
    if (m_sources == m_session.sources())
        return;
    m_sources = m_session.sources();
    const QString path = pathFor(m_sources);
    if (path == m_path && !path.isEmpty())
        return;
    if (m_writeSoon.isActive())
        write();
    // What was told of a text that had no place on disk goes with it to its first one.
    const bool isFirstPlace = m_path.isEmpty() && !path.isEmpty() && !m_story.views.empty() && !QFileInfo::exists(path);
    const Story kept = std::exchange(m_story, {});
    m_path = path;
    m_written.clear();
    m_unreadable = false;
    if (isFirstPlace) {
        setStory(kept);
        return;
    }
    if (m_path.isEmpty())
        m_watch.watch({}, {});
    else
        read();
    Q_EMIT changed();
}

void StoryFile::read()
{
    const bool there = QFileInfo::exists(m_path);
    // The folder tells when the file comes to be, or is replaced by another one.
    m_watch.watch(there ? QStringList {m_path} : QStringList(), {QFileInfo(m_path).absolutePath()});
    Story story;
    if (there) {
        const auto bytes = readFile(m_path.toStdString());
        if (bytes && *bytes == m_written)
            return;
        const auto read = bytes ? readStory(*bytes) : tl::make_unexpected(bytes.error());
        m_unreadable = !read;
        if (!read) {
            Q_EMIT failed(words(read.error()));
            return; // what was last good stays, and the file is not written over
        }
        story = *read;
    }
    if (story == m_story)
        return;
    m_story = std::move(story);
    Q_EMIT changed();
}

void StoryFile::write()
{
    m_writeSoon.stop();
    if (m_path.isEmpty())
        return;
    m_written = writeStory(m_story);
    if (const auto written = writeAtomically(m_path.toStdString(), m_written); !written)
        Q_EMIT failed(words(written.error()));
    m_watch.watch({m_path}, {QFileInfo(m_path).absolutePath()});
}

void StoryFile::setStory(const Story &story, Write when)
{
    if (story == m_story)
        return;
    if (m_unreadable) {
        Q_EMIT failed(tr("The story is not changed: %1 cannot be read as it stands. Mend or remove the file first.").arg(m_path));
        Q_EMIT changed(); // who shows it shows what it still is
        return;
    }
    m_story = story;
    if (when == Write::Soon)
        m_writeSoon.start();
    else
        write();
    Q_EMIT changed();
}

} // namespace portolan
