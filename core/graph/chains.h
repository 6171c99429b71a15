// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

#include <functional>

namespace portolan {

struct ChainCount {
    std::uint32_t chains = 0;
    std::uint32_t broken = 0;
};

// Distinct paths from their leftmost drawn port to an application port or to the break (PICTURE.md), of those entry rows and
// Services (in PortGraph::entryRows and ::services) that are wanted.
[[nodiscard]] ChainCount chainsOf(
    const PortGraph &graph, const std::function<bool(Index)> &wantsRow, const std::function<bool(Index)> &wantsService);

} // namespace portolan
