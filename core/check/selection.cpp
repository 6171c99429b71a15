// SPDX-License-Identifier: GPL-3.0-or-later
// PORT301 …: whom a Service selects (SEMANTICS.md, "What a set of manifests does not say").
#include "core/check/operators.h"
#include "core/check/passes.h"
#include "core/check/report.h"
#include "core/graph/nearmiss.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace portolan {

namespace {

// What the rules on selectors look up, made once for each check.
class Surroundings
{
public:
    explicit Surroundings(const PortGraph &graph)
        : m_operators(namespacesWithOperators(*graph.inventory))
    {
        for (Index i = 0; i < graph.workloads.size(); ++i)
            m_workloads[graph.workloads[i].ns].push_back(i);
    }

    [[nodiscard]] const std::vector<Index> &workloads(const std::string &ns) const
    {
        static const std::vector<Index> kNothing;
        const auto found = m_workloads.find(ns);
        return found == m_workloads.end() ? kNothing : found->second;
    }
    // Whether a custom resource in `ns` stands for pods that no manifest shows.
    [[nodiscard]] bool hasOperator(const std::string &ns) const { return m_operators.contains(ns); }

private:
    std::unordered_map<std::string_view, std::vector<Index>> m_workloads;
    std::unordered_set<std::string_view> m_operators;
};

std::string text(const std::pair<std::string, std::string> &label)
{
    return label.first + '=' + label.second;
}

std::string text(const kube::Labels &labels)
{
    std::string all;
    for (const auto &label : labels)
        all += (all.empty() ? "" : ",") + text(label);
    return all;
}

const kube::PodTemplate *podOf(const PortGraph &graph, Index workload)
{
    const kube::Workload *found = graph.workload(graph.workloads[workload]);
    return found == nullptr ? nullptr : &found->pod;
}

// The workload that carries the most of `selector`, and the labels it lacks; empty if none carries any.
struct Closest {
    Index workload = kNone;
    kube::Labels lacking;
};
Closest closestLabels(const PortGraph &graph, const std::vector<Index> &workloads, const kube::Labels &selector)
{
    Closest best;
    std::size_t most = 0;
    for (const Index index : workloads) {
        const kube::PodTemplate *pod = podOf(graph, index);
        kube::Labels lacking;
        for (const auto &label : selector) {
            if (pod != nullptr && !std::ranges::binary_search(pod->labels, label))
                lacking.push_back(label);
        }
        if (pod != nullptr && selector.size() - lacking.size() > most) {
            most = selector.size() - lacking.size();
            best = {index, std::move(lacking)};
        }
    }
    return best;
}

struct Selecting {
    const PortGraph &graph;
    NearMisses &nearMisses;
    const ServiceNode &service;
    Subject subject;

