// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/objects.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

using yaml::NewNode;

// core/v1 Service names are DNS-1035 labels: no dots, no digit first.
std::string serviceName(const Workbench &bench, const NodeKey &workload)
{
    std::string base = workload.name;
    std::ranges::replace(base, '.', '-');
    if (base.empty() || (base.front() >= '0' && base.front() <= '9'))
        base.insert(0, "svc-");
    std::string name = base;
    for (int i = 2; bench.find({.kind = "Service", .ns = workload.ns, .name = name, .part = {}}) != kNone; ++i)
        name = base + '-' + std::to_string(i);
    return name;
}

NewNode labelsOf(const kube::Workload &workload)
{
    const bool own = !workload.selector.matchLabels.empty();
    NewNode labels = NewNode::map();
    for (const auto &[key, value] : own ? workload.selector.matchLabels : workload.pod.labels)
        labels[key] = NewNode::of(value);
    return labels;
}

struct Offer {
    std::string number, name;
    kube::Protocol protocol = kube::Protocol::Tcp;
    bool named = false; // the container port has this name
};

// What the pods offer: declared ports, else those that their applications seem to listen on.
std::vector<Offer> offersOf(const Workbench &bench, Index definition)
{
    std::vector<Offer> offers;
    const auto node = std::ranges::find(bench.graph.workloads, definition, &WorkloadNode::definition);
    if (node == bench.graph.workloads.end())
        return offers;
    for (const PodPort &port : node->ports) {
        if (port.number && port.index != kNone)
            offers.push_back({std::to_string(*port.number), port.name, port.protocol, !port.name.empty()});
    }
    for (const PodPort &port : node->ports) {
        if (offers.empty() && port.index == kNone && port.number)
            offers.push_back({std::to_string(*port.number), {}, port.protocol, false});
    }
    return offers;
}

NewNode portsOf(const std::vector<Offer> &offers)
{
    NewNode ports = NewNode::list();
    std::set<std::string> names;
    std::set<std::pair<std::string, kube::Protocol>> numbers;
    for (const Offer &offer : offers) {
        if (!numbers.insert({offer.number, offer.protocol}).second)
            continue;
        const bool unique = offer.named && names.insert(offer.name).second;
        NewNode port = NewNode::map();
        if (unique || offers.size() > 1)
            port["name"] = NewNode::of(unique ? offer.name : "port-" + offer.number);
        port["port"] = NewNode::portOf(offer.number);
        port["targetPort"] = unique ? NewNode::of(offer.name) : NewNode::portOf(offer.number);
        if (offer.protocol != kube::Protocol::Tcp)
            port["protocol"] = NewNode::of(std::string(toString(offer.protocol)));
        ports.members.emplace_back(std::string(), std::move(port));
    }
    return ports;
}

} // namespace

Result<Edit> addService(const Workbench &bench, const NodeKey &workload)
{
    const Index definition = bench.find(workload);
    const auto *pods = definition == kNone ? nullptr : bench.object(definition).as<kube::Workload>();
    if (pods == nullptr)
        return noSuchObject(workload);
    NewNode labels = labelsOf(*pods);
    if (labels.members.empty())
        return fail(PORTOLAN_TR("the pods of %1 have no labels that a Service could select"), {bench.name(definition)});
    const std::vector<Offer> offers = offersOf(bench, definition);
    if (offers.empty())
        return fail(PORTOLAN_TR("%1 declares no port; add one to a container first"), {bench.name(definition)});
    NewNode metadata = NewNode::map({{"name", NewNode::of(serviceName(bench, workload))}});
    if (const std::string &ns = bench.object(definition).meta.ns; !ns.empty())
        metadata["namespace"] = NewNode::of(ns);
    NewNode spec = NewNode::map({{"selector", std::move(labels)}, {"ports", portsOf(offers)}});
    return addObject(bench, definition,
        NewNode::map({{"apiVersion", NewNode::of("v1")}, {"kind", NewNode::of("Service")}, {"metadata", std::move(metadata)},
            {"spec", std::move(spec)}}),
        {PORTOLAN_TR("Add a Service for %1"), {bench.name(definition)}});
}

} // namespace portolan
