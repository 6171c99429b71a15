// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/sourced.h"

namespace portolan::kube {

// Which port of which Service an entry names; Ingress (all versions), Gateway routes and custom entries alike.
struct BackendReference {
    std::string group; // "" for core
    std::string kind = "Service";
    std::string ns; // "": the entry's own namespace
    Text service;
    PortReference port; // number or name of a service port; a Gateway route knows only numbers
    std::int64_t weight = 1;
    Span at {}; // the backend as a whole
    std::string fieldPath; // FIELDPATH of the backend
    bool resource = false; // Ingress backend of type `resource`
};

struct IngressPath {
    Text path; // "" if absent
    Text pathType;
    BackendReference backend;
};
struct IngressRule {
    Text host; // "" for any
    std::vector<IngressPath> paths;
    Span at {};
};
struct IngressTls {
    std::vector<Text> hosts;
    Text secretName;
};
// networking.k8s.io Ingress, and extensions/v1beta1.
struct Ingress {
    Text className; // spec.ingressClassName, else the annotation kubernetes.io/ingress.class
    std::vector<IngressTls> tls;
    std::vector<IngressRule> rules;
    std::optional<BackendReference> defaultBackend;
    std::vector<std::string> addresses; // status.loadBalancer.ingress
};

// gateway.networking.k8s.io Gateway.
struct Listener {
    Text name;
    Text hostname;
    PortNumber port;
    Text protocol; // HTTP, HTTPS, TLS, TCP, UDP
    std::string tlsMode;
    std::string from = "Same"; // allowedRoutes.namespaces.from
    Selector namespaceSelector; // allowedRoutes.namespaces.selector
    std::vector<std::pair<std::string, std::string>> kinds; // allowedRoutes.kinds as (group, kind)
    Span item {};
};
struct Gateway {
    Text className;
    std::vector<Listener> listeners;
    std::vector<std::string> addresses; // spec.addresses, status.addresses
};

struct ParentReference {
    std::string group = "gateway.networking.k8s.io";
    std::string kind = "Gateway";
    std::string ns; // "": the route's own
    Text name;
    Text sectionName;
    PortNumber port;
    Span at {};
};
struct RouteMatch {
    std::string path = "/"; // GRPCRoute: /SERVICE/METHOD
    std::string pathType = "PathPrefix";
    std::string method;
    std::vector<std::pair<std::string, std::string>> headers; // and query parameters
    Span at {};
};
struct RouteRule {
    std::vector<RouteMatch> matches; // empty: everything
    std::vector<BackendReference> backends;
    Span at {};
};
// HTTPRoute, GRPCRoute, TLSRoute, TCPRoute, UDPRoute, read by field whatever the version.
struct Route {
    std::vector<ParentReference> parents;
    std::vector<Text> hostnames;
    std::vector<RouteRule> rules;
};

struct ReferenceGrant {
    struct From {
        std::string group, kind, ns;
    };
    struct To {
        std::string group, kind, name; // "" name: all
    };
    std::vector<From> from;
    std::vector<To> to;
};

// An entry of another project brought to one shape: OpenShift Route, Traefik IngressRoute(TCP/UDP), Istio VirtualService.
struct CustomEntry {
    struct Row {
        std::string host, path, pathType;
        std::optional<std::int64_t> port; // entry port, if the object names it
        std::string protocol;
        BackendReference backend;
    };
    std::vector<Row> rows;
    std::vector<std::string> gateways; // Istio: who lets the traffic in
};
// networking.istio.io Gateway: its servers.
struct IstioGateway {
    struct Server {
        PortNumber port;
        std::string protocol;
        std::vector<std::string> hosts;
    };
    std::vector<Server> servers;
};

} // namespace portolan::kube
