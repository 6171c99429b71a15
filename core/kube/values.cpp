// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/values.h"

#include "core/kube/syntax.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace portolan::kube {

namespace {

std::optional<std::int64_t> numberOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc {} || end != text.data() + text.size())
        return {};
    return number;
}

Refusal refuseNumber(std::string_view value, Refusal (*judge)(std::int64_t))
{
    if (const std::optional<std::int64_t> number = numberOf(value))
        return judge(*number);
    return Message {PORTOLAN_TR("Invalid value: \"%1\": must be an integer"), {std::string(value)}};
}

Refusal refuseHostPort(std::int64_t number)
{
    return number == 0 ? Refusal {} : refusePortNumber(number);
}

Refusal refusePortOrName(std::string_view value)
{
    return numberOf(value) ? refuseNumber(value, refusePortNumber) : refusePortName(value);
}

// One of a few words, which the API server lists in their order.
template <std::size_t N>
Refusal refuseWord(std::string_view value, const std::array<std::string_view, N> &words, std::string_view list)
{
    return std::find(words.begin(), words.end(), value) == words.end() ? Refusal(unsupported(value, list)) : Refusal {};
}

Refusal refuseServiceType(std::string_view value)
{
    constexpr auto kTypes = std::to_array<std::string_view>({"ClusterIP", "ExternalName", "LoadBalancer", "NodePort"});
    return refuseWord(value, kTypes, R"("ClusterIP", "ExternalName", "LoadBalancer", "NodePort")");
}

Refusal refusePathType(std::string_view value)
{
    constexpr auto kTypes = std::to_array<std::string_view>({"Exact", "ImplementationSpecific", "Prefix"});
    return refuseWord(value, kTypes, R"("Exact", "ImplementationSpecific", "Prefix")");
}

Refusal refuseTrafficPolicy(std::string_view value)
{
    constexpr auto kPolicies = std::to_array<std::string_view>({"Cluster", "Local"});
    return refuseWord(value, kPolicies, R"("Cluster", "Local")");
}

// FIELDPATH without its brackets: the rule does not depend on which item it is.
std::string withoutBrackets(std::string_view path)
{
    std::string out;
    char quote = '\0';
    bool inside = false;
    for (const char c : path) {
        if (inside && (c == '\'' || c == '"'))
            quote = quote == c ? '\0' : quote == '\0' ? c : quote;
        else if (inside && c == ']' && quote == '\0')
            inside = false;
        else if (!inside && c == '[')
            inside = true;
        else if (!inside)
            out += c;
    }
    return out;
}

struct FieldRule {
    std::string_view kind; // empty: every kind, for what stands in a pod template
    std::string_view path; // without brackets; where it begins with a dot, the end of one
    ValueRule rule = ValueRule::Any;
    bool number = false; // takes a number though no rule says so
};

