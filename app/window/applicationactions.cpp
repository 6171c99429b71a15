// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/applicationactions.h"

#include "app/window/filedialogs.h"
#include "app/window/mainwindow.h"
#include "app/window/renderoffers.h"

#include <QCoreApplication>

namespace portolan {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("portolan::applicationActions", text);
}

QKeySequence keys(const char *text)
{
    return QKeySequence(QLatin1String(text));
}

} // namespace

std::vector<ActionSpec> windowFileActions(MainWindow &window)
{
    return {
        {.id = "file.render",
            .text = tr("Show folders as ren&dered"),
            .run = [&window] { window.renderOffers().toggle(); },
            .isOn = [&window] { return window.renderOffers().isOn(); },
            .isPossible = [&window] { return window.renderOffers().isPossible(); }},
        {.id = "file.newWindow",
            .text = tr("New &window"),
            .shortcuts = {keys("Ctrl+Shift+N")},
            .run = [] { MainWindow::openAnother(); },
            .startsGroup = true},
        {.id = "file.close",
            .text = tr("&Close all that is open"),
            .shortcuts = {QKeySequence::Close},
            .icon = "close",
            .needs = Need::File,
            .run = [&window] { window.files().closeAll(); }},
    };
}

std::vector<ActionSpec> helpActions(MainWindow &window)
{
    return {
        {.id = "help.palette",
            .text = tr("&Commands…"),
            .menu = Menu::Help,
            .shortcuts = {keys("Ctrl+K")},
            .icon = "command",
            .run = [&window] { window.showPalette(); },
            .inToolBar = true,
            .startsGroup = true},
        {.id = "help.manual",
            .text = tr("&Manual"),
            .menu = Menu::Help,
            .shortcuts = {keys("F1")},
            .icon = "help",
            .run = [&window] { window.showManual(QStringLiteral("tour")); }},
        {.id = "help.keys",
            .text = tr("&Keyboard and mouse"),
            .menu = Menu::Help,
            .shortcuts = {keys("?")},
            .run = [&window] { window.showCheatSheet(); }},
        {.id = "help.about",
            .text = tr("&About Portolan"),
            .menu = Menu::Help,
            .run = [&window] { window.showAbout(); },
            .startsGroup = true},
    };
}

} // namespace portolan
