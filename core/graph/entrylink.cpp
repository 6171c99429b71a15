// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/entrylink.h"

#include "core/graph/nearmiss.h"

#include <algorithm>
#include <tuple>

namespace portolan {

namespace {

using Form = kube::PortReference::Form;

EntryStatus statusBehind(PortStatus status)
{
    switch (status) {
    case PortStatus::Ok:
    case PortStatus::Manual:
    case PortStatus::External:
        return EntryStatus::Ok;
    case PortStatus::Partial:
        return EntryStatus::Partial;
    case PortStatus::Idle:
        return EntryStatus::Idle;
    case PortStatus::Unresolved:
    case PortStatus::NoBackend:
        break;
    }
    return EntryStatus::Broken;
}

bool names(const kube::PortReference &reference, const kube::ServicePort &port)
{
    if (reference.form == Form::Number)
        return port.port.number == reference.number;
    return reference.form == Form::Name && port.name.value == reference.text;
}

std::string nameOrNumber(const kube::ServicePort &port)
{
    const std::string number = port.port.number ? std::to_string(*port.port.number) : port.port.text;
    return port.name.value.empty() ? number : "\"" + port.name.value + "\" (" + number + ")";
}

Message whyNoPort(const kube::Service &service, const std::string &serviceName, const kube::PortReference &reference)
{
    if (reference.form == Form::Absent || reference.form == Form::Invalid)
        return {PORTOLAN_TR("The entry names no valid port of Service \"%1\"."), {serviceName}};
    const auto near = nearestServicePort(service, reference);
    if (!near)
        return {PORTOLAN_TR("Service \"%1\" has no port %2."), {serviceName, reference.text}};
    const std::string meant = nameOrNumber(service.ports[near->port]);
    if (near->isTarget)
        return {PORTOLAN_TR("Service \"%1\" has no port %2: that is the target port; the service port is %3."),
            {serviceName, reference.text, meant}};
    if (near->isNodePort)
        return {PORTOLAN_TR("Service \"%1\" has no port %2: that is the node port; the service port is %3."),
            {serviceName, reference.text, meant}};
    return {PORTOLAN_TR("Service \"%1\" has no port %2. Did you mean %3?"), {serviceName, reference.text, meant}};
}

} // namespace

EntryRow rowOf(const GraphDraft &draft, Index definition)
{
    const kube::Metadata &meta = draft.object(definition).meta;
    EntryRow row;
    row.kind = kube::qualifiedKind(meta);
    row.ns = draft.namespaceOf(definition);
    row.name = meta.name;
    row.definition = definition;
    row.serviceNamespace = row.ns;
    return row;
}

void linkToPort(const GraphDraft &draft, EntryRow &row, Index service, Index port)
{
    const ServiceNode &node = draft.graph.services[service];
    const kube::ServicePort &written = draft.graph.service(node).ports[port];
    row.service = node.key.name;
    row.serviceNamespace = node.ns;
    row.serviceNode = service;
    row.servicePortIndex = port;
    row.servicePort = written.port.valid();
    if (row.servicePortText.empty())
        row.servicePortText = written.port.text;
    row.status = statusBehind(node.ports[port].status);
}

void linkToService(const GraphDraft &draft, EntryRow &row, const kube::BackendReference &backend)
{
    row.service = backend.service.value;
    if (!backend.ns.empty())
        row.serviceNamespace = backend.ns;
    row.servicePortText = backend.port.text;
    row.at = backend.port.written() ? backend.port.at : backend.service.written() ? backend.service.at : backend.at;
    row.fieldPath = backend.fieldPath;
    row.weight = backend.weight;

    const std::vector<Index> named = draft.objects.find<kube::Service>(row.serviceNamespace, backend.service.value);
    if (named.empty()) {
        row.status = EntryStatus::MissingService;
        return;
    }
    const Index definition = draft.objects.closest(named, row.definition).front();
    const auto &service = *draft.object(definition).as<kube::Service>();
    row.serviceNode = draft.serviceOf[definition];
    const auto port = std::ranges::find_if(service.ports, [&](const auto &candidate) { return names(backend.port, candidate); });
    if (port != service.ports.end()) {
        linkToPort(draft, row, row.serviceNode, static_cast<Index>(port - service.ports.begin()));
    } else if (service.isExternalName() && backend.port.form == Form::Number) {
        row.servicePort = static_cast<int>(backend.port.number); // rule 6: its ports are decoration
    } else {
        row.status = EntryStatus::MissingPort;
        row.problem = whyNoPort(service, backend.service.value, backend.port);
    }
}

EntryNode cardOf(NodeKey key, std::string_view kind, Index definition, std::string badge)
{
    EntryNode card;
    card.ns = key.ns;
    card.key = std::move(key);
    card.kind = kind;
    card.definition = definition;
    card.badge = std::move(badge);
    return card;
}

void addEntry(GraphDraft &draft, EntryNode card, std::vector<EntryRow> rows)
{
    if (rows.empty())
        return;
    for (EntryRow &row : rows) {
        card.rows.push_back(static_cast<Index>(draft.graph.entryRows.size()));
        draft.graph.entryRows.push_back(std::move(row));
    }
    draft.graph.entries.push_back(std::move(card));
}

void sortEntries(PortGraph &graph)
{
    std::vector<Index> order(graph.entryRows.size());
    for (Index i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, [&](Index a, Index b) {
        const EntryRow &one = graph.entryRows[a];
        const EntryRow &other = graph.entryRows[b];
        return std::tie(one.ns, one.name, one.definition) < std::tie(other.ns, other.name, other.definition);
    });
    std::vector<Index> place(order.size());
    std::vector<EntryRow> sorted;
    sorted.reserve(order.size());
    for (const Index from : order) {
        place[from] = static_cast<Index>(sorted.size());
        sorted.push_back(std::move(graph.entryRows[from]));
    }
    graph.entryRows = std::move(sorted);
    for (EntryNode &card : graph.entries) {
        for (Index &row : card.rows)
            row = place[row];
        std::ranges::sort(card.rows);
    }
    std::ranges::stable_sort(graph.entries, [](const EntryNode &a, const EntryNode &b) {
        return std::tie(a.ns, a.kind, a.key.name, a.key.definition) < std::tie(b.ns, b.kind, b.key.name, b.key.definition);
    });
}

} // namespace portolan
