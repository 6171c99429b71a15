// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graphdraft.h"
#include "core/graph/ownerchain.h"
#include "core/graph/targetport.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace portolan {

namespace {

bool isLive(const kube::Object &object)
{
    return !object.meta.uid.empty();
}

// "the pods now wanted" (CLI.md): none for a DaemonSet, which has as many as there are nodes.
std::optional<int> wantedPods(const kube::Object &object)
{
    const kube::Workload &workload = *object.as<kube::Workload>();
    const std::string &kind = object.meta.kind;
    const bool pausedAtBirth = workload.paused && !isLive(object);
    if (workload.suspended || pausedAtBirth)
        return 0;
    if (kind == "DaemonSet")
        return std::nullopt;
    const std::int64_t replicas = kind == "Pod" ? 1 : workload.replicas.value.value_or(1);
    return static_cast<int>(std::clamp<std::int64_t>(replicas, 0, INT32_MAX));
}

std::vector<PodPort> declaredPorts(const kube::PodTemplate &pod)
{
    std::vector<PodPort> ports;
    for (Index c = 0; c < pod.containers.size(); ++c) {
        const kube::Container &container = pod.containers[c];
        for (Index p = 0; p < container.ports.size() && container.role != kube::Container::Role::Init; ++p) {
            const kube::ContainerPort &declared = container.ports[p];
            PodPort port;
            port.container = c;
            port.index = p;
            port.number = declared.containerPort.valid();
            port.name = declared.name.value;
            port.protocol = declared.protocol.value;
            port.hostPort = pod.hostNetwork ? port.number : declared.hostPort.valid();
            ports.push_back(std::move(port));
        }
    }
    return ports;
}

// A pod counts while it may get traffic or is about to (SEMANTICS.md, 7).
bool isFinished(const kube::Workload &pod)
{
    return pod.phase == "Succeeded" || pod.phase == "Failed";
}

WorkloadNode emptyNode(NodeKey key)
{
    WorkloadNode node;
    node.label = key.kind + '/' + key.name;
    node.ns = key.ns;
    node.key = std::move(key);
    return node;
}

WorkloadNode templateNode(const GraphDraft &draft, Index definition)
{
    WorkloadNode node = emptyNode(keyOf(draft.inventory, definition));
    node.definition = definition;
    node.replicas = wantedPods(draft.object(definition));
    node.idle = node.replicas == 0;
    node.ports = declaredPorts(draft.pod(definition));
    return node;
}

// The live objects under one top owner.
struct LiveGroup {
    OwnerChainTop top;
    std::vector<Index> pods;
    std::vector<Index> others;
};

void countPods(const GraphDraft &draft, WorkloadNode &node)
{
    int wanted = 0;
    int ready = 0;
    for (const Index pod : node.pods) {
        const kube::Workload &workload = *draft.object(pod).as<kube::Workload>();
        if (isFinished(workload))
            continue;
        ++wanted;
        ready += workload.ready.value_or(false) && !workload.deleting ? 1 : 0;
    }
    node.replicas = wanted;
    node.ready = ready;
    node.idle = wanted == 0;
}

WorkloadNode groupNode(const GraphDraft &draft, const LiveGroup &group)
{
    const bool known = group.top.definition != kNone && draft.object(group.top.definition).as<kube::Workload>();
    WorkloadNode node;
    if (known) {
        node = templateNode(draft, group.top.definition);
    } else {
        node = emptyNode(group.top.key);
        node.definition = group.pods.empty() ? group.others.front() : group.pods.front();
        node.ports = declaredPorts(draft.pod(node.definition));
    }
    node.pods = group.pods;
    std::ranges::copy_if(group.others, std::back_inserter(node.owners), [&](Index other) { return other != node.definition; });
    if (!node.pods.empty() || draft.inventory.livePods)
        countPods(draft, node);
    return node;
}

void sortNodes(std::vector<WorkloadNode> &nodes)
{
    std::ranges::sort(nodes, [](const WorkloadNode &a, const WorkloadNode &b) {
        return std::tie(a.ns, a.key.name, a.key.kind, a.key.definition)
            < std::tie(b.ns, b.key.name, b.key.kind, b.key.definition);
    });
}

// Live objects are grouped under the top of their owner chain; of all others each stands for itself.
void collectNodes(GraphDraft &draft)
{
    std::map<std::string, LiveGroup> groups;
    for (Index i = 0; i < draft.inventory.definitions.size(); ++i) {
        const kube::Object &object = draft.object(i);
        if (!object.as<kube::Workload>())
            continue;
        if (!isLive(object)) {
            draft.graph.workloads.push_back(templateNode(draft, i));
            continue;
        }
        OwnerChainTop top = topOwner(draft, i);
        LiveGroup &group = groups[top.key.id()];
        (object.meta.kind == "Pod" ? group.pods : group.others).push_back(i);
        group.top = std::move(top);
    }
    for (const auto &[id, group] : groups)
        draft.graph.workloads.push_back(groupNode(draft, group));
    sortNodes(draft.graph.workloads);
}

// A pod template is not counted beside the pods made from it (CLI.md, "Live").
std::vector<PodSubject> subjectsOf(const GraphDraft &draft, Index workload)
{
    const WorkloadNode &node = draft.graph.workloads[workload];
    if (node.pods.empty())
        return {{.definition = node.definition, .workload = workload, .isTemplate = true}};
    std::vector<PodSubject> subjects;
    for (const Index pod : node.pods) {
        if (!isFinished(*draft.object(pod).as<kube::Workload>()))
            subjects.push_back({.definition = pod, .workload = workload, .isTemplate = false});
    }
    return subjects;
}

} // namespace

