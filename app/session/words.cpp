// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/words.h"

#include <QCoreApplication>

namespace portolan {

QString words(const Message &message)
{
    const QString text = QCoreApplication::translate("core", std::string(message.text).c_str());
    std::vector<std::string> arguments = message.arguments;
    for (const Message &inner : message.inner)
        arguments.push_back(words(inner).toStdString());
    return toQt(fill(text.toStdString(), arguments));
}

QString words(const Error &error)
{
    return error.where.empty() ? words(error.message) : toQt(error.where) + QStringLiteral(": ") + words(error.message);
}

} // namespace portolan
