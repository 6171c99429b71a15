// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/policy.h"

#include "core/graph/objectindex.h"

#include <algorithm>
#include <map>

namespace portolan {

namespace {

using kube::NetworkPolicy;
using kube::PolicyPeer;
using kube::PolicyPort;
using kube::PolicyRule;
using kube::Selector;

std::string inWords(const Selector::Requirement &requirement)
{
    std::string values;
    for (const std::string &value : requirement.values)
        values += (values.empty() ? "" : ", ") + value;
    switch (requirement.op) {
    case Selector::Operator::In:
        return requirement.key + " in (" + values + ')';
    case Selector::Operator::NotIn:
        return requirement.key + " not in (" + values + ')';
    case Selector::Operator::Exists:
        return requirement.key;
    case Selector::Operator::DoesNotExist:
        break;
    }
    return '!' + requirement.key;
}

// As kubectl writes selectors: "app=web, tier in (a, b)".
std::string inWords(const Selector &selector)
{
    std::string text;
    for (const auto &[key, value] : selector.matchLabels)
        text.append(text.empty() ? "" : ", ").append(key).append("=").append(value);
    for (const Selector::Requirement &requirement : selector.matchExpressions)
        text.append(text.empty() ? "" : ", ").append(inWords(requirement));
    return text;
}

Message inWords(const PolicyPeer &peer, const std::string &ns)
{
    if (!peer.cidr.empty()) {
        std::string except;
        for (const std::string &range : peer.except)
            except += (except.empty() ? "" : ", ") + range;
        if (except.empty())
            return {PORTOLAN_TR("addresses in %1"), {peer.cidr}};
        return {PORTOLAN_TR("addresses in %1 except %2"), {peer.cidr, except}};
    }
    const bool everyPod = !peer.podSelector || peer.podSelector->empty();
    const std::string pods = peer.podSelector ? inWords(*peer.podSelector) : std::string();
    if (!peer.namespaceSelector) {
        if (everyPod)
            return {PORTOLAN_TR("every pod in namespace \"%1\""), {ns}};
        return {PORTOLAN_TR("pods with %1 in namespace \"%2\""), {pods, ns}};
    }
    if (peer.namespaceSelector->empty()) {
        if (everyPod)
            return {PORTOLAN_TR("every pod in the cluster"), {}};
        return {PORTOLAN_TR("pods with %1 in any namespace"), {pods}};
    }
    const std::string namespaces = inWords(*peer.namespaceSelector);
    if (everyPod)
        return {PORTOLAN_TR("every pod in namespaces with %1"), {namespaces}};
    return {PORTOLAN_TR("pods with %1 in namespaces with %2"), {pods, namespaces}};
}

std::string inWords(const PolicyPort &port)
{
    std::string text = port.port.text;
    if (port.endPort.value)
        text += '-' + std::to_string(*port.endPort.value);
    return text + (text.empty() ? "" : "/") + std::string(toString(port.protocol.value));
}

bool allowsDns(const PolicyRule &rule)
{
    constexpr std::int64_t kDns = 53;
    return rule.ports.empty() || std::ranges::any_of(rule.ports, [](const PolicyPort &port) {
        const bool any = port.port.form == kube::PortReference::Form::Absent;
        const std::int64_t last = port.endPort.value.value_or(port.port.number);
        const bool named = port.port.form == kube::PortReference::Form::Name && port.port.text.starts_with("dns");
        return any || named || (port.port.form == kube::PortReference::Form::Number && port.port.number <= kDns && kDns <= last);
    });
}

// Works out the gates of one graph.
class Gatekeeper
{
public:
    explicit Gatekeeper(const PortGraph &graph)
        : m_graph(graph)
    {
        const auto &definitions = graph.inventory->definitions;
        for (Index i = 0; i < definitions.size(); ++i) {
            if (definitions[i].object->as<NetworkPolicy>())
                m_policies[graph.inventory->namespaces[i]].push_back(i);
        }
        for (Index w = 0; w < graph.workloads.size(); ++w)
            m_workloads[graph.workloads[w].ns].push_back(w);
    }

