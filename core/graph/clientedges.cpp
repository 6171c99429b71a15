// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/clientedges.h"

#include "core/graph/addresses.h"
#include "core/graph/nearmiss.h"
#include "core/graph/objectindex.h"
#include "core/kube/nginx.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace portolan {

namespace {

using namespace std::string_view_literals;

// Services by (namespace, name); several where one is defined more than once.
using ServiceNames = std::map<std::pair<std::string_view, std::string_view>, std::vector<Index>>;

// Who a host name means, seen from a pod.
struct Meant {
    std::string_view ns, service;
    const std::vector<Index> *nodes = nullptr;
    bool sure = false; // nothing but a Service can be meant
    bool pod = false; // one pod of it
};

std::vector<std::string_view> labelsOf(std::string_view host)
{
    std::vector<std::string_view> labels;
    while (host.ends_with('.'))
        host.remove_suffix(1);
    while (!host.empty()) {
        labels.push_back(host.substr(0, host.find('.')));
        host.remove_prefix(std::min(host.size(), labels.back().size() + 1));
    }
    return labels;
}

// What goes with HOST in a pair of variables.
constexpr std::array kHostEndings {"HOST"sv, "HOSTNAME"sv, "ADDRESS"sv, "ADDR"sv, "SERVER"sv};

// Where a value stands.
struct Place {
    Index definition = kNone;
    Span at {};
    Index container = kNone;
    std::string where, field;
};

class EdgeReader
{
public:
    explicit EdgeReader(const PortGraph &graph)
        : m_graph(graph)
        , m_objects(*graph.inventory)
    {
        for (Index s = 0; s < graph.services.size(); ++s)
            m_services[{graph.services[s].ns, graph.services[s].key.name}].push_back(s);
    }

    std::vector<ClientEdge> take()
    {
        for (m_workload = 0; m_workload < m_graph.workloads.size(); ++m_workload) {
            if (const kube::Workload *workload = m_graph.workload(m_graph.workloads[m_workload]))
                readPod(workload->pod);
        }
        return std::move(m_edges);
    }

private:
    [[nodiscard]] const WorkloadNode &node() const { return m_graph.workloads[m_workload]; }

    void readPod(const kube::PodTemplate &pod)
    {
        for (Index c = 0; c < pod.containers.size(); ++c) {
            const kube::Container &container = pod.containers[c];
            readWords(c, "command", container.command);
            readWords(c, "args", container.args);
            for (std::size_t i = 0; i < container.env.size(); ++i)
                readVariable(c, container, i);
            for (const kube::EnvFrom &source : container.envFrom) {
                if (source.kind == "ConfigMap")
                    readConfigMap(source.name, {});
            }
        }
        for (const std::string &name : pod.configMaps)
            readConfigMap(name, {});
    }