constexpr auto kRules = std::to_array<FieldRule>({
    {"Service", "spec.ports.port", ValueRule::Port},
    {"Service", "spec.ports.targetPort", ValueRule::PortOrName},
    {"Service", "spec.ports.nodePort", ValueRule::NodePort},
    {"Service", "spec.ports.name", ValueRule::ServicePortName},
    {"Service", "spec.ports.protocol", ValueRule::Protocol},
    {"Service", "spec.ports.appProtocol", ValueRule::AppProtocol},
    {"Service", "spec.type", ValueRule::ServiceType},
    {"Service", "spec.healthCheckNodePort", ValueRule::Any, true},
    {"Service", "spec.externalTrafficPolicy", ValueRule::TrafficPolicy},
    {"Service", "spec.internalTrafficPolicy", ValueRule::TrafficPolicy},
    {"Service", "metadata.name", ValueRule::ServiceName},
    {"Endpoints", "subsets.ports.port", ValueRule::Port},
    {"Endpoints", "subsets.ports.protocol", ValueRule::Protocol},
    {"Endpoints", "subsets.ports.name", ValueRule::ServicePortName},
    {"EndpointSlice", "ports.port", ValueRule::Port},
    {"EndpointSlice", "ports.protocol", ValueRule::Protocol},
    {"EndpointSlice", "ports.name", ValueRule::ServicePortName},
    {"Ingress", "spec.rules.host", ValueRule::Host},
    {"Ingress", "spec.tls.hosts", ValueRule::Host},
    {"Ingress", "spec.rules.http.paths.path", ValueRule::Path},
    {"Ingress", ".pathType", ValueRule::PathType},
    {"Ingress", ".service.name", ValueRule::ServiceName},
    {"Ingress", ".serviceName", ValueRule::ServiceName},
    {"Ingress", ".service.port.number", ValueRule::Port},
    {"Ingress", ".service.port.name", ValueRule::PortName},
    {"Ingress", ".servicePort", ValueRule::PortOrName},
    {"NetworkPolicy", ".ports.port", ValueRule::PortOrName},
    {"NetworkPolicy", ".ports.endPort", ValueRule::Port},
    {"NetworkPolicy", ".ports.protocol", ValueRule::Protocol},
    {"Gateway", "spec.listeners.port", ValueRule::Port},
    {"Gateway", "spec.listeners.hostname", ValueRule::Host},
    {"Gateway", "spec.listeners.name", ValueRule::ObjectName},
    {"HTTPRoute", "spec.hostnames", ValueRule::Host},
    {"GRPCRoute", "spec.hostnames", ValueRule::Host},
    {"TLSRoute", "spec.hostnames", ValueRule::Host},
    {"Route.route.openshift.io", "spec.host", ValueRule::Host},
    {"Route.route.openshift.io", "spec.path", ValueRule::Path},
    {"Route.route.openshift.io", "spec.port.targetPort", ValueRule::PortOrName},
    {"IngressRoute.traefik.io", "spec.routes.services.port", ValueRule::PortOrName},
    {"IngressRouteTCP.traefik.io", "spec.routes.services.port", ValueRule::PortOrName},
    {"IngressRouteUDP.traefik.io", "spec.routes.services.port", ValueRule::PortOrName},
    {"IngressRoute.traefik.containo.us", "spec.routes.services.port", ValueRule::PortOrName},
    {"IngressRouteTCP.traefik.containo.us", "spec.routes.services.port", ValueRule::PortOrName},
    {"IngressRouteUDP.traefik.containo.us", "spec.routes.services.port", ValueRule::PortOrName},
    {"VirtualService.networking.istio.io", ".destination.port.number", ValueRule::Port},
    {"VirtualService.networking.istio.io", ".match.port", ValueRule::Port},
    {"Gateway.networking.istio.io", "spec.servers.port.number", ValueRule::Port},
    {"", ".backendRefs.port", ValueRule::Port},
    {"", ".parentRefs.port", ValueRule::Port},
    {"", ".weight", ValueRule::Any, true},
    {"", ".replicas", ValueRule::Any, true},
    {"", ".parallelism", ValueRule::Any, true},
    {"", ".containers.ports.containerPort", ValueRule::Port},
    {"", ".containers.ports.hostPort", ValueRule::HostPort},
    {"", ".containers.ports.name", ValueRule::PortName},
    {"", ".containers.ports.protocol", ValueRule::Protocol},
    {"", ".initContainers.ports.containerPort", ValueRule::Port},
    {"", ".initContainers.ports.hostPort", ValueRule::HostPort},
    {"", ".initContainers.ports.name", ValueRule::PortName},
    {"", ".initContainers.ports.protocol", ValueRule::Protocol},
    {"ServiceMonitor.monitoring.coreos.com", "spec.endpoints.targetPort", ValueRule::Any, true},
    {"PodMonitor.monitoring.coreos.com", "spec.podMetricsEndpoints.portNumber", ValueRule::Port},
    {"PodMonitor.monitoring.coreos.com", "spec.podMetricsEndpoints.targetPort", ValueRule::Any, true},
    {"", ".httpGet.port", ValueRule::PortOrName},
    {"", ".tcpSocket.port", ValueRule::PortOrName},
    {"", ".grpc.port", ValueRule::Port},
});

const FieldRule *find(std::string_view kind, std::string_view fieldPath)
{
    const std::string path = withoutBrackets(fieldPath);
    const auto row = std::find_if(kRules.begin(), kRules.end(), [&](const FieldRule &rule) {
        if (!rule.kind.empty() && rule.kind != kind)
            return false;
        return rule.path.starts_with('.') ? std::string_view(path).ends_with(rule.path) : path == rule.path;
    });
    return row == kRules.end() ? nullptr : &*row;
}

} // namespace

std::optional<Message> refusal(ValueRule rule, std::string_view value)
{
    if (value.empty() && rule != ValueRule::Port) // removes the field, which has a default
        return {};
    switch (rule) {
    case ValueRule::Port:
        return refuseNumber(value, refusePortNumber);
    case ValueRule::NodePort:
        return value == "0" ? Refusal {} : refuseNumber(value, refuseNodePort);
    case ValueRule::HostPort:
        return refuseNumber(value, refuseHostPort);
    case ValueRule::PortName:
        return refusePortName(value);
    case ValueRule::ServicePortName:
        return refuseDns1123Label(value);
    case ValueRule::PortOrName:
        return refusePortOrName(value);
    case ValueRule::Protocol:
        return refuseProtocol(value);
    case ValueRule::ServiceType:
        return refuseServiceType(value);
    case ValueRule::AppProtocol:
        return refuseQualifiedName(value);
    case ValueRule::Host:
        return refuseIngressHost(value);
    case ValueRule::Path:
        return refuseIngressPath(value, true);
    case ValueRule::PathType:
        return refusePathType(value);
    case ValueRule::ServiceName:
        return refuseDns1035Label(value);
    case ValueRule::ObjectName:
        return refuseDns1123Subdomain(value);
    case ValueRule::TrafficPolicy:
        return refuseTrafficPolicy(value);
    case ValueRule::Any:
        break;
    }
    return {};
}

ValueRule ruleFor(std::string_view kind, std::string_view fieldPath)
{
    const FieldRule *row = find(kind, fieldPath);
    return row == nullptr ? ValueRule::Any : row->rule;
}

bool takesNumber(std::string_view kind, std::string_view fieldPath)
{
    const FieldRule *row = find(kind, fieldPath);
    if (row == nullptr)
        return false;
    switch (row->rule) {
    case ValueRule::Port:
    case ValueRule::NodePort:
    case ValueRule::HostPort:
    case ValueRule::PortOrName:
        return true;
    default:
        return row->number;
    }
}

} // namespace portolan::kube
