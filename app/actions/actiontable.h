// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <map>
#include <vector>

class QMenu;
class QMenuBar;
class QToolBar;

namespace portolan {

// app/actions: one table of actions, from which menus, toolbar, command palette and cheat sheet are made.

enum class Menu : std::uint8_t { File, Edit, View, Go, Present, Help };

// What must be there for an action to make sense.
enum class Need : std::uint16_t {
    Nothing = 0,
    File = 1, // something is open
    Picture = 2, // something is drawn
    Selected = 4, // something is selected
    Edited = 8, // some file has unsaved changes
    Undo = 16,
    Redo = 32,
    Problems = 64,
    Written = 128, // what is selected stands in a file
    Busy = 256
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

struct ActionSpec {
    const char *id; // stable: "file.open"
    QString text; // translated, with its mnemonic
    Menu menu = Menu::File;
    QList<QKeySequence> shortcuts = {};
    const char *icon = nullptr; // in resources/icons
    Needs needs = Need::Nothing;
    std::function<void()> run = {};
    bool inToolBar = false;
    bool startsGroup = false; // a line above it
    const char *submenu = nullptr; // id of the action that holds it: "view.theme"
    std::function<bool()> isOn = {}; // a check mark, asked for again at each update
    std::function<bool()> isPossible = {}; // asked for where its needs are met
};

class ActionTable final : public QObject
{
    Q_OBJECT
public:
    // Actions and menus become children of `window`.
    ActionTable(std::vector<ActionSpec> specs, QWidget *window);

    [[nodiscard]] const std::vector<ActionSpec> &specs() const { return m_specs; }
    [[nodiscard]] QAction *action(const char *id) const;
    // The menu that an action without handler opens: "file.recent".
    [[nodiscard]] QMenu *submenu(const char *id) const;
    void fill(QMenuBar &bar);
    void fill(QToolBar &bar);
    // What is there now: actions that need more are disabled.
    void update(Needs there);

private:
    std::vector<ActionSpec> m_specs;
    std::map<std::string_view, QAction *> m_actions;
    std::map<std::string_view, QMenu *> m_submenus;
};

// "File"; without mnemonic.
[[nodiscard]] QString menuTitle(Menu menu);

} // namespace portolan