    void readWords(Index container, const char *list, const std::vector<kube::Text> &words)
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            readText(words[i].value,
                {.definition = node().definition,
                    .at = words[i].at,
                    .container = container,
                    .where = list,
                    .field = std::string(list) + '[' + std::to_string(i) + ']'});
        }
    }

    void readVariable(Index index, const kube::Container &container, std::size_t i)
    {
        const kube::EnvVar &variable = container.env[i];
        if (variable.from == kube::EnvVar::From::ConfigMap)
            readConfigMap(variable.fromName, variable.fromKey);
        if (variable.from != kube::EnvVar::From::Value)
            return;
        const Place place {.definition = node().definition,
            .at = variable.value.at,
            .container = index,
            .where = "env " + variable.name,
            .field = "env[" + std::to_string(i) + "].value"};
        readText(variable.value.value, place);
        if (variable.name.ends_with("_PORT"))
            readPair(container, variable, place);
    }

    // API_PORT=8080 beside API_HOST=api.
    void readPair(const kube::Container &container, const kube::EnvVar &port, const Place &place)
    {
        const std::string stem = port.name.substr(0, port.name.size() - 4);
        const auto host = std::ranges::find_if(container.env, [&](const kube::EnvVar &other) {
            return other.from == kube::EnvVar::From::Value && other.name.starts_with(stem)
                && std::ranges::find(kHostEndings, std::string_view(other.name).substr(stem.size())) != kHostEndings.end();
        });
        if (host == container.env.end())
            return;
        const std::string joined = host->value.value + ':' + port.value.value;
        const std::vector<WrittenAddress> addresses = addressesIn(joined);
        if (addresses.size() == 1 && addresses.front().text == joined)
            add(addresses.front(), place, true);
    }

    // One entry, or all of them; an nginx configuration is an entry of its own.
    void readConfigMap(const std::string &name, const std::string &key)
    {
        const std::vector<Index> named = m_objects.find<kube::ConfigMap>(node().ns, name);
        if (named.empty())
            return;
        const Index definition = m_objects.closest(named, node().definition).front();
        for (const auto &[entry, text] : m_graph.definition(definition).object->as<kube::ConfigMap>()->entries) {
            if ((!key.empty() && entry != key) || kube::looksLikeNginx(text.value))
                continue;
            const bool plain = entry.find_first_of("./") == std::string::npos;
            readText(text.value,
                {.definition = definition,
                    .at = text.at,
                    .where = "ConfigMap " + name + ' ' + entry,
                    .field = plain ? "data." + entry : "data['" + entry + "']"});
        }
    }

    void readText(std::string_view text, const Place &place)
    {
        for (const WrittenAddress &address : addressesIn(text))
            add(address, place);
    }

    // `sure`: it can be no image.
    void add(const WrittenAddress &address, const Place &place, bool sure = false)
    {
        const auto meant = whoIs(address.host);
        if (!meant)
            return;
        ClientEdge edge {.workload = m_workload,
            .definition = place.definition,
            .at = narrowed(place, address.text),
            .text = std::string(address.text),
            .where = place.where,
            .container = place.container,
            .field = place.field,
            .ns = std::string(meant->ns),
            .service = std::string(meant->service),
            .port = portOf(address)};
        if (meant->nodes == nullptr) {
            edge.status = ClientEdge::Status::MissingService;
            edge.doubtful = true; // absence proves nothing
        } else {
            link(edge, *meant);
            const bool plain = address.scheme.empty() && !meant->sure && !sure && edge.status != ClientEdge::Status::Ok;
            edge.doubtful = edge.doubtful || (plain && looksLikeVersion(edge, place));
        }
        if (m_seen.emplace(m_workload, edge.definition, edge.at, edge.text).second)
            m_edges.push_back(std::move(edge));
    }

    // `postgres:16` is an image, whatever Service is called so.
    static bool looksLikeVersion(const ClientEdge &edge, const Place &place)
    {
        constexpr int kFirstUsualPort = 1024;
        return edge.port.value_or(0) < kFirstUsualPort || place.where.find("IMAGE") != std::string::npos;
    }

    static std::optional<int> portOf(const WrittenAddress &address)
    {
        if (address.port)
            return address.port;
        if (address.scheme == "http" || address.scheme == "ws")
            return 80;
        return address.scheme == "https" || address.scheme == "wss" ? std::optional(443) : std::nullopt;
    }

    [[nodiscard]] const std::vector<Index> *find(std::string_view ns, std::string_view service) const
    {
        const auto found = m_services.find({ns, service});
        return found == m_services.end() ? nullptr : &found->second;
    }

    // As the pod's resolver would: its own namespace first. Names of the world outside are nobody's.
    [[nodiscard]] std::optional<Meant> whoIs(std::string_view host) const
    {
        const std::vector<std::string_view> labels = labelsOf(host);
        const std::string_view own = node().ns;
        const auto first = labels.begin() + std::min<std::ptrdiff_t>(2, std::ssize(labels)); // name.namespace.svc
        const auto svc = static_cast<std::size_t>(std::find(first, labels.end(), "svc"sv) - labels.begin());
        if (svc < labels.size())
            return Meant {labels[svc - 1], labels[svc - 2], find(labels[svc - 1], labels[svc - 2]), true, svc == 3};
        if (labels.size() > 3 || labels.empty())
            return std::nullopt;
        if (const auto *nodes = labels.size() == 1 ? find(own, labels[0]) : nullptr)
            return Meant {own, labels[0], nodes};
        if (const auto *nodes = labels.size() == 2 ? find(labels[1], labels[0]) : nullptr)
            return Meant {labels[1], labels[0], nodes};
        if (labels.size() < 2)
            return std::nullopt;
        const std::string_view ns = labels.size() == 3 ? labels[2] : own; // web-0.web, web-0.web.shop
        const auto *nodes = find(ns, labels[1]);
        if (nodes == nullptr || !m_graph.services[nodes->front()].headless)
            return std::nullopt;
        return Meant {ns, labels[1], nodes, false, true};
    }

    void link(ClientEdge &edge, const Meant &meant) const
    {
        for (const Index index : *meant.nodes) {
            const ServiceNode &service = m_graph.services[index];
            const auto &written = m_graph.service(service).ports;
            edge.serviceNode = edge.serviceNode == kNone ? index : edge.serviceNode;
            for (Index p = 0; p < service.ports.size() && edge.port && edge.servicePort == kNone; ++p) {
                const bool named = service.ports[p].port != kNone && written[service.ports[p].port].port.number == *edge.port;
                const bool behind = std::ranges::any_of(service.ports[p].backends,
                    [&](const Backend &backend) { return service.headless && backend.port == edge.port; });
                if (named || behind) {
                    edge.serviceNode = index;
                    edge.servicePort = p;
                }
            }
            // No virtual address stands between: any port that the other side listens on is reached.
            edge.doubtful
                = edge.doubtful || service.headless || meant.pod || m_graph.service(service).isExternalName() || written.empty();
        }
        if (edge.port && edge.servicePort == kNone)
            edge.status = ClientEdge::Status::MissingPort;
    }

    // The address itself where it stands in the file as it was read, and once.
    [[nodiscard]] Span narrowed(const Place &place, std::string_view text) const
    {
        const Definition &definition = m_graph.definition(place.definition);
        const auto &document = m_graph.inventory->files[definition.file].document;
        const Span whole = place.at.shifted(definition.base);
        if (!document || whole.end > document->text().size())
            return place.at;
        const std::string_view raw = document->text().substr(whole.begin, whole.size());
        const std::size_t found = raw.find(text);
        if (found == std::string_view::npos || raw.find(text, found + 1) != std::string_view::npos)
            return place.at;
        const auto begin = place.at.begin + static_cast<std::uint32_t>(found);
        return {begin, begin + static_cast<std::uint32_t>(text.size())};
    }

    const PortGraph &m_graph;
    ObjectIndex m_objects;
    ServiceNames m_services;
    Index m_workload = 0;
    std::vector<ClientEdge> m_edges;
    std::set<std::tuple<Index, Index, Span, std::string>> m_seen;
};

} // namespace

