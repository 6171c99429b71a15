// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/exposure.h"

#include "core/graph/portkeys.h"
#include "core/graph/privateaddress.h"

#include <algorithm>
#include <map>

namespace portolan {

namespace {

// How a way comes in: through a proxy of the cluster, or straight from where the client is.
enum class Through : std::uint8_t { Proxy, Straight, Cluster };

struct OpenWay {
    ReachWay way;
    Through through = Through::Straight;
};

// Whom a NetworkPolicy's peers stand for.
struct Admitted {
    bool everybody = true;
    bool anyone = true; // at all
    bool farAddresses = false; // some that are not private
    bool addresses = false;
    bool otherNamespaces = false; // an ingress controller may be among those
};

Admitted admittedBy(const std::optional<PortGate> &gate)
{
    if (!gate || gate->state == GateState::Open)
        return {};
    Admitted admitted {.everybody = false, .anyone = gate->state == GateState::Limited};
    for (const GatePeer &peer : gate->peers) {
        admitted.addresses = admitted.addresses || !peer.cidr.empty();
        admitted.farAddresses = admitted.farAddresses || (!peer.cidr.empty() && !isPrivateAddress(peer.cidr));
        admitted.otherNamespaces = admitted.otherNamespaces || peer.otherNamespaces;
    }
    return admitted;
}

// How far a way still leads once only those who are admitted may take it.
Reach reachThrough(const OpenWay &open, const Admitted &admitted)
{
    if (admitted.everybody)
        return open.way.reach;
    if (!admitted.anyone)
        return Reach::Pod;
    if (open.through == Through::Proxy) // what a controller sends comes from a pod or a node of the cluster
        return admitted.otherNamespaces || admitted.addresses ? open.way.reach : Reach::Cluster;
    if (open.through == Through::Straight)
        return admitted.farAddresses ? open.way.reach
            : admitted.addresses     ? std::max(open.way.reach, Reach::Nodes)
                                     : Reach::Cluster;
    return open.way.reach;
}

class Surveyor
{
public:
    explicit Surveyor(const PortGraph &graph)
        : m_graph(graph)
    {
        for (PortGate &gate : policyGates(graph).ports) {
            const std::pair key {gate.workload, gate.podPort};
            m_gates.emplace(key, std::move(gate));
        }
    }

    std::vector<Exposure> survey()
    {
        for (const EntryRow &row : m_graph.entryRows)
            addEntry(row);
        for (Index s = 0; s < m_graph.services.size(); ++s) {
            for (Index p = 0; p < m_graph.services[s].ports.size(); ++p)
                addService(m_graph.services[s], p);
        }
        std::vector<Exposure> found;
        for (Index w = 0; w < m_graph.workloads.size(); ++w) {
            for (Index p = 0; p < m_graph.workloads[w].ports.size(); ++p)
                found.push_back(exposureOf(w, p));
        }
        for (auto &[key, open] : m_addresses)
            found.push_back(addressExposure(key.first, key.second, open));
        std::ranges::stable_sort(found, [](const Exposure &a, const Exposure &b) {
            return std::tie(a.reach, a.ns, a.object) < std::tie(b.reach, b.ns, b.object);
        });
        return found;
    }

private:
    using PodPlace = std::pair<Index, Index>; // in PortGraph::workloads, in WorkloadNode::ports
    using AddressPlace = std::pair<std::pair<Index, Index>, Index>; // Service and port, and which of its backends

    static std::string named(std::string_view ns, std::string_view name) { return std::string(ns) + '/' + std::string(name); }

    // Hands a way to every port that a Service port leads to.
    void spread(Index service, Index port, const OpenWay &open)
    {
        const std::vector<Backend> &backends = m_graph.services[service].ports[port].backends;
        for (Index b = 0; b < backends.size(); ++b) {
            if (backends[b].workload == kNone)
                m_addresses[{{service, port}, b}].push_back(open);
            else if (backends[b].podPort != kNone)
                m_ways[{backends[b].workload, backends[b].podPort}].push_back(open);
        }
    }

