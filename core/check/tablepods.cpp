// SPDX-License-Identifier: GPL-3.0-or-later
// The rule table, PORT6xx (probes and programs), PORT7xx (policies), PORT8xx (exposure and taste).
#include "core/check/passes.h"

#include <array>

namespace portolan {

namespace {

using enum kube::Severity;

constexpr auto kRules = std::to_array<Rule>({
    {"PORT601", Warning, true, PORTOLAN_TR("Probe names a port its container has not"),
        PORTOLAN_TR("A probe's port name is looked up among the ports of the same container. The API server accepts any name, "
                    "the kubelet "
                    "cannot resolve it, and the probe fails. Source: core/v1 HTTPGetAction.port."),
        "httpGet: {port: web}       # the container names its port `http`", checkProbes},
    {"PORT602", Info, true, PORTOLAN_TR("Probe of a port that the container does not declare"),
        PORTOLAN_TR("A numeric probe port need not be declared; it works if something listens there. Source: core/v1 "
                    "HTTPGetAction.port."),
        "tcpSocket: {port: 9000}", checkProbes},
    {"PORT603", Info, true, PORTOLAN_TR("Probe of another container's port"),
        PORTOLAN_TR(
            "The containers of a pod share its network, so that a probe may ask another container's port. It then restarts this "
            "container for that one's failure."),
        "httpGet: {port: 15021}     # declared by the proxy container", checkProbes},
    {"PORT604", Warning, true, PORTOLAN_TR("Probe over TCP of a port declared for another protocol"),
        PORTOLAN_TR("Probes speak TCP. The container declares this port for UDP or SCTP only. Source: core/v1 Probe."),
        "tcpSocket: {port: 53}      # declared with protocol: UDP", checkProbes},
    {"PORT611", Warning, true, PORTOLAN_TR("Program seems to listen on another port"),
        PORTOLAN_TR("The command line, an environment variable or the Dockerfile tells the program to listen on another port "
                    "than the one "
                    "that is declared or reached. Containers' ports are documentation; traffic goes to the number."),
        "env: [{name: PORT, value: \"3000\"}]   # containerPort: 8080", checkApplications},
    {"PORT612", Warning, true, PORTOLAN_TR("Program listens on the loopback address"),
        PORTOLAN_TR("The program is told to listen on 127.0.0.1 or localhost: Services, probes and other pods do not reach it."),
        "args: [--listen=127.0.0.1:8080]", checkApplications},
    {"PORT613", Warning, true, PORTOLAN_TR("Client calls a port that the Service has not"),
        PORTOLAN_TR(
            "An address in a workload's environment, command line or ConfigMap names a Service of the input, but none of its "
            "ports. A Service answers only on the ports it lists, whatever its pods listen on. Headless Services are left "
            "out: there the pods answer themselves. Source: core/v1 ServicePort.port."),
        "env: [{name: API_URL, value: \"http://api:8080\"}]   # the Service has port 80, targetPort 8080", checkClients},

    {"PORT701", Info, true, PORTOLAN_TR("NetworkPolicy selects nothing"),
        PORTOLAN_TR(
            "No pod template of the input carries the labels of podSelector in the policy's namespace. The pods may be defined "
            "elsewhere. Source: networking.k8s.io/v1 NetworkPolicySpec.podSelector."),
        "podSelector: {matchLabels: {app: web}}", checkPolicies},
    {"PORT702", Warning, true, PORTOLAN_TR("NetworkPolicy port that no pod declares"),
        PORTOLAN_TR("The rule speaks of a port that none of the pods it is about declares, though they declare others. Source: "
                    "networking.k8s.io/v1 NetworkPolicyPort.port."),
        "ports: [{port: 9090}]      # the pods declare 8080", checkPolicies},
    {"PORT703", Warning, true, PORTOLAN_TR("NetworkPolicy names the Service's port"),
        PORTOLAN_TR("Policies are applied to the pods' packets, after the Service's address was translated: their ports are the "
                    "pods' own, the "
                    "target ports. Source: Kubernetes documentation, Network Policies; NetworkPolicyPort.port."),
        "ports: [{port: 80}]        # the Service has port 80, targetPort 8080", checkPolicies},
    {"PORT704", Warning, true, PORTOLAN_TR("NetworkPolicy port name that no pod has"),
        PORTOLAN_TR("The rule names a port by a name that none of the pods it is about has for that protocol; it matches "
                    "nothing. Source: "
                    "networking.k8s.io/v1 NetworkPolicyPort.port."),
        "ports: [{port: htp}]", checkPolicies},
    {"PORT705", Warning, true, PORTOLAN_TR("NetworkPolicy port of another protocol"),
        PORTOLAN_TR("The pods have the port, but for another protocol than the rule's, which defaults to TCP. Source: "
                    "networking.k8s.io/v1 "
                    "NetworkPolicyPort.protocol."),
        "ports: [{port: 53}]        # the pods declare 53 for UDP", checkPolicies},
    {"PORT706", Info, true, PORTOLAN_TR("NetworkPolicy lets no DNS out"),
        PORTOLAN_TR("The policy restricts what its pods may send, and no rule lets port 53 out. Unless another policy does, they "
                    "cannot look "
                    "up the names of Services. Source: Kubernetes documentation, Network Policies."),
        "egress: [{ports: [{port: 443}]}]", checkPolicies},
    {"PORT707", Info, true, PORTOLAN_TR("NetworkPolicy peer selects nothing"),
        PORTOLAN_TR(
            "A rule speaks of pods of the policy's own namespace by their labels, and no pod template of the input carries "
            "them there. They may be defined elsewhere. Source: networking.k8s.io/v1 NetworkPolicyPeer.podSelector."),
        "from: [{podSelector: {matchLabels: {app: frontend}}}]", checkPolicies},

    {"PORT801", Info, false, PORTOLAN_TR("Service opens node ports"),
        PORTOLAN_TR("A Service of type NodePort is open on every node. Off unless enabled."), "type: NodePort", checkExposure},
    {"PORT802", Info, false, PORTOLAN_TR("Service of type LoadBalancer"),
        PORTOLAN_TR("A load balancer costs money and opens the Service to the network it stands in. Off unless enabled."),
        "type: LoadBalancer", checkExposure},
    {"PORT803", Info, false, PORTOLAN_TR("Host port"),
        PORTOLAN_TR(
            "A host port opens on the node the pod runs on and limits where it can be scheduled. Off unless enabled. Source: "
            "Kubernetes documentation, Configuration Best Practices."),
        "hostPort: 8080", checkExposure},
    {"PORT804", Info, false, PORTOLAN_TR("Pod in the node's network"),
        PORTOLAN_TR("Under hostNetwork every port of the pod is open on the node, past all NetworkPolicies. Off unless enabled."),
        "hostNetwork: true", checkExposure},
    {"PORT805", Info, false, PORTOLAN_TR("External IPs"),
        PORTOLAN_TR("Whoever may set externalIPs may draw traffic for any address (CVE-2020-8554). Off unless enabled."),
        "externalIPs: [192.0.2.10]", checkExposure},
    {"PORT806", Info, true, PORTOLAN_TR("Store or administration port open to the outside"),
        PORTOLAN_TR("A node port, a load balancer or an external IP leads to a port that is usually kept inside: a database, a "
                    "cache, SSH, the "
                    "kubelet."),
        "type: LoadBalancer         # port: 5432", checkOpenStores},
    {"PORT807", Info, false, PORTOLAN_TR("Container serves SSH"),
        PORTOLAN_TR("Port 22 in a container: kubectl exec needs no server. Off unless enabled."), "containerPort: 22",
        checkExposure},
    {"PORT808", Info, false, PORTOLAN_TR("Load balancer hides the clients' addresses"),
        PORTOLAN_TR("With externalTrafficPolicy Cluster, the default, nodes forward to each other and clients' addresses are "
                    "lost. Off unless "
                    "enabled. Source: core/v1 ServiceSpec.externalTrafficPolicy."),
        "type: LoadBalancer         # no externalTrafficPolicy", checkExposure},
    {"PORT809", Info, false, PORTOLAN_TR("Port tells a mesh no protocol"),
        PORTOLAN_TR("A service mesh reads the protocol from appProtocol or from the port's name (http-…, grpc). Off unless "
                    "enabled. Source: "
                    "istio.io, Protocol Selection (IST0118)."),
        "name: web                  # write http-web", checkExposure},
    {"PORT810", Info, false, PORTOLAN_TR("Target port by number"),
        PORTOLAN_TR("A named target port lets the container's number change without the Service. Off unless enabled."),
        "targetPort: 8080", checkExposure},
    {"PORT811", Info, false, PORTOLAN_TR("Serving container without a readiness probe"),
        PORTOLAN_TR(
            "Without a readinessProbe a pod gets traffic as soon as its containers run. Off unless enabled. Source: Kubernetes "
            "documentation, Liveness, Readiness, and Startup Probes."),
        "ports: [{containerPort: 8080}]   # no readinessProbe", checkExposure},
});

} // namespace

std::span<const Rule> podRules()
{
    return kRules;
}

} // namespace portolan
