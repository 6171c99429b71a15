// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

#include <stop_token>

namespace portolan {

// Resolves every port as the control plane does (SEMANTICS.md). A pure function: `previous` only saves work, for regions that
// it holds alike are taken over. `stop` ends it early with a graph that is thrown away.
[[nodiscard]] PortGraph resolve(
    std::shared_ptr<const Inventory> inventory, const PortGraph *previous = nullptr, const std::stop_token &stop = {});

} // namespace portolan
