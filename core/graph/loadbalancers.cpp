// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/entrylink.h"

namespace portolan {

namespace {

// One card in front of a Service: a row for each of its ports that exists.
void addInFrontOf(GraphDraft &draft, Index service, const std::string &kind, const std::vector<std::string> &addresses)
{
    const ServiceNode &node = draft.graph.services[service];
    const kube::Service &written = draft.graph.service(node);
    NodeKey key = node.key;
    key.kind = kind;
    std::vector<EntryRow> rows;
    for (std::size_t a = 0; a < addresses.size(); ++a) {
        for (Index p = 0; p < written.ports.size(); ++p) {
            EntryRow row = rowOf(draft, node.definition);
            row.kind = kind;
            row.host = addresses[a];
            row.port = written.ports[p].port.valid();
            row.protocol = toString(written.ports[p].protocol.value);
            row.at = written.ports[p].port.written() ? written.ports[p].port.at : written.ports[p].item;
            row.part = (a == 0 ? "" : "addresses/" + std::to_string(a) + '/') + "ports/" + std::to_string(p);
            row.fieldPath = "spec.ports[" + std::to_string(p) + "].port";
            linkToPort(draft, row, service, p);
            const ServicePortNode &port = node.ports[p];
            row.throughNodePort = kind == "LoadBalancer" && (port.nodePort || port.nodePortAuto);
            rows.push_back(std::move(row));
        }
    }
    addEntry(draft, cardOf(std::move(key), kind, draft.graph.services[service].definition, addresses.front()), std::move(rows));
}

// Where the host port is written, under hostNetwork the container port.
void place(EntryRow &row, const PodPort &port, const kube::PodTemplate &pod)
{
    if (port.container == kNone)
        return;
    const kube::Container &container = pod.containers[port.container];
    const kube::ContainerPort &declared = container.ports[port.index];
    const bool own = declared.hostPort.written();
    const bool init = container.role != kube::Container::Role::App;
    row.at = own ? declared.hostPort.at : declared.containerPort.at;
    row.fieldPath = pod.path + (pod.path.empty() ? "" : ".") + (init ? "spec.initContainers[" : "spec.containers[")
        + std::to_string(container.index) + "].ports[" + std::to_string(port.index) + (own ? "].hostPort" : "].containerPort");
}

} // namespace

void addLoadBalancers(GraphDraft &draft)
{
    for (Index s = 0; s < draft.graph.services.size(); ++s) {
        const kube::Service &service = draft.graph.service(draft.graph.services[s]);
        if (service.type.value == "LoadBalancer") {
            const bool hasAddress = !service.loadBalancer.empty();
            addInFrontOf(draft, s, "LoadBalancer", {hasAddress ? service.loadBalancer.front().address : std::string()});
        }
        if (service.externalIPs.empty() || service.isExternalName())
            continue;
        std::vector<std::string> addresses;
        for (const kube::Text &address : service.externalIPs)
            addresses.push_back(address.value);
        addInFrontOf(draft, s, "ExternalIP", addresses);
    }
}

void addHostPorts(GraphDraft &draft)
{
    for (Index w = 0; w < draft.graph.workloads.size(); ++w) {
        WorkloadNode &node = draft.graph.workloads[w];
        std::vector<EntryRow> rows;
        for (Index p = 0; p < node.ports.size(); ++p) {
            PodPort &port = node.ports[p];
            if (!port.hostPort)
                continue;
            EntryRow row = rowOf(draft, node.definition);
            row.kind = "HostPort";
            row.name = node.key.name;
            row.port = port.hostPort;
            row.protocol = toString(port.protocol);
            row.workload = w;
            row.podPort = p;
            row.status = node.idle ? EntryStatus::Idle : EntryStatus::Ok;
            row.part = "hostPorts/" + std::to_string(p);
            place(row, port, draft.pod(node.definition));
            port.reached = true;
            node.reached = true;
            rows.push_back(std::move(row));
        }
        NodeKey key = node.key;
        key.kind = "HostPort";
        addEntry(draft, cardOf(std::move(key), "HostPort", node.definition, {}), std::move(rows));
    }
}

} // namespace portolan
