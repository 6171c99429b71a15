// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/gatewayattachment.h"

#include "core/graph/hostname.h"
#include "core/graph/nearmiss.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

constexpr std::string_view kGroup = "gateway.networking.k8s.io";

struct ProtocolKinds {
    std::string_view protocol;
    std::array<std::string_view, 2> kinds;
};
// What a listener takes if it does not say (Gateway API, Listener.protocol).
constexpr std::array<ProtocolKinds, 5> kKindsByProtocol {
    {{"HTTP", {"HTTPRoute", "GRPCRoute"}}, {"HTTPS", {"HTTPRoute", "GRPCRoute"}}, {"TLS", {"TLSRoute", "TCPRoute"}},
        {"TCP", {"TCPRoute", ""}}, {"UDP", {"UDPRoute", ""}}}};

bool takesKind(const kube::Listener &listener, const std::string &kind)
{
    if (!listener.kinds.empty())
        return std::ranges::find(listener.kinds, std::pair(std::string(kGroup), kind)) != listener.kinds.end();
    const auto known = std::ranges::find(kKindsByProtocol, listener.protocol.value, &ProtocolKinds::protocol);
    return known == kKindsByProtocol.end() || std::ranges::find(known->kinds, kind) != known->kinds.end();
}

// A Namespace that is not among the input may carry any label: then nothing is refused.
bool namespaceFits(const GraphDraft &draft, const kube::Selector &selector, const std::string &ns)
{
    const Index definition = draft.objects.findKind({}, "Namespace", ns);
    if (definition == kNone)
        return true;
    kube::Labels labels = draft.object(definition).meta.labels;
    const kube::Labels::value_type name {"kubernetes.io/metadata.name", ns};
    if (std::ranges::find(labels, name) == labels.end())
        labels.insert(std::ranges::lower_bound(labels, name), name);
    return selector.matches(labels);
}

bool takesNamespace(const GraphDraft &draft, const kube::Listener &listener, const std::string &own, const std::string &route)
{
    if (listener.from == "All")
        return true;
    if (listener.from == "Selector")
        return namespaceFits(draft, listener.namespaceSelector, route);
    return listener.from == "Same" && own == route;
}

// Why the listener does not admit the route; empty if it does.
Message refusalOf(const GraphDraft &draft, const kube::Listener &listener, Index gateway, Index route)
{
    const kube::Metadata &meta = draft.object(route).meta;
    if (!takesKind(listener, meta.kind))
        return {PORTOLAN_TR("Listener \"%1\" of Gateway \"%2\" (%3) takes no %4."),
            {listener.name.value, draft.object(gateway).meta.name, listener.protocol.value, meta.kind}};
    if (!takesNamespace(draft, listener, draft.namespaceOf(gateway), draft.namespaceOf(route)))
        return {PORTOLAN_TR("Listener \"%1\" of Gateway \"%2\" takes no routes from namespace \"%3\"."),
            {listener.name.value, draft.object(gateway).meta.name, draft.namespaceOf(route)}};
    return {};
}

std::vector<const kube::Listener *> listenersNamed(const kube::Gateway &gateway, const kube::ParentReference &parent)
{
    std::vector<const kube::Listener *> named;
    for (const kube::Listener &listener : gateway.listeners) {
        const bool section = parent.sectionName.value.empty() || parent.sectionName.value == listener.name.value;
        if (section && (!parent.port.number || parent.port.number == listener.port.number))
            named.push_back(&listener);
    }
    return named;
}

Message noSuchListener(const kube::Gateway &gateway, const kube::ParentReference &parent)
{
    if (parent.sectionName.value.empty())
        return {PORTOLAN_TR("Gateway \"%1\" has no listener on port %2."), {parent.name.value, parent.port.text}};
    const auto near = std::ranges::find_if(gateway.listeners,
        [&](const kube::Listener &listener) { return isNearMiss(parent.sectionName.value, listener.name.value); });
    if (near != gateway.listeners.end())
        return {PORTOLAN_TR("Gateway \"%1\" has no listener \"%2\". Did you mean \"%3\"?"),
            {parent.name.value, parent.sectionName.value, near->name.value}};
    return {PORTOLAN_TR("Gateway \"%1\" has no listener \"%2\" that fits."), {parent.name.value, parent.sectionName.value}};
}

std::vector<std::string> hostsOf(const kube::Route &route)
{
    std::vector<std::string> hosts;
    for (const kube::Text &host : route.hostnames)
        hosts.push_back(host.value);
    if (hosts.empty())
        hosts.emplace_back();
    return hosts;
}

void attachHost(const std::vector<const kube::Listener *> &admitting, const std::string &host, std::vector<Attachment> &out)
{
    const std::size_t before = out.size();
    for (const kube::Listener *listener : admitting) {
        if (auto shared = sharedHost(listener->hostname.value, host))
            out.push_back({.listener = listener, .host = std::move(*shared), .refusal = {}});
    }
    if (out.size() == before) {
        const kube::Listener &first = *admitting.front();
        out.push_back({.listener = &first,
            .host = host,
            .refusal = {PORTOLAN_TR("Host \"%1\" is none that listener \"%2\" (%3) takes."),
                {host, first.name.value, first.hostname.value}}});
    }
}

} // namespace

Index gatewayOf(const GraphDraft &draft, Index route, const kube::ParentReference &parent)
{
    const std::string &ns = parent.ns.empty() ? draft.namespaceOf(route) : parent.ns;
    const std::vector<Index> named = draft.objects.find<kube::Gateway>(ns, parent.name.value);
    return named.empty() ? kNone : draft.objects.closest(named, route).front();
}

std::vector<Attachment> attachmentsOf(const GraphDraft &draft, Index route, const kube::ParentReference &parent, Index gateway)
{
    std::vector<Attachment> attachments;
    const std::vector<std::string> hosts = hostsOf(*draft.object(route).as<kube::Route>());
    const auto attachAll = [&](const kube::Listener *listener, const Message &refusal) {
        for (const std::string &host : hosts)
            attachments.push_back({.listener = listener, .host = host, .refusal = refusal});
        return attachments;
    };
    if (gateway == kNone)
        return attachAll(nullptr, {});
    const auto &listeners = *draft.object(gateway).as<kube::Gateway>();
    const std::vector<const kube::Listener *> named = listenersNamed(listeners, parent);
    if (named.empty())
        return attachAll(nullptr, noSuchListener(listeners, parent));
    std::vector<const kube::Listener *> admitting;
    std::ranges::copy_if(named, std::back_inserter(admitting),
        [&](const kube::Listener *listener) { return refusalOf(draft, *listener, gateway, route).empty(); });
    if (admitting.empty())
        return attachAll(named.front(), refusalOf(draft, *named.front(), gateway, route));
    for (const std::string &host : hosts)
        attachHost(admitting, host, attachments);
    return attachments;
}

} // namespace portolan
