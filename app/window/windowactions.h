// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"

namespace portolan {

class MainWindow;

// Everything the window can be told to do.
[[nodiscard]] std::vector<ActionSpec> windowActions(MainWindow &window);

} // namespace portolan
