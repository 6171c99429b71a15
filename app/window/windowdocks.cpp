// SPDX-License-Identifier: GPL-3.0-or-later
// The panels around the picture.
#include "app/panels/changespanel.h"
#include "app/panels/comparisonpanel.h"
#include "app/panels/exposurepanel.h"
#include "app/panels/inspector.h"
#include "app/panels/nodeportspanel.h"
#include "app/panels/porttablepanel.h"
#include "app/panels/problemspanel.h"
#include "app/panels/requestpanel.h"
#include "app/panels/sourcepane.h"
#include "app/panels/sourcespanel.h"
#include "app/session/words.h"
#include "app/window/dock.h"
#include "app/window/filedialogs.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"

namespace portolan {

QDockWidget *MainWindow::addDock(
    const QString &name, const QString &title, Qt::DockWidgetArea area, QWidget *(MainWindow::*make)())
{
    auto *dock = new Dock(
        name, title, [this, make] { return (this->*make)(); }, this);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makePanel(const char *dock)
{
    findChild<Dock *>(QLatin1String(dock))->content();
}

void MainWindow::makeDocks()
{
    setDockNestingEnabled(true);
    addDock(QStringLiteral("sources"), tr("Sources"), Qt::LeftDockWidgetArea, &MainWindow::makeSources);
    addDock(QStringLiteral("source"), tr("Source"), Qt::RightDockWidgetArea, &MainWindow::makeSource);
    QDockWidget *problems
        = addDock(QStringLiteral("problems"), tr("Problems"), Qt::BottomDockWidgetArea, &MainWindow::makeProblems);
    QDockWidget *last = problems;
    const auto behind = [&](const QString &name, const QString &title, QWidget *(MainWindow::*make)()) {
        QDockWidget *dock = addDock(name, title, Qt::BottomDockWidgetArea, make);
        tabifyDockWidget(last, dock);
        last = dock;
        return dock;
    };
    const QDockWidget *request = behind(QStringLiteral("request"), tr("Request"), &MainWindow::makeRequest);
    behind(QStringLiteral("ports"), tr("Ports"), &MainWindow::makePorts);
    behind(QStringLiteral("exposure"), tr("Exposure"), &MainWindow::makeExposure);
    behind(QStringLiteral("nodes"), tr("Node ports"), &MainWindow::makeNodePorts);
    behind(QStringLiteral("changes"), tr("Changes"), &MainWindow::makeChanges);
    behind(QStringLiteral("comparison"), tr("Comparison"), &MainWindow::makeComparison);
    addDock(QStringLiteral("inspector"), tr("Inspector"), Qt::RightDockWidgetArea, &MainWindow::makeInspector);
    connect(request->toggleViewAction(), &QAction::toggled, this, [this](bool shown) {
        if (!shown && m_request)
            m_request->ask({}); // a closed dock leaves no path behind
    });
}

void MainWindow::showInSource(const QString &file, Span at)
{
    showDock(&sourcePane());
    m_source->showPlace(file, at);
}

QWidget *MainWindow::makeSources()
{
    m_sources = new SourcesPanel(m_session);
    connect(m_sources, &SourcesPanel::removeRequested, m_files, &FileDialogs::removeSource);
    connect(m_sources, &SourcesPanel::menuRequested, this, &MainWindow::showSourcesMenu);
    connect(m_sources, &SourcesPanel::fileChosen, this, [this](FileId id) {
        if (const OpenFile *file = m_session.file(id); file && m_source && m_source->isVisible())
            m_source->showLine(toQt(file->source.name), {1, 1});
    });
    return m_sources;
}

QWidget *MainWindow::makeSource()
{
    m_source = new SourcePane(m_session);
    m_source->setTheme(m_appearance.theme());
    connect(m_source, &SourcePane::refused, m_notices, &Notices::tell);
    return m_source;
}

QWidget *MainWindow::makeProblems()
{
    m_problems = new ProblemsPanel(m_session);
    connect(m_problems, &ProblemsPanel::placeChosen, this, [this](const QString &file, Span at) {
        if (m_source && m_source->isVisible())
            m_source->showPlace(file, at);
    });
    connect(m_problems, &ProblemsPanel::failed, m_notices, &Notices::tell);
    return m_problems;
}

QWidget *MainWindow::makeRequest()
{
    m_request = new RequestPanel(m_session);
    connect(m_request, &RequestPanel::pathFound, m_view, &DiagramView::showPath);
    return m_request;
}

QWidget *MainWindow::makePorts()
{
    m_ports = new PortTablePanel(m_session);
    return m_ports;
}

QWidget *MainWindow::makeChanges()
{
    m_changes = new ChangesPanel(m_session);
    connect(m_changes, &ChangesPanel::refused, m_notices, &Notices::tell);
    connect(m_changes, &ChangesPanel::placeChosen, this, &MainWindow::showInSource);
    return m_changes;
}

QWidget *MainWindow::makeInspector()
{
    m_inspector = new Inspector(m_session);
    connect(m_inspector, &Inspector::changeRequested, this, &MainWindow::askAboutChange);
    return m_inspector;
}

QWidget *MainWindow::makeNodePorts()
{
    m_nodePorts = new NodePortsPanel(m_session);
    m_nodePorts->setTheme(m_appearance.theme());
    return m_nodePorts;
}

QWidget *MainWindow::makeExposure()
{
    m_exposure = new ExposurePanel(m_session);
    return m_exposure;
}

QWidget *MainWindow::makeComparison()
{
    m_comparison = new ComparisonPanel(m_session, *m_comparing);
    return m_comparison;
}

} // namespace portolan
