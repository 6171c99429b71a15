// SPDX-License-Identifier: GPL-3.0-or-later
// The rule table, PORT1xx (what a target port comes to) and PORT3xx (whom a Service selects).
#include "core/check/passes.h"

#include <array>

namespace portolan {

namespace {

using enum kube::Severity;

constexpr auto kRules = std::to_array<Rule>({
    {"PORT101", Error, true, PORTOLAN_TR("Target port name that no selected pod has"),
        PORTOLAN_TR(
            "A targetPort that is a name is looked up in each selected pod, among the ports of its containers. No selected pod "
            "has "
            "a port of that name, so the service port has no endpoint and connections are refused. Write the name of a container "
            "port, or its number. Source: Kubernetes API, core/v1 ServicePort.targetPort; EndpointSlice controller."),
        "targetPort: tls            # the container port is named `https`", checkResolution},
    {"PORT102", Warning, true, PORTOLAN_TR("Target port name that some selected pods lack"),
        PORTOLAN_TR("Each pod is asked by itself for the named port. Pods without it get no traffic on this service port while "
                    "the others "
                    "do. Name the port in every workload that the Service selects, or narrow the selector. Source: core/v1 "
                    "ServicePort.targetPort."),
        "targetPort: http           # Deployment a has it, Deployment b has not", checkResolution},
    {"PORT103", Error, true, PORTOLAN_TR("Target port name declared for another protocol"),
        PORTOLAN_TR("A named targetPort matches a container port with the same name and the same protocol; both protocols "
                    "default to TCP. "
                    "The name is there, but for another protocol, so nothing is reached. Source: core/v1 ServicePort.protocol, "
                    "ContainerPort.protocol."),
        "protocol: UDP              # the container port `dns` has no protocol, so TCP", checkResolution},
    {"PORT104", Error, true, PORTOLAN_TR("Target port name on an init container"),
        PORTOLAN_TR(
            "Init containers end before the pod serves; their ports are never endpoints. Move the port to the container that "
            "listens. Source: Kubernetes documentation, Init Containers."),
        "initContainers: [{name: init, ports: [{name: http, containerPort: 8080}]}]", checkResolution},
    {"PORT105", Error, true, PORTOLAN_TR("Target port name on a native sidecar, before Kubernetes 1.33"),
        PORTOLAN_TR("The named port stands on an init container with restartPolicy Always (KEP-753). EndpointSlices take such "
                    "ports by name "
                    "only from Kubernetes 1.33 on (kubernetes/kubernetes #128850); on the chosen version the service port has no "
                    "endpoint. "
                    "Use the number."),
        "initContainers: [{name: proxy, restartPolicy: Always, ports: [{name: http, containerPort: 8080}]}]", checkResolution},
    {"PORT106", Info, true, PORTOLAN_TR("Target port name on a native sidecar"),
        PORTOLAN_TR(
            "The named port stands on an init container with restartPolicy Always. That works from Kubernetes 1.33 on; older "
            "clusters have no endpoint for it (kubernetes/kubernetes #128850)."),
        "targetPort: http           # only the sidecar has `http`", checkResolution},
    {"PORT107", Info, true, PORTOLAN_TR("Target port that no container declares"),
        PORTOLAN_TR(
            "A numeric targetPort is used as it is, declared or not: containerPort is documentation. It still works if the "
            "program "
            "listens there. Source: core/v1 Container.ports: \"not specifying a port here DOES NOT prevent that port from being "
            "exposed\"."),
        "targetPort: 9090           # containers declare 8080 only", checkResolution},
    {"PORT108", Warning, true, PORTOLAN_TR("Target port one slip away from a declared one"),
        PORTOLAN_TR(
            "The number is declared by no container, and no probe, argument or environment variable speaks of it, but a port one "
            "digit away is declared and nothing leads there. Probably a slip of the pen."),
        "targetPort: 8008           # the container declares 8080", checkResolution},
    {"PORT109", Warning, true, PORTOLAN_TR("Target port declared for another protocol"),
        PORTOLAN_TR("The number is declared by a container, but for another protocol than the service port's. It is forwarded "
                    "all the same; "
                    "whether something listens there in that protocol the manifest does not say. Source: core/v1 "
                    "ContainerPort.protocol."),
        "protocol: UDP              # the container declares 53 for TCP", checkResolution},
    {"PORT110", Warning, true, PORTOLAN_TR("Target port name with different numbers"),
        PORTOLAN_TR(
            "The selected pods have the named port under different numbers. Kubernetes allows that on purpose (each pod is asked "
            "by "
            "itself); check that the workloads really serve the same thing. Source: Kubernetes documentation, Service, \"Port "
            "definitions\"."),
        "targetPort: http           # 8080 in Deployment a, 9090 in Deployment b", checkResolution},
    {"PORT111", Warning, true, PORTOLAN_TR("Service port goes past the port of its own name"),
        PORTOLAN_TR(
            "The service port is named like a container port that nothing leads to, but goes to another port of the same pod. "
            "Probably the number or the name was copied from the line above."),
        "{name: metrics, targetPort: 8080}   # 8080 is `http`, `metrics` is 9090", checkResolution},
    {"PORT112", Info, false, PORTOLAN_TR("Target port left out"),
        PORTOLAN_TR("Without targetPort a service port goes to the same number on the pods. That works; writing it says that it "
                    "is meant. "
                    "Source: core/v1 ServicePort.targetPort. Off unless enabled."),
        "ports: [{port: 80}]", checkResolution},
    {"PORT113", Warning, true, PORTOLAN_TR("Target port name in two containers of a pod"),
        PORTOLAN_TR("Port names have to be unique within a container, not within a pod. Of two containers that use the name the "
                    "first one "
                    "listed gets all the traffic. Source: EndpointSlice controller, FindPort."),
        "targetPort: http           # both `app` and `proxy` name a port `http`", checkResolution},

    {"PORT301", Error, true, PORTOLAN_TR("Selector misspelt"),
        PORTOLAN_TR(
            "The selector matches no pod, and a workload in the same file or folder that no other Service selects carries all of "
            "its "
            "labels but one, which differs by a slip of the pen. Source: Kubernetes documentation, Service, \"Services with "
            "selectors\"."),
        "selector: {app: paymnets}  # the pods carry app=payments", checkSelectors},
    {"PORT302", Error, true, PORTOLAN_TR("Selected pods stand in another namespace"),
        PORTOLAN_TR("The selector matches no pod of the Service's own namespace, but exactly those of one other namespace. A "
                    "Service never "
                    "selects across namespaces. Source: core/v1 ServiceSpec.selector."),
        "metadata: {namespace: web}   # the Deployment stands in `shop`", checkSelectors},
    {"PORT303", Warning, true, PORTOLAN_TR("Selector matches nothing"),
        PORTOLAN_TR("No pod template of the input carries the selector's labels in the Service's namespace. The files may be "
                    "only a part of "
                    "what runs, so this is no error. Source: core/v1 ServiceSpec.selector."),
        "selector: {app: web, tier: front}", checkSelectors},
    {"PORT304", Info, true, PORTOLAN_TR("Selected pods are not in the input"),
        PORTOLAN_TR(
            "The input holds nothing that runs pods in the Service's namespace, or a custom resource whose operator makes pods "
            "there. What the Service selects cannot be known from these files."),
        "selector: {app.kubernetes.io/name: prometheus}   # beside a Prometheus resource", checkSelectors},
    {"PORT305", Info, true, PORTOLAN_TR("Service selects several workloads"),
        PORTOLAN_TR("Traffic is spread over the pods of several workloads. That is how canary and blue-green releases work; by "
                    "accident it "
                    "happens when labels are too common. Source: core/v1 ServiceSpec.selector."),
        "selector: {app: web}       # Deployments web and web-canary", checkSelectors},
    {"PORT306", Warning, true, PORTOLAN_TR("Service also selects the pods of a Job"),
        PORTOLAN_TR(
            "Pods of a Job carry the selector's labels beside those of a serving workload, so that they get requests while they "
            "run. Give the Job's template another label."),
        "kind: Job                  # its template carries app: web too", checkSelectors},
    {"PORT307", Info, true, PORTOLAN_TR("Service without selector or endpoints"),
        PORTOLAN_TR("A Service without a selector gets its endpoints from EndpointSlices that somebody writes; the input holds "
                    "none. Source: "
                    "Kubernetes documentation, Service, \"Services without selectors\"."),
        "spec: {ports: [{port: 5432}]}", checkSelectors},

    {"PORT311", Warning, true, PORTOLAN_TR("Endpoints object beside a selector"),
        PORTOLAN_TR("The endpoints controller writes the Endpoints object of a Service that has a selector; what a manifest says "
                    "there is "
                    "overwritten. Source: Kubernetes documentation, Service, \"Services without selectors\"."),
        "kind: Endpoints            # its Service has a selector", checkEndpoints},
    {"PORT312", Warning, true, PORTOLAN_TR("Endpoint port that is no port of the Service"),
        PORTOLAN_TR("The ports of an EndpointSlice or Endpoints object belong to the service port with the same name and "
                    "protocol; the Service "
                    "has none such. Source: discovery.k8s.io/v1 EndpointPort.name."),
        "ports: [{name: db, port: 5432}]   # the Service's port has no name", checkEndpoints},
    {"PORT313", Info, true, PORTOLAN_TR("Service whose pods are scaled to zero"),
        PORTOLAN_TR(
            "All that the Service selects has no pods now: scaled to zero, suspended, or created paused. The ports are right as "
            "written."),
        "replicas: 0", checkEndpoints},
    {"PORT314", Warning, true, PORTOLAN_TR("Service of which no pod is ready"),
        PORTOLAN_TR("The pods are there, but none is ready, so that the Service has no ready endpoint and refuses connections. "
                    "Look at the "
                    "readiness probe and the pods' events. Source: Kubernetes documentation, Pod Lifecycle, \"Pod readiness\"."),
        "conditions: [{type: Ready, status: \"False\"}]", checkEndpoints},
    {"PORT315", Warning, true, PORTOLAN_TR("EndpointSlices differ from selector and target port"),
        PORTOLAN_TR(
            "In a cluster EndpointSlices decide where traffic goes. Here they name other pods or ports than the Service's "
            "selector and target port come to. For a moment after a change that is usual; if it lasts, the EndpointSlice "
            "controller is behind, or somebody has edited the slices. Source: discovery.k8s.io/v1 EndpointSlice."),
        "endpoints: [{targetRef: {kind: Pod, name: web-1}}]   # the selector picks web-2", checkSlices},
    {"PORT321", Error, true, PORTOLAN_TR("StatefulSet's Service misspelt"),
        PORTOLAN_TR("serviceName gives the pods of a StatefulSet their DNS names. No Service has that name, and one is a slip of "
                    "the pen away. "
                    "Source: apps/v1 StatefulSetSpec.serviceName."),
        "serviceName: databse       # the Service is named database", checkStatefulSets},
    {"PORT322", Warning, true, PORTOLAN_TR("StatefulSet's Service is not in the input"),
        PORTOLAN_TR(
            "serviceName names a Service that the input does not hold, though it holds others of that namespace. Source: apps/v1 "
            "StatefulSetSpec.serviceName: \"must exist before the StatefulSet\"."),
        "serviceName: database", checkStatefulSets},
    {"PORT323", Info, true, PORTOLAN_TR("StatefulSet's Service is not headless"),
        PORTOLAN_TR(
            "The Service that serviceName names has an address of its own, so that DNS gives that address and the pods get no "
            "names of their own (pod-0.database). Source: Kubernetes documentation, StatefulSet, \"Limitations\": "
            "\"StatefulSets currently require a Headless Service\"."),
        "serviceName: database       # the Service lacks clusterIP: None", checkStatefulSets},
    {"PORT324", Warning, true, PORTOLAN_TR("StatefulSet's Service selects other pods"),
        PORTOLAN_TR(
            "The Service that serviceName names selects pods, but not those of the StatefulSet, which therefore get no DNS "
            "names from it. Source: apps/v1 StatefulSetSpec.serviceName; Kubernetes documentation, StatefulSet, \"Stable "
            "Network ID\"."),
        "serviceName: database       # that Service selects app: cache", checkStatefulSets},
});

} // namespace

std::span<const Rule> serviceRules()
{
    return kRules;
}

} // namespace portolan
