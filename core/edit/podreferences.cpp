// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a container port: target ports, probes and hooks, policies, monitors, annotations, routes by number.
#include "core/edit/paths.h"
#include "core/edit/rawobject.h"
#include "core/edit/referrers.h"

#include <algorithm>

namespace portolan {

namespace {

// The container port that changes.
struct Changing {
    const PortChange &change;
    const kube::PodTemplate &pod;
    const kube::Container &container;
    const kube::ContainerPort &port;
    Index containerIndex;
    Index portIndex;

    // By number a port is meant in the whole pod, by name among the ports of one container.
    [[nodiscard]] bool isMeantFrom(const kube::Container &other) const { return !change.isName || &other == &container; }
};

std::string nameOf(const PortGraph &graph, Index definition)
{
    const kube::Metadata &meta = graph.definition(definition).object->meta;
    return kube::qualifiedKind(meta) + ' ' + meta.name;
}

// OpenShift's Route names the pods' port where it names a number (route.openshift.io/v1 RoutePort.targetPort).
void addOpenShiftRoutes(const Changing &changing, Index service)
{
    const PortChange &change = changing.change;
    for (const EntryRow &row : change.graph.entryRows) {
        if (row.serviceNode != service || row.definition == kNone)
            continue;
        const kube::Object &object = *change.graph.definition(row.definition).object;
        if (object.meta.group != "route.openshift.io")
            continue;
        const auto port = RawObject(change.graph, row.definition).port("spec.port.targetPort");
        if (port && change.isMeantBy(*port))
            change.add(row.definition, "spec.port.targetPort", port->text, port->at,
                {PORTOLAN_TR("port of %1 %2"), {object.meta.kind, object.meta.name}});
    }
}

// prometheus.io/port of a Service, which is the pods' port too.
void addServiceAnnotation(const Changing &changing, const ServiceNode &service)
{
    const PortChange &change = changing.change;
    const std::string path = "metadata.annotations['prometheus.io/port']";
    if (change.isName)
        return;
    const auto text = RawObject(change.graph, service.definition).port(path);
    if (text && text->text == change.from)
        change.add(service.definition, path, text->text, text->at,
            {PORTOLAN_TR("annotation %1 of %2"), {"prometheus.io/port", nameOf(change.graph, service.definition)}});
}

// What names the pods' port next to a Service that leads there.
void addBehindService(const Changing &changing, Index service)
{
    addServiceMonitors(changing.change, changing.change.graph.services[service], true);
    addServiceAnnotation(changing, changing.change.graph.services[service]);
    addOpenShiftRoutes(changing, service);
}

void addTargetPorts(const Changing &changing)
{
    const PortChange &change = changing.change;
    const PortGraph &graph = change.graph;
    const auto lands = [&](const Backend &backend) {
        if (backend.workload == kNone || backend.podPort == kNone
            || graph.workloads[backend.workload].definition != change.definition)
            return false;
        const PodPort &port = graph.workloads[backend.workload].ports[backend.podPort];
        return port.container == changing.containerIndex && port.index == changing.portIndex;
    };
    for (Index s = 0; s < graph.services.size(); ++s) {
        const ServiceNode &service = graph.services[s];
        if (std::ranges::any_of(
                service.ports, [&](const ServicePortNode &node) { return std::ranges::any_of(node.backends, lands); }))
            addBehindService(changing, s);
        for (const ServicePortNode &node : service.ports) {
            if (node.port == kNone || std::ranges::none_of(node.backends, lands))
                continue;
            const kube::ServicePort &port = graph.service(service).ports[node.port];
            const bool byPort = port.targetPort.form == kube::PortReference::Form::Absent && !change.isName;
            if (!byPort && !change.isMeantBy(port.targetPort))
                continue;
            change.add(service.definition, "spec.ports[" + std::to_string(node.port) + "].targetPort", port.targetPort.text,
                port.targetPort.at, {PORTOLAN_TR("target port of %1"), {nameOf(graph, service.definition)}});
        }
    }
}

void addProbes(const Changing &changing)
{
    for (const kube::Container &container : changing.pod.containers) {
        for (const kube::Probe &probe : container.probes) {
            if (!changing.isMeantFrom(container) || !changing.change.isMeantBy(probe.port))
                continue;
            changing.change.add(changing.change.definition, probePortPath(changing.pod, container, probe), probe.port.text,
                probe.port.at, {PORTOLAN_TR("%1 of container %2"), {probe.which, container.name.value}});
        }
    }
}

// core/v1 Lifecycle: postStart and preStop, httpGet and tcpSocket.
void addLifecycle(const Changing &changing)
{
    const RawObject raw(changing.change.graph, changing.change.definition);
    for (const kube::Container &container : changing.pod.containers) {
        if (!changing.isMeantFrom(container))
            continue;
        for (const char *hook : {"postStart", "preStop"}) {
            for (const char *type : {"httpGet", "tcpSocket"}) {
                const std::string path = containerPath(changing.pod, container) + ".lifecycle." + hook + '.' + type + ".port";
                const auto port = raw.port(path);
                if (port && changing.change.isMeantBy(*port))
                    changing.change.add(changing.change.definition, path, port->text, port->at,
                        {PORTOLAN_TR("%1 of container %2"), {hook, container.name.value}});
            }
        }
    }
}

void addHostPort(const Changing &changing)
{
    const kube::PortNumber &hostPort = changing.port.hostPort;
    if (changing.pod.hostNetwork && !changing.change.isName && hostPort.number == changing.change.number()) {
        changing.change.add(changing.change.definition,
            containerPortPath(changing.pod, changing.container, changing.portIndex) + ".hostPort", hostPort.text, hostPort.at,
            {PORTOLAN_TR("host port, the same under hostNetwork"), {}});
    }
}

void addRules(const Changing &changing, Index definition, const std::vector<kube::PolicyRule> &rules, bool ingress)
{
    const PortChange &change = changing.change;
    const auto reaches = [&](const kube::PolicyPeer &peer) {
        return peer.podSelector && !peer.podSelector->empty() && !peer.namespaceSelector
            && peer.podSelector->matches(changing.pod.labels);
    };
    for (std::size_t r = 0; r < rules.size(); ++r) {
        const auto &ports = rules[r].ports;
        if (!ingress && std::ranges::none_of(rules[r].peers, reaches))
            continue;
        for (std::size_t p = 0; p < ports.size(); ++p) {
            if (!change.isMeantBy(ports[p].port) || ports[p].protocol.value != changing.port.protocol.value
                || ports[p].endPort.written())
                continue;
            change.add(definition,
                (ingress ? "spec.ingress[" : "spec.egress[") + std::to_string(r) + "].ports[" + std::to_string(p) + "].port",
                ports[p].port.text, ports[p].port.at,
                {ingress ? PORTOLAN_TR("port that %1 lets in") : PORTOLAN_TR("port that %1 lets out"),
                    {nameOf(change.graph, definition)}});
        }
    }
}

// Who lets these pods be reached, and who lets others reach them by name of their labels.
void addPolicies(const Changing &changing)
{
    const PortChange &change = changing.change;
    const Inventory &inventory = *change.graph.inventory;
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        const auto *policy = inventory.definitions[i].object->as<kube::NetworkPolicy>();
        if (policy == nullptr || inventory.namespaces[i] != inventory.namespaces[change.definition])
            continue;
        if (policy->podSelector.matches(changing.pod.labels))
            addRules(changing, i, policy->ingressRules, true);
        addRules(changing, i, policy->egressRules, false);
    }
}

void addAnnotations(const Changing &changing)
{
    for (const auto &[key, value] : changing.pod.annotations) {
        if (changing.change.isName || key != "prometheus.io/port" || value.value != changing.change.from)
            continue;
        std::string path = changing.pod.path;
        path.append(path.empty() ? "" : ".").append("metadata.annotations['").append(key).append("']");
        changing.change.add(
            changing.change.definition, std::move(path), value.value, value.at, {PORTOLAN_TR("annotation %1"), {key}});
    }
}

void suggestText(const Changing &changing, std::string fieldPath, const kube::Text &text, Message why)
{
    std::string value = withNumber(text.value, changing.change.from, changing.change.to);
    if (!value.empty() && text.written())
        changing.change.suggest(
            changing.change.definition, std::move(fieldPath), text.value, text.at, std::move(why), std::move(value));
}

void suggestSettings(const Changing &changing)
{
    const kube::Container &container = changing.container;
    const std::string path = containerPath(changing.pod, container);
    for (std::size_t i = 0; i < container.env.size(); ++i)
        suggestText(changing, path + ".env[" + std::to_string(i) + "].value", container.env[i].value,
            {PORTOLAN_TR("environment variable %1 holds the same number"), {container.env[i].name}});
    for (std::size_t i = 0; i < container.args.size(); ++i)
        suggestText(changing, path + ".args[" + std::to_string(i) + ']', container.args[i],
            {PORTOLAN_TR("an argument holds the same number"), {}});
    for (std::size_t i = 0; i < container.command.size(); ++i)
        suggestText(changing, path + ".command[" + std::to_string(i) + ']', container.command[i],
            {PORTOLAN_TR("the command holds the same number"), {}});
}

} // namespace

void addPodReferences(const PortChange &change, Index container, Index port)
{
    const kube::PodTemplate &pod = change.object().as<kube::Workload>()->pod;
    const Changing changing {change, pod, pod.containers[container], pod.containers[container].ports[port], container, port};
    if (change.from.empty())
        return;
    addTargetPorts(changing);
    addProbes(changing);
    addLifecycle(changing);
    addPodMonitors(change, pod.labels);
    addHostPort(changing);
    addPolicies(changing);
    addAnnotations(changing);
    if (!change.isName)
        suggestSettings(changing);
}

} // namespace portolan
