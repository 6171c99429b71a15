// SPDX-License-Identifier: GPL-3.0-or-later
// Entries and nodes: the two columns at the left.
#include "core/diagram/composer.h"
#include "core/graph/portkeys.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr std::string_view kHostPort = "HostPort";

bool endsHere(EntryStatus status)
{
    return status == EntryStatus::MissingService || status == EntryStatus::MissingPort || status == EntryStatus::NotAllowed;
}

// "api", or "api@2" for a further definition.
std::string numbered(const NodeKey &key)
{
    return key.definition > 1 ? key.name + '@' + std::to_string(key.definition) : key.name;
}

bool local(const PortGraph &graph, const ServiceNode &node)
{
    return graph.service(node).externalTrafficPolicy.value == "Local";
}

} // namespace

std::string Composer::entryKind(const EntryNode &entry) const
{
    if (entry.kind == "LoadBalancer")
        return word(PORTOLAN_TR("SERVICE · LOADBALANCER"));
    if (entry.kind == "ExternalIP")
        return word(PORTOLAN_TR("SERVICE · EXTERNAL IP"));
    if (entry.kind == "WebServer")
        return word(PORTOLAN_TR("WEB SERVER"));
    if (entry.kind == kHostPort)
        return word(PORTOLAN_TR("NODES"));
    return capitals(entry.kind);
}

void Composer::addEntry(const Component::Entry &share)
{
    const EntryNode &entry = m_graph.entries[share.entry];
    const bool hostPort = entry.kind == kHostPort;
    CardModel card {.id = onceMore(entry.key.id()),
        .column = hostPort ? Column::Nodes : Column::Entry,
        .status = stale(entry.definition) ? ItemStatus::Stale : ItemStatus::Ok,
        .kind = entryKind(entry),
        .name = hostPort ? word(PORTOLAN_TR("nodes of %1"), {entry.key.name}) : entry.key.name,
        .badge = entry.badge,
        .ns = foreign(entry.ns)};
    card.rows.reserve(share.rows.size());
    for (const Index row : share.rows)
        card.rows.push_back(entryRow(entry, m_graph.entryRows[row]));
    const auto hidden = std::ranges::count_if(entry.rows, [this](Index row) { return !m_visible.row(row); });
    if (hidden > 0)
        card.rows.push_back(
            {.id = card.id + "#hidden", .text = word(PORTOLAN_TR("%1 more not shown"), {std::to_string(hidden)}), .quiet = true});
    addCard(std::move(card));
}

RowModel Composer::entryRow(const EntryNode &entry, const EntryRow &row)
{
    RowModel model {.id = onceMore(keyOfEntryRow(m_graph, row).id())};
    const PortKind kind = entry.kind == kHostPort ? PortKind::Node : PortKind::Web;
    PillModel pill {kind, ItemStatus::Ok, row.port ? std::to_string(*row.port) : "?"};
    if (!row.port)
        pill.status = ItemStatus::Hollow; // a route whose Gateway is not in the input
    if (endsHere(row.status) || (row.serviceNode == kNone && row.workload == kNone)) {
        model.status = pill.status = ItemStatus::Broken;
        model.openEnd = true;
        model.problem = sentence(row.problem);
    } else if (row.status == EntryStatus::Idle) {
        model.status = pill.status = ItemStatus::Idle;
    }
    if (kind == PortKind::Node) {
        model.left = std::move(pill);
        model.protocol = row.protocol.value_or("TCP");
        return model;
    }
    model.right = std::move(pill);
    describeEntryRow(model, entry, row);
    return model;
}

void Composer::describeEntryRow(RowModel &model, const EntryNode &entry, const EntryRow &row) const
{
    model.quiet = true;
    if (entry.kind == "LoadBalancer") {
        model.text = word(PORTOLAN_TR("load balancer"));
    } else if (row.host.empty() && !row.path) {
        model.text = entry.kind == "Ingress" ? word(PORTOLAN_TR("everything else")) : word(PORTOLAN_TR("every connection"));
    } else {
        model.quiet = false;
        model.text = row.host;
        model.path = row.path.value_or("");
    }
}

void Composer::joinEntry(const Component::Entry &share, Index card)
{
    const PortKind kind = m_part.cards[card].column == Column::Nodes ? PortKind::Node : PortKind::Web;
    for (Index i = 0; i < share.rows.size(); ++i) {
        const EntryRow &row = m_graph.entryRows[share.rows[i]];
        const RowModel &model = m_part.cards[card].rows[i];
        if (model.openEnd) {
            if (row.serviceNode != kNone && m_components.partOfService[row.serviceNode] == m_partIndex)
                m_ties.emplace_back(Place {card, i}, m_cardOfService[row.serviceNode]);
            continue;
        }
        const ItemStatus status = model.status;
        if (row.workload != kNone) {
            addHop({card, i}, podPlace({.workload = row.workload, .port = row.port, .podPort = row.podPort}), kind, status);
            continue;
        }
        const auto node = m_nodePlaces.find({row.serviceNode, row.servicePortIndex});
        const bool through = row.throughNodePort && node != m_nodePlaces.end();
        addHop({card, i}, through ? node->second : servicePlace(row.serviceNode, row.servicePortIndex), kind, status);
    }
}

// "every node" once for each namespace of the part; nodes that have a pod, where only those take the traffic.
void Composer::addNodeCards(const Component &part)
{
    std::map<std::pair<std::string_view, bool>, Index> cards;
    for (const Index s : part.services) {
        const ServiceNode &node = m_graph.services[s];
        for (Index p = 0; p < node.ports.size(); ++p) {
            if (!node.ports[p].nodePort && !node.ports[p].nodePortAuto)
                continue;
            const bool onlyLocal = local(m_graph, node);
            const auto [at, fresh] = cards.try_emplace({node.ns, onlyLocal}, kNone);
            if (fresh) {
                const char *name = onlyLocal ? "/node-with-a-pod~" : "/every-node~";
                at->second = addCard({.id = onceMore("Node/" + node.ns + name + numbered(node.key)),
                    .column = Column::Nodes,
                    .kind = word(PORTOLAN_TR("NODES")),
                    .name = onlyLocal ? word(PORTOLAN_TR("nodes with a pod")) : word(PORTOLAN_TR("every node")),
                    .badge = m_graph.nodeCount && !onlyLocal ? std::to_string(*m_graph.nodeCount) : std::string(),
                    .ns = foreign(node.ns)});
            }
            addNodeRow(at->second, s, p);
        }
    }
}

void Composer::addNodeRow(Index card, Index service, Index port)
{
    const ServiceNode &node = m_graph.services[service];
    const ServicePortNode &portNode = node.ports[port];
    const bool given = portNode.nodePort.has_value();
    RowModel row {.id = m_part.cards[card].id + '#' + numbered(node.key) + "/ports/" + std::to_string(port)};
    row.status = portNode.status == PortStatus::Idle ? ItemStatus::Idle : ItemStatus::Ok;
    row.left = PillModel {PortKind::Node, given ? row.status : ItemStatus::Hollow,
        given ? std::to_string(*portNode.nodePort) : word(PORTOLAN_TR("auto"))};
    row.protocol = portNode.port == kNone ? "TCP" : protocolText(m_graph.service(node).ports[portNode.port].protocol);
    auto &rows = m_part.cards[card].rows;
    rows.push_back(std::move(row));
    m_nodePlaces[{service, port}] = {card, static_cast<Index>(rows.size() - 1)};
}

} // namespace portolan
