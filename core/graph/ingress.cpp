// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/entrylink.h"
#include "core/graph/hostname.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr int kHttp = 80;
constexpr int kHttps = 443;

// Rule 11: a TLS block without hosts covers every host.
bool isEncrypted(const kube::Ingress &ingress, const std::string &host)
{
    return std::ranges::any_of(ingress.tls, [&](const kube::IngressTls &tls) {
        return tls.hosts.empty() || std::ranges::any_of(tls.hosts, [&](const kube::Text &covered) {
            return !host.empty() && coversHost(covered.value, host, Wildcard::OneLabel);
        });
    });
}

class IngressRows
{
public:
    IngressRows(GraphDraft &draft, Index definition)
        : m_draft(draft)
        , m_definition(definition)
        , m_ingress(*draft.object(definition).as<kube::Ingress>())
    {
    }

    std::vector<EntryRow> take()
    {
        for (std::size_t r = 0; r < m_ingress.rules.size(); ++r) {
            const kube::IngressRule &rule = m_ingress.rules[r];
            for (std::size_t p = 0; p < rule.paths.size(); ++p) {
                const kube::IngressPath &path = rule.paths[p];
                const std::string part = "rules/" + std::to_string(r) + "/paths/" + std::to_string(p);
                if (EntryRow *row = add(rule.host.value, path.backend, part)) {
                    row->path = path.path.value.empty() ? "/" : path.path.value;
                    row->pathType = path.pathType.value.empty() ? "ImplementationSpecific" : path.pathType.value;
                }
            }
        }
        if (m_ingress.defaultBackend)
            add({}, *m_ingress.defaultBackend, "defaultBackend");
        return std::move(m_rows);
    }

private:
    EntryRow *add(const std::string &host, const kube::BackendReference &backend, const std::string &part)
    {
        if (backend.resource) {
            m_draft.graph.leftOut.push_back(m_definition);
            return nullptr;
        }
        EntryRow row = rowOf(m_draft, m_definition);
        row.kind = "Ingress";
        row.part = part;
        row.host = host;
        const bool encrypted = isEncrypted(m_ingress, host);
        row.port = encrypted ? kHttps : kHttp;
        row.protocol = encrypted ? "HTTPS" : "HTTP";
        linkToService(m_draft, row, backend);
        row.fieldPath += portField(backend.port);
        m_rows.push_back(std::move(row));
        return &m_rows.back();
    }

    // Where the port stands under the backend, in the API version at hand.
    [[nodiscard]] const char *portField(const kube::PortReference &port) const
    {
        if (m_draft.object(m_definition).meta.version != "v1")
            return ".servicePort";
        return port.form == kube::PortReference::Form::Name ? ".service.port.name" : ".service.port.number";
    }

    GraphDraft &m_draft;
    Index m_definition;
    const kube::Ingress &m_ingress;
    std::vector<EntryRow> m_rows;
};

} // namespace

void addIngresses(GraphDraft &draft)
{
    for (Index i = 0; i < draft.inventory.definitions.size(); ++i) {
        const auto *ingress = draft.object(i).as<kube::Ingress>();
        if (!ingress)
            continue;
        addEntry(draft, cardOf(keyOf(draft.inventory, i), "Ingress", i, ingress->className.value), IngressRows(draft, i).take());
    }
}

} // namespace portolan
