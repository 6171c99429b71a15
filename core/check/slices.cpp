// SPDX-License-Identifier: GPL-3.0-or-later
// PORT315: in a live cluster EndpointSlices decide where traffic goes. Here they are held against what the objects say.
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/graph/podindex.h"
#include "core/graph/targetport.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace portolan {

namespace {

constexpr std::string_view kController = "endpointslice-controller.k8s.io";

// One way into a pod. A number of 0: no port of the pod is reached.
struct Way {
    std::string pod;
    std::string port; // the service port's name
    int number = 0;
    auto operator<=>(const Way &) const = default;
};
using Ways = std::set<Way>;

// Slices are found by the file (of two clusters each has its own), namespace and name of their Service.
using Place = std::tuple<std::uint32_t, std::string_view, std::string_view>;
using SlicesOf = std::map<Place, std::vector<const kube::EndpointSlice *>>;

SlicesOf slicesOf(const Inventory &inventory)
{
    SlicesOf slices;
    for (std::size_t i = 0; i < inventory.definitions.size(); ++i) {
        const Definition &definition = inventory.definitions[i];
        const auto *slice = definition.object->as<kube::EndpointSlice>();
        if (slice && slice->managedBy == kController && !definition.object->meta.uid.empty())
            slices[{definition.file, inventory.namespaces[i], slice->service}].push_back(slice);
    }
    return slices;
}

PodIndex livePods(const PortGraph &graph)
{
    std::vector<PodSubject> subjects;
    for (Index w = 0; w < graph.workloads.size(); ++w) {
        for (const Index pod : graph.workloads[w].pods)
            subjects.push_back({.definition = pod, .workload = w, .isTemplate = false});
    }
    return {*graph.inventory, std::move(subjects)};
}

// Finished pods, those without an address and those that go are between two states: nothing is said of them.
bool isSettled(const kube::Workload &pod)
{
    return !pod.podIP.empty() && !pod.deleting && pod.phase == "Running";
}

class Comparison
{
public:
    Comparison(const PortGraph &graph, const ServiceNode &node, const PodIndex &pods)
        : m_graph(graph)
        , m_service(graph.service(node))
        , m_subject {graph, node.definition}
    {
        const std::uint32_t file = m_subject.place().file;
        for (const PodSubject &subject : pods.selectedBy(m_subject.ns(), m_service.selector.matchLabels)) {
            const Definition &definition = graph.definition(subject.definition);
            if (definition.file == file)
                expect(definition.object->meta.name, *definition.object->as<kube::Workload>());
        }
    }

    void hear(const kube::EndpointSlice &slice)
    {
        for (const kube::Endpoint &endpoint : slice.endpoints) {
            if (endpoint.terminating || endpoint.targetKind != "Pod" || m_moving.contains(endpoint.targetName))
                continue;
            if (slice.portsNull)
                m_said.insert({endpoint.targetName, {}, 0});
            for (const kube::EndpointPort &port : slice.ports)
                m_said.insert({endpoint.targetName, port.name, static_cast<int>(port.port.value_or(0))});
        }
    }

    [[nodiscard]] std::optional<Finding> finding() const
    {
        Ways missing;
        Ways surplus;
        std::ranges::set_difference(m_expected, m_said, std::inserter(missing, missing.end()));
        std::ranges::set_difference(m_said, m_expected, std::inserter(surplus, surplus.end()));
        std::erase_if(surplus, [](const Way &way) { return way.number == 0; });
        if (missing.empty() && surplus.empty())
            return {};
        const std::string more = std::to_string(missing.size() + surplus.size());
        if (!missing.empty()) {
            const Way &way = *missing.begin();
            return m_subject.finding("PORT315", {}, {},
                {PORTOLAN_TR(
                     "%1 goes to port %2 of pod %3 by its selector and target port, but its EndpointSlices do not (ways that "
                     "differ: %4). The slices decide."),
                    {m_subject.label(), std::to_string(way.number), quoted(way.pod), more}});
        }
        const Way &way = *surplus.begin();
        return m_subject.finding("PORT315", {}, {},
            {PORTOLAN_TR("%1 goes to port %2 of pod %3 by its EndpointSlices, but not by its selector and target port (ways that "
                         "differ: %4). The slices decide."),
                {m_subject.label(), std::to_string(way.number), quoted(way.pod), more}});
    }

private:
    void expect(const std::string &name, const kube::Workload &pod)
    {
        if (!isSettled(pod)) {
            m_moving.insert(name);
            return;
        }
        for (const kube::ServicePort &port : m_service.ports) {
            if (const auto number = resolveTargetPort(port, pod.pod, m_graph.inventory->version).number)
                m_expected.insert({name, port.name.value, *number});
        }
    }

    const PortGraph &m_graph;
    const kube::Service &m_service;
    Subject m_subject;
    Ways m_expected, m_said;
    std::set<std::string_view> m_moving; // pods of which nothing is said
};

} // namespace

void checkSlices(const PortGraph &graph, Findings &findings)
{
    if (!graph.inventory->livePods)
        return;
    const SlicesOf slices = slicesOf(*graph.inventory);
    if (slices.empty())
        return;
    const PodIndex pods = livePods(graph);
    for (const ServiceNode &node : graph.services) {
        const Definition &definition = graph.definition(node.definition);
        const kube::Service &service = graph.service(node);
        const auto own
            = slices.find({definition.file, graph.inventory->namespaces[node.definition], definition.object->meta.name});
        if (own == slices.end() || service.selector.empty() || service.isExternalName())
            continue;
        Comparison comparison(graph, node, pods);
        for (const kube::EndpointSlice *slice : own->second)
            comparison.hear(*slice);
        if (auto finding = comparison.finding())
            findings.push_back(std::move(*finding));
    }
}

} // namespace portolan
