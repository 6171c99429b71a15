// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/requestreasons.h"

#include "core/graph/nearmiss.h"

namespace portolan {

namespace {

std::string text(std::optional<int> number)
{
    return number ? std::to_string(*number) : "?";
}

Message asWritten(const std::string &name)
{
    return {"%1", {name}};
}

} // namespace

Message whyEntry(const EntryRow &row, const RequestTarget &target)
{
    if (row.kind == "LoadBalancer" || row.kind == "ExternalIP")
        return {PORTOLAN_TR("The address %1 is the Service's own."), {row.host}};
    if (row.kind == "Ingress" && !row.path)
        return {
            PORTOLAN_TR("No rule takes %1; the default backend of Ingress \"%2\" does."), {target.host + target.path, row.name}};
    return {PORTOLAN_TR("%1 \"%2\" takes %3 for %4."), {row.kind, row.name},
        {row.host.empty() ? Message {PORTOLAN_TR("any host"), {}} : asWritten(row.host),
            row.path ? asWritten(*row.path) : Message {PORTOLAN_TR("every request"), {}}}};
}

Message whyPort(const kube::ServicePort &written, const Backend &backend, std::size_t others)
{
    using Form = kube::PortReference::Form;
    const Message also
        = others == 0 ? Message {} : Message {PORTOLAN_TR(" (%1 more workloads share the traffic)"), {std::to_string(others)}};
    if (written.targetPort.form == Form::Absent)
        return {
            PORTOLAN_TR("No target port is written, so it is the service port's number, %1.%2"), {text(backend.port)}, {also}};
    if (written.targetPort.form == Form::Name)
        return {PORTOLAN_TR("Target port \"%1\" is %2 on these pods.%3"), {written.targetPort.text, text(backend.port)}, {also}};
    return {PORTOLAN_TR("The target port is %1.%2"), {text(backend.port)}, {also}};
}

Message whyNobody(const ServicePortNode &port)
{
    if (!port.problem.empty())
        return port.problem;
    if (port.status == PortStatus::Idle)
        return {PORTOLAN_TR("%1 has no pods now."), {port.backends.front().label}};
    return {PORTOLAN_TR("No pod behind it is ready."), {}};
}

Message whyNoPort(const PortGraph &graph, const ServiceNode &node, const RequestTarget &target)
{
    const auto number = portOf(target);
    using Form = kube::PortReference::Form;
    const kube::PortReference asked {
        .form = number ? Form::Number : Form::Name, .number = number.value_or(0), .text = target.port, .at = {}};
    const auto near = nearestServicePort(graph.service(node), asked);
    if (!near)
        return {PORTOLAN_TR("Service \"%1\" has no port %2."), {node.key.name, target.port}};
    const std::string meant = graph.service(node).ports[near->port].port.text;
    if (near->isTarget)
        return {PORTOLAN_TR("Service \"%1\" has no port %2: that is the target port; the service port is %3."),
            {node.key.name, target.port, meant}};
    return {PORTOLAN_TR("Service \"%1\" has no port %2. Did you mean %3?"), {node.key.name, target.port, meant}};
}

Message whyNotOnPods(const ServiceNode &node, int number)
{
    for (const ServicePortNode &port : node.ports) {
        for (const Backend &backend : port.backends) {
            if (backend.port)
                return {PORTOLAN_TR("The pods behind headless Service \"%1\" listen on port %2, not on %3; no port is "
                                    "translated on the way."),
                    {node.key.name, text(backend.port), text(number)}};
        }
    }
    return {PORTOLAN_TR("No pod behind headless Service \"%1\" is known to listen on port %2."), {node.key.name, text(number)}};
}

} // namespace portolan
