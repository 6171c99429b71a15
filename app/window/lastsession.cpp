// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lastsession.h"

#include "app/session/words.h"
#include "core/workspace/rendered.h"

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
        const QFileInfo info(toQt(diskPathOf(source.toStdString()))); // a rendered folder is remembered as such by RenderOffers
        if (info.exists())
            paths.append(info.absoluteFilePath());
    }
    if (paths.isEmpty())
        QSettings().remove(kKey);
    else
        QSettings().setValue(kKey, paths);
}

} // namespace portolan
