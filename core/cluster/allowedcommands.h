// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/execquestion.h"

namespace portolan::cluster {

// Remembers which credential plugins may run, each with its arguments and variables, in a small file of the user's. Holds no
// secret: a line for each, a digest and the program's path.
class AllowedCommands
{
public:
    // "": where the desktop keeps configuration, portolan/allowed-commands.
    explicit AllowedCommands(const QString &file = {});

    [[nodiscard]] bool contains(const ExecQuestion &question) const;
    void add(const ExecQuestion &question);
    [[nodiscard]] const QString &file() const { return m_file; }
    // Asks `ask` only about what is not remembered, and remembers what is allowed.
    [[nodiscard]] static AskExec remembering(AskExec ask, const QString &file = {});

private:
    QString m_file;
};

} // namespace portolan::cluster
