// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/sourced.h"

namespace portolan::kube {

// core/v1 ServicePort.
struct ServicePort {
    Span item {}; // the whole item
    Text name;
    PortNumber port;
    ProtocolField protocol;
    PortReference targetPort; // null, zero and "" read as absent (SEMANTICS.md)
    PortNumber nodePort; // null and 0 read as none written
    Text appProtocol;
};

struct LoadBalancerAddress {
    std::string address; // IP or host name
    Span at {};
};

// core/v1 Service.
struct Service {
    Text type; // "" means ClusterIP
    Text clusterIP;
    std::vector<Text> clusterIPs;
    Text externalName;
    Selector selector;
    std::vector<ServicePort> ports;
    Span portsAt {}; // the key `ports`, empty if absent
    std::vector<Text> externalIPs;
    std::vector<LoadBalancerAddress> loadBalancer; // status.loadBalancer.ingress, else spec.loadBalancerIP
    Text externalTrafficPolicy;
    Text internalTrafficPolicy;
    std::vector<Text> ipFamilies;
    Number healthCheckNodePort;
    Flag allocateLoadBalancerNodePorts;
    Flag publishNotReadyAddresses;

    [[nodiscard]] bool headless() const { return clusterIP.value == "None"; }
    [[nodiscard]] bool isExternalName() const { return type.value == "ExternalName"; }
    [[nodiscard]] bool hasNodePorts() const
    {
        return type.value == "NodePort" || (type.value == "LoadBalancer" && allocateLoadBalancerNodePorts.value.value_or(true));
    }
};

// discovery.k8s.io EndpointSlice and core/v1 Endpoints, brought to one shape. Endpoints is one object whose first
// subset stands here and whose further ones in `others`.
struct EndpointPort {
    std::string name;
    std::optional<std::int64_t> port; // none: all ports, or no port (`ports: null`)
    Protocol protocol = Protocol::Tcp;
    Span at {};
};
struct Endpoint {
    std::vector<std::string> addresses;
    bool ready = true; // absent conditions mean ready
    bool serving = true;
    bool terminating = false;
    std::string nodeName;
    std::string targetKind; // of targetRef: "Pod"
    std::string targetName;
    std::string targetNamespace;
    Span at {};
};
struct EndpointSlice {
    std::string service; // label kubernetes.io/service-name; for Endpoints the object's own name
    std::string addressType;
    std::string managedBy; // label endpointslice.kubernetes.io/managed-by
    bool fromEndpoints = false; // a core/v1 Endpoints object
    bool portsNull = false; // `ports: null` or absent: no port is reached
    std::vector<EndpointPort> ports;
    std::vector<Endpoint> endpoints;
    std::vector<EndpointSlice> others; // Endpoints: the second and further subsets
};

} // namespace portolan::kube
