// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/nginx.h"

namespace portolan::kube {

// networking.k8s.io NetworkPolicy.
struct PolicyPeer {
    std::optional<Selector> podSelector;
    std::optional<Selector> namespaceSelector;
    std::string cidr; // ipBlock
    std::vector<std::string> except;
    Span at {};
};
struct PolicyPort {
    PortReference port; // absent: every port of the protocol
    Number endPort;
    ProtocolField protocol;
    Span item {};
};
struct PolicyRule {
    std::vector<PolicyPeer> peers; // empty: everyone
    std::vector<PolicyPort> ports; // empty: every port
    Span at {};
};
struct NetworkPolicy {
    Selector podSelector; // empty: every pod of the namespace
    bool ingress = true; // policyTypes, defaults applied
    bool egress = false;
    std::vector<PolicyRule> ingressRules;
    std::vector<PolicyRule> egressRules;
};

// core/v1 Node.
struct Node {
    Labels labels;
    std::vector<std::string> addresses;
    bool unschedulable = false;
};

// core/v1 Namespace (labels stand in the metadata) and ConfigMap; a Secret's data is never read.
struct ConfigMap {
    struct WebServer {
        std::string key; // of the entry that holds it
        Span at {};
        NginxConfig config;
    };
    std::vector<std::pair<std::string, Text>> entries;
    std::vector<WebServer> webServers; // entries that are nginx configurations
};

} // namespace portolan::kube
