// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"
#include "core/diagram/theme.h"
#include "core/text/result.h"

#include <QDateTime>
#include <QPageLayout>
#include <QString>

class QPagedPaintDevice;

namespace portolan {

struct AtlasSettings {
    QString title;
    QString source; // what was read, for the foot of each page
    QDateTime created;
    enum class By : std::uint8_t { Namespace, Entry } by = By::Namespace; // what has a page of its own
    QPageLayout page {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(36, 36, 36, 36)}; // points
};

// The picture as a booklet in PDF: an overview with contents, then pages for each namespace or entry, never smaller than can be
// read; each with legend, source, date and page number. The same input gives the same bytes. Needs a QGuiApplication with fonts.
[[nodiscard]] Result<std::string> toAtlas(const DisplayList &list, const Theme &theme, const AtlasSettings &settings);
// The same on paper: `device` has its page layout already, of any resolution.
void printAtlas(QPagedPaintDevice &device, const DisplayList &list, const Theme &theme, const AtlasSettings &settings);

} // namespace portolan
