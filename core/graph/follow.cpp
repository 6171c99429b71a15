// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/follow.h"

#include "core/graph/followreasons.h"
#include "core/graph/portkeys.h"

#include <set>

namespace portolan {

namespace {

using By = FollowStep::By;

// Whether the request dies at the entry itself.
bool endsAtEntry(const EntryRow &row)
{
    return row.status == EntryStatus::NotAllowed || row.status == EntryStatus::MissingService
        || row.status == EntryStatus::MissingPort;
}

class Follower
{
public:
    Follower(const PortGraph &graph, const PortChain &chain)
        : m_graph(graph)
        , m_chain(chain)
    {
    }

    std::vector<FollowStep> take()
    {
        if (m_chain.entry != kNone && !enter(m_graph.entryRows[m_chain.entry]))
            return std::move(m_steps);
        if (m_chain.service != kNone && m_chain.port != kNone)
            throughService();
        return std::move(m_steps);
    }

private:
    void step(By by, const std::string &to, Message sentence)
    {
        m_steps.push_back({.by = by, .from = m_here, .to = to, .sentence = std::move(sentence), .file = {}, .text = {}});
        m_here = to;
    }

    void breakOff(Message sentence)
    {
        m_steps.push_back({.by = By::Nobody,
            .from = m_here,
            .to = {},
            .broken = true,
            .sentence = std::move(sentence),
            .file = {},
            .text = {}});
    }

    // The line that decides the last step; of a span that is not written nothing is said.
    void decidedBy(Index definition, Span at)
    {
        if (definition == kNone || at.empty())
            return;
        FollowStep &last = m_steps.back();
        const Definition &where = m_graph.definition(definition);
        const InputFile &file = m_graph.inventory->files[where.file];
        last.file = file.name;
        last.line = m_graph.inventory->position(where, at.begin).line;
        std::string_view line = file.document ? file.document->line(last.line) : std::string_view();
        const auto indent = std::min(line.find_first_not_of(" \t"), line.size());
        line.remove_prefix(indent);
        line = line.substr(0, line.find_last_not_of(" \t\r\n") + 1);
        constexpr std::size_t kLongest = 400; // bytes: more is no line for people
        if (line.size() > kLongest)
            return;
        last.text = line;
        const std::uint32_t column = m_graph.inventory->position(where, at.begin).column - 1;
        if (column < indent)
            return;
        const auto begin = static_cast<std::uint32_t>(column - indent);
        const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(begin + at.size(), line.size()));
        if (begin < end)
            last.mark = {begin, end};
    }

    // False where the request gets no further, or needs no Service.
    bool enter(const EntryRow &row)
    {
        step(By::Client, keyOfEntryRow(m_graph, row).id(), whyComesIn(row));
        decidedBy(row.definition, row.at);
        if (endsAtEntry(row)) {
            breakOff(row.problem.empty() ? whyNotAllowed(row) : row.problem);
            decidedBy(row.definition, row.at);
            return false;
        }
        if (row.workload != kNone) {
            throughHostPort(row);
            return false;
        }
        return true;
    }

    void throughHostPort(const EntryRow &row)
    {
        const WorkloadNode &node = m_graph.workloads[row.workload];
        if (row.podPort == kNone)
            return;
        const PodPort &port = node.ports[row.podPort];
        step(By::Runtime, keyOfPodPort(m_graph, node, row.podPort).id(), whyHostPort(row, port));
        if (const kube::ContainerPort *declared = declaredPort(node, port))
            decidedBy(node.definition, declared->hostPort.written() ? declared->hostPort.at : declared->containerPort.at);
        inTheContainer(node, port);
    }

