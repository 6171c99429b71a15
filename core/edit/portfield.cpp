// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/backendfields.h"
#include "core/edit/part.h"
#include "core/edit/paths.h"

#include <algorithm>

namespace portolan {

namespace {

// The object a pill stands in.
struct Owner {
    const PortGraph &graph;
    Index definition;

    [[nodiscard]] const kube::Object &object() const { return *graph.definition(definition).object; }
    [[nodiscard]] PortField field(std::string fieldPath, std::string value, Span at) const
    {
        const Definition &place = graph.definition(definition);
        PortField field;
        field.object = {place.file, place.document, object().path, kube::qualifiedKind(object().meta)};
        field.rule = kube::ruleFor(field.object.kind, fieldPath);
        field.fieldPath = std::move(fieldPath);
        field.value = std::move(value);
        field.at = at.end == 0 ? Span {} : at.shifted(place.base);
        return field;
    }
    [[nodiscard]] PortField field(std::string fieldPath, const kube::PortNumber &port) const
    {
        return field(std::move(fieldPath), port.text, port.at);
    }
};

template <typename Nodes> Index definitionOf(const Nodes &nodes, const NodeKey &key)
{
    const auto node = std::ranges::find(nodes, key, [](const auto &one) -> const NodeKey & { return one.key; });
    return node == nodes.end() ? kNone : node->definition;
}

std::optional<PortField> serviceField(const Owner &owner, const std::vector<std::string_view> &pieces, PortKind kind)
{
    const auto &service = *owner.object().as<kube::Service>();
    const auto index = indexAfter(pieces, "ports", service.ports.size());
    if (!index)
        return std::nullopt;
    const kube::ServicePort &port = service.ports[*index];
    const std::string path = "spec.ports[" + std::to_string(*index) + "].";
    switch (kind) {
    case PortKind::Service:
        return owner.field(path + "port", port.port);
    case PortKind::Target:
        return owner.field(path + "targetPort", port.targetPort.text, port.targetPort.at);
    case PortKind::Node:
        return port.nodePort.written() ? std::optional(owner.field(path + "nodePort", port.nodePort)) : std::nullopt;
    case PortKind::Application:
    case PortKind::Container:
    case PortKind::Web:
        break;
    }
    return std::nullopt;
}

std::optional<PortField> podField(const Owner &owner, const std::vector<std::string_view> &pieces, PortKind kind)
{
    const kube::PodTemplate &pod = owner.object().as<kube::Workload>()->pod;
    const auto container = std::ranges::find(
        pod.containers, pieces.front(), [](const kube::Container &one) -> std::string_view { return one.name.value; });
    if (container == pod.containers.end())
        return std::nullopt;
    const auto index = indexAfter(pieces, "ports", container->ports.size());
    if (!index)
        return std::nullopt;
    const kube::ContainerPort &port = container->ports[*index];
    const std::string path = containerPortPath(pod, *container, *index);
    if (kind == PortKind::Container)
        return owner.field(path + ".containerPort", port.containerPort);
    if (kind == PortKind::Node && port.hostPort.written())
        return owner.field(path + ".hostPort", port.hostPort);
    return std::nullopt;
}

std::optional<PortField> listenerField(const Owner &owner, const std::vector<std::string_view> &pieces)
{
    const auto &listeners = owner.object().as<kube::Gateway>()->listeners;
    const auto index = indexAfter(pieces, "listeners", listeners.size());
    if (!index)
        return std::nullopt;
    return owner.field("spec.listeners[" + std::to_string(*index) + "].port", listeners[*index].port);
}

// The service port that the row of an entry names.
std::optional<PortField> backendField(const PortGraph &graph, const EntryRow &row)
{
    const Owner owner {graph, row.definition};
    const kube::BackendReference *backend = backendAt(owner.object(), row.fieldPath);
    if (backend == nullptr)
        return std::nullopt;
    const BackendFields fields = backendFields(owner.object().meta, *backend);
    const std::string &path = backend->port.form == kube::PortReference::Form::Name ? fields.name : fields.number;
    return path.empty() ? std::nullopt : std::optional(owner.field(path, backend->port.text, backend->port.at));
}

// The row of an entry that `key` names: its card's key with the row's part.
const EntryRow *rowOf(const PortGraph &graph, const NodeKey &key)
{
    const auto card = std::ranges::find(graph.entries, key.withPart({}), &EntryNode::key);
    if (card == graph.entries.end())
        return nullptr;
    const auto row = std::ranges::find(card->rows, key.part, [&](Index index) { return graph.entryRows[index].part; });
    return row == card->rows.end() ? nullptr : &graph.entryRows[*row];
}

} // namespace

std::optional<PortField> portField(const PortGraph &graph, const NodeKey &key, PortKind kind)
{
    const NodeKey object = key.withPart({});
    const std::vector<std::string_view> pieces = piecesOf(key.part);
    if (pieces.empty())
        return std::nullopt;
    if (const Index service = definitionOf(graph.services, object); service != kNone)
        return serviceField({graph, service}, pieces, kind);
    if (const Index workload = definitionOf(graph.workloads, object); workload != kNone)
        return podField({graph, workload}, pieces, kind);
    if (kind == PortKind::Service) {
        const EntryRow *row = rowOf(graph, key);
        return row == nullptr || row->definition == kNone ? std::nullopt : backendField(graph, *row);
    }
    const Index entry = definitionOf(graph.entries, object);
    if (kind == PortKind::Web && entry != kNone && graph.definition(entry).object->as<kube::Gateway>() != nullptr)
        return listenerField({graph, entry}, pieces);
    return std::nullopt;
}

} // namespace portolan
