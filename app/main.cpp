// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "app/window/run.h"

#include <QApplication>

// A sub-command runs without a display; anything else is a list of sources for the window.
int main(int argc, char *argv[])
{
    const auto outcome = portolan::cli::run(argc, argv);
    if (outcome.status)
        return *outcome.status;
    QApplication application(argc, argv);
    QStringList sources;
    for (const std::string &source : outcome.windowSources)
        sources << QString::fromStdString(source);
    return portolan::runWindow(
        application, sources, {QString::fromStdString(outcome.kubeconfig), QString::fromStdString(outcome.clusterNamespace)});
}
