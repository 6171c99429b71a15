// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/policy.h"
#include "core/graph/portkeys.h"
#include "core/graph/requestreasons.h"
#include "core/graph/requesttarget.h"
#include "core/graph/trace.h"
#include "core/text/shellword.h"

#include <algorithm>

namespace portolan {

namespace {

std::string protocolName(kube::Protocol protocol)
{
    return std::string(toString(protocol));
}

std::string text(std::optional<int> number)
{
    return number ? std::to_string(*number) : "?";
}

// Follows one request from hop to hop until it arrives, or until `m_path.brokenAt` says where it does not.
class Tracer
{
public:
    Tracer(const PortGraph &graph, std::string_view target)
        : m_graph(graph)
        , m_target(readTarget(graph, target))
    {
        m_path.to = target;
    }

    RequestPath take()
    {
        switch (m_target.kind) {
        case RequestTarget::Kind::Host:
            fromHost();
            break;
        case RequestTarget::Kind::NodePort:
            fromNodePort();
            break;
        case RequestTarget::Kind::Service:
            fromService();
            break;
        }
        return std::move(m_path);
    }

private:
    // Where the next hop begins: the end of the last one.
    [[nodiscard]] std::string here() const { return m_path.hops.empty() ? "client" : m_path.hops.back().to; }

    void hop(const std::string &to, std::optional<int> port, const std::string &protocol, Message reason, Index definition)
    {
        const Definition &source = m_graph.definition(definition);
        m_path.hops.push_back({.from = here(),
            .to = to,
            .row = {},
            .port = port,
            .protocol = protocol,
            .reason = std::move(reason),
            .file = m_graph.inventory->files[source.file].name,
            .line = m_graph.inventory->position(source, source.object->meta.item.begin).line});
    }

    // Which row of the picture the last hop arrives at.
    void at(const NodeKey &row) { m_path.hops.back().row = row.id(); }

    void end(Message why)
    {
        m_path.brokenAt = here();
        m_path.brokenMessage = std::move(why);
    }

    void command(const std::string &ns, const std::string &rest)
    {
        m_path.commands.push_back("kubectl" + (ns.empty() ? std::string() : " -n " + shellWord(ns)) + ' ' + rest);
    }

    void fromHost()
    {
        const Index index = rowFor(m_graph, m_target);
        if (index == kNone) {
            end({PORTOLAN_TR("No entry takes a request for %1."), {m_target.host + m_target.path}});
            return;
        }
        const EntryRow &row = m_graph.entryRows[index];
        const EntryNode &card = *std::ranges::find_if(
            m_graph.entries, [&](const EntryNode &node) { return std::ranges::find(node.rows, index) != node.rows.end(); });
        hop(card.key.id(), row.port, row.protocol.value_or(""), whyEntry(row, m_target), card.definition);
        at(keyOfEntryRow(m_graph, row));
        commandsFor(card, row);
        if (row.status == EntryStatus::NotAllowed || row.status == EntryStatus::MissingService
            || row.status == EntryStatus::MissingPort)
            end(row.problem);
        else
            fromRow(row);
    }

    void commandsFor(const EntryNode &card, const EntryRow &row)
    {
        if (row.kind == "LoadBalancer" || row.kind == "ExternalIP") {
            command(row.ns, "get service " + shellWord(row.name) + " -o wide");
            return;
        }
        if (row.kind == kWebServerKind) {
            if (m_graph.definition(row.definition).object->meta.kind != kWebServerKind)
                command(row.ns, "get configmap " + shellWord(row.name) + " -o yaml");
            return;
        }
        if (card.kind == "Gateway")
            command(card.ns, "describe gateway " + shellWord(card.key.name));
        command(row.ns, "describe " + row.kind + ' ' + shellWord(row.name));
    }

    void fromRow(const EntryRow &row)
    {
        const ServiceNode &node = m_graph.services[row.serviceNode];
        if (row.servicePortIndex == kNone) {
            hop(node.key.id(), row.servicePort, "TCP", {PORTOLAN_TR("The backend names port %1."), {row.servicePortText}},
                node.definition);
            arriveOutside(node);
            return;
        }
        const ServicePortNode &port = node.ports[row.servicePortIndex];
        if (row.throughNodePort)
            hopToNode(node, port);
        const kube::ServicePort &written = m_graph.service(node).ports[row.servicePortIndex];
        hop(node.key.id(), row.servicePort, protocolName(written.protocol.value),
            row.throughNodePort
                ? Message {PORTOLAN_TR("Node port %1 belongs to service port %2."), {nodePortText(port), written.port.text}}
                : Message {PORTOLAN_TR("The backend names port %1 of Service \"%2\"."), {row.servicePortText, node.key.name}},
            node.definition);
        arrive(node, row.servicePortIndex);
    }

    static std::string nodePortText(const ServicePortNode &port)
    {
        return port.nodePort ? std::to_string(*port.nodePort) : "auto";
    }

