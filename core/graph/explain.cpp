// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graphdraft.h"
#include "core/graph/nearmiss.h"

#include <algorithm>
#include <charconv>

namespace portolan {

namespace {

std::string written(const std::pair<std::string, std::string> &label)
{
    return label.first + ": " + label.second;
}

std::string written(const kube::Labels &labels)
{
    std::string text;
    for (const auto &label : labels)
        text += (text.empty() ? "" : ", ") + written(label);
    return text;
}

Message whyNothingSelected(
    const PortGraph &graph, NearMisses &nearMisses, const ServiceNode &node, const kube::Selector &selector)
{
    if (selector.empty())
        return {PORTOLAN_TR("The Service has no selector, and no EndpointSlice belongs to it."), {}};
    const std::string labels = written(selector.matchLabels);
    const auto near = nearMisses.labels(node);
    if (!near)
        return {PORTOLAN_TR("No pod in namespace \"%1\" carries the labels %2."), {node.ns, labels}};
    const WorkloadNode &meant = graph.workloads[near->workload];
    if (near->otherNamespace) {
        return {PORTOLAN_TR("No pod in namespace \"%1\" carries the labels %2; %3 does, in namespace \"%4\"."),
            {node.ns, labels, meant.label, meant.ns}};
    }
    return {PORTOLAN_TR("The selector %1 picks no pod. Did you mean %2, as %3 has it?"),
        {written({near->key, near->value}), written({near->meantKey, near->meantValue}), meant.label}};
}

Message whyUnreached(const ServicePortNode &port)
{
    const auto isUnreached = [](const Backend &backend) { return !backend.port && !backend.idle; };
    const auto unreached = std::ranges::count_if(port.backends, isUnreached);
    const auto first = std::ranges::find_if(port.backends, isUnreached);
    if (first == port.backends.end())
        return {};
    const bool sameReason = std::ranges::all_of(
        port.backends, [&](const Backend &backend) { return !isUnreached(backend) || backend.remark == first->remark; });
    if (port.status == PortStatus::Partial || !sameReason) {
        return {PORTOLAN_TR("%1 of %2 backends are not reached. %3: %4"),
            {std::to_string(unreached), std::to_string(port.backends.size()), first->label}, {first->remark}};
    }
    return first->remark;
}

Message whyNoService(const PortGraph &graph, NearMisses &nearMisses, const EntryRow &row)
{
    const auto near = nearMisses.service(row.serviceNamespace, *row.service, graph.definition(row.definition).file);
    if (!near)
        return {PORTOLAN_TR("No Service named \"%1\" in namespace \"%2\"."), {*row.service, row.serviceNamespace}};
    const ServiceNode &meant = graph.services[near->service];
    if (near->otherNamespace)
        return {PORTOLAN_TR("No Service named \"%1\" in namespace \"%2\"; there is one in \"%3\"."),
            {*row.service, row.serviceNamespace, meant.ns}};
    return {PORTOLAN_TR("No Service named \"%1\" in namespace \"%2\". Did you mean \"%3\"?"),
        {*row.service, row.serviceNamespace, meant.key.name}};
}

void explainServices(PortGraph &graph, NearMisses &nearMisses)
{
    for (ServiceNode &node : graph.services) {
        const kube::Service &service = graph.service(node);
        for (ServicePortNode &port : node.ports) {
            if (port.port == kNone || port.status == PortStatus::Ok || port.status == PortStatus::External)
                continue;
            if (port.status == PortStatus::NoBackend)
                port.problem = whyNothingSelected(graph, nearMisses, node, service.selector);
            else
                port.problem = whyUnreached(port);
        }
    }
}

// A port that the Service has not, where only the pods tell that it is the target port: there the target port is a name.
void explainMissingPort(const PortGraph &graph, EntryRow &row)
{
    const ServiceNode &node = graph.services[row.serviceNode];
    int number = 0;
    const std::string &text = row.servicePortText;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size())
        return;
    const kube::PortReference asked {.form = kube::PortReference::Form::Number, .number = number, .text = text};
    const auto near = nearestServicePort(graph, node, asked);
    if (!near || !near->isTarget || nearestServicePort(graph.service(node), asked).value_or(NearServicePort()).isTarget)
        return; // what the Service alone tells is said already
    const kube::ServicePort &meant = graph.service(node).ports[near->port];
    row.problem = {PORTOLAN_TR("Service \"%1\" has no port %2: that is the target port; the service port is %3."),
        {*row.service, text,
            meant.name.value.empty() ? meant.port.text : '"' + meant.name.value + "\" (" + meant.port.text + ')'}};
}

void explainEntries(PortGraph &graph, NearMisses &nearMisses)
{
    for (EntryRow &row : graph.entryRows) {
        if (row.status == EntryStatus::MissingService && row.service)
            row.problem = whyNoService(graph, nearMisses, row);
        else if (row.status == EntryStatus::MissingPort && row.service && row.serviceNode != kNone)
            explainMissingPort(graph, row);
        else if (row.status == EntryStatus::Broken && row.servicePortIndex != kNone)
            row.problem = graph.services[row.serviceNode].ports[row.servicePortIndex].problem;
    }
}

} // namespace

void explain(PortGraph &graph)
{
    NearMisses nearMisses(graph);
    explainServices(graph, nearMisses);
    explainEntries(graph, nearMisses);
}

} // namespace portolan
