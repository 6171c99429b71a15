// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

namespace portolan {

// One way through the graph: from where a request comes in, or from a Service port inside the cluster, to one workload behind
// it, or to where it ends.
struct PortChain {
    Index entry = kNone; // in PortGraph::entryRows; kNone: it begins at the node port or the Service
    Index service = kNone; // in PortGraph::services; kNone: a host port, or an entry that leads nowhere
    Index port = kNone; // in ServiceNode::ports
    Index backend = kNone; // in ServicePortNode::backends; kNone: there is none
    bool operator==(const PortChain &) const = default;
};

// One hop of such a way, for people: who takes the request, which port becomes which, and the line that decides it.
struct FollowStep {
    enum class By : std::uint8_t { Client, LoadBalancer, WebServer, IngressController, Gateway, KubeProxy, Dns, Runtime, Nobody };
    By by = By::Client;
    // The picture's rows it leaves and arrives at, "" for none. Of a row on a node only what ends its id: "#web/ports/0".
    std::string from, to;
    bool inside = false; // it stays in the row: from the container port to the application port
    bool broken = false; // the request gets no further than `from`
    Message sentence;
    std::string file;
    std::uint32_t line = 0; // from 1; 0: no line decides it
    std::string text; // of that line, without its indentation
    Span mark {}; // the value in `text` that decides; empty: the line as a whole
};

// Who acts in a step: "kube-proxy"; "" for nobody.
[[nodiscard]] Message toMessage(FollowStep::By by);

// All ways there are, entries first, in the graph's order.
[[nodiscard]] std::vector<PortChain> portChains(const PortGraph &graph);
// What a person calls it: "https://shop.example/api", "node port 30080 → shop/web", "shop/web port 80".
[[nodiscard]] std::string chainName(const PortGraph &graph, const PortChain &chain);
// At least one step.
[[nodiscard]] std::vector<FollowStep> follow(const PortGraph &graph, const PortChain &chain);

} // namespace portolan
