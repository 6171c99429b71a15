// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/portgraph.h"

#include <array>

namespace portolan {

std::string_view toString(PortStatus status)
{
    constexpr std::array<std::string_view, 7> kNames {"ok", "partial", "unresolved", "no-backend", "external", "manual", "idle"};
    return kNames[static_cast<std::size_t>(status)];
}

std::string_view toString(EntryStatus status)
{
    constexpr std::array<std::string_view, 7> kNames {
        "ok", "partial", "idle", "broken", "missing-service", "missing-port", "not-allowed"};
    return kNames[static_cast<std::size_t>(status)];
}

const kube::Service &PortGraph::service(const ServiceNode &node) const
{
    return *definition(node.definition).object->as<kube::Service>();
}

const kube::Workload *PortGraph::workload(const WorkloadNode &node) const
{
    return node.definition == kNone ? nullptr : definition(node.definition).object->as<kube::Workload>();
}

} // namespace portolan
