// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowactions.h"

#include "app/panels/problemspanel.h"
#include "app/panels/requestpanel.h"
#include "app/panels/sourcepane.h"
#include "app/session/words.h"
#include "app/window/applicationactions.h"
#include "app/window/clusteractions.h"
#include "app/window/clusterdesk.h"
#include "app/window/comparisonactions.h"
#include "app/window/contextmenu.h"
#include "app/window/editactions.h"
#include "app/window/exporting.h"
#include "app/window/filedialogs.h"
#include "app/window/intents.h"
#include "app/window/learning.h"
#include "app/window/mainwindow.h"
#include "app/window/presenting.h"
#include "app/window/viewactions.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDockWidget>

namespace portolan {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("portolan::windowActions", text);
}

QKeySequence keys(const char *text)
{
    return QKeySequence(QLatin1String(text));
}

// Saves the file that is meant; if that one has no changes, all that have.
void save(MainWindow &window)
{
    const auto id = window.meantFile();
    const OpenFile *file = id ? window.session().file(*id) : nullptr;
    if (file && (file->edited() || file->needsName()))
        window.files().save(*id);
    else
        window.files().saveAll();
}

void saveAs(MainWindow &window)
{
    if (const auto id = window.meantFile())
        window.files().saveAs(*id);
}

std::vector<ActionSpec> fileActions(MainWindow &window)
{
    return {
        {.id = "file.new",
            .text = tr("&New file…"),
            .shortcuts = {QKeySequence::New},
            .icon = "add",
            .needs = Need::Picture,
            .run = [&window] { window.intents().askForNewFile(); }},
        {.id = "file.open",
            .text = tr("&Open file…"),
            .shortcuts = {QKeySequence::Open},
            .icon = "open",
            .run = [&window] { window.files().chooseFiles(); },
            .inToolBar = true},
        {.id = "file.openFolder",
            .text = tr("Open &folder…"),
            .shortcuts = {keys("Ctrl+Shift+O")},
            .icon = "folder",
            .run = [&window] { window.files().chooseFolder(); },
            .inToolBar = true},
        {.id = "file.openCluster",
            .text = tr("Open &cluster…"),
            .shortcuts = {keys("Ctrl+Shift+K")},
            .icon = "external",
            .run = [&window] { window.clusters().choose(); }},
        {.id = "file.recent", .text = tr("Open &recent"), .icon = "recent"},
        {.id = "file.add",
            .text = tr("&Add files…"),
            .icon = "add",
            .needs = Need::File,
            .run = [&window] { window.files().chooseToAdd(); }},
        {.id = "file.reload",
            .text = tr("Re&load"),
            .shortcuts = {keys("Ctrl+R")},
            .icon = "reload",
            .needs = Need::File,
            .run = [&window] { window.session().reload(); },
            .inToolBar = true},
        {.id = "file.save",
            .text = tr("&Save"),
            .shortcuts = {QKeySequence::Save},
            .icon = "save",
            .needs = Need::Edited,
            .run = [&window] { save(window); },
            .inToolBar = true,
            .startsGroup = true},
        {.id = "file.saveAs",
            .text = tr("Save &as…"),
            .shortcuts = {keys("Ctrl+Shift+S")},
            .needs = Need::File,
            .run = [&window] { saveAs(window); }},
        {.id = "file.saveAll",
            .text = tr("Save a&ll"),
            .shortcuts = {keys("Ctrl+Alt+S")},
            .needs = Need::Edited,
            .run = [&window] { window.files().saveAll(); }},
    };
}

// The last of its menu.
std::vector<ActionSpec> quitAction()
{
    return {
        {.id = "file.quit",
            .text = tr("&Quit"),
            .shortcuts = {QKeySequence::Quit},
            .icon = "close",
            .run = [] { QApplication::closeAllWindows(); },
            .startsGroup = true},
    };
}

void toggleUnreached(MainWindow &window)
{
    Preferences preferences = window.preferences();
    preferences.showUnreached = !preferences.showUnreached;
    window.setPreferences(preferences);
}

void chooseTheme(MainWindow &window, ThemeChoice choice)
{
    window.appearance().choose(choice);
}

