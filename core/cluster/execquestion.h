// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace portolan::cluster {

// Asked before a credential plugin runs for the first time: a kubeconfig from elsewhere may name any program.
struct ExecQuestion {
    QString context, user;
    QString program; // absolute
    QStringList arguments;
    std::vector<std::pair<QString, QString>> environment; // set on top of what there is; can make it another program
};

// All that would run, as one would type it into a shell and with nothing in it that shows otherwise than it is: variables, the
// program, its arguments.
[[nodiscard]] std::string commandLine(const ExecQuestion &question);

// Answers now or later, in the thread it was called in. An empty one allows nothing.
using AskExec = std::function<void(const ExecQuestion &question, std::function<void(bool allowed)> answer)>;

} // namespace portolan::cluster
