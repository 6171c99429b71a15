// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace portolan {

namespace {

constexpr qsizetype kMostRecent = 12;

QString key()
{
    return QStringLiteral("recentFiles");
}

} // namespace

QStringList recentFiles()
{
    return QSettings().value(key()).toStringList();
}

void rememberRecent(const QStringList &sources)
{
    QStringList recent = recentFiles();
    for (const QString &source : sources) {
        const QFileInfo file(source);
        if (!file.exists())
            continue;
        recent.removeAll(file.absoluteFilePath());
        recent.prepend(file.absoluteFilePath());
    }
    QSettings().setValue(key(), recent.mid(0, kMostRecent));
}

void forgetRecent()
{
    QSettings().remove(key());
}

} // namespace portolan
