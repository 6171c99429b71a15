// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/chains.h"

#include "core/graph/graphdraft.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

using Count = ChainCount;

void add(Count &sum, const Count &more)
{
    sum.chains += more.chains;
    sum.broken += more.broken;
}

// The paths from one service port on: one to each port it reaches, and one break for what it does not.
Count pathsFrom(const ServicePortNode &port)
{
    if (port.port == kNone)
        return {};
    Count count;
    for (const Backend &backend : port.backends) {
        ++count.chains;
        count.broken += !backend.port && !backend.idle ? 1 : 0;
    }
    if (count.chains > 0)
        return count;
    return {.chains = 1, .broken = port.status == PortStatus::External ? 0U : 1U};
}

Count pathsFrom(const PortGraph &graph, const EntryRow &row)
{
    if (row.status == EntryStatus::NotAllowed || row.status == EntryStatus::MissingService
        || row.status == EntryStatus::MissingPort)
        return {.chains = 1, .broken = 1};
    if (row.serviceNode == kNone || row.servicePortIndex == kNone)
        return {.chains = 1, .broken = 0}; // a host port, or an external name without ports
    return pathsFrom(graph.services[row.serviceNode].ports[row.servicePortIndex]);
}

} // namespace

ChainCount chainsOf(
    const PortGraph &graph, const std::function<bool(Index)> &wantsRow, const std::function<bool(Index)> &wantsService)
{
    using Port = std::pair<Index, Index>;
    std::set<Port> entered; // service ports that an entry leads to
    std::set<Port> nodePortEntered; // and through their node port
    Count total;
    for (Index r = 0; r < graph.entryRows.size(); ++r) {
        if (!wantsRow(r))
            continue;
        const EntryRow &row = graph.entryRows[r];
        add(total, pathsFrom(graph, row));
        const bool arrives = row.status != EntryStatus::NotAllowed && row.servicePortIndex != kNone;
        if (arrives)
            (row.throughNodePort ? nodePortEntered : entered).emplace(row.serviceNode, row.servicePortIndex);
    }
    for (Index s = 0; s < graph.services.size(); ++s) {
        for (Index p = 0; p < graph.services[s].ports.size() && wantsService(s); ++p) {
            const ServicePortNode &port = graph.services[s].ports[p];
            const bool hasNodePort = port.nodePort || port.nodePortAuto;
            const bool beginsHere = hasNodePort ? !nodePortEntered.contains({s, p}) : !entered.contains({s, p});
            if (beginsHere)
                add(total, pathsFrom(port));
        }
    }
    return total;
}

void countChains(PortGraph &graph)
{
    const auto all = [](Index /*any*/) { return true; };
    const ChainCount total = chainsOf(graph, all, all);
    graph.chains = total.chains;
    graph.brokenChains = total.broken;
}

} // namespace portolan