    [[nodiscard]] const kube::Selector &selector() const { return graph.service(service).selector; }
    [[nodiscard]] Finding finding(std::string_view code, Message message) const
    {
        return subject.finding(code, "spec.selector", selector().keyAt, std::move(message));
    }
};

// A label's FIELDPATH, quoted where its key holds dots or slashes.
std::string selectorPath(const std::string &key)
{
    const bool plain = key.find_first_of("./[]'") == std::string::npos;
    return plain ? "spec.selector." + key : "spec.selector['" + key + "']";
}

Finding misspelt(const Selecting &selecting, const NearLabels &near)
{
    const WorkloadNode &workload = selecting.graph.workloads[near.workload];
    const Subject meant {selecting.graph, workload.definition};
    Finding finding = selecting.finding("PORT301",
        {PORTOLAN_TR("%1 selects %2, which no pod carries; %3 has %4. Did you mean that?"),
            {selecting.subject.label(), quoted(text({near.key, near.value})), spoken(workload.label),
                quoted(text({near.meantKey, near.meantValue}))}});
    const kube::PodTemplate *pod = podOf(selecting.graph, near.workload);
    if (pod != nullptr)
        finding.related.push_back(meant.related(pod->labelsAt, {PORTOLAN_TR("the labels of its pods"), {}}));
    Fix fix {{PORTOLAN_TR("Select %1"), {quoted(text({near.meantKey, near.meantValue}))}}, {}, true};
    fix.fields.push_back(selecting.subject.set(selectorPath(near.meantKey), near.meantValue));
    if (near.meantKey != near.key) // last: the map is never empty
        fix.fields.push_back(selecting.subject.set(selectorPath(near.key), {}));
    finding.fixes.push_back(std::move(fix));
    return finding;
}

Finding otherNamespace(const Selecting &selecting, const NearLabels &near)
{
    const WorkloadNode &workload = selecting.graph.workloads[near.workload];
    Finding finding = selecting.finding("PORT302",
        {PORTOLAN_TR(
             "%1 selects %2, which no pod of namespace %3 carries; %4 in namespace %5 does. A Service selects pods of its own "
             "namespace only."),
            {selecting.subject.label(), quoted(text(selecting.selector().matchLabels)), selecting.service.ns,
                spoken(workload.label), workload.ns}});
    finding.related.push_back(
        Subject {selecting.graph, workload.definition}.related({}, {PORTOLAN_TR("%1 stands here"), {spoken(workload.label)}}));
    finding.fixes.push_back(fixOf({PORTOLAN_TR("Move the Service to namespace %1"), {workload.ns}},
        selecting.subject.set("metadata.namespace", workload.ns)));
    return finding;
}

Finding selectsNothing(const Selecting &selecting, const Surroundings &around)
{
    if (const auto near = selecting.nearMisses.labels(selecting.service))
        return near->otherNamespace ? otherNamespace(selecting, *near) : misspelt(selecting, *near);
    const std::string &ns = selecting.service.ns;
    const kube::Labels &labels = selecting.selector().matchLabels;
    const auto &workloads = around.workloads(ns);
    if (workloads.empty())
        return selecting.finding("PORT304",
            {PORTOLAN_TR("%1 selects %2; the input holds nothing that runs pods in namespace %3."),
                {selecting.subject.label(), quoted(text(labels)), ns}});
    if (around.hasOperator(ns))
        return selecting.finding("PORT304",
            {PORTOLAN_TR("%1 selects %2, which nothing in the input carries; an operator may make such pods."),
                {selecting.subject.label(), quoted(text(labels))}});
    const Closest closest = closestLabels(selecting.graph, workloads, labels);
    if (closest.workload == kNone)
        return selecting.finding("PORT303",
            {PORTOLAN_TR("%1 selects %2, which no pod of namespace %3 carries."),
                {selecting.subject.label(), quoted(text(labels)), ns}});
    return selecting.finding("PORT303",
        {PORTOLAN_TR("%1 selects %2, which no pod of namespace %3 carries; the nearest, %4, lacks %5."),
            {selecting.subject.label(), quoted(text(labels)), ns, spoken(selecting.graph.workloads[closest.workload].label),
                quoted(text(closest.lacking))}});
}

bool isJob(const WorkloadNode &workload)
{
    return workload.key.kind == "Job" || workload.key.kind == "CronJob";
}

void checkSelected(const Selecting &selecting, Findings &findings)
{
    const PortGraph &graph = selecting.graph;
    const auto &selected = selecting.service.workloads;
    const auto job = std::ranges::find_if(selected, [&](Index index) { return isJob(graph.workloads[index]); });
    if (job != selected.end() && selected.size() > 1) {
        findings.push_back(selecting.finding("PORT306",
            {PORTOLAN_TR("%1 also selects the pods of %2, which get traffic while they run."),
                {selecting.subject.label(), spoken(graph.workloads[*job].label)}}));
        return;
    }
    std::vector<std::string> names;
    names.reserve(selected.size());
    for (const Index index : selected)
        names.push_back(spoken(graph.workloads[index].label));
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end()); // variants of one workload
    if (names.size() < 2)
        return;
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : ", ") + name;
    findings.push_back(selecting.finding("PORT305",
        {PORTOLAN_TR("%1 selects the pods of %2 workloads: %3."),
            {selecting.subject.label(), std::to_string(names.size()), all}}));
}

// Nothing is selected, and nobody says where else the traffic goes.
bool leadsNowhere(const ServiceNode &service)
{
    return service.workloads.empty()
        && std::ranges::all_of(service.ports, [](const ServicePortNode &port) { return port.backends.empty(); });
}

} // namespace

void checkSelectors(const PortGraph &graph, Findings &findings)
{
    const Surroundings around(graph);
    NearMisses nearMisses(graph);
    for (const ServiceNode &service : graph.services) {
        const kube::Service &spec = graph.service(service);
        if (spec.isExternalName())
            continue;
        const Selecting selecting {graph, nearMisses, service, {graph, service.definition}};
        if (!leadsNowhere(service)) {
            checkSelected(selecting, findings);
        } else if (!spec.selector.empty()) {
            findings.push_back(selectsNothing(selecting, around));
        } else if (!spec.ports.empty()) {
            findings.push_back(selecting.finding("PORT307",
                {PORTOLAN_TR("%1 has no selector, and the input holds no EndpointSlice for it."), {selecting.subject.label()}}));
        }
    }
}

} // namespace portolan
