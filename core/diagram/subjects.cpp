// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/subjects.h"

#include <algorithm>

namespace portolan {

namespace {

bool isBroken(PortStatus status)
{
    return status == PortStatus::Unresolved || status == PortStatus::NoBackend || status == PortStatus::Partial;
}

bool isBroken(EntryStatus status)
{
    return status != EntryStatus::Ok && status != EntryStatus::Idle;
}

void addPort(QuerySubject &subject, std::optional<int> port)
{
    if (port)
        subject.ports.push_back(*port);
}

void addText(std::vector<std::string> &texts, std::string_view text)
{
    if (!text.empty())
        texts.push_back(lowered(text));
}

void addLabels(QuerySubject &subject, const kube::Labels &labels)
{
    for (const auto &[key, value] : labels)
        subject.labels.push_back(lowered(key + '=' + value));
}

void addState(QuerySubject &subject, bool there, std::string_view state)
{
    if (there)
        subject.states.push_back(state);
}

} // namespace

Subjects::Subjects(const PortGraph &graph, std::span<const Finding> findings)
    : m_graph(graph)
    , m_findings(graph.inventory ? graph.inventory->definitions.size() : 0)
    , m_exposedServices(graph.services.size(), false)
    , m_exposedWorkloads(graph.workloads.size(), false)
    , m_brokenWorkloads(graph.workloads.size(), false)
{
    for (const Finding &finding : findings) {
        if (finding.definition < m_findings.size())
            m_findings[finding.definition].push_back(&finding);
    }
    for (const EntryRow &row : graph.entryRows) {
        if (row.serviceNode != kNone)
            m_exposedServices[row.serviceNode] = true;
        if (row.workload != kNone)
            m_exposedWorkloads[row.workload] = true;
    }
    for (Index s = 0; s < graph.services.size(); ++s) {
        m_exposedServices[s] = m_exposedServices[s] || graph.services[s].hasNodePorts;
        for (const ServicePortNode &port : graph.services[s].ports) {
            for (const Backend &backend : port.backends) {
                if (backend.workload == kNone)
                    continue;
                m_exposedWorkloads[backend.workload] = m_exposedWorkloads[backend.workload] || m_exposedServices[s];
                if (!backend.port && !backend.idle && port.port != kNone)
                    m_brokenWorkloads[backend.workload] = true;
            }
        }
    }
}

void Subjects::addDefinition(QuerySubject &subject, Index definition) const
{
    if (definition >= m_findings.size())
        return;
    addLabels(subject, m_graph.definition(definition).object->meta.labels);
    bool error = false;
    bool warning = false;
    for (const Finding *finding : m_findings[definition]) {
        subject.codes.push_back(lowered(finding->code));
        error = error || finding->severity == kube::Severity::Error;
        warning = warning || finding->severity == kube::Severity::Warning;
    }
    addState(subject, error, "error");
    addState(subject, warning, "warning");
    addState(subject, error || warning, "problem");
}

QuerySubject Subjects::ofService(Index index) const
{
    const ServiceNode &node = m_graph.services[index];
    const kube::Service &service = m_graph.service(node);
    QuerySubject subject;
    addText(subject.names, node.key.name);
    addText(subject.namespaces, node.ns);
    addText(subject.kinds, node.key.kind);
    addText(subject.texts, service.type.value);
    addText(subject.hosts, service.externalName.value);
    bool broken = false;
    bool idle = !node.ports.empty();
    for (const ServicePortNode &port : node.ports) {
        broken = broken || isBroken(port.status);
        idle = idle && port.status == PortStatus::Idle;
        addPort(subject, port.nodePort);
        for (const Backend &backend : port.backends)
            addText(subject.texts, backend.address);
        if (port.port == kNone)
            continue;
        const kube::ServicePort &written = service.ports[port.port];
        addPort(subject, written.port.valid());
        addText(subject.texts, written.name.value);
        addText(subject.texts, written.targetPort.text);
        if (written.targetPort.form == kube::PortReference::Form::Number)
            addPort(subject, static_cast<int>(written.targetPort.number));
    }
    addState(subject, broken, "broken");
    addState(subject, idle, "idle");
    addState(subject, m_exposedServices[index], "exposed");
    addState(subject, node.headless, "headless");
    addState(subject, service.isExternalName(), "external");
    addDefinition(subject, node.definition);
    return subject;
}

QuerySubject Subjects::ofWorkload(Index index) const
{
    const WorkloadNode &node = m_graph.workloads[index];
    QuerySubject subject;
    addText(subject.names, node.key.name);
    addText(subject.namespaces, node.ns);
    addText(subject.kinds, node.key.kind);
    for (const PodPort &port : node.ports) {
        addPort(subject, port.number);
        addPort(subject, port.hostPort);
        addText(subject.texts, port.name);
        for (const ApplicationPort &application : port.application)
            addPort(subject, application.port);
    }
    if (const kube::Workload *workload = m_graph.workload(node)) {
        addLabels(subject, workload->pod.labels);
        for (const kube::Container &container : workload->pod.containers) {
            addText(subject.texts, container.name.value);
            addText(subject.images, container.image.value);
        }
    }
    for (const Index pod : node.pods)
        addText(subject.texts, m_graph.definition(pod).object->meta.name);
    addState(subject, m_brokenWorkloads[index], "broken");
    addState(subject, node.idle || node.replicas == 0, "idle");
    addState(subject, m_exposedWorkloads[index], "exposed");
    addState(subject, !node.reached && !node.selected, "unreached");
    addDefinition(subject, node.definition);
    return subject;
}

QuerySubject Subjects::ofEntry(Index index, Index rowIndex) const
{
    const EntryNode &entry = m_graph.entries[index];
    QuerySubject subject;
    addText(subject.names, entry.key.name);
    addText(subject.namespaces, entry.ns);
    addText(subject.kinds, entry.kind);
    addText(subject.kinds, entry.key.kind);
    addText(subject.texts, entry.badge);
    addState(subject, true, "exposed");
    addDefinition(subject, entry.definition);
    if (rowIndex == kNone)
        return subject;
    const EntryRow &row = m_graph.entryRows[rowIndex];
    addText(subject.names, row.name);
    addText(subject.namespaces, row.ns);
    addText(subject.kinds, row.kind);
    addText(subject.hosts, row.host + row.path.value_or(""));
    addText(subject.texts, row.service.value_or(""));
    addPort(subject, row.port);
    addPort(subject, row.servicePort);
    addState(subject, isBroken(row.status), "broken");
    addState(subject, row.status == EntryStatus::Idle, "idle");
    if (row.definition != entry.definition)
        addDefinition(subject, row.definition);
    return subject;
}

} // namespace portolan
