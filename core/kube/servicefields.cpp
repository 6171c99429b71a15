// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/fields.h"
#include "core/kube/kinds.h"

#include <algorithm>

namespace portolan::kube {

namespace {

// Null, zero and "" mean "the same as port" (core/v1 defaults, SetDefaults_Service).
void readTargetPort(Reader &reader, const Value &value, ServicePort &out)
{
    reader.read(value, out.targetPort);
    using Form = PortReference::Form;
    const PortReference &target = out.targetPort;
    if ((target.form == Form::Number && target.number == 0) || (target.form == Form::Name && target.text.empty()))
        out.targetPort = {};
}

// Null and zero mean "none written".
void readNodePort(Reader &reader, const Value &value, ServicePort &out)
{
    reader.read(value, out.nodePort);
    if (out.nodePort.number == 0)
        out.nodePort = {};
}

void readSelector(Reader &reader, const Value &value, Service &out)
{
    reader.readPlainSelector(value, out.selector);
}

constexpr auto kServicePort = table<ServicePort>("ServicePort",
    {
        {"name", field<&ServicePort::name>},
        {"protocol", field<&ServicePort::protocol>},
        {"appProtocol", field<&ServicePort::appProtocol>},
        {"port", field<&ServicePort::port>},
        {"targetPort", readTargetPort},
        {"nodePort", readNodePort},
    },
    Unknown::Reported);

void readPorts(Reader &reader, const Value &value, Service &out)
{
    out.portsAt = reader.keySpan(value);
    items<&Service::ports, kServicePort>(reader, value, out);
}

constexpr auto kLoadBalancerIngress = table<LoadBalancerAddress>("LoadBalancerIngress",
    {
        {"hostname", field<&LoadBalancerAddress::address>},
        {"ip", field<&LoadBalancerAddress::address>},
    });

void readLoadBalancerIP(Reader &reader, const Value &value, Service &out)
{
    Text address;
    reader.read(value, address);
    if (!address.value.empty())
        out.loadBalancer.push_back({std::move(address.value), address.at});
}

constexpr auto kLoadBalancerStatus = table<Service>("LoadBalancerStatus",
    {
        {"ingress", items<&Service::loadBalancer, kLoadBalancerIngress>},
    });
constexpr auto kServiceStatus = table<Service>("ServiceStatus",
    {
        {"loadBalancer", inside<kLoadBalancerStatus>},
    });
constexpr auto kServiceSpec = table<Service>("ServiceSpec",
    {
        {"type", field<&Service::type>},
        {"selector", readSelector},
        {"ports", readPorts},
        {"clusterIP", field<&Service::clusterIP>},
        {"clusterIPs", field<&Service::clusterIPs>},
        {"externalName", field<&Service::externalName>},
        {"externalIPs", field<&Service::externalIPs>},
        {"loadBalancerIP", readLoadBalancerIP},
        {"externalTrafficPolicy", field<&Service::externalTrafficPolicy>},
        {"internalTrafficPolicy", field<&Service::internalTrafficPolicy>},
        {"ipFamilies", field<&Service::ipFamilies>},
        {"healthCheckNodePort", field<&Service::healthCheckNodePort>},
        {"allocateLoadBalancerNodePorts", field<&Service::allocateLoadBalancerNodePorts>},
        {"publishNotReadyAddresses", field<&Service::publishNotReadyAddresses>},
        {"ipFamily"},
        {"ipFamilyPolicy"},
        {"loadBalancerClass"},
        {"loadBalancerSourceRanges"},
        {"sessionAffinity"},
        {"sessionAffinityConfig"},
        {"topologyKeys"},
        {"trafficDistribution"},
    },
    Unknown::NearMiss);
// The status comes last: its addresses replace spec.loadBalancerIP.
constexpr auto kService = table<Service>("Service",
    {
        {"spec", inside<kServiceSpec>},
        {"status", inside<kServiceStatus>},
    });

void readPortNumber(Reader &reader, const Value &value, EndpointPort &out)
{
    PortNumber port;
    reader.read(value, port);
    out.port = port.number;
}

void readProtocol(Reader &reader, const Value &value, EndpointPort &out)
{
    ProtocolField protocol;
    reader.read(value, protocol);
    out.protocol = protocol.value;
}

constexpr auto kEndpointPort = table<EndpointPort>("EndpointPort",
    {
        {"name", field<&EndpointPort::name>},
        {"port", readPortNumber},
        {"protocol", readProtocol},
        {"appProtocol"},
    },
    Unknown::Reported);

struct Conditions {
    Flag ready, serving, terminating;
};
constexpr auto kConditions = table<Conditions>("EndpointConditions",
    {
        {"ready", field<&Conditions::ready>},
        {"serving", field<&Conditions::serving>},
        {"terminating", field<&Conditions::terminating>},
    });

// discovery/v1 EndpointConditions: absent `ready` means ready, absent `serving` means the same as `ready`.
void readConditions(Reader &reader, const Value &value, Endpoint &out)
{
    Conditions conditions;
    readFields(reader, value, kConditions, conditions);
    out.ready = conditions.ready.value.value_or(true);
    out.serving = conditions.serving.value.value_or(out.ready);
    out.terminating = conditions.terminating.value.value_or(false);
}

constexpr auto kTargetRef = table<Endpoint>("ObjectReference",
    {
        {"kind", field<&Endpoint::targetKind>},
        {"name", field<&Endpoint::targetName>},
        {"namespace", field<&Endpoint::targetNamespace>},
    });
constexpr auto kEndpoint = table<Endpoint>("Endpoint",
    {
        {"addresses", field<&Endpoint::addresses>},
        {"conditions", readConditions},
        {"nodeName", field<&Endpoint::nodeName>},
        {"targetRef", inside<kTargetRef>},
    });
constexpr auto kEndpointSlice = table<EndpointSlice>("EndpointSlice",
    {
        {"addressType", field<&EndpointSlice::addressType>},
        {"ports", items<&EndpointSlice::ports, kEndpointPort>},
        {"endpoints", items<&EndpointSlice::endpoints, kEndpoint>},
    });

void readAddress(Reader &reader, const Value &value, Endpoint &out)
{
    reader.read(value, out.addresses.emplace_back());
}

constexpr auto kEndpointAddress = table<Endpoint>("EndpointAddress",
    {
        {"ip", readAddress},
        {"nodeName", field<&Endpoint::nodeName>},
        {"targetRef", inside<kTargetRef>},
    });

template <bool ready> void readAddresses(Reader &reader, const Value &value, EndpointSlice &out)
{
    reader.forEachItem(value, kEndpointAddress.type, [&](const Value &item) {
        Endpoint &endpoint = out.endpoints.emplace_back();
        endpoint.ready = ready;
        endpoint.serving = ready;
        endpoint.at = reader.span(item.node);
        readFields(reader, item, kEndpointAddress, endpoint);
    });
}

constexpr auto kSubset = table<EndpointSlice>("EndpointSubset",
    {
        {"addresses", readAddresses<true>},
        {"notReadyAddresses", readAddresses<false>},
        {"ports", items<&EndpointSlice::ports, kEndpointPort>},
    });

struct Endpoints {
    std::vector<EndpointSlice> subsets;
};
constexpr auto kEndpoints = table<Endpoints>("Endpoints",
    {
        {"subsets", items<&Endpoints::subsets, kSubset>},
    });

std::string labelOf(const Metadata &meta, std::string_view key)
{
    const auto at = std::find_if(meta.labels.begin(), meta.labels.end(), [key](const auto &label) { return label.first == key; });
    return at == meta.labels.end() ? std::string() : at->second;
}

} // namespace

void readService(Reader &reader, const Value &root, Object &out)
{
    readFields(reader, root, kService, out.content.emplace<Service>());
}

void readEndpointSlice(Reader &reader, const Value &root, Object &out)
{
    auto &slice = out.content.emplace<EndpointSlice>();
    readFields(reader, root, kEndpointSlice, slice);
    slice.service = labelOf(out.meta, "kubernetes.io/service-name");
    slice.managedBy = labelOf(out.meta, "endpointslice.kubernetes.io/managed-by");
    const yaml::NodeIndex ports = reader.tree().find(root.node, "ports");
    slice.portsNull = ports == yaml::kNoNode || reader.isNull(ports);
}

void readEndpoints(Reader &reader, const Value &root, Object &out)
{
    Endpoints endpoints;
    readFields(reader, root, kEndpoints, endpoints);
    if (endpoints.subsets.empty()) // there is one that holds nothing
        endpoints.subsets.emplace_back();
    for (EndpointSlice &subset : endpoints.subsets) {
        subset.service = out.meta.name;
        subset.fromEndpoints = true;
        subset.portsNull = subset.ports.empty();
    }
    auto &first = out.content.emplace<EndpointSlice>(std::move(endpoints.subsets.front()));
    first.others.assign(std::make_move_iterator(endpoints.subsets.begin() + 1), std::make_move_iterator(endpoints.subsets.end()));
}

} // namespace portolan::kube
