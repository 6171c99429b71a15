// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/backends.h"

#include "core/graph/targetport.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace portolan {

namespace {

// The backends of one service port while they are gathered.
class Gathering
{
public:
    Gathering(GraphDraft &draft, Index service, const kube::ServicePort &port, const ServiceTargets &targets)
        : m_draft(draft)
        , m_service(*draft.object(service).as<kube::Service>())
        , m_ns(draft.namespaceOf(service))
        , m_port(port)
        , m_targets(targets)
        , m_live(!draft.object(service).meta.uid.empty())
    {
    }

    std::vector<Backend> take()
    {
        if (!m_targets.followsSlices) {
            for (const PodSubject &subject : m_targets.selected)
                subject.isTemplate ? addTemplate(subject) : addPod(subject);
        }
        for (const kube::EndpointSlice *slice : m_targets.slices)
            addSlice(*slice);
        for (const kube::EndpointSlice *slice : m_targets.slices)
            addUnreached(*slice);
        for (const PodSubject &subject : m_targets.selected)
            addAbsent(subject);
        std::ranges::sort(m_backends, [](const Backend &a, const Backend &b) {
            return std::tie(a.workload, a.port, a.address) < std::tie(b.workload, b.port, b.address);
        });
        return std::move(m_backends);
    }

private:
    [[nodiscard]] TargetPort targetOn(Index definition) const
    {
        return resolveTargetPort(m_port, m_draft.pod(definition), m_draft.inventory.version);
    }

    Backend &backend(Index workload, const std::string &address, std::optional<int> port)
    {
        const auto found = std::ranges::find_if(m_backends,
            [&](const Backend &other) { return other.workload == workload && other.address == address && other.port == port; });
        if (found != m_backends.end())
            return *found;
        Backend added;
        added.workload = workload;
        added.address = address;
        added.label = workload == kNone ? address : m_draft.graph.workloads[workload].label;
        added.port = port;
        m_backends.push_back(std::move(added));
        return m_backends.back();
    }

    // The backend of a workload whose pod, or template, is `definition`; marks what it reaches.
    Backend &reach(Index workload, Index definition, const TargetPort &target)
    {
        WorkloadNode &node = m_draft.graph.workloads[workload];
        node.selected = node.reached = true;
        Backend &found = backend(workload, {}, target.number);
        if (found.podPort == kNone && target.number) {
            found.podPort = podPortOf(node, m_draft.pod(definition), target, m_port.protocol.value);
            node.ports[found.podPort].reached = true;
        }
        if (found.remark.empty())
            found.remark = target.remark;
        return found;
    }

    void addTemplate(const PodSubject &subject)
    {
        fillAsWanted(reach(subject.workload, subject.definition, targetOn(subject.definition)));
    }

    // In a manifest there are as many pods as are asked for.
    void fillAsWanted(Backend &backend) const
    {
        const WorkloadNode &node = m_draft.graph.workloads[backend.workload];
        backend.replicas = node.replicas;
        backend.ready = node.ready;
        backend.idle = node.idle;
    }

    void addPod(const PodSubject &subject)
    {
        const kube::Workload &pod = *m_draft.object(subject.definition).as<kube::Workload>();
        if (pod.podIP.empty())
            return;
        const bool ready = pod.ready.value_or(false) && !pod.deleting;
        count(subject.workload, subject.definition, targetOn(subject.definition),
            ready || m_service.publishNotReadyAddresses.value.value_or(false));
    }

    // Counts a live pod once, though a dual-stack Service lists it in two slices.
    void count(Index workload, Index pod, const TargetPort &target, bool ready)
    {
        Backend &found = reach(workload, pod, target);
        countIn(found, m_counted.emplace(pod, target.number).second, ready);
    }

    void countIn(Backend &backend, bool isNew, bool ready) const
    {
        if (!m_live) {
            fillAsWanted(backend);
        } else if (isNew) {
            backend.replicas = backend.replicas.value_or(0) + 1;
            backend.ready = backend.ready.value_or(0) + (ready ? 1 : 0);
        }
    }

    // The slice's own number for this service port, if it has one (rule 1: name and protocol decide).
    [[nodiscard]] std::optional<int> numberIn(const kube::EndpointSlice &slice) const
    {
        for (const kube::EndpointPort &port : slice.ports) {
            if (port.name == m_port.name.value && port.protocol == m_port.protocol.value && port.port)
                return static_cast<int>(*port.port);
        }
        return std::nullopt;
    }

    // The pod an endpoint stands for; kNone if it is not among the input.
    [[nodiscard]] Index podOf(const kube::Endpoint &endpoint) const
    {
        if (endpoint.targetKind != "Pod")
            return kNone;
        const std::string &ns = endpoint.targetNamespace.empty() ? m_ns : endpoint.targetNamespace;
        const Index found = m_draft.objects.findKind(ns, "Pod", endpoint.targetName);
        return found != kNone && m_draft.object(found).as<kube::Workload>() ? found : kNone;
    }

