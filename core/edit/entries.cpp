// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/entries.h"

#include "core/edit/objects.h"
#include "core/edit/part.h"

#include <algorithm>

namespace portolan {

namespace {

using yaml::NewNode;

bool isNumber(const std::string &text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

NewNode pathItem(const NewPath &path, bool v1)
{
    NewNode backend = NewNode::map({{"serviceName", NewNode::of(path.service)}, {"servicePort", NewNode::portOf(path.port)}});
    if (v1) {
        NewNode port = NewNode::map({{isNumber(path.port) ? "number" : "name", NewNode::portOf(path.port)}});
        NewNode service = NewNode::map({{"name", NewNode::of(path.service)}, {"port", std::move(port)}});
        backend = NewNode::map({{"service", std::move(service)}});
    }
    NewNode item = NewNode::map({{"path", NewNode::of(path.path)}});
    if (v1 || !path.pathType.empty())
        item["pathType"] = NewNode::of(path.pathType);
    item["backend"] = std::move(backend);
    return item;
}

NewNode ruleOf(const std::string &host, NewNode item)
{
    NewNode rule = NewNode::map();
    if (!host.empty())
        rule["host"] = NewNode::of(host);
    rule["http"] = NewNode::map({{"paths", NewNode::list({std::move(item)})}});
    return rule;
}

// The rules of the API server that no decoded object tells: the same words as while typing.
Result<void> judged(const NewPath &path)
{
    const auto first = [&]() -> std::optional<Message> {
        if (auto why = kube::refusal(kube::ValueRule::Host, path.host))
            return why;
        return kube::refusal(kube::ValueRule::PortOrName, path.port);
    }();
    if (first)
        return tl::make_unexpected(Error {*first, {}});
    return {};
}

// An Ingress's name that nothing in the namespace has.
std::string freeName(const Workbench &bench, const std::string &ns, const std::string &base)
{
    std::string name = base;
    for (int i = 2; bench.find({.kind = "Ingress", .ns = ns, .name = name, .part = {}}) != kNone; ++i)
        name = base + '-' + std::to_string(i);
    return name;
}

} // namespace

Result<Edit> addPath(const Workbench &bench, const NodeKey &key, const NewPath &path)
{
    const Index definition = bench.find(key);
    const auto *ingress = definition == kNone ? nullptr : bench.object(definition).as<kube::Ingress>();
    if (ingress == nullptr)
        return noSuchObject(key);
    if (const auto fine = judged(path); !fine && !bench.options.force)
        return tl::make_unexpected(fine.error());
    NewNode item = pathItem(path, bench.object(definition).meta.version == "v1");
    const auto rule = std::ranges::find(
        ingress->rules, path.host, [](const kube::IngressRule &one) -> const std::string & { return one.host.value; });
    const auto index = static_cast<std::size_t>(rule - ingress->rules.begin());
    const Change change = rule == ingress->rules.end()
        ? Change::append(bench.place(definition), "spec.rules", ruleOf(path.host, std::move(item)))
        : Change::append(bench.place(definition), "spec.rules[" + std::to_string(index) + "].http.paths", std::move(item));
    return bench.apply({change}, {PORTOLAN_TR("Add path %1 to %2"), {path.path, bench.name(definition)}});
}

Result<Edit> removePath(const Workbench &bench, const NodeKey &key)
{
    const Index definition = bench.find(key);
    const auto *ingress = definition == kNone ? nullptr : bench.object(definition).as<kube::Ingress>();
    if (ingress == nullptr)
        return noSuchObject(key);
    const auto pieces = piecesOf(key.part);
    const Message label {PORTOLAN_TR("Remove a path of %1"), {bench.name(definition)}};
    if (key.part == "defaultBackend" && ingress->defaultBackend && !ingress->rules.empty())
        return bench.apply({Change::remove(bench.place(definition), ingress->defaultBackend->fieldPath)}, label);
    const auto rule = indexAfter(pieces, "rules", ingress->rules.size());
    const auto path = rule ? indexAfter(pieces, "paths", ingress->rules[*rule].paths.size()) : std::nullopt;
    if (!path)
        return noSuchObject(key);
    std::string where = "spec.rules[" + std::to_string(*rule) + ']';
    const bool lastPath = ingress->rules[*rule].paths.size() == 1;
    const bool lastRule = lastPath && ingress->rules.size() == 1;
    if (lastRule && !ingress->defaultBackend && !bench.options.force)
        return fail(PORTOLAN_TR(
            "spec: Invalid value: []: either `defaultBackend` or `rules` must be specified; delete the Ingress instead"));
    if (lastRule)
        where = "spec.rules";
    else if (!lastPath)
        where += ".http.paths[" + std::to_string(*path) + ']';
    return bench.apply({Change::remove(bench.place(definition), where)}, label);
}

Result<Edit> addIngressPath(const Workbench &bench, const NodeKey &port, const std::optional<NodeKey> &ingress, NewPath path)
{
    const Index definition = bench.find(port);
    const auto *service = definition == kNone ? nullptr : bench.object(definition).as<kube::Service>();
    const auto index = service == nullptr ? std::nullopt : indexAfter(piecesOf(port.part), "ports", service->ports.size());
    if (!index)
        return noSuchObject(port);
    const kube::Metadata &meta = bench.object(definition).meta;
    const kube::ServicePort &wanted = service->ports[*index];
    path.service = meta.name;
    path.port = wanted.name.value.empty() ? wanted.port.text : wanted.name.value;
    if (ingress) {
        if (ingress->ns != port.ns)
            return fail(PORTOLAN_TR("an Ingress sends traffic to Services of its own namespace only, %1"), {ingress->ns});
        return addPath(bench, *ingress, path);
    }
    if (const auto fine = judged(path); !fine && !bench.options.force)
        return tl::make_unexpected(fine.error());
    NewNode metadata = NewNode::map({{"name", NewNode::of(freeName(bench, port.ns, meta.name))}});
    if (!meta.ns.empty())
        metadata["namespace"] = NewNode::of(meta.ns);
    const NewNode rule = ruleOf(path.host, pathItem(path, true));
    return addObject(bench, definition,
        NewNode::map({{"apiVersion", NewNode::of("networking.k8s.io/v1")}, {"kind", NewNode::of("Ingress")},
            {"metadata", std::move(metadata)}, {"spec", NewNode::map({{"rules", NewNode::list({rule})}})}}),
        {PORTOLAN_TR("Add an Ingress to %1"), {bench.name(definition)}});
}

} // namespace portolan
