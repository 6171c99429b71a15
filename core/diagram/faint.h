// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"
#include "core/diagram/visible.h"

namespace portolan {

// Marks what does not match as to be drawn quietly; nothing moves.
void fadeAllBut(DisplayList &list, const PortGraph &graph, const Visible &matching);

} // namespace portolan
