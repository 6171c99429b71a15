// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"

namespace portolan {

class MainWindow;

// What holds the open files against another state, and what ends that.
[[nodiscard]] std::vector<ActionSpec> comparisonActions(MainWindow &window);

} // namespace portolan
