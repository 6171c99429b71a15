// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/ports.h"

#include "core/edit/part.h"
#include "core/edit/paths.h"
#include "core/edit/references.h"
#include "core/graph/nodeports.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

using yaml::NewNode;

void put(NewNode &node, std::string_view key, const std::string &text, bool number = false)
{
    if (!text.empty())
        node[key] = number ? NewNode::portOf(text) : NewNode::of(text);
}

// What a port without a name is called among others (core/v1 ServicePort.name is a DNS label).
std::string portName(const std::string &number, const std::set<std::string> &taken)
{
    std::string name = number == "80" || number == "8080" ? "http"
        : number == "443" || number == "8443"             ? "https"
                                                          : "port-" + number;
    if (taken.contains(name))
        name = "port-" + number;
    for (int i = 2; taken.contains(name); ++i)
        name = "port-" + number + '-' + std::to_string(i);
    return name;
}

Result<Edit> addServicePort(const Workbench &bench, Index definition, const kube::Service &service, NewPort port)
{
    std::vector<Change> changes;
    std::set<std::string> names {port.name};
    for (const kube::ServicePort &other : service.ports)
        names.insert(other.name.value);
    for (std::size_t i = 0; i < service.ports.size(); ++i) {
        if (!service.ports[i].name.value.empty())
            continue;
        const std::string name = portName(service.ports[i].port.text, names);
        names.insert(name);
        changes.push_back(Change::set(bench.place(definition), "spec.ports[" + std::to_string(i) + "].name", name));
    }
    if (port.name.empty() && !service.ports.empty())
        port.name = portName(port.number, names);
    NewNode item = NewNode::map();
    put(item, "name", port.name);
    put(item, "port", port.number, true);
    put(item, "targetPort", port.targetPort, true);
    put(item, "nodePort", port.nodePort, true);
    put(item, "protocol", port.protocol == "TCP" ? std::string() : port.protocol);
    put(item, "appProtocol", port.appProtocol);
    changes.push_back(Change::append(bench.place(definition), "spec.ports", std::move(item)));
    return bench.apply(changes, {PORTOLAN_TR("Add port %1 to %2"), {port.number, bench.name(definition)}});
}

Result<Edit> addContainerPort(const Workbench &bench, Index definition, const NodeKey &key, const NewPort &port)
{
    const kube::PodTemplate &pod = bench.object(definition).as<kube::Workload>()->pod;
    const auto pieces = piecesOf(key.part);
    const auto container = std::ranges::find_if(
        pod.containers, [&](const kube::Container &one) { return pieces.empty() || one.name.value == pieces.front(); });
    if (container == pod.containers.end())
        return fail(PORTOLAN_TR("%1 has no such container"), {bench.name(definition)});
    NewNode item = NewNode::map();
    put(item, "name", port.name);
    put(item, "containerPort", port.number, true);
    put(item, "hostPort", port.hostPort, true);
    put(item, "protocol", port.protocol == "TCP" ? std::string() : port.protocol);
    return bench.apply({Change::append(bench.place(definition), containerPath(pod, *container) + ".ports", std::move(item))},
        {PORTOLAN_TR("Add port %1 to container %2"), {port.number, container->name.value}});
}

std::string servicePortPath(std::size_t index)
{
    return "spec.ports[" + std::to_string(index) + ']';
}

} // namespace

Result<Edit> addPort(const Workbench &bench, const NodeKey &key, const NewPort &port)
{
    const Index definition = bench.find(key);
    if (definition == kNone)
        return noSuchObject(key);
    if (const auto why = kube::refusal(kube::ValueRule::Port, port.number))
        return tl::make_unexpected(Error {*why, {}});
    if (const auto *service = bench.object(definition).as<kube::Service>())
        return addServicePort(bench, definition, *service, port);
    if (bench.object(definition).as<kube::Workload>() != nullptr)
        return addContainerPort(bench, definition, key, port);
    return fail(PORTOLAN_TR("%1 takes no ports"), {bench.name(definition)});
}

