// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/listeners.h"

#include "core/edit/part.h"
#include "core/kube/syntax.h"

namespace portolan {

namespace {

using yaml::NewNode;

std::optional<Message> refusal(const NewListener &listener)
{
    if (listener.name.empty())
        return Message {PORTOLAN_TR("spec.listeners.name: Required value"), {}};
    if (auto why = kube::refuseDns1123Subdomain(listener.name))
        return why;
    if (auto why = kube::refusal(kube::ValueRule::Port, listener.port))
        return why;
    return kube::refusal(kube::ValueRule::Host, listener.hostname);
}

} // namespace

Result<Edit> addListener(const Workbench &bench, const NodeKey &gateway, const NewListener &listener)
{
    const Index definition = bench.find(gateway);
    if (definition == kNone || bench.object(definition).as<kube::Gateway>() == nullptr)
        return noSuchObject(gateway);
    if (const auto why = refusal(listener); why && !bench.options.force)
        return tl::make_unexpected(Error {*why, {}});
    NewNode item = NewNode::map({{"name", NewNode::of(listener.name)}});
    if (!listener.hostname.empty())
        item["hostname"] = NewNode::of(listener.hostname);
    item["port"] = NewNode::portOf(listener.port);
    item["protocol"] = NewNode::of(listener.protocol);
    if (!listener.certificate.empty()) {
        NewNode secret = NewNode::map({{"name", NewNode::of(listener.certificate)}});
        item["tls"] = NewNode::map({{"certificateRefs", NewNode::list({std::move(secret)})}});
    }
    return bench.apply({Change::append(bench.place(definition), "spec.listeners", std::move(item))},
        {PORTOLAN_TR("Add listener %1 to %2"), {listener.name, bench.name(definition)}});
}

Result<Edit> removeListener(const Workbench &bench, const NodeKey &key)
{
    const Index definition = bench.find(key);
    const auto *gateway = definition == kNone ? nullptr : bench.object(definition).as<kube::Gateway>();
    const auto index = gateway == nullptr ? std::nullopt : indexAfter(piecesOf(key.part), "listeners", gateway->listeners.size());
    if (!index)
        return noSuchObject(key);
    if (gateway->listeners.size() == 1 && !bench.options.force)
        return fail(PORTOLAN_TR("spec.listeners: Invalid value: 0: spec.listeners in body should have at least 1 items"));
    return bench.apply({Change::remove(bench.place(definition), "spec.listeners[" + std::to_string(*index) + ']')},
        {PORTOLAN_TR("Remove a listener of %1"), {bench.name(definition)}});
}

} // namespace portolan