    PolicyGates take(const std::function<bool(Index)> &wanted)
    {
        for (Index w = 0; w < m_graph.workloads.size(); ++w) {
            if ((wanted && !wanted(w)) || sharesNodesNetwork(w))
                continue;
            const std::vector<Index> selecting = selectingPolicies(w);
            addPorts(w, selecting);
            addEgress(w, selecting);
        }
        return std::move(m_gates);
    }

private:
    [[nodiscard]] const NetworkPolicy &policy(Index definition) const
    {
        return *m_graph.definition(definition).object->as<NetworkPolicy>();
    }

    [[nodiscard]] const kube::Labels &labelsOf(Index workload) const
    {
        static const kube::Labels none;
        const kube::Workload *written = m_graph.workload(m_graph.workloads[workload]);
        return written ? written->pod.labels : none;
    }

    // What policies do to such pods is undefined; in most networks nothing (Kubernetes documentation, Network Policies).
    [[nodiscard]] bool sharesNodesNetwork(Index workload) const
    {
        const kube::Workload *written = m_graph.workload(m_graph.workloads[workload]);
        return written != nullptr && written->pod.hostNetwork;
    }

    [[nodiscard]] std::vector<Index> selectingPolicies(Index workload) const
    {
        const auto own = m_policies.find(m_graph.workloads[workload].ns);
        std::vector<Index> selecting;
        if (own != m_policies.end()) {
            std::ranges::copy_if(own->second, std::back_inserter(selecting),
                [&](Index definition) { return policy(definition).podSelector.matches(labelsOf(workload)); });
        }
        return selecting;
    }

    void addPorts(Index workload, const std::vector<Index> &selecting)
    {
        std::vector<Index> policies;
        std::ranges::copy_if(
            selecting, std::back_inserter(policies), [&](Index definition) { return policy(definition).ingress; });
        const std::vector<PodPort> &ports = m_graph.workloads[workload].ports;
        for (Index p = 0; p < ports.size() && !policies.empty(); ++p) {
            PortGate gate;
            gate.workload = workload;
            gate.podPort = p;
            gate.policies = policies;
            gate.state = GateState::Closed;
            for (const Index definition : policies) {
                for (const PolicyRule &rule : policy(definition).ingressRules) {
                    const bool fits = rule.ports.empty()
                        || std::ranges::any_of(rule.ports, [&](const PolicyPort &port) { return concerns(port, ports[p]); });
                    if (fits)
                        admit(gate.state, gate.peers, peersOf(rule, definition));
                }
            }
            m_gates.ports.push_back(std::move(gate));
        }
    }

    // A rule without peers lets everybody through, and then no other rule matters.
    static void admit(GateState &state, std::vector<GatePeer> &peers, std::vector<GatePeer> allowed)
    {
        if (state == GateState::Open)
            return;
        const bool everybody = allowed.size() == 1 && allowed.front().who.empty();
        if (everybody)
            peers.clear();
        state = everybody ? GateState::Open : GateState::Limited;
        peers.insert(peers.end(), std::make_move_iterator(allowed.begin()), std::make_move_iterator(allowed.end()));
    }

    // One without words: everybody.
    [[nodiscard]] std::vector<GatePeer> peersOf(const PolicyRule &rule, Index definition) const
    {
        std::vector<GatePeer> peers;
        const std::string &ns = m_graph.inventory->namespaces[definition];
        for (const PolicyPeer &peer : rule.peers)
            peers.push_back({.who = inWords(peer, ns),
                .policy = definition,
                .at = peer.at,
                .workloads = meant(peer, ns),
                .cidr = peer.cidr,
                .otherNamespaces = peer.namespaceSelector.has_value()});
        if (peers.empty())
            peers.push_back({.who = {}, .policy = definition, .at = rule.at, .workloads = {}});
        return peers;
    }

    [[nodiscard]] std::vector<Index> meant(const PolicyPeer &peer, const std::string &ns) const
    {
        std::vector<Index> workloads;
        for (const auto &[place, all] : m_workloads) {
            const bool fits = peer.cidr.empty()
                && (peer.namespaceSelector ? peer.namespaceSelector->matches(namespaceLabels(std::string(place))) : place == ns);
            if (fits)
                std::ranges::copy_if(all, std::back_inserter(workloads),
                    [&](Index w) { return !peer.podSelector || peer.podSelector->matches(labelsOf(w)); });
        }
        std::ranges::sort(workloads);
        return workloads;
    }

