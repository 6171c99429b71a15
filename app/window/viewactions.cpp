// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/viewactions.h"

#include "app/window/mainwindow.h"
#include "app/window/viewing.h"

#include <QCoreApplication>

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

std::vector<ActionSpec> narrowing(MainWindow &window)
{
    const auto selected = [&window] { return !window.viewing().selectedObject().kind.empty(); };
    return {
        {.id = "view.filter",
            .text = tr("Fi&lter…"),
            .menu = Menu::View,
            .shortcuts = {keys("Ctrl+Shift+F")},
            .icon = "filter",
            .needs = Need::Picture,
            .run = [&window] { window.viewing().filter(); },
            .inToolBar = true,
            .startsGroup = true},
        {.id = "view.focus",
            .text = tr("F&ocus on selection"),
            .menu = Menu::View,
            .shortcuts = {keys("Shift+F")},
            .needs = Need::Picture,
            .run = [&window] { window.viewing().toggleFocus(); },
            .isOn = [&window] { return window.viewing().hasFocusedObject(); },
            .isPossible = [&window, selected] { return selected() || window.viewing().hasFocusedObject(); }},
        {.id = "view.moreHops",
            .text = tr("One hop &more"),
            .menu = Menu::View,
            .shortcuts = {keys("Alt++"), keys("Alt+=")},
            .needs = Need::Picture,
            .run = [&window] { window.viewing().widen(1); },
            .isPossible = [&window] { return window.viewing().hasFocusedObject(); }},
        {.id = "view.fewerHops",
            .text = tr("One hop l&ess"),
            .menu = Menu::View,
            .shortcuts = {keys("Alt+-")},
            .needs = Need::Picture,
            .run = [&window] { window.viewing().widen(-1); },
            .isPossible = [&window] { return window.viewing().hasFocusedObject(); }},
        {.id = "view.onlyNamespace",
            .text = tr("Only this &namespace"),
            .menu = Menu::View,
            .shortcuts = {keys("Shift+N")},
            .needs = Need::Picture,
            .run = [&window] { window.viewing().onlyNamespace(); },
            .isPossible = selected},
        {.id = "view.fade",
            .text = tr("Fa&de the rest instead of hiding it"),
            .menu = Menu::View,
            .needs = Need::Picture,
            .run = [&window] { window.viewing().toggleFade(); },
            .isOn = [&window] { return window.viewing().fades(); }},
        {.id = "view.all",
            .text = tr("Show e&verything"),
            .menu = Menu::View,
            .shortcuts = {keys("Ctrl+Shift+A")},
            .needs = Need::Picture,
            .run = [&window] { window.viewing().showAll(); },
            .isPossible = [&window] { return window.viewing().narrows() || window.viewing().hasFolded(); }},
    };
}

std::vector<ActionSpec> folding(MainWindow &window)
{
    const auto hasSelected = [&window] { return !window.session().selection().ids().empty(); };
    return {
        {.id = "view.fold",
            .text = tr("Fold or &unfold"),
            .menu = Menu::View,
            .shortcuts = {keys("C")},
            .needs = Need::Picture,
            .run = [&window] { window.viewing().toggleFold(); },
            .startsGroup = true,
            .isPossible = hasSelected},
        {.id = "view.foldNamespace",
            .text = tr("Fold or unfold its namespa&ce"),
            .menu = Menu::View,
            .shortcuts = {keys("Shift+C")},
            .needs = Need::Picture,
            .run = [&window] { window.viewing().toggleNamespace(); },
            .isPossible = hasSelected},
        {.id = "view.unfoldAll",
            .text = tr("Unfold all"),
            .menu = Menu::View,
            .shortcuts = {keys("Ctrl+Shift+E")},
            .needs = Need::Picture,
            .run = [&window] { window.viewing().unfoldAll(); },
            .isPossible = [&window] { return window.viewing().hasFolded(); }},
    };
}

std::vector<ActionSpec> positions(MainWindow &window)
{
    return {
        {.id = "view.minimap",
            .text = tr("Overview ma&p"),
            .menu = Menu::View,
            .shortcuts = {keys("M")},
            .needs = Need::Picture,
            .run = [&window] { window.viewing().toggleMinimap(); },
            .startsGroup = true,
            .isOn = [&window] { return window.viewing().hasMinimap(); }},
        {.id = "view.positions", .text = tr("Pos&itions of cards"), .menu = Menu::View},
        {.id = "view.cardUp",
            .text = tr("Move card &up"),
            .menu = Menu::View,
            .shortcuts = {keys("Alt+Shift+Up")},
            .needs = Need::Selected,
            .run = [&window] { window.viewing().moveCard(false); },
            .submenu = "view.positions"},
        {.id = "view.cardDown",
            .text = tr("Move card &down"),
            .menu = Menu::View,
            .shortcuts = {keys("Alt+Shift+Down")},
            .needs = Need::Selected,
            .run = [&window] { window.viewing().moveCard(true); },
            .submenu = "view.positions"},
        {.id = "view.forgetCard",
            .text = tr("&Forget where it was put"),
            .menu = Menu::View,
            .shortcuts = {keys("Alt+Shift+Home")},
            .needs = Need::Selected,
            .run = [&window] { window.viewing().forgetCard(); },
            .submenu = "view.positions",
            .isPossible = [&window] { return window.viewing().isPinned(); }},
        {.id = "view.forgetAll",
            .text = tr("Forget &all positions"),
            .menu = Menu::View,
            .needs = Need::Picture,
            .run = [&window] { window.viewing().forgetAllPositions(); },
            .submenu = "view.positions",
            .isPossible = [&window] { return window.viewing().hasPins(); }},
    };
}

} // namespace

std::vector<ActionSpec> seeingActions(MainWindow &window)
{
    std::vector<ActionSpec> all = narrowing(window);
    for (const auto &some : {folding(window), positions(window)})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace portolan