std::vector<ActionSpec> viewActions(MainWindow &window)
{
    const auto isChosen
        = [&window](ThemeChoice choice) { return [&window, choice] { return window.appearance().choice() == choice; }; };
    return {
        {.id = "view.fit",
            .text = tr("&Fit to window"),
            .menu = Menu::View,
            .shortcuts = {keys("F")},
            .icon = "fit",
            .needs = Need::Picture,
            .run = [&window] { window.view().fit(); },
            .inToolBar = true,
            .startsGroup = true},
        {.id = "view.actual",
            .text = tr("&Actual size"),
            .menu = Menu::View,
            .shortcuts = {keys("1"), keys("Ctrl+0")},
            .icon = "actual-size",
            .needs = Need::Picture,
            .run = [&window] { window.view().actualSize(); },
            .inToolBar = true},
        {.id = "view.zoomIn",
            .text = tr("Zoom &in"),
            .menu = Menu::View,
            .shortcuts = {QKeySequence::ZoomIn, keys("Ctrl+="), keys("+")},
            .icon = "zoom-in",
            .needs = Need::Picture,
            .run = [&window] { window.view().zoomIn(); },
            .inToolBar = true},
        {.id = "view.zoomOut",
            .text = tr("Zoom &out"),
            .menu = Menu::View,
            .shortcuts = {QKeySequence::ZoomOut, keys("-")},
            .icon = "zoom-out",
            .needs = Need::Picture,
            .run = [&window] { window.view().zoomOut(); },
            .inToolBar = true},
        {.id = "view.clients",
            .text = tr("Mark &clients"),
            .menu = Menu::View,
            .shortcuts = {keys("Ctrl+Shift+C")},
            .needs = Need::Picture,
            .run = [&window] { window.session().showClients(!window.session().showsClients()); },
            .startsGroup = true,
            .isOn = [&window] { return window.session().showsClients(); }},
        {.id = "view.unreached",
            .text = tr("Show what no Service &reaches"),
            .menu = Menu::View,
            .shortcuts = {keys("Ctrl+U")},
            .needs = Need::Picture,
            .run = [&window] { toggleUnreached(window); },
            .startsGroup = true,
            .isOn = [&window] { return window.preferences().showUnreached; }},
        {.id = "view.theme", .text = tr("&Theme"), .menu = Menu::View, .icon = "theme", .startsGroup = true},
        {.id = "view.theme.system",
            .text = tr("As the &system"),
            .menu = Menu::View,
            .run = [&window] { chooseTheme(window, ThemeChoice::System); },
            .submenu = "view.theme",
            .isOn = isChosen(ThemeChoice::System)},
        {.id = "view.theme.light",
            .text = tr("&Light"),
            .menu = Menu::View,
            .run = [&window] { chooseTheme(window, ThemeChoice::Light); },
            .submenu = "view.theme",
            .isOn = isChosen(ThemeChoice::Light)},
        {.id = "view.theme.dark",
            .text = tr("&Dark"),
            .menu = Menu::View,
            .run = [&window] { chooseTheme(window, ThemeChoice::Dark); },
            .submenu = "view.theme",
            .isOn = isChosen(ThemeChoice::Dark)},
    };
}

// A dock that lies behind another one comes to the front first.
void toggle(QDockWidget &dock)
{
    const bool seen = dock.isVisible() && !dock.visibleRegion().isEmpty();
    dock.setVisible(!seen);
    if (!seen)
        dock.raise();
}

