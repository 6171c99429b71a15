// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

namespace portolan {

// A name by which clients in the cluster reach a Service's port.
struct ClientName {
    enum class Kind : std::uint8_t {
        Short, // "web:80", in the Service's own namespace
        Namespaced, // "web.shop:80"
        Svc, // "web.shop.svc:80"
        Full, // "web.shop.svc.cluster.local:80"
        Srv, // "_http._tcp.web.shop.svc.cluster.local", of a named port
        Pod, // "web-0.web.shop.svc.cluster.local:80", of a StatefulSet behind its headless Service
        Variable // "WEB_SERVICE_PORT", in pods of the namespace that are made after the Service
    };
    Kind kind = Kind::Short;
    std::string text;
};

inline constexpr std::string_view kClusterDomain = "cluster.local"; // unless the cluster was set up with another

// All names of port `port` (in ServiceNode::ports), those that people write first; without one (kNone) those of the Service.
// A headless Service is reached on its pods' own port (SEMANTICS.md, 5). Sources: Kubernetes documentation, "DNS for Services
// and Pods" and "Service", environment variables.
[[nodiscard]] std::vector<ClientName> clientNames(
    const PortGraph &graph, Index service, Index port, std::string_view clusterDomain = kClusterDomain);

} // namespace portolan