    // A template among the selected whose name the pod's name begins with: all that is left to go by without the pod.
    [[nodiscard]] const PodSubject *templateOf(const kube::Endpoint &endpoint) const
    {
        const PodSubject *longest = nullptr;
        std::size_t length = 0;
        for (const PodSubject &subject : m_targets.selected) {
            const std::string &name = m_draft.object(subject.definition).meta.name;
            const bool fits = endpoint.targetKind == "Pod" && subject.isTemplate && endpoint.targetName.starts_with(name + '-');
            if (fits && name.size() > length) {
                longest = &subject;
                length = name.size();
            }
        }
        return longest;
    }

    [[nodiscard]] static std::string addressOf(const kube::Endpoint &endpoint)
    {
        return endpoint.addresses.empty() ? std::string("address/") : "address/" + endpoint.addresses.front();
    }

    // The declared port a slice's number stands for on that pod.
    [[nodiscard]] TargetPort targetIn(Index definition, int number) const
    {
        TargetPort target = targetOn(definition);
        if (target.number != number) {
            kube::ServicePort byNumber = m_port;
            byNumber.targetPort = {.form = kube::PortReference::Form::Number, .number = number, .text = {}, .at = {}};
            target = resolveTargetPort(byNumber, m_draft.pod(definition), m_draft.inventory.version);
        }
        return target;
    }

    void addSlice(const kube::EndpointSlice &slice)
    {
        const std::optional<int> number = numberIn(slice);
        if (!number)
            return;
        for (const kube::Endpoint &endpoint : slice.endpoints) {
            if (const Index pod = podOf(endpoint); pod != kNone) {
                count(m_draft.workloadOf[pod], pod, targetIn(pod, *number), endpoint.ready);
            } else if (const PodSubject *subject = templateOf(endpoint)) {
                Backend &found = reach(subject->workload, subject->definition, targetIn(subject->definition, *number));
                countIn(found, m_names.emplace(endpoint.targetName, *number).second, endpoint.ready);
            } else {
                Backend &found = backend(kNone, addressOf(endpoint), number);
                if (m_live)
                    found.ready = endpoint.ready ? 1 : 0;
            }
        }
    }

    // Endpoints that stand in a slice without this port: pods that lack its name, or a slice that calls it otherwise.
    void addUnreached(const kube::EndpointSlice &slice)
    {
        if (numberIn(slice))
            return;
        for (const kube::Endpoint &endpoint : slice.endpoints) {
            const Index pod = podOf(endpoint);
            if (pod != kNone) {
                addUnreachedPod(pod, endpoint.ready);
            } else if (!templateOf(endpoint) && !anyResolved()) {
                backend(kNone, addressOf(endpoint), std::nullopt).remark = slice.fromEndpoints
                    ? Message {PORTOLAN_TR("Its Endpoints list no port with this name and protocol."), {}}
                    : Message {PORTOLAN_TR("Its EndpointSlice lists no port with this name and protocol."), {}};
            }
        }
    }

    void addUnreachedPod(Index pod, bool ready)
    {
        const auto isThisPod = [pod](const auto &counted) { return counted.first == pod; };
        if (std::ranges::any_of(m_counted, isThisPod))
            return;
        TargetPort target = targetOn(pod);
        target.number.reset();
        count(m_draft.workloadOf[pod], pod, target, ready);
    }

    [[nodiscard]] bool anyResolved() const
    {
        return std::ranges::any_of(m_backends, [](const Backend &other) { return other.port.has_value(); });
    }

    // Selected, but none of its pods is an endpoint now.
    void addAbsent(const PodSubject &subject)
    {
        if (std::ranges::find(m_backends, subject.workload, &Backend::workload) != m_backends.end())
            return;
        Backend &added = reach(subject.workload, subject.definition, targetOn(subject.definition));
        added.replicas = 0;
        added.ready = 0;
        added.idle = true;
    }

    GraphDraft &m_draft;
    const kube::Service &m_service;
    const std::string &m_ns;
    const kube::ServicePort &m_port;
    const ServiceTargets &m_targets;
    bool m_live;
    std::vector<Backend> m_backends;
    std::set<std::pair<Index, std::optional<int>>> m_counted; // pods, by definition
    std::set<std::pair<std::string, std::optional<int>>> m_names; // pods that are not among the input
};

} // namespace

std::vector<Backend> backendsOf(
    GraphDraft &draft, Index serviceDefinition, const kube::ServicePort &port, const ServiceTargets &targets)
{
    return Gathering(draft, serviceDefinition, port, targets).take();
}

} // namespace portolan
