// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace portolan::cluster {

// Asked before a credential plugin runs for the first time: a kubeconfig from elsewhere may name any program.
struct ExecQuestion {
    QString context, user;
    QString program; // absolute
    QStringList arguments;
};

// Answers now or later, in the thread it was called in. An empty one allows nothing.
using AskExec = std::function<void(const ExecQuestion &question, std::function<void(bool allowed)> answer)>;

} // namespace portolan::cluster
