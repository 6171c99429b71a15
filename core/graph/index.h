// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace portolan {

// A place in one of the vectors of an inventory or a graph.
using Index = std::uint32_t;
constexpr Index kNone = 0xFFFFFFFF;

} // namespace portolan
