// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/message.h"
#include "core/text/result.h"

#include <QString>

namespace portolan {

[[nodiscard]] inline QString toQt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// A sentence of core in the language of the window. Thread-safe: layout() asks for words from the background.
[[nodiscard]] QString words(const Message &message);
// With the place in front, where the error has one.
[[nodiscard]] QString words(const Error &error);

// What a source is called where there is little room: a file's or a folder's name, a cluster's context.
[[nodiscard]] QString sourceTitle(const QString &source);

// Of several sources, one after the other.
[[nodiscard]] QString sourceTitles(const QStringList &sources);
// A text from a manifest as a tooltip: nothing in it is markup.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace portolan
