// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace portolan::test {

// A folder of stand-in programs, which alone is the PATH while this lives.
class StandIns
{
public:
    StandIns() { qputenv("PATH", m_folder.path().toLocal8Bit()); }
    StandIns(const StandIns &) = delete;
    StandIns &operator=(const StandIns &) = delete;
    ~StandIns() { qputenv("PATH", m_before); }

    // A shell script of that name; only what the shell itself can do is at its disposal.
    void add(const QString &name, const QByteArray &script)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no stand-in can be written");
        file.write("#!/bin/sh\n" + script + "\n");
        file.setPermissions(file.permissions() | QFileDevice::ExeOwner);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("PATH");
};

} // namespace portolan::test
