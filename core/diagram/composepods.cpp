// SPDX-License-Identifier: GPL-3.0-or-later
// Services and pods: the two columns at the right.
#include "core/diagram/composer.h"
#include "core/graph/portkeys.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr std::string_view kUnknownPort = "?";

PillModel portPill(PortKind kind, const kube::PortNumber &port)
{
    if (const std::optional<int> number = port.valid())
        return {kind, ItemStatus::Ok, std::to_string(*number)};
    return {kind, ItemStatus::Broken, port.text.empty() ? std::string(kUnknownPort) : port.text};
}

PillModel targetPill(const kube::ServicePort &port)
{
    using Form = kube::PortReference::Form;
    switch (port.targetPort.form) {
    case Form::Absent: {
        PillModel pill = portPill(PortKind::Target, port.port);
        return pill;
    }
    case Form::Number:
        return {PortKind::Target, ItemStatus::Ok, std::to_string(port.targetPort.number)};
    case Form::Name:
        return {PortKind::Target, ItemStatus::Ok, port.targetPort.text};
    case Form::Invalid:
        break;
    }
    return {
        PortKind::Target, ItemStatus::Broken, port.targetPort.text.empty() ? std::string(kUnknownPort) : port.targetPort.text};
}

// A port's name, with its protocol where that is not the usual one.
std::string withProtocol(const std::string &name, kube::Protocol protocol, std::string_view text)
{
    if (protocol == kube::Protocol::Tcp)
        return name;
    return name.empty() ? std::string(text) : name + ' ' + std::string(text);
}

std::string serviceType(const ServiceNode &node, const kube::Service &service)
{
    if (node.headless)
        return "Headless";
    return service.type.value.empty() ? "ClusterIP" : service.type.value;
}

void mark(CardModel &card, const std::map<Index, Marks::Clients> &marks, Index index)
{
    if (const auto found = marks.find(index); found != marks.end()) {
        card.clients = found->second.badge;
        card.clientsFull = found->second.list;
    }
}

bool isDisputed(const PodPort &port)
{
    return std::ranges::any_of(port.application, [&](const ApplicationPort &said) { return said.port != port.number; });
}

} // namespace

std::string protocolText(const kube::ProtocolField &protocol)
{
    return protocol.value == kube::Protocol::Other ? protocol.text : std::string(kube::toString(protocol.value));
}

