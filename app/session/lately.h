// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/livechange.h"
#include "core/graph/portgraph.h"

#include <string>

namespace portolan {

// The id of the card that shows the object of a change: a pod stands in the card of its workload, a slice in that of its Service.
// "" if nothing of it is drawn.
[[nodiscard]] std::string shownAs(const PortGraph &graph, const cluster::LiveChange &change);

} // namespace portolan