    void hopToNode(const ServiceNode &node, const ServicePortNode &port)
    {
        const kube::ServicePort &written = m_graph.service(node).ports[port.port];
        const NodeKey every {.kind = "Node", .ns = node.ns, .name = "every-node", .part = {}};
        hop(every.id(), port.nodePort, protocolName(written.protocol.value),
            m_graph.service(node).externalTrafficPolicy.value == "Local"
                ? Message {PORTOLAN_TR("Service \"%1\" answers at node port %2 only on nodes that run one of its pods "
                                       "(externalTrafficPolicy: Local)."),
                    {node.key.name, nodePortText(port)}}
                : port.nodePort
                ? Message {PORTOLAN_TR("Service \"%1\" opens node port %2 on every node."), {node.key.name, nodePortText(port)}}
                : Message {PORTOLAN_TR("Service \"%1\" opens a node port that the cluster assigns."), {node.key.name}},
            node.definition);
        m_path.hops.back().row = '#' + node.key.name + (node.key.definition > 1 ? '@' + std::to_string(node.key.definition) : "")
            + "/ports/" + std::to_string(&port - node.ports.data());
        command(node.ns, "get service " + shellWord(node.key.name) + " -o wide");
    }

    void fromNodePort()
    {
        const auto number = portOf(m_target);
        for (const ServiceNode &node : m_graph.services) {
            for (Index p = 0; p < node.ports.size(); ++p) {
                const ServicePortNode &port = node.ports[p];
                if (!number || port.nodePort != number)
                    continue;
                const kube::ServicePort &written = m_graph.service(node).ports[p];
                hopToNode(node, port);
                hop(node.key.id(), written.port.valid(), protocolName(written.protocol.value),
                    {PORTOLAN_TR("Node port %1 belongs to service port %2."), {m_target.port, written.port.text}},
                    node.definition);
                arrive(node, p);
                return;
            }
        }
        for (const EntryRow &row : m_graph.entryRows) {
            if (row.kind == "HostPort" && number && row.port == number) {
                fromHostPort(row);
                return;
            }
        }
        end({PORTOLAN_TR("Nothing opens port %1 on the nodes."), {m_target.port}});
    }

    void fromHostPort(const EntryRow &row)
    {
        const WorkloadNode &node = m_graph.workloads[row.workload];
        const NodeKey key {.kind = "Node", .ns = node.ns, .name = "every-node", .part = {}};
        hop(key.id(), row.port, row.protocol.value_or(""),
            {PORTOLAN_TR("%1 opens port %2 on the nodes its pods run on."), {node.label, text(row.port)}}, node.definition);
        at(keyOfEntryRow(m_graph, row));
        if (node.idle) {
            end({PORTOLAN_TR("%1 has no pods now."), {node.label}});
            return;
        }
        const PodPort &port = node.ports[row.podPort];
        hop(node.key.id(), port.number, protocolName(port.protocol),
            {PORTOLAN_TR("Host port %1 leads to container port %2."), {text(row.port), text(port.number)}}, node.definition);
        at(keyOfPodPort(m_graph, node, row.podPort));
        arrived(node);
    }

    void fromService()
    {
        if (m_target.service == kNone) {
            end({PORTOLAN_TR("There is no Service \"%1\"."), {m_target.host}});
            return;
        }
        const ServiceNode &node = m_graph.services[m_target.service];
        const kube::Service &service = m_graph.service(node);
        const auto number = portOf(m_target);
        if (node.headless && number) {
            fromHeadless(node, *number);
            return;
        }
        const auto port = std::ranges::find_if(service.ports, [&](const kube::ServicePort &candidate) {
            return m_target.port.empty() || (number ? candidate.port.number == *number : candidate.name.value == m_target.port);
        });
        if (port == service.ports.end()) {
            end(whyNoPort(m_graph, node, m_target));
            return;
        }
        hop(node.key.id(), port->port.valid(), protocolName(port->protocol.value),
            {PORTOLAN_TR("Service \"%1\" has port %2."), {node.key.name, port->port.text}}, node.definition);
        arrive(node, static_cast<Index>(port - service.ports.begin()));
    }

    // A headless Service is only a name: the number is that of the pods' own port (SEMANTICS.md, 5).
    void fromHeadless(const ServiceNode &node, int number)
    {
        hop(node.key.id(), number, "TCP",
            {PORTOLAN_TR("Service \"%1\" is headless: its name leads to the pods themselves, whatever its ports."),
                {node.key.name}},
            node.definition);
        for (Index p = 0; p < node.ports.size(); ++p) {
            for (const Backend &backend : node.ports[p].backends) {
                if (backend.port == number) {
                    m_path.hops.back().protocol = protocolOf(node, p);
                    arrive(node, p);
                    return;
                }
            }
        }
        command(node.ns, "get endpointslices -l kubernetes.io/service-name=" + shellWord(node.key.name));
        for (const Index index : node.workloads) {
            const WorkloadNode &workload = m_graph.workloads[index];
            const auto listens = std::ranges::find(workload.ports, std::optional(number), &PodPort::number);
            if (listens == workload.ports.end() || workload.idle)
                continue;
            Message reason {PORTOLAN_TR("The pods of %1 have port %2."), {workload.label, text(number)}};
            if (!passGate(index, static_cast<Index>(listens - workload.ports.begin()), reason))
                return;
            hop(workload.key.id(), number, protocolName(listens->protocol), std::move(reason), workload.definition);
            arrived(workload);
            return;
        }
        end(whyNotOnPods(node, number));
    }

