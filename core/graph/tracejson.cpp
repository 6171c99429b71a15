// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/trace.h"

#include "core/text/jsonwriter.h"

#include <set>

namespace portolan {

namespace {

JsonWriter &member(JsonWriter &json, std::string_view key, const std::string &text)
{
    return text.empty() ? json.key(key).null() : json.member(key, text);
}

// The writer of one graph; keys stand in CLI.md's order.
class TraceWriter
{
public:
    explicit TraceWriter(const PortGraph &graph)
        : m_graph(graph)
    {
    }

    std::string write(const std::vector<Unread> &unread)
    {
        m_json.beginObject().member("format", 1);
        m_json.key("services").beginArray();
        for (const ServiceNode &node : m_graph.services)
            writeService(node);
        m_json.endArray().key("entries").beginArray();
        for (const EntryRow &row : m_graph.entryRows)
            writeEntry(row);
        m_json.endArray().key("unread").beginArray();
        for (const Unread &problem : unread) {
            m_json.beginObject().member("file", problem.file).member("line", problem.at.line);
            m_json.member("column", problem.at.column).member("message", english(problem.message)).endObject();
        }
        m_json.endArray().endObject();
        return m_json.take();
    }

private:
    void writeSource(Index definition)
    {
        const Definition &found = m_graph.definition(definition);
        m_json.key("source").beginObject().member("file", m_graph.inventory->files[found.file].name);
        m_json.member("line", m_graph.inventory->position(found, found.object->meta.item.begin).line).endObject();
    }

    void writeService(const ServiceNode &node)
    {
        const kube::Service &service = m_graph.service(node);
        m_json.beginObject().member("namespace", node.ns).member("name", node.key.name);
        m_json.member("type", service.type.value.empty() ? std::string("ClusterIP") : service.type.value);
        m_json.member("headless", node.headless);
        writeSource(node.definition);
        m_json.key("ports").beginArray();
        for (const ServicePortNode &port : node.ports) {
            if (port.port != kNone)
                writePort(port, service.ports[port.port]);
        }
        m_json.endArray().endObject();
    }

    void writePort(const ServicePortNode &port, const kube::ServicePort &written)
    {
        m_json.beginObject();
        member(m_json, "name", written.name.value);
        m_json.member("port", written.port.number);
        m_json.member("protocol", protocolOf(written.protocol));
        writeTargetPort(written);
        if (port.nodePortAuto)
            m_json.member("nodePort", "auto");
        else
            m_json.member("nodePort", port.nodePort);
        member(m_json, "appProtocol", written.appProtocol.value);
        m_json.member("status", toString(port.status));
        m_json.key("backends").beginArray();
        std::set<std::pair<std::string_view, std::optional<int>>> seen;
        for (const Backend &backend : port.backends) {
            if (seen.emplace(backend.label, backend.port).second)
                writeBackend(backend);
        }
        m_json.endArray().endObject();
    }

    static std::string protocolOf(const kube::ProtocolField &field)
    {
        return field.value == kube::Protocol::Other ? field.text : std::string(toString(field.value));
    }

    void writeTargetPort(const kube::ServicePort &written)
    {
        m_json.key("targetPort");
        switch (written.targetPort.form) {
        case kube::PortReference::Form::Number:
            m_json.value(written.targetPort.number);
            break;
        case kube::PortReference::Form::Name:
            m_json.value(written.targetPort.text);
            break;
        case kube::PortReference::Form::Absent:
            m_json.value(written.port.number);
            break;
        case kube::PortReference::Form::Invalid:
            m_json.null();
            break;
        }
    }

    void writeBackend(const Backend &backend)
    {
        m_json.beginObject().member("backend", backend.label).member("replicas", backend.replicas);
        m_json.member("port", backend.port);
        const PodPort *port = backend.podPort == kNone ? nullptr : &m_graph.workloads[backend.workload].ports[backend.podPort];
        if (port && port->container != kNone) {
            const kube::Workload &workload = *m_graph.workload(m_graph.workloads[backend.workload]);
            member(m_json, "container", workload.pod.containers[port->container].name.value);
            m_json.member("containerPort", port->number);
        } else {
            m_json.key("container").null().key("containerPort").null();
        }
        m_json.key("applicationPort");
        if (port && !port->application.empty()) {
            const ApplicationPort &application = port->application.front();
            m_json.beginObject().member("port", application.port).member("evidence", application.evidence).endObject();
        } else {
            m_json.null();
        }
        m_json.member("ready", backend.ready);
        member(m_json, "remark", english(backend.remark)).endObject();
    }

    void writeEntry(const EntryRow &row)
    {
        m_json.beginObject().member("kind", row.kind).member("namespace", row.ns).member("name", row.name);
        m_json.member("host", row.host).member("path", row.path).member("pathType", row.pathType);
        m_json.member("port", row.port).member("protocol", row.protocol).member("service", row.service);
        if (row.service)
            m_json.member("serviceNamespace", row.serviceNamespace);
        else
            m_json.key("serviceNamespace").null();
        m_json.member("servicePort", row.servicePort).member("status", toString(row.status));
        writeSource(row.definition);
        if (row.workload == kNone)
            m_json.key("backend").null();
        else
            m_json.member("backend", m_graph.workloads[row.workload].label);
        m_json.endObject();
    }

    const PortGraph &m_graph;
    JsonWriter m_json;
};

} // namespace

std::string traceJson(const PortGraph &graph, const std::vector<Unread> &unread)
{
    return TraceWriter(graph).write(unread);
}

} // namespace portolan
