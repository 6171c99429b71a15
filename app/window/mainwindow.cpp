// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/actions/cheatsheet.h"
#include "app/actions/commandpalette.h"
#include "app/canvas/retargeting.h"
#include "app/panels/inspector.h"
#include "app/panels/nodeportspanel.h"
#include "app/panels/problemspanel.h"
#include "app/panels/requestpanel.h"
#include "app/panels/sourcepane.h"
#include "app/panels/sourcespanel.h"
#include "app/session/comparing.h"
#include "app/session/recovery.h"
#include "app/session/words.h"
#include "app/window/clusterdesk.h"
#include "app/window/contextmenu.h"
#include "app/window/exporting.h"
#include "app/window/filedialogs.h"
#include "app/window/intents.h"
#include "app/window/lastsession.h"
#include "app/window/learning.h"
#include "app/window/lessongallery.h"
#include "app/window/notices.h"
#include "app/window/presenting.h"
#include "app/window/renderoffers.h"
#include "app/window/statusline.h"
#include "app/window/viewing.h"
#include "app/window/welcomepage.h"
#include "app/window/windowactions.h"
#include "core/graph/clientedges.h"
#include "core/graph/portkeys.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace portolan {

namespace {

constexpr QSize kFirstSize {1280, 840};
constexpr QSize kSmallestCentre {240, 180};

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setAcceptDrops(true);
    resize(kFirstSize);
    makeCentre();
    makeDocks();
    makeActions();
    join();
    applyAppearance();
    updateTitle();
    updateActions();
    updateRecent();
    m_session.setShowUnreached(m_preferences.showUnreached);
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    m_learning->end(); // no lesson goes on from the last time
}

MainWindow::~MainWindow()
{
    m_session.disconnect(); // its parts outlive ours
    m_session.selection().disconnect();
    m_session.undoStack().disconnect();
    for (const QDockWidget *dock : findChildren<QDockWidget *>())
        dock->toggleViewAction()->disconnect(); // docks are closed while they are destroyed
    delete m_comparing; // its work knows the session
    delete m_recovery;
    delete m_inspector; // its fields know the session
}

void MainWindow::makeCentre()
{
    m_centre = new QStackedWidget(this);
    m_welcome = new WelcomePage(m_centre);
    m_view = new DiagramView(m_session.selection(), m_centre);
    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_view);
    m_view->setAcceptDrops(false); // what is dropped on the picture is meant for the window
    setCentralWidget(m_centre);
    m_centre->setMinimumSize(kSmallestCentre); // the welcome page asks for more, and would push a dock out of the screen
    m_notices = new Notices(m_centre);
    m_editing = new Editing(m_session, *m_view);
    m_files = new FileDialogs(m_session, *m_notices, this);
    m_clusters = new ClusterDesk(*this);
    m_renderOffers = new RenderOffers(m_session, *m_notices, this);
    m_contextMenu = new ContextMenu(m_session, *m_view, *m_editing);
    m_exporting = new Exporting(m_session, *m_notices, this);
    m_viewing = new Viewing(m_session, *m_view, *m_notices, this); // before what takes a press on a port for itself
    m_retargeting = new Retargeting(m_session, *m_view);
    m_intents = new Intents(m_session, *this);
    m_comparing = new Comparing(m_session, this);
    m_recovery = new Recovery(m_session, RecoveryStore::usualRoot());
    m_presenting = new Presenting(*this, *m_notices);
    m_status = new StatusLine(m_session, *statusBar());
}

void MainWindow::makeActions()
{
    m_actions = new ActionTable(windowActions(*this), this);
    m_actions->fill(*menuBar());
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions->fill(*bar);
    m_learning = new Learning(m_session, *m_files, *m_notices, *this); // its bar stands below the tools
    m_viewing->addBar(*this);
}

