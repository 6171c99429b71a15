// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/recoverystore.h"
#include "app/session/session.h"

#include <QThreadPool>
#include <QTimer>

namespace portolan {

// Keeps what is unsaved where a crash does not reach it, and brings it back. Written shortly after each change, off the GUI
// thread; gone as soon as nothing is unsaved.
class Recovery final : public QObject
{
    Q_OBJECT
public:
    Recovery(Session &session, const QString &root, QObject *parent = nullptr);
    ~Recovery() override;

    // Names of files with unsaved changes that a crash left behind.
    [[nodiscard]] QStringList left() const;
    // Opens those files again with their changes, as edits that can be undone.
    void restore();
    void discard();
    // Writes now what would be written shortly.
    void flush();
    // Nothing is needed any more: the user saved or let go of it.
    void clear();

Q_SIGNALS:
    void restored(const QStringList &changedMeanwhile); // files that others changed since
    void failed(const QString &reason);

private:
    struct Unsaved {
        std::string name;
        std::string path;
        std::shared_ptr<const Document> saved;
        std::shared_ptr<const Document> now;
    };
    void keepSoon();
    [[nodiscard]] static QByteArray packed(const std::vector<Unsaved> &files, const QStringList &sources);
    void bringAllBack();
    // False if some of it could not be brought back.
    bool bringBack(const QByteArray &bytes, QStringList &changedMeanwhile);

    Session &m_session;
    RecoveryStore m_store; // the worker's, once something is to be kept
    std::vector<RecoveryStore::Left> m_left;
    QTimer m_soon;
    QMetaObject::Connection m_opened;
    QThreadPool m_worker; // last: its thread ends before what it uses
};

} // namespace portolan