    [[nodiscard]] std::string protocolOf(const ServiceNode &node, Index port) const
    {
        const Index written = node.ports[port].port;
        return written == kNone ? "TCP" : protocolName(m_graph.service(node).ports[written].protocol.value);
    }

    // From a service port to the pods behind it.
    void arrive(const ServiceNode &node, Index portIndex)
    {
        const ServicePortNode &port = node.ports[portIndex];
        at(keyOfServicePort(node, portIndex));
        if (port.status == PortStatus::External) {
            arriveOutside(node);
            return;
        }
        command(node.ns, "get endpointslices -l kubernetes.io/service-name=" + shellWord(node.key.name));
        const auto takesTraffic
            = [](const Backend &backend) { return backend.port && !backend.idle && backend.ready.value_or(1) > 0; };
        const auto backend = std::ranges::find_if(port.backends, takesTraffic);
        if (backend == port.backends.end()) {
            end(whyNobody(port));
            return;
        }
        const auto others = std::ranges::count_if(port.backends, takesTraffic) - 1;
        const kube::ServicePort &written = m_graph.service(node).ports[portIndex];
        Message reason = whyPort(written, *backend, static_cast<std::size_t>(others));
        const std::string protocol = protocolName(written.protocol.value);
        if (backend->workload == kNone) {
            hop(backend->label, backend->port, protocol, std::move(reason), node.definition);
            m_path.found = true;
            return;
        }
        const WorkloadNode &workload = m_graph.workloads[backend->workload];
        if (!passGate(backend->workload, backend->podPort, reason))
            return;
        hop(workload.key.id(), backend->port, protocol, std::move(reason), workload.definition);
        if (backend->podPort != kNone)
            at(keyOfPodPort(m_graph, workload, backend->podPort));
        arrived(workload);
    }

    // Whether NetworkPolicies let anybody in at that port; says in `reason` whom, if not everybody.
    bool passGate(Index workload, Index podPort, Message &reason)
    {
        const std::vector<PortGate> gates = policyGates(m_graph).ports;
        const auto gate = std::ranges::find_if(
            gates, [&](const PortGate &one) { return one.workload == workload && one.podPort == podPort; });
        if (gate == gates.end() || gate->state == GateState::Open)
            return true;
        std::string policies;
        for (const Index definition : gate->policies) {
            const std::string &name = m_graph.definition(definition).object->meta.name;
            policies += (policies.empty() ? "" : ", ") + name;
            command(m_graph.inventory->namespaces[definition], "describe networkpolicy " + shellWord(name));
        }
        if (gate->state == GateState::Limited) {
            reason = {PORTOLAN_TR("%1 %2"), {}, {reason, describe(m_graph, *gate)}};
            return true;
        }
        const WorkloadNode &node = m_graph.workloads[workload];
        end({PORTOLAN_TR("Would be dropped by NetworkPolicy %1: it lets nobody in at port %2 of %3."),
            {policies, text(node.ports[podPort].number), node.label}});
        return false;
    }

    void arriveOutside(const ServiceNode &node)
    {
        const std::string &name = m_graph.service(node).externalName.value;
        hop("ExternalName/" + name, m_path.hops.back().port, m_path.hops.back().protocol,
            {PORTOLAN_TR("Service \"%1\" is only a name for %2, outside the cluster."), {node.key.name, name}}, node.definition);
        m_path.found = true;
    }

    void arrived(const WorkloadNode &node)
    {
        m_path.found = true;
        const kube::Workload *workload = m_graph.workload(node);
        std::string labels;
        for (const auto &[key, value] : workload ? workload->pod.labels : kube::Labels())
            labels += (labels.empty() ? "" : ",") + key + '=' + value;
        if (node.key.kind == "Pod" || labels.empty())
            command(node.ns, "get " + node.key.kind + ' ' + shellWord(node.key.name) + " -o wide");
        else
            command(node.ns, "get pods -l " + labels + " -o wide");
    }

    const PortGraph &m_graph;
    RequestTarget m_target;
    RequestPath m_path;
};

} // namespace

RequestPath traceTo(const PortGraph &graph, std::string_view target)
{
    return Tracer(graph, target).take();
}

} // namespace portolan
