// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/nodeports.h"

#include "core/graph/meeting.h"
#include "core/graph/portkeys.h"

#include <algorithm>
#include <map>
#include <set>

namespace portolan {

namespace {

using Kind = NodePortHolder::Kind;

constexpr int kKubelet = 10250; // Kubernetes documentation, "Ports and Protocols"

std::string ownerName(const PortGraph &graph, Index definition)
{
    const kube::Metadata &meta = graph.definition(definition).object->meta;
    return kube::qualifiedKind(meta) + ' ' + graph.inventory->namespaces[definition] + '/' + meta.name;
}

// One holder, and the nodes that it has the port on.
struct Claim {
    int number = 0;
    NodePortHolder holder;
    Index workload = kNone; // of a host port
};

bool isHostPort(const NodePortHolder &holder)
{
    return holder.kind == Kind::HostPort || holder.kind == Kind::HostNetwork;
}

class Ledger
{
public:
    explicit Ledger(const PortGraph &graph)
        : m_graph(graph)
    {
        for (const ServiceNode &node : graph.services)
            addService(node);
        for (const EntryRow &row : graph.entryRows) {
            if (row.kind == "HostPort" && row.workload != kNone)
                addHostPort(row);
        }
    }

    std::vector<NodePorts> strips() const
    {
        std::map<std::string, const kube::Node *> nodes;
        for (const Definition &definition : m_graph.inventory->definitions) {
            if (const auto *node = definition.object->as<kube::Node>())
                nodes.emplace(definition.object->meta.name, node);
        }
        std::vector<NodePorts> all;
        for (const auto &[name, node] : nodes)
            all.push_back(strip(name, node));
        if (all.empty())
            all.push_back(strip({}, nullptr));
        return all;
    }

private:
    void addService(const ServiceNode &node)
    {
        const kube::Service &service = m_graph.service(node);
        NodePortHolder holder {
            .kind = Kind::NodePort, .owner = ownerName(m_graph, node.definition), .definition = node.definition, .ns = node.ns};
        const std::string name
            = node.key.definition > 1 ? node.key.name + '@' + std::to_string(node.key.definition) : node.key.name;
        for (Index p = 0; p < node.ports.size(); ++p) {
            const ServicePortNode &port = node.ports[p];
            if (port.port == kNone || (!port.nodePort && !port.nodePortAuto))
                continue;
            const kube::ServicePort &written = service.ports[port.port];
            holder.port = written.name.value.empty() ? written.port.text : written.name.value;
            holder.protocol = kube::toString(written.protocol.value);
            holder.id = keyOfServicePort(node, p).id();
            holder.nodeIdEnd = '#' + name + "/ports/" + std::to_string(p);
            m_claims.push_back({port.nodePort.value_or(0), holder, kNone});
        }
        const auto health = service.healthCheckNodePort.value;
        if (health && *health > 0 && *health <= 65535) {
            holder.kind = Kind::HealthCheck;
            holder.port = "healthCheckNodePort";
            holder.protocol = "TCP";
            holder.id = node.key.id();
            holder.nodeIdEnd.clear();
            m_claims.push_back({static_cast<int>(*health), holder, kNone});
        }
    }

    void addHostPort(const EntryRow &row)
    {
        const WorkloadNode &node = m_graph.workloads[row.workload];
        const PodPort &port = node.ports[row.podPort];
        const kube::Workload *written = m_graph.workload(node);
        NodePortHolder holder {
            .kind = Kind::HostPort, .owner = ownerName(m_graph, node.definition), .definition = node.definition};
        holder.ns = node.ns;
        holder.port = !port.name.empty() ? port.name : port.number ? std::to_string(*port.number) : "?";
        holder.protocol = kube::toString(port.protocol);
        holder.id = keyOfEntryRow(m_graph, row).id();
        if (written != nullptr && port.container != kNone && port.index != kNone)
            holder.address = written->pod.containers[port.container].ports[port.index].hostIP.value;
        if (holder.address == "0.0.0.0" || holder.address == "::")
            holder.address.clear();
        if (written != nullptr && written->pod.hostNetwork)
            holder.kind = Kind::HostNetwork;
        m_claims.push_back({*port.hostPort, std::move(holder), row.workload});
    }

