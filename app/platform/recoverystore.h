// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>
#include <vector>

namespace portolan {

// The crash recovery folder: a folder for each running window, locked while that runs. What stands in one that nobody locks was
// left behind by a crash.
class RecoveryStore
{
public:
    // `root`: a folder for all windows; made when something is first kept, for the user's eyes alone.
    explicit RecoveryStore(QString root);
    RecoveryStore(const RecoveryStore &) = delete;
    RecoveryStore &operator=(const RecoveryStore &) = delete;
    ~RecoveryStore(); // leaves behind what was kept: only clear() says that it is not needed

    [[nodiscard]] static QString usualRoot();

    // Keeps `bytes` in place of what was kept before, atomically. False: it could not be written.
    bool keep(const QByteArray &bytes);
    void clear();

    struct Left {
        QString folder;
        QByteArray bytes;
    };
    [[nodiscard]] std::vector<Left> leftBehind() const;
    static void discard(const Left &left);

private:
    QString m_root;
    QString m_folder; // this window's own
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace portolan