void MainWindow::join()
{
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::applyAppearance);
    connect(&m_session, &Session::snapshotChanged, this, &MainWindow::showPicture);
    connect(&m_session, &Session::shownChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::filesChanged, this, &MainWindow::showWhatThereIs);
    connect(&m_session, &Session::filesChanged, this, &MainWindow::updateTitle);
    connect(&m_session, &Session::filesChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::busyChanged, this, &MainWindow::updateActions);
    connect(&m_session.selection(), &Selection::changed, this, &MainWindow::updateActions);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(m_files, &FileDialogs::opening, this, [this] {
        m_comparing->end();
        m_view->startAfresh();
        m_session.setAspect(aspect()); // once, so that no edit moves the shelves
    });
    connect(m_files, &FileDialogs::opened, m_renderOffers, &RenderOffers::offer);
    connect(m_files, &FileDialogs::recentChanged, this, &MainWindow::updateRecent);
    connect(m_editing, &Editing::refused, m_notices, &Notices::tell);
    connect(m_recovery, &Recovery::failed, m_notices, &Notices::tell);
    connect(m_recovery, &Recovery::restored, this, &MainWindow::tellOfRestored);
    connect(m_retargeting, &Retargeting::refused, m_notices, &Notices::tell);
    connect(m_intents, &Intents::refused, m_notices, &Notices::tell);
    connect(m_intents, &Intents::newFileWritten, m_files, &FileDialogs::saveNew);
    connect(m_editing, &Editing::changeRequested, this, &MainWindow::askAboutChange);
    connect(m_contextMenu, &ContextMenu::failed, m_notices, &Notices::tell);
    connect(m_view, &DiagramView::menuRequested, this, &MainWindow::showItemMenu);
    connect(m_view, &DiagramView::activated, this, &MainWindow::openThing);
    connect(m_status, &StatusLine::problemsRequested, this, [this] { showDock(&problems()); });
    connect(m_view, &DiagramView::cameraMoved, this, [this] { m_status->setZoom(m_view->camera().scale()); });
    m_clusters->showStatus();
    connect(&m_clusters->clusters(), &Clusters::stateChanged, this, &MainWindow::showWhatThereIs);
    connect(&m_clusters->clusters(), &Clusters::stateChanged, this, &MainWindow::updateActions);
    connect(m_welcome, &WelcomePage::openClusterRequested, m_clusters, &ClusterDesk::choose);
    connect(
        m_welcome, &WelcomePage::contextChosen, this, [this](const QString &context) { m_clusters->open({context}, {}, false); });
    connect(m_welcome, &WelcomePage::openFileRequested, m_files, &FileDialogs::chooseFiles);
    connect(m_welcome, &WelcomePage::openFolderRequested, m_files, &FileDialogs::chooseFolder);
    connect(m_welcome, &WelcomePage::exampleChosen, m_files, &FileDialogs::openExample);
    connect(&m_welcome->lessons(), &LessonGallery::chosen, m_learning, &Learning::start);
    connect(m_learning, &Learning::progressed, &m_welcome->lessons(), &LessonGallery::updateProgress);
    connect(m_welcome, &WelcomePage::recentChosen, this, [this](const QString &path) { open({path}); });
    connect(m_contextMenu, &ContextMenu::sourceRequested, this, &MainWindow::showInSource);
    connect(m_view, &DiagramView::escaped, m_comparing, &Comparing::end);
    connect(m_comparing, &Comparing::changed, this, &MainWindow::showComparison);
    connect(m_comparing, &Comparing::failed, m_notices, &Notices::tell);
}

void MainWindow::open(const QStringList &sources)
{
    m_files->open(sources);
}

void MainWindow::showPicture()
{
    if (!m_comparing->isOn()) // else the comparison follows in its own time
        m_view->setPicture(m_session.snapshot()->picture, m_session.hitMap());
    m_view->setFindings(m_session.snapshot()->findings);
    if (m_request)
        m_request->update();
    showCalls();
    showWhatThereIs();
    updateActions();
}

// The wires of callers, which the view draws from and to what is selected.
void MainWindow::showCalls()
{
    std::vector<std::pair<std::string, std::string>> calls;
    const PortGraph &graph = *m_session.snapshot()->graph;
    for (const ClientEdge &edge : m_session.showsClients() ? clientEdges(graph) : std::vector<ClientEdge>()) {
        if (edge.serviceNode == kNone)
            continue;
        const ServiceNode &service = graph.services[edge.serviceNode];
        const NodeKey called = edge.servicePort == kNone ? service.key : keyOfServicePort(service, edge.servicePort);
        calls.emplace_back(graph.workloads[edge.workload].key.id(), called.id());
    }
    m_view->setCalls(std::move(calls));
}

