// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/resolve.h"

#include "core/graph/carryover.h"
#include "core/graph/graphdraft.h"
#include "core/graph/weave.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <unordered_map>

namespace portolan {

namespace {

// All that is found out without looking beyond a region.
PortGraph resolveRegions(std::shared_ptr<const Inventory> inventory, const std::stop_token &stop)
{
    GraphDraft draft(std::move(inventory), stop);
    const PodIndex pods(draft.inventory, addWorkloads(draft));
    addServices(draft, pods);
    constexpr std::array kSteps {
        addIngresses, addGateways, addLoadBalancers, addHostPorts, addCustomEntries, addWebServers, inferApplicationPorts};
    for (const auto step : kSteps) {
        if (stop.stop_requested())
            return std::move(draft.graph);
        step(draft);
    }
    sortEntries(draft.graph);
    return std::move(draft.graph);
}

// Which regions of the inventory stand in the previous graph alike.
struct Known {
    std::vector<Index> nowAt; // by definition of the previous inventory: in this one; kNone: resolve anew, or gone
    std::vector<Index> fresh; // definitions to resolve
};

Known compare(const std::vector<Region> &regions, const PortGraph &previous)
{
    std::unordered_map<std::uint64_t, const Region *> before;
    for (const Region &region : previous.regions)
        before.emplace(region.fingerprint, &region);
    Known known {.nowAt = std::vector<Index>(previous.inventory->definitions.size(), kNone), .fresh = {}};
    for (const Region &region : regions) {
        const auto same = before.find(region.fingerprint);
        if (same == before.end() || same->second->definitions.size() != region.definitions.size()) {
            known.fresh.insert(known.fresh.end(), region.definitions.begin(), region.definitions.end());
            continue;
        }
        for (std::size_t i = 0; i < region.definitions.size(); ++i)
            known.nowAt[same->second->definitions[i]] = region.definitions[i];
    }
    return known;
}

// Files together, or one cluster.
bool isOneWorld(const Inventory &inventory)
{
    return inventory.files.size() == 1 || std::ranges::none_of(inventory.files, &InputFile::isWorld);
}

// Resolves what is fresh world by world, and weaves each into what is known.
PortGraph weaveFresh(
    std::shared_ptr<const Inventory> inventory, const PortGraph &previous, Known known, const std::stop_token &stop)
{
    const std::vector<Index> worlds = worldsOf(*inventory);
    std::map<Index, std::vector<Index>> freshOf; // by world
    freshOf[0]; // weaving nothing still brings the numbers up to date
    for (const Index definition : known.fresh)
        freshOf[worlds[inventory->definitions[definition].file]].push_back(definition);
    std::vector<Index> same(inventory->definitions.size());
    std::iota(same.begin(), same.end(), 0U);
    PortGraph graph;
    for (auto &[world, definitions] : freshOf) {
        if (world != 0 && definitions.empty())
            continue;
        std::vector<Index> origin;
        const PortGraph fresh
            = resolveRegions(std::make_shared<const Inventory>(partOf(*inventory, std::move(definitions), world, origin)), stop);
        const GraphPart added {fresh, std::move(origin)};
        graph = world == 0 ? weave(inventory, {previous, known.nowAt}, added) : weave(inventory, {graph, same}, added);
    }
    return graph;
}

PortGraph resolveWorlds(
    std::shared_ptr<const Inventory> inventory, const std::vector<Region> &regions, const std::stop_token &stop)
{
    Known known;
    for (const Region &region : regions)
        known.fresh.insert(known.fresh.end(), region.definitions.begin(), region.definitions.end());
    PortGraph none;
    none.inventory = inventory;
    return weaveFresh(std::move(inventory), none, std::move(known), stop);
}

PortGraph resolveChanged(std::shared_ptr<const Inventory> inventory, const std::vector<Region> &regions,
    const PortGraph *previous, const std::stop_token &stop)
{
    const bool oneWorld = isOneWorld(*inventory);
    if (!previous)
        return oneWorld ? resolveRegions(std::move(inventory), stop) : resolveWorlds(std::move(inventory), regions, stop);
    Known known = compare(regions, *previous);
    if (oneWorld && known.fresh.size() > inventory->definitions.size() / 2)
        return resolveRegions(std::move(inventory), stop); // weaving would cost more than it saves
    return weaveFresh(std::move(inventory), *previous, std::move(known), stop);
}

void countNodes(PortGraph &graph)
{
    const auto nodes = std::ranges::count_if(graph.inventory->definitions,
        [](const Definition &definition) { return definition.object->as<kube::Node>() != nullptr; });
    if (nodes > 0)
        graph.nodeCount = static_cast<int>(nodes);
}

// Gives each node its region's fingerprint, mixed with the words for the region's broken paths.
void setRevisions(PortGraph &graph)
{
    std::vector<std::uint64_t> revisions; // by region
    std::vector<Index> regionOf(graph.inventory->definitions.size(), kNone);
    for (const Region &region : graph.regions) {
        for (const Index definition : region.definitions)
            regionOf[definition] = static_cast<Index>(revisions.size());
        revisions.push_back(region.fingerprint);
    }
    const auto mix = [&](Index definition, const Message &words) {
        if (words.empty() || regionOf[definition] == kNone)
            return;
        std::uint64_t &revision = revisions[regionOf[definition]];
        revision = hashOf(words.text, revision);
        for (const std::string &argument : words.arguments)
            revision = hashOf(argument, revision);
    };
    for (const ServiceNode &node : graph.services)
        std::ranges::for_each(node.ports, [&](const ServicePortNode &port) { mix(node.definition, port.problem); });
    for (const EntryRow &row : graph.entryRows)
        mix(row.definition, row.problem);
    const auto give = [&](auto &node) {
        const Index region = regionOf[node.definition];
        node.revision = region == kNone ? 0 : revisions[region];
    };
    std::ranges::for_each(graph.services, give);
    std::ranges::for_each(graph.workloads, give);
    std::ranges::for_each(graph.entries, give);
}

std::vector<Region> regionsSince(const Inventory &inventory, const PortGraph *previous)
{
    if (previous != nullptr && previous->inventory) {
        const bool webServers
            = std::ranges::any_of(previous->entryRows, [](const EntryRow &row) { return row.kind == kWebServerKind; });
        if (auto carried = carriedRegions(inventory, *previous->inventory, previous->regions, webServers))
            return std::move(*carried);
    }
    return regionsOf(inventory);
}

} // namespace

PortGraph resolve(std::shared_ptr<const Inventory> inventory, const PortGraph *previous, const std::stop_token &stop)
{
    std::vector<Region> regions = regionsSince(*inventory, previous);
    PortGraph graph = resolveChanged(std::move(inventory), regions, previous, stop);
    if (stop.stop_requested())
        return graph;
    graph.regions = std::move(regions);
    explain(graph);
    countNodes(graph);
    countChains(graph);
    setRevisions(graph);
    return graph;
}

} // namespace portolan
