// SPDX-License-Identifier: GPL-3.0-or-later
// Advice that other tools give by default and that is a matter of policy: all of it is off until enabled.
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/edit/backendfields.h"
#include "core/edit/paths.h"
#include "core/edit/rawobject.h"

#include <algorithm>
#include <unordered_map>

namespace portolan {

namespace {

using Form = kube::PortReference::Form;

constexpr int kPrivileged = 1024; // below it a program needs a capability (ip(7), net.ipv4.ip_unprivileged_port_start)

const kube::Probe *probeNamed(const kube::Container &container, std::string_view which)
{
    const auto probe = std::ranges::find(container.probes, which, &kube::Probe::which);
    return probe == container.probes.end() ? nullptr : &*probe;
}

// Whether the port's name says that HTTP/2 is spoken there (istio.io, Protocol Selection).
bool speaksHttp2(std::string_view name)
{
    return name.empty() || name.starts_with("grpc") || name.starts_with("http2") || name.starts_with("h2");
}

void checkContainerProbes(
    const Subject &subject, const kube::PodTemplate &pod, const kube::Container &container, Findings &findings)
{
    for (const kube::Probe &probe : container.probes) {
        const std::string path = probePortPath(pod, container, probe);
        const auto add = [&](std::string_view code, std::string_view text) {
            findings.push_back(subject.finding(
                code, path, probe.port.at, {text, {probe.which, container.name.value, subject.label(), probe.port.text}}));
        };
        const auto declared = std::ranges::find_if(container.ports, [&](const kube::ContainerPort &port) {
            return probe.port.form == Form::Number ? port.containerPort.number == probe.port.number
                                                   : port.name.value == probe.port.text;
        });
        if (probe.type == kube::Probe::Type::Grpc && declared != container.ports.end() && !speaksHttp2(declared->name.value))
            add("PORT605", PORTOLAN_TR("%1 of container %2 in %3 speaks gRPC to port %4, whose name tells of another protocol."));
        if (probe.port.form == Form::Number && declared != container.ports.end() && !declared->name.value.empty()
            && probe.type != kube::Probe::Type::Grpc)
            add("PORT816", PORTOLAN_TR("%1 of container %2 in %3 asks port %4 by number, though the port has a name."));
    }
    const kube::Probe *live = probeNamed(container, "livenessProbe");
    const kube::Probe *ready = probeNamed(container, "readinessProbe");
    if (live != nullptr && ready != nullptr && live->type == ready->type && live->port.text == ready->port.text
        && live->path == ready->path && live->host == ready->host)
        findings.push_back(subject.finding("PORT606", probePortPath(pod, container, *live), live->port.at,
            {PORTOLAN_TR(
                 "Container %1 of %2 asks the same thing in livenessProbe and readinessProbe: a pod that is busy is killed."),
                {container.name.value, subject.label()}}));
}

void checkContainerPorts(
    const Subject &subject, const kube::PodTemplate &pod, const kube::Container &container, Findings &findings)
{
    for (std::size_t i = 0; i < container.ports.size(); ++i) {
        const kube::ContainerPort &port = container.ports[i];
        const std::string path = containerPortPath(pod, container, i);
        const auto number = port.containerPort.valid();
        if (number && *number < kPrivileged)
            findings.push_back(subject.finding("PORT812", path + ".containerPort", port.containerPort.at,
                {PORTOLAN_TR("Container %1 of %2 listens on port %3, below 1024: as a plain user it may not be allowed to."),
                    {container.name.value, subject.label(), port.containerPort.text}}));
        if (port.name.value.empty())
            findings.push_back(subject.finding("PORT815", path, port.item,
                {PORTOLAN_TR("Port %1 of container %2 in %3 has no name."),
                    {port.containerPort.text, container.name.value, subject.label()}}));
    }
}

// A workload that no NetworkPolicy of its namespace selects.
void checkIsolation(const PortGraph &graph, Findings &findings)
{
    std::unordered_map<std::string_view, std::vector<const kube::NetworkPolicy *>> policies;
    for (Index i = 0; i < graph.inventory->definitions.size(); ++i) {
        if (const auto *policy = graph.definition(i).object->as<kube::NetworkPolicy>())
            policies[graph.inventory->namespaces[i]].push_back(policy);
    }
    for (const WorkloadNode &node : graph.workloads) {
        const kube::Workload *workload = graph.workload(node);
        if (workload == nullptr || workload->pod.hostNetwork)
            continue; // the node's network has no policies
        const auto around = policies.find(node.ns);
        const bool selected = around != policies.end() && std::ranges::any_of(around->second, [&](const auto *policy) {
            return policy->podSelector.matches(workload->pod.labels);
        });
        const Subject subject {graph, node.definition};
        if (!selected)
            findings.push_back(subject.finding("PORT814", {}, {},
                {PORTOLAN_TR("No NetworkPolicy of the input selects the pods of %1: everyone may reach every port."),
                    {subject.label()}}));
    }
}

void checkService(const PortGraph &graph, const ServiceNode &node, Findings &findings)
{
    const kube::Service &service = graph.service(node);
    const Subject subject {graph, node.definition};
    if (service.type.value == "LoadBalancer" && RawObject(graph, node.definition).items("spec.loadBalancerSourceRanges") == 0)
        findings.push_back(subject.finding("PORT813", "spec.loadBalancerSourceRanges", {},
            {PORTOLAN_TR("%1 of type LoadBalancer takes traffic from every address: it has no loadBalancerSourceRanges."),
                {subject.label()}}));
    if (service.type.value == "NodePort" && service.externalTrafficPolicy.value == "Local")
        findings.push_back(subject.finding("PORT818", "spec.externalTrafficPolicy", service.externalTrafficPolicy.at,
            {PORTOLAN_TR("%1 answers only on nodes that run one of its pods (externalTrafficPolicy: Local)."),
                {subject.label()}}));
    if (service.isExternalName())
        findings.push_back(subject.finding("PORT821", "spec.externalName", service.externalName.at,
            {PORTOLAN_TR("%1 sends clients outside the cluster, to %2."),
                {subject.label(), quoted(service.externalName.value)}}));
    const bool single = node.workloads.size() == 1 && graph.workloads[node.workloads.front()].replicas == 1
        && graph.workloads[node.workloads.front()].key.kind != "StatefulSet";
    if (single)
        findings.push_back(subject.finding("PORT819", {}, {},
            {PORTOLAN_TR("%1 leads to one pod (%2): nobody answers while it restarts."),
                {subject.label(), spoken(graph.workloads[node.workloads.front()].label)}}));
}

void checkPlainRoutes(const PortGraph &graph, Findings &findings)
{
    const std::string path = "spec.tls.insecureEdgeTerminationPolicy";
    for (Index i = 0; i < graph.inventory->definitions.size(); ++i) {
        const Subject subject {graph, i};
        if (kube::qualifiedKind(subject.object().meta) != "Route.route.openshift.io" || RawObject(graph, i).text(path) != "Allow")
            continue;
        findings.push_back(subject.finding(
            "PORT820", path, {}, {PORTOLAN_TR("%1 takes plain HTTP beside TLS; Redirect sends it on."), {subject.label()}}));
        findings.back().fixes.push_back(fixOf({PORTOLAN_TR("Redirect to TLS"), {}}, subject.set(path, "Redirect")));
    }
}

void checkBackendNumbers(const PortGraph &graph, Findings &findings)
{
    for (Index i = 0; i < graph.inventory->definitions.size(); ++i) {
        const Subject subject {graph, i};
        if (subject.object().as<kube::Ingress>() == nullptr)
            continue;
        forEachBackend(subject.object(), [&](const kube::BackendReference &backend) {
            if (backend.port.form != Form::Number)
                return;
            findings.push_back(subject.finding("PORT817", backendFields(subject.object().meta, backend).number, backend.port.at,
                {PORTOLAN_TR("%1 names port %2 of Service %3 by number; a name would follow it."),
                    {subject.label(), backend.port.text, quoted(backend.service.value)}}));
        });
    }
}

} // namespace

void checkTaste(const PortGraph &graph, Findings &findings)
{
    for (const WorkloadNode &node : graph.workloads) {
        const kube::Workload *workload = graph.workload(node);
        for (std::size_t c = 0; workload != nullptr && c < workload->pod.containers.size(); ++c) {
            const Subject subject {graph, node.definition};
            checkContainerProbes(subject, workload->pod, workload->pod.containers[c], findings);
            checkContainerPorts(subject, workload->pod, workload->pod.containers[c], findings);
        }
    }
    for (const ServiceNode &node : graph.services)
        checkService(graph, node, findings);
    checkIsolation(graph, findings);
    checkBackendNumbers(graph, findings);
    checkPlainRoutes(graph, findings);
}

} // namespace portolan
