// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/clientnames.h"

#include <algorithm>
#include <cctype>

namespace portolan {

namespace {

constexpr int kMostPods = 5; // whose names are listed

// "my-web" as the kubelet writes it in a variable's name.
std::string variableName(std::string_view name)
{
    std::string text(name);
    std::ranges::transform(
        text, text.begin(), [](unsigned char c) { return c == '-' ? '_' : static_cast<char>(std::toupper(c)); });
    return text;
}

std::string lower(std::string_view name)
{
    std::string text(name);
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

class Namer
{
public:
    Namer(const PortGraph &graph, Index service, Index port, std::string_view domain)
        : m_graph(graph)
        , m_node(graph.services[service])
        , m_service(graph.service(m_node))
        , m_port(port == kNone || m_node.ports[port].port == kNone ? nullptr : &m_node.ports[port])
        , m_full(m_node.key.name + '.' + m_node.ns + ".svc." + std::string(domain))
    {
    }

    std::vector<ClientName> take()
    {
        using Kind = ClientName::Kind;
        const std::string &name = m_node.key.name;
        const std::string port = portText();
        add(Kind::Short, name + port);
        add(Kind::Namespaced, name + '.' + m_node.ns + port);
        add(Kind::Svc, name + '.' + m_node.ns + ".svc" + port);
        add(Kind::Full, m_full + port);
        if (m_service.isExternalName())
            return std::move(m_names);
        if (m_port != nullptr && !written().name.value.empty())
            add(Kind::Srv, '_' + written().name.value + "._" + lower(toString(written().protocol.value)) + '.' + m_full);
        if (m_node.headless)
            addPods(port);
        else
            addVariables();
        return std::move(m_names);
    }

private:
    [[nodiscard]] const kube::ServicePort &written() const { return m_service.ports[m_port->port]; }

    // ":80"; of a headless Service the pods' port, "" where they differ.
    [[nodiscard]] std::string portText() const
    {
        if (m_port == nullptr)
            return {};
        std::optional<int> number = written().port.valid();
        for (const Backend &backend : m_port->backends) {
            if (!m_node.headless || !backend.port)
                continue;
            if (&backend != m_port->backends.data() && number != backend.port)
                return {};
            number = backend.port;
        }
        return number ? ':' + std::to_string(*number) : std::string();
    }

    void add(ClientName::Kind kind, std::string text) { m_names.push_back({kind, std::move(text)}); }

    // Pods get names where their StatefulSet says that this is the Service which governs them (apps/v1
    // StatefulSetSpec.serviceName).
    void addPods(const std::string &port)
    {
        for (const Index index : m_node.workloads) {
            const WorkloadNode &node = m_graph.workloads[index];
            const kube::Workload *workload = m_graph.workload(node);
            if (workload == nullptr)
                continue;
            if (node.key.kind == "StatefulSet" && workload->serviceName.value == m_node.key.name) {
                for (int i = 0; i < std::min(node.replicas.value_or(1), kMostPods); ++i)
                    add(ClientName::Kind::Pod, node.key.name + '-' + std::to_string(i) + '.' + m_full + port);
            } else if (!workload->pod.hostname.empty() && workload->pod.subdomain == m_node.key.name) {
                add(ClientName::Kind::Pod, workload->pod.hostname + '.' + m_full + port);
            }
        }
    }

    void addVariables()
    {
        const std::string stem = variableName(m_node.key.name) + "_SERVICE_";
        add(ClientName::Kind::Variable, stem + "HOST");
        if (m_port == nullptr)
            return;
        if (m_port->port == 0)
            add(ClientName::Kind::Variable, stem + "PORT");
        if (!written().name.value.empty())
            add(ClientName::Kind::Variable, stem + "PORT_" + variableName(written().name.value));
    }

    const PortGraph &m_graph;
    const ServiceNode &m_node;
    const kube::Service &m_service;
    const ServicePortNode *m_port;
    std::string m_full;
    std::vector<ClientName> m_names;
};

} // namespace

std::vector<ClientName> clientNames(const PortGraph &graph, Index service, Index port, std::string_view clusterDomain)
{
    return Namer(graph, service, port, clusterDomain).take();
}

} // namespace portolan