Result<Edit> removePort(const Workbench &bench, const NodeKey &key)
{
    const Index definition = bench.find(key);
    if (definition == kNone)
        return noSuchObject(key);
    const auto pieces = piecesOf(key.part);
    const Message label {PORTOLAN_TR("Remove a port of %1"), {bench.name(definition)}};
    if (const auto *service = bench.object(definition).as<kube::Service>()) {
        const auto index = indexAfter(pieces, "ports", service->ports.size());
        if (!index)
            return noSuchObject(key);
        const bool last = service->ports.size() == 1 && service->headless();
        return bench.apply({Change::remove(bench.place(definition), last ? "spec.ports" : servicePortPath(*index))}, label);
    }
    const auto *workload = bench.object(definition).as<kube::Workload>();
    if (workload == nullptr || pieces.empty())
        return noSuchObject(key);
    const auto container = std::ranges::find(
        workload->pod.containers, pieces.front(), [](const kube::Container &one) -> std::string_view { return one.name.value; });
    const auto index = container == workload->pod.containers.end() ? std::optional<std::size_t>()
                                                                   : indexAfter(pieces, "ports", container->ports.size());
    if (!index)
        return noSuchObject(key);
    const std::string list = containerPath(workload->pod, *container) + ".ports";
    const bool last = container->ports.size() == 1;
    return bench.apply({Change::remove(bench.place(definition), last ? list : list + '[' + std::to_string(*index) + ']')}, label);
}

Result<Edit> setPorts(const Workbench &bench, const std::vector<PortField> &fields, const std::string &value, bool propagate)
{
    std::vector<FieldEdit> edits;
    for (const PortField &field : fields)
        edits.push_back({field.object, field.fieldPath, value});
    Result<Edit> edit = propagate ? renameAll(bench.graph, bench.documents, edits, bench.options)
                                  : setFields(bench.documents, edits, bench.options);
    if (edit && fields.size() > 1)
        edit->label = {PORTOLAN_TR("Set %1 ports to %2"), {std::to_string(fields.size()), value}};
    return edit;
}

Result<Edit> takeFreeNodePort(const Workbench &bench, const NodeKey &key)
{
    const Index definition = bench.find(key);
    const auto *service = definition == kNone ? nullptr : bench.object(definition).as<kube::Service>();
    const auto index = service == nullptr ? std::nullopt : indexAfter(piecesOf(key.part), "ports", service->ports.size());
    if (!index)
        return noSuchObject(key);
    const std::optional<int> port = freeNodePort(bench.graph);
    if (!port)
        return fail(PORTOLAN_TR("every node port from 30000 to 32767 is taken"));
    std::vector<Change> changes;
    if (!service->hasNodePorts() && service->type.value != "LoadBalancer")
        changes.push_back(Change::set(bench.place(definition), "spec.type", "NodePort"));
    changes.push_back(Change::set(bench.place(definition), servicePortPath(*index) + ".nodePort", std::to_string(*port)));
    return bench.apply(changes, {PORTOLAN_TR("Take node port %1 for %2"), {std::to_string(*port), bench.name(definition)}});
}

Result<Edit> setServiceType(const Workbench &bench, const NodeKey &key, const std::string &type)
{
    const Index definition = bench.find(key);
    const auto *service = definition == kNone ? nullptr : bench.object(definition).as<kube::Service>();
    if (service == nullptr)
        return noSuchObject(key);
    const ObjectPlace place = bench.place(definition);
    std::vector<Change> changes;
    const bool written = service->type.written() || type != "ClusterIP";
    if (written)
        changes.push_back(Change::set(place, "spec.type", type));
    const auto drop = [&](std::string path) { changes.push_back(Change::set(place, std::move(path), {})); };
    if (type == "ClusterIP" || type == "ExternalName") {
        for (std::size_t i = 0; i < service->ports.size(); ++i)
            drop(servicePortPath(i) + ".nodePort");
        for (const char *field : {"externalTrafficPolicy", "healthCheckNodePort"})
            drop(std::string("spec.") + field);
    }
    if (type != "LoadBalancer") {
        for (const char *field : {"allocateLoadBalancerNodePorts", "loadBalancerClass", "loadBalancerIP"})
            drop(std::string("spec.") + field);
    }
    if (type != "ExternalName" && service->isExternalName())
        drop("spec.externalName");
    return bench.apply(changes, {PORTOLAN_TR("Make %1 a Service of type %2"), {bench.name(definition), type}});
}

} // namespace portolan
