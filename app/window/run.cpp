// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run.h"

#include "app/actions/icons.h"
#include "app/paint/shippedfonts.h"
#include "app/session/words.h"
#include "app/window/clusterdesk.h"
#include "app/window/language.h"
#include "app/window/lastsession.h"
#include "app/window/libraries.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QTimer>

namespace portolan {

namespace {

constexpr int kFontsMs = 50; // from when the window is shown to when the rest of the fonts is loaded

} // namespace

int runWindow(QApplication &app, const QStringList &sources, const Clusters::Choice &choice)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Portolan"));
    QCoreApplication::setApplicationName(QStringLiteral("Portolan"));
    QCoreApplication::setApplicationVersion(QLatin1String(kPortolanVersion));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.portolan.Portolan"));
    speak(app, Preferences::load().language);
    loadFirstFonts();
    QApplication::setWindowIcon(lineIcon(QStringLiteral("portolan"))); // no plugin needed to draw it
    MainWindow window;
    window.show();
    QTimer::singleShot(kFontsMs, &window, loadShippedFonts);
    if (!choice.ns.isEmpty())
        window.session().setDefaultNamespace(choice.ns.toStdString()); // of a cluster the one to read, of files the one they lack
    for (const QString &source : sources) {
        if (Clusters::isCluster(source))
            window.clusters().clusters().choose(sourceTitle(source), choice);
    }
    if (!sources.isEmpty())
        window.open(sources);
    else if (const QStringList last = window.preferences().reopen ? lastSession() : QStringList(); !last.isEmpty())
        window.open(last);
    window.offerRecovery();
    return app.exec();
}

} // namespace portolan
