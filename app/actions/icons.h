// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace portolan {

// One of our line icons (resources/icons), drawn in the palette's text colour as it is when painted: it follows the theme.
[[nodiscard]] QIcon lineIcon(const QString &name);

} // namespace portolan
