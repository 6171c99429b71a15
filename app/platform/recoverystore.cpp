// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/recoverystore.h"

#include "core/text/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

namespace portolan {

namespace {

constexpr QFileDevice::Permissions kOwnFolder = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions kOwnFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString fileIn(const QString &folder)
{
    return folder + QStringLiteral("/unsaved.json");
}

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // only a process that is gone makes it stale
    return lock;
}

} // namespace

RecoveryStore::RecoveryStore(QString root)
    : m_root(std::move(root))
{
}

RecoveryStore::~RecoveryStore() = default;

QString RecoveryStore::usualRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

bool RecoveryStore::keep(const QByteArray &bytes)
{
    if (!m_lock) {
        m_folder = m_root + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!QDir().mkpath(m_folder))
            return false;
        QFile::setPermissions(m_root, kOwnFolder);
        QFile::setPermissions(m_folder, kOwnFolder);
        m_lock = lockOf(m_folder);
        if (!m_lock->tryLock())
            return false;
    }
    const std::string path = fileIn(m_folder).toStdString();
    QFile file(fileIn(m_folder));
    if (!file.exists() && file.open(QIODevice::WriteOnly)) {
        file.setPermissions(kOwnFile); // before anything is in it; later writes keep the mode
        file.close();
    }
    return writeAtomically(path, bytes.toStdString()).has_value();
}

void RecoveryStore::clear()
{
    if (!m_lock)
        return;
    m_lock.reset();
    QDir(m_folder).removeRecursively();
}

std::vector<RecoveryStore::Left> RecoveryStore::leftBehind() const
{
    std::vector<Left> all;
    for (const QString &name : QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = m_root + u'/' + name;
        if (folder == m_folder || !lockOf(folder)->tryLock())
            continue;
        if (const auto bytes = readFile(fileIn(folder).toStdString()); bytes && !bytes->empty())
            all.push_back({folder, QByteArray::fromStdString(*bytes)});
        else
            QDir(folder).removeRecursively();
    }
    return all;
}

void RecoveryStore::discard(const Left &left)
{
    QDir(left.folder).removeRecursively();
}

} // namespace portolan
