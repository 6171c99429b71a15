// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"

namespace portolan {

class MainWindow;

// What of the system is seen, and where its cards stand: filter, focus, folding, positions.
[[nodiscard]] std::vector<ActionSpec> seeingActions(MainWindow &window);

} // namespace portolan
