// SPDX-License-Identifier: GPL-3.0-or-later
// PORT50x: what can be taken only once in a cluster or on a node (SEMANTICS.md, 9 and 10).
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/edit/paths.h"
#include "core/graph/meeting.h"

#include <algorithm>
#include <map>

namespace portolan {

namespace {

constexpr int kKubelet = 10250; // Kubernetes documentation, Ports and Protocols

// One taker of something that there is once.
struct Claim {
    Index definition = kNone;
    std::string fieldPath;
    Span at {};
    bool takesAll = false; // host ports: on every node (a DaemonSet)
};

const std::string &folderOf(const Subject &subject)
{
    return subject.graph.inventory->files[subject.place().file].folder;
}

struct Clash {
    std::string_view inFolder, elsewhere; // codes
    std::string_view text; // %1 the later object, %2 what is taken, %3 the earlier object
};

// Reports each claim that meets an earlier one, once.
void reportClashes(
    const PortGraph &graph, const std::string &what, const std::vector<Claim> &claims, const Clash &clash, Findings &findings)
{
    for (std::size_t i = 1; i < claims.size(); ++i) {
        const Subject later {graph, claims[i].definition};
        const Claim *other = nullptr;
        Meeting nearest = Meeting::None;
        for (std::size_t k = 0; k < i && nearest != Meeting::SameFolder; ++k) {
            const Meeting meeting = meet(graph, later.definition, claims[k].definition);
            if (meeting == Meeting::None || (other != nullptr && meeting != Meeting::SameFolder))
                continue;
            other = &claims[k];
            nearest = meeting;
        }
        if (other == nullptr)
            continue;
        const Subject earlier {graph, other->definition};
        Finding finding = later.finding(nearest == Meeting::SameFolder ? clash.inFolder : clash.elsewhere, claims[i].fieldPath,
            claims[i].at, {clash.text, {later.label(), what, earlier.label(), earlier.at(other->at.begin)}});
        finding.related.push_back(earlier.related(other->at, {PORTOLAN_TR("%1 has it first"), {earlier.label()}}));
        findings.push_back(std::move(finding));
    }
}

using Claims = std::map<std::int64_t, std::vector<Claim>>;

void addNodePorts(const Subject &subject, const kube::Service &service, Claims &claims)
{
    for (std::size_t i = 0; i < service.ports.size(); ++i) {
        const kube::PortNumber &port = service.ports[i].nodePort;
        const auto number = port.valid();
        if (!number)
            continue;
        std::vector<Claim> &taken = claims[*number];
        const bool twice = !taken.empty() && taken.back().definition == subject.definition; // a value rule judges that
        if (!twice)
            taken.push_back({subject.definition, "spec.ports[" + std::to_string(i) + "].nodePort", port.at});
    }
    const auto health = service.healthCheckNodePort.value;
    if (health && *health > 0)
        claims[*health].push_back({subject.definition, "spec.healthCheckNodePort", service.healthCheckNodePort.at});
}

// Whether the folder of `other`, which is not its own, holds a definition of the Service too: that one is meant there.
bool hasVariantBeside(const PortGraph &graph, const Subject &service, const Subject &other)
{
    return folderOf(service) != folderOf(other) && std::ranges::any_of(graph.services, [&](const ServiceNode &node) {
        const Subject one {graph, node.definition};
        return isSameObject(graph, node.definition, service.definition) && folderOf(one) == folderOf(other);
    });
}

// PORT504: a node port that a pod opens on its own node too.
void checkHostPorts(const PortGraph &graph, const Claims &nodePorts, Findings &findings)
{
    for (const EntryRow &row : graph.entryRows) {
        const auto taken = row.kind == "HostPort" && row.port ? nodePorts.find(*row.port) : nodePorts.end();
        if (taken == nodePorts.end())
            continue;
        const Subject pod {graph, row.definition};
        const Claim *nearest = nullptr; // variants in other folders are other clusters
        for (const Claim &claim : taken->second) {
            const Subject taker {graph, claim.definition};
            const Meeting meeting
                = hasVariantBeside(graph, taker, pod) ? Meeting::None : meet(graph, pod.definition, taker.definition);
            if (meeting == Meeting::SameFolder || (meeting == Meeting::Elsewhere && nearest == nullptr))
                nearest = &claim;
            if (meeting == Meeting::SameFolder)
                break;
        }
        if (nearest == nullptr)
            continue;
        const Subject service {graph, nearest->definition};
        findings.push_back(pod.finding("PORT504", row.fieldPath, row.at,
            {PORTOLAN_TR("%1 opens host port %2, which is also the node port of %3; on its node the host port wins."),
                {pod.label(), std::to_string(*row.port), service.label()}}));
    }
}

// What a host port competes for: nodes with these labels, a number, a protocol, an address.
using HostPort = std::tuple<kube::Labels, std::string, std::int64_t, kube::Protocol, std::string>;

void addHostPorts(const PortGraph &graph, const WorkloadNode &node, std::map<HostPort, std::vector<Claim>> &claims)
{
    const kube::Workload *workload = graph.workload(node);
    if (workload == nullptr || node.idle)
        return;
    const kube::PodTemplate &pod = workload->pod;
    for (const PodPort &port : node.ports) {
        if (!port.hostPort || port.container == kNone || port.index == kNone)
            continue;
        const kube::Container &container = pod.containers[port.container];
        const kube::ContainerPort &declared = container.ports[port.index];
        const bool own = declared.hostPort.written();
        std::vector<Claim> &taken
            = claims[{pod.nodeSelector, pod.nodeName, *port.hostPort, port.protocol, declared.hostIP.value}];
        if (!taken.empty() && taken.back().definition == node.definition)
            continue;
        taken.push_back({node.definition, containerPortPath(pod, container, port.index) + (own ? ".hostPort" : ".containerPort"),
            own ? declared.hostPort.at : declared.containerPort.at, node.key.kind == "DaemonSet"});
    }
}

} // namespace

void checkNodePorts(const PortGraph &graph, Findings &findings)
{
    Claims nodePorts;
    std::map<std::string_view, std::vector<Claim>> addresses;
    for (const ServiceNode &node : graph.services) {
        const kube::Service &service = graph.service(node);
        if (service.hasNodePorts() || service.type.value == "LoadBalancer")
            addNodePorts({graph, node.definition}, service, nodePorts);
        if (!service.clusterIP.value.empty() && !service.headless() && !service.isExternalName())
            addresses[service.clusterIP.value].push_back({node.definition, "spec.clusterIP", service.clusterIP.at});
    }
    for (const auto &[number, claims] : nodePorts) {
        reportClashes(graph, std::to_string(number), claims,
            {"PORT501", "PORT502", PORTOLAN_TR("%1 asks for node port %2, which %3 has already (%4).")}, findings);
    }
    for (const auto &[address, claims] : addresses) {
        reportClashes(graph, std::string(address), claims,
            {"PORT503", "PORT502", PORTOLAN_TR("%1 asks for cluster IP %2, which %3 has already (%4).")}, findings);
    }
    checkHostPorts(graph, nodePorts, findings);
}

void checkPodCollisions(const PortGraph &graph, Findings &findings)
{
    std::map<HostPort, std::vector<Claim>> claims;
    for (const WorkloadNode &node : graph.workloads)
        addHostPorts(graph, node, claims);
    for (const auto &[what, takers] : claims) {
        if (std::get<2>(what) == kKubelet && std::get<3>(what) == kube::Protocol::Tcp) {
            const Subject subject {graph, takers.front().definition};
            findings.push_back(subject.finding("PORT507", takers.front().fieldPath, takers.front().at,
                {PORTOLAN_TR("%1 opens host port %2, where the kubelet of every node listens."),
                    {subject.label(), std::to_string(kKubelet)}}));
        }
        const bool everywhere = std::ranges::count_if(takers, &Claim::takesAll) > 1;
        reportClashes(graph, std::to_string(std::get<2>(what)), takers,
            {everywhere ? "PORT505" : "PORT506", "PORT506",
                PORTOLAN_TR("%1 opens host port %2, as does %3 (%4); pods of both never share a node.")},
            findings);
    }
}

} // namespace portolan
