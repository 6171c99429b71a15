// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/theme.h"
#include "core/export/story.h"
#include "core/text/result.h"

#include <QDateTime>
#include <QSizeF>
#include <QString>

namespace portolan {

struct DeckSettings {
    QString title;
    QDateTime created;
    QSizeF page {960, 540}; // points: 16 to 9
};

// A story as slides in PDF, one page for each shot: its title, what is seen of the picture with what is lit, and its note. The
// same input gives the same bytes. Needs a QGuiApplication with fonts.
[[nodiscard]] Result<std::string> toDeck(
    const DisplayList &list, const Theme &theme, const std::vector<Shot> &shots, const DeckSettings &settings);

} // namespace portolan
