// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/openelsewhere.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

#include <algorithm>
#include <array>

namespace portolan {

namespace {

// Editors with a window of their own, and how each is told a line. Others would ask for a terminal.
struct KnownEditor {
    const char *name;
    const char *arguments;
};
constexpr auto kEditors = std::to_array<KnownEditor>({
    {"code", "--goto %f:%l:%c"},
    {"code-insiders", "--goto %f:%l:%c"},
    {"codium", "--goto %f:%l:%c"},
    {"cursor", "--goto %f:%l:%c"},
    {"zed", "%f:%l:%c"},
    {"subl", "%f:%l:%c"},
    {"kate", "--line %l --column %c %f"},
    {"kwrite", "--line %l %f"},
    {"gedit", "+%l:%c %f"},
    {"gnome-text-editor", "+%l %f"},
    {"xed", "+%l %f"},
    {"pluma", "+%l %f"},
    {"mousepad", "--line %l %f"},
    {"geany", "--line %l %f"},
    {"featherpad", "+%l %f"},
    {"gvim", "+%l %f"},
    {"emacs", "+%l:%c %f"},
    {"idea", "--line %l %f"},
    {"goland", "--line %l %f"},
});

// The placeholders are replaced after splitting, so that blanks in a path stay inside one argument.
QStringList filledIn(const QStringList &words, const QString &path, int line, int column)
{
    QStringList arguments;
    for (QString word : words) {
        word.replace(QStringLiteral("%l"), QString::number(line));
        word.replace(QStringLiteral("%c"), QString::number(column));
        arguments.append(word.replace(QStringLiteral("%f"), path));
    }
    return arguments;
}

} // namespace

std::optional<Command> editorCommand(const QString &configured, const QString &path, int line, int column)
{
    QStringList words = QProcess::splitCommand(configured);
    if (!words.isEmpty()) {
        if (!configured.contains(QStringLiteral("%f")))
            words.append(QStringLiteral("%f"));
        const QString program = words.takeFirst();
        return Command {program, filledIn(words, path, line, column)};
    }
    for (const char *variable : {"VISUAL", "EDITOR"}) {
        QStringList editor = QProcess::splitCommand(qEnvironmentVariable(variable));
        if (editor.isEmpty())
            continue;
        const QString program = editor.takeFirst();
        const QByteArray name = QFileInfo(program).fileName().toUtf8();
        const auto known = std::ranges::find_if(kEditors, [&name](const KnownEditor &one) { return name == one.name; });
        if (known != kEditors.end())
            return Command {program, editor + filledIn(QString::fromLatin1(known->arguments).split(u' '), path, line, column)};
    }
    return {};
}

bool openInEditor(const QString &configured, const QString &path, int line, int column)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const auto command = editorCommand(configured, absolute, line, column)) {
        if (QProcess::startDetached(command->program, command->arguments))
            return true;
    }
    return QDesktopServices::openUrl(QUrl::fromLocalFile(absolute));
}

bool showInFolder(const QString &path)
{
    const QFileInfo file(path);
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.FileManager1"),
        QStringLiteral("/org/freedesktop/FileManager1"), QStringLiteral("org.freedesktop.FileManager1"),
        QStringLiteral("ShowItems"));
    call << QStringList {QUrl::fromLocalFile(file.absoluteFilePath()).toString()} << QString();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    constexpr int kPatienceMs = 1000;
    if (bus.isConnected() && bus.call(call, QDBus::Block, kPatienceMs).type() == QDBusMessage::ReplyMessage)
        return true;
    return QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
}

} // namespace portolan
