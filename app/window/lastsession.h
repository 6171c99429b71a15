// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace portolan {

// What was open when the last window closed, in the user's settings. Only what lies on this machine: a cluster is never asked
// again on its own.
[[nodiscard]] QStringList lastSession();
void rememberSession(const QStringList &sources);

} // namespace portolan
