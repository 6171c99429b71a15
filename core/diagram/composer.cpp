// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/composer.h"

#include "core/diagram/frame.h"
#include "core/text/visible.h"

namespace portolan {

namespace {

// Nothing that a manifest holds may change how the picture around it reads. The sentences are made so already.
void makeVisible(PartModel &part)
{
    for (CardModel &card : part.cards) {
        for (std::string *text : {&card.name, &card.badge, &card.ns})
            portolan::makeVisible(*text);
        for (BoxModel &box : card.boxes) {
            portolan::makeVisible(box.name);
            portolan::makeVisible(box.image);
        }
        for (RowModel &row : card.rows) {
            for (std::string *text : {&row.text, &row.path, &row.name, &row.note, &row.noteFull})
                portolan::makeVisible(*text);
            for (auto *pill : {&row.left, &row.right}) {
                if (*pill)
                    portolan::makeVisible((*pill)->text);
            }
        }
    }
}

} // namespace

Composer::Composer(const PortGraph &graph, const Components &components, const Visible &visible, const Marks &marks,
    const Translate &translate, const std::set<std::string> &foldedWorkloads)
    : m_graph(graph)
    , m_components(components)
    , m_visible(visible)
    , m_marks(marks)
    , m_translate(translate)
    , m_foldedWorkloads(foldedWorkloads)
    , m_cardOfService(graph.services.size(), kNone)
    , m_cardOfWorkload(graph.workloads.size(), kNone)
    , m_rowOfPodPort(graph.workloads.size())
{
}

PartModel Composer::compose(Index part)
{
    const Component &component = m_components.parts[part];
    m_partIndex = part;
    m_ns = component.ns;
    m_part = {};
    m_nodePlaces.clear();
    m_otherPlaces.clear();
    m_ties.clear();

    for (const Component::Entry &share : component.entries)
        addEntry(share);
    const auto entryCards = static_cast<Index>(m_part.cards.size());
    addNodeCards(component);
    for (const Index service : component.services)
        addService(service);
    for (const Index workload : component.workloads)
        addWorkload(workload);

    for (Index i = 0; i < entryCards; ++i)
        joinEntry(component.entries[i], i);
    joinNodes();
    for (const Index service : component.services)
        joinService(service);
    for (const GraphHop &hop : component.arriving)
        joinArrival(hop);
    addTies();
    makeVisible(m_part);
    return std::move(m_part);
}

Index Composer::addCard(CardModel card)
{
    m_part.cards.push_back(std::move(card));
    return static_cast<Index>(m_part.cards.size() - 1);
}

void Composer::addHop(Place from, Place to, PortKind kind, ItemStatus status)
{
    m_part.hops.push_back({from.card, from.row, to.card, to.row, kind, status, true});
}

std::string Composer::word(const char *text, std::vector<std::string> arguments) const
{
    return m_translate({text, std::move(arguments)});
}

std::string Composer::sentence(const Message &message) const
{
    return message.empty() ? std::string() : m_translate(message);
}

std::string Composer::foreign(const std::string &ns) const
{
    return ns == m_ns ? std::string() : ns;
}

std::string Composer::onceMore(std::string id)
{
    if (const int count = ++m_drawn[id]; count > 1)
        id += '~' + std::to_string(count);
    return id;
}

bool Composer::stale(Index definition) const
{
    return definition != kNone && m_graph.definition(definition).stale;
}

void Composer::joinNodes()
{
    for (const auto &[port, place] : m_nodePlaces)
        addHop(place, servicePlace(port.first, port.second), PortKind::Node, m_part.cards[place.card].rows[place.row].status);
}

void Composer::joinService(Index service)
{
    const ServiceNode &node = m_graph.services[service];
    for (Index port = 0; port < node.ports.size(); ++port) {
        for (const Backend &backend : node.ports[port].backends)
            joinBackend(service, port, backend);
        if (node.ports[port].status == PortStatus::External)
            addHop({m_cardOfService[service], port}, externalPlace(service), PortKind::Service, ItemStatus::Ok);
    }
    if (!node.ports.empty())
        return;
    const Place whole {m_cardOfService[service], kWholeCard};
    if (m_graph.service(node).isExternalName())
        addHop(whole, externalPlace(service), PortKind::Service, ItemStatus::Ok);
    for (const Index workload : node.workloads) {
        if (m_components.partOfWorkload[workload] == m_partIndex)
            addHop(whole, {m_cardOfWorkload[workload], kWholeCard}, PortKind::Service, ItemStatus::Ok);
    }
}

// Keeps a card that no wire leads to near the row that means it.
void Composer::addTies()
{
    std::vector<bool> reached(m_part.cards.size(), false);
    for (const HopModel &hop : m_part.hops)
        reached[hop.toCard] = true;
    for (const auto &[from, card] : m_ties) {
        const Index row = m_part.cards[card].rows.empty() ? kWholeCard : 0;
        if (!reached[card])
            m_part.hops.push_back({.fromCard = from.card, .fromRow = from.row, .toCard = card, .toRow = row, .drawn = false});
    }
}

void Composer::joinBackend(Index service, Index port, const Backend &backend)
{
    const ServicePortNode &node = m_graph.services[service].ports[port];
    if (backend.workload == kNone ? backend.address.empty() : !backend.port && node.port != kNone) {
        // Does not resolve: the row's own open end says so.
        if (backend.workload != kNone && m_components.partOfWorkload[backend.workload] == m_partIndex)
            m_ties.emplace_back(Place {m_cardOfService[service], port}, m_cardOfWorkload[backend.workload]);
        return;
    }
    const Place to = backend.workload == kNone ? addressPlace(backend, service) : podPlace(backend);
    addHop({m_cardOfService[service], port}, to, PortKind::Target, backend.idle ? ItemStatus::Idle : ItemStatus::Ok);
}

Composer::Place Composer::servicePlace(Index service, Index port)
{
    const ServiceNode &node = m_graph.services[service];
    if (m_components.partOfService[service] == m_partIndex)
        return {m_cardOfService[service], port < node.ports.size() ? port : kWholeCard};
    const std::string part = port < node.ports.size() ? "ports/" + std::to_string(port) : std::string();
    const std::optional<int> number
        = port < node.ports.size() ? m_graph.service(node).ports[node.ports[port].port].port.valid() : std::nullopt;
    return cutPlace(Column::Service, node.key, part, number ? std::to_string(*number) : std::string());
}

Composer::Place Composer::podPlace(const Backend &backend)
{
    const WorkloadNode &node = m_graph.workloads[backend.workload];
    if (m_components.partOfWorkload[backend.workload] == m_partIndex) {
        const auto &rows = m_rowOfPodPort[backend.workload];
        return {m_cardOfWorkload[backend.workload], backend.podPort < rows.size() ? rows[backend.podPort] : kWholeCard};
    }
    return cutPlace(Column::Pod, node.key, {}, backend.port ? std::to_string(*backend.port) : std::string());
}

Composer::Place Composer::addressPlace(const Backend &backend, Index service)
{
    const ServiceNode &node = m_graph.services[service];
    NodeKey key = node.key;
    key.kind = "Addresses";
    Place &card = m_otherPlaces[key.id()];
    if (card.card == kNone) {
        card.card
            = addCard({.id = key.id(), .kind = word(PORTOLAN_TR("ADDRESSES")), .name = node.key.name, .ns = foreign(node.ns)});
    }
    const std::string address = backend.address.substr(backend.address.find('/') + 1);
    const std::string port = backend.port ? std::to_string(*backend.port) : std::string();
    const Index cardIndex = card.card;
    Place &place = m_otherPlaces[key.withPart(address + ':' + port).id()];
    if (place.card == kNone) {
        RowModel row {.id = key.withPart(address + ':' + port).id(), .name = address};
        if (backend.port)
            row.left = PillModel {PortKind::Container, ItemStatus::Ok, port};
        else
            row.text = std::move(row.name);
        m_part.cards[cardIndex].rows.push_back(std::move(row));
        place = {cardIndex, static_cast<Index>(m_part.cards[cardIndex].rows.size() - 1)};
    }
    return place;
}

Composer::Place Composer::externalPlace(Index service)
{
    const ServiceNode &node = m_graph.services[service];
    NodeKey key = node.key;
    key.kind = "ExternalName";
    Place &place = m_otherPlaces[key.id()];
    if (place.card == kNone) {
        place.card = addCard({.id = key.id(),
            .kind = word(PORTOLAN_TR("EXTERNAL NAME")),
            .name = m_graph.service(node).externalName.value,
            .ns = foreign(node.ns)});
    }
    return place;
}

// The pill that stands for a far end in another part. Its id is that end's, as a further drawing of it.
Composer::Place Composer::cutPlace(Column column, const NodeKey &far, std::string_view part, const std::string &port)
{
    const std::string id = far.withPart(part).id();
    Place &place = m_otherPlaces[id];
    if (place.card == kNone) {
        ++m_drawn.try_emplace(id, 1).first->second; // the far end itself is the first drawing
        place.card = addCard({.id = id + '~' + std::to_string(m_drawn[id]),
            .column = column,
            .cut = true,
            .name = far.ns + '/' + far.name + (port.empty() ? "" : ':' + port)});
    }
    return place;
}

// What comes from a part that this one was cut from starts at a pill that names the far end.
void Composer::joinArrival(const GraphHop &hop)
{
    if (hop.entry != kNone) {
        const EntryRow &row = m_graph.entryRows[hop.row];
        const NodeKey far {row.kind, row.ns, row.name, {}, 1};
        const Place from = cutPlace(Column::Entry, far, row.part, row.port ? std::to_string(*row.port) : std::string());
        if (hop.workload != kNone)
            addHop(from, podPlace({.workload = hop.workload, .podPort = hop.podPort}), PortKind::Web, ItemStatus::Ok);
        else
            addHop(from, servicePlace(hop.service, hop.port), PortKind::Web, ItemStatus::Ok);
        return;
    }
    const Backend &backend = m_graph.services[hop.service].ports[hop.port].backends[hop.backend];
    if (backend.port)
        addHop(servicePlace(hop.service, hop.port), podPlace(backend), PortKind::Target, ItemStatus::Ok);
}

PartModel Composer::unreachedCard(Index workload)
{
    m_part = {};
    m_ns = m_graph.workloads[workload].ns;
    addWorkload(workload);
    makeVisible(m_part);
    return std::move(m_part);
}

PartModel Composer::foldedCard(const FoldedNamespace &folded)
{
    CardModel card {.id = "Folded/" + folded.ns,
        .column = Column::Service,
        .status = folded.chains.broken > 0 ? ItemStatus::Broken : ItemStatus::Ok,
        .kind = word(PORTOLAN_TR("FOLDED NAMESPACE")),
        .name = counted(m_translate, folded.services, folded.workloads)};
    const auto addRow = [&](const char *part, std::uint32_t count, const char *one, const char *many) {
        if (count > 0)
            card.rows.push_back({.id = card.id + '#' + part,
                .text = count == 1 ? word(one) : word(many, {std::to_string(count)}),
                .quiet = true});
    };
    addRow("entries", folded.entries, PORTOLAN_TR("1 entry"), PORTOLAN_TR("%1 entries"));
    addRow("chains", folded.chains.chains, PORTOLAN_TR("1 port chain"), PORTOLAN_TR("%1 port chains"));
    addRow("broken", folded.chains.broken, PORTOLAN_TR("1 broken chain"), PORTOLAN_TR("%1 broken chains"));
    PartModel part;
    part.cards.push_back(std::move(card));
    return part;
}

PartModel Composer::unreachedSummary()
{
    std::map<std::string, int> kinds;
    for (const Index workload : m_components.unreached)
        ++kinds[m_graph.workloads[workload].key.kind];
    const auto count = m_components.unreached.size();
    CardModel card {.id = "Unreached/all",
        .kind = word(PORTOLAN_TR("NOT REACHED BY ANY SERVICE")),
        .name = count == 1 ? word(PORTOLAN_TR("1 workload")) : word(PORTOLAN_TR("%1 workloads"), {std::to_string(count)})};
    for (const auto &[kind, number] : kinds)
        card.rows.push_back({.id = "Unreached/all#" + kind, .text = std::to_string(number) + " × " + kind, .quiet = true});
    PartModel part;
    part.cards.push_back(std::move(card));
    return part;
}

} // namespace portolan
