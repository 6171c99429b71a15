// SPDX-License-Identifier: GPL-3.0-or-later
// PORT31x: endpoints that somebody wrote or that are missing, PORT32x: StatefulSets and their Services.
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/graph/nearmiss.h"
#include "core/graph/objectindex.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace portolan {

namespace {

// The Service that a hand-made slice belongs to; none if it is not in the input.
const kube::Service *ownerOf(const PortGraph &graph, const ObjectIndex &objects, Index slice, const std::string &name)
{
    const std::vector<Index> named = objects.find<kube::Service>(graph.inventory->namespaces[slice], name);
    if (named.empty())
        return nullptr;
    return graph.definition(objects.closest(named, slice).front()).object->as<kube::Service>();
}

bool fits(const kube::ServicePort &port, const kube::EndpointPort &endpoint)
{
    return port.name.value == endpoint.name && port.protocol.value == endpoint.protocol;
}

// `list`: FIELDPATH of the ports.
void checkPorts(const Subject &subject, const kube::EndpointSlice &slice, const std::string &list, const kube::Service &service,
    Findings &findings)
{
    for (std::size_t i = 0; i < slice.ports.size(); ++i) {
        const kube::EndpointPort &endpoint = slice.ports[i];
        const bool matched
            = std::ranges::any_of(service.ports, [&](const kube::ServicePort &port) { return fits(port, endpoint); });
        if (matched || service.ports.empty())
            continue;
        const std::string name = endpoint.name.empty() ? PORTOLAN_TR("without a name") : quoted(endpoint.name);
        findings.push_back(subject.finding("PORT312", list + '[' + std::to_string(i) + ']', endpoint.at,
            {PORTOLAN_TR("%1 has a port %2 (%3); Service %4 has no port of that name and protocol, so nothing leads there."),
                {subject.label(), name, std::string(toString(endpoint.protocol)), quoted(slice.service)}}));
    }
}

void checkSlice(const Subject &subject, const kube::EndpointSlice &slice, const kube::Service &service, Findings &findings)
{
    if (slice.fromEndpoints && !service.selector.empty()) {
        findings.push_back(subject.finding("PORT311", {}, {},
            {PORTOLAN_TR("%1 stands beside the selector of Service %2: the controller overwrites it."),
                {subject.label(), quoted(slice.service)}}));
        return;
    }
    checkPorts(subject, slice, slice.fromEndpoints ? "subsets[0].ports" : "ports", service, findings);
    for (std::size_t i = 0; i < slice.others.size(); ++i)
        checkPorts(subject, slice.others[i], "subsets[" + std::to_string(i + 1) + "].ports", service, findings);
}

// Ports whose pods are all gone or not ready: right as written, but nobody answers now.
void checkSilence(const PortGraph &graph, Findings &findings)
{
    for (const ServiceNode &service : graph.services) {
        const auto first
            = std::ranges::find_if(service.ports, [](const ServicePortNode &port) { return !port.backends.empty(); });
        if (first == service.ports.end())
            continue;
        const Subject subject {graph, service.definition};
        if (first->status == PortStatus::Idle) {
            findings.push_back(subject.finding("PORT313", {}, {},
                {PORTOLAN_TR("%1 leads to %2, which has no pods now."),
                    {subject.label(), spoken(first->backends.front().label)}}));
            continue;
        }
        const bool silent
            = std::ranges::all_of(first->backends, [](const Backend &backend) { return backend.ready && *backend.ready == 0; });
        if (silent && first->status == PortStatus::Ok)
            findings.push_back(subject.finding("PORT314", {}, {},
                {PORTOLAN_TR("%1 leads to %2, of which no pod is ready."),
                    {subject.label(), spoken(first->backends.front().label)}}));
    }
}

void missingGovernor(
    const Subject &subject, NearMisses &nearMisses, const kube::Text &written, bool anyService, Findings &findings)
{
    const std::string &name = written.value;
    const auto near = nearMisses.service(subject.ns(), name, subject.place().file);
    if (near && !near->otherNamespace) {
        const std::string &meant = subject.graph.services[near->service].key.name;
        Finding finding = subject.finding("PORT321", "spec.serviceName", written.at,
            {PORTOLAN_TR("%1 names Service %2, which is not in namespace %3. Did you mean %4?"),
                {subject.label(), quoted(name), subject.ns(), quoted(meant)}});
        finding.fixes.push_back(
            fixOf({PORTOLAN_TR("Use Service %1"), {quoted(meant)}}, subject.set("spec.serviceName", meant), true));
        findings.push_back(std::move(finding));
    } else if (anyService) {
        findings.push_back(subject.finding("PORT322", "spec.serviceName", written.at,
            {PORTOLAN_TR("%1 names Service %2, which is not in namespace %3; its pods get no DNS names of their own."),
                {subject.label(), quoted(name), subject.ns()}}));
    }
}

// What a StatefulSet's Service has to be for its pods to have names of their own.
void checkGovernor(
    const Subject &subject, Index workload, const ServiceNode &governor, const kube::Text &written, Findings &findings)
{
    const kube::Service &service = subject.graph.service(governor);
    const Subject named {subject.graph, governor.definition};
    const auto add = [&](std::string_view code, std::string_view text) {
        Finding finding = subject.finding(code, "spec.serviceName", written.at, {text, {subject.label(), quoted(written.value)}});
        finding.related.push_back(named.related({}, {PORTOLAN_TR("%1 stands here"), {named.label()}}));
        findings.push_back(std::move(finding));
    };
    const auto &selected = governor.workloads;
    const kube::Workload &set = *subject.object().as<kube::Workload>();
    const bool refused = !set.selector.empty() && !set.selector.matches(set.pod.labels); // a value rule says so
    const bool foreign
        = !refused && !service.selector.empty() && !selected.empty() && std::ranges::find(selected, workload) == selected.end();
    if (foreign && governor.key.definition == 1)
        add("PORT324", PORTOLAN_TR("%1 names Service %2, which selects other pods; its own get no DNS names."));
    else if (!service.headless() && !service.isExternalName())
        add("PORT323",
            PORTOLAN_TR("%1 names Service %2, which is not headless (clusterIP: None); its pods get no DNS names of their own."));
}

} // namespace

