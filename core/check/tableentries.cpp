// SPDX-License-Identifier: GPL-3.0-or-later
// The rule table, PORT4xx (entries) and PORT5xx (ports that meet on a node, in a Service, in a pod).
#include "core/check/passes.h"

#include <array>

namespace portolan {

namespace {

using enum kube::Severity;

constexpr auto kRules = std::to_array<Rule>({
    {"PORT401", Error, true, PORTOLAN_TR("Backend Service misspelt"),
        PORTOLAN_TR(
            "The entry names a Service that is not there, and one whose name differs by a slip of the pen is. Requests are "
            "answered "
            "with an error. Source: networking.k8s.io/v1 IngressServiceBackend.name; gateway.networking.k8s.io BackendRef."),
        "service: {name: fronted}   # the Service is named frontend", checkBackends},
    {"PORT402", Error, true, PORTOLAN_TR("Backend Service stands in another namespace"),
        PORTOLAN_TR(
            "An Ingress reaches only Services of its own namespace, a route those of the namespace it names. The Service of that "
            "name stands in one other namespace. Source: networking.k8s.io/v1 IngressBackend.service; KEP-1411 ReferenceGrant."),
        "metadata: {namespace: web}   # Service api stands in `shop`", checkBackends},
    {"PORT403", Warning, true, PORTOLAN_TR("Backend Service is not in the input"),
        PORTOLAN_TR(
            "The entry names a Service that the input does not hold, though it holds others of that namespace. It may be defined "
            "elsewhere, so this is no error."),
        "service: {name: api}", checkBackends},
    {"PORT404", Info, true, PORTOLAN_TR("The input holds no Service of the namespace"),
        PORTOLAN_TR("The entry names a Service in a namespace of which the input holds no Service at all; it cannot be judged."),
        "service: {name: api}       # a file with the Ingress alone", checkBackends},
    {"PORT405", Error, true, PORTOLAN_TR("Backend names the target port or node port"),
        PORTOLAN_TR("The port of a backend is a port of the Service (its `port`, or its name), never the targetPort or nodePort "
                    "behind it. "
                    "Source: networking.k8s.io/v1 ServiceBackendPort; gateway.networking.k8s.io BackendObjectReference.port."),
        "port: {number: 8080}       # the Service has port 80, targetPort 8080", checkBackends},
    {"PORT406", Error, true, PORTOLAN_TR("Backend port that the Service has not"),
        PORTOLAN_TR(
            "The Service is there, but has no port of that number or name, so that requests are answered with an error. Source: "
            "networking.k8s.io/v1 ServiceBackendPort; gateway.networking.k8s.io BackendObjectReference.port."),
        "port: {name: web}          # the Service has `http` only", checkBackends},
    {"PORT408", Info, true, PORTOLAN_TR("Backend of type ExternalName"),
        PORTOLAN_TR(
            "The Service behind the entry is only a DNS alias. Many controllers do not follow it, or only when told to, because "
            "it leads outside the cluster. Source: CVE-2021-25740; Gateway API, BackendRef."),
        "kind: Service              # type: ExternalName, behind an Ingress", checkBackends},
    {"PORT409", Error, true, PORTOLAN_TR("Destination without a port, of a Service with several"),
        PORTOLAN_TR(
            "The destination names a Service and no port. That is understood where the Service has one port; this one has "
            "several, and the traffic has nowhere to go. Source: istio.io, Destination.port (IST0112); traefik.io, "
            "IngressRoute services."),
        "destination: {host: api}    # Service api has ports 80 and 9090", checkBackends},

    {"PORT421", Warning, true, PORTOLAN_TR("Host and path twice in one Ingress"),
        PORTOLAN_TR(
            "Two paths of an Ingress take the same requests; the controller serves one of them. Source: networking.k8s.io/v1 "
            "HTTPIngressPath."),
        "paths: [{path: /, ...}, {path: /, ...}]", checkHosts},
    {"PORT422", Info, true, PORTOLAN_TR("Host and path in two Ingresses"),
        PORTOLAN_TR(
            "Two Ingresses take the same host and path. A canary release does that on purpose; otherwise the older one wins."),
        "host: shop.example         # in two Ingresses of one class", checkHosts},
    {"PORT423", Warning, true, PORTOLAN_TR("TLS host without a rule"),
        PORTOLAN_TR("The TLS block names a host for which no rule of the Ingress takes requests: a certificate without traffic, "
                    "or a slip. "
                    "Source: networking.k8s.io/v1 IngressTLS.hosts: \"defaults to the wildcard host setting\"."),
        "tls: [{hosts: [shop.exmaple]}]", checkHosts},
    {"PORT424", Info, false, PORTOLAN_TR("Ingress without a class"),
        PORTOLAN_TR(
            "Without ingressClassName the cluster's default class takes the Ingress; with none or several defaults nobody does. "
            "Source: networking.k8s.io/v1 IngressSpec.ingressClassName. Off unless enabled."),
        "kind: Ingress              # no spec.ingressClassName", checkHosts},
    {"PORT425", Warning, true, PORTOLAN_TR("Two default ingress classes"),
        PORTOLAN_TR(
            "Two IngressClasses are marked as the default. While both are there, the API server refuses every Ingress that "
            "names no class. Source: Kubernetes documentation, Ingress, \"Default IngressClass\"."),
        "annotations: {ingressclass.kubernetes.io/is-default-class: \"true\"}   # twice", checkNames},
    {"PORT426", Warning, true, PORTOLAN_TR("Ingress class misspelt"),
        PORTOLAN_TR(
            "No IngressClass of that name is in the input, and one whose name differs by a slip of the pen is. No controller "
            "takes the Ingress. Source: networking.k8s.io/v1 IngressSpec.ingressClassName."),
        "ingressClassName: ngnix     # the class is named nginx", checkNames},
    {"PORT427", Warning, true, PORTOLAN_TR("TLS secret misspelt"),
        PORTOLAN_TR(
            "No Secret of that name is in the namespace, and one whose name differs by a slip of the pen is. The controller "
            "answers with a certificate of its own, which browsers refuse. Source: networking.k8s.io/v1 "
            "IngressTLS.secretName."),
        "secretName: shop-tsl        # the Secret is named shop-tls", checkNames},

    {"PORT431", Error, true, PORTOLAN_TR("Gateway misspelt"),
        PORTOLAN_TR("The route names a Gateway that is not there, and one whose name differs by a slip of the pen is: the route "
                    "is attached "
                    "to nothing. Source: gateway.networking.k8s.io ParentReference.name."),
        "parentRefs: [{name: pubilc}]   # the Gateway is named public", checkGateways},
    {"PORT432", Warning, true, PORTOLAN_TR("Gateway is not in the input"),
        PORTOLAN_TR("The route names a Gateway that the input does not hold, though it holds others of that namespace."),
        "parentRefs: [{name: public}]", checkGateways},
    {"PORT433", Error, true, PORTOLAN_TR("Listener that the Gateway has not"),
        PORTOLAN_TR("sectionName and port of a parentRef choose among the listeners of the Gateway; none fits, so the route is "
                    "not accepted "
                    "(NoMatchingParent). Source: gateway.networking.k8s.io ParentReference.sectionName."),
        "parentRefs: [{name: public, sectionName: htps}]", checkGateways},
    {"PORT434", Error, true, PORTOLAN_TR("Listeners that cannot be told apart"),
        PORTOLAN_TR("Port, protocol and hostname together have to be unique among the listeners of a Gateway; the API refuses "
                    "it. Source: "
                    "gateway.networking.k8s.io GatewaySpec.listeners."),
        "listeners: [{name: a, port: 80, protocol: HTTP}, {name: b, port: 80, protocol: HTTP}]", checkGateways},
    {"PORT435", Error, true, PORTOLAN_TR("Route that no listener admits"),
        PORTOLAN_TR(
            "The Gateway is there, but its listeners do not admit the route: its namespace, its kind, or no host name in common. "
            "Source: gateway.networking.k8s.io Listener.allowedRoutes, Listener.hostname."),
        "hostnames: [a.example]     # the listener's hostname is b.example", checkGateways},
    {"PORT436", Warning, true, PORTOLAN_TR("No ReferenceGrant for a backend in another namespace"),
        PORTOLAN_TR("A route may name a Service of another namespace only if a ReferenceGrant there says so; the input holds "
                    "none. Source: "
                    "gateway.networking.k8s.io ReferenceGrant."),
        "backendRefs: [{name: api, namespace: shop, port: 80}]", checkGateways},
    {"PORT437", Warning, true, PORTOLAN_TR("GatewayClass misspelt"),
        PORTOLAN_TR("No GatewayClass of that name is in the input, and one whose name differs by a slip of the pen is. Nobody "
                    "programs the Gateway. Source: gateway.networking.k8s.io GatewaySpec.gatewayClassName."),
        "gatewayClassName: itsio     # the class is named istio", checkNames},
    {"PORT438", Error, true, PORTOLAN_TR("Listener field that its protocol does not allow"),
        PORTOLAN_TR(
            "TCP and UDP listeners have no hostname, only HTTPS and TLS listeners have `tls`, and an HTTPS listener ends TLS "
            "itself (mode Terminate); the API refuses anything else. Source: gateway.networking.k8s.io "
            "GatewaySpec.listeners, validation rules."),
        "{name: web, port: 443, protocol: HTTPS, tls: {mode: Passthrough}}", checkGateways},

    {"PORT451", Warning, true, PORTOLAN_TR("Monitor names a port that nothing it selects has"),
        PORTOLAN_TR(
            "A ServiceMonitor's endpoint names a port of the Services it selects, a PodMonitor's one of the pods' containers, "
            "by name. None of them has it, so that nothing is scraped. Source: monitoring.coreos.com/v1 Endpoint.port, "
            "PodMetricsEndpoint.port."),
        "endpoints: [{port: metrics}]   # the Service's port is named http-metrics", checkMonitors},
    {"PORT452", Info, true, PORTOLAN_TR("Monitor selects nothing"),
        PORTOLAN_TR(
            "The input holds Services (pods) in the namespaces that the monitor looks into, but none carries its labels. "
            "They may be defined elsewhere. Source: monitoring.coreos.com/v1 ServiceMonitorSpec.selector, which speaks of "
            "the labels of Services, not of pods."),
        "selector: {matchLabels: {app: web}}   # the Service carries app.kubernetes.io/name: web", checkMonitors},
    {"PORT455", Warning, true, PORTOLAN_TR("Istio Gateway port that its Service has not"),
        PORTOLAN_TR(
            "The Gateway opens a port on the proxies that it selects, and no Service in front of these leads there, so that no "
            "client comes in by it. Source: istio.io, Gateway (IST0162)."),
        "servers: [{port: {number: 8443, protocol: HTTPS, name: https}}]", checkGateways},

    {"PORT501", Error, true, PORTOLAN_TR("Node port taken by another Service"),
        PORTOLAN_TR(
            "A node port is open on every node, so that one Service of the whole cluster has it, whatever the namespace and the "
            "protocol. The second Service is refused. Source: core/v1 ServicePort.nodePort; the API server's port allocator."),
        "nodePort: 30080            # in two Services", checkNodePorts},
    {"PORT502", Warning, true, PORTOLAN_TR("Node port or cluster IP also asked for in another folder"),
        PORTOLAN_TR("Two Services in different folders ask for the same node port or cluster IP. If both folders are applied to "
                    "one cluster, "
                    "the second Service is refused."),
        "nodePort: 30080            # in a/service.yaml and b/service.yaml", checkNodePorts},
    {"PORT503", Error, true, PORTOLAN_TR("Cluster IP taken by another Service"),
        PORTOLAN_TR("A clusterIP address belongs to one Service of the cluster; the second is refused. Source: core/v1 "
                    "ServiceSpec.clusterIP."),
        "clusterIP: 10.96.0.50      # in two Services", checkNodePorts},
    {"PORT504", Warning, true, PORTOLAN_TR("Host port equals a node port"),
        PORTOLAN_TR("A pod opens a port on its own node that is also the node port of a Service. On that node one of them hides "
                    "the other. "
                    "Source: core/v1 ContainerPort.hostPort, ServicePort.nodePort."),
        "hostPort: 30080            # a Service has nodePort: 30080", checkNodePorts},
    {"PORT505", Error, true, PORTOLAN_TR("Host port of two DaemonSets on the same nodes"),
        PORTOLAN_TR("Two DaemonSets for the same nodes open the same host port; on each node only one of their pods can be "
                    "scheduled. Source: "
                    "Kubernetes documentation, Configuration Best Practices; scheduler plugin NodePorts."),
        "hostPort: 9100             # in two DaemonSets", checkPodCollisions},
    {"PORT506", Warning, true, PORTOLAN_TR("Host port of two workloads on the same nodes"),
        PORTOLAN_TR("Two workloads for the same nodes open the same host port, so that their pods never share a node. With fewer "
                    "nodes than "
                    "pods some stay pending. Source: scheduler plugin NodePorts."),
        "hostPort: 80               # in two Deployments", checkPodCollisions},
    {"PORT507", Warning, true, PORTOLAN_TR("Host port that the node itself uses"),
        PORTOLAN_TR(
            "The kubelet listens on this port of every node, so that the container cannot. Source: Kubernetes documentation, "
            "Ports and Protocols."),
        "hostPort: 10250", checkPodCollisions},
    {"PORT510", Info, true, PORTOLAN_TR("Load balancer with several protocols"),
        PORTOLAN_TR(
            "A Service of type LoadBalancer may mix protocols since Kubernetes 1.26 (KEP-1435), but not every cloud supports it. "
            "Source: Kubernetes documentation, Service, \"Load balancers with mixed protocol types\"."),
        "ports: [{name: a, port: 53, protocol: TCP}, {name: b, port: 53, protocol: UDP}]", checkServicePorts},
    {"PORT511", Warning, true, PORTOLAN_TR("One port number for two protocols"),
        PORTOLAN_TR("The API takes it, but kubectl's client-side apply merges the list by `port` alone, so that a later change "
                    "may drop one of "
                    "the two. Use kubectl apply --server-side. Source: kubernetes/kubernetes #105610."),
        "ports: [{name: dns, port: 53, protocol: UDP}, {name: dns-tcp, port: 53}]", checkServicePorts},
    {"PORT512", Info, true, PORTOLAN_TR("Port of a headless Service is only a label"),
        PORTOLAN_TR("A headless Service (clusterIP: None) has no address of its own: DNS gives the pods' addresses, and clients "
                    "reach the "
                    "target port directly. Source: Kubernetes documentation, Service, \"Headless Services\"."),
        "spec: {clusterIP: None, ports: [{port: 80, targetPort: 8080}]}", checkServicePorts},
    {"PORT513", Info, true, PORTOLAN_TR("Ports of an ExternalName Service"),
        PORTOLAN_TR("A Service of type ExternalName is a CNAME record; nothing forwards its ports. Source: core/v1 "
                    "ServiceSpec.externalName."),
        "spec: {type: ExternalName, externalName: db.example, ports: [{port: 5432}]}", checkServicePorts},
    {"PORT514", Info, false, PORTOLAN_TR("Two service ports with one target port"),
        PORTOLAN_TR("Two ports of a Service lead to the same target port. That works; istioctl (IST0137) warns of it because a "
                    "mesh has to "
                    "know one protocol for it. Off unless enabled."),
        "ports: [{name: a, port: 80, targetPort: 8080}, {name: b, port: 81, targetPort: 8080}]", checkServicePorts},
    {"PORT520", Warning, true, PORTOLAN_TR("One port in two containers of a pod"),
        PORTOLAN_TR(
            "The containers of a pod share one network: only one of them can listen on a port. The API server accepts the "
            "declaration. Source: Kubernetes documentation, Pods, \"Pod networking\"."),
        "containers: [{ports: [{containerPort: 80}]}, {ports: [{containerPort: 80}]}]", checkPodPorts},
    {"PORT521", Warning, true, PORTOLAN_TR("One port twice in a container"),
        PORTOLAN_TR("The same number and protocol is declared twice; the API server warns, and a later change may drop one of "
                    "them. Source: "
                    "core/v1 Container.ports, listMapKeys containerPort and protocol."),
        "ports: [{containerPort: 80}, {name: web, containerPort: 80}]", checkPodPorts},
});

} // namespace

std::span<const Rule> entryRules()
{
    return kRules;
}

} // namespace portolan
