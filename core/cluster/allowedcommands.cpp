// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/allowedcommands.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace portolan::cluster {

namespace {

QByteArray digestOf(const ExecQuestion &question)
{
    QByteArray words;
    const auto add = [&words](const QString &word) {
        const QByteArray bytes = word.toUtf8();
        words += QByteArray::number(bytes.size()) + ':' + bytes; // whatever a word holds, no two commands are the same
    };
    for (const auto &[name, value] : question.environment) {
        words += '$';
        add(name);
        add(value);
    }
    for (const QString &word : QStringList {question.program} + question.arguments)
        add(word);
    return QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex();
}

} // namespace

AllowedCommands::AllowedCommands(const QString &file)
    : m_file(file)
{
    if (m_file.isEmpty())
        m_file = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/portolan/allowed-commands");
}

bool AllowedCommands::contains(const ExecQuestion &question) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray digest = digestOf(question);
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(digest))
            return true;
    }
    return false;
}

void AllowedCommands::add(const ExecQuestion &question)
{
    if (contains(question))
        return;
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QFile file(m_file);
    if (!file.open(QIODevice::Append))
        return; // asked again next time
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(digestOf(question) + "  " + question.program.toUtf8().replace('\n', ' ') + '\n');
}

AskExec AllowedCommands::remembering(AskExec ask, const QString &file)
{
    return [ask = std::move(ask), file](const ExecQuestion &question, const std::function<void(bool)> &answer) {
        if (AllowedCommands(file).contains(question)) {
            answer(true);
            return;
        }
        if (!ask) {
            answer(false);
            return;
        }
        ask(question, [question, file, answer](bool allowed) {
            if (allowed)
                AllowedCommands(file).add(question);
            answer(allowed);
        });
    };
}

} // namespace portolan::cluster