    // Whether pods of a workload may stand on a node; `node` none: on some node.
    [[nodiscard]] bool mayRunOn(Index workload, const std::string &name, const kube::Node *node) const
    {
        const WorkloadNode &pods = m_graph.workloads[workload];
        if (node == nullptr)
            return true;
        bool placed = false;
        for (const Index pod : pods.pods) {
            const auto *live = m_graph.definition(pod).object->as<kube::Workload>();
            if (live == nullptr || live->pod.nodeName.empty())
                continue;
            placed = true;
            if (live->pod.nodeName == name)
                return true;
        }
        const kube::Workload *written = m_graph.workload(pods);
        if (placed || written == nullptr)
            return !placed;
        if (!written->pod.nodeName.empty())
            return written->pod.nodeName == name;
        return std::ranges::all_of(written->pod.nodeSelector, [node](const kube::Labels::value_type &label) {
            return std::ranges::find(node->labels, label) != node->labels.end();
        });
    }

    [[nodiscard]] NodePorts strip(const std::string &name, const kube::Node *node) const
    {
        std::map<int, NodePort> ports;
        for (const Claim &claim : m_claims) {
            if (claim.workload != kNone && !mayRunOn(claim.workload, name, node))
                continue;
            NodePort &port = ports[claim.number];
            port.number = claim.number;
            port.holders.push_back(claim.holder);
        }
        NodePorts strip {.node = name, .nextFree = freeNodePort(m_graph)};
        for (auto &[number, port] : ports) {
            if (number != 0)
                port.conflict = conflictOf(port);
            strip.ports.push_back(std::move(port));
        }
        return strip;
    }

    // Whether two cannot both have the number.
    [[nodiscard]] bool compete(const NodePortHolder &a, const NodePortHolder &b) const
    {
        if (meet(m_graph, a.definition, b.definition) == Meeting::None)
            return false;
        if (!isHostPort(a) && !isHostPort(b))
            return true; // a Service's, whatever the protocol (SEMANTICS.md, 9)
        return a.protocol == b.protocol && (a.address.empty() || b.address.empty() || a.address == b.address);
    }

    [[nodiscard]] Message conflictOf(const NodePort &port) const
    {
        for (std::size_t i = 0; i < port.holders.size(); ++i) {
            const NodePortHolder &a = port.holders[i];
            if (isHostPort(a) && port.number == kKubelet && a.protocol == "TCP")
                return {PORTOLAN_TR("%1 opens port %2, where the kubelet of every node listens."),
                    {a.owner, std::to_string(port.number)}};
            for (std::size_t k = 0; k < i; ++k) {
                const NodePortHolder &b = port.holders[k];
                if (!compete(a, b))
                    continue;
                const std::vector<std::string> names {b.owner, a.owner};
                if (!isHostPort(a) && !isHostPort(b))
                    return {PORTOLAN_TR("%1 and %2 ask for the same node port: only one of them gets it."), names};
                if (isHostPort(a) && isHostPort(b))
                    return {PORTOLAN_TR("%1 and %2 open the same host port: their pods never share a node."), names};
                return {PORTOLAN_TR("%1 has it as node port, %2 as host port: where the pod runs the host port wins."),
                    isHostPort(a) ? names : std::vector<std::string> {a.owner, b.owner}};
            }
        }
        return {};
    }

    const PortGraph &m_graph;
    std::vector<Claim> m_claims;
};

} // namespace

std::vector<NodePorts> nodePorts(const PortGraph &graph)
{
    return Ledger(graph).strips();
}

std::optional<int> freeNodePort(const PortGraph &graph)
{
    std::set<std::int64_t> taken;
    const auto note = [&taken](const kube::Object &object) {
        if (const auto *service = object.as<kube::Service>()) {
            taken.insert(service->healthCheckNodePort.value.value_or(0));
            for (const kube::ServicePort &port : service->ports)
                taken.insert(port.nodePort.number.value_or(0));
        } else if (const auto *workload = object.as<kube::Workload>()) {
            for (const kube::Container &container : workload->pod.containers) {
                for (const kube::ContainerPort &port : container.ports)
                    taken.insert((workload->pod.hostNetwork ? port.containerPort : port.hostPort).number.value_or(0));
            }
        }
    };
    for (const Definition &definition : graph.inventory->definitions)
        note(*definition.object);
    for (const Hidden &hidden : graph.inventory->hidden)
        note(*hidden.definition.object);
    for (int port = kFirstNodePort; port <= kLastNodePort; ++port) {
        if (!taken.contains(port))
            return port;
    }
    return std::nullopt;
}

} // namespace portolan
