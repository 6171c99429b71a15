// SPDX-License-Identifier: GPL-3.0-or-later
// The panels around the picture.
#include "app/paint/shippedfonts.h"
#include "app/panels/changespanel.h"
#include "app/panels/comparisonpanel.h"
#include "app/panels/exposurepanel.h"
#include "app/panels/inspector.h"
#include "app/panels/livepanel.h"
#include "app/panels/nodeportspanel.h"
#include "app/panels/porttablepanel.h"
#include "app/panels/problemspanel.h"
#include "app/panels/requestpanel.h"
#include "app/panels/sourcepane.h"
#include "app/panels/sourcespanel.h"
#include "app/panels/storypanel.h"
#include "app/session/words.h"
#include "app/window/clusterdesk.h"
#include "app/window/dock.h"
#include "app/window/filedialogs.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/presenting.h"

namespace portolan {

struct MainWindow::PanelMakers {
    static QWidget *sources(MainWindow &window)
    {
        auto *panel = window.m_sources = new SourcesPanel(window.m_session);
        window.m_clusters->join(*panel);
        connect(panel, &SourcesPanel::removeRequested, window.m_files, &FileDialogs::removeSource);
        connect(panel, &SourcesPanel::menuRequested, &window, &MainWindow::showSourcesMenu);
        connect(panel, &SourcesPanel::fileChosen, &window, [&window](FileId id) {
            const OpenFile *file = window.m_session.file(id);
            if (file && window.m_source && window.m_source->isVisible())
                window.m_source->showLine(toQt(file->source.name), {1, 1});
        });
        return panel;
    }
    static QWidget *source(MainWindow &window)
    {
        loadShippedFonts();
        auto *panel = window.m_source = new SourcePane(window.m_session);
        panel->setTheme(window.m_appearance.theme());
        connect(panel, &SourcePane::refused, window.m_notices, &Notices::tell);
        return panel;
    }
    static QWidget *problems(MainWindow &window)
    {
        auto *panel = window.m_problems = new ProblemsPanel(window.m_session);
        connect(panel, &ProblemsPanel::placeChosen, &window, [&window](const QString &file, Span at) {
            if (window.m_source && window.m_source->isVisible())
                window.m_source->showPlace(file, at);
        });
        connect(panel, &ProblemsPanel::failed, window.m_notices, &Notices::tell);
        return panel;
    }
    static QWidget *request(MainWindow &window)
    {
        auto *panel = window.m_request = new RequestPanel(window.m_session);
        connect(panel, &RequestPanel::pathFound, window.m_view, &DiagramView::showPath);
        return panel;
    }
    static QWidget *changes(MainWindow &window)
    {
        loadShippedFonts();
        auto *panel = window.m_changes = new ChangesPanel(window.m_session);
        connect(panel, &ChangesPanel::refused, window.m_notices, &Notices::tell);
        connect(panel, &ChangesPanel::placeChosen, &window, &MainWindow::showInSource);
        return panel;
    }
    static QWidget *inspector(MainWindow &window)
    {
        auto *panel = window.m_inspector = new Inspector(window.m_session);
        connect(panel, &Inspector::changeRequested, &window, &MainWindow::askAboutChange);
        return panel;
    }
    static QWidget *nodePorts(MainWindow &window)
    {
        auto *panel = window.m_nodePorts = new NodePortsPanel(window.m_session);
        panel->setTheme(window.m_appearance.theme());
        return panel;
    }
    static QWidget *ports(MainWindow &window) { return window.m_ports = new PortTablePanel(window.m_session); }
    static QWidget *exposure(MainWindow &window) { return window.m_exposure = new ExposurePanel(window.m_session); }
    static QWidget *live(MainWindow &window) { return &window.m_clusters->panel(); }
    static QWidget *story(MainWindow &window) { return &window.m_presenting->panel(); }
    static QWidget *comparison(MainWindow &window)
    {
        return window.m_comparison = new ComparisonPanel(window.m_session, *window.m_comparing);
    }
};

QDockWidget *MainWindow::addDock(
    const QString &name, const QString &title, Qt::DockWidgetArea area, QWidget *(*make)(MainWindow &))
{
    auto *dock = new Dock(
        name, title, [this, make] { return make(*this); }, this);
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
    addDock(QStringLiteral("sources"), tr("Sources"), Qt::LeftDockWidgetArea, &PanelMakers::sources);
    addDock(QStringLiteral("source"), tr("Source"), Qt::RightDockWidgetArea, &PanelMakers::source);
    QDockWidget *problems = addDock(QStringLiteral("problems"), tr("Problems"), Qt::BottomDockWidgetArea, &PanelMakers::problems);
    QDockWidget *last = problems;
    const auto behind = [&](const QString &name, const QString &title, QWidget *(*make)(MainWindow &)) {
        QDockWidget *dock = addDock(name, title, Qt::BottomDockWidgetArea, make);
        tabifyDockWidget(last, dock);
        last = dock;
        return dock;
    };
    const QDockWidget *request = behind(QStringLiteral("request"), tr("Request"), &PanelMakers::request);
    behind(QStringLiteral("ports"), tr("Ports"), &PanelMakers::ports);
    behind(QStringLiteral("exposure"), tr("Exposure"), &PanelMakers::exposure);
    behind(QStringLiteral("nodes"), tr("Node ports"), &PanelMakers::nodePorts);
    behind(QStringLiteral("changes"), tr("Changes"), &PanelMakers::changes);
    behind(QStringLiteral("live"), tr("Changes in the cluster"), &PanelMakers::live);
    behind(QStringLiteral("comparison"), tr("Comparison"), &PanelMakers::comparison);
    addDock(QStringLiteral("story"), tr("Story"), Qt::RightDockWidgetArea, &PanelMakers::story);
    makePanel("story"); // Presenting has it already
    addDock(QStringLiteral("inspector"), tr("Inspector"), Qt::RightDockWidgetArea, &PanelMakers::inspector);
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

} // namespace portolan
