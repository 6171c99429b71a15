// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a hop, dragged to another port.
#include "core/edit/backendfields.h"
#include "core/edit/entries.h"
#include "core/edit/part.h"

#include <algorithm>

namespace portolan {

namespace {

using Form = kube::PortReference::Form;

// What a reference to a port is to say.
struct Wanted {
    std::string text;
    bool isName = false;
};

Wanted wanted(Form old, const std::string &name, const std::string &number)
{
    const bool byName = old != Form::Number && !name.empty();
    return {byName ? name : number, byName};
}

bool selects(const Workbench &bench, Index service, Index workload)
{
    const auto node = std::ranges::find(bench.graph.services, service, &ServiceNode::definition);
    return node != bench.graph.services.end()
        && std::ranges::any_of(node->workloads, [&](Index one) { return bench.graph.workloads[one].definition == workload; });
}

Result<Edit> retargetService(const Workbench &bench, Index service, Index workload, const NodeKey &from, const NodeKey &to)
{
    const auto &ports = bench.object(service).as<kube::Service>()->ports;
    const auto index = indexAfter(piecesOf(from.part), "ports", ports.size());
    const kube::PodTemplate &pod = bench.object(workload).as<kube::Workload>()->pod;
    const auto pieces = piecesOf(to.part);
    const auto container = std::ranges::find_if(
        pod.containers, [&](const kube::Container &one) { return !pieces.empty() && one.name.value == pieces.front(); });
    const auto target = container == pod.containers.end() ? std::nullopt : indexAfter(pieces, "ports", container->ports.size());
    if (!index || !target)
        return noSuchObject(index ? to : from);
    if (!selects(bench, service, workload))
        return fail(PORTOLAN_TR("%1 does not select the pods of %2"), {bench.name(service), bench.name(workload)});
    const kube::ServicePort &port = ports[*index];
    const kube::ContainerPort &end = container->ports[*target];
    if (port.protocol.value != end.protocol.value)
        return fail(PORTOLAN_TR("the service port speaks %1, the container port %2"),
            {std::string(toString(port.protocol.value)), std::string(toString(end.protocol.value))});
    const Wanted text = wanted(port.targetPort.form, end.name.value, end.containerPort.text);
    return bench.apply({Change::set(bench.place(service), "spec.ports[" + std::to_string(*index) + "].targetPort", text.text)},
        {PORTOLAN_TR("Send port %1 of %2 to %3"), {port.port.text, bench.name(service), text.text}});
}

Result<Edit> retargetEntry(const Workbench &bench, const EntryRow &row, Index service, const NodeKey &to)
{
    const kube::Object &object = bench.object(row.definition);
    const kube::BackendReference *backend = backendAt(object, row.fieldPath);
    const auto &ports = bench.object(service).as<kube::Service>()->ports;
    const auto index = indexAfter(piecesOf(to.part), "ports", ports.size());
    if (backend == nullptr || !index)
        return noSuchObject(to);
    const BackendFields fields = backendFields(object.meta, *backend);
    const std::string &home = bench.graph.inventory->namespaces[row.definition];
    const bool crosses = object.meta.group == "gateway.networking.k8s.io" || object.meta.kind.starts_with("IngressRoute");
    if (fields.service.empty())
        return fail(PORTOLAN_TR("%1 is edited in its source"), {bench.name(row.definition)});
    if (to.ns != home && !crosses)
        return fail(
            PORTOLAN_TR("%1 sends traffic to Services of its own namespace only, %2"), {bench.name(row.definition), home});
    Wanted text = wanted(backend->port.form, ports[*index].name.value, ports[*index].port.text);
    if (text.isName && fields.name.empty())
        text = {ports[*index].port.text, false};
    const ObjectPlace place = bench.place(row.definition);
    std::vector<Change> changes {Change::set(place, fields.service, to.name)};
    if (crosses && (to.ns != home || !backend->ns.empty()))
        changes.push_back(Change::set(place, backend->fieldPath + ".namespace", to.ns == home ? std::string() : to.ns));
    for (const FieldEdit &edit : retargetBackend(place, object.meta, *backend, text.text, text.isName))
        changes.push_back(Change::set(place, edit.fieldPath, edit.value));
    return bench.apply(changes, {PORTOLAN_TR("Send %1 to %2"), {bench.name(row.definition), bench.name(service)}});
}

const EntryRow *rowOf(const PortGraph &graph, const NodeKey &key)
{
    const auto card = std::ranges::find(graph.entries, key.withPart({}), &EntryNode::key);
    if (card == graph.entries.end())
        return nullptr;
    const auto row = std::ranges::find(card->rows, key.part, [&](Index index) { return graph.entryRows[index].part; });
    return row == card->rows.end() ? nullptr : &graph.entryRows[*row];
}

} // namespace

Result<Edit> retarget(const Workbench &bench, const NodeKey &from, const NodeKey &to)
{
    const Index end = bench.find(to);
    if (end == kNone)
        return noSuchObject(to);
    const Index begin = bench.find(from);
    const bool toPod = bench.object(end).as<kube::Workload>() != nullptr;
    if (toPod && begin != kNone && bench.object(begin).as<kube::Service>() != nullptr)
        return retargetService(bench, begin, end, from, to);
    const EntryRow *row = rowOf(bench.graph, from);
    if (bench.object(end).as<kube::Service>() != nullptr && row != nullptr && row->definition != kNone)
        return retargetEntry(bench, *row, end, to);
    return fail(PORTOLAN_TR("a hop cannot lead from %1 to %2"), {from.id(), to.id()});
}

} // namespace portolan
