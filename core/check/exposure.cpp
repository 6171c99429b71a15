// SPDX-License-Identifier: GPL-3.0-or-later
// PORT8xx: what is open to whom, and matters of taste.
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/edit/paths.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

struct WellKnown {
    int port;
    std::string_view what;
};
// Ports of stores and administration, which are rarely meant for the world (IANA, the products' documentation).
constexpr auto kSensitive = std::to_array<WellKnown>({{22, "SSH"}, {23, "Telnet"}, {1433, "SQL Server"}, {1521, "Oracle"},
    {2375, "Docker"}, {2379, "etcd"}, {2380, "etcd"}, {3306, "MySQL"}, {3389, "RDP"}, {5432, "PostgreSQL"}, {5984, "CouchDB"},
    {6379, "Redis"}, {6443, "Kubernetes API"}, {8086, "InfluxDB"}, {9042, "Cassandra"}, {9200, "Elasticsearch"},
    {9300, "Elasticsearch"}, {10250, "kubelet"}, {11211, "memcached"}, {15672, "RabbitMQ"}, {27017, "MongoDB"}});

const WellKnown *sensitive(std::optional<int> port)
{
    const auto known = std::ranges::find_if(kSensitive, [&](const WellKnown &one) { return one.port == port; });
    return known == kSensitive.end() ? nullptr : &*known;
}

// Prefixes that tell a mesh the protocol (istio.io, "Protocol Selection").
constexpr auto kMeshProtocols = std::to_array<std::string_view>(
    {"grpc", "grpc-web", "http", "http2", "https", "mongo", "mysql", "redis", "tcp", "tls", "udp"});

bool tellsProtocol(const kube::ServicePort &port)
{
    const std::string_view name = port.name.value;
    const auto fits = [&](std::string_view protocol) {
        return name.starts_with(protocol) && (name.size() == protocol.size() || name[protocol.size()] == '-');
    };
    return !port.appProtocol.value.empty() || port.protocol.value != kube::Protocol::Tcp
        || std::ranges::any_of(kMeshProtocols, fits);
}

struct ServiceView {
    const PortGraph &graph;
    const ServiceNode &node;
    const kube::Service &service;
    Subject subject;

    [[nodiscard]] bool isOutside() const
    {
        return service.hasNodePorts() || service.type.value == "LoadBalancer" || !service.externalIPs.empty();
    }
    [[nodiscard]] Finding finding(std::string_view code, std::size_t port, std::string_view field, Span at, Message message) const
    {
        const std::string index = std::to_string(port);
        Finding made = subject.finding(code, "spec.ports[" + index + "]." + std::string(field), at, std::move(message));
        made.node = node.key.withPart("ports/" + index);
        return made;
    }
};

std::string numbers(const ServiceView &view, bool nodePorts)
{
    std::string all;
    for (const ServicePortNode &port : view.node.ports) {
        if (port.port == kNone)
            continue;
        const std::string node = port.nodePort ? std::to_string(*port.nodePort) : "auto";
        all += (all.empty() ? "" : ", ") + (nodePorts ? node : view.service.ports[port.port].port.text);
    }
    return all;
}

void checkType(const ServiceView &view, Findings &findings)
{
    const auto add = [&](std::string_view code, std::string path, Span at, Message message) {
        findings.push_back(view.subject.finding(code, std::move(path), at, std::move(message)));
    };
    const std::string label = view.subject.label();
    if (view.service.type.value == "NodePort")
        add("PORT801", "spec.type", view.service.type.at,
            {PORTOLAN_TR("%1 opens node ports %2 on every node."), {label, numbers(view, true)}});
    if (view.service.type.value == "LoadBalancer") {
        add("PORT802", "spec.type", view.service.type.at,
            {PORTOLAN_TR("%1 opens ports %2 through a load balancer."), {label, numbers(view, false)}});
        if (view.service.externalTrafficPolicy.value != "Local")
            add("PORT808", "spec.externalTrafficPolicy", {},
                {PORTOLAN_TR("%1 hides the clients' addresses; externalTrafficPolicy: Local keeps them."), {label}});
    }
    if (!view.service.externalIPs.empty())
        add("PORT805", "spec.externalIPs[0]", view.service.externalIPs.front().at,
            {PORTOLAN_TR("%1 takes traffic for external IPs."), {label}});
}

