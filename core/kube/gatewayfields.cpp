// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/fields.h"
#include "core/kube/kinds.h"

namespace portolan::kube {

namespace {

using GroupKind = std::pair<std::string, std::string>;
using Header = std::pair<std::string, std::string>;

// Gateway.

constexpr auto kGroupKind = table<GroupKind>("RouteGroupKind",
    {
        {"group", field<&GroupKind::first>},
        {"kind", field<&GroupKind::second>},
    });

void readKinds(Reader &reader, const Value &value, Listener &out)
{
    items<&Listener::kinds, kGroupKind>(reader, value, out);
    for (GroupKind &kind : out.kinds) {
        if (kind.first.empty())
            kind.first = "gateway.networking.k8s.io";
    }
}

constexpr auto kNamespaces = table<Listener>("RouteNamespaces",
    {
        {"from", field<&Listener::from>},
        {"selector", field<&Listener::namespaceSelector>},
    });
constexpr auto kAllowedRoutes = table<Listener>("AllowedRoutes",
    {
        {"namespaces", inside<kNamespaces>},
        {"kinds", readKinds},
    });
constexpr auto kTls = table<Listener>("GatewayTLSConfig",
    {
        {"mode", field<&Listener::tlsMode>},
    });
constexpr auto kListener = table<Listener>("Listener",
    {
        {"name", field<&Listener::name>},
        {"hostname", field<&Listener::hostname>},
        {"port", field<&Listener::port>},
        {"protocol", field<&Listener::protocol>},
        {"tls", inside<kTls>},
        {"allowedRoutes", inside<kAllowedRoutes>},
    },
    Unknown::NearMiss);

constexpr auto kAddress = table<std::string>("GatewayAddress",
    {
        {"value", itself<std::string>},
    });
constexpr auto kGatewaySpec = table<Gateway>("GatewaySpec",
    {
        {"gatewayClassName", field<&Gateway::className>},
        {"listeners", items<&Gateway::listeners, kListener>},
        {"addresses", strings<&Gateway::addresses, kAddress>},
    });
constexpr auto kGatewayStatus = table<Gateway>("GatewayStatus",
    {
        {"addresses", strings<&Gateway::addresses, kAddress>},
    });
constexpr auto kGateway = table<Gateway>("Gateway",
    {
        {"spec", inside<kGatewaySpec>},
        {"status", inside<kGatewayStatus>},
    });

// Routes.

constexpr auto kParent = table<ParentReference>("ParentReference",
    {
        {"group", field<&ParentReference::group>},
        {"kind", field<&ParentReference::kind>},
        {"namespace", field<&ParentReference::ns>},
        {"name", field<&ParentReference::name>},
        {"sectionName", field<&ParentReference::sectionName>},
        {"port", field<&ParentReference::port>},
    },
    Unknown::NearMiss);
constexpr auto kBackend = table<BackendReference>("BackendRef",
    {
        {"group", field<&BackendReference::group>},
        {"kind", field<&BackendReference::kind>},
        {"namespace", field<&BackendReference::ns>},
        {"name", field<&BackendReference::service>},
        {"port", field<&BackendReference::port>},
        {"weight", field<&BackendReference::weight>},
        {"filters"},
    },
    Unknown::NearMiss);

constexpr auto kPathMatch = table<RouteMatch>("HTTPPathMatch",
    {
        {"type", field<&RouteMatch::pathType>},
        {"value", field<&RouteMatch::path>},
    });
constexpr auto kHeader = table<Header>("HTTPHeaderMatch",
    {
        {"name", field<&Header::first>},
        {"value", field<&Header::second>},
    });

struct GrpcMethod {
    std::string type = "Exact", service, method;
};
constexpr auto kGrpcMethod = table<GrpcMethod>("GRPCMethodMatch",
    {
        {"type", field<&GrpcMethod::type>},
        {"service", field<&GrpcMethod::service>},
        {"method", field<&GrpcMethod::method>},
    });

// A word in an HTTPRoute; a map in a GRPCRoute, where it is the request's path.
void readMethod(Reader &reader, const Value &value, RouteMatch &out)
{
    if (!reader.tree().isMap(reader.tree().resolve(value.node))) {
        reader.read(value, out.method);
        return;
    }
    GrpcMethod grpc;
    readFields(reader, value, kGrpcMethod, grpc);
    out.path = '/' + grpc.service + '/' + grpc.method;
    out.pathType = grpc.type == "Exact" && (grpc.service.empty() || grpc.method.empty()) ? "PathPrefix" : grpc.type;
    if (grpc.service.empty())
        out.path = grpc.method.empty() ? "/" : "/*/" + grpc.method;
}

// To a plain request a query parameter is one more condition, like a header. Comes after the headers in the table.
void readQuery(Reader &reader, const Value &value, RouteMatch &out)
{
    reader.forEachItem(
        value, "HTTPQueryParamMatch", [&](const Value &item) { readFields(reader, item, kHeader, out.headers.emplace_back()); });
}

constexpr auto kMatch = table<RouteMatch>("RouteMatch",
    {
        {"path", inside<kPathMatch>},
        {"method", readMethod},
        {"headers", items<&RouteMatch::headers, kHeader>},
        {"queryParams", readQuery},
    });
constexpr auto kRule = table<RouteRule>("RouteRule",
    {
        {"matches", items<&RouteRule::matches, kMatch>},
        {"backendRefs", items<&RouteRule::backends, kBackend>},
    });
constexpr auto kRouteSpec = table<Route>("RouteSpec",
    {
        {"parentRefs", items<&Route::parents, kParent>},
        {"hostnames", field<&Route::hostnames>},
        {"rules", items<&Route::rules, kRule>},
    });
constexpr auto kRoute = table<Route>("Route",
    {
        {"spec", inside<kRouteSpec>},
    });

// ReferenceGrant.

using From = ReferenceGrant::From;
using To = ReferenceGrant::To;

constexpr auto kFrom = table<From>("ReferenceGrantFrom",
    {
        {"group", field<&From::group>},
        {"kind", field<&From::kind>},
        {"namespace", field<&From::ns>},
    });
constexpr auto kTo = table<To>("ReferenceGrantTo",
    {
        {"group", field<&To::group>},
        {"kind", field<&To::kind>},
        {"name", field<&To::name>},
    });
constexpr auto kGrantSpec = table<ReferenceGrant>("ReferenceGrantSpec",
    {
        {"from", items<&ReferenceGrant::from, kFrom>},
        {"to", items<&ReferenceGrant::to, kTo>},
    });
constexpr auto kGrant = table<ReferenceGrant>("ReferenceGrant",
    {
        {"spec", inside<kGrantSpec>},
    });

} // namespace

void readGateway(Reader &reader, const Value &root, Object &out)
{
    readFields(reader, root, kGateway, out.content.emplace<Gateway>());
}

void readRoute(Reader &reader, const Value &root, Object &out)
{
    readFields(reader, root, kRoute, out.content.emplace<Route>());
}

void readReferenceGrant(Reader &reader, const Value &root, Object &out)
{
    readFields(reader, root, kGrant, out.content.emplace<ReferenceGrant>());
}

} // namespace portolan::kube