void checkEndpoints(const PortGraph &graph, Findings &findings)
{
    checkSilence(graph, findings);
    if (graph.inventory->live)
        return; // there the controllers write them
    std::optional<ObjectIndex> objects;
    for (Index i = 0; i < graph.inventory->definitions.size(); ++i) {
        const auto *slice = graph.definition(i).object->as<kube::EndpointSlice>();
        if (slice == nullptr)
            continue;
        if (!objects)
            objects.emplace(*graph.inventory);
        if (const kube::Service *service = ownerOf(graph, *objects, i, slice->service))
            checkSlice({graph, i}, *slice, *service, findings);
    }
}

void checkStatefulSets(const PortGraph &graph, Findings &findings)
{
    std::unordered_set<std::string_view> namespaces;
    std::unordered_map<std::string, const ServiceNode *> services;
    for (const ServiceNode &service : graph.services) {
        namespaces.insert(service.ns);
        services.emplace(service.ns + '/' + service.key.name, &service);
    }
    NearMisses nearMisses(graph);
    for (Index i = 0; i < graph.workloads.size(); ++i) {
        const WorkloadNode &node = graph.workloads[i];
        const kube::Workload *workload = graph.workload(node);
        if (workload == nullptr || node.key.kind != "StatefulSet" || workload->serviceName.value.empty())
            continue;
        const Subject subject {graph, node.definition};
        const auto governor = services.find(node.ns + '/' + workload->serviceName.value);
        if (governor == services.end())
            missingGovernor(subject, nearMisses, workload->serviceName, namespaces.contains(node.ns), findings);
        else
            checkGovernor(subject, i, *governor->second, workload->serviceName, findings);
    }
}

} // namespace portolan
