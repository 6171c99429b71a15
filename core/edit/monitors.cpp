// SPDX-License-Identifier: GPL-3.0-or-later
// What Prometheus' operator is told of ports: ServiceMonitor and PodMonitor (monitoring.coreos.com/v1).
#include "core/edit/rawobject.h"
#include "core/edit/referrers.h"

#include <algorithm>

namespace portolan {

namespace {

bool isMonitor(const kube::Metadata &meta, std::string_view kind)
{
    return meta.kind == kind && meta.group == "monitoring.coreos.com";
}

// Whether the monitor looks into `ns` (NamespaceSelector): by default only into its own.
bool looksInto(const RawObject &monitor, const std::string &own, const std::string &ns)
{
    if (monitor.text("spec.namespaceSelector.any") == "true")
        return true;
    const std::uint32_t names = monitor.items("spec.namespaceSelector.matchNames");
    for (std::uint32_t i = 0; i < names; ++i) {
        if (monitor.text("spec.namespaceSelector.matchNames[" + std::to_string(i) + ']') == ns)
            return true;
    }
    return names == 0 && own == ns;
}

// The fields `names` of each endpoint below `list` that mean the port.
void addEndpoints(const PortChange &change, Index definition, const RawObject &monitor, const std::string &list,
    std::initializer_list<std::string_view> names)
{
    const kube::Metadata &meta = change.graph.definition(definition).object->meta;
    for (std::uint32_t i = 0; i < monitor.items(list); ++i) {
        for (const std::string_view name : names) {
            const std::string path = list + '[' + std::to_string(i) + "]." + std::string(name);
            const auto port = monitor.port(path);
            if (port && change.isMeantBy(*port))
                change.add(definition, path, port->text, port->at, {PORTOLAN_TR("endpoint of %1 %2"), {meta.kind, meta.name}});
        }
    }
}

// Calls visit(definition, object) for each monitor of `kind` that looks into `ns`.
template <typename Visit> void forEachMonitor(const PortGraph &graph, std::string_view kind, const std::string &ns, Visit visit)
{
    const Inventory &inventory = *graph.inventory;
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        if (!isMonitor(inventory.definitions[i].object->meta, kind))
            continue;
        const RawObject monitor(graph, i);
        if (looksInto(monitor, inventory.namespaces[i], ns))
            visit(i, monitor);
    }
}

} // namespace

void addServiceMonitors(const PortChange &change, const ServiceNode &service, bool byTarget)
{
    const kube::Labels &labels = change.graph.definition(service.definition).object->meta.labels;
    forEachMonitor(change.graph, "ServiceMonitor", service.ns, [&](Index definition, const RawObject &monitor) {
        if (!monitor.selector("spec.selector").matches(labels))
            return;
        if (byTarget)
            addEndpoints(change, definition, monitor, "spec.endpoints", {"targetPort"});
        else if (change.isName)
            addEndpoints(change, definition, monitor, "spec.endpoints", {"port"});
    });
}

void addPodMonitors(const PortChange &change, const kube::Labels &labels)
{
    forEachMonitor(change.graph, "PodMonitor", change.graph.inventory->namespaces[change.definition],
        [&](Index definition, const RawObject &monitor) {
            if (monitor.selector("spec.selector").matches(labels))
                addEndpoints(change, definition, monitor, "spec.podMetricsEndpoints", {"port", "portNumber", "targetPort"});
        });
}

} // namespace portolan