    void addEntry(const EntryRow &row)
    {
        const bool leadsOn = row.status != EntryStatus::NotAllowed && row.status != EntryStatus::MissingService
            && row.status != EntryStatus::MissingPort && row.weight != 0;
        if (!leadsOn)
            return;
        if (row.kind == "HostPort") {
            addHostPort(row);
            return;
        }
        if (row.serviceNode == kNone || row.servicePortIndex == kNone)
            return;
        OpenWay open {{.reach = Reach::Internet, .why = {}, .cut = {}, .id = keyOfEntryRow(m_graph, row).id()}, Through::Proxy};
        const std::string service = named(row.serviceNamespace, row.service.value_or(""));
        const std::string port = row.port ? std::to_string(*row.port) : "?";
        const kube::Service &behind = m_graph.service(m_graph.services[row.serviceNode]);
        if (row.kind == "LoadBalancer") {
            open.through = Through::Straight;
            open.way.why = {PORTOLAN_TR("The load balancer of Service %1 opens port %2."), {service, port}};
            const bool inside = !behind.loadBalancer.empty()
                && std::ranges::all_of(behind.loadBalancer, [](const auto &one) { return isPrivateAddress(one.address); });
            if (inside)
                keepInside(open, behind.loadBalancer.front().address);
        } else if (row.kind == "ExternalIP") {
            open.through = Through::Straight;
            open.way.why = {PORTOLAN_TR("Service %1 takes port %2 of external IP %3."), {service, port, row.host}};
            if (isPrivateAddress(row.host))
                keepInside(open, row.host);
        } else {
            const std::string where = row.host + row.path.value_or("");
            open.way.why = {PORTOLAN_TR("%1 %2 takes %3 on port %4 for Service %5 port %6."),
                {row.kind, named(row.ns, row.name), where.empty() ? "*" : where, port, service, row.servicePortText}};
            if (isOfTheMesh(row))
                open.way.reach = Reach::Cluster;
        }
        spread(row.serviceNode, row.servicePortIndex, open);
    }

    static void keepInside(OpenWay &open, const std::string &address)
    {
        open.way.reach = Reach::Nodes;
        open.way.cut = {PORTOLAN_TR("its address %1 is private"), {address}};
    }

    [[nodiscard]] bool isOfTheMesh(const EntryRow &row) const
    {
        const auto *entry
            = row.definition == kNone ? nullptr : m_graph.definition(row.definition).object->as<kube::CustomEntry>();
        const bool istio = entry != nullptr && row.kind.starts_with("VirtualService");
        return istio && std::ranges::all_of(entry->gateways, [](const std::string &gateway) { return gateway == "mesh"; });
    }

    void addHostPort(const EntryRow &row)
    {
        const WorkloadNode &node = m_graph.workloads[row.workload];
        const PodPort &port = node.ports[row.podPort];
        const kube::Workload *written = m_graph.workload(node);
        const bool shares = written != nullptr && written->pod.hostNetwork;
        const std::string number = std::to_string(*port.hostPort);
        OpenWay open {{.reach = Reach::Nodes, .why = {}, .cut = {}, .id = keyOfEntryRow(m_graph, row).id()}, Through::Straight};
        if (shares)
            open.way.why = {PORTOLAN_TR("hostNetwork: port %1 of the pod is port %1 of its node."), {number}};
        else
            open.way.why = {PORTOLAN_TR("hostPort %1 is open on each node that runs the pod."), {number}};
        if (written != nullptr && port.container != kNone && port.index != kNone) {
            const std::string &address = written->pod.containers[port.container].ports[port.index].hostIP.value;
            if (!shares && isLoopbackAddress(address)) {
                open.way.reach = Reach::Pod;
                open.way.cut = {PORTOLAN_TR("hostIP %1 is reached from the node itself alone"), {address}};
            }
        }
        m_ways[{row.workload, row.podPort}].push_back(open);
    }

