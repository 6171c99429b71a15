// SPDX-License-Identifier: GPL-3.0-or-later
// PORT7xx: NetworkPolicies, whose ports are the pods' own (SEMANTICS.md, 13).
#include "core/check/operators.h"
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/graph/nearmiss.h"

#include <algorithm>
#include <unordered_map>

namespace portolan {

namespace {

using Form = kube::PortReference::Form;
using Workloads = std::vector<Index>; // in PortGraph::workloads

struct PolicyView {
    const PortGraph &graph;
    Subject subject;
    const Workloads &around; // all of the policy's namespace
    bool hasOperator = false; // pods that no manifest shows may stand there too

    [[nodiscard]] const kube::PodTemplate *pod(Index workload) const
    {
        const kube::Workload *found = graph.workload(graph.workloads[workload]);
        return found == nullptr ? nullptr : &found->pod;
    }
    void addSelected(const kube::Selector &selector, Workloads &selected) const
    {
        for (const Index index : around) {
            const kube::PodTemplate *found = pod(index);
            if (found != nullptr && selector.matches(found->labels))
                selected.push_back(index);
        }
    }
};

// One port of a rule, and the pods it is about.
struct RulePort {
    const PolicyView &view;
    const kube::PolicyPort &port;
    const Workloads &pods;
    std::string fieldPath;

