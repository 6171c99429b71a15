// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"

namespace portolan {

class MainWindow;

// What the window can do with the texts of what is open; a part of windowActions().
[[nodiscard]] std::vector<ActionSpec> editActions(MainWindow &window);

} // namespace portolan