    void throughService()
    {
        const ServiceNode &node = m_graph.services[m_chain.service];
        const ServicePortNode &port = node.ports[m_chain.port];
        const EntryRow *row = m_chain.entry == kNone ? nullptr : &m_graph.entryRows[m_chain.entry];
        const bool opensNode = (port.nodePort || port.nodePortAuto) && (row == nullptr || row->throughNodePort);
        if (opensNode)
            onNode(node, port, row);
        const std::string key = keyOfServicePort(node, m_chain.port).id();
        const kube::ServicePort *written = port.port == kNone ? nullptr : &m_graph.service(node).ports[port.port];
        if (written == nullptr) {
            step(By::Dns, node.key.id(), whyName(node));
            onwards(node, port, nullptr);
            return;
        }
        if (opensNode) {
            step(By::KubeProxy, key, whyNodePort(node, port, *written));
            decidedBy(node.definition, written->port.at);
        } else if (row != nullptr) {
            step(sender(*row), key, whyBackend(*row, node, *written));
            decidedBy(row->definition, row->at);
        } else {
            step(node.headless ? By::Dns : By::Client, key, node.headless ? whyName(node) : whyInside(node, *written));
            decidedBy(node.definition, written->port.at);
        }
        onwards(node, port, written);
    }

    void onNode(const ServiceNode &node, const ServicePortNode &port, const EntryRow *row)
    {
        const std::string key = '#' + node.key.name
            + (node.key.definition > 1 ? '@' + std::to_string(node.key.definition) : std::string()) + "/ports/"
            + std::to_string(m_chain.port);
        step(row == nullptr ? By::Client : sender(*row), key, whyOnNode(node, port, row));
        const kube::Service &service = m_graph.service(node);
        if (port.port == kNone)
            return;
        const kube::PortNumber &nodePort = service.ports[port.port].nodePort;
        decidedBy(node.definition, nodePort.written() ? nodePort.at : service.type.at);
    }

    // From the Service to the pods.
    void onwards(const ServiceNode &node, const ServicePortNode &port, const kube::ServicePort *written)
    {
        if (port.status == PortStatus::External) {
            const kube::Text &name = m_graph.service(node).externalName;
            step(By::Dns, {}, whyExternal(node, name.value));
            decidedBy(node.definition, name.at);
            return;
        }
        const Backend *backend = m_chain.backend == kNone ? nullptr : &port.backends[m_chain.backend];
        const bool arrives = backend != nullptr && backend->port && !backend->idle;
        if (!arrives) {
            breakOff(backend != nullptr && backend->idle             ? whyNoPods(*backend)
                    : !port.problem.empty()                          ? port.problem
                    : backend != nullptr && !backend->remark.empty() ? backend->remark
                                                                     : whyNobodyThere(node));
            if (written != nullptr)
                decidedBy(node.definition, deciding(node, *written, backend));
            return;
        }
        const WorkloadNode *workload = backend->workload == kNone ? nullptr : &m_graph.workloads[backend->workload];
        const PodPort *reached = workload && backend->podPort != kNone ? &workload->ports[backend->podPort] : nullptr;
        const std::string to = reached ? keyOfPodPort(m_graph, *workload, backend->podPort).id()
            : workload                 ? workload->key.id()
                                       : std::string();
        step(node.headless ? By::Dns : By::KubeProxy, to, whyTarget(node, written, *backend, declarer(workload, reached)));
        if (written != nullptr)
            decidedBy(node.definition, written->targetPort.written() ? written->targetPort.at : written->port.at);
        if (reached != nullptr)
            inTheContainer(*workload, *reached);
    }

    // What is at fault: the target port where pods are there, else the selector.
    [[nodiscard]] Span deciding(const ServiceNode &node, const kube::ServicePort &written, const Backend *backend) const
    {
        if (backend != nullptr)
            return written.targetPort.written() ? written.targetPort.at : written.port.at;
        const kube::Selector &selector = m_graph.service(node).selector;
        return selector.present ? selector.at : written.port.at;
    }

    void inTheContainer(const WorkloadNode &node, const PodPort &port)
    {
        const std::string container = declarer(&node, &port);
        if (port.application.empty()) {
            m_steps.push_back({.by = By::Runtime,
                .from = m_here,
                .to = m_here,
                .inside = true,
                .sentence = whySilent(port, container),
                .file = {},
                .text = {}});
            if (const kube::ContainerPort *declared = declaredPort(node, port))
                decidedBy(node.definition, declared->containerPort.at);
            return;
        }
        const ApplicationPort &listens = port.application.front();
        const bool heard = !listens.loopback && (!port.number || listens.port == *port.number);
        m_steps.push_back({.by = heard ? By::Runtime : By::Nobody,
            .from = m_here,
            .to = m_here,
            .inside = true,
            .broken = !heard,
            .sentence = heard ? whyHeard(listens, container) : whyUnheard(port, listens, container),
            .file = {},
            .text = {}});
        decidedBy(node.definition, listens.at);
    }

