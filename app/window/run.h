// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/clusters.h"

#include <QStringList>

class QApplication;

namespace portolan {

// Opens the window on `sources` and stays until it is closed. Returns the program's exit status.
int runWindow(QApplication &app, const QStringList &sources, const Clusters::Choice &choice = {});

} // namespace portolan
