// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/entrylink.h"
#include "core/graph/gatewayattachment.h"

#include <algorithm>
#include <map>

namespace portolan {

namespace {

constexpr std::string_view kGroup = "gateway.networking.k8s.io";

// Whether some ReferenceGrant in the backend's namespace lets these routes refer to it.
bool isGranted(const GraphDraft &draft, const EntryRow &row, const kube::BackendReference &backend)
{
    for (Index i = 0; i < draft.inventory.definitions.size(); ++i) {
        const auto *grant = draft.object(i).as<kube::ReferenceGrant>();
        if (!grant || draft.namespaceOf(i) != row.serviceNamespace)
            continue;
        const bool from = std::ranges::any_of(grant->from,
            [&](const auto &allowed) { return allowed.group == kGroup && allowed.kind == row.kind && allowed.ns == row.ns; });
        const bool to = std::ranges::any_of(grant->to, [&](const auto &allowed) {
            return allowed.group.empty() && allowed.kind == "Service"
                && (allowed.name.empty() || allowed.name == backend.service.value);
        });
        if (from && to)
            return true;
    }
    return false;
}

// The rows that one route adds to the card of one Gateway.
class RouteRows
{
public:
    RouteRows(GraphDraft &draft, Index route, std::vector<EntryRow> &out)
        : m_draft(draft)
        , m_definition(route)
        , m_route(*draft.object(route).as<kube::Route>())
        , m_out(out)
    {
        const std::string &kind = draft.object(route).meta.kind;
        m_hasPaths = kind == "HTTPRoute" || kind == "GRPCRoute";
    }

    void add(const Attachment &attachment, const std::string &place)
    {
        static const std::vector<kube::RouteMatch> everything(1);
        for (std::size_t r = 0; r < m_route.rules.size(); ++r) {
            const auto &matches = m_route.rules[r].matches.empty() ? everything : m_route.rules[r].matches;
            for (std::size_t m = 0; m < matches.size(); ++m)
                addMatch(attachment, place + "/rules/" + std::to_string(r) + "/matches/" + std::to_string(m), r, matches[m]);
        }
    }

private:
    void addMatch(const Attachment &attachment, const std::string &place, std::size_t rule, const kube::RouteMatch &match)
    {
        const std::vector<kube::BackendReference> &backends = m_route.rules[rule].backends;
        for (std::size_t b = 0; b < backends.size(); ++b) {
            if (backends[b].kind != "Service" || !backends[b].group.empty())
                continue;
            EntryRow row = rowOf(m_draft, m_definition);
            row.part = place + "/backendRefs/" + std::to_string(b);
            row.host = attachment.host;
            if (m_hasPaths) {
                row.path = match.path;
                row.pathType = match.pathType;
            }
            if (attachment.listener) {
                row.port = attachment.listener->port.valid();
                row.protocol = attachment.listener->protocol.value;
            }
            row.attached = attachment.refusal.empty();
            row.method = match.method;
            row.conditions = static_cast<std::uint32_t>(match.headers.size());
            linkToService(m_draft, row, backends[b]);
            row.fieldPath = "spec.rules[" + std::to_string(rule) + "].backendRefs[" + std::to_string(b) + "].port";
            refuse(row, attachment, backends[b]);
            m_out.push_back(std::move(row));
        }
    }

    void refuse(EntryRow &row, const Attachment &attachment, const kube::BackendReference &backend) const
    {
        if (!attachment.refusal.empty()) {
            row.status = EntryStatus::NotAllowed;
            row.problem = attachment.refusal;
        } else if (row.serviceNamespace != row.ns && !isGranted(m_draft, row, backend)) {
            row.status = EntryStatus::NotAllowed;
            row.problem = {PORTOLAN_TR("Namespace \"%1\" has no ReferenceGrant that lets a %2 of \"%3\" refer to its Services."),
                {row.serviceNamespace, row.kind, row.ns}};
        }
    }

    GraphDraft &m_draft;
    Index m_definition;
    const kube::Route &m_route;
    std::vector<EntryRow> &m_out;
    bool m_hasPaths = false;
};

// A Gateway's card: rows of all routes that name it.
struct Card {
    Index definition = kNone; // of the Gateway; if it is not in the input, of the first route that names it
    std::string className;
    std::vector<EntryRow> rows;
};
using Cards = std::map<NodeKey, Card>;

void leaveOutForeignBackends(GraphDraft &draft, Index definition)
{
    for (const kube::RouteRule &rule : draft.object(definition).as<kube::Route>()->rules) {
        const auto foreign = std::ranges::count_if(
            rule.backends, [](const auto &backend) { return backend.kind != "Service" || !backend.group.empty(); });
        draft.graph.leftOut.insert(draft.graph.leftOut.end(), static_cast<std::size_t>(foreign), definition);
    }
}

void addRoute(GraphDraft &draft, Index definition, Cards &cards)
{
    const auto &route = *draft.object(definition).as<kube::Route>();
    for (std::size_t p = 0; p < route.parents.size(); ++p) {
        const kube::ParentReference &parent = route.parents[p];
        if (parent.kind != "Gateway" || parent.group != kGroup)
            continue; // a Service as parent is a mesh's matter
        const Index gateway = gatewayOf(draft, definition, parent);
        NodeKey key {.kind = "Gateway",
            .ns = parent.ns.empty() ? draft.namespaceOf(definition) : parent.ns,
            .name = parent.name.value,
            .part = {}};
        if (gateway != kNone)
            key = keyOf(draft.inventory, gateway);
        Card &card = cards[key];
        if (card.definition == kNone) {
            card.definition = gateway == kNone ? definition : gateway;
            card.className = gateway == kNone ? "" : draft.object(gateway).as<kube::Gateway>()->className.value;
        }
        const std::vector<Attachment> attachments = attachmentsOf(draft, definition, parent, gateway);
        for (std::size_t a = 0; a < attachments.size(); ++a)
            RouteRows(draft, definition, card.rows)
                .add(attachments[a], "parents/" + std::to_string(p) + "/hosts/" + std::to_string(a));
    }
}

} // namespace

void addGateways(GraphDraft &draft)
{
    Cards cards;
    for (Index i = 0; i < draft.inventory.definitions.size(); ++i) {
        if (!draft.object(i).as<kube::Route>())
            continue;
        leaveOutForeignBackends(draft, i);
        addRoute(draft, i, cards);
    }
    for (auto &[key, card] : cards)
        addEntry(draft, cardOf(key, "Gateway", card.definition, card.className), std::move(card.rows));
}

} // namespace portolan
