// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/resolve.h"

#include "core/graph/graphdraft.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

void countNodes(GraphDraft &draft)
{
    const auto nodes = std::ranges::count_if(
        draft.inventory.definitions, [](const Definition &definition) { return definition.object->as<kube::Node>() != nullptr; });
    if (nodes > 0)
        draft.graph.nodeCount = static_cast<int>(nodes);
}

} // namespace

PortGraph resolve(std::shared_ptr<const Inventory> inventory, const std::stop_token &stop)
{
    GraphDraft draft(std::move(inventory), stop);
    const PodIndex pods(draft.inventory, addWorkloads(draft));
    addServices(draft, pods);
    constexpr std::array kSteps {explainServices, addIngresses, addGateways, addLoadBalancers, addHostPorts, addCustomEntries,
        addWebServers, inferApplicationPorts};
    for (const auto step : kSteps) {
        if (stop.stop_requested())
            return std::move(draft.graph);
        step(draft);
    }
    countNodes(draft);
    sortEntries(draft.graph);
    countChains(draft.graph);
    return std::move(draft.graph);
}

} // namespace portolan
