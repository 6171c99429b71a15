// SPDX-License-Identifier: GPL-3.0-or-later
// PORT43x: how routes and Gateways fit (Gateway API).
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/graph/nearmiss.h"
#include "core/graph/objectindex.h"

#include <algorithm>
#include <map>
#include <set>

namespace portolan {

namespace {

// All Gateways by namespace.
using Gateways = std::multimap<std::string_view, Index>;

struct RouteView {
    const PortGraph &graph;
    const Gateways &gateways;
    Subject subject;
    const kube::ParentReference &parent;
    std::size_t index; // in spec.parentRefs

    [[nodiscard]] const std::string &ns() const { return parent.ns.empty() ? subject.ns() : parent.ns; }
    [[nodiscard]] std::string field(std::string_view name) const
    {
        return "spec.parentRefs[" + std::to_string(index) + "]." + std::string(name);
    }
    [[nodiscard]] const kube::Metadata &meta(Index definition) const { return graph.definition(definition).object->meta; }
};

void missingGateway(const RouteView &view, Findings &findings)
{
    const auto [begin, end] = view.gateways.equal_range(view.ns());
    const auto near = std::find_if(
        begin, end, [&](const auto &entry) { return isNearMiss(view.parent.name.value, view.meta(entry.second).name); });
    const std::vector<std::string> words {view.subject.label(), quoted(view.parent.name.value), view.ns()};
    if (near != end) {
        const std::string &meant = view.meta(near->second).name;
        Finding finding = view.subject.finding("PORT431", view.field("name"), view.parent.name.at,
            {PORTOLAN_TR("%1 names Gateway %2, which is not in namespace %3. Did you mean %4?"),
                {words[0], words[1], words[2], quoted(meant)}});
        finding.fixes.push_back(
            fixOf({PORTOLAN_TR("Use Gateway %1"), {quoted(meant)}}, view.subject.set(view.field("name"), meant), true));
        findings.push_back(std::move(finding));
    } else if (begin != end) {
        findings.push_back(view.subject.finding("PORT432", view.field("name"), view.parent.name.at,
            {PORTOLAN_TR("%1 names Gateway %2, which is not in namespace %3."), words}));
    }
}

std::string listenersOf(const kube::Gateway &gateway)
{
    std::string all;
    for (const kube::Listener &listener : gateway.listeners)
        all += (all.empty() ? "" : ", ") + quoted(listener.name.value) + " (" + listener.port.text + ')';
    return all;
}

// Whether some listener has the section name, and whether one of those has the port.
void missingListener(const RouteView &view, const kube::Gateway &gateway, Findings &findings)
{
    const std::string &section = view.parent.sectionName.value;
    const auto named = [&](const kube::Listener &listener) { return section.empty() || listener.name.value == section; };
    const auto fits = [&](const kube::Listener &listener) {
        return named(listener) && (!view.parent.port.number || view.parent.port.number == listener.port.number);
    };
    if (gateway.listeners.empty() || std::ranges::any_of(gateway.listeners, fits))
        return;
    const bool wrongName = !section.empty() && std::ranges::none_of(gateway.listeners, named);
    const std::string name = view.parent.name.value;
    Finding finding = view.subject.finding("PORT433", view.field(wrongName ? "sectionName" : "port"),
        wrongName ? view.parent.sectionName.at : view.parent.port.at,
        {PORTOLAN_TR("%1 asks for listener %2 of Gateway %3, which has %4."),
            {view.subject.label(), wrongName ? quoted(section) : view.parent.port.text, name, listenersOf(gateway)}});
    const auto near = std::ranges::find_if(
        gateway.listeners, [&](const kube::Listener &listener) { return wrongName && isNearMiss(section, listener.name.value); });
    if (near != gateway.listeners.end()) {
        finding.fixes.push_back(fixOf({PORTOLAN_TR("Use listener %1"), {quoted(near->name.value)}},
            view.subject.set(view.field("sectionName"), near->name.value), true));
    }
    findings.push_back(std::move(finding));
}

void checkParent(const RouteView &view, const ObjectIndex &objects, Findings &findings)
{
    if (view.parent.kind != "Gateway" || view.parent.group != "gateway.networking.k8s.io")
        return;
    const std::vector<Index> named = objects.find<kube::Gateway>(view.ns(), view.parent.name.value);
    if (named.empty()) {
        missingGateway(view, findings);
        return;
    }
    const Index gateway = objects.closest(named, view.subject.definition).front();
    missingListener(view, *view.graph.definition(gateway).object->as<kube::Gateway>(), findings);
}

// Two listeners that no request can tell apart.
void checkListeners(const Subject &subject, const kube::Gateway &gateway, Findings &findings)
{
    std::map<std::tuple<std::int64_t, std::string_view, std::string_view>, std::size_t> seen;
    for (std::size_t i = 0; i < gateway.listeners.size(); ++i) {
        const kube::Listener &listener = gateway.listeners[i];
        if (!listener.port.number)
            continue;
        const auto [other, fresh] = seen.emplace(std::tuple(*listener.port.number, std::string_view(listener.protocol.value),
                                                     std::string_view(listener.hostname.value)),
            i);
        if (fresh)
            continue;
        const kube::Listener &first = gateway.listeners[other->second];
        Finding finding = subject.finding("PORT434", "spec.listeners[" + std::to_string(i) + "].port", listener.port.at,
            {PORTOLAN_TR("Listeners %1 and %2 of %3 have the same port, protocol and host name."),
                {quoted(first.name.value), quoted(listener.name.value), subject.label()}});
        finding.related.push_back(subject.related(first.port.at, {PORTOLAN_TR("listener %1"), {quoted(first.name.value)}}));
        findings.push_back(std::move(finding));
    }
}

// What the API's own rules say of a listener's protocol.
void checkProtocols(const Subject &subject, const kube::Gateway &gateway, Findings &findings)
{
    for (std::size_t i = 0; i < gateway.listeners.size(); ++i) {
        const kube::Listener &listener = gateway.listeners[i];
        const std::string &protocol = listener.protocol.value;
        const std::string path = "spec.listeners[" + std::to_string(i) + ']';
        const bool plain = protocol == "TCP" || protocol == "UDP";
        const std::vector<std::string> words {quoted(listener.name.value), subject.label(), protocol};
        if (plain && !listener.hostname.value.empty())
            findings.push_back(subject.finding("PORT438", path + ".hostname", listener.hostname.at,
                {PORTOLAN_TR("Listener %1 of %2 has a hostname, which protocol %3 knows nothing of."), words}));
        if (!listener.tlsMode.empty() && (plain || protocol == "HTTP"))
            findings.push_back(subject.finding(
                "PORT438", path + ".tls", {}, {PORTOLAN_TR("Listener %1 of %2 has tls, but its protocol is %3."), words}));
        if (protocol == "HTTPS" && listener.tlsMode == "Passthrough")
            findings.push_back(subject.finding("PORT438", path + ".tls.mode", {},
                {PORTOLAN_TR("Listener %1 of %2 passes TLS through, which protocol %3 does not; use TLS, or mode Terminate."),
                    words}));
    }
}

// What else keeps a route from being admitted, once for each reason. `said`: routes whose fault is known already.
void checkAdmission(const PortGraph &graph, const std::set<NodeKey> &said, Findings &findings)
{
    std::set<std::tuple<Index, std::string_view, std::vector<std::string>>> seen;
    for (const EntryRow &row : graph.entryRows) {
        const bool route = row.definition != kNone && graph.definition(row.definition).object->as<kube::Route>() != nullptr;
        if (!route || row.status != EntryStatus::NotAllowed)
            continue;
        const Subject subject {graph, row.definition};
        if (said.contains(subject.key()) || !seen.emplace(row.definition, row.problem.text, row.problem.arguments).second)
            continue;
        Message message {PORTOLAN_TR("%1: %2"), {subject.label()}, {row.problem}};
        const bool foreign = row.problem.text.find("ReferenceGrant") != std::string_view::npos;
        findings.push_back(foreign ? subject.finding("PORT436", row.fieldPath, row.at, std::move(message))
                                   : subject.finding("PORT435", "spec.parentRefs", {}, std::move(message)));
        findings.back().node = subject.key().withPart(row.part);
    }
}

} // namespace

void checkGateways(const PortGraph &graph, Findings &findings)
{
    checkIstio(graph, findings);
    const Inventory &inventory = *graph.inventory;
    Gateways gateways;
    std::vector<Index> routes;
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        const kube::Object &object = *inventory.definitions[i].object;
        if (const auto *gateway = object.as<kube::Gateway>()) {
            gateways.emplace(inventory.namespaces[i], i);
            checkListeners({graph, i}, *gateway, findings);
            checkProtocols({graph, i}, *gateway, findings);
        } else if (object.as<kube::Route>() != nullptr) {
            routes.push_back(i);
        }
    }
    if (routes.empty())
        return;
    const ObjectIndex objects(inventory);
    const std::size_t from = findings.size();
    for (const Index route : routes) {
        const Subject subject {graph, route};
        const auto &parents = subject.object().as<kube::Route>()->parents;
        for (std::size_t p = 0; p < parents.size(); ++p)
            checkParent({graph, gateways, subject, parents[p], p}, objects, findings);
    }
    std::set<NodeKey> said;
    for (std::size_t i = from; i < findings.size(); ++i)
        said.insert(findings[i].node);
    checkAdmission(graph, said, findings);
}

} // namespace portolan
