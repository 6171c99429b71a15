// SPDX-License-Identifier: GPL-3.0-or-later
// PORT51x, PORT52x: ports that meet in one Service or one pod.
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/edit/paths.h"

#include <algorithm>

namespace portolan {

namespace {

using Role = kube::Container::Role;

struct ServiceView {
    const ServiceNode &node;
    const kube::Service &service;
    Subject subject;

    [[nodiscard]] Finding finding(std::string_view code, std::size_t port, std::string_view field, Span at, Message message) const
    {
        const std::string index = std::to_string(port);
        Finding made = subject.finding(code, "spec.ports[" + index + ']' + std::string(field), at, std::move(message));
        made.node = node.key.withPart("ports/" + index);
        return made;
    }
};

// kubectl merges the list by its port number alone (patchMergeKey), so that two protocols of one number are one item to it.
void checkSameNumber(const ServiceView &view, Findings &findings)
{
    const auto &ports = view.service.ports;
    for (std::size_t i = 1; i < ports.size(); ++i) {
        const auto same = [&](const kube::ServicePort &other) {
            return other.port.number == ports[i].port.number && other.protocol.value != ports[i].protocol.value;
        };
        if (!ports[i].port.valid() || std::none_of(ports.begin(), ports.begin() + static_cast<std::ptrdiff_t>(i), same))
            continue;
        findings.push_back(view.finding("PORT511", i, ".port", ports[i].port.at,
            {PORTOLAN_TR("%1 has port %2 for two protocols; a later kubectl apply without --server-side may drop one of them."),
                {view.subject.label(), ports[i].port.text}}));
    }
}

void checkMixedProtocols(const ServiceView &view, Findings &findings)
{
    const auto &ports = view.service.ports;
    if (view.service.type.value != "LoadBalancer")
        return;
    const auto other = std::ranges::find_if(
        ports, [&](const kube::ServicePort &port) { return port.protocol.value != ports.front().protocol.value; });
    if (other == ports.end())
        return;
    findings.push_back(view.finding("PORT510", static_cast<std::size_t>(other - ports.begin()), ".protocol",
        other->protocol.at.end == 0 ? other->item : other->protocol.at,
        {PORTOLAN_TR("%1 of type LoadBalancer mixes %2 and %3; not every cloud can do that."),
            {view.subject.label(), std::string(toString(ports.front().protocol.value)),
                std::string(toString(other->protocol.value))}}));
}

void checkLabelOnly(const ServiceView &view, Findings &findings)
{
    for (std::size_t i = 0; i < view.service.ports.size(); ++i) {
        const kube::ServicePort &port = view.service.ports[i];
        const bool differs = port.targetPort.form == kube::PortReference::Form::Number && port.port.number
            && port.targetPort.number != *port.port.number;
        if (view.service.headless() && differs) {
            findings.push_back(view.finding("PORT512", i, ".port", port.port.at,
                {PORTOLAN_TR("%1 is headless: clients reach port %2 of the pods themselves, %3 is only a label."),
                    {view.subject.label(), port.targetPort.text, port.port.text}}));
        }
        if (view.service.isExternalName()) {
            findings.push_back(view.finding("PORT513", i, "", port.item,
                {PORTOLAN_TR("%1 is only a DNS alias: clients choose the port, %2 has no effect."),
                    {view.subject.label(), port.port.text}}));
        }
    }
}

void checkSameTarget(const ServiceView &view, Findings &findings)
{
    const auto &ports = view.service.ports;
    for (std::size_t i = 1; i < ports.size(); ++i) {
        const auto first
            = std::find_if(ports.begin(), ports.begin() + static_cast<std::ptrdiff_t>(i), [&](const kube::ServicePort &other) {
                  return other.targetPort.written() && other.targetPort.text == ports[i].targetPort.text
                      && other.protocol.value == ports[i].protocol.value;
              });
        if (first == ports.begin() + static_cast<std::ptrdiff_t>(i))
            continue;
        findings.push_back(view.finding("PORT514", i, ".targetPort", ports[i].targetPort.at,
            {PORTOLAN_TR("%1 leads ports %2 and %3 to the same target port %4."),
                {view.subject.label(), first->port.text, ports[i].port.text, ports[i].targetPort.text}}));
    }
}

// A pod's declared ports, two by two.
void checkPod(const Subject &subject, const WorkloadNode &node, const kube::PodTemplate &pod, Findings &findings)
{
    for (std::size_t i = 1; i < node.ports.size(); ++i) {
        const PodPort &port = node.ports[i];
        if (!port.number || port.container == kNone || port.index == kNone)
            continue;
        const auto end = node.ports.begin() + static_cast<std::ptrdiff_t>(i);
        const auto other = std::find_if(node.ports.begin(), end, [&](const PodPort &one) {
            return one.number == port.number && one.protocol == port.protocol && one.container != kNone && one.index != kNone;
        });
        if (other == end)
            continue;
        const kube::Container &container = pod.containers[port.container];
        const kube::ContainerPort &declared = container.ports[port.index];
        const bool own = other->container == port.container;
        const std::string number = std::to_string(*port.number);
        Message message = own
            ? Message {PORTOLAN_TR("Container %1 of %2 declares port %3 twice."), {container.name.value, subject.label(), number}}
            : Message {PORTOLAN_TR("Containers %1 and %2 of %3 both declare port %4; they share the pod's network, so that only "
                                   "one can listen there."),
                {pod.containers[other->container].name.value, container.name.value, subject.label(), number}};
        Finding finding = subject.finding(own ? "PORT521" : "PORT520",
            containerPortPath(pod, container, port.index) + ".containerPort", declared.containerPort.at, std::move(message));
        finding.node = node.key.withPart(container.name.value + "/ports/" + std::to_string(port.index));
        findings.push_back(std::move(finding));
    }
}

} // namespace

void checkServicePorts(const PortGraph &graph, Findings &findings)
{
    for (const ServiceNode &node : graph.services) {
        const ServiceView view {node, graph.service(node), {graph, node.definition}};
        checkSameNumber(view, findings);
        checkMixedProtocols(view, findings);
        checkLabelOnly(view, findings);
        checkSameTarget(view, findings);
    }
}

void checkPodPorts(const PortGraph &graph, Findings &findings)
{
    for (const WorkloadNode &node : graph.workloads) {
        if (const kube::Workload *workload = graph.workload(node))
            checkPod({graph, node.definition}, node, workload->pod, findings);
    }
}

} // namespace portolan
