// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/hostname.h"
#include "core/graph/pathpattern.h"
#include "core/graph/requesttarget.h"

#include <algorithm>
#include <tuple>

namespace portolan {

namespace {

constexpr std::size_t kExactHost = 1000; // more than a host name may be long

// How well a row's host fits: exact, then the longest wildcard, then any (0). None: not at all.
std::optional<std::size_t> hostRank(const EntryRow &row, const std::string &host, bool isRoute)
{
    if (row.host.empty())
        return 0;
    const Wildcard wildcard = isRoute ? Wildcard::ManyLabels : Wildcard::OneLabel;
    if (!coversHost(row.host, host, wildcard))
        return std::nullopt;
    return row.host.starts_with('*') ? row.host.size() : kExactHost;
}

// `prefix` of `path` element by element: /a takes /a and /a/b, not /ab (networking/v1 PathTypePrefix).
bool isElementPrefix(std::string_view prefix, std::string_view path)
{
    while (prefix.ends_with('/'))
        prefix.remove_suffix(1);
    return path.starts_with(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
}

// What decides between rows of one host, best first: exact path, pattern (nginx), longest prefix, method, headers (Gateway API,
// HTTPRouteRule.matches); an Ingress has only the first and the third.
struct PathRank {
    bool exact = false;
    bool pattern = false;
    std::size_t length = 0;
    bool method = false;
    std::uint32_t conditions = 0;
    auto operator<=>(const PathRank &) const = default;
};

bool isTraefik(const EntryRow &row)
{
    return row.kind.starts_with("IngressRoute");
}

bool isVirtualService(const EntryRow &row)
{
    return row.kind.starts_with("VirtualService");
}

// `/api(/|$)(.*)`, as ingress-nginx takes it with the annotation use-regex or rewrite-target.
bool isPatternOfIngress(const EntryRow &row)
{
    return row.kind == "Ingress" && row.pathType == "ImplementationSpecific"
        && row.path->find_first_of("([|*$^\\") != std::string::npos;
}

bool matchesPattern(const EntryRow &row, std::string_view path)
{
    using Anchor = PathPattern::Anchor;
    const bool ingress = row.kind == "Ingress";
    const auto pattern = PathPattern::read(*row.path, ingress);
    if (!pattern)
        return path == *row.path;
    const bool anywhere = row.kind == kWebServerKind || isTraefik(row);
    return pattern->matches(path, ingress ? Anchor::Begin : anywhere ? Anchor::Anywhere : Anchor::Whole);
}

// An Ingress and the Gateway API compare element by element, the others letter by letter.
bool fitsPrefix(const EntryRow &row, std::string_view path)
{
    const bool byLetter = row.kind == kWebServerKind || isTraefik(row) || isVirtualService(row);
    return byLetter ? path.starts_with(*row.path) : isElementPrefix(*row.path, path);
}

std::optional<PathRank> pathRank(const EntryRow &row, std::string_view path)
{
    PathRank rank {.method = !row.method.empty(), .conditions = row.conditions};
    if (!row.path)
        return rank;
    const bool pattern = row.pathType == "RegularExpression" || isPatternOfIngress(row);
    rank.exact = row.pathType == "Exact";
    rank.pattern = pattern && row.kind == kWebServerKind;
    rank.length = row.path->size();
    if (isVirtualService(row)) // the first rule that fits, whatever the others say (Istio, HTTPRoute)
        rank = {};
    else if (rank.pattern) // the first of them
        rank.length = 0;
    const bool fits = pattern ? matchesPattern(row, path) : row.pathType == "Exact" ? path == *row.path : fitsPrefix(row, path);
    return fits ? std::optional(rank) : std::nullopt;
}

bool isDefaultBackend(const EntryRow &row)
{
    return row.kind == "Ingress" && !row.path;
}

bool isRouteKind(const std::string &kind)
{
    return kind.ends_with("Route"); // Gateway API; others carry their group
}

// A load balancer's row names its first address; a dual-stack one has two.
bool isFurtherAddress(const PortGraph &graph, const EntryRow &row, const std::string &host)
{
    if (row.kind != "LoadBalancer" || row.serviceNode == kNone || host.empty())
        return false;
    std::string_view plain = host;
    if (plain.starts_with('[') && plain.ends_with(']'))
        plain = plain.substr(1, plain.size() - 2);
    const auto &addresses = graph.service(graph.services[row.serviceNode]).loadBalancer;
    return std::ranges::any_of(addresses, [&](const kube::LoadBalancerAddress &one) { return one.address == plain; });
}

// Whether a plain request (GET, no headers of its own) may come in through this row at all.
bool isOpen(const PortGraph &graph, const EntryRow &row, const RequestTarget &target)
{
    if (row.kind == "HostPort" || !row.attached || row.conditions > 0 || (!row.method.empty() && row.method != "GET"))
        return false;
    if (const auto port = portOf(target); port && row.port && row.port != port)
        return false;
    const bool isAddress = row.kind == "LoadBalancer" || row.kind == "ExternalIP";
    if (isAddress && row.host != target.host && !isFurtherAddress(graph, row, target.host))
        return false;
    if (!isRouteKind(row.kind) || target.scheme.empty() || !row.protocol)
        return true;
    return (target.scheme == "https") == (*row.protocol == "HTTPS" || *row.protocol == "TLS");
}

std::optional<std::size_t> rankOf(const PortGraph &graph, const EntryRow &row, const RequestTarget &target)
{
    return isFurtherAddress(graph, row, target.host) ? kExactHost : hostRank(row, target.host, isRouteKind(row.kind));
}

} // namespace

Index rowFor(const PortGraph &graph, const RequestTarget &target)
{
    std::vector<Index> open;
    std::size_t bestHost = 0;
    for (Index i = 0; i < graph.entryRows.size(); ++i) {
        const EntryRow &row = graph.entryRows[i];
        if (!isOpen(graph, row, target) || isDefaultBackend(row))
            continue;
        if (const auto rank = rankOf(graph, row, target)) {
            open.push_back(i);
            bestHost = std::max(bestHost, *rank);
        }
    }
    Index best = kNone;
    std::tuple<PathRank, bool> bestRank;
    for (const Index i : open) {
        const EntryRow &row = graph.entryRows[i];
        const auto path = pathRank(row, target.path);
        if (!path || rankOf(graph, row, target) != bestHost)
            continue;
        const std::tuple rank {*path, row.weight > 0}; // of several backends one that gets traffic
        if (best == kNone || rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    if (best != kNone)
        return best;
    const auto fallback = std::ranges::find_if(
        graph.entryRows, [&](const EntryRow &row) { return isDefaultBackend(row) && isOpen(graph, row, target); });
    return fallback == graph.entryRows.end() ? kNone : static_cast<Index>(fallback - graph.entryRows.begin());
}

} // namespace portolan
