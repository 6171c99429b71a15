// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/lately.h"

#include <algorithm>

namespace portolan {

namespace {

bool isNamed(
    const PortGraph &graph, Index definition, const cluster::LiveChange &change, const std::string &kind, const std::string &name)
{
    if (definition == kNone)
        return false;
    const Definition &at = graph.definition(definition);
    return at.object->meta.name == name && at.object->meta.kind == kind && graph.inventory->namespaces[definition] == change.ns;
}

} // namespace

std::string shownAs(const PortGraph &graph, const cluster::LiveChange &change)
{
    const auto holds = [&](const WorkloadNode &node, const std::string &kind, const std::string &name) {
        const auto named = [&](Index definition) { return isNamed(graph, definition, change, kind, name); };
        return named(node.definition) || std::ranges::any_of(node.owners, named) || std::ranges::any_of(node.pods, named);
    };
    const std::string service = change.kind == "EndpointSlice" ? change.ownerName : change.name;
    if (change.kind == "Service" || change.kind == "EndpointSlice") {
        const auto node = std::ranges::find_if(
            graph.services, [&](const ServiceNode &one) { return one.ns == change.ns && one.key.name == service; });
        return node == graph.services.end() ? std::string() : node->key.id();
    }
    for (const WorkloadNode &node : graph.workloads) {
        if (node.ns == change.ns
            && (holds(node, change.kind, change.name)
                || (!change.ownerName.empty() && holds(node, change.ownerKind, change.ownerName))))
            return node.key.id();
    }
    for (const EntryNode &node : graph.entries) {
        if (isNamed(graph, node.definition, change, change.kind, change.name))
            return node.key.id();
    }
    return {};
}

} // namespace portolan