std::string capitals(std::string_view kind)
{
    std::string text(kind.substr(0, kind.find('.')));
    std::ranges::transform(
        text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

void Composer::addService(Index service)
{
    const ServiceNode &node = m_graph.services[service];
    CardModel card {.id = node.key.id(),
        .column = Column::Service,
        .status = stale(node.definition) ? ItemStatus::Stale : ItemStatus::Ok,
        .kind = capitals(node.key.kind),
        .name = node.key.name,
        .badge = serviceType(node, m_graph.service(node)) + peculiarities(m_graph.service(node)),
        .ns = foreign(node.ns)};
    mark(card, m_marks.callers, service);
    card.rows.reserve(node.ports.size());
    for (Index port = 0; port < node.ports.size(); ++port)
        card.rows.push_back(serviceRow(node, port));
    m_cardOfService[service] = addCard(std::move(card));
}

// What else decides who answers, behind the type.
std::string Composer::peculiarities(const kube::Service &service) const
{
    std::string text;
    const auto add = [&](bool there, const char *words) { text += there ? " · " + word(words) : std::string(); };
    add(service.ipFamilies.size() > 1 || service.clusterIPs.size() > 1, PORTOLAN_TR("dual-stack"));
    add(service.publishNotReadyAddresses.value.value_or(false), PORTOLAN_TR("not ready too"));
    add(service.internalTrafficPolicy.value == "Local", PORTOLAN_TR("pods of one's own node"));
    return text;
}

RowModel Composer::serviceRow(const ServiceNode &node, Index index) const
{
    const ServicePortNode &portNode = node.ports[index];
    const bool unresolved = portNode.status == PortStatus::Unresolved || portNode.status == PortStatus::NoBackend;
    RowModel row {.id = keyOfServicePort(node, index).id()};
    row.openEnd = unresolved || portNode.status == PortStatus::Partial;
    row.problem = row.openEnd ? sentence(portNode.problem) : std::string();
    if (unresolved)
        row.status = ItemStatus::Broken;
    else if (portNode.status == PortStatus::Idle)
        row.status = ItemStatus::Idle;
    if (portNode.port == kNone) {
        row.text = word(PORTOLAN_TR("any port of its pods"));
        row.quiet = true;
        return row;
    }
    const kube::ServicePort &port = m_graph.service(node).ports[portNode.port];
    row.left = portPill(PortKind::Service, port.port);
    row.name = withProtocol(port.name.value, port.protocol.value, protocolText(port.protocol));
    if (portNode.status != PortStatus::External) {
        row.right = targetPill(port);
        if (row.status != ItemStatus::Ok && row.right->status == ItemStatus::Ok)
            row.right->status = row.status;
    }
    if (row.status == ItemStatus::Idle && row.left->status == ItemStatus::Ok)
        row.left->status = ItemStatus::Idle;
    return row;
}

std::string Composer::workloadBadge(const WorkloadNode &node) const
{
    if (node.ready)
        return word(
            PORTOLAN_TR("%1/%2 ready"), {std::to_string(*node.ready), std::to_string(node.replicas.value_or(*node.ready))});
    if (node.idle || node.replicas == 0)
        return word(PORTOLAN_TR("0 replicas"));
    if (node.key.kind == "Pod")
        return {};
    if (!node.replicas)
        return word(PORTOLAN_TR("on every node"));
    return *node.replicas == 1 ? word(PORTOLAN_TR("1 pod")) : word(PORTOLAN_TR("× %1 pods"), {std::to_string(*node.replicas)});
}

void Composer::addWorkload(Index workload)
{
    const WorkloadNode &node = m_graph.workloads[workload];
    const bool idle = node.idle || node.ready == 0;
    CardModel card {.id = node.key.id(),
        .column = Column::Pod,
        .status = stale(node.definition) ? ItemStatus::Stale
            : idle                       ? ItemStatus::Idle
                                         : ItemStatus::Ok,
        .kind = capitals(node.key.kind),
        .name = node.key.name,
        .badge = workloadBadge(node),
        .ns = foreign(node.ns)};
    mark(card, m_marks.calls, workload);
    card.rows.reserve(node.ports.size());
    m_rowOfPodPort[workload].assign(node.ports.size(), kNone);
    if (m_foldedWorkloads.contains(card.id)) {
        addFoldedPods(card, node);
        m_cardOfWorkload[workload] = addCard(std::move(card));
        return;
    }
    if (const kube::Workload *object = m_graph.workload(node)) {
        const auto &containers = object->pod.containers;
        const auto running = [](const kube::Container &container) { return container.role != kube::Container::Role::Init; };
        const bool single = std::ranges::count_if(containers, running) == 1;
        for (Index c = 0; c < containers.size(); ++c) {
            if (!running(containers[c]))
                continue;
            const auto first = static_cast<Index>(card.rows.size());
            for (Index port = 0; port < node.ports.size(); ++port) {
                const Index container = node.ports[port].container;
                if (container == c || (single && container == kNone))
                    addPodRow(card, workload, port);
            }
            card.boxes.push_back({node.key.withPart("container/" + containers[c].name.value).id(), containers[c].name.value,
                containers[c].image.value, first, static_cast<Index>(card.rows.size()) - first});
        }
    }
    for (Index port = 0; port < node.ports.size(); ++port) {
        const bool initial = node.ports[port].container != kNone && !card.boxes.empty() && !node.ports[port].reached;
        if (m_rowOfPodPort[workload][port] == kNone && !initial)
            addPodRow(card, workload, port);
    }
    m_cardOfWorkload[workload] = addCard(std::move(card));
}

// Hops end at the card as a whole.
void Composer::addFoldedPods(CardModel &card, const WorkloadNode &node) const
{
    const kube::Workload *object = m_graph.workload(node);
    const std::size_t containers = object == nullptr
        ? 0
        : static_cast<std::size_t>(std::ranges::count_if(object->pod.containers,
            [](const kube::Container &container) { return container.role != kube::Container::Role::Init; }));
    const std::string ports = node.ports.size() == 1 ? word(PORTOLAN_TR("1 port"))
                                                     : word(PORTOLAN_TR("%1 ports"), {std::to_string(node.ports.size())});
    const std::string inside
        = containers == 1 ? word(PORTOLAN_TR("1 container")) : word(PORTOLAN_TR("%1 containers"), {std::to_string(containers)});
    card.rows.push_back({.id = node.key.withPart("folded").id(),
        .text = word(PORTOLAN_TR("%1 folded"), {containers == 0 ? ports : inside + " · " + ports}),
        .quiet = true});
}

void Composer::addPodRow(CardModel &card, Index workload, Index port)
{
    m_rowOfPodPort[workload][port] = static_cast<Index>(card.rows.size());
    card.rows.push_back(podRow(m_graph.workloads[workload], port));
    if (const auto gate = m_marks.gates.find({workload, port}); gate != m_marks.gates.end())
        card.rows.back().gate = gate->second;
    if (card.status == ItemStatus::Ok)
        return;
    RowModel &row = card.rows.back();
    row.status = card.status;
    for (std::optional<PillModel> *pill : {&row.left, &row.right}) {
        if (*pill && (*pill)->status == ItemStatus::Ok)
            (*pill)->status = card.status;
    }
}

RowModel Composer::podRow(const WorkloadNode &node, Index index) const
{
    const PodPort &port = node.ports[index];
    const std::string number = port.number ? std::to_string(*port.number) : std::string(kUnknownPort);
    const std::string_view protocol = kube::toString(port.protocol);
    RowModel row;
    row.left = PillModel {PortKind::Container, port.number ? ItemStatus::Ok : ItemStatus::Broken, number};
    row.name = withProtocol(port.name, port.protocol, protocol);
    row.id = keyOfPodPort(m_graph, node, index).id();
    if (port.container == kNone || port.index == kNone) {
        row.left->status = ItemStatus::Hollow;
        row.note = word(PORTOLAN_TR("not declared"));
        row.noteFull = sentence(port.remark);
    }
    if (port.application.empty())
        return row;
    const ApplicationPort &application = port.application.front();
    const bool disputed = isDisputed(port);
    row.right
        = PillModel {PortKind::Application, disputed ? ItemStatus::Broken : ItemStatus::Ok, std::to_string(application.port)};
    row.inferred = true;
    std::string note = application.loopback ? word(PORTOLAN_TR("%1, only inside the pod"), {application.shortEvidence})
                                            : application.shortEvidence;
    if (port.application.size() > 1) // the second opinion
        note = word(
            PORTOLAN_TR("%1; %2: %3"), {note, port.application[1].shortEvidence, std::to_string(port.application[1].port)});
    const bool alone = row.note.empty();
    row.note = alone ? note : row.note + " · " + note;
    if (disputed)
        row.noteFull = disputeText(port, number);
    else if (alone)
        row.noteFull = port.remark.empty() ? application.evidence : sentence(port.remark);
    return row;
}

// All that is said of the port, where it does not agree: "port 8080, but env PORT says 3000".
std::string Composer::disputeText(const PodPort &port, const std::string &number) const
{
    std::string text;
    for (const ApplicationPort &said : port.application)
        text += (text.empty() ? "" : ", ") + word(PORTOLAN_TR("%1 says %2"), {said.evidence, std::to_string(said.port)});
    return word(PORTOLAN_TR("Port %1, but: %2"), {number, text});
}

} // namespace portolan
