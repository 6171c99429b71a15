// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace portolan {

// Cards that were put where they are by hand, by their ids: how far below the top of their part of the picture each begins, in
// px. Their columns they keep.
using Pins = std::map<std::string, double>;

} // namespace portolan
