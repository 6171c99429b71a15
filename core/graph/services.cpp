// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/backends.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace portolan {

namespace {

constexpr std::string_view kController = "endpointslice-controller.k8s.io";
constexpr std::string_view kMirroring = "endpointslicemirroring-controller.k8s.io"; // copies Endpoints into slices

// Definitions of EndpointSlices and Endpoints by (namespace, Service).
using SliceIndex = std::map<std::pair<std::string_view, std::string_view>, std::vector<Index>>;

SliceIndex indexSlices(const GraphDraft &draft)
{
    SliceIndex index;
    for (Index i = 0; i < draft.inventory.definitions.size(); ++i) {
        if (const auto *slice = draft.object(i).as<kube::EndpointSlice>())
            index[{draft.namespaceOf(i), slice->service}].push_back(i);
    }
    return index;
}

// What the Service's own folder holds, if the Service is defined in several files and finds something there.
std::vector<PodSubject> inOwnFolder(const GraphDraft &draft, Index service, std::vector<PodSubject> subjects)
{
    const kube::Metadata &meta = draft.object(service).meta;
    if (draft.objects.find<kube::Service>(draft.namespaceOf(service), meta.name).size() < 2)
        return subjects;
    std::vector<PodSubject> own;
    std::ranges::copy_if(subjects, std::back_inserter(own),
        [&](const PodSubject &subject) { return draft.objects.shareFolder(subject.definition, service); });
    return own.empty() ? subjects : own;
}

// Rule 1, and of several definitions of one workload the closest (SEMANTICS.md, "The same object twice").
std::vector<PodSubject> select(const GraphDraft &draft, Index service, const PodIndex &pods)
{
    const kube::Labels &selector = draft.object(service).as<kube::Service>()->selector.matchLabels;
    std::vector<PodSubject> subjects = pods.selectedBy(draft.namespaceOf(service), selector);
    subjects = inOwnFolder(draft, service, std::move(subjects));
    std::vector<Index> definitions;
    definitions.reserve(subjects.size());
    std::ranges::transform(subjects, std::back_inserter(definitions), &PodSubject::definition);
    const std::vector<Index> meant = draft.objects.closest(definitions, service);
    if (meant.size() < subjects.size()) {
        std::erase_if(
            subjects, [&](const PodSubject &subject) { return std::ranges::find(meant, subject.definition) == meant.end(); });
    }
    return subjects;
}

// Beside a selector the controller's own slices count only live, and Endpoints never: they are overwritten.
bool counts(const kube::EndpointSlice &slice, bool hasSelector, bool live)
{
    if (!hasSelector)
        return true;
    return slice.managedBy == kController ? live : !slice.fromEndpoints && slice.managedBy != kMirroring;
}

ServiceTargets targetsOf(const GraphDraft &draft, Index definition, const PodIndex &pods, const SliceIndex &slices)
{
    const kube::Object &object = draft.object(definition);
    const auto &service = *object.as<kube::Service>();
    if (service.isExternalName())
        return {};
    ServiceTargets targets {.selected = select(draft, definition, pods), .slices = {}};
    const auto found = slices.find({draft.namespaceOf(definition), object.meta.name});
    if (found == slices.end())
        return targets;
    const bool live = !object.meta.uid.empty();
    const bool hasSelector = !service.selector.empty();
    for (const Index index : draft.objects.closest(found->second, definition)) {
        const auto &slice = *draft.object(index).as<kube::EndpointSlice>();
        if (!counts(slice, hasSelector, live))
            continue;
        targets.followsSlices = targets.followsSlices || (hasSelector && slice.managedBy == kController);
        targets.slices.push_back(&slice);
        for (const kube::EndpointSlice &other : slice.others)
            targets.slices.push_back(&other);
    }
    return targets;
}

// Rule 9: a port without a node port takes the one written for its number under another protocol.
void setNodePort(ServicePortNode &node, const kube::Service &service, const kube::ServicePort &port)
{
    const bool written = port.nodePort.number.value_or(0) > 0;
    if (!service.hasNodePorts() && !(written && service.type.value == "LoadBalancer"))
        return;
    if (written) {
        node.nodePort = port.nodePort.valid();
        return;
    }
    const auto shared = std::ranges::find_if(service.ports, [&](const kube::ServicePort &other) {
        return port.port.number && other.port.number == port.port.number && other.protocol.value != port.protocol.value
            && other.nodePort.valid();
    });
    if (shared != service.ports.end())
        node.nodePort = shared->nodePort.valid();
    else
        node.nodePortAuto = true;
}

// The first that fits, as CLI.md lists them ("`status` of a service port").
PortStatus statusOf(const kube::Service &service, const ServiceTargets &targets, const std::vector<Backend> &backends)
{
    if (service.isExternalName())
        return PortStatus::External;
    if (service.selector.empty() && !targets.slices.empty())
        return PortStatus::Manual;
    if (backends.empty())
        return PortStatus::NoBackend;
    std::size_t awake = 0;
    std::size_t resolved = 0;
    for (const Backend &backend : backends) {
        awake += backend.idle ? 0 : 1;
        resolved += !backend.idle && backend.port ? 1 : 0;
    }
    if (awake == 0)
        return PortStatus::Idle;
    return resolved == awake ? PortStatus::Ok : resolved == 0 ? PortStatus::Unresolved : PortStatus::Partial;
}

// A headless Service may have no ports (rule 5): what it selects is still drawn as reached.
ServicePortNode portless(GraphDraft &draft, const std::vector<Index> &workloads)
{
    ServicePortNode node;
    node.status = PortStatus::Ok;
    for (const Index workload : workloads) {
        WorkloadNode &target = draft.graph.workloads[workload];
        target.selected = target.reached = true;
        Backend backend;
        backend.workload = workload;
        backend.label = target.label;
        backend.replicas = target.replicas;
        backend.ready = target.ready;
        backend.idle = target.idle;
        node.backends.push_back(std::move(backend));
    }
    return node;
}

ServiceNode resolveService(GraphDraft &draft, Index definition, const PodIndex &pods, const SliceIndex &slices)
{
    const auto &service = *draft.object(definition).as<kube::Service>();
    ServiceNode node;
    node.key = keyOf(draft.inventory, definition);
    node.ns = node.key.ns;
    node.definition = definition;
    node.headless = service.headless();
    node.hasNodePorts = service.hasNodePorts();

    const ServiceTargets targets = targetsOf(draft, definition, pods, slices);
    for (const PodSubject &subject : targets.selected)
        node.workloads.push_back(subject.workload);
    std::ranges::sort(node.workloads);
    node.workloads.erase(std::unique(node.workloads.begin(), node.workloads.end()), node.workloads.end());

    for (Index i = 0; i < service.ports.size(); ++i) {
        ServicePortNode port;
        port.port = i;
        setNodePort(port, service, service.ports[i]);
        port.backends = backendsOf(draft, definition, service.ports[i], targets);
        port.status = statusOf(service, targets, port.backends);
        node.hasNodePorts = node.hasNodePorts || port.nodePort;
        node.ports.push_back(std::move(port));
    }
    if (service.ports.empty() && !node.workloads.empty())
        node.ports.push_back(portless(draft, node.workloads));
    return node;
}

} // namespace

void addServices(GraphDraft &draft, const PodIndex &pods)
{
    const SliceIndex slices = indexSlices(draft);
    std::vector<Index> definitions;
    for (Index i = 0; i < draft.inventory.definitions.size(); ++i) {
        if (draft.object(i).as<kube::Service>())
            definitions.push_back(i);
    }
    std::ranges::stable_sort(definitions, [&](Index a, Index b) {
        return std::tie(draft.namespaceOf(a), draft.object(a).meta.name)
            < std::tie(draft.namespaceOf(b), draft.object(b).meta.name);
    });
    for (const Index definition : definitions) {
        if (draft.stop.stop_requested())
            return;
        draft.serviceOf[definition] = static_cast<Index>(draft.graph.services.size());
        draft.graph.services.push_back(resolveService(draft, definition, pods, slices));
    }
}

} // namespace portolan
