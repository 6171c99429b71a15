// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/fields.h"
#include "core/kube/kinds.h"

namespace portolan::kube {

namespace {

using Row = CustomEntry::Row;
using Server = IstioGateway::Server;

constexpr auto kServerPort = table<Server>("Port",
    {
        {"number", field<&Server::port>},
        {"protocol", field<&Server::protocol>},
    });
constexpr auto kServer = table<Server>("Server",
    {
        {"port", inside<kServerPort>},
        {"hosts", field<&Server::hosts>},
    });
constexpr auto kGatewaySpec = table<IstioGateway>("GatewaySpec",
    {
        {"servers", items<&IstioGateway::servers, kServer>},
    });
constexpr auto kGateway = table<IstioGateway>("Gateway",
    {
        {"spec", inside<kGatewaySpec>},
    });

// VirtualService: a rule of any protocol is a list of matches and a list of destinations.

struct Match {
    std::vector<std::string> hosts; // sniHosts
    std::string path;
    std::string pathType;
    Number port;
};
struct Rule {
    std::vector<Match> matches;
    std::vector<BackendReference> destinations;
};
struct VirtualService {
    std::vector<std::string> hosts;
    std::vector<std::string> gateways;
    std::vector<Rule> http, tls, tcp;
};

constexpr std::string_view kExact = "Exact";
constexpr std::string_view kPrefix = "Prefix";
constexpr std::string_view kRegularExpression = "RegularExpression";

template <const std::string_view &type> void readUri(Reader &reader, const Value &value, Match &out)
{
    reader.read(value, out.path);
    out.pathType = type;
}

constexpr auto kUri = table<Match>("StringMatch",
    {
        {"exact", readUri<kExact>},
        {"prefix", readUri<kPrefix>},
        {"regex", readUri<kRegularExpression>},
    });
constexpr auto kMatch = table<Match>("MatchRequest",
    {
        {"uri", inside<kUri>},
        {"port", field<&Match::port>},
        {"sniHosts", field<&Match::hosts>},
    });

constexpr auto kPortSelector = table<BackendReference>("PortSelector",
    {
        {"number", field<&BackendReference::port>},
    });
constexpr auto kDestination = table<BackendReference>("Destination",
    {
        {"host", field<&BackendReference::service>},
        {"port", inside<kPortSelector>},
    });
constexpr auto kRouteDestination = table<BackendReference>("RouteDestination",
    {
        {"destination", inside<kDestination>},
        {"weight", field<&BackendReference::weight>},
    });
constexpr auto kRule = table<Rule>("Route",
    {
        {"match", items<&Rule::matches, kMatch>},
        {"route", items<&Rule::destinations, kRouteDestination>},
    });
constexpr auto kVirtualServiceSpec = table<VirtualService>("VirtualServiceSpec",
    {
        {"hosts", field<&VirtualService::hosts>},
        {"gateways", field<&VirtualService::gateways>},
        {"http", items<&VirtualService::http, kRule>},
        {"tls", items<&VirtualService::tls, kRule>},
        {"tcp", items<&VirtualService::tcp, kRule>},
    });
constexpr auto kVirtualService = table<VirtualService>("VirtualService",
    {
        {"spec", inside<kVirtualServiceSpec>},
    });

// A name without dots is a Service of the same namespace, NAME.NAMESPACE.svc… one of another; any other name is a host
// that a ServiceEntry may describe (networking.istio.io Destination.host).
void resolveHost(BackendReference &backend)
{
    std::string &host = backend.service.value;
    const std::size_t first = host.find('.');
    if (first == std::string::npos)
        return;
    const std::size_t second = host.find('.', first + 1);
    const std::string_view rest = second == std::string::npos ? std::string_view() : std::string_view(host).substr(second + 1);
    if (rest == "svc" || rest.starts_with("svc.")) {
        backend.ns = host.substr(first + 1, second - first - 1);
        host.resize(first);
    } else {
        backend.group = "networking.istio.io";
        backend.kind = "ServiceEntry";
    }
}

// The rows of one match of a rule: each of its hosts with each destination.
void addRows(
    const std::vector<std::string> &hosts, const Match &match, const Rule &rule, std::string_view protocol, CustomEntry &out)
{
    const bool everyPath = protocol == "HTTP" && match.path.empty();
    for (const std::string &host : match.hosts.empty() ? hosts : match.hosts) {
        for (const BackendReference &backend : rule.destinations)
            out.rows.push_back({host == "*" ? "" : host, everyPath ? "/" : match.path,
                std::string(everyPath ? kPrefix : std::string_view(match.pathType)), match.port.value, std::string(protocol),
                backend});
    }
}

void addRules(const std::vector<std::string> &hosts, std::vector<Rule> &rules, std::string_view protocol, CustomEntry &out)
{
    for (Rule &rule : rules) {
        if (rule.matches.empty())
            rule.matches.emplace_back();
        for (BackendReference &backend : rule.destinations)
            resolveHost(backend);
        for (const Match &match : rule.matches)
            addRows(hosts, match, rule, protocol, out);
    }
}

} // namespace

void readIstioGateway(Reader &reader, const Value &root, Object &out)
{
    Reader quiet = reader.quiet();
    readFields(quiet, root, kGateway, out.content.emplace<IstioGateway>());
}

void readVirtualService(Reader &reader, const Value &root, Object &out)
{
    Reader quiet = reader.quiet();
    VirtualService service;
    readFields(quiet, root, kVirtualService, service);
    auto &entry = out.content.emplace<CustomEntry>();
    addRules(service.hosts, service.http, "HTTP", entry);
    addRules(service.hosts, service.tls, "TLS", entry);
    addRules(service.hosts, service.tcp, "TCP", entry);
    entry.gateways = std::move(service.gateways);
}

} // namespace portolan::kube
