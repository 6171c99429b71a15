// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/clusteractions.h"

#include "app/panels/livepanel.h"
#include "app/window/clusterdesk.h"
#include "app/window/mainwindow.h"

#include <QCoreApplication>
#include <QDockWidget>

namespace portolan {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("portolan::clusterActions", text);
}

} // namespace

std::vector<ActionSpec> clusterActions(MainWindow &window)
{
    const auto open = [&window] { return !window.clusters().clusters().states().empty(); };
    auto *dock = window.findChild<QDockWidget *>(QStringLiteral("live"));
    return {
        {.id = "view.live",
            .text = tr("Changes in the c&luster"),
            .menu = Menu::View,
            .shortcuts = {QKeySequence(QStringLiteral("Ctrl+Shift+L"))},
            .icon = "recent",
            .run = [dock] { dock->setVisible(!dock->isVisible()); },
            .isOn = [dock] { return dock->isVisible(); }},
        {.id = "live.pause",
            .text = tr("Pa&use the living picture"),
            .menu = Menu::View,
            .shortcuts = {QKeySequence(QStringLiteral("Ctrl+Shift+Space"))},
            .run =
                [&window] {
                    Clusters &clusters = window.clusters().clusters();
                    clusters.setPaused(!clusters.isPaused());
                },
            .startsGroup = true,
            .isOn = [&window] { return window.clusters().clusters().isPaused(); },
            .isPossible = open},
        {.id = "live.reconnect",
            .text = tr("Re&connect to clusters"),
            .menu = Menu::View,
            .run = [&window] { window.clusters().reconnect(); },
            .isPossible = open},
        {.id = "object.saveYaml",
            .text = tr("Save as &YAML…"),
            .menu = Menu::Edit,
            .icon = "save",
            .needs = Need::Selected,
            .run = [&window] { window.clusters().saveYaml(); },
            .isPossible = [&window] { return window.clusters().canSaveYaml(); }},
    };
}

} // namespace portolan
