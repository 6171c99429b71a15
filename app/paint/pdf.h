// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"
#include "core/diagram/theme.h"
#include "core/text/result.h"

class QByteArray;
class QDateTime;
class QString;

namespace portolan {

// The whole picture as vectors on one page of its own size, as PDF bytes. `created` is the date the document carries, so that the
// same input gives the same bytes. Needs a QGuiApplication with fonts: platform `offscreen`.
[[nodiscard]] Result<std::string> toPdf(
    const DisplayList &list, const Theme &theme, const QString &title, const QDateTime &created);

// Puts `created` in place of the time of writing.
void setCreationDate(QByteArray &pdf, const QDateTime &created);

} // namespace portolan