    [[nodiscard]] const kube::ContainerPort *declaredPort(const WorkloadNode &node, const PodPort &port) const
    {
        const kube::Workload *workload = m_graph.workload(node);
        if (workload == nullptr || port.container == kNone || port.index == kNone)
            return nullptr;
        return &workload->pod.containers[port.container].ports[port.index];
    }

    // The container that a port is of; "" if none declares it.
    [[nodiscard]] std::string declarer(const WorkloadNode *node, const PodPort *port) const
    {
        const kube::Workload *workload = node ? m_graph.workload(*node) : nullptr;
        if (workload == nullptr || port == nullptr || port->container == kNone)
            return {};
        return workload->pod.containers[port->container].name.value;
    }

    const PortGraph &m_graph;
    const PortChain &m_chain;
    std::vector<FollowStep> m_steps;
    std::string m_here; // the row the request is at
};

void addBackends(const PortGraph &graph, PortChain chain, std::vector<PortChain> &out)
{
    if (chain.service == kNone || chain.port == kNone) {
        out.push_back(chain);
        return;
    }
    const auto count = static_cast<Index>(graph.services[chain.service].ports[chain.port].backends.size());
    for (chain.backend = 0; chain.backend < count; ++chain.backend)
        out.push_back(chain);
    if (count == 0) {
        chain.backend = kNone;
        out.push_back(chain);
    }
}

} // namespace

std::vector<PortChain> portChains(const PortGraph &graph)
{
    std::vector<PortChain> chains;
    std::set<std::pair<Index, Index>> entered;
    for (Index i = 0; i < graph.entryRows.size(); ++i) {
        const EntryRow &row = graph.entryRows[i];
        PortChain chain {.entry = i};
        if (!endsAtEntry(row) && row.workload == kNone) {
            chain.service = row.serviceNode;
            chain.port = row.servicePortIndex;
            entered.emplace(chain.service, chain.port);
        }
        addBackends(graph, chain, chains);
    }
    for (Index s = 0; s < graph.services.size(); ++s) {
        for (Index p = 0; p < graph.services[s].ports.size(); ++p) {
            const ServicePortNode &port = graph.services[s].ports[p];
            if (port.nodePort || port.nodePortAuto || !entered.contains({s, p}))
                addBackends(graph, {.service = s, .port = p}, chains);
        }
    }
    return chains;
}

std::string chainName(const PortGraph &graph, const PortChain &chain)
{
    std::string name;
    const auto addBackend = [&](const ServicePortNode &port) {
        if (port.backends.size() > 1 && chain.backend != kNone)
            name += "  (" + port.backends[chain.backend].label + ')';
    };
    if (chain.entry != kNone) {
        const EntryRow &row = graph.entryRows[chain.entry];
        const std::string scheme = row.protocol == "HTTPS" ? "https://" : row.protocol == "HTTP" ? "http://" : "";
        const std::string host = row.host.empty() ? (scheme.empty() ? row.name : "*") : row.host;
        name = scheme + host + row.path.value_or("");
        if (scheme.empty() && row.port)
            name += ':' + std::to_string(*row.port);
        name += "  →  " + (row.service ? row.ns + '/' + *row.service : row.ns + '/' + row.name);
        if (chain.service != kNone && chain.port != kNone)
            addBackend(graph.services[chain.service].ports[chain.port]);
        return name;
    }
    const ServiceNode &node = graph.services[chain.service];
    const ServicePortNode &port = node.ports[chain.port];
    if (port.nodePort)
        name = "node:" + std::to_string(*port.nodePort) + "  →  ";
    name += node.ns + '/' + node.key.name;
    if (port.port != kNone)
        name += ':' + graph.service(node).ports[port.port].port.text;
    addBackend(port);
    return name;
}

std::vector<FollowStep> follow(const PortGraph &graph, const PortChain &chain)
{
    auto steps = Follower(graph, chain).take();
    if (steps.empty())
        steps.push_back({.by = By::Nobody, .broken = true, .sentence = {PORTOLAN_TR("Nothing leads on from here."), {}}});
    return steps;
}

} // namespace portolan
