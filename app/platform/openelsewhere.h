// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace portolan {

// A program with its arguments.
struct Command {
    QString program;
    QStringList arguments;
};

// How to open `path` at `line` (from 1) and `column` in the user's editor: the command set in the preferences (with %f, %l,
// %c), else $VISUAL or $EDITOR if that is one with a window of its own. None: neither is there.
[[nodiscard]] std::optional<Command> editorCommand(const QString &configured, const QString &path, int line, int column);

// Opens it there, or else with whatever the desktop opens such files with. False if nothing could be started.
bool openInEditor(const QString &configured, const QString &path, int line, int column);

// Shows the file, selected, in the desktop's file manager.
bool showInFolder(const QString &path);

} // namespace portolan