// One for each dock, made once the docks are there.
std::vector<ActionSpec> dockActions(MainWindow &window)
{
    struct Dock {
        const char *id;
        const char *name;
        QString text;
        const char *icon;
        const char *shortcut;
    };
    const std::vector<Dock> docks {{"view.sources", "sources", tr("&Sources"), "sources", "Ctrl+1"},
        {"view.source", "source", tr("Source &pane"), "source", "Ctrl+2"},
        {"view.problems", "problems", tr("&Problems"), "problems", "Ctrl+3"},
        {"view.request", "request", tr("&Request"), "request", "Ctrl+4"},
        {"view.inspector", "inspector", tr("&Inspector"), "inspector", "Ctrl+5"},
        {"view.changes", "changes", tr("Chan&ges"), "changes", "Ctrl+6"},
        {"view.ports", "ports", tr("Por&t table"), "ports", "Ctrl+7"},
        {"view.exposure", "exposure", tr("E&xposure"), "exposure", "Ctrl+8"},
        {"view.nodes", "nodes", tr("&Node ports"), "nodes", "Ctrl+9"},
        {"view.comparison", "comparison", tr("Co&mparison"), "compare", "Ctrl+Alt+D"}};
    std::vector<ActionSpec> actions;
    for (const Dock &one : docks) {
        auto *dock = window.findChild<QDockWidget *>(QLatin1String(one.name));
        actions.push_back({.id = one.id,
            .text = one.text,
            .menu = Menu::View,
            .shortcuts = {keys(one.shortcut)},
            .icon = one.icon,
            .run = [dock] { toggle(*dock); },
            .inToolBar = one.name != std::string_view("comparison"), // it opens by itself
            .startsGroup = actions.empty(),
            .isOn = [dock] { return dock->isVisible(); }});
    }
    return actions;
}

void showSource(MainWindow &window)
{
    const auto current = window.view().current();
    const auto written = current ? writtenAt(window.session(), window.view().diagram().hitMap()->item(*current)) : std::nullopt;
    if (!written)
        return;
    window.showDock(&window.sourcePane());
    window.sourcePane().showPlace(written->file, written->at);
}

void openInEditor(MainWindow &window)
{
    const auto current = window.view().current();
    const auto written = current ? writtenAt(window.session(), window.view().diagram().hitMap()->item(*current)) : std::nullopt;
    if (written && !written->path.isEmpty())
        window.contextMenu().openInEditor(written->path, written->position);
}

std::vector<ActionSpec> goActions(MainWindow &window)
{
    return {
        {.id = "go.nextProblem",
            .text = tr("&Next problem"),
            .menu = Menu::Go,
            .shortcuts = {keys("F8")},
            .icon = "problems",
            .needs = Need::Problems,
            .run = [&window] { window.problems().step(1); }},
        {.id = "go.previousProblem",
            .text = tr("&Previous problem"),
            .menu = Menu::Go,
            .shortcuts = {keys("Shift+F8")},
            .needs = Need::Problems,
            .run = [&window] { window.problems().step(-1); }},
        {.id = "go.request",
            .text = tr("&Where does a request land?"),
            .menu = Menu::Go,
            .shortcuts = {keys("Ctrl+L")},
            .icon = "request",
            .needs = Need::Picture,
            .run =
                [&window] {
                    window.showDock(&window.request());
                    window.request().beginTyping();
                },
            .startsGroup = true},
        {.id = "go.source",
            .text = tr("Show in &source"),
            .menu = Menu::Go,
            .shortcuts = {keys("F4")},
            .icon = "source",
            .needs = Need::Written,
            .run = [&window] { showSource(window); },
            .startsGroup = true},
        {.id = "go.editor",
            .text = tr("Open in &editor"),
            .menu = Menu::Go,
            .shortcuts = {keys("Ctrl+E")},
            .icon = "external",
            .needs = Need::Written,
            .run = [&window] { openInEditor(window); }},
        {.id = "go.nextPane",
            .text = tr("Next p&ane"),
            .menu = Menu::Go,
            .shortcuts = {keys("F6")},
            .run = [&window] { window.goToPane(1); },
            .startsGroup = true},
        {.id = "go.previousPane",
            .text = tr("Previous pa&ne"),
            .menu = Menu::Go,
            .shortcuts = {keys("Shift+F6")},
            .run = [&window] { window.goToPane(-1); }},
    };
}

} // namespace

std::vector<ActionSpec> windowActions(MainWindow &window)
{
    std::vector<ActionSpec> all;
    for (const auto &some : {fileActions(window), exportActions(window), windowFileActions(window), quitAction(),
             editActions(window), viewActions(window), seeingActions(window), comparisonActions(window), dockActions(window),
             clusterActions(window), presentActions(window), goActions(window), learnActions(window), helpActions(window)})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace portolan
