// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/filewatch.h"
#include "core/export/story.h"

#include <QObject>
#include <QTimer>

namespace portolan {

class Session;

// The story beside the manifests that are open: read with them, written at each change, read again when somebody else wrote it.
class StoryFile final : public QObject
{
    Q_OBJECT
public:
    explicit StoryFile(Session &session, QObject *parent = nullptr);
    ~StoryFile() override;

    [[nodiscard]] const Story &story() const { return m_story; }
    // Where it stands, or would; empty: what is open has no place on disk, and the story is gone with it.
    [[nodiscard]] const QString &path() const { return m_path; }
    // Soon: while somebody types; written when they pause.
    enum class Write : std::uint8_t { Now, Soon };
    void setStory(const Story &story, Write when = Write::Now);

Q_SIGNALS:
    void changed();
    void failed(const QString &reason); // it could not be read or written

private:
    void followSources();
    void read();
    void write();

    Session &m_session;
    FileWatch m_watch;
    QString m_path;
    QStringList m_sources; // that m_path follows from
    Story m_story;
    QTimer m_writeSoon;
    bool m_unreadable = false; // what stands there now
    std::string m_written; // what we wrote last: no news when it is read again
};

} // namespace portolan
