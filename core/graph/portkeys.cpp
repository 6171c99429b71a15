// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/portkeys.h"

namespace portolan {

NodeKey keyOfServicePort(const ServiceNode &node, Index port)
{
    return node.key.withPart("ports/" + std::to_string(port));
}

NodeKey keyOfPodPort(const PortGraph &graph, const WorkloadNode &node, Index index)
{
    const PodPort &port = node.ports[index];
    const kube::Workload *workload = graph.workload(node);
    if (port.container != kNone && workload != nullptr)
        return node.key.withPart(workload->pod.containers[port.container].name.value + "/ports/" + std::to_string(port.index));
    const std::string number = port.number ? std::to_string(*port.number) : "?";
    const std::string_view protocol = kube::toString(port.protocol);
    return node.key.withPart("undeclared/" + number + (protocol == "TCP" ? "" : '/' + std::string(protocol)));
}

NodeKey keyOfEntryRow(const PortGraph &graph, const EntryRow &row)
{
    return {row.kind, row.ns, row.name, row.part, row.definition == kNone ? 1 : graph.definition(row.definition).number};
}

} // namespace portolan
