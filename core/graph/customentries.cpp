// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/entrylink.h"
#include "core/graph/hostname.h"

#include <algorithm>

namespace portolan {

namespace {

using Form = kube::PortReference::Form;
using Row = kube::CustomEntry::Row;

constexpr std::string_view kOpenShiftRoute = "Route.route.openshift.io";
constexpr std::string_view kVirtualService = "VirtualService.networking.istio.io";

std::optional<int> usualPort(std::string_view protocol)
{
    if (protocol == "HTTP")
        return 80;
    return protocol == "HTTPS" || protocol == "TLS" ? std::optional(443) : std::nullopt;
}

void set(kube::PortReference &reference, const kube::ServicePort &port)
{
    if (port.port.number)
        reference = {.form = Form::Number, .number = *port.port.number, .text = port.port.text, .at = reference.at};
}

// Brings a reference to a service port's own number: an OpenShift Route names a target port, and a reference without
// a port means the only one (OpenShift: the first).
void bringToServicePort(const GraphDraft &draft, const EntryRow &row, kube::BackendReference &backend)
{
    const std::string &ns = backend.ns.empty() ? row.ns : backend.ns;
    const std::vector<Index> named = draft.objects.find<kube::Service>(ns, backend.service.value);
    if (named.empty())
        return;
    const Index closestOne = draft.objects.closest(named, row.definition).front();
    const std::vector<kube::ServicePort> &ports = draft.object(closestOne).as<kube::Service>()->ports;
    const bool openShift = row.kind == kOpenShiftRoute;
    if (backend.port.form == Form::Absent && (ports.size() == 1 || (openShift && !ports.empty())))
        set(backend.port, ports.front());
    if (!openShift || backend.port.form != Form::Number)
        return;
    const auto target = std::ranges::find_if(ports, [&](const kube::ServicePort &port) {
        return port.targetPort.form == Form::Number && port.targetPort.number == backend.port.number;
    });
    if (target != ports.end())
        set(backend.port, *target);
}

struct EntryPoint {
    std::optional<int> port;
    std::string protocol;
};

// The ports of the Istio Gateways that let a VirtualService's host in; none known: one without a port.
std::vector<EntryPoint> istioEntryPoints(const GraphDraft &draft, Index definition, const std::string &host)
{
    std::vector<EntryPoint> points;
    for (const std::string &gateway : draft.object(definition).as<kube::CustomEntry>()->gateways) {
        const std::size_t slash = gateway.find('/');
        const std::string ns = slash == std::string::npos ? draft.namespaceOf(definition) : gateway.substr(0, slash);
        const std::string name = slash == std::string::npos ? gateway : gateway.substr(slash + 1);
        for (const Index found : draft.objects.find<kube::IstioGateway>(ns, name)) {
            for (const auto &server : draft.object(found).as<kube::IstioGateway>()->servers) {
                const bool takes = std::ranges::any_of(server.hosts, [&](const std::string &written) {
                    const std::string pattern = written.substr(written.find('/') + 1);
                    return pattern == "*" || host.empty() || host == "*" || coversHost(pattern, host, Wildcard::ManyLabels);
                });
                if (takes)
                    points.push_back({server.port.valid(), server.protocol});
            }
        }
    }
    if (points.empty())
        points.emplace_back();
    return points;
}

class CustomRows
{
public:
    CustomRows(GraphDraft &draft, Index definition)
        : m_draft(draft)
        , m_definition(definition)
    {
    }

    std::vector<EntryRow> take()
    {
        const std::vector<Row> &rows = m_draft.object(m_definition).as<kube::CustomEntry>()->rows;
        const bool istio = kube::qualifiedKind(m_draft.object(m_definition).meta) == kVirtualService;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const kube::BackendReference &backend = rows[i].backend;
            if (backend.resource || backend.kind != "Service" || !backend.group.empty()) {
                m_draft.graph.leftOut.push_back(m_definition);
                continue;
            }
            std::vector<EntryPoint> points(1);
            if (istio)
                points = istioEntryPoints(m_draft, m_definition, rows[i].host);
            for (const EntryPoint &point : points)
                add(rows[i], backend, point, i);
        }
        return std::move(m_rows);
    }

private:
    void add(const Row &written, kube::BackendReference backend, const EntryPoint &point, std::size_t index)
    {
        EntryRow row = rowOf(m_draft, m_definition);
        row.host = written.host == "*" ? "" : written.host;
        if (!written.path.empty())
            row.path = written.path;
        if (!written.pathType.empty())
            row.pathType = written.pathType;
        const std::string &protocol = point.protocol.empty() ? written.protocol : point.protocol;
        if (!protocol.empty())
            row.protocol = protocol;
        row.port = point.port;
        if (!row.port && written.port)
            row.port = static_cast<int>(*written.port);
        if (!row.port)
            row.port = usualPort(protocol);
        row.part = "rows/" + std::to_string(index) + (m_rows.empty() ? "" : "/" + std::to_string(m_rows.size()));
        bringToServicePort(m_draft, row, backend);
        linkToService(m_draft, row, backend);
        m_rows.push_back(std::move(row));
    }

    GraphDraft &m_draft;
    Index m_definition;
    std::vector<EntryRow> m_rows;
};

} // namespace

void addCustomEntries(GraphDraft &draft)
{
    for (Index i = 0; i < draft.inventory.definitions.size(); ++i) {
        if (!draft.object(i).as<kube::CustomEntry>())
            continue;
        const NodeKey key = keyOf(draft.inventory, i);
        addEntry(draft, cardOf(key, key.kind, i, {}), CustomRows(draft, i).take());
    }
}

} // namespace portolan
