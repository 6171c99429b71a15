// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/porttable.h"

#include "core/graph/portkeys.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

std::string text(std::optional<int> number)
{
    return number ? std::to_string(*number) : "?";
}

std::string numbered(const std::string &name, std::uint32_t definition)
{
    return definition > 1 ? name + '@' + std::to_string(definition) : name;
}

std::string targetText(const kube::ServicePort &port)
{
    using Form = kube::PortReference::Form;
    if (port.targetPort.form == Form::Absent)
        return text(port.port.valid());
    if (port.targetPort.form == Form::Number)
        return std::to_string(port.targetPort.number);
    return port.targetPort.text.empty() ? "?" : port.targetPort.text;
}

class TableMaker
{
public:
    explicit TableMaker(const PortGraph &graph)
        : m_graph(graph)
    {
        m_rows.reserve(graph.chains);
    }

    std::vector<PortRow> make()
    {
        for (const EntryRow &row : m_graph.entryRows)
            addEntry(row);
        for (Index s = 0; s < m_graph.services.size(); ++s) {
            const ServiceNode &node = m_graph.services[s];
            for (Index p = 0; p < node.ports.size(); ++p) {
                const bool hasNodePort = node.ports[p].nodePort || node.ports[p].nodePortAuto;
                if (!m_entered.contains({s, p, hasNodePort}))
                    addPaths({}, s, p, hasNodePort);
            }
        }
        std::ranges::stable_sort(m_rows, {}, &PortRow::ns);
        return std::move(m_rows);
    }

private:
    void addEntry(const EntryRow &entry)
    {
        PortRow row {.ns = entry.ns, .status = std::string(toString(entry.status)), .remark = entry.problem};
        row.entry = entry.kind + ' ' + entry.name;
        if (const std::string where = entry.host + entry.path.value_or(""); !where.empty())
            row.entry += ' ' + where;
        row.entryId = keyOfEntryRow(m_graph, entry).id();
        row.protocol = entry.protocol.value_or("");
        (entry.kind == "HostPort" ? row.node : row.web) = text(entry.port);
        row.broken = entry.status == EntryStatus::NotAllowed || entry.status == EntryStatus::MissingService
            || entry.status == EntryStatus::MissingPort;
        if (row.broken || entry.serviceNode == kNone || entry.servicePortIndex == kNone) {
            row.service = entry.service.value_or("");
            row.servicePort = entry.servicePort ? std::to_string(*entry.servicePort) : entry.servicePortText;
            if (entry.workload != kNone)
                finishAtPod(row, m_graph.workloads[entry.workload], entry.podPort);
            if (entry.status != EntryStatus::NotAllowed && entry.servicePortIndex != kNone)
                m_entered.emplace(entry.serviceNode, entry.servicePortIndex, entry.throughNodePort);
            m_rows.push_back(std::move(row));
            return;
        }
        m_entered.emplace(entry.serviceNode, entry.servicePortIndex, entry.throughNodePort);
        addPaths(std::move(row), entry.serviceNode, entry.servicePortIndex, entry.throughNodePort);
    }

    void addPaths(PortRow row, Index s, Index p, bool throughNode)
    {
        const ServiceNode &node = m_graph.services[s];
        const ServicePortNode &port = node.ports[p];
        if (port.port == kNone)
            return;
        const kube::Service &service = m_graph.service(node);
        const kube::ServicePort &written = service.ports[port.port];
        row.ns = node.ns;
        if (throughNode) {
            row.node = port.nodePort ? std::to_string(*port.nodePort) : "auto";
            row.nodeIdEnd = '#' + numbered(node.key.name, node.key.definition) + "/ports/" + std::to_string(p);
        }
        row.service = numbered(node.key.name, node.key.definition);
        row.serviceId = keyOfServicePort(node, p).id();
        row.servicePort = text(written.port.valid());
        row.portName = written.name.value;
        row.protocol = written.protocol.value == kube::Protocol::Other ? written.protocol.text
                                                                       : std::string(toString(written.protocol.value));
        row.status = std::string(toString(port.status));
        row.remark = port.problem;
        if (port.status == PortStatus::External)
            row.workload = service.externalName.value;
        else
            row.target = targetText(written);
        if (port.backends.empty()) {
            row.broken = port.status != PortStatus::External;
            m_rows.push_back(std::move(row));
            return;
        }
        for (const Backend &backend : port.backends)
            addBackend(row, backend);
    }

