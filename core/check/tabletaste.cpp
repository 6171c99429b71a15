// SPDX-License-Identifier: GPL-3.0-or-later
// The rule table, advice that other tools give by default and that is a matter of policy or of a mesh: off until enabled.
#include "core/check/passes.h"

#include <array>

namespace portolan {

namespace {

using enum kube::Severity;

constexpr auto kRules = std::to_array<Rule>({
    {"PORT515", Info, false, PORTOLAN_TR("Pods with one service port for two protocols"),
        PORTOLAN_TR(
            "Two Services select the same pods and have one port number for different protocols. Kubernetes keeps them apart; "
            "a mesh sidecar may not. Off unless enabled. Source: istio.io, IST0116."),
        "port: 53                    # TCP in Service dns-tcp, UDP in Service dns", checkMesh},
    {"PORT516", Info, false, PORTOLAN_TR("One target port behind different service ports"),
        PORTOLAN_TR(
            "Two Services lead to the same target port of the same pods under different port numbers. That works; a mesh has "
            "to know one protocol for it. Off unless enabled. Source: istio.io, IST0137."),
        "targetPort: 8080            # port 80 in one Service, 8000 in another", checkMesh},
    {"PORT517", Info, false, PORTOLAN_TR("ExternalName port named as plain TCP"),
        PORTOLAN_TR(
            "In a mesh a TCP port of an ExternalName Service has no address to be told apart by, and takes all traffic to that "
            "port. Off unless enabled. Source: istio.io, IST0150."),
        "type: ExternalName          # ports: [{name: tcp, port: 3306}]", checkMesh},
    {"PORT605", Info, false, PORTOLAN_TR("gRPC probe of a port named otherwise"),
        PORTOLAN_TR(
            "A grpc probe needs HTTP/2 and the gRPC health service; the port's name tells of another protocol. Off unless "
            "enabled. Source: core/v1 GRPCAction; istio.io, Protocol Selection."),
        "grpc: {port: 8080}          # the port is named http", checkTaste},
    {"PORT606", Info, false, PORTOLAN_TR("Liveness and readiness ask the same"),
        PORTOLAN_TR(
            "A pod that is only too busy to answer is killed instead of being left alone for a while. Off unless enabled. "
            "Source: Kubernetes documentation, Liveness, Readiness, and Startup Probes."),
        "livenessProbe: {httpGet: {port: 8080}}   # as readinessProbe", checkTaste},
    {"PORT812", Info, false, PORTOLAN_TR("Container port below 1024"),
        PORTOLAN_TR(
            "Programs that run as a plain user may not listen there, unless the runtime lowers "
            "net.ipv4.ip_unprivileged_port_start or the container has NET_BIND_SERVICE. Off unless enabled. Source: ip(7); "
            "capabilities(7)."),
        "containerPort: 80", checkTaste},
    {"PORT813", Info, false, PORTOLAN_TR("Load balancer open to every address"),
        PORTOLAN_TR("loadBalancerSourceRanges says who may come in; without it everyone may. Off unless enabled. Source: core/v1 "
                    "ServiceSpec.loadBalancerSourceRanges."),
        "type: LoadBalancer          # no loadBalancerSourceRanges", checkTaste},
    {"PORT814", Info, false, PORTOLAN_TR("Pods that no NetworkPolicy selects"),
        PORTOLAN_TR(
            "Pods that no policy selects take traffic from everyone on every port. Off unless enabled. Source: Kubernetes "
            "documentation, Network Policies, \"The two sorts of pod isolation\"."),
        "kind: Deployment            # no NetworkPolicy in its namespace", checkTaste},
    {"PORT815", Info, false, PORTOLAN_TR("Container port without a name"),
        PORTOLAN_TR(
            "A name lets Services, probes and policies follow the number when it changes. Off unless enabled. Source: core/v1 "
            "ContainerPort.name."),
        "ports: [{containerPort: 8080}]", checkTaste},
    {"PORT816", Info, false, PORTOLAN_TR("Probe by number of a port with a name"),
        PORTOLAN_TR("The port has a name that the probe could follow. Off unless enabled. Source: core/v1 HTTPGetAction.port."),
        "httpGet: {port: 8080}       # the port is named http", checkTaste},
    {"PORT817", Info, false, PORTOLAN_TR("Ingress backend by number"),
        PORTOLAN_TR("A named service port lets the Service's number change without the Ingress. Off unless enabled. Source: "
                    "networking.k8s.io/v1 ServiceBackendPort."),
        "port: {number: 80}", checkTaste},
    {"PORT818", Info, false, PORTOLAN_TR("Node port with externalTrafficPolicy Local"),
        PORTOLAN_TR(
            "Nodes without one of the Service's pods drop what arrives at the node port. Off unless enabled. Source: core/v1 "
            "ServiceSpec.externalTrafficPolicy."),
        "spec: {type: NodePort, externalTrafficPolicy: Local}", checkTaste},
    {"PORT819", Info, false, PORTOLAN_TR("Service with a single pod"),
        PORTOLAN_TR(
            "While the only pod restarts nobody answers. Off unless enabled. Source: Kubernetes documentation, Disruptions."),
        "replicas: 1", checkTaste},
    {"PORT820", Info, false, PORTOLAN_TR("Route that takes plain HTTP beside TLS"),
        PORTOLAN_TR(
            "With insecureEdgeTerminationPolicy Allow the router answers on port 80 too, without TLS. Off unless enabled. "
            "Source: route.openshift.io/v1 TLSConfig.insecureEdgeTerminationPolicy."),
        "tls: {termination: edge, insecureEdgeTerminationPolicy: Allow}", checkTaste},
    {"PORT821", Info, false, PORTOLAN_TR("Service that leads outside the cluster"),
        PORTOLAN_TR(
            "A Service of type ExternalName is a DNS alias: whoever may write it decides where clients' requests and their "
            "credentials go. Off unless enabled. Source: core/v1 ServiceSpec.externalName."),
        "spec: {type: ExternalName, externalName: db.example}", checkTaste},
});

} // namespace

std::span<const Rule> tasteRules()
{
    return kRules;
}

} // namespace portolan
