// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/trace.h"

#include "core/text/visible.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace portolan {

namespace {

// Terminal colours; nothing where they are off.
struct Paint {
    bool on = false;
    [[nodiscard]] std::string strong(const std::string &text) const { return on ? "\033[1m" + text + "\033[0m" : text; }
    [[nodiscard]] std::string broken(const std::string &text) const { return on ? "\033[31m" + text + "\033[0m" : text; }
    [[nodiscard]] std::string quiet(const std::string &text) const { return on ? "\033[2m" + text + "\033[0m" : text; }
};

// One line: what it begins with, then the stations of the path. Columns of a namespace are aligned.
struct Line {
    std::string entry, node, service, target, pod;
    std::string problem; // why it is broken
    std::string note;
};
// Nothing in a name steers the terminal.
void makeVisible(Line &line)
{
    for (std::string *cell : {&line.entry, &line.node, &line.service, &line.target, &line.pod, &line.note})
        portolan::makeVisible(*cell);
}

constexpr std::array kColumns {&Line::entry, &Line::node, &Line::service, &Line::target, &Line::pod};

// Columns on a terminal: code points, which is right for what manifests may hold.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string counted(std::size_t count, const std::string &one, const std::string &many)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

class TextWriter
{
public:
    TextWriter(const PortGraph &graph, bool colour)
        : m_graph(graph)
        , m_paint {colour}
    {
    }

    std::string write(const std::vector<Unread> &unread)
    {
        for (const EntryRow &row : m_graph.entryRows)
            addEntry(row);
        for (Index s = 0; s < m_graph.services.size(); ++s)
            addService(s);
        std::string text;
        for (auto &[ns, lines] : m_lines) {
            for (Line &line : lines)
                makeVisible(line);
            text += "namespace " + m_paint.strong(visible(ns)) + '\n';
            writeLines(lines, text);
            text += '\n';
        }
        writeSummary(unread.size(), text);
        return text;
    }

private:
    static std::string portText(std::optional<int> port) { return port ? ':' + std::to_string(*port) : ":?"; }

    static std::string serviceLabel(const ServiceNode &node)
    {
        return node.key.kind + ' ' + node.key.name
            + (node.key.definition > 1 ? '@' + std::to_string(node.key.definition) : std::string());
    }

    [[nodiscard]] std::string entryLabel(const EntryRow &row) const
    {
        std::string label = row.kind + ' ' + row.name;
        if (m_graph.definition(row.definition).number > 1)
            label += '@' + std::to_string(m_graph.definition(row.definition).number);
        const std::string where = row.kind == "Ingress" && !row.path ? "default backend" : row.host + row.path.value_or("");
        if (!where.empty())
            label += ' ' + where;
        return label + ' ' + (row.port ? portText(row.port) : std::string("(any listener)"));
    }

    void addEntry(const EntryRow &row)
    {
        Line line;
        line.entry = "client → " + entryLabel(row);
        if (row.workload != kNone) {
            line.node = "node " + portText(row.port);
            finishAtPod(line, m_graph.workloads[row.workload], row.podPort);
            m_lines[row.ns].push_back(std::move(line));
            return;
        }
        const bool refused = row.status == EntryStatus::NotAllowed || row.serviceNode == kNone || row.servicePortIndex == kNone;
        if (refused) {
            line.problem = english(row.problem);
            if (row.problem.empty()) // an external name without ports
                line.service = "Service " + row.service.value_or("") + ' ' + portText(row.servicePort);
            m_lines[row.ns].push_back(std::move(line));
            return;
        }
        m_entered.emplace(row.serviceNode, row.servicePortIndex, row.throughNodePort);
        addPaths(line, row.serviceNode, row.servicePortIndex, row.throughNodePort, row.ns);
    }

    void addService(Index s)
    {
        const ServiceNode &node = m_graph.services[s];
        for (Index p = 0; p < node.ports.size(); ++p) {
            const bool hasNodePort = node.ports[p].nodePort || node.ports[p].nodePortAuto;
            if (node.ports[p].port != kNone && !m_entered.contains({s, p, hasNodePort}))
                addPaths({}, s, p, hasNodePort, node.ns);
        }
    }

    // A line for each path from one service port on.
    void addPaths(Line line, Index s, Index p, bool throughNode, const std::string &band)
    {
        const ServiceNode &node = m_graph.services[s];
        const kube::Service &service = m_graph.service(node);
        const ServicePortNode &port = node.ports[p];
        const kube::ServicePort &written = service.ports[p];
        if (line.entry.empty())
            line.entry = "client";
        if (throughNode)
            line.node = "node " + (port.nodePort ? portText(port.nodePort) : std::string(":auto"));
        line.service = serviceLabel(node) + ' ' + (written.port.number ? ':' + std::to_string(*written.port.number) : ":?");
        if (written.protocol.value != kube::Protocol::Tcp)
            line.service += '/' + written.protocol.text;
        line.target = targetText(written);
        if (port.status == PortStatus::External) {
            line.target.clear();
            line.pod = service.externalName.value;
            m_lines[band].push_back(std::move(line));
            return;
        }
        if (port.backends.empty()) {
            line.problem = english(port.problem);
            m_lines[band].push_back(std::move(line));
            return;
        }
        std::set<std::pair<std::string, std::optional<int>>> seen;
        for (const Backend &backend : port.backends) {
            if (seen.emplace(backend.workload == kNone ? backend.label : labelOf(backend.workload), backend.port).second)
                m_lines[band].push_back(withBackend(line, backend));
        }
    }

