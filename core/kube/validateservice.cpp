// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/issuecodes.h"
#include "core/kube/syntax.h"
#include "core/kube/validate.h"

#include <algorithm>
#include <map>
#include <set>

namespace portolan::kube {

namespace {

using Form = PortReference::Form;
using Ports = std::vector<ServicePort>;

const Message kRequired {PORTOLAN_TR("Required value"), {}};

bool isOneOf(std::string_view value, std::initializer_list<std::string_view> values)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

// The ports of a list before the one that is judged.
class Earlier
{
public:
    void add(const ServicePort &port)
    {
        m_names.insert(port.name.value);
        if (port.port.number)
            m_ports.emplace(*port.port.number, port.protocol.value);
        if (port.nodePort.number)
            m_nodePorts.emplace(*port.nodePort.number, &port);
    }
    [[nodiscard]] bool hasName(const ServicePort &port) const { return m_names.contains(port.name.value); }
    [[nodiscard]] bool hasPort(const ServicePort &port) const
    {
        return port.port.number && m_ports.contains({*port.port.number, port.protocol.value});
    }
    // The allocator (pkg/registry/core/service/storage/alloc.go): a number may be shared by the protocols of one port.
    [[nodiscard]] bool holdsNodePort(const ServicePort &port) const
    {
        const auto [begin, end] = m_nodePorts.equal_range(*port.nodePort.number);
        return std::any_of(begin, end, [&port](const auto &held) {
            return held.second->protocol.value == port.protocol.value || held.second->port.number != port.port.number;
        });
    }

private:
    std::set<std::string_view> m_names;
    std::set<std::pair<int, Protocol>> m_ports;
    std::multimap<int, const ServicePort *> m_nodePorts;
};

void validateName(const Ports &ports, std::uint32_t index, const Earlier &earlier, const Path &path, Issues &issues)
{
    const std::string &name = ports[index].name.value;
    if (!issues.clean(path))
        return;
    if (name.empty()) {
        if (ports.size() > 1)
            issues.missing(kMissing, path, kRequired);
    } else if (const Refusal refusal = refuseDns1123Label(name)) {
        issues.error(kServicePortName, path, *refusal);
    } else if (earlier.hasName(ports[index])) {
        issues.error(kDuplicateName, path, {PORTOLAN_TR("Duplicate value: \"%1\""), {name}});
    }
}

void validateTargetPort(const PortReference &target, const Path &path, Issues &issues)
{
    if (target.form == Form::Number) {
        if (const Refusal refusal = refusePortNumber(target.number))
            issues.error(kPortRange, path, *refusal);
    } else if (target.form == Form::Name) {
        if (const Refusal refusal = refusePortName(target.text))
            issues.error(kPortName, path, *refusal);
    }
}

// A port that is missing is zero to the API server, which then also refuses the targetPort it copies: one fault.
void validatePort(const ServicePort &port, const Earlier &earlier, const Path &item, Issues &issues)
{
    const Path number(item, "port");
    const Path protocol(item, "protocol");
    const Path appProtocol(item, "appProtocol");
    if (issues.clean(number)) {
        if (const Refusal refusal = refusePortNumber(port.port.number.value_or(0)))
            issues.missing(kPortRange, number, *refusal);
    }
    if (port.protocol.value == Protocol::Other && issues.clean(protocol))
        issues.error(kProtocol, protocol, *refuseProtocol(port.protocol.text));
    validateTargetPort(port.targetPort, Path(item, "targetPort"), issues);
    if (port.appProtocol.written()) {
        if (const Refusal refusal = refuseQualifiedName(port.appProtocol.value))
            issues.error(kAppProtocol, appProtocol, *refusal);
    }
    if (earlier.hasPort(port))
        issues.error(kDuplicatePort, item,
            {PORTOLAN_TR("Duplicate value: port %1, protocol %2"),
                {std::to_string(*port.port.number), std::string(toString(port.protocol.value))}});
}

void validateNodePort(const Service &service, std::uint32_t index, const Earlier &earlier, const Path &path, Issues &issues)
{
    const PortNumber &nodePort = service.ports[index].nodePort;
    if (!nodePort.number || service.isExternalName())
        return;
    if (isOneOf(service.type.value, {"", "ClusterIP"}))
        issues.error(kNodePortUnused, path, {PORTOLAN_TR("Forbidden: may not be used when `type` is 'ClusterIP'"), {}});
    else if (earlier.holdsNodePort(service.ports[index]))
        issues.error(kNodePortTwice, path,
            {PORTOLAN_TR("Invalid value: %1: provided port is already allocated"), {std::to_string(*nodePort.number)}});
    else if (const Refusal refusal = refuseNodePort(*nodePort.number)) {
        if (nodePort.valid()) // the range is a flag of the cluster
            issues.warning(kNodePortRange, path, *refusal);
        else
            issues.error(kPortRange, path, *refusal);
    }
}

// What the type forbids or asks for.
void validateType(const Service &service, const Path &spec, Issues &issues)
{
    const std::string &type = service.type.value;
    const Path typePath(spec, "type");
    if (!isOneOf(type, {"", "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"}) && issues.clean(typePath))
        issues.error(kServiceType, typePath, unsupported(type, R"("ClusterIP", "ExternalName", "LoadBalancer", "NodePort")"));
    if (service.headless() && isOneOf(type, {"NodePort", "LoadBalancer"})) {
        const Path addresses(spec, "clusterIPs"); // the API server copies clusterIP there before it looks
        issues.error(kServiceField, Path(addresses, 0U),
            {PORTOLAN_TR("Invalid value: \"None\": may not be set to 'None' for %1 services"), {type}}, Path(spec, "clusterIP"));
    }
    if (service.isExternalName() && !(service.clusterIP.value.empty() && service.clusterIPs.empty()))
        issues.error(kServiceField, Path(spec, "clusterIPs"),
            {PORTOLAN_TR("Forbidden: may not be set for ExternalName services"), {}},
            Path(spec, service.clusterIPs.empty() ? "clusterIP" : "clusterIPs"));
    const Path externalName(spec, "externalName");
    if (service.isExternalName() && issues.clean(externalName)) {
        std::string_view name = service.externalName.value;
        name.remove_suffix(name.ends_with('.') ? 1 : 0);
        if (name.empty())
            issues.missing(kMissing, externalName, kRequired);
        else if (const Refusal refusal = refuseDns1123Subdomain(name))
            issues.error(kHostName, externalName, *refusal);
    }
}

// core/v1 validation of LoadBalancer: some clouds open their firewalls too wide.
void validateKubeletPort(const Service &service, std::uint32_t index, const Path &item, Issues &issues)
{
    constexpr int kKubeletPort = 10250;
    if (service.type.value == "LoadBalancer" && service.ports[index].port.number == kKubeletPort)
        issues.error(kServiceField, item,
            {PORTOLAN_TR("Invalid value: %1: may not expose port %1 externally since it is used by kubelet"),
                {std::to_string(kKubeletPort)}});
}

void validateTrafficFields(const Service &service, const Path &spec, Issues &issues)
{
    const std::string &type = service.type.value;
    const std::string &policy = service.externalTrafficPolicy.value;
    const Path external(spec, "externalTrafficPolicy");
    const bool accessible
        = isOneOf(type, {"NodePort", "LoadBalancer"}) || (isOneOf(type, {"", "ClusterIP"}) && !service.externalIPs.empty());
    if (!policy.empty() && !accessible)
        issues.error(kServiceField, external,
            {PORTOLAN_TR("Invalid value: \"%1\": may only be set for externally-accessible services"), {policy}});
    else if (!isOneOf(policy, {"", "Cluster", "Local"}))
        issues.error(kServiceField, external, unsupported(policy, R"("Cluster", "Local")"));
    if (!isOneOf(service.internalTrafficPolicy.value, {"", "Cluster", "Local"}))
        issues.error(kServiceField, Path(spec, "internalTrafficPolicy"),
            unsupported(service.internalTrafficPolicy.value, R"("Cluster", "Local")"));
    if (service.healthCheckNodePort.value.value_or(0) != 0 && !(type == "LoadBalancer" && policy == "Local"))
        issues.error(kServiceField, Path(spec, "healthCheckNodePort"),
            {PORTOLAN_TR("Invalid value: %1: may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is "
                         "'Local'"),
                {std::to_string(*service.healthCheckNodePort.value)}});
    if (service.allocateLoadBalancerNodePorts.value && type != "LoadBalancer")
        issues.error(kServiceField, Path(spec, "allocateLoadBalancerNodePorts"),
            {PORTOLAN_TR("Forbidden: may only be used when `type` is 'LoadBalancer'"), {}});
}

} // namespace

void validateService(const Service &service, Issues &issues)
{
    const Path root;
    const Path spec(root, "spec");
    const Path ports(spec, "ports");
    validateType(service, spec, issues);
    validateTrafficFields(service, spec, issues);
    if (service.ports.empty() && !service.headless() && !service.isExternalName() && issues.clean(ports))
        issues.missing(kMissing, ports, kRequired);
    Earlier earlier;
    for (std::uint32_t i = 0; i < service.ports.size(); ++i) {
        const Path item(ports, i);
        if (!issues.reported(item)) { // else no map at all
            validatePort(service.ports[i], earlier, item, issues);
            validateName(service.ports, i, earlier, Path(item, "name"), issues);
            validateNodePort(service, i, earlier, Path(item, "nodePort"), issues);
            validateKubeletPort(service, i, item, issues);
        }
        earlier.add(service.ports[i]);
    }
}

void validateEndpoints(const EndpointSlice &endpoints, Issues &issues)
{
    const Path root;
    const Path subsets(root, "subsets");
    const auto judge = [&](const EndpointSlice &subset, std::uint32_t index) {
        const Path item(subsets, index);
        const Path ports(item, "ports");
        for (std::uint32_t i = 0; i < subset.ports.size(); ++i) {
            const Path port(ports, i);
            const Path number(port, "port");
            if (!issues.clean(number))
                continue;
            if (const Refusal refusal = refusePortNumber(subset.ports[i].port.value_or(0)))
                issues.missing(kPortRange, number, *refusal);
        }
    };
    judge(endpoints, 0);
    for (std::uint32_t i = 0; i < endpoints.others.size(); ++i)
        judge(endpoints.others[i], i + 1);
}

} // namespace portolan::kube
