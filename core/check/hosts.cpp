// SPDX-License-Identifier: GPL-3.0-or-later
// PORT42x: hosts, paths and TLS of Ingresses (networking.k8s.io/v1 IngressSpec).
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/graph/hostname.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace portolan {

namespace {

// Where one rule and path stand.
struct PathPlace {
    Index definition = kNone;
    std::size_t rule = 0;
    std::size_t path = 0;
    Span at {};

    [[nodiscard]] std::string fieldPath() const
    {
        return "spec.rules[" + std::to_string(rule) + "].http.paths[" + std::to_string(path) + ']';
    }
    [[nodiscard]] std::string part() const { return "rules/" + std::to_string(rule) + "/paths/" + std::to_string(path); }
};
// Class, host, path and type: what an ingress controller tells requests apart by.
using PathKey = std::tuple<std::string_view, std::string_view, std::string_view, std::string_view>;
using Paths = std::map<PathKey, PathPlace>;

std::string address(const kube::IngressRule &rule, const kube::IngressPath &path)
{
    return (rule.host.value.empty() ? "*" : rule.host.value) + (path.path.value.empty() ? "/" : path.path.value);
}

const std::string &folderOf(const PortGraph &graph, Index definition)
{
    return graph.inventory->files[graph.definition(definition).file].folder;
}

void checkDuplicates(const Subject &subject, const kube::Ingress &ingress, Paths &seen, Findings &findings)
{
    for (std::size_t r = 0; r < ingress.rules.size(); ++r) {
        const kube::IngressRule &rule = ingress.rules[r];
        for (std::size_t p = 0; p < rule.paths.size(); ++p) {
            const kube::IngressPath &path = rule.paths[p];
            const Span at = path.path.written() ? path.path.at : path.backend.at;
            const PathPlace here {subject.definition, r, p, at};
            const auto [other, fresh]
                = seen.emplace(PathKey {ingress.className.value, rule.host.value, path.path.value, path.pathType.value}, here);
            if (fresh)
                continue;
            const Subject first {subject.graph, other->second.definition};
            const bool own = first.definition == subject.definition;
            if (!own
                && (folderOf(subject.graph, first.definition) != folderOf(subject.graph, subject.definition)
                    || first.key().name == subject.key().name))
                continue; // variants and demos beside each other
            Finding finding = subject.finding(own ? "PORT421" : "PORT422",
                here.fieldPath() + (path.path.written() ? ".path" : ".backend"), at,
                {PORTOLAN_TR("%1 takes %2, as does %3 (%4)."),
                    {subject.label(), address(rule, path), first.label(), first.at(other->second.at.begin)}});
            finding.node = finding.node.withPart(here.part());
            finding.related.push_back(first.related(other->second.at, {PORTOLAN_TR("the same host and path"), {}}));
            findings.push_back(std::move(finding));
        }
    }
}

// Whether a rule takes requests for a host that TLS is meant for.
bool isServed(const kube::Ingress &ingress, const std::string &host)
{
    const bool everything = ingress.defaultBackend || ingress.rules.empty();
    return everything || std::ranges::any_of(ingress.rules, [&](const kube::IngressRule &rule) {
        return rule.host.value.empty() || coversHost(rule.host.value, host, Wildcard::OneLabel)
            || coversHost(host, rule.host.value, Wildcard::OneLabel);
    });
}

void checkTls(const Subject &subject, const kube::Ingress &ingress, Findings &findings)
{
    for (std::size_t t = 0; t < ingress.tls.size(); ++t) {
        for (std::size_t h = 0; h < ingress.tls[t].hosts.size(); ++h) {
            const kube::Text &host = ingress.tls[t].hosts[h];
            if (isServed(ingress, host.value))
                continue;
            findings.push_back(
                subject.finding("PORT423", "spec.tls[" + std::to_string(t) + "].hosts[" + std::to_string(h) + ']', host.at,
                    {PORTOLAN_TR("%1 has TLS for host %2, but no rule for that host."), {subject.label(), quoted(host.value)}}));
        }
    }
}

} // namespace

void checkHosts(const PortGraph &graph, Findings &findings)
{
    Paths seen;
    for (Index i = 0; i < graph.inventory->definitions.size(); ++i) {
        const Subject subject {graph, i};
        const auto *ingress = subject.object().as<kube::Ingress>();
        if (ingress == nullptr)
            continue;
        checkDuplicates(subject, *ingress, seen, findings);
        checkTls(subject, *ingress, findings);
        if (ingress->className.value.empty()) {
            findings.push_back(subject.finding("PORT424", "spec.ingressClassName", {},
                {PORTOLAN_TR("%1 names no ingress class; the cluster's default class takes it, if there is one."),
                    {subject.label()}}));
        }
    }
}

} // namespace portolan
