// SPDX-License-Identifier: GPL-3.0-or-later
// PORT1xx: what a Service's target port comes to (SEMANTICS.md, "Service port to container port").
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/edit/paths.h"
#include "core/graph/nearmiss.h"
#include "core/kube/values.h"

#include <algorithm>

namespace portolan {

namespace {

using Role = kube::Container::Role;

// One service port on its way to its pods.
struct Route {
    const PortGraph &graph;
    const ServiceNode &service;
    const ServicePortNode &node;
    const kube::ServicePort &port;
    Subject subject;

    [[nodiscard]] std::string field(std::string_view name) const
    {
        return "spec.ports[" + std::to_string(node.port) + "]." + std::string(name);
    }
    // "Service shop/payments port 443".
    [[nodiscard]] std::string label() const { return subject.label() + " port " + port.port.text; }
    [[nodiscard]] const WorkloadNode &workload(const Backend &backend) const { return graph.workloads[backend.workload]; }
    // The template behind a backend; none for an address.
    [[nodiscard]] const kube::PodTemplate *pod(const Backend &backend) const
    {
        const kube::Workload *found = backend.workload == kNone ? nullptr : graph.workload(workload(backend));
        return found == nullptr ? nullptr : &found->pod;
    }
    [[nodiscard]] Finding finding(std::string_view code, Message message) const
    {
        Finding made = subject.finding(
            code, field("targetPort"), port.targetPort.written() ? port.targetPort.at : port.item, std::move(message));
        made.node = service.key.withPart("ports/" + std::to_string(node.port));
        return made;
    }
};

// The declared port that `backend` lands on; none: undeclared, or not reached at all.
const kube::ContainerPort *declaredPort(const Route &route, const Backend &backend)
{
    const kube::PodTemplate *pod = route.pod(backend);
    if (pod == nullptr || backend.podPort == kNone)
        return nullptr;
    const PodPort &port = route.workload(backend).ports[backend.podPort];
    return port.container == kNone || port.index == kNone ? nullptr : &pod->containers[port.container].ports[port.index];
}

// The first port called `name` of a container in `role`, whatever its protocol.
const kube::Container *containerNaming(const kube::PodTemplate &pod, std::string_view name, Role role)
{
    for (const kube::Container &container : pod.containers) {
        if (container.role == role
            && std::ranges::any_of(container.ports, [&](const auto &port) { return port.name.value == name; }))
            return &container;
    }
    return nullptr;
}

// The only port of `protocol` that the pod declares, if it has no name; none else.
std::optional<NearPort> onlyUnnamedPort(const kube::PodTemplate &pod, kube::Protocol protocol)
{
    std::optional<NearPort> only;
    for (Index c = 0; c < pod.containers.size(); ++c) {
        for (Index i = 0; i < pod.containers[c].ports.size(); ++i) {
            const kube::ContainerPort &port = pod.containers[c].ports[i];
            if (pod.containers[c].role == Role::Init || port.protocol.value != protocol)
                continue;
            if (only || !port.name.value.empty() || !port.containerPort.valid())
                return std::nullopt;
            only = NearPort {.container = c, .index = i};
        }
    }
    return only;
}

void suggestNumber(const Route &route, const Backend &backend, Finding &finding)
{
    const kube::PodTemplate &pod = *route.pod(backend);
    const auto only = onlyUnnamedPort(pod, route.port.protocol.value);
    if (!only)
        return;
    const kube::Container &container = pod.containers[only->container];
    const kube::PortNumber &written = container.ports[only->index].containerPort;
    const std::string number = std::to_string(*written.number);
    const Subject owner {route.graph, route.workload(backend).definition};
    const std::string &name = route.port.targetPort.text;
    finding.related.push_back(owner.related(written.at, {PORTOLAN_TR("port %1 has no name"), {number}}));
    finding.fixes.push_back(fixOf({PORTOLAN_TR("Use port %1"), {number}}, route.subject.set(finding.fieldPath, number)));
    finding.fixes.push_back(fixOf({PORTOLAN_TR("Name container port %1 `%2`"), {number, name}},
        owner.set(containerPortPath(pod, container, only->index) + ".name", name)));
}

// PORT101: no container port has the name. `backend` is the first that lacks it.
Finding missingName(const Route &route, const Backend &backend)
{
    const kube::PodTemplate &pod = *route.pod(backend);
    const std::string &name = route.port.targetPort.text;
    const auto near = nearestPortName(pod, name, route.port.protocol.value, route.port.name.value);
    if (!near) {
        Finding finding = route.finding("PORT101",
            {PORTOLAN_TR("%1 targets port name %2; %3 has no port of that name."),
                {route.label(), quoted(name), spoken(backend.label)}});
        suggestNumber(route, backend, finding);
        return finding;
    }
    const kube::ContainerPort &meant = pod.containers[near->container].ports[near->index];
    Finding finding = route.finding("PORT101",
        {PORTOLAN_TR("%1 targets port name %2; %3 has %4 (%5). Did you mean %4?"),
            {route.label(), quoted(name), spoken(backend.label), quoted(meant.name.value), meant.containerPort.text}});
    const Subject owner {route.graph, route.workload(backend).definition};
    finding.related.push_back(owner.related(meant.name.at, {PORTOLAN_TR("%1 is declared here"), {quoted(meant.name.value)}}));
    const bool onlyRepair = isNearMiss(name, meant.name.value) && route.node.backends.size() == 1;
    finding.fixes.push_back(fixOf(
        {PORTOLAN_TR("Use %1"), {quoted(meant.name.value)}}, route.subject.set(finding.fieldPath, meant.name.value), onlyRepair));
    return finding;
}

// PORT103: the name is there, for another protocol.
Finding otherProtocol(const Route &route, const Backend &backend, const NearPort &near)
{
    const kube::PodTemplate &pod = *route.pod(backend);
    const kube::ContainerPort &declared = pod.containers[near.container].ports[near.index];
    const std::string wanted(toString(route.port.protocol.value));
    const std::string given(toString(declared.protocol.value));
    Finding finding = route.finding("PORT103",
        {PORTOLAN_TR("%1 targets port name %2 over %3; %4 declares %2 for %5. A name is looked up with its protocol."),
            {route.label(), quoted(declared.name.value), wanted, spoken(backend.label), given}});
    const Subject owner {route.graph, route.workload(backend).definition};
    const std::string place = containerPortPath(pod, pod.containers[near.container], near.index);
    finding.related.push_back(owner.related(declared.item, {PORTOLAN_TR("%1 is declared here"), {quoted(declared.name.value)}}));
    finding.fixes.push_back(
        fixOf({PORTOLAN_TR("Let the service port speak %1"), {given}}, route.subject.set(route.field("protocol"), given)));
    finding.fixes.push_back(
        fixOf({PORTOLAN_TR("Let the container port speak %1"), {wanted}}, owner.set(place + ".protocol", wanted)));
    return finding;
}

// Why a named target port is on none of the selected pods.
Finding unresolvedName(const Route &route, const Backend &backend)
{
    const kube::PodTemplate &pod = *route.pod(backend);
    const std::string &name = route.port.targetPort.text;
    const std::vector<std::string> words {route.label(), quoted(name), spoken(backend.label)};
    if (containerNaming(pod, name, Role::Sidecar) != nullptr && route.graph.inventory->version < kube::Version {1, 33}
        && containerNaming(pod, name, Role::App) == nullptr)
        return route.finding("PORT105",
            {PORTOLAN_TR(
                 "%1 targets port name %2, which only a native sidecar of %3 has; Services reach it from Kubernetes 1.33 on."),
                words});
    if (const auto near = nearestPortName(pod, name, route.port.protocol.value, route.port.name.value);
        near && near->otherProtocol)
        return otherProtocol(route, backend, *near);
    if (containerNaming(pod, name, Role::Init) != nullptr)
        return route.finding("PORT104",
            {PORTOLAN_TR("%1 targets port name %2, which only an init container of %3 has; init containers get no traffic."),
                words});
    return missingName(route, backend);
}

// Whether the name is there, with a protocol that does not exist: a value rule says so.
bool isRefused(const kube::PodTemplate &pod, std::string_view name)
{
    return std::ranges::any_of(pod.containers, [&](const kube::Container &container) {
        return std::ranges::any_of(container.ports,
            [&](const auto &port) { return port.name.value == name && port.protocol.value == kube::Protocol::Other; });
    });
}

void checkName(const Route &route, Findings &findings)
{
    const Backend *lacking = nullptr;
    const Backend *having = nullptr;
    const Backend *other = nullptr; // has it under another number than `having`
    for (const Backend &backend : route.node.backends) {
        if (route.pod(backend) == nullptr)
            continue;
        const Backend *&slot = backend.port ? having : lacking;
        if (slot == nullptr)
            slot = &backend;
        else if (backend.port && backend.port != having->port && backend.label != having->label)
            other = &backend;
    }
    if (lacking != nullptr && having == nullptr && !isRefused(*route.pod(*lacking), route.port.targetPort.text))
        findings.push_back(unresolvedName(route, *lacking));
    const std::string name = quoted(route.port.targetPort.text);
    if (lacking != nullptr && having != nullptr) {
        findings.push_back(route.finding("PORT102",
            {PORTOLAN_TR("%1 targets port name %2; %3 has it, %4 has not and gets no traffic on this port."),
                {route.label(), name, spoken(having->label), spoken(lacking->label)}}));
    }
    if (other != nullptr) {
        findings.push_back(route.finding("PORT110",
            {PORTOLAN_TR("%1 targets port name %2, which is %3 in %4 and %5 in %6."),
                {route.label(), name, std::to_string(*having->port), spoken(having->label), std::to_string(*other->port),
                    spoken(other->label)}}));
    }
}

// A declared port that `number` may be a slip for: one digit or a transposition away, and nothing else leads to it.
const PodPort *slipOf(const WorkloadNode &workload, int number, kube::Protocol protocol)
{
    const std::string written = std::to_string(number);
    for (const PodPort &port : workload.ports) {
        if (port.container == kNone || port.index == kNone || !port.number || port.reached || port.protocol != protocol)
            continue;
        const std::string declared = std::to_string(*port.number);
        if (written.size() > 2 && editDistance(written, declared) == 1)
            return &port;
    }
    return nullptr;
}

// Whether something in the pod says that it listens there, though no container declares it.
bool hasEvidence(const Route &route, const Backend &backend)
{
    const kube::PodTemplate &pod = *route.pod(backend);
    const bool probed = std::ranges::any_of(pod.containers, [&](const kube::Container &container) {
        return std::ranges::any_of(container.probes, [&](const kube::Probe &probe) {
            return probe.port.form == kube::PortReference::Form::Number && probe.port.number == backend.port;
        });
    });
    return probed || !route.workload(backend).ports[backend.podPort].application.empty();
}

Finding undeclared(const Route &route, const Backend &backend)
{
    const WorkloadNode &workload = route.workload(backend);
    const std::string number = std::to_string(*backend.port);
    const std::string wanted(toString(route.port.protocol.value));
    const auto sameNumber = std::ranges::find_if(workload.ports,
        [&](const PodPort &port) { return port.number == backend.port && port.container != kNone && port.index != kNone; });
    if (sameNumber != workload.ports.end()) {
        const std::string given(toString(sameNumber->protocol));
        return route.finding("PORT109",
            {PORTOLAN_TR("%1 sends %2 to port %3; %4 declares it for %5 only."),
                {route.label(), wanted, number, spoken(backend.label), given}});
    }
    const PodPort *meant = slipOf(workload, *backend.port, route.port.protocol.value);
    if (meant == nullptr || hasEvidence(route, backend))
        return route.finding("PORT107",
            {PORTOLAN_TR("%1 targets port %2, which no container of %3 declares; it still works if something listens there."),
                {route.label(), number, spoken(backend.label)}});
    const std::string near = std::to_string(*meant->number);
    Finding finding = route.finding("PORT108",
        {PORTOLAN_TR("%1 targets port %2, which no container of %3 declares; it declares %4. Did you mean %4?"),
            {route.label(), number, spoken(backend.label), near}});
    finding.fixes.push_back(fixOf({PORTOLAN_TR("Use port %1"), {near}}, route.subject.set(finding.fieldPath, near)));
    return finding;
}

// One finding for a number that some pod does not declare, the gravest there is.
void checkNumber(const Route &route, Findings &findings)
{
    std::optional<Finding> gravest;
    for (const Backend &backend : route.node.backends) {
        if (route.pod(backend) == nullptr || !backend.port || backend.podPort == kNone || declaredPort(route, backend) != nullptr)
            continue;
        const auto &ports = route.workload(backend).ports;
        if (std::ranges::any_of(ports,
                [&](const PodPort &port) { return port.number == backend.port && port.protocol == kube::Protocol::Other; }))
            continue; // a value rule says so
        Finding one = undeclared(route, backend);
        if (!gravest || one.code > gravest->code) // PORT107 is the Info
            gravest = std::move(one);
    }
    if (gravest)
        findings.push_back(std::move(*gravest));
}

// A declared port that nothing leads to, and whose name is the service port's own. One of the same number is the same port.
const PodPort *namesake(const Route &route, const Backend &backend)
{
    const std::string &name = route.port.name.value;
    const auto fits = [&](const PodPort &port) {
        return port.name == name && port.container != kNone && !port.reached && port.number && port.number != backend.port
            && port.protocol == route.port.protocol.value;
    };
    const auto &ports = route.workload(backend).ports;
    const auto found = name.empty() ? ports.end() : std::ranges::find_if(ports, fits);
    return found == ports.end() ? nullptr : &*found;
}

// PORT111: `metrics` goes to the port `http` while `metrics` is there and nothing reaches it.
void checkNamesake(const Route &route, Findings &findings)
{
    for (const Backend &backend : route.node.backends) {
        const kube::ContainerPort *landed = declaredPort(route, backend);
        const PodPort *meant = landed == nullptr || landed->name.value.empty() ? nullptr : namesake(route, backend);
        if (meant == nullptr || landed->name.value == meant->name)
            continue;
        Finding finding = route.finding("PORT111",
            {PORTOLAN_TR("%1 is named %2 but goes to %3 (%4) of %5; its %2 is %6."),
                {route.label(), quoted(meant->name), quoted(landed->name.value), landed->containerPort.text,
                    spoken(backend.label), std::to_string(*meant->number)}});
        finding.fixes.push_back(
            fixOf({PORTOLAN_TR("Use %1"), {quoted(meant->name)}}, route.subject.set(finding.fieldPath, meant->name)));
        findings.push_back(std::move(finding));
        return;
    }
}

// PORT113: the name stands in two containers of one pod; the first one gets the traffic.
void checkTwins(const Route &route, Findings &findings)
{
    for (const Backend &backend : route.node.backends) {
        const kube::ContainerPort *landed = declaredPort(route, backend);
        if (landed == nullptr)
            continue;
        const auto &ports = route.workload(backend).ports;
        const auto twin = std::ranges::find_if(ports, [&](const PodPort &port) {
            return port.name == route.port.targetPort.text && port.protocol == route.port.protocol.value
                && port.number != backend.port;
        });
        if (twin == ports.end())
            continue;
        findings.push_back(route.finding("PORT113",
            {PORTOLAN_TR("%1 targets port name %2, which two containers of %3 have; the first one, %4, gets the traffic."),
                {route.label(), quoted(route.port.targetPort.text), spoken(backend.label), std::to_string(*backend.port)}}));
        return;
    }
}

// PORT106: it works, but not on older clusters.
void checkSidecar(const Route &route, Findings &findings)
{
    for (const Backend &backend : route.node.backends) {
        if (declaredPort(route, backend) == nullptr)
            continue;
        const PodPort &port = route.workload(backend).ports[backend.podPort];
        if (route.pod(backend)->containers[port.container].role != Role::Sidecar)
            continue;
        findings.push_back(route.finding("PORT106",
            {PORTOLAN_TR("%1 targets port name %2, which only a native sidecar of %3 has; clusters before Kubernetes 1.33 do not "
                         "reach it."),
                {route.label(), quoted(route.port.targetPort.text), spoken(backend.label)}}));
        return;
    }
}

void checkPort(const Route &route, Findings &findings)
{
    using Form = kube::PortReference::Form;
    if (route.port.protocol.value == kube::Protocol::Other)
        return; // a value rule says so
    switch (route.port.targetPort.form) {
    case Form::Name:
        if (kube::refusal(kube::ValueRule::PortName, route.port.targetPort.text))
            return; // a value rule says so
        checkName(route, findings);
        checkTwins(route, findings);
        checkSidecar(route, findings);
        break;
    case Form::Absent:
        if (route.port.port.valid() && !route.service.headless)
            findings.push_back(route.finding(
                "PORT112", {PORTOLAN_TR("%1 has no targetPort: it goes to the same port of the pods."), {route.label()}}));
        [[fallthrough]];
    case Form::Number:
        checkNumber(route, findings);
        break;
    case Form::Invalid:
        return; // a value rule says so
    }
    checkNamesake(route, findings);
}

} // namespace

void checkResolution(const PortGraph &graph, Findings &findings)
{
    for (const ServiceNode &service : graph.services) {
        for (const ServicePortNode &node : service.ports) {
            if (node.port != kNone && !node.backends.empty())
                checkPort({graph, service, node, graph.service(service).ports[node.port], {graph, service.definition}}, findings);
        }
    }
}

} // namespace portolan
