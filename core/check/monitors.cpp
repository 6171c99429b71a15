// SPDX-License-Identifier: GPL-3.0-or-later
// PORT45x: who else names Services and ports: Prometheus' monitors, webhooks, aggregated APIs.
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/edit/rawobject.h"
#include "core/graph/nearmiss.h"
#include "core/graph/objectindex.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

using Form = kube::PortReference::Form;
using Names = std::set<std::string>;

// Whether a monitor looks into `ns` (monitoring.coreos.com/v1 NamespaceSelector): by default only into its own.
bool looksInto(const RawObject &monitor, const std::string &own, const std::string &ns)
{
    if (monitor.text("spec.namespaceSelector.any") == "true")
        return true;
    const std::uint32_t names = monitor.items("spec.namespaceSelector.matchNames");
    for (std::uint32_t i = 0; i < names; ++i) {
        if (monitor.text("spec.namespaceSelector.matchNames[" + std::to_string(i) + ']') == ns)
            return true;
    }
    return names == 0 && own == ns;
}

struct Watched {
    std::size_t count = 0; // Services or workloads that the monitor selects
    std::size_t around = 0; // all in the namespaces it looks into
    Names ports; // names of their ports
};

Watched watchedServices(const Subject &subject, const RawObject &monitor)
{
    const PortGraph &graph = subject.graph;
    const kube::Selector selector = monitor.selector("spec.selector");
    Watched watched;
    for (const ServiceNode &node : graph.services) {
        if (!looksInto(monitor, subject.ns(), node.ns))
            continue;
        ++watched.around;
        if (!selector.matches(graph.definition(node.definition).object->meta.labels))
            continue;
        ++watched.count;
        for (const kube::ServicePort &port : graph.service(node).ports)
            watched.ports.insert(port.name.value);
    }
    return watched;
}

Watched watchedPods(const Subject &subject, const RawObject &monitor)
{
    const PortGraph &graph = subject.graph;
    const kube::Selector selector = monitor.selector("spec.selector");
    Watched watched;
    for (const WorkloadNode &node : graph.workloads) {
        const kube::Workload *workload = graph.workload(node);
        if (workload == nullptr || !looksInto(monitor, subject.ns(), node.ns))
            continue;
        ++watched.around;
        if (!selector.matches(workload->pod.labels))
            continue;
        ++watched.count;
        for (const PodPort &port : node.ports)
            watched.ports.insert(port.name);
    }
    return watched;
}

void checkMonitor(const Subject &subject, bool ofPods, Findings &findings)
{
    const RawObject monitor(subject.graph, subject.definition);
    const Watched watched = ofPods ? watchedPods(subject, monitor) : watchedServices(subject, monitor);
    if (watched.count == 0) {
        if (watched.around > 0)
            findings.push_back(subject.finding("PORT452", "spec.selector", {},
                {ofPods ? PORTOLAN_TR("%1 selects no pod of the input.") : PORTOLAN_TR("%1 selects no Service of the input."),
                    {subject.label()}}));
        return;
    }
    const std::string list = ofPods ? "spec.podMetricsEndpoints" : "spec.endpoints";
    for (std::uint32_t i = 0; i < monitor.items(list); ++i) {
        const std::string path = list + '[' + std::to_string(i) + "].port";
        const auto port = monitor.port(path);
        if (!port || port->text.empty() || watched.ports.contains(port->text))
            continue;
        const auto near
            = std::ranges::find_if(watched.ports, [&](const std::string &name) { return isNearMiss(port->text, name); });
        std::string all;
        for (const std::string &name : watched.ports)
            all += name.empty() ? "" : (all.empty() ? "" : ", ") + quoted(name);
        Finding finding = subject.finding("PORT451", path, port->at,
            {all.empty() ? PORTOLAN_TR("%1 asks port name %2; nothing that it selects has a named port.")
                         : PORTOLAN_TR("%1 asks port name %2; what it selects has %3."),
                {subject.label(), quoted(port->text), all}});
        if (near != watched.ports.end())
            finding.fixes.push_back(fixOf({PORTOLAN_TR("Use %1"), {quoted(*near)}}, subject.set(path, *near), true));
        findings.push_back(std::move(finding));
    }
}

// A ServiceReference of the API machinery (admissionregistration.k8s.io, apiregistration.k8s.io, apiextensions.k8s.io).
struct Reference {
    const Subject &subject;
    const RawObject &object;
    std::string path; // of the reference

    [[nodiscard]] std::string text(std::string_view field) const { return object.text(path + '.' + std::string(field)); }
};

