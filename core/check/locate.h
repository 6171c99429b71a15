// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace portolan {

// Gives findings that know only their field the place of it: the scalar, else the key of the map or list, else the item; of a
// field that is missing, the item or object that lacks it. Reads again the documents of those findings alone.
void locateFields(const PortGraph &graph, std::vector<Finding> &findings);

} // namespace portolan
