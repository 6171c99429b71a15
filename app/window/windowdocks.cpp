// SPDX-License-Identifier: GPL-3.0-or-later
// The panels around the picture.
#include "app/panels/changespanel.h"
#include "app/panels/inspector.h"
#include "app/panels/livepanel.h"
#include "app/panels/porttablepanel.h"
#include "app/panels/problemspanel.h"
#include "app/panels/requestpanel.h"
#include "app/panels/sourcepane.h"
#include "app/panels/sourcespanel.h"
#include "app/window/clusterdesk.h"
#include "app/window/mainwindow.h"

#include <QDockWidget>

namespace portolan {

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name); // saveState() knows it by this
    dock->setAccessibleName(title);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock->hide();
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makeDocks()
{
    setDockNestingEnabled(true);
    m_sources = new SourcesPanel(m_session);
    m_source = new SourcePane(m_session);
    m_problems = new ProblemsPanel(m_session);
    m_request = new RequestPanel(m_session);
    m_inspector = new Inspector(m_session);
    m_changes = new ChangesPanel(m_session);
    addDock(QStringLiteral("sources"), tr("Sources"), m_sources, Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("source"), tr("Source"), m_source, Qt::RightDockWidgetArea);
    QDockWidget *problems = addDock(QStringLiteral("problems"), tr("Problems"), m_problems, Qt::BottomDockWidgetArea);
    QDockWidget *request = addDock(QStringLiteral("request"), tr("Request"), m_request, Qt::BottomDockWidgetArea);
    tabifyDockWidget(problems, request);
    m_ports = new PortTablePanel(m_session);
    tabifyDockWidget(request, addDock(QStringLiteral("ports"), tr("Ports"), m_ports, Qt::BottomDockWidgetArea));
    tabifyDockWidget(request, addDock(QStringLiteral("changes"), tr("Changes"), m_changes, Qt::BottomDockWidgetArea));
    m_clusters = new ClusterDesk(*this);
    tabifyDockWidget(
        request, addDock(QStringLiteral("live"), tr("Changes in the cluster"), &m_clusters->panel(), Qt::BottomDockWidgetArea));
    addDock(QStringLiteral("inspector"), tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    connect(request->toggleViewAction(), &QAction::toggled, m_request, [this](bool shown) {
        if (!shown)
            m_request->ask({}); // a closed dock leaves no path behind
    });
}

} // namespace portolan
