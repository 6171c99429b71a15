// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace portolan {

// Files and folders opened lately, newest first, kept in the user's settings.
[[nodiscard]] QStringList recentFiles();
void rememberRecent(const QStringList &sources);
void forgetRecent();

} // namespace portolan
