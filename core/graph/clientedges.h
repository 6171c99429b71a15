// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

namespace portolan {

// Who calls whom, as far as manifests say it: addresses of Services in the environment, the command lines and the ConfigMaps of
// workloads.

// One reference. Indices are those of the graph it was read from.
struct ClientEdge {
    enum class Status : std::uint8_t { Ok, MissingPort, MissingService };
    Index workload = kNone; // who calls
    Index definition = kNone; // where it is written: the workload's, or a ConfigMap's
    Span at {}; // the address, else the value that holds it; relative to that definition's chunk
    std::string text; // as written: "http://api:8080"
    std::string where; // "env API_URL", "args", "ConfigMap settings app.ini"
    Index container = kNone; // of the workload's pod template; kNone in a ConfigMap
    std::string field; // below the container: "env[0].value", "args[1]"; below the ConfigMap: "data['app.ini']"
    std::string ns, service; // who is meant
    std::optional<int> port; // as written, or the scheme's own
    Index serviceNode = kNone; // in PortGraph::services
    Index servicePort = kNone; // in ServiceNode::ports; kNone: no port is named, or there is none such
    Status status = Status::Ok; // MissingService only where nothing but a Service can be meant (`.svc`)
    bool doubtful = false; // may be no address, or reach the port all the same: nothing to warn of
};

// All references, in the order of workloads; what one workload reads twice in one place counts once.
[[nodiscard]] std::vector<ClientEdge> clientEdges(const PortGraph &graph);

// What is wrong with it, with what was probably meant; empty if nothing is.
[[nodiscard]] Message problemOf(const PortGraph &graph, const ClientEdge &edge);

} // namespace portolan
