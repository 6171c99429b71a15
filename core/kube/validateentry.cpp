// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/issuecodes.h"
#include "core/kube/syntax.h"
#include "core/kube/validate.h"

#include <algorithm>

namespace portolan::kube {

namespace {

using Form = PortReference::Form;

void validatePath(const IngressPath &path, bool v1, const Path &item, Issues &issues)
{
    const Path type(item, "pathType");
    const Path where(item, "path");
    const Path backend(item, "backend");
    const std::string &pathType = path.pathType.value;
    if (path.backend.fieldPath.empty() && v1)
        issues.missing(
            kIngressBackend, backend, {PORTOLAN_TR("Invalid value: \"\": resource or service backend is required"), {}});
    if (!issues.clean(type) || !issues.clean(where))
        return;
    if (pathType.empty() && v1) {
        issues.missing(kIngressPath, type, {PORTOLAN_TR("Required value: pathType must be specified"), {}});
    } else if (pathType == "Exact" || pathType == "Prefix" || pathType == "ImplementationSpecific" || pathType.empty()) {
        const bool specific = pathType.empty() || pathType == "ImplementationSpecific";
        if (const Refusal refusal = refuseIngressPath(path.path.value, specific))
            issues.error(kIngressPath, where, *refusal);
    } else {
        issues.error(kIngressPath, type, unsupported(pathType, R"("Exact", "ImplementationSpecific", "Prefix")"));
    }
}

void validateHost(const Text &host, const Path &path, Issues &issues)
{
    if (host.value.empty() || !issues.clean(path))
        return;
    if (const Refusal refusal = refuseIngressHost(host.value))
        issues.error(kHostName, path, *refusal);
}

void validateTls(const std::vector<IngressTls> &tls, const Path &list, Issues &issues)
{
    for (std::uint32_t i = 0; i < tls.size(); ++i) {
        const Path item(list, i);
        const Path hosts(item, "hosts");
        for (std::uint32_t j = 0; j < tls[i].hosts.size(); ++j)
            validateHost(tls[i].hosts[j], Path(hosts, j), issues);
    }
}

// networking.k8s.io/v1 NetworkPolicyPort.endPort. The API server quotes `port` where the range is reversed.
void validateEndPort(const PolicyPort &port, const Path &path, Issues &issues)
{
    if (!port.endPort.value || !issues.clean(path))
        return;
    const std::string end = std::to_string(*port.endPort.value);
    if (port.port.form == Form::Absent)
        issues.error(
            kEndPort, path, {PORTOLAN_TR("Invalid value: %1: may not be specified when `port` is not specified"), {end}});
    else if (port.port.form == Form::Name)
        issues.error(kEndPort, path, {PORTOLAN_TR("Invalid value: %1: may not be specified when `port` is non-numeric"), {end}});
    else if (port.port.form == Form::Number && *port.endPort.value < port.port.number)
        issues.error(kEndPort, path,
            {PORTOLAN_TR("Invalid value: %1: must be greater than or equal to `port`"), {std::to_string(port.port.number)}});
    else if (const Refusal refusal = refusePortNumber(*port.endPort.value))
        issues.error(kPortRange, path, *refusal);
}

void validatePolicyPort(const PolicyPort &port, const Path &item, Issues &issues)
{
    const Path number(item, "port");
    const Path protocol(item, "protocol");
    if (port.port.form == Form::Number) {
        if (const Refusal refusal = refusePortNumber(port.port.number))
            issues.error(kPortRange, number, *refusal);
    } else if (port.port.form == Form::Name) {
        if (const Refusal refusal = refusePortName(port.port.text))
            issues.error(kPortName, number, *refusal);
    }
    if (port.protocol.value == Protocol::Other && issues.clean(protocol))
        issues.error(kProtocol, protocol, *refuseProtocol(port.protocol.text));
    if (issues.clean(number))
        validateEndPort(port, Path(item, "endPort"), issues);
}

void validateRules(const std::vector<PolicyRule> &rules, const Path &list, Issues &issues)
{
    for (std::uint32_t i = 0; i < rules.size(); ++i) {
        const Path rule(list, i);
        const Path ports(rule, "ports");
        for (std::uint32_t j = 0; j < rules[i].ports.size(); ++j)
            validatePolicyPort(rules[i].ports[j], Path(ports, j), issues);
    }
}

// The schema of a custom resource definition speaks otherwise than the API server's own kinds.
void validateSchemaPort(std::optional<std::int64_t> number, const Path &path, Issues &issues)
{
    if (!number || (*number >= 1 && *number <= 65535))
        return;
    issues.error(kPortRange, path,
        {*number < 1 ? PORTOLAN_TR("Invalid value: %1: %2 in body should be greater than or equal to 1")
                     : PORTOLAN_TR("Invalid value: %1: %2 in body should be less than or equal to 65535"),
            {std::to_string(*number), path.text()}});
}

void validateBackend(const BackendReference &backend, const Path &item, Issues &issues)
{
    const Path port(item, "port");
    if (backend.port.form == Form::Number)
        validateSchemaPort(backend.port.number, port, issues);
    else if (backend.port.form == Form::Name)
        issues.error(kWrongType, port,
            {PORTOLAN_TR("Invalid value: \"string\": %1 in body must be of type integer: \"string\""), {port.text()}});
    else if (backend.port.form == Form::Absent && backend.kind == "Service" && backend.group.empty() && issues.clean(item))
        issues.error(
            kRouteBackendPort, item, {PORTOLAN_TR("Invalid value: \"object\": Must have port for Service reference"), {}});
}

} // namespace

void validateIngress(const Metadata &meta, const Ingress &ingress, Issues &issues)
{
    const Path root;
    const Path spec(root, "spec");
    const Path rules(spec, "rules");
    for (std::uint32_t i = 0; i < ingress.rules.size(); ++i) {
        const Path rule(rules, i);
        const Path http(rule, "http");
        const Path paths(http, "paths");
        validateHost(ingress.rules[i].host, Path(rule, "host"), issues);
        if (ingress.rules[i].paths.empty() && issues.isWritten(http) && issues.clean(http))
            issues.missing(kMissing, paths, {PORTOLAN_TR("Required value"), {}});
        for (std::uint32_t j = 0; j < ingress.rules[i].paths.size(); ++j)
            validatePath(ingress.rules[i].paths[j], meta.version == "v1", Path(paths, j), issues);
    }
    validateTls(ingress.tls, Path(spec, "tls"), issues);
}

void validateNetworkPolicy(const NetworkPolicy &policy, Issues &issues)
{
    const Path root;
    const Path spec(root, "spec");
    validateRules(policy.ingressRules, Path(spec, "ingress"), issues);
    validateRules(policy.egressRules, Path(spec, "egress"), issues);
}

void validateGateway(const Gateway &gateway, Issues &issues)
{
    const Path root;
    const Path spec(root, "spec");
    const Path listeners(spec, "listeners");
    for (std::uint32_t i = 0; i < gateway.listeners.size(); ++i) {
        const Path item(listeners, i);
        const Path port(item, "port");
        const Path name(item, "name");
        const Listener &listener = gateway.listeners[i];
        if (issues.reported(item))
            continue;
        if (!listener.port.written() && issues.clean(port))
            issues.missing(kPortRange, port, {PORTOLAN_TR("Required value"), {}});
        validateSchemaPort(listener.port.number, port, issues);
        const auto same = [&listener](const Listener &other) { return other.name.value == listener.name.value; };
        if (!listener.name.value.empty() && std::any_of(gateway.listeners.begin(), gateway.listeners.begin() + i, same))
            issues.error(kDuplicateName, name,
                {PORTOLAN_TR("Invalid value: \"array\": Listener name must be unique within the Gateway: \"%1\""),
                    {listener.name.value}});
    }
}

void validateRoute(const Route &route, Issues &issues)
{
    const Path root;
    const Path spec(root, "spec");
    const Path parents(spec, "parentRefs");
    const Path rules(spec, "rules");
    for (std::uint32_t i = 0; i < route.parents.size(); ++i) {
        const Path parent(parents, i);
        validateSchemaPort(route.parents[i].port.number, Path(parent, "port"), issues);
    }
    for (std::uint32_t i = 0; i < route.rules.size(); ++i) {
        const Path rule(rules, i);
        const Path backends(rule, "backendRefs");
        for (std::uint32_t j = 0; j < route.rules[i].backends.size(); ++j)
            validateBackend(route.rules[i].backends[j], Path(backends, j), issues);
    }
}

} // namespace portolan::kube
