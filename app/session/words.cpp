// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/words.h"

#include "core/cluster/clusterfile.h"
#include "core/workspace/rendered.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextDocument>

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
    if (context)
        return toQt(*context);
    const auto rendered = renderedSource(source.toStdString());
    return QFileInfo(QDir::cleanPath(rendered ? toQt(rendered->folder) : source)).fileName();
}

QString sourceTitles(const QStringList &sources)
{
    QStringList titles;
    for (const QString &source : sources)
        titles.append(sourceTitle(source));
    return titles.join(QStringLiteral(", "));
}

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>") : text;
}

} // namespace portolan