    // The API server labels every Namespace with its own name.
    [[nodiscard]] kube::Labels namespaceLabels(const std::string &ns) const
    {
        if (!m_objects)
            m_objects.emplace(*m_graph.inventory);
        const Index definition = m_objects->findKind({}, "Namespace", ns);
        kube::Labels labels = definition == kNone ? kube::Labels() : m_graph.definition(definition).object->meta.labels;
        const kube::Labels::value_type name {"kubernetes.io/metadata.name", ns};
        if (std::ranges::find(labels, name) == labels.end())
            labels.insert(std::ranges::lower_bound(labels, name), name);
        return labels;
    }

    void addEgress(Index workload, const std::vector<Index> &selecting)
    {
        EgressGate gate;
        gate.workload = workload;
        std::ranges::copy_if(
            selecting, std::back_inserter(gate.policies), [&](Index definition) { return policy(definition).egress; });
        if (gate.policies.empty())
            return;
        gate.state = GateState::Closed;
        gate.dns = false;
        for (const Index definition : gate.policies) {
            for (const PolicyRule &rule : policy(definition).egressRules)
                addWays(gate, rule, definition);
        }
        m_gates.egress.push_back(std::move(gate));
    }

    void addWays(EgressGate &gate, const PolicyRule &rule, Index definition) const
    {
        gate.dns = gate.dns || allowsDns(rule);
        std::string ports;
        for (const PolicyPort &port : rule.ports)
            ports += (ports.empty() ? "" : ", ") + inWords(port);
        const bool everywhere = rule.peers.empty() && rule.ports.empty();
        if (gate.state != GateState::Open)
            gate.state = everywhere ? GateState::Open : GateState::Limited;
        for (GatePeer &peer : peersOf(rule, definition))
            gate.ways.push_back({.peer = std::move(peer), .ports = ports});
    }

    const PortGraph &m_graph;
    mutable std::optional<ObjectIndex> m_objects; // made when a policy first asks for a Namespace
    std::map<std::string_view, std::vector<Index>> m_policies; // by namespace
    std::map<std::string_view, std::vector<Index>> m_workloads; // the same
    PolicyGates m_gates;
};

} // namespace

bool concerns(const PolicyPort &policy, const PodPort &port)
{
    using Form = kube::PortReference::Form;
    if (policy.protocol.value != port.protocol)
        return false;
    switch (policy.port.form) {
    case Form::Absent:
        return true;
    case Form::Name:
        return !port.name.empty() && port.name == policy.port.text;
    case Form::Number:
        return port.number && *port.number >= policy.port.number
            && *port.number <= policy.endPort.value.value_or(policy.port.number);
    case Form::Invalid:
        break;
    }
    return false;
}

PolicyGates policyGates(const PortGraph &graph, const std::function<bool(Index)> &wanted)
{
    return Gatekeeper(graph).take(wanted);
}

Message describe(const PortGraph &graph, const PortGate &gate)
{
    std::string policies;
    for (const Index definition : gate.policies)
        policies += (policies.empty() ? "" : ", ") + graph.definition(definition).object->meta.name;
    switch (gate.state) {
    case GateState::Closed:
        return {PORTOLAN_TR("Closed: NetworkPolicy %1 lets nobody in at this port."), {policies}};
    case GateState::Limited: {
        Message peers;
        for (const GatePeer &peer : gate.peers)
            peers = peers.empty() ? peer.who : Message {PORTOLAN_TR("%1; %2"), {}, {peers, peer.who}};
        return {PORTOLAN_TR("Open only to %2 (NetworkPolicy %1)."), {policies}, {peers}};
    }
    case GateState::Open:
        break;
    }
    if (gate.policies.empty())
        return {PORTOLAN_TR("Open to everyone: no NetworkPolicy selects these pods."), {}};
    return {PORTOLAN_TR("Open to everyone by NetworkPolicy %1."), {policies}};
}

} // namespace portolan