std::vector<ClientEdge> clientEdges(const PortGraph &graph)
{
    return EdgeReader(graph).take();
}

Message problemOf(const PortGraph &graph, const ClientEdge &edge)
{
    const std::string port = edge.port ? std::to_string(*edge.port) : std::string();
    switch (edge.status) {
    case ClientEdge::Status::Ok:
        return {};
    case ClientEdge::Status::MissingService:
        return {PORTOLAN_TR("There is no Service \"%1\" in namespace \"%2\"."), {edge.service, edge.ns}};
    case ClientEdge::Status::MissingPort:
        break;
    }
    using Form = kube::PortReference::Form;
    const kube::Service &service = graph.service(graph.services[edge.serviceNode]);
    const auto near = nearestServicePort(service, {.form = Form::Number, .number = *edge.port, .text = port, .at = {}});
    if (!near)
        return {PORTOLAN_TR("Service \"%1\" has no port %2."), {edge.service, port}};
    const std::string meant = service.ports[near->port].port.text;
    if (near->isTarget)
        return {PORTOLAN_TR("Service \"%1\" has no port %2: that is the target port; the service port is %3."),
            {edge.service, port, meant}};
    if (near->isNodePort)
        return {PORTOLAN_TR("Service \"%1\" has no port %2: that is the node port; the service port is %3."),
            {edge.service, port, meant}};
    return {PORTOLAN_TR("Service \"%1\" has no port %2. Did you mean %3?"), {edge.service, port, meant}};
}

} // namespace portolan
