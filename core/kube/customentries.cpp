// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/fields.h"
#include "core/kube/kinds.h"
#include "core/kube/traefikrule.h"

#include <algorithm>

namespace portolan::kube {

namespace {

using Row = CustomEntry::Row;

constexpr int kHttpPort = 80;
constexpr int kHttpsPort = 443;

// OpenShift Route (route.openshift.io/v1 RouteSpec).

struct OpenShiftRoute {
    std::string host, path;
    PortReference port; // of the Service: the name of one of its ports, or a target port
    bool tls = false;
    std::vector<BackendReference> backends;
};
constexpr auto kRouteTarget = table<BackendReference>("RouteTargetReference",
    {
        {"kind", field<&BackendReference::kind>},
        {"name", field<&BackendReference::service>},
        {"weight", field<&BackendReference::weight>},
    });

void readRouteTarget(Reader &reader, const Value &value, OpenShiftRoute &out)
{
    BackendReference &backend = out.backends.emplace_back();
    backend.at = reader.span(value.node);
    backend.fieldPath = value.path.text();
    readFields(reader, value, kRouteTarget, backend);
}

void readAlternates(Reader &reader, const Value &value, OpenShiftRoute &out)
{
    reader.forEachItem(value, kRouteTarget.type, [&](const Value &item) { readRouteTarget(reader, item, out); });
}

void readTls(Reader & /*reader*/, const Value & /*value*/, OpenShiftRoute &out)
{
    out.tls = true;
}

constexpr auto kRoutePort = table<OpenShiftRoute>("RoutePort",
    {
        {"targetPort", field<&OpenShiftRoute::port>},
    });
constexpr auto kRouteSpec = table<OpenShiftRoute>("RouteSpec",
    {
        {"host", field<&OpenShiftRoute::host>},
        {"path", field<&OpenShiftRoute::path>},
        {"port", inside<kRoutePort>},
        {"tls", readTls},
        {"to", readRouteTarget},
        {"alternateBackends", readAlternates},
    });
constexpr auto kRoute = table<OpenShiftRoute>("Route",
    {
        {"spec", inside<kRouteSpec>},
    });

// Traefik IngressRoute, IngressRouteTCP, IngressRouteUDP.

struct TraefikRule {
    std::string match;
    std::vector<BackendReference> services;
};
struct TraefikRoute {
    std::vector<std::string> entryPoints;
    bool tls = false;
    std::vector<TraefikRule> rules;
};
constexpr auto kTraefikService = table<BackendReference>("LoadBalancerSpec",
    {
        {"kind", field<&BackendReference::kind>},
        {"name", field<&BackendReference::service>},
        {"namespace", field<&BackendReference::ns>},
        {"port", field<&BackendReference::port>},
        {"weight", field<&BackendReference::weight>},
    });
constexpr auto kTraefikRule = table<TraefikRule>("Route",
    {
        {"match", field<&TraefikRule::match>},
        {"services", items<&TraefikRule::services, kTraefikService>},
    });

void readTraefikTls(Reader & /*reader*/, const Value & /*value*/, TraefikRoute &out)
{
    out.tls = true;
}

constexpr auto kTraefikSpec = table<TraefikRoute>("IngressRouteSpec",
    {
        {"entryPoints", field<&TraefikRoute::entryPoints>},
        {"tls", readTraefikTls},
        {"routes", items<&TraefikRoute::rules, kTraefikRule>},
    });
constexpr auto kTraefik = table<TraefikRoute>("IngressRoute",
    {
        {"spec", inside<kTraefikSpec>},
    });

struct EntryPoint {
    std::optional<std::int64_t> port;
    std::string_view protocol;
};

// Entry points are named in Traefik's own configuration; `web` and `websecure` are its defaults.
EntryPoint entryPointOf(const TraefikRoute &route, std::string_view kind)
{
    if (kind == "IngressRouteUDP")
        return {{}, "UDP"};
    if (kind == "IngressRouteTCP")
        return {{}, route.tls ? "TLS" : "TCP"};
    const auto enters = [&route](std::string_view name) {
        return std::find(route.entryPoints.begin(), route.entryPoints.end(), name) != route.entryPoints.end();
    };
    if (route.tls || enters("websecure"))
        return {kHttpsPort, "HTTPS"};
    if (enters("web"))
        return {kHttpPort, "HTTP"};
    return {{}, "HTTP"};
}

} // namespace

void readOpenShiftRoute(Reader &reader, const Value &root, Object &out)
{
    Reader quiet = reader.quiet();
    OpenShiftRoute route;
    readFields(quiet, root, kRoute, route);
    auto &entry = out.content.emplace<CustomEntry>();
    for (BackendReference &backend : route.backends) {
        backend.port = route.port;
        entry.rows.push_back({route.host, route.path.empty() ? "/" : route.path, "Prefix", route.tls ? kHttpsPort : kHttpPort,
            route.tls ? "HTTPS" : "HTTP", std::move(backend)});
    }
}

void readTraefikRoute(Reader &reader, const Value &root, Object &out)
{
    Reader quiet = reader.quiet();
    TraefikRoute route;
    readFields(quiet, root, kTraefik, route);
    auto &entry = out.content.emplace<CustomEntry>();
    const EntryPoint at = entryPointOf(route, out.meta.kind);
    const bool http = out.meta.kind == "IngressRoute";
    for (const TraefikRule &rule : route.rules) {
        for (const RuleMatch &match : parseTraefikRule(rule.match)) {
            for (BackendReference backend : rule.services) {
                if (backend.kind == "TraefikService")
                    backend.group = out.meta.group;
                Row &row = entry.rows.emplace_back(
                    Row {match.host, match.path, match.pathType, at.port, std::string(at.protocol), std::move(backend)});
                if (http && row.path.empty()) {
                    row.path = "/";
                    row.pathType = "Prefix";
                }
            }
        }
    }
}

} // namespace portolan::kube
