// SPDX-License-Identifier: GPL-3.0-or-later
// What a service mesh has to know of ports (istioctl analyze): Istio Gateways, and, off until enabled, Services that share pods.
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/edit/rawobject.h"
#include "core/graph/nearmiss.h"

#include <algorithm>
#include <map>

namespace portolan {

namespace {

// The Services whose pods are the proxies that an Istio Gateway selects, in whatever namespace they stand.
std::vector<const ServiceNode *> servicesOf(const PortGraph &graph, const kube::Labels &selector)
{
    std::vector<const ServiceNode *> services;
    for (const ServiceNode &node : graph.services) {
        const bool leadsThere = std::ranges::any_of(node.workloads, [&](Index index) {
            const kube::Workload *workload = graph.workload(graph.workloads[index]);
            return workload != nullptr && std::ranges::includes(workload->pod.labels, selector);
        });
        if (leadsThere)
            services.push_back(&node);
    }
    return services;
}

// Whether a client or the Service sends anything to `port` of the proxy: the target port, or the port where none is written.
bool leadsTo(const PortGraph &graph, const ServiceNode &node, std::int64_t port)
{
    const auto &ports = graph.service(node).ports;
    return std::ranges::any_of(ports, [&](const kube::ServicePort &one) { return one.port.number == port; })
        || std::ranges::any_of(node.ports, [&](const ServicePortNode &one) {
               return std::ranges::any_of(one.backends, [&](const Backend &backend) { return backend.port == port; });
           });
}

void checkServers(const Subject &subject, const kube::IstioGateway &gateway, Findings &findings)
{
    const kube::Labels selector = RawObject(subject.graph, subject.definition).labels("spec.selector");
    const auto services = selector.empty() ? std::vector<const ServiceNode *>() : servicesOf(subject.graph, selector);
    for (std::size_t i = 0; i < gateway.servers.size() && !services.empty(); ++i) {
        const kube::PortNumber &port = gateway.servers[i].port;
        const bool led = !port.valid() || std::ranges::any_of(services, [&](const ServiceNode *service) {
            return leadsTo(subject.graph, *service, *port.number);
        });
        if (led)
            continue;
        Finding finding = subject.finding("PORT455", "spec.servers[" + std::to_string(i) + "].port.number", port.at,
            {PORTOLAN_TR("%1 listens on port %2, which Service %3 in front of it does not have."),
                {subject.label(), port.text, services.front()->ns + '/' + services.front()->key.name}});
        const Subject service {subject.graph, services.front()->definition};
        finding.related.push_back(
            service.related(subject.graph.service(*services.front()).portsAt, {PORTOLAN_TR("the Service's ports"), {}}));
        findings.push_back(std::move(finding));
    }
}

using Gateways = std::multimap<std::string_view, std::string_view>; // names by namespace

// PORT431 for a VirtualService: it names a Gateway that is a slip of the pen away from one that is there.
void checkGatewayNames(const Subject &subject, const kube::CustomEntry &entry, const Gateways &gateways, Findings &findings)
{
    for (std::size_t i = 0; i < entry.gateways.size(); ++i) {
        const std::string &written = entry.gateways[i];
        const auto slash = written.find('/');
        const std::string ns = slash == std::string::npos ? subject.ns() : written.substr(0, slash);
        const std::string name = written.substr(slash + 1); // npos + 1 is 0
        const auto [begin, end] = gateways.equal_range(ns);
        const bool there = std::any_of(begin, end, [&](const auto &one) { return one.second == name; });
        const auto near = std::find_if(begin, end, [&](const auto &one) { return isNearMiss(name, one.second); });
        if (there || near == end || written == "mesh")
            continue;
        const std::string path = "spec.gateways[" + std::to_string(i) + ']';
        const std::string meant(near->second);
        Finding finding = subject.finding("PORT431", path, {},
            {PORTOLAN_TR("%1 names Gateway %2, which is not in namespace %3. Did you mean %4?"),
                {subject.label(), quoted(name), ns, quoted(meant)}});
        finding.fixes.push_back(fixOf({PORTOLAN_TR("Use Gateway %1"), {quoted(meant)}},
            subject.set(path, slash == std::string::npos ? meant : ns + '/' + meant), true));
        findings.push_back(std::move(finding));
    }
}

// One service port of one Service, as a pod sees it.
struct Lead {
    const ServiceNode *service = nullptr;
    Index port = kNone;
};

void compareLeads(const PortGraph &graph, const Lead &one, const Lead &other, Findings &findings)
{
    const kube::ServicePort &a = graph.service(*one.service).ports[one.port];
    const kube::ServicePort &b = graph.service(*other.service).ports[other.port];
    const Subject subject {graph, other.service->definition};
    const Subject first {graph, one.service->definition};
    const std::vector<std::string> words {subject.label(), b.port.text, first.label(), a.port.text};
    const std::string item = "spec.ports[" + std::to_string(other.port) + "].port";
    if (a.port.number == b.port.number && a.protocol.value != b.protocol.value)
        findings.push_back(subject.finding("PORT515", item, b.port.at,
            {PORTOLAN_TR("%1 and %3 select the same pods and have port %2 for two protocols."), words}));
    else if (a.port.number != b.port.number && a.targetPort.written() && a.targetPort.text == b.targetPort.text
        && a.protocol.value == b.protocol.value)
        findings.push_back(subject.finding("PORT516", item, b.port.at,
            {PORTOLAN_TR("%1 port %2 and %3 port %4 lead to the same target port of the same pods."), words}));
}

} // namespace

void checkIstio(const PortGraph &graph, Findings &findings)
{
    const Inventory &inventory = *graph.inventory;
    Gateways gateways;
    std::vector<Index> services;
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        const Subject subject {graph, i};
        if (const auto *gateway = subject.object().as<kube::IstioGateway>()) {
            gateways.emplace(inventory.namespaces[i], subject.object().meta.name);
            checkServers(subject, *gateway, findings);
        } else if (const auto *entry = subject.object().as<kube::CustomEntry>(); entry != nullptr && !entry->gateways.empty()) {
            services.push_back(i);
        }
    }
    for (const Index i : services) {
        const Subject subject {graph, i};
        checkGatewayNames(subject, *subject.object().as<kube::CustomEntry>(), gateways, findings);
    }
}

void checkMesh(const PortGraph &graph, Findings &findings)
{
    std::map<Index, std::vector<Lead>> byWorkload;
    for (const ServiceNode &service : graph.services) {
        const kube::Service &spec = graph.service(service);
        for (Index port = 0; port < spec.ports.size(); ++port) {
            if (spec.isExternalName() && spec.ports[port].name.value.starts_with("tcp"))
                findings.push_back(Subject {graph, service.definition}.finding("PORT517",
                    "spec.ports[" + std::to_string(port) + "].name", spec.ports[port].name.at,
                    {PORTOLAN_TR("%1 of type ExternalName names port %2 as plain TCP: a mesh takes all traffic to that port."),
                        {Subject {graph, service.definition}.label(), quoted(spec.ports[port].name.value)}}));
            for (const Index workload : service.workloads)
                byWorkload[workload].push_back({&service, port});
        }
    }
    for (const auto &[workload, leads] : byWorkload) {
        for (std::size_t i = 1; i < leads.size(); ++i) {
            const auto other = std::find_if(leads.begin(), leads.begin() + static_cast<std::ptrdiff_t>(i),
                [&, &leads = leads](const Lead &lead) { return lead.service != leads[i].service; });
            if (other != leads.begin() + static_cast<std::ptrdiff_t>(i))
                compareLeads(graph, *other, leads[i], findings);
        }
    }
}

} // namespace portolan
