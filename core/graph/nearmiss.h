// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"
#include "core/kube/nearest.h"

#include <map>
#include <string_view>
#include <unordered_map>

namespace portolan {

// What was probably meant: the near misses of SEMANTICS.md, "What a set of manifests does not say".

using kube::editDistance;

// Whether `written` may be a slip for `meant`: different, within distance 2 (1 up to four characters), and not by
// digits alone (`web-1`, `web-2` are two things).
[[nodiscard]] bool isNearMiss(std::string_view written, std::string_view meant);

struct NearPort {
    Index container = kNone; // in PodTemplate::containers
    Index index = kNone; // in Container::ports
    bool otherProtocol = false; // the very name, declared with another protocol
    bool only = false; // not alike at all, but there is no other named port
};
// The named container port that `name` probably means: the same name under another protocol, a near miss, the port that
// is called like the service port (`servicePort`), or the only one there is. Init containers never.
[[nodiscard]] std::optional<NearPort> nearestPortName(
    const kube::PodTemplate &pod, std::string_view name, kube::Protocol protocol, std::string_view servicePort = {});

struct NearServicePort {
    Index port = kNone; // in kube::Service::ports
    bool isTarget = false; // the number is this port's target port
    bool isNodePort = false; // the number is this port's node port
};
// The service port that a backend's number or name probably means.
[[nodiscard]] std::optional<NearServicePort> nearestServicePort(
    const kube::Service &service, const kube::PortReference &reference);
// The same in a resolved graph, where a number may also be what a target port's name comes to in the pods.
[[nodiscard]] std::optional<NearServicePort> nearestServicePort(
    const PortGraph &graph, const ServiceNode &node, const kube::PortReference &reference);

struct NearLabels {
    Index workload = kNone; // in PortGraph::workloads
    std::string key {}, value {}; // of the selector
    std::string meantKey {}, meantValue {}; // what the workload carries instead; empty for a match in another namespace
    bool otherNamespace = false; // all labels match, in another namespace
};

struct NearService {
    Index service = kNone; // in PortGraph::services
    bool otherNamespace = false; // the very name, in the only other namespace that has it
};

// Looks for what was meant in a whole graph, which must outlive it and whose `selected` flags must stand. Its index is made when
// the first question is asked: most graphs have nothing to ask.
class NearMisses
{
public:
    explicit NearMisses(const PortGraph &graph)
        : m_graph(graph)
    {
    }

    // The workload that a selector which picks nothing probably means: in the same file or folder all labels equal but
    // one whose key or value is a near miss, and no other Service selects it already; or an exact match in one other namespace.
    [[nodiscard]] std::optional<NearLabels> labels(const ServiceNode &service);
    // The Service that `name` probably means, for a definition in `file`: a near miss in the same namespace, file or
    // folder; or the very name in one other namespace.
    [[nodiscard]] std::optional<NearService> service(std::string_view ns, std::string_view name, std::uint32_t file);

private:
    using Place = std::pair<std::string_view, std::string_view>; // namespace and folder
    using Label = std::pair<std::string_view, std::string_view>;

    void indexWorkloads();
    void indexServices();

    const PortGraph &m_graph;
    bool m_hasWorkloads = false;
    bool m_hasServices = false;
    std::map<Place, std::vector<Index>> m_unselected;
    std::map<Label, std::vector<Index>> m_carriers; // workloads by each of their labels
    std::map<Place, std::vector<Index>> m_services;
    std::unordered_map<std::string_view, std::vector<Index>> m_byName; // Services
};

} // namespace portolan
