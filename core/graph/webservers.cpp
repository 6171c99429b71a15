// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/clustername.h"
#include "core/graph/entrylink.h"
#include "core/graph/nodeports.h"

#include <algorithm>
#include <unordered_map>

namespace portolan {

namespace {

std::string pathTypeOf(const kube::NginxLocation &location)
{
    if (location.modifier == "=")
        return "Exact";
    return location.modifier.starts_with('~') ? "RegularExpression" : "Prefix";
}

std::string protocolOf(const kube::NginxServer &server, const kube::NginxListen &listen)
{
    if (server.stream)
        return listen.udp ? "UDP" : listen.tls ? "TLS" : "TCP";
    return listen.tls ? "HTTPS" : "HTTP";
}

Index serviceNamed(const GraphDraft &draft, const std::string &host, const std::string &ns)
{
    const auto name = clusterName(host, ns);
    if (!name)
        return kNone;
    const std::vector<Index> named = draft.objects.find<kube::Service>(name->ns, name->service);
    return named.empty() ? kNone : draft.serviceOf[named.front()];
}

// Who holds each node port: (Service, port), the first in order.
using HeldPorts = std::unordered_map<int, std::pair<Index, Index>>;

HeldPorts nodePortsOf(const PortGraph &graph)
{
    HeldPorts held;
    for (Index s = 0; s < graph.services.size(); ++s) {
        for (Index p = 0; p < graph.services[s].ports.size(); ++p) {
            if (const auto nodePort = graph.services[s].ports[p].nodePort)
                held.emplace(*nodePort, std::pair(s, p));
        }
    }
    return held;
}

// Leads `row` to what a proxied address means: a Service by its name, or whoever holds the node port. False for an
// address outside of what is known.
bool link(const GraphDraft &draft, const HeldPorts &held, EntryRow &row, const kube::NginxTarget &target)
{
    if (!target.port)
        return false;
    row.servicePortText = std::to_string(*target.port);
    if (const Index service = serviceNamed(draft, target.host, row.ns); service != kNone) {
        kube::BackendReference backend;
        backend.ns = draft.graph.services[service].ns;
        backend.service.value = draft.graph.services[service].key.name;
        backend.port
            = {.form = kube::PortReference::Form::Number, .number = *target.port, .text = row.servicePortText, .at = target.at};
        linkToService(draft, row, backend);
        return true;
    }
    if (const auto holder = held.find(*target.port); holder != held.end()) {
        linkToPort(draft, row, holder->second.first, holder->second.second);
        row.throughNodePort = true;
        return true;
    }
    row.status = EntryStatus::MissingService;
    row.problem = {PORTOLAN_TR("No Service has node port %1."), {row.servicePortText}};
    return *target.port >= kFirstNodePort && *target.port <= kLastNodePort;
}

// The rows of one nginx configuration: one for each server name, listener and location.
class NginxRows
{
public:
    // `at`: where the text stands if its own offsets mean nothing (a ConfigMap's value); else empty.
    NginxRows(GraphDraft &draft, const HeldPorts &held, Index definition, const kube::NginxConfig &config, Span at)
        : m_draft(draft)
        , m_nodePorts(held)
        , m_definition(definition)
        , m_config(config)
        , m_at(at)
    {
    }

    void addTo(std::vector<EntryRow> &rows, const std::string &place)
    {
        m_draft.graph.leftOut.insert(m_draft.graph.leftOut.end(), m_config.leftOut, m_definition);
        for (std::size_t s = 0; s < m_config.servers.size(); ++s) {
            const kube::NginxServer &server = m_config.servers[s];
            for (std::size_t l = 0; l < server.locations.size(); ++l)
                addLocation(rows, server, server.locations[l],
                    place + "servers/" + std::to_string(s) + "/locations/" + std::to_string(l));
        }
    }

private:
    void addLocation(std::vector<EntryRow> &rows, const kube::NginxServer &server, const kube::NginxLocation &location,
        const std::string &place) const
    {
        const std::vector<std::string> names = server.names.empty() ? std::vector<std::string>(1) : server.names;
        for (std::size_t n = 0; n < names.size(); ++n) {
            for (std::size_t l = 0; l < server.listens.size(); ++l) {
                EntryRow row = rowOf(m_draft, m_definition);
                row.kind = "WebServer";
                row.part = place + "/names/" + std::to_string(n) + "/listens/" + std::to_string(l);
                row.host = names[n] == "_" ? "" : names[n];
                if (!server.stream) {
                    row.path = location.path;
                    row.pathType = pathTypeOf(location);
                }
                row.port = server.listens[l].port;
                row.protocol = protocolOf(server, server.listens[l]);
                if (!lead(row, location))
                    m_draft.graph.leftOut.push_back(m_definition);
                else
                    rows.push_back(std::move(row));
            }
        }
    }

    // To the first of an upstream's servers that arrives; else to the first that should have.
    bool lead(EntryRow &row, const kube::NginxLocation &location) const
    {
        std::optional<EntryRow> fallback;
        for (const kube::NginxTarget &target : location.targets) {
            EntryRow tried = row;
            const bool known = link(m_draft, m_nodePorts, tried, target);
            tried.at = m_at.empty() ? target.at : m_at;
            if (known && tried.serviceNode != kNone) {
                row = std::move(tried);
                return true;
            }
            if (known && !fallback)
                fallback = std::move(tried);
        }
        if (fallback)
            row = std::move(*fallback);
        return fallback.has_value();
    }

    GraphDraft &m_draft;
    const HeldPorts &m_nodePorts;
    Index m_definition;
    const kube::NginxConfig &m_config;
    Span m_at;
};

// The card stands where the Services are that it leads to.
void addCard(GraphDraft &draft, NodeKey key, Index definition, const std::string &badge, std::vector<EntryRow> rows)
{
    const auto linked = std::ranges::find_if(rows, [](const EntryRow &row) { return row.serviceNode != kNone; });
    if (linked != rows.end() && draft.object(definition).meta.kind == kWebServerKind)
        key.ns = draft.graph.services[linked->serviceNode].ns;
    key.kind = kWebServerKind;
    for (EntryRow &row : rows)
        row.ns = key.ns;
    addEntry(draft, cardOf(std::move(key), kWebServerKind, definition, badge), std::move(rows));
}

} // namespace

void addWebServers(GraphDraft &draft)
{
    const HeldPorts held = nodePortsOf(draft.graph);
    for (Index i = 0; i < draft.inventory.definitions.size(); ++i) {
        const kube::Object &object = draft.object(i);
        std::vector<EntryRow> rows;
        std::string badge;
        if (const auto *config = object.as<kube::NginxConfig>()) {
            NginxRows(draft, held, i, *config, {}).addTo(rows, {});
            const std::string &name = draft.inventory.files[draft.inventory.definitions[i].file].name;
            badge = name.substr(name.rfind('/') + 1);
        } else if (const auto *map = object.as<kube::ConfigMap>()) {
            for (const kube::ConfigMap::WebServer &server : map->webServers) {
                NginxRows(draft, held, i, server.config, server.at).addTo(rows, server.key + '/');
                badge = server.key;
            }
        }
        addCard(draft, keyOf(draft.inventory, i), i, badge, std::move(rows));
    }
}

} // namespace portolan
