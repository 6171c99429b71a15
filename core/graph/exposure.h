// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/policy.h"

namespace portolan {

// From how far away a port can be reached.
enum class Reach : std::uint8_t { Internet, Nodes /* the network of the nodes */, Cluster, Pod };
[[nodiscard]] std::string_view toString(Reach reach); // "internet", "node network", "cluster", "pod"

// One way that leads to a port.
struct ReachWay {
    Reach reach = Reach::Cluster; // from where it can be taken
    Message why; // "Ingress main takes shop.example/ on port 443 …"
    Message cut; // why it leads less far than its kind does; empty: it does not
    std::string id; // of what opens it, as the picture names it; "": the pod itself
};

// A port of a pod, and who can reach it.
struct Exposure {
    Reach reach = Reach::Cluster; // that of its widest way
    bool limited = false; // a NetworkPolicy lets only some in
    std::string ns;
    std::string object; // "Deployment/web"; an address behind a Service
    std::string container; // "": none declares the port
    std::string port; // "8080"
    std::string name, protocol;
    bool idle = false; // nothing runs now
    std::vector<ReachWay> ways; // widest first
    std::optional<PortGate> gate; // the NetworkPolicies that select the pod
    Message limit; // another reason why it is not reached from farther away
    std::string id; // as the picture names it
};

// Every port of every pod, and the addresses that Services hand traffic to, the widest reach first, then by name.
//
// The rule: an Ingress, a route, a load balancer, an external IP or a web server in front opens a port to the internet, unless
// its addresses are private; a node port, a host port and hostNetwork open it to the network of the nodes; a Service, and the
// pod's own address, to the cluster. A VirtualService that no gateway lets in is the mesh's own. NetworkPolicies cut ways back
// to whom they admit; what listens on 127.0.0.1 is reached inside its pod alone.
[[nodiscard]] std::vector<Exposure> exposures(const PortGraph &graph);

} // namespace portolan
