// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

#include <functional>

namespace portolan {

// NetworkPolicies as gates on pod ports (networking.k8s.io/v1; SEMANTICS.md, 13). Policies only add up: a pod that none
// selects is open, one that some selects takes what at least one of them allows.

enum class GateState : std::uint8_t { Open, Limited, Closed };

// Who may come in, or where pods may go, through one rule.
struct GatePeer {
    Message who; // "pods with app=web in namespace \"shop\""
    Index policy = kNone; // definition of the NetworkPolicy that allows it
    Span at {}; // the peer, or the rule, relative to that definition's chunk
    std::vector<Index> workloads; // those of the graph that are meant
    std::string cidr; // of an ipBlock
    bool otherNamespaces = false; // pods of other namespaces may be meant
};

// What comes in at one pod port.
struct PortGate {
    Index workload = kNone; // in PortGraph::workloads
    Index podPort = kNone; // in WorkloadNode::ports
    GateState state = GateState::Open;
    std::vector<GatePeer> peers; // Limited: the only ones; Open by a rule without peers: that rule
    std::vector<Index> policies; // definitions that select the pods; empty: nobody restricts them
};

// What goes out of a workload's pods.
struct EgressGate {
    Index workload = kNone;
    GateState state = GateState::Open;
    struct Way {
        GatePeer peer;
        std::string ports; // "5432/TCP, 53/UDP"; "" for every port
    };
    std::vector<Way> ways;
    std::vector<Index> policies;
    bool dns = true; // names can be looked up: some rule lets port 53 out
};

struct PolicyGates {
    std::vector<PortGate> ports; // only of workloads that some policy selects, in the order of workloads and ports
    std::vector<EgressGate> egress; // the same
};

// Of all workloads, or of those (in PortGraph::workloads) that are `wanted`.
[[nodiscard]] PolicyGates policyGates(const PortGraph &graph, const std::function<bool(Index)> &wanted = {});

// One sentence about a gate, for a mark's tooltip.
[[nodiscard]] Message describe(const PortGraph &graph, const PortGate &gate);

// Whether the port of a policy speaks of this port of a pod; a name is looked up on the pod itself.
[[nodiscard]] bool concerns(const kube::PolicyPort &policy, const PodPort &port);

} // namespace portolan