void checkReferencePort(const Reference &reference, Index definition, Findings &findings)
{
    constexpr std::int64_t kUsual = 443;
    const Subject &subject = reference.subject;
    const Subject service {subject.graph, definition};
    const auto &spec = *service.object().as<kube::Service>();
    const auto written = reference.object.port(reference.path + ".port");
    const kube::PortReference asked
        = written.value_or(kube::PortReference {.form = Form::Number, .number = kUsual, .text = "443"});
    const bool has = std::ranges::any_of(spec.ports, [&](const auto &port) { return port.port.number == asked.number; });
    if (asked.form != Form::Number || has || spec.ports.empty())
        return;
    const auto near = nearestServicePort(spec, asked);
    std::string all;
    for (const kube::ServicePort &port : spec.ports)
        all += (all.empty() ? "" : ", ") + port.port.text;
    Finding finding = subject.finding(near && near->isTarget ? "PORT405" : "PORT406", reference.path + ".port",
        written ? written->at : Span {},
        {written ? PORTOLAN_TR("%1 asks %2:%3; Service %2 has %4.")
                 : PORTOLAN_TR("%1 asks %2 without a port, which means %3; Service %2 has %4."),
            {subject.label(), reference.text("name"), asked.text, all}});
    finding.related.push_back(service.related(spec.portsAt, {PORTOLAN_TR("the Service's ports"), {}}));
    if (near)
        finding.fixes.push_back(fixOf({PORTOLAN_TR("Use port %1"), {spec.ports[near->port].port.text}},
            subject.set(reference.path + ".port", spec.ports[near->port].port.text), near->isTarget));
    findings.push_back(std::move(finding));
}

void checkReference(const Reference &reference, const ObjectIndex &objects, NearMisses &nearMisses, Findings &findings)
{
    const std::string name = reference.text("name");
    const std::string ns = reference.text("namespace");
    if (name.empty() || ns.empty())
        return; // by URL
    const Subject &subject = reference.subject;
    const std::vector<Index> named = objects.find<kube::Service>(ns, name);
    if (!named.empty()) {
        checkReferencePort(reference, objects.closest(named, subject.definition).front(), findings);
        return;
    }
    const auto near = nearMisses.service(ns, name, subject.place().file);
    if (!near || near->otherNamespace)
        return; // installed by something else
    const std::string &meant = subject.graph.services[near->service].key.name;
    const std::string path = reference.path + ".name";
    Finding finding = subject.finding("PORT401", path, reference.object.place(path),
        {PORTOLAN_TR("%1 names Service %2, which is not in namespace %3. Did you mean %4?"),
            {subject.label(), quoted(name), ns, quoted(meant)}});
    finding.fixes.push_back(fixOf({PORTOLAN_TR("Use Service %1"), {quoted(meant)}}, subject.set(path, meant), true));
    findings.push_back(std::move(finding));
}

// FIELDPATHs of the Services that the API server itself calls for such an object.
std::vector<std::string> calledBy(const kube::Metadata &meta, const RawObject &object)
{
    std::vector<std::string> paths;
    if (meta.kind == "ValidatingWebhookConfiguration" || meta.kind == "MutatingWebhookConfiguration") {
        for (std::uint32_t i = 0; i < object.items("webhooks"); ++i)
            paths.push_back("webhooks[" + std::to_string(i) + "].clientConfig.service");
    } else if (meta.kind == "APIService") {
        paths.emplace_back("spec.service");
    } else {
        paths.emplace_back("spec.conversion.webhook.clientConfig.service");
    }
    return paths;
}

bool isCaller(const kube::Metadata &meta)
{
    return (meta.group == "admissionregistration.k8s.io" && meta.kind.ends_with("WebhookConfiguration"))
        || (meta.group == "apiregistration.k8s.io" && meta.kind == "APIService")
        || (meta.group == "apiextensions.k8s.io" && meta.kind == "CustomResourceDefinition");
}

} // namespace

void checkMonitors(const PortGraph &graph, Findings &findings)
{
    for (Index i = 0; i < graph.inventory->definitions.size(); ++i) {
        const kube::Metadata &meta = graph.definition(i).object->meta;
        if (meta.group == "monitoring.coreos.com" && (meta.kind == "ServiceMonitor" || meta.kind == "PodMonitor"))
            checkMonitor({graph, i}, meta.kind == "PodMonitor", findings);
    }
}

void checkCallers(const PortGraph &graph, Findings &findings)
{
    std::optional<ObjectIndex> objects;
    NearMisses nearMisses(graph);
    for (Index i = 0; i < graph.inventory->definitions.size(); ++i) {
        const kube::Metadata &meta = graph.definition(i).object->meta;
        if (!isCaller(meta))
            continue;
        if (!objects)
            objects.emplace(*graph.inventory);
        const Subject subject {graph, i};
        const RawObject object(graph, i);
        for (const std::string &path : calledBy(meta, object))
            checkReference({subject, object, path}, *objects, nearMisses, findings);
    }
}

} // namespace portolan