    [[nodiscard]] Finding finding(std::string_view code, Message message) const
    {
        return view.subject.finding(code, fieldPath, port.port.at, std::move(message));
    }
};

// The Service port that was written in place of the pods' own: it leads to these pods, on another number.
struct Confused {
    const ServiceNode *service = nullptr;
    const Backend *backend = nullptr;
};
Confused servicePortOf(const RulePort &rule)
{
    const PortGraph &graph = rule.view.graph;
    for (const ServiceNode &service : graph.services) {
        if (service.ns != rule.view.subject.ns())
            continue;
        for (const ServicePortNode &node : service.ports) {
            if (node.port == kNone || graph.service(service).ports[node.port].port.number != rule.port.port.number)
                continue;
            const auto backend = std::ranges::find_if(node.backends, [&](const Backend &one) {
                return one.port && *one.port != rule.port.port.number
                    && std::ranges::find(rule.pods, one.workload) != rule.pods.end();
            });
            if (backend != node.backends.end())
                return {&service, &*backend};
        }
    }
    return {};
}

void checkNumber(const RulePort &rule, Findings &findings)
{
    const PortGraph &graph = rule.view.graph;
    const std::int64_t last = rule.port.endPort.value.value_or(rule.port.port.number);
    if (last < rule.port.port.number)
        return; // a value rule says so
    bool declares = false;
    bool otherProtocol = false;
    for (const Index index : rule.pods) {
        for (const PodPort &port : graph.workloads[index].ports) {
            const bool inside = port.number && rule.port.port.number <= *port.number && *port.number <= last;
            if (inside && port.protocol == rule.port.protocol.value)
                return;
            otherProtocol = otherProtocol || inside;
            declares = true;
        }
    }
    const std::string number = rule.port.port.text;
    const std::string label = rule.view.subject.label();
    if (otherProtocol) {
        findings.push_back(rule.finding("PORT705",
            {PORTOLAN_TR("%1 speaks of %2 port %3; the pods it is about have that port for another protocol."),
                {label, std::string(toString(rule.port.protocol.value)), number}}));
        return;
    }
    if (const Confused confused = servicePortOf(rule); confused.service != nullptr) {
        const std::string meant = std::to_string(*confused.backend->port);
        Finding finding = rule.finding("PORT703",
            {PORTOLAN_TR("%1 speaks of port %2; that is the port of Service %3, the pods' port is %4."),
                {label, number, quoted(confused.service->key.name), meant}});
        finding.fixes.push_back(fixOf({PORTOLAN_TR("Use port %1"), {meant}}, rule.view.subject.set(rule.fieldPath, meant), true));
        findings.push_back(std::move(finding));
    } else if (declares) {
        findings.push_back(
            rule.finding("PORT702", {PORTOLAN_TR("%1 speaks of port %2, which no pod it is about declares."), {label, number}}));
    }
}

void checkName(const RulePort &rule, Findings &findings)
{
    const PortGraph &graph = rule.view.graph;
    const std::string &name = rule.port.port.text;
    const PodPort *near = nullptr;
    for (const Index index : rule.pods) {
        for (const PodPort &port : graph.workloads[index].ports) {
            if (port.protocol == rule.port.protocol.value && port.name == name)
                return;
            if (port.protocol == rule.port.protocol.value && isNearMiss(name, port.name))
                near = &port;
        }
    }
    if (near == nullptr) {
        findings.push_back(rule.finding("PORT704",
            {PORTOLAN_TR("%1 speaks of port name %2, which no pod it is about has."),
                {rule.view.subject.label(), quoted(name)}}));
        return;
    }
    Finding finding = rule.finding("PORT704",
        {PORTOLAN_TR("%1 speaks of port name %2, which no pod it is about has. Did you mean %3?"),
            {rule.view.subject.label(), quoted(name), quoted(near->name)}});
    finding.fixes.push_back(
        fixOf({PORTOLAN_TR("Use %1"), {quoted(near->name)}}, rule.view.subject.set(rule.fieldPath, near->name), true));
    findings.push_back(std::move(finding));
}

void checkRule(
    const PolicyView &view, const kube::PolicyRule &rule, const std::string &path, const Workloads &pods, Findings &findings)
{
    for (std::size_t p = 0; p < rule.ports.size() && !pods.empty(); ++p) {
        const RulePort port {view, rule.ports[p], pods, path + ".ports[" + std::to_string(p) + "].port"};
        if (port.port.protocol.value == kube::Protocol::Other)
            continue; // a value rule says so
        if (port.port.port.form == Form::Number)
            checkNumber(port, findings);
        else if (port.port.port.form == Form::Name)
            checkName(port, findings);
    }
}

// The pods of this namespace that an egress rule lets through to; none if it also speaks of others.
Workloads targetsOf(const PolicyView &view, const kube::PolicyRule &rule)
{
    Workloads pods;
    for (const kube::PolicyPeer &peer : rule.peers) {
        if (!peer.podSelector || peer.namespaceSelector)
            return {};
        view.addSelected(*peer.podSelector, pods);
    }
    return pods;
}

bool letsDnsOut(const kube::PolicyRule &rule)
{
    constexpr std::int64_t kDns = 53;
    return rule.ports.empty() || std::ranges::any_of(rule.ports, [](const kube::PolicyPort &port) {
        const bool named = port.port.form == Form::Name || port.port.form == Form::Absent;
        return named || (port.port.number <= kDns && port.endPort.value.value_or(port.port.number) >= kDns);
    });
}

// PORT707: peers by label alone, that is of the policy's own namespace, that nobody is.
void checkPeers(const PolicyView &view, const std::vector<kube::PolicyRule> &rules, const std::string &path,
    std::string_view list, Findings &findings)
{
    for (std::size_t r = 0; r < rules.size(); ++r) {
        for (std::size_t p = 0; p < rules[r].peers.size(); ++p) {
            const kube::PolicyPeer &peer = rules[r].peers[p];
            Workloads found;
            if (!peer.podSelector || peer.podSelector->empty() || peer.namespaceSelector || view.around.empty()
                || view.hasOperator)
                continue;
            view.addSelected(*peer.podSelector, found);
            if (!found.empty())
                continue;
            const std::string index = std::to_string(r) + "]." + std::string(list) + '[' + std::to_string(p) + "].podSelector";
            findings.push_back(view.subject.finding("PORT707", path + '[' + index, peer.podSelector->keyAt,
                {PORTOLAN_TR("%1 speaks of pods that the input does not hold in namespace %2."),
                    {view.subject.label(), view.subject.ns()}}));
        }
    }
}

void checkPolicy(const PolicyView &view, const kube::NetworkPolicy &policy, Findings &findings)
{
    Workloads selected;
    view.addSelected(policy.podSelector, selected);
    if (selected.empty() && !policy.podSelector.empty()) {
        findings.push_back(view.subject.finding("PORT701", "spec.podSelector", policy.podSelector.keyAt,
            {PORTOLAN_TR("%1 selects no pod of the input."), {view.subject.label()}}));
    }
    for (std::size_t r = 0; r < policy.ingressRules.size(); ++r)
        checkRule(view, policy.ingressRules[r], "spec.ingress[" + std::to_string(r) + ']', selected, findings);
    for (std::size_t r = 0; r < policy.egressRules.size(); ++r)
        checkRule(view, policy.egressRules[r], "spec.egress[" + std::to_string(r) + ']', targetsOf(view, policy.egressRules[r]),
            findings);
    checkPeers(view, policy.ingressRules, "spec.ingress", "from", findings);
    checkPeers(view, policy.egressRules, "spec.egress", "to", findings);
    const bool open = policy.egressRules.empty() || std::ranges::any_of(policy.egressRules, letsDnsOut);
    if (policy.egress && !open) {
        findings.push_back(view.subject.finding("PORT706", "spec.egress", {},
            {PORTOLAN_TR("%1 lets no DNS out (port 53); unless another policy does, its pods cannot look up a name."),
                {view.subject.label()}}));
    }
}

} // namespace

void checkPolicies(const PortGraph &graph, Findings &findings)
{
    const auto operators = namespacesWithOperators(*graph.inventory);
    std::unordered_map<std::string_view, Workloads> byNamespace;
    for (Index i = 0; i < graph.workloads.size(); ++i)
        byNamespace[graph.workloads[i].ns].push_back(i);
    for (Index i = 0; i < graph.inventory->definitions.size(); ++i) {
        if (const auto *policy = graph.definition(i).object->as<kube::NetworkPolicy>()) {
            const std::string &ns = graph.inventory->namespaces[i];
            checkPolicy({graph, {graph, i}, byNamespace[ns], operators.contains(ns)}, *policy, findings);
        }
    }
}

} // namespace portolan
