// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"

namespace portolan {

class MainWindow;

// What is asked of the program rather than of what is open; parts of windowActions().
[[nodiscard]] std::vector<ActionSpec> windowFileActions(MainWindow &window); // another window, rendering, closing
[[nodiscard]] std::vector<ActionSpec> helpActions(MainWindow &window);

} // namespace portolan
