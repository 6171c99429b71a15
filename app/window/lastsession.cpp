// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lastsession.h"

#include <QFileInfo>
#include <QSettings>

namespace portolan {

namespace {

const auto kKey = QStringLiteral("window/lastSources");

} // namespace

QStringList lastSession()
{
    QStringList there;
    for (const QString &source : QSettings().value(kKey).toStringList()) {
        if (QFileInfo::exists(source))
            there.append(source);
    }
    return there;
}

void rememberSession(const QStringList &sources)
{
    QStringList paths;
    for (const QString &source : sources) {
        if (QFileInfo::exists(source))
            paths.append(QFileInfo(source).absoluteFilePath());
    }
    if (paths.isEmpty())
        QSettings().remove(kKey);
    else
        QSettings().setValue(kKey, paths);
}

} // namespace portolan
