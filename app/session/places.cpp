// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/places.h"

namespace portolan {

namespace {

// Goes over everything of a snapshot that has a place in a file. `wanted(key, definition)` says which objects are of
// interest; `found(key, place)` is told each of their parts, the object itself first.
template <typename Wanted, typename Found> class Walk
{
public:
    Walk(const PortGraph &graph, Wanted wanted, Found found)
        : m_graph(graph)
        , m_wanted(std::move(wanted))
        , m_found(std::move(found))
    {
    }

    void everything()
    {
        for (const ServiceNode &node : m_graph.services)
            service(node);
        for (const WorkloadNode &node : m_graph.workloads)
            workload(node);
        for (const EntryNode &node : m_graph.entries) {
            if (object(node.key, node.definition)) {
                for (const Index row : node.rows)
                    entryRow(m_graph.entryRows[row]);
            }
        }
    }

private:
    bool object(const NodeKey &key, Index definition)
    {
        if (definition == kNone || !m_wanted(key, m_graph.definition(definition)))
            return false;
        tell(key, definition, m_graph.definition(definition).object->meta.item);
        return true;
    }

    void tell(const NodeKey &key, Index definition, Span at)
    {
        if (at.empty())
            return;
        const Definition &where = m_graph.definition(definition);
        m_found(key, Place {where.file, at.shifted(where.base)});
    }

    void service(const ServiceNode &node)
    {
        if (!object(node.key, node.definition))
            return;
        const auto &ports = m_graph.service(node).ports;
        for (std::size_t i = 0; i < ports.size(); ++i) {
            const std::string row = "ports/" + std::to_string(i);
            tell(node.key.withPart(row), node.definition, ports[i].item);
            tell(node.key.withPart(row + "/service"), node.definition, ports[i].port.at);
            tell(node.key.withPart(row + "/target"), node.definition, ports[i].targetPort.at);
        }
    }

    void workload(const WorkloadNode &node)
    {
        if (!object(node.key, node.definition))
            return;
        const kube::Workload *workload = m_graph.workload(node);
        if (!workload)
            return;
        for (const kube::Container &container : workload->pod.containers) {
            tell(node.key.withPart("container/" + container.name.value), node.definition, container.item);
            for (std::size_t i = 0; i < container.ports.size(); ++i) {
                const std::string row = container.name.value + "/ports/" + std::to_string(i);
                tell(node.key.withPart(row), node.definition, container.ports[i].item);
                tell(node.key.withPart(row + "/container"), node.definition, container.ports[i].containerPort.at);
            }
        }
        for (const PodPort &port : node.ports) {
            if (port.container == kNone || port.index == kNone || port.application.empty())
                continue;
            const std::string row = workload->pod.containers[port.container].name.value + "/ports/" + std::to_string(port.index);
            tell(node.key.withPart(row + "/application"), node.definition, port.application.front().at);
        }
    }

    void entryRow(const EntryRow &row)
    {
        if (row.definition == kNone)
            return;
        const std::uint32_t number = m_graph.definition(row.definition).number;
        tell(NodeKey {row.kind, row.ns, row.name, row.part, number}, row.definition, row.at);
    }

    const PortGraph &m_graph;
    Wanted m_wanted;
    Found m_found;
};

// "ports/0/target" → "ports/0".
std::string_view above(std::string_view part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash);
}

} // namespace

NodeKey keyOf(std::string_view id)
{
    const std::size_t hash = id.find('#');
    NodeKey key = NodeKey::fromId(id);
    if (key.kind != "Node" || hash == std::string_view::npos)
        return key;
    // Node/shop/every-node~front#api/ports/0/node: the row of the Service `api`.
    const std::string_view row = id.substr(hash + 1);
    const std::size_t slash = row.find('/');
    if (slash == std::string_view::npos)
        return key;
    return {"Service", key.ns, std::string(row.substr(0, slash)), std::string(row.substr(slash + 1)), 1};
}

std::optional<PortField> fieldOf(const Snapshot &snapshot, std::string_view id, PortKind kind)
{
    return portField(*snapshot.graph, keyOf(id), kind);
}

std::optional<Place> placeOf(const Snapshot &snapshot, std::string_view id, std::optional<PortKind> kind)
{
    if (kind) {
        const auto field = fieldOf(snapshot, id, *kind);
        if (field && !field->at.empty())
            return Place {field->object.file, field->at};
    }
    // The part itself, or the nearest thing above it that is written.
    const NodeKey wanted = keyOf(id);
    std::optional<Place> best;
    std::size_t bestLength = 0;
    const auto consider = [&](const NodeKey &key, const Place &place) {
        const bool same = key.kind == wanted.kind && key.ns == wanted.ns && key.name == wanted.name;
        if (!same || key.definition != wanted.definition)
            return;
        for (std::string_view part = wanted.part;; part = above(part)) {
            if (part == key.part && (!best || part.size() >= bestLength)) {
                best = place;
                bestLength = part.size();
            }
            if (part.empty())
                return;
        }
    };
    const auto anywhere = [](const NodeKey & /*key*/, const Definition & /*definition*/) { return true; };
    Walk(*snapshot.graph, anywhere, consider).everything();
    return best;
}

std::string idAt(const Snapshot &snapshot, std::uint32_t file, std::uint32_t offset)
{
    std::string id;
    std::uint32_t smallest = 0;
    const auto isHere = [&](const NodeKey & /*key*/, const Definition &definition) {
        return definition.file == file && definition.object->meta.item.shifted(definition.base).contains(offset);
    };
    const auto consider = [&](const NodeKey &key, const Place &place) {
        const bool touches = place.at.contains(offset) || place.at.end == offset; // the cursor behind the last character
        if (place.file != file || !touches || (!id.empty() && place.at.size() > smallest))
            return;
        id = key.id();
        smallest = place.at.size();
    };
    Walk(*snapshot.graph, isHere, consider).everything();
    return id;
}

} // namespace portolan
