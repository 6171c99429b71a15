// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/editactions.h"

#include "app/panels/sourcepane.h"
#include "app/window/intents.h"
#include "app/window/mainwindow.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

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

void findInSource(MainWindow &window, bool replacing)
{
    window.showDock(&window.sourcePane());
    window.sourcePane().find(replacing);
}

void findNext(MainWindow &window, bool forward)
{
    window.showDock(&window.sourcePane());
    window.sourcePane().findNext(forward);
}

// What Del does with what is selected: a port goes, a path, a listener, or whole objects.
QAction *deletion(MainWindow &window)
{
    for (const char *id : {"object.removePort", "object.removePath", "object.removeListener", "object.delete"}) {
        if (QAction *action = window.actions().action(id); action->isEnabled())
            return action;
    }
    return nullptr;
}

// Into the file that is meant, or else the first.
void paste(MainWindow &window)
{
    const auto meant = window.meantFile();
    window.intents().paste(meant.value_or(window.session().files().front().id), QGuiApplication::clipboard()->text());
}

} // namespace

std::vector<ActionSpec> editActions(MainWindow &window)
{
    std::vector<ActionSpec> all {
        {.id = "edit.undo",
            .text = tr("&Undo"),
            .menu = Menu::Edit,
            .shortcuts = {QKeySequence::Undo},
            .icon = "undo",
            .needs = Need::Undo,
            .run = [&window] { window.session().undoStack().undo(); },
            .inToolBar = true,
            .startsGroup = true},
        {.id = "edit.redo",
            .text = tr("&Redo"),
            .menu = Menu::Edit,
            .shortcuts = {keys("Ctrl+Shift+Z"), keys("Ctrl+Y")},
            .icon = "redo",
            .needs = Need::Redo,
            .run = [&window] { window.session().undoStack().redo(); },
            .inToolBar = true},
        {.id = "edit.port",
            .text = tr("&Edit port"),
            .menu = Menu::Edit,
            .shortcuts = {keys("F2")},
            .icon = "edit",
            .needs = Need::Selected,
            .run =
                [&window] {
                    if (const auto current = window.view().current())
                        window.editing().begin(*current);
                },
            .startsGroup = true},
        {.id = "edit.paste",
            .text = tr("&Paste objects…"),
            .menu = Menu::Edit,
            .shortcuts = {QKeySequence::Paste},
            .needs = Need::File,
            .run = [&window] { paste(window); }},
        {.id = "edit.delete",
            .text = tr("&Delete"),
            .menu = Menu::Edit,
            .shortcuts = {QKeySequence::Delete},
            .icon = "remove",
            .needs = Need::Selected,
            .run =
                [&window] {
                    if (QAction *action = deletion(window))
                        action->trigger();
                }},
        {.id = "edit.find",
            .text = tr("&Find in source…"),
            .menu = Menu::Edit,
            .shortcuts = {QKeySequence::Find},
            .icon = "find",
            .needs = Need::File,
            .run = [&window] { findInSource(window, false); },
            .startsGroup = true},
        {.id = "edit.replace",
            .text = tr("&Replace in source…"),
            .menu = Menu::Edit,
            .shortcuts = {keys("Ctrl+H")},
            .needs = Need::File,
            .run = [&window] { findInSource(window, true); }},
        {.id = "edit.findNext",
            .text = tr("Find ne&xt"),
            .menu = Menu::Edit,
            .shortcuts = {keys("F3")},
            .needs = Need::File,
            .run = [&window] { findNext(window, true); }},
        {.id = "edit.findPrevious",
            .text = tr("Find pre&vious"),
            .menu = Menu::Edit,
            .shortcuts = {keys("Shift+F3")},
            .needs = Need::File,
            .run = [&window] { findNext(window, false); }},
        {.id = "edit.selectNone",
            .text = tr("Select &nothing"),
            .menu = Menu::Edit,
            .needs = Need::Selected,
            .run = [&window] { window.session().selection().clear(); },
            .startsGroup = true},
        {.id = "edit.preferences",
            .text = tr("P&references…"),
            .menu = Menu::Edit,
            .shortcuts = {keys("Ctrl+,")},
            .icon = "preferences",
            .run = [&window] { window.showPreferences(); },
            .startsGroup = true},
    };
    const std::vector<ActionSpec> intents = window.intents().actions();
    const auto preferences = all.end() - 1; // stays the last one of the menu
    all.insert(preferences, intents.begin(), intents.end());
    return all;
}

} // namespace portolan