    void addBackend(PortRow row, const Backend &backend)
    {
        row.broken = !backend.port && !backend.idle;
        if (row.broken || row.status == "partial")
            row.status = row.broken ? "unresolved" : "ok";
        if (backend.idle)
            row.status = "idle";
        row.remark = backend.remark;
        if (backend.workload != kNone) {
            finishAtPod(row, m_graph.workloads[backend.workload], backend.podPort);
        } else {
            row.workload = backend.address.empty() ? backend.label : backend.address.substr(backend.address.find('/') + 1);
            row.containerPort = backend.port ? std::to_string(*backend.port) : "";
        }
        m_rows.push_back(std::move(row));
    }

    void finishAtPod(PortRow &row, const WorkloadNode &node, Index podPort) const
    {
        row.workload = numbered(node.label, node.key.definition);
        row.podId = node.key.id();
        if (podPort == kNone)
            return;
        row.podId = keyOfPodPort(m_graph, node, podPort).id();
        const PodPort &port = node.ports[podPort];
        const kube::Workload *workload = m_graph.workload(node);
        if (port.container != kNone && workload != nullptr)
            row.container = workload->pod.containers[port.container].name.value;
        row.containerPort = text(port.number);
        if (port.application.empty())
            return;
        row.application = std::to_string(port.application.front().port);
        row.evidence = port.application.front().evidence;
    }

    const PortGraph &m_graph;
    std::vector<PortRow> m_rows;
    std::set<std::tuple<Index, Index, bool>> m_entered; // service port, through its node port
};

} // namespace

std::vector<PortRow> portTable(const PortGraph &graph)
{
    return TableMaker(graph).make();
}

const std::array<PortColumn, kPortColumns> &portColumns()
{
    static constexpr std::array<PortColumn, kPortColumns> kColumns {{
        {"namespace", PORTOLAN_TR("Namespace"), &PortRow::ns},
        {"entry", PORTOLAN_TR("Entry"), &PortRow::entry},
        {"web_port", PORTOLAN_TR("⑥ Web server"), &PortRow::web},
        {"node_port", PORTOLAN_TR("⑤ Node"), &PortRow::node},
        {"service", PORTOLAN_TR("Service"), &PortRow::service},
        {"service_port", PORTOLAN_TR("④ Service"), &PortRow::servicePort},
        {"port_name", PORTOLAN_TR("Port name"), &PortRow::portName},
        {"protocol", PORTOLAN_TR("Protocol"), &PortRow::protocol},
        {"target_port", PORTOLAN_TR("③ Target"), &PortRow::target},
        {"workload", PORTOLAN_TR("Workload"), &PortRow::workload},
        {"container", PORTOLAN_TR("Container"), &PortRow::container},
        {"container_port", PORTOLAN_TR("② Container"), &PortRow::containerPort},
        {"application_port", PORTOLAN_TR("① Application"), &PortRow::application},
        {"evidence", PORTOLAN_TR("Evidence"), &PortRow::evidence},
        {"status", PORTOLAN_TR("Status"), &PortRow::status},
        {"remark", PORTOLAN_TR("Remark"), nullptr},
    }};
    return kColumns;
}

std::string cellText(const PortRow &row, const PortColumn &column)
{
    return column.cell != nullptr ? row.*column.cell : row.remark.empty() ? std::string() : english(row.remark);
}

TextTable tableOfPorts(const std::vector<PortRow> &rows)
{
    TextTable table;
    for (const PortColumn &column : portColumns())
        table.columns.push_back({std::string(column.name), column.title});
    for (const PortRow &row : rows) {
        TextTable::Row &cells = table.rows.emplace_back();
        for (const PortColumn &column : portColumns()) {
            if (row.broken && column.name == "status")
                cells.strong = cells.cells.size();
            cells.cells.push_back(cellText(row, column));
        }
    }
    return table;
}

std::string toCsv(const std::vector<PortRow> &rows)
{
    return toCsv(tableOfPorts(rows));
}

std::string toMarkdown(const std::vector<PortRow> &rows)
{
    return toMarkdown(tableOfPorts(rows));
}

} // namespace portolan