    static std::string targetText(const kube::ServicePort &written)
    {
        using Form = kube::PortReference::Form;
        if (written.targetPort.form == Form::Absent)
            return written.port.number ? std::to_string(*written.port.number) : "?";
        return written.targetPort.text.empty() ? std::to_string(written.targetPort.number) : written.targetPort.text;
    }

    [[nodiscard]] std::string labelOf(Index workload) const
    {
        const WorkloadNode &node = m_graph.workloads[workload];
        return node.key.definition > 1 ? node.label + '@' + std::to_string(node.key.definition) : node.label;
    }

    [[nodiscard]] Line withBackend(Line line, const Backend &backend) const
    {
        if (backend.workload == kNone)
            line.pod = backend.label + (backend.port ? ' ' + portText(backend.port) : std::string());
        else
            finishAtPod(line, m_graph.workloads[backend.workload], backend.podPort);
        if (!backend.port && !backend.idle)
            line.problem = english(backend.remark);
        else
            line.note = backend.idle ? "no pods now" : english(backend.remark);
        if (backend.ready && backend.replicas)
            line.pod += " (" + std::to_string(*backend.ready) + " of " + std::to_string(*backend.replicas) + " ready)";
        return line;
    }

    void finishAtPod(Line &line, const WorkloadNode &node, Index podPort) const
    {
        line.pod = node.key.definition > 1 ? node.label + '@' + std::to_string(node.key.definition) : node.label;
        if (podPort == kNone)
            return;
        const PodPort &port = node.ports[podPort];
        if (port.container != kNone)
            line.pod += ' ' + m_graph.workload(node)->pod.containers[port.container].name.value;
        line.pod += ' ' + portText(port.number);
        if (port.application.empty())
            return;
        std::string listens; // also what disagrees
        for (const ApplicationPort &application : port.application)
            listens += (listens.empty() ? " (listens on " : "; or on ") + std::string(application.loopback ? "127.0.0.1:" : "")
                + std::to_string(application.port) + ", " + application.evidence;
        line.pod += listens + ')';
    }

    void writeLines(const std::vector<Line> &lines, std::string &text) const
    {
        std::map<std::string Line::*const *, std::size_t> widths;
        for (const auto &column : kColumns) {
            for (const Line &line : lines)
                widths[&column] = std::max(widths[&column], widthOf(line.*column));
        }
        for (const Line &line : lines) {
            std::string written = "  ";
            std::string gap;
            for (const auto &column : kColumns) {
                if (widths[&column] == 0)
                    continue;
                const std::string &cell = line.*column;
                if (!cell.empty())
                    written += gap + (&column == kColumns.data() ? "" : "→ ") + cell;
                gap = cell.empty() ? gap + std::string(widths[&column] + 3, ' ')
                                   : std::string(widths[&column] - widthOf(cell) + 1, ' ');
            }
            if (!line.problem.empty())
                written = m_paint.broken(written + " ✗ " + line.problem);
            else if (!line.note.empty())
                written += m_paint.quiet("  (" + line.note + ')');
            text += written + '\n';
        }
    }

    void writeSummary(std::size_t unread, std::string &text) const
    {
        text += counted(m_graph.services.size(), "service", "services") + ", "
            + counted(m_graph.workloads.size(), "workload", "workloads") + ", "
            + counted(m_graph.chains, "port chain", "port chains");
        if (m_graph.brokenChains > 0)
            text += ", " + m_paint.broken(std::to_string(m_graph.brokenChains) + " broken");
        const auto unreached = static_cast<std::size_t>(std::ranges::count(m_graph.workloads, false, &WorkloadNode::reached));
        if (unreached > 0)
            text += "; " + counted(unreached, "workload", "workloads") + " not reached by any Service";
        if (!m_graph.leftOut.empty())
            text += "; " + counted(m_graph.leftOut.size(), "backend that is no Service", "backends that are no Services")
                + " left out";
        if (m_graph.inventory->otherKinds > 0)
            text += "; " + counted(m_graph.inventory->otherKinds, "object", "objects") + " of other kinds";
        if (unread > 0)
            text += "; " + m_paint.broken(counted(unread, "document", "documents") + " not read");
        text += '\n';
    }

    const PortGraph &m_graph;
    Paint m_paint;
    std::map<std::string, std::vector<Line>> m_lines; // by namespace
    std::set<std::tuple<Index, Index, bool>> m_entered; // service port, through its node port
};

} // namespace

std::string traceText(const PortGraph &graph, const std::vector<Unread> &unread, bool colour)
{
    return TextWriter(graph, colour).write(unread);
}

} // namespace portolan
