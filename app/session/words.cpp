// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/words.h"

#include <QCoreApplication>

namespace portolan {

QString words(const Message &message)
{
    const QString text = QCoreApplication::translate("core", std::string(message.text).c_str());
    return toQt(fill(text.toStdString(), message.arguments));
}

QString words(const Error &error)
{
    return error.where.empty() ? words(error.message) : toQt(error.where) + QStringLiteral(": ") + words(error.message);
}

} // namespace portolan
