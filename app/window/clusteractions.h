// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"

namespace portolan {

class MainWindow;

// What is done with clusters that are open.
[[nodiscard]] std::vector<ActionSpec> clusterActions(MainWindow &window);

} // namespace portolan
