// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/objectindex.h"
#include "core/graph/podindex.h"

#include <stop_token>

namespace portolan {

// The graph while it is being resolved, with the look-ups that only resolving needs. The steps below fill it in turn.
struct GraphDraft {
    explicit GraphDraft(std::shared_ptr<const Inventory> objects, std::stop_token stopToken);

    const Inventory &inventory;
    std::stop_token stop;
    ObjectIndex objects;
    PortGraph graph;
    std::vector<Index> workloadOf; // by definition: in graph.workloads; kNone for what runs no pods
    std::vector<Index> serviceOf; // by definition: in graph.services

    [[nodiscard]] const kube::Object &object(Index definition) const { return *inventory.definitions[definition].object; }
    [[nodiscard]] const std::string &namespaceOf(Index definition) const { return inventory.namespaces[definition]; }
    [[nodiscard]] const kube::PodTemplate &pod(Index definition) const { return object(definition).as<kube::Workload>()->pod; }
};

// 1. Everything that runs pods, with its declared ports; returns what selectors can pick.
[[nodiscard]] std::vector<PodSubject> addWorkloads(GraphDraft &draft);
// 2. Services, their ports and what these come to.
void addServices(GraphDraft &draft, const PodIndex &pods);
// 3. Entries. Rows are added as they are found; sortEntries() brings them into trace's order.
void addIngresses(GraphDraft &draft);
void addGateways(GraphDraft &draft);
void addLoadBalancers(GraphDraft &draft);
void addHostPorts(GraphDraft &draft);
void addCustomEntries(GraphDraft &draft);
void addWebServers(GraphDraft &draft);
void sortEntries(PortGraph &graph);
// 4. The ports the applications listen on. Needs to know which undeclared ports are reached.
void inferApplicationPorts(GraphDraft &draft);

// What sees all namespaces, over the whole graph: why a path leads nowhere, with what was probably meant, and how many paths
// the picture shows.
void explain(PortGraph &graph);
void countChains(PortGraph &graph);

// The port of `node` that a pod shaped like `pod` has there; an undeclared one is added. kNone without a number.
struct TargetPort;
[[nodiscard]] Index podPortOf(
    WorkloadNode &node, const kube::PodTemplate &pod, const TargetPort &target, kube::Protocol protocol);

} // namespace portolan