// PORT806: a store or an administrator's door that clients outside the cluster reach.
void checkSensitivePorts(const ServiceView &view, Findings &findings)
{
    for (const ServicePortNode &node : view.node.ports) {
        if (node.port == kNone)
            continue;
        const kube::ServicePort &port = view.service.ports[node.port];
        const auto reached
            = std::ranges::find_if(node.backends, [](const Backend &one) { return sensitive(one.port) != nullptr; });
        const WellKnown *what = reached != node.backends.end() ? sensitive(reached->port) : sensitive(port.port.valid());
        if (what != nullptr) {
            findings.push_back(view.finding("PORT806", node.port, "port", port.port.at,
                {PORTOLAN_TR("%1 port %2 opens %3 (%4) to clients outside the cluster."),
                    {view.subject.label(), port.port.text, std::string(what->what), std::to_string(what->port)}}));
        }
    }
}

void checkNaming(const ServiceView &view, Findings &findings)
{
    for (std::size_t i = 0; i < view.service.ports.size(); ++i) {
        const kube::ServicePort &port = view.service.ports[i];
        if (!tellsProtocol(port) && !view.service.isExternalName()) {
            findings.push_back(view.finding("PORT809", i, "name", port.name.written() ? port.name.at : port.item,
                {PORTOLAN_TR("%1 port %2 has neither an appProtocol nor a name that tells a mesh its protocol."),
                    {view.subject.label(), port.port.text}}));
        }
        if (port.targetPort.form == kube::PortReference::Form::Number) {
            findings.push_back(view.finding("PORT810", i, "targetPort", port.targetPort.at,
                {PORTOLAN_TR("%1 port %2 names its target by number; a name would follow the container port when it changes."),
                    {view.subject.label(), port.port.text}}));
        }
    }
}

void checkPod(const Subject &subject, const WorkloadNode &node, const kube::PodTemplate &pod, Findings &findings)
{
    if (pod.hostNetwork)
        findings.push_back(subject.finding("PORT804", podSpecPath(pod) + ".hostNetwork", {},
            {PORTOLAN_TR("%1 shares the node's network: each of its ports is open on the node."), {subject.label()}}));
    for (const PodPort &port : node.ports) {
        if (port.container == kNone || port.index == kNone)
            continue;
        const kube::Container &container = pod.containers[port.container];
        const kube::ContainerPort &declared = container.ports[port.index];
        const std::string path = containerPortPath(pod, container, port.index);
        if (!pod.hostNetwork && port.hostPort)
            findings.push_back(subject.finding("PORT803", path + ".hostPort", declared.hostPort.at,
                {PORTOLAN_TR("%1 opens port %2 on its nodes."), {subject.label(), std::to_string(*port.hostPort)}}));
        constexpr int kSsh = 22;
        if (port.number == kSsh && port.protocol == kube::Protocol::Tcp)
            findings.push_back(subject.finding("PORT807", path + ".containerPort", declared.containerPort.at,
                {PORTOLAN_TR("Container %1 of %2 serves SSH (port 22)."), {container.name.value, subject.label()}}));
    }
    for (const kube::Container &container : pod.containers) {
        const bool asked
            = std::ranges::any_of(container.probes, [](const kube::Probe &probe) { return probe.which == "readinessProbe"; });
        if (node.reached && !asked && !container.ports.empty() && container.role == kube::Container::Role::App)
            findings.push_back(subject.finding("PORT811", containerPath(pod, container), container.item,
                {PORTOLAN_TR("Container %1 of %2 serves a Service without a readinessProbe on a port."),
                    {container.name.value, subject.label()}}));
    }
}

} // namespace

void checkOpenStores(const PortGraph &graph, Findings &findings)
{
    for (const ServiceNode &node : graph.services) {
        const ServiceView view {graph, node, graph.service(node), {graph, node.definition}};
        if (view.isOutside())
            checkSensitivePorts(view, findings);
    }
}

void checkExposure(const PortGraph &graph, Findings &findings)
{
    for (const ServiceNode &node : graph.services) {
        const ServiceView view {graph, node, graph.service(node), {graph, node.definition}};
        checkType(view, findings);
        checkNaming(view, findings);
    }
    for (const WorkloadNode &node : graph.workloads) {
        if (const kube::Workload *workload = graph.workload(node))
            checkPod({graph, node.definition}, node, workload->pod, findings);
    }
}

} // namespace portolan
