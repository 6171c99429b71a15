// SPDX-License-Identifier: GPL-3.0-or-later
// PORT613: addresses of Services in what workloads are given to read.
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/edit/paths.h"
#include "core/graph/clientedges.h"

#include <set>

namespace portolan {

void checkClients(const PortGraph &graph, Findings &findings)
{
    std::set<std::pair<Index, Span>> told; // a ConfigMap that several workloads read is wrong once
    for (const ClientEdge &edge : clientEdges(graph)) {
        if (edge.status != ClientEdge::Status::MissingPort || edge.doubtful || !told.emplace(edge.definition, edge.at).second)
            continue;
        const Subject subject {graph, edge.definition};
        const kube::Workload *workload = graph.workload(graph.workloads[edge.workload]);
        const std::string path = edge.container == kNone
            ? edge.field
            : containerPath(workload->pod, workload->pod.containers[edge.container]) + '.' + edge.field;
        Finding finding = subject.finding("PORT613", path, edge.at,
            {PORTOLAN_TR("%1 calls %2 (%3). %4"), {subject.label(), edge.text, edge.where}, {problemOf(graph, edge)}});
        const ServiceNode &service = graph.services[edge.serviceNode];
        finding.related.push_back(Subject {graph, service.definition}.related(
            graph.service(service).portsAt, {PORTOLAN_TR("the Service's ports"), {}}));
        findings.push_back(std::move(finding));
    }
}

} // namespace portolan
