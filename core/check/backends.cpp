// SPDX-License-Identifier: GPL-3.0-or-later
// PORT40x: the Services and ports that entries name (SEMANTICS.md, 11 and 12).
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/edit/backendfields.h"
#include "core/graph/nearmiss.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace portolan {

namespace {

using Form = kube::PortReference::Form;

// A row of an entry that leads nowhere, and the backend it was read from.
struct Broken {
    const PortGraph &graph;
    NearMisses &nearMisses;
    const EntryRow &row;
    const kube::BackendReference &backend;
    Subject subject;

    [[nodiscard]] BackendFields fields() const { return backendFields(subject.object().meta, backend); }
    [[nodiscard]] ObjectPlace place() const { return subject.set({}, {}).object; }
    [[nodiscard]] Finding finding(std::string_view code, const std::string &path, Span at, Message message) const
    {
        Finding made
            = subject.finding(code, path.empty() ? backend.fieldPath : path, at.end == 0 ? backend.at : at, std::move(message));
        made.node = made.node.withPart(row.part);
        return made;
    }
};

std::string portText(const kube::ServicePort &port)
{
    const std::string number = port.port.text;
    return port.name.value.empty() ? number : quoted(port.name.value) + " (" + number + ")";
}

Finding missingService(const Broken &broken, const std::unordered_set<std::string_view> &namespacesWithServices)
{
    const EntryRow &row = broken.row;
    const std::string path = broken.fields().service;
    const auto finding = [&](std::string_view code, Message message) {
        return broken.finding(code, path, broken.backend.service.at, std::move(message));
    };
    const std::string label = broken.subject.label();
    const auto near = broken.nearMisses.service(row.serviceNamespace, *row.service, broken.subject.place().file);
    if (!near) {
        if (!namespacesWithServices.contains(row.serviceNamespace))
            return finding("PORT404",
                {PORTOLAN_TR("%1 names Service %2; the input holds no Service in namespace %3."),
                    {label, quoted(*row.service), row.serviceNamespace}});
        return finding("PORT403",
            {PORTOLAN_TR("%1 names Service %2, which is not in namespace %3."),
                {label, quoted(*row.service), row.serviceNamespace}});
    }
    const ServiceNode &meant = broken.graph.services[near->service];
    const Subject service {broken.graph, meant.definition};
    if (near->otherNamespace) {
        Finding made = finding("PORT402",
            {PORTOLAN_TR("%1 names Service %2 in namespace %3; there is one in namespace %4 only."),
                {label, quoted(*row.service), row.serviceNamespace, meant.ns}});
        made.related.push_back(service.related({}, {PORTOLAN_TR("%1 stands here"), {service.label()}}));
        return made;
    }
    Finding made = finding("PORT401",
        {PORTOLAN_TR("%1 names Service %2, which is not in namespace %3. Did you mean %4?"),
            {label, quoted(*row.service), row.serviceNamespace, quoted(meant.key.name)}});
    made.related.push_back(service.related({}, {PORTOLAN_TR("%1 stands here"), {service.label()}}));
    if (!path.empty())
        made.fixes.push_back(
            fixOf({PORTOLAN_TR("Use Service %1"), {quoted(meant.key.name)}}, broken.subject.set(path, meant.key.name), true));
    return made;
}

// The edits that make the backend name `port`, the way it names one now: by name or by number.
Fix usePort(const Broken &broken, const kube::ServicePort &port)
{
    const bool byName = broken.backend.port.form == Form::Name && !port.name.value.empty();
    const std::string text = byName ? port.name.value : port.port.text;
    Message title = byName ? Message {PORTOLAN_TR("Use %1"), {quoted(text)}} : Message {PORTOLAN_TR("Use port %1"), {text}};
    return {std::move(title), retargetBackend(broken.place(), broken.subject.object().meta, broken.backend, text, byName), false};
}

bool isOtherSide(const kube::ServicePort &port, const kube::PortReference &reference)
{
    const bool number = reference.form == Form::Number;
    return port.targetPort.form == reference.form
        && (number ? port.targetPort.number == reference.number : port.targetPort.text == reference.text);
}

Message whichPort(const Broken &broken, const kube::Service &service, const std::optional<NearServicePort> &near)
{
    const std::string &asked = broken.backend.port.text;
    const std::vector<std::string> words {broken.subject.label(), *broken.row.service, asked};
    const auto say = [&](std::string_view text) {
        std::vector<std::string> all = words;
        all.push_back(portText(service.ports[near->port]));
        return Message {text, all};
    };
    if (near && near->isTarget)
        return say(PORTOLAN_TR("%1 asks %2:%3; that is the target port, the service port is %4."));
    if (near && near->isNodePort)
        return say(PORTOLAN_TR("%1 asks %2:%3; that is the node port, the service port is %4."));
    if (near && service.ports.size() > 1)
        return say(PORTOLAN_TR("%1 asks %2:%3, a port that Service %2 has not. Did you mean %4?"));
    std::string all;
    for (const kube::ServicePort &port : service.ports)
        all += (all.empty() ? "" : ", ") + portText(port);
    if (all.empty())
        return {PORTOLAN_TR("%1 asks %2:%3; Service %2 has no ports."), words};
    return {PORTOLAN_TR("%1 asks %2:%3; Service %2 has %4."), {words[0], words[1], words[2], all}};
}

Finding missingPort(const Broken &broken)
{
    const ServiceNode &node = broken.graph.services[broken.row.serviceNode];
    const kube::Service &service = broken.graph.service(node);
    const kube::PortReference &asked = broken.backend.port;
    const auto near = nearestServicePort(broken.graph, node, asked);
    const BackendFields fields = broken.fields();
    const bool wrongSide = near && (near->isTarget || near->isNodePort);
    Finding finding = broken.finding(wrongSide ? "PORT405" : "PORT406", asked.form == Form::Name ? fields.name : fields.number,
        asked.at, whichPort(broken, service, near));
    const Subject owner {broken.graph, node.definition};
    if (near) {
        const kube::ServicePort &meant = service.ports[near->port];
        finding.related.push_back(owner.related(meant.item, {PORTOLAN_TR("the service port %1"), {portText(meant)}}));
        Fix fix = usePort(broken, meant);
        const auto candidates = std::ranges::count_if(service.ports, [&](const auto &port) { return isOtherSide(port, asked); });
        fix.safe = near->isTarget ? candidates < 2 : near->isNodePort || isNearMiss(asked.text, meant.name.value);
        if (!fix.fields.empty())
            finding.fixes.push_back(std::move(fix));
    }
    return finding;
}

// AWS load balancer actions stand where a Service would (`port: use-annotation`), and no Service is meant.
bool isAction(const kube::BackendReference &backend)
{
    return backend.port.text == "use-annotation";
}

void checkRow(const Broken &broken, const std::unordered_set<std::string_view> &namespaces, Findings &findings)
{
    if (broken.row.status == EntryStatus::MissingService) {
        if (!isAction(broken.backend))
            findings.push_back(missingService(broken, namespaces));
    } else if (broken.backend.port.form == Form::Name || broken.backend.port.form == Form::Number) {
        findings.push_back(missingPort(broken));
    } else if (broken.subject.object().as<kube::CustomEntry>() != nullptr && // of others a value rule says so
        broken.backend.port.form == Form::Absent) {
        std::string all;
        for (const kube::ServicePort &port : broken.graph.service(broken.graph.services[broken.row.serviceNode]).ports)
            all += (all.empty() ? "" : ", ") + portText(port);
        findings.push_back(broken.finding("PORT409", {}, broken.backend.at,
            {PORTOLAN_TR("%1 sends traffic to Service %2 without naming a port; it has %3."),
                {broken.subject.label(), *broken.row.service, all}}));
    }
}

void reportExternalName(const Broken &broken, Findings &findings)
{
    findings.push_back(broken.finding("PORT408", broken.fields().service, broken.backend.service.at,
        {PORTOLAN_TR("%1 sends traffic to Service %2 of type ExternalName; many controllers refuse that."),
            {broken.subject.label(), *broken.row.service}}));
}

} // namespace

void checkBackends(const PortGraph &graph, Findings &findings)
{
    std::unordered_set<std::string_view> namespaces;
    for (const ServiceNode &service : graph.services)
        namespaces.insert(service.ns);
    NearMisses nearMisses(graph);
    std::set<std::pair<Index, std::string_view>> seen; // a route's backend is a row for each of its matches and listeners
    for (const EntryRow &row : graph.entryRows) {
        const bool missing = row.status == EntryStatus::MissingService || row.status == EntryStatus::MissingPort;
        const bool external = row.serviceNode != kNone && graph.service(graph.services[row.serviceNode]).isExternalName();
        if (row.definition == kNone || !row.service || (!missing && !external))
            continue;
        const kube::BackendReference *backend = backendAt(*graph.definition(row.definition).object, row.fieldPath);
        if (backend == nullptr || !seen.emplace(row.definition, row.fieldPath).second)
            continue;
        const Broken broken {graph, nearMisses, row, *backend, {graph, row.definition}};
        if (missing)
            checkRow(broken, namespaces, findings);
        else
            reportExternalName(broken, findings);
    }
    checkCallers(graph, findings);
}

} // namespace portolan
