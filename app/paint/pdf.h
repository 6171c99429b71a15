// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"
#include "core/diagram/theme.h"
#include "core/text/result.h"

#include <QPageLayout>

#include <optional>

class QByteArray;
class QDateTime;
class QPainter;
class QString;

namespace portolan {

// The whole picture as vectors on one page, of its own size or fitted into `page`, as PDF bytes. `created` is the date the
// document carries, so that the same input gives the same bytes. Needs a QGuiApplication with fonts: platform `offscreen`.
[[nodiscard]] Result<std::string> toPdf(const DisplayList &list, const Theme &theme, const QString &title,
    const QDateTime &created, const std::optional<QPageLayout> &page = {});

// The picture fitted into the page that `painter` is on, which is `page` large at 96 px to the inch.
void paintOnPage(QPainter &painter, const QSizeF &page, const DisplayList &list, const Theme &theme);

// While it lives, hash tables are filled in the same order in every run: Qt writes a PDF's fonts in the order of one.
class SteadyHashes
{
public:
    SteadyHashes();
    ~SteadyHashes();
    SteadyHashes(const SteadyHashes &) = delete;
    SteadyHashes &operator=(const SteadyHashes &) = delete;
};

// Puts `created` in place of the time of writing.
void setCreationDate(QByteArray &pdf, const QDateTime &created);

} // namespace portolan
