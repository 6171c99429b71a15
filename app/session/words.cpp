// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/words.h"

#include "core/cluster/clusterfile.h"

#include <QFileInfo>

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

QString sourceTitle(const QString &source)
{
    const auto context = cluster::contextOf(source.toStdString());
    return context ? toQt(*context) : QFileInfo(source).fileName();
}

} // namespace portolan