GraphDraft::GraphDraft(std::shared_ptr<const Inventory> objectsToResolve, std::stop_token stopToken)
    : inventory(*objectsToResolve)
    , stop(std::move(stopToken))
    , objects(inventory)
    , workloadOf(inventory.definitions.size(), kNone)
    , serviceOf(inventory.definitions.size(), kNone)
{
    graph.inventory = std::move(objectsToResolve);
}

std::vector<PodSubject> addWorkloads(GraphDraft &draft)
{
    collectNodes(draft);
    std::vector<PodSubject> subjects;
    for (Index w = 0; w < draft.graph.workloads.size(); ++w) {
        const WorkloadNode &node = draft.graph.workloads[w];
        draft.workloadOf[node.definition] = w;
        for (const std::vector<Index> *members : {&node.pods, &node.owners}) {
            for (const Index member : *members)
                draft.workloadOf[member] = w;
        }
        const std::vector<PodSubject> own = subjectsOf(draft, w);
        subjects.insert(subjects.end(), own.begin(), own.end());
    }
    return subjects;
}

Index podPortOf(WorkloadNode &node, const kube::PodTemplate &pod, const TargetPort &target, kube::Protocol protocol)
{
    if (!target.number)
        return kNone;
    const std::string name = target.container == kNone ? "" : pod.containers[target.container].ports[target.index].name.value;
    const auto leadsTo = [&](const PodPort &port) { return port.number == target.number && port.protocol == protocol; };
    const auto exact = std::ranges::find_if(node.ports, [&](const PodPort &port) {
        return leadsTo(port) && port.name == name && port.container == target.container && port.index == target.index;
    });
    const auto found = exact != node.ports.end() ? exact : std::ranges::find_if(node.ports, leadsTo);
    if (found != node.ports.end())
        return static_cast<Index>(found - node.ports.begin());
    PodPort added;
    added.number = target.number;
    added.name = name;
    added.protocol = protocol;
    added.remark = target.remark;
    node.ports.push_back(std::move(added));
    return static_cast<Index>(node.ports.size() - 1);
}

} // namespace portolan
