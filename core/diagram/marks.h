// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"
#include "core/diagram/model.h"

#include <map>

namespace portolan {

// What is marked on cards and ports beside the hops: NetworkPolicies as gates, and who calls whom. Marks never tie cards
// together.
struct Marks {
    // One second badge of a card, and the list behind it.
    struct Clients {
        std::string badge, list;
    };
    std::map<std::pair<Index, Index>, GateModel> gates; // by workload and its port; none where no policy selects the pods
    std::map<Index, Clients> calls; // by workload: what its pods call
    std::map<Index, Clients> callers; // by Service: who calls it
};

void addCalls(const PortGraph &graph, const Translate &translate, Marks &marks);
// Of those workloads (in PortGraph::workloads) that are `wanted`.
void addGates(const PortGraph &graph, const Translate &translate, const std::function<bool(Index)> &wanted, Marks &marks);

} // namespace portolan
