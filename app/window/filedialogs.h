// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

class QWidget;

namespace portolan {

class Notices;

// The conversations about files: which to open, where to save, what to do where that cannot be done as asked.
class FileDialogs final : public QObject
{
    Q_OBJECT
public:
    FileDialogs(Session &session, Notices &notices, QWidget *window);

    // Opens sources in place of what is open, once unsaved changes are dealt with, or beside it.
    void open(const QStringList &sources);
    void add(const QStringList &sources);
    void openExample(const QString &name);
    // A text that comes with the program, as a document that was never saved. False: the user would rather keep what is open.
    bool openCopy(const QString &name, const QByteArray &text);
    void chooseFiles();
    void chooseFolder();
    void chooseToAdd();
    void removeSource(const QString &source);
    // Lets go of all that is open.
    void closeAll();

    // True once it is on disk.
    bool save(FileId id);
    bool saveAs(FileId id);
    bool saveAll();
    // Asks where a new file is to stand, writes and opens it.
    void saveNew(const QByteArray &text);
    // Asks what to do with unsaved changes, if there are any. False: the user would rather stay.
    [[nodiscard]] bool mayLetGo();

Q_SIGNALS:
    void opening(); // what was open is let go
    void opened(const QStringList &sources); // is being read
    void recentChanged();

private:
    [[nodiscard]] bool mayLetGo(const std::vector<FileId> &edited);
    bool overwriteOrReload(FileId id);
    bool sayFailed(FileId id, const QString &reason);
    void offerTheirs(FileId id);
    void offerToKeep(FileId id);
    void remember(const QStringList &sources);
    [[nodiscard]] QString nameOf(FileId id) const;
    [[nodiscard]] QString startFolder() const;

    Session &m_session;
    Notices &m_notices;
    QWidget *m_window;
};

} // namespace portolan
