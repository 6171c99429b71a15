// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

namespace portolan {

// The range of a cluster that was not told otherwise (kube-apiserver --service-node-port-range).
constexpr int kFirstNodePort = 30000;
constexpr int kLastNodePort = 32767;

// Who holds a port of a node.
struct NodePortHolder {
    enum class Kind : std::uint8_t { NodePort, HealthCheck, HostPort, HostNetwork };
    Kind kind = Kind::NodePort;
    std::string owner; // "Service shop/web"
    std::string port; // of the owner: the service port's or container port's name, else its number
    std::string protocol; // "TCP"
    std::string address; // the one hostIP it is bound to; "": every one
    Index definition = kNone;
    std::string id; // as the picture names what holds it
    std::string ns;
    std::string nodeIdEnd; // the end of the id of its row on a node's card: "#web/ports/0"; "" for host ports
};

struct NodePort {
    int number = 0; // 0: the cluster will assign one
    std::vector<NodePortHolder> holders;
    Message conflict; // why not all of them can have it; empty: they can
};

// The ports of one node, or of every node alike.
struct NodePorts {
    std::string node; // "": every node
    std::vector<NodePort> ports; // by number; those that the cluster will assign first
    std::optional<int> nextFree; // the lowest of the range that nothing takes on any node
};

// One for each Node object, by name; without any, one for every node. A host port stands on each node that its pods may run on:
// live, where they do; else by nodeName and nodeSelector.
[[nodiscard]] std::vector<NodePorts> nodePorts(const PortGraph &graph);

// The lowest node port that nothing in the input takes, be it as host port; none if all are taken.
[[nodiscard]] std::optional<int> freeNodePort(const PortGraph &graph);

} // namespace portolan
