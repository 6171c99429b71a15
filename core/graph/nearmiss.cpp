// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/nearmiss.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <utility>

namespace portolan {

namespace {

std::string withoutDigits(std::string_view text)
{
    std::string rest;
    std::ranges::copy_if(text, std::back_inserter(rest), [](unsigned char c) { return std::isdigit(c) == 0; });
    return rest;
}

const std::string &folderOf(const PortGraph &graph, std::uint32_t file)
{
    return graph.inventory->files[file].folder;
}

// One label apart, and that one by a slip of the pen. `key` of the result is empty if it is no near miss.
NearLabels slip(const kube::Labels &selector, const kube::Labels &carried)
{
    NearLabels near;
    std::size_t missing = 0;
    for (const auto &label : selector) {
        if (std::ranges::find(carried, label) != carried.end())
            continue;
        if (++missing > 1)
            return {};
        const auto meant = std::ranges::find_if(carried, [&](const auto &other) {
            return (other.first == label.first && isNearMiss(label.second, other.second))
                || (other.second == label.second && isNearMiss(label.first, other.first));
        });
        if (meant == carried.end())
            return {};
        near = {.key = label.first, .value = label.second, .meantKey = meant->first, .meantValue = meant->second};
    }
    return near;
}

bool carriesAll(const kube::Labels &carried, const kube::Labels &selector)
{
    return std::ranges::all_of(selector, [&](const auto &label) { return std::ranges::find(carried, label) != carried.end(); });
}

std::vector<NearPort> namedPorts(const kube::PodTemplate &pod)
{
    std::vector<NearPort> ports;
    for (Index c = 0; c < pod.containers.size(); ++c) {
        const kube::Container &container = pod.containers[c];
        for (Index p = 0; p < container.ports.size() && container.role != kube::Container::Role::Init; ++p) {
            if (!container.ports[p].name.value.empty())
                ports.push_back({.container = c, .index = p});
        }
    }
    return ports;
}

} // namespace

bool isNearMiss(std::string_view written, std::string_view meant)
{
    constexpr std::size_t kShort = 4;
    const std::size_t limit = written.size() <= kShort ? 1 : 2;
    const std::size_t longer = std::max(written.size(), meant.size());
    if (written == meant || longer - std::min(written.size(), meant.size()) > limit)
        return false;
    return editDistance(written, meant) <= limit && withoutDigits(written) != withoutDigits(meant);
}

std::optional<NearPort> nearestPortName(
    const kube::PodTemplate &pod, std::string_view name, kube::Protocol protocol, std::string_view servicePort)
{
    constexpr std::size_t kCalledLikeTheServicePort = 3; // less than any near miss
    std::optional<NearPort> nearest;
    std::size_t nearestDistance = kCalledLikeTheServicePort + 1;
    std::size_t named = 0;
    for (const NearPort &candidate : namedPorts(pod)) {
        const kube::ContainerPort &port = pod.containers[candidate.container].ports[candidate.index];
        if (port.protocol.value != protocol) {
            if (port.name.value == name)
                return NearPort {.container = candidate.container, .index = candidate.index, .otherProtocol = true};
            continue;
        }
        const bool isNear = isNearMiss(name, port.name.value);
        const std::size_t distance = isNear  ? editDistance(name, port.name.value)
            : port.name.value == servicePort ? kCalledLikeTheServicePort
                                             : nearestDistance;
        if (++named == 1)
            nearest = {.container = candidate.container, .index = candidate.index, .only = true};
        if (distance < nearestDistance) {
            nearest = candidate;
            nearestDistance = distance;
        }
    }
    return nearest && nearest->only && named > 1 ? std::nullopt : nearest;
}

std::optional<NearServicePort> nearestServicePort(const kube::Service &service, const kube::PortReference &reference)
{
    using Form = kube::PortReference::Form;
    for (Index i = 0; i < service.ports.size(); ++i) {
        const kube::ServicePort &port = service.ports[i];
        if (reference.form == Form::Number && port.targetPort.form == Form::Number && port.targetPort.number == reference.number)
            return NearServicePort {.port = i, .isTarget = true};
        if (reference.form == Form::Number && port.nodePort.number == reference.number)
            return NearServicePort {.port = i, .isNodePort = true};
        if (reference.form == Form::Name && port.targetPort.form == Form::Name && port.targetPort.text == reference.text)
            return NearServicePort {.port = i, .isTarget = true};
        if (reference.form == Form::Name && isNearMiss(reference.text, port.name.value))
            return NearServicePort {.port = i};
    }
    return service.ports.size() == 1 ? std::optional(NearServicePort {.port = 0}) : std::nullopt;
}

std::optional<NearServicePort> nearestServicePort(
    const PortGraph &graph, const ServiceNode &node, const kube::PortReference &reference)
{
    const auto near = nearestServicePort(graph.service(node), reference);
    if (reference.form != kube::PortReference::Form::Number || (near && (near->isTarget || near->isNodePort)))
        return near;
    for (const ServicePortNode &port : node.ports) {
        const auto landsThere = [&](const Backend &backend) { return backend.port && *backend.port == reference.number; };
        if (port.port != kNone && std::ranges::any_of(port.backends, landsThere))
            return NearServicePort {.port = port.port, .isTarget = true};
    }
    return near;
}

void NearMisses::indexWorkloads()
{
    if (std::exchange(m_hasWorkloads, true))
        return;
    for (Index i = 0; i < m_graph.workloads.size(); ++i) {
        const WorkloadNode &node = m_graph.workloads[i];
        const kube::Workload *workload = m_graph.workload(node);
        if (workload == nullptr)
            continue;
        for (const auto &label : workload->pod.labels)
            m_carriers[label].push_back(i);
        if (!node.selected)
            m_unselected[{node.ns, folderOf(m_graph, m_graph.definition(node.definition).file)}].push_back(i);
    }
}

void NearMisses::indexServices()
{
    if (std::exchange(m_hasServices, true))
        return;
    for (Index i = 0; i < m_graph.services.size(); ++i) {
        const ServiceNode &service = m_graph.services[i];
        m_services[{service.ns, folderOf(m_graph, m_graph.definition(service.definition).file)}].push_back(i);
        m_byName[service.key.name].push_back(i);
    }
}

std::optional<NearLabels> NearMisses::labels(const ServiceNode &service)
{
    const kube::Labels &selector = m_graph.service(service).selector.matchLabels;
    if (selector.empty())
        return std::nullopt;
    indexWorkloads();
    const auto around = m_unselected.find({service.ns, folderOf(m_graph, m_graph.definition(service.definition).file)});
    for (const Index index : around == m_unselected.end() ? std::vector<Index>() : around->second) {
        NearLabels found = slip(selector, m_graph.workload(m_graph.workloads[index])->pod.labels);
        if (found.key.empty())
            continue;
        found.workload = index;
        return found;
    }
    std::optional<NearLabels> elsewhere;
    std::set<std::string_view> otherNamespaces;
    const auto carriers = m_carriers.find(selector.front());
    for (const Index index : carriers == m_carriers.end() ? std::vector<Index>() : carriers->second) {
        const WorkloadNode &node = m_graph.workloads[index];
        if (node.ns == service.ns || !carriesAll(m_graph.workload(node)->pod.labels, selector))
            continue;
        otherNamespaces.insert(node.ns);
        elsewhere = NearLabels {.workload = index, .otherNamespace = true};
    }
    return otherNamespaces.size() == 1 ? elsewhere : std::nullopt;
}

std::optional<NearService> NearMisses::service(std::string_view ns, std::string_view name, std::uint32_t file)
{
    indexServices();
    const auto around = m_services.find({ns, folderOf(m_graph, file)});
    for (const Index index : around == m_services.end() ? std::vector<Index>() : around->second) {
        if (isNearMiss(name, m_graph.services[index].key.name))
            return NearService {.service = index};
    }
    std::optional<NearService> elsewhere;
    std::set<std::string_view> otherNamespaces;
    const auto named = m_byName.find(name);
    for (const Index index : named == m_byName.end() ? std::vector<Index>() : named->second) {
        const ServiceNode &service = m_graph.services[index];
        if (service.ns == ns)
            continue;
        otherNamespaces.insert(service.ns);
        elsewhere = NearService {.service = index, .otherNamespace = true};
    }
    return otherNamespaces.size() == 1 ? elsewhere : std::nullopt;
}

} // namespace portolan