// The picture, or the welcome page with the reason why there is none.
void MainWindow::showWhatThereIs()
{
    if (!m_session.files().empty()) {
        if (m_session.snapshot() && m_centre->currentWidget() != m_view) {
            m_centre->setCurrentWidget(m_view);
            m_view->setFocus();
        }
        return;
    }
    QStringList reasons;
    for (const ReadProblem &problem : m_session.problems())
        reasons.append(toQt(problem.file) + QStringLiteral(": ") + words(problem.message));
    if (const QString awaited = m_clusters->awaited(); !awaited.isEmpty())
        reasons.append(awaited);
    if (reasons.isEmpty() && !m_session.sources().isEmpty())
        reasons.append(tr("No manifest was found in %1. Portolan reads files that end in .yaml, .yml or .json.")
                           .arg(m_session.sources().join(QStringLiteral(", "))));
    m_welcome->setProblem(reasons.mid(0, 5).join(u'\n'));
    m_centre->setCurrentWidget(m_welcome);
}

void MainWindow::updateTitle()
{
    const QStringList &sources = m_session.sources();
    QString name;
    if (sources.size() == 1)
        name = sources.constFirst() == u'-' ? tr("standard input") : sourceTitle(sources.constFirst());
    else if (sources.size() > 1)
        name = tr("%1 sources").arg(sources.size());
    setWindowTitle(name.isEmpty() ? QStringLiteral("Portolan") : name + QStringLiteral("[*] — Portolan"));
    setWindowModified(!m_session.editedFiles().empty());
}

void MainWindow::updateActions()
{
    Needs there;
    there.setFlag(Need::File, !m_session.files().empty());
    there.setFlag(Need::Picture, !m_session.files().empty() && m_session.snapshot());
    there.setFlag(Need::Selected, m_view->current().has_value());
    there.setFlag(Need::Edited, !m_session.editedFiles().empty());
    there.setFlag(Need::Undo, m_session.undoStack().canUndo());
    there.setFlag(Need::Redo, m_session.undoStack().canRedo());
    if (m_problems || !m_session.files().empty() || !m_session.problems().empty()) {
        const ProblemsModel &model = problems().model();
        there.setFlag(Need::Problems, model.rowCount() > 0);
        m_status->setProblems(model.count(kube::Severity::Error), model.count(kube::Severity::Warning));
    }
    there.setFlag(Need::Busy, m_session.isBusy());
    const auto current = m_view->current();
    there.setFlag(Need::Written, current && writtenAt(m_session, m_view->diagram().hitMap()->item(*current)));
    m_actions->update(there);
    const QString undo = m_session.undoStack().undoText();
    const QString redo = m_session.undoStack().redoText();
    m_actions->action("edit.undo")->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_actions->action("edit.redo")->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
}

void MainWindow::applyAppearance()
{
    m_view->setTheme(m_appearance.theme());
    m_view->setTextScale(m_appearance.textScale());
    m_view->setReducedMotion(m_appearance.reducedMotion() || !m_preferences.animate);
    if (m_source)
        m_source->setTheme(m_appearance.theme());
    if (m_nodePorts)
        m_nodePorts->setTheme(m_appearance.theme());
    m_exporting->setTheme(m_appearance.theme());
    m_welcome->lessons().setTheme(m_appearance.theme());
    updateActions();
}

std::optional<FileId> MainWindow::meantFile()
{
    if (const auto current = m_view->current()) {
        const auto written = writtenAt(m_session, m_view->diagram().hitMap()->item(*current));
        const OpenFile *file = written ? m_session.fileNamed(written->file.toStdString()) : nullptr;
        if (file)
            return file->id;
    }
    if (m_session.files().size() == 1)
        return m_session.files().front().id;
    const std::vector<FileId> edited = m_session.editedFiles();
    if (edited.size() == 1)
        return edited.front();
    return m_sources ? m_sources->currentFile() : std::nullopt;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus(); // a value that is still being entered counts
    if (!m_files->mayLetGo()) {
        event->ignore();
        return;
    }
    m_recovery->clear();
    rememberSession(m_session.sources());
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    event->accept();
}

} // namespace portolan
