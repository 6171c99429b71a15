// SPDX-License-Identifier: GPL-3.0-or-later
// PORT60x: probes (SEMANTICS.md, 14), and PORT61x: the ports that programs listen on.
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/edit/paths.h"
#include "core/graph/nearmiss.h"

#include <algorithm>

namespace portolan {

namespace {

using Form = kube::PortReference::Form;
using Role = kube::Container::Role;

struct ProbeView {
    const Subject &subject;
    const kube::PodTemplate &pod;
    const kube::Container &container;
    const kube::Probe &probe;

    [[nodiscard]] std::string label() const
    {
        return probe.which + " of container " + container.name.value + " in " + subject.label();
    }
    [[nodiscard]] Finding finding(std::string_view code, Message message) const
    {
        return subject.finding(code, probePortPath(pod, container, probe), probe.port.at, std::move(message));
    }
};

const kube::ContainerPort *nearestName(const kube::Container &container, const std::string &name)
{
    const auto near = std::ranges::find_if(container.ports, [&](const auto &port) { return isNearMiss(name, port.name.value); });
    if (near != container.ports.end())
        return &*near;
    const bool only = container.ports.size() == 1 && !container.ports.front().name.value.empty();
    return only ? &container.ports.front() : nullptr;
}

void checkName(const ProbeView &view, Findings &findings)
{
    const std::string &name = view.probe.port.text;
    const auto named = [&](const kube::ContainerPort &port) { return port.name.value == name; };
    if (std::ranges::any_of(view.container.ports, named) || kube::refusal(kube::ValueRule::PortName, name))
        return;
    const auto other
        = std::ranges::find_if(view.pod.containers, [&](const auto &one) { return std::ranges::any_of(one.ports, named); });
    if (other != view.pod.containers.end()) {
        const auto port = std::ranges::find_if(other->ports, named);
        Finding finding = view.finding("PORT601",
            {PORTOLAN_TR("%1 asks port name %2, which container %3 has; a probe knows only the names of its own container."),
                {view.label(), quoted(name), other->name.value}});
        if (port->containerPort.valid())
            finding.fixes.push_back(fixOf({PORTOLAN_TR("Use port %1"), {port->containerPort.text}},
                view.subject.set(finding.fieldPath, port->containerPort.text), true));
        findings.push_back(std::move(finding));
        return;
    }
    const kube::ContainerPort *near = nearestName(view.container, name);
    if (near == nullptr) {
        findings.push_back(view.finding("PORT601",
            {PORTOLAN_TR("%1 asks port name %2; the container has no port of that name."), {view.label(), quoted(name)}}));
        return;
    }
    Finding finding = view.finding("PORT601",
        {PORTOLAN_TR("%1 asks port name %2; the container has %3 (%4). Did you mean %3?"),
            {view.label(), quoted(name), quoted(near->name.value), near->containerPort.text}});
    finding.fixes.push_back(fixOf({PORTOLAN_TR("Use %1"), {quoted(near->name.value)}},
        view.subject.set(finding.fieldPath, near->name.value), isNearMiss(name, near->name.value)));
    findings.push_back(std::move(finding));
}

void checkNumber(const ProbeView &view, Findings &findings)
{
    const auto hasNumber = [&](const kube::ContainerPort &port) { return port.containerPort.number == view.probe.port.number; };
    const auto declared = std::ranges::find_if(view.container.ports, hasNumber);
    const std::string number = std::to_string(view.probe.port.number);
    if (declared != view.container.ports.end()) {
        const bool tcp = std::ranges::any_of(view.container.ports, [&](const auto &port) {
            return hasNumber(port)
                && (port.protocol.value == kube::Protocol::Tcp || port.protocol.value == kube::Protocol::Other);
        });
        if (!tcp) {
            findings.push_back(view.finding("PORT604",
                {PORTOLAN_TR("%1 asks port %2 over TCP, which the container declares for %3 only."),
                    {view.label(), number, std::string(toString(declared->protocol.value))}}));
        }
        return;
    }
    const auto other
        = std::ranges::find_if(view.pod.containers, [&](const auto &one) { return std::ranges::any_of(one.ports, hasNumber); });
    if (other != view.pod.containers.end()) {
        findings.push_back(view.finding("PORT603",
            {PORTOLAN_TR("%1 asks port %2, which container %3 declares; it speaks of that container's health."),
                {view.label(), number, other->name.value}}));
    } else if (!view.container.ports.empty()) {
        findings.push_back(view.finding("PORT602",
            {PORTOLAN_TR("%1 asks port %2, which the container does not declare; it still works if something listens there."),
                {view.label(), number}}));
    }
}

// The first hint at another number than the declared one. What stronger evidence contradicts is not kept in the graph.
const ApplicationPort *contradiction(const PodPort &port)
{
    const auto said = std::ranges::find_if(port.application, [&](const ApplicationPort &one) { return one.port != port.number; });
    return said == port.application.end() ? nullptr : &*said;
}

// "80 (readinessProbe)": what speaks for the declared number all the same.
std::string agreement(const PodPort &port)
{
    const auto said = std::ranges::find_if(port.application, [&](const ApplicationPort &one) { return one.port == port.number; });
    return said == port.application.end() ? std::string() : said->evidence;
}

const kube::Container &containerOf(const kube::PodTemplate &pod, const PodPort &port)
{
    const auto app = std::ranges::find(pod.containers, Role::App, &kube::Container::role);
    return port.container != kNone ? pod.containers[port.container] : app == pod.containers.end() ? pod.containers.front() : *app;
}

void checkApplication(
    const Subject &subject, const WorkloadNode &node, const kube::PodTemplate &pod, const PodPort &port, Findings &findings)
{
    if (!port.number || port.application.empty() || pod.containers.empty())
        return;
    const kube::Container &container = containerOf(pod, port);
    const bool declared = port.container != kNone;
    const std::string path
        = declared ? containerPortPath(pod, container, port.index) + ".containerPort" : containerPath(pod, container);
    const Span at = declared ? container.ports[port.index].containerPort.at : container.item;
    const auto add = [&](std::string_view code, const ApplicationPort &evidence, Message message) {
        Finding finding = subject.finding(code, path, at, std::move(message));
        if (declared)
            finding.node = node.key.withPart(container.name.value + "/ports/" + std::to_string(port.index));
        if (evidence.at.end != 0)
            finding.related.push_back(subject.related(evidence.at, {PORTOLAN_TR("%1 says so"), {evidence.evidence}}));
        findings.push_back(std::move(finding));
    };
    const std::string number = std::to_string(*port.number);
    if (const ApplicationPort *said = contradiction(port)) {
        std::vector<std::string> words {
            number, container.name.value, subject.label(), std::to_string(said->port), said->evidence};
        if (std::string agrees = agreement(port); agrees.empty()) {
            add("PORT611", *said,
                {PORTOLAN_TR("Port %1 of container %2 in %3: the program seems to listen on %4 (%5)."), std::move(words)});
        } else {
            words.push_back(std::move(agrees));
            add("PORT611", *said,
                {PORTOLAN_TR("Port %1 of container %2 in %3: what is said of the program disagrees, %4 (%5) and %1 (%6)."),
                    std::move(words)});
        }
    } else if (port.application.front().loopback) {
        add("PORT612", port.application.front(),
            {PORTOLAN_TR(
                 "Port %1 of container %2 in %3: the program listens on 127.0.0.1 (%4), which nothing outside the pod reaches."),
                {number, container.name.value, subject.label(), port.application.front().evidence}});
    }
}

} // namespace

void checkProbes(const PortGraph &graph, Findings &findings)
{
    for (const WorkloadNode &node : graph.workloads) {
        const kube::Workload *workload = graph.workload(node);
        if (workload == nullptr)
            continue;
        const Subject subject {graph, node.definition};
        for (const kube::Container &container : workload->pod.containers) {
            for (const kube::Probe &probe : container.probes) {
                const ProbeView view {subject, workload->pod, container, probe};
                if (!probe.host.empty())
                    continue; // asks somebody else
                if (probe.port.form == Form::Name)
                    checkName(view, findings);
                else if (probe.port.form == Form::Number)
                    checkNumber(view, findings);
            }
        }
    }
}

void checkApplications(const PortGraph &graph, Findings &findings)
{
    for (const WorkloadNode &node : graph.workloads) {
        const kube::Workload *workload = graph.workload(node);
        for (std::size_t i = 0; workload != nullptr && i < node.ports.size(); ++i)
            checkApplication({graph, node.definition}, node, workload->pod, node.ports[i], findings);
    }
}

} // namespace portolan
