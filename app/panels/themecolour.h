// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/theme.h"

#include <QColor>

namespace portolan {

[[nodiscard]] inline QColor themeColour(Colour rgb)
{
    return QColor::fromRgb(rgb);
}

} // namespace portolan