    void addService(const ServiceNode &node, Index p)
    {
        const ServicePortNode &port = node.ports[p];
        if (port.port == kNone)
            return;
        const kube::Service &service = m_graph.service(node);
        const std::string name = named(node.ns, node.key.name);
        const std::string id = keyOfServicePort(node, p).id();
        const auto index = static_cast<Index>(&node - m_graph.services.data());
        if (port.nodePort || port.nodePortAuto) {
            const bool local = service.externalTrafficPolicy.value == "Local";
            Message why;
            if (!port.nodePort)
                why = {PORTOLAN_TR("Service %1 opens a node port that the cluster assigns."), {name}};
            else if (local)
                why = {PORTOLAN_TR("Service %1 opens node port %2 on each node that runs the pod."),
                    {name, std::to_string(*port.nodePort)}};
            else
                why = {PORTOLAN_TR("Service %1 opens node port %2 on every node."), {name, std::to_string(*port.nodePort)}};
            spread(index, p, {{Reach::Nodes, std::move(why), {}, id}, Through::Straight});
        }
        const std::string &number = service.ports[port.port].port.text;
        const Message why = node.headless
            ? Message {PORTOLAN_TR("Headless Service %1 hands out the pods' own addresses."), {name}}
            : Message {PORTOLAN_TR("Service %1 port %2 leads here inside the cluster."), {name, number}};
        spread(index, p, {{Reach::Cluster, why, {}, id}, Through::Cluster});
    }

    Exposure exposureOf(Index workload, Index podPort) const
    {
        const WorkloadNode &node = m_graph.workloads[workload];
        const PodPort &port = node.ports[podPort];
        const kube::Workload *written = m_graph.workload(node);
        Exposure found {.ns = node.ns, .object = node.label};
        found.port = port.number ? std::to_string(*port.number) : "?";
        found.name = port.name;
        found.protocol = kube::toString(port.protocol);
        found.idle = node.idle;
        found.id = keyOfPodPort(m_graph, node, podPort).id();
        if (port.container != kNone && written != nullptr)
            found.container = written->pod.containers[port.container].name.value;
        if (const auto gate = m_gates.find({workload, podPort}); gate != m_gates.end())
            found.gate = gate->second;
        std::vector<OpenWay> open;
        if (const auto known = m_ways.find({workload, podPort}); known != m_ways.end())
            open = known->second;
        open.push_back(
            {{Reach::Cluster, {PORTOLAN_TR("Every pod can connect to the pod's own address."), {}}, {}, {}}, Through::Cluster});
        finish(found, std::move(open));
        if (!port.application.empty() && port.application.front().loopback) {
            found.reach = Reach::Pod;
            found.limit = {PORTOLAN_TR("The application listens on 127.0.0.1 alone (%1): nothing outside the pod reaches it."),
                {port.application.front().evidence}};
        }
        return found;
    }

    Exposure addressExposure(std::pair<Index, Index> place, Index index, std::vector<OpenWay> open) const
    {
        const ServiceNode &node = m_graph.services[place.first];
        const ServicePortNode &port = node.ports[place.second];
        const Backend &backend = port.backends[index];
        Exposure found {.ns = node.ns, .object = backend.address.empty() ? backend.label : backend.address};
        found.port = backend.port ? std::to_string(*backend.port) : "?";
        const kube::ServicePort &written = m_graph.service(node).ports[port.port];
        found.name = written.name.value;
        found.protocol = kube::toString(written.protocol.value);
        found.id = keyOfServicePort(node, place.second).id();
        finish(found, std::move(open));
        return found;
    }

    static void finish(Exposure &found, std::vector<OpenWay> open)
    {
        const Admitted admitted = admittedBy(found.gate);
        found.limited = !admitted.everybody && admitted.anyone;
        found.reach = Reach::Pod;
        for (OpenWay &one : open) {
            const Reach now = std::max(one.way.reach, reachThrough(one, admitted));
            if (now != one.way.reach)
                one.way.cut = {PORTOLAN_TR("NetworkPolicy lets only others in"), {}};
            one.way.reach = now;
            found.reach = std::min(found.reach, now);
            found.ways.push_back(std::move(one.way));
        }
        std::ranges::stable_sort(found.ways, {}, &ReachWay::reach);
    }

    const PortGraph &m_graph;
    std::map<PodPlace, PortGate> m_gates;
    std::map<PodPlace, std::vector<OpenWay>> m_ways;
    std::map<AddressPlace, std::vector<OpenWay>> m_addresses;
};

} // namespace

std::string_view toString(Reach reach)
{
    switch (reach) {
    case Reach::Internet:
        return "internet";
    case Reach::Nodes:
        return "node network";
    case Reach::Cluster:
        return "cluster";
    case Reach::Pod:
        break;
    }
    return "pod";
}

std::vector<Exposure> exposures(const PortGraph &graph)
{
    return Surveyor(graph).survey();
}

} // namespace portolan
