// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/marks.h"

#include "core/graph/clientedges.h"
#include "core/graph/policy.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

ItemStatus statusOf(GateState state)
{
    switch (state) {
    case GateState::Open:
        return ItemStatus::Ok;
    case GateState::Limited:
        return ItemStatus::Hollow;
    case GateState::Closed:
        break;
    }
    return ItemStatus::Broken;
}

// The lines of one card's list, each once, in the order they came up.
struct Lines {
    std::vector<std::string> lines;
    std::set<Index> others; // whom they speak of

    void add(Index other, std::string line)
    {
        others.insert(other);
        if (std::ranges::find(lines, line) == lines.end())
            lines.push_back(std::move(line));
    }
    [[nodiscard]] std::string joined() const
    {
        std::string text;
        for (const std::string &line : lines)
            text += (text.empty() ? "" : "\n") + line;
        return text;
    }
};

std::string nameOf(const NodeKey &key, const std::string &ns)
{
    return key.ns == ns ? key.name : key.ns + '/' + key.name;
}

} // namespace

void addCalls(const PortGraph &graph, const Translate &translate, Marks &marks)
{
    std::map<Index, Lines> calls;
    std::map<Index, Lines> callers;
    for (const ClientEdge &edge : clientEdges(graph)) {
        if (edge.serviceNode == kNone)
            continue;
        const NodeKey &workload = graph.workloads[edge.workload].key;
        const NodeKey &service = graph.services[edge.serviceNode].key;
        const std::string port = edge.port ? ':' + std::to_string(*edge.port) : std::string();
        const bool fine = edge.doubtful || edge.status == ClientEdge::Status::Ok;
        const auto line = [&](const Message &words) {
            std::string text = translate(words);
            return fine ? text : text.append(" ✗ ").append(translate(problemOf(graph, edge)));
        };
        std::string caller = workload.kind;
        caller.append(" ").append(nameOf(workload, service.ns));
        calls[edge.workload].add(
            edge.serviceNode, line({PORTOLAN_TR("calls %1 (%2)"), {nameOf(service, workload.ns) + port, edge.where}}));
        callers[edge.serviceNode].add(
            edge.workload, line({PORTOLAN_TR("%1 is called by %2 (%3)"), {service.name + port, std::move(caller), edge.where}}));
    }
    for (const auto &[workload, lines] : calls) {
        const std::string count = std::to_string(lines.others.size());
        marks.calls[workload] = {translate({PORTOLAN_TR("calls %1"), {count}}), lines.joined()};
    }
    for (const auto &[service, lines] : callers) {
        marks.callers[service]
            = {lines.others.size() == 1 ? translate({PORTOLAN_TR("1 caller"), {}})
                                        : translate({PORTOLAN_TR("%1 callers"), {std::to_string(lines.others.size())}}),
                lines.joined()};
    }
}

void addGates(const PortGraph &graph, const Translate &translate, const std::function<bool(Index)> &wanted, Marks &marks)
{
    const bool any = std::ranges::any_of(graph.inventory->definitions,
        [](const Definition &definition) { return definition.object->as<kube::NetworkPolicy>() != nullptr; });
    if (!any)
        return;
    for (const PortGate &gate : policyGates(graph, wanted).ports)
        marks.gates.emplace(
            std::pair(gate.workload, gate.podPort), GateModel {statusOf(gate.state), translate(describe(graph, gate))});
}

} // namespace portolan
