// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/execquestion.h"

#include "core/text/shellword.h"
#include "core/text/visible.h"

namespace portolan::cluster {

std::string commandLine(const ExecQuestion &question)
{
    std::string line;
    for (const auto &[name, value] : question.environment)
        line += shellWord(name.toStdString()) + '=' + shellWord(value.toStdString()) + ' ';
    line += shellWord(question.program.toStdString());
    for (const QString &argument : question.arguments)
        line += ' ' + shellWord(argument.toStdString());
    return visible(line);
}

} // namespace portolan::cluster
