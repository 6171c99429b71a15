// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run.h"

#include "app/paint/shippedfonts.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QIcon>

namespace portolan {

int runWindow(QApplication &app, const QStringList &sources)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Portolan"));
    QCoreApplication::setApplicationName(QStringLiteral("Portolan"));
    QGuiApplication::setDesktopFileName(QStringLiteral("portolan"));
    loadShippedFonts();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/portolan/icons/portolan.svg")));
    MainWindow window;
    window.show();
    if (!sources.isEmpty())
        window.open(sources);
    window.offerRecovery();
    return app.exec();
}

} // namespace portolan
