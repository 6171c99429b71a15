// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/dockerfiles.h"
#include "core/graph/graphdraft.h"
#include "core/graph/images.h"
#include "core/graph/listeners.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <deque>

namespace portolan {

namespace {

// One hint at a port that a container's program listens on.
struct Evidence {
    enum class Source : std::uint8_t { CommandLine, Environment, Probe, Image, Dockerfile }; // the strongest first
    ApplicationPort port;
    Source source = Source::CommandLine;
    bool certain = false; // speaks of the program's own port even where no declared port has that number
};

// Collects what one container says, the strongest first: command line, environment, probes, image, Dockerfile.
class ContainerEvidence
{
public:
    ContainerEvidence(const GraphDraft &draft, const Dockerfiles &dockerfiles, Index definition, const kube::Container &container)
        : m_draft(draft)
        , m_dockerfiles(dockerfiles)
        , m_definition(definition)
        , m_container(container)
    {
    }

    std::vector<Evidence> take()
    {
        const Variables variables = readVariables();
        for (const Listener &listener : listenersInWords(m_container.command, variables))
            addWord("command", listener);
        for (const Listener &listener : listenersInWords(m_container.args, variables))
            addWord("args", listener);
        for (const Listener &listener : listenersInEnvironment(variables)) {
            if (listener.certain || !isOtherServices(listener.what))
                add(Evidence::Source::Environment, listener, "env " + listener.what, listener.what);
        }
        addProbes();
        for (const int port : portsOfImage(m_container.image.value))
            add(Evidence::Source::Image, hintAt(port, m_container.image.at), "image", "image");
        addDockerfile(variables);
        return std::move(m_found);
    }

private:
    // env overrides envFrom, a later source an earlier one (core/v1 Container.envFrom).
    [[nodiscard]] Variables readVariables()
    {
        Variables variables;
        variables.reserve(m_container.env.size());
        const auto set = [&](std::string_view name, std::string_view value, Span at) {
            const auto known = std::ranges::find_if(
                variables, [&](const Variable &other) { return other.name.size() == name.size() && other.name == name; });
            (known == variables.end() ? variables.emplace_back() : *known) = {name, value, at};
        };
        for (const kube::EnvFrom &source : m_container.envFrom) {
            if (const kube::ConfigMap *map = source.kind == "ConfigMap" ? configMap(source.name) : nullptr) {
                for (const auto &[key, value] : map->entries)
                    set(source.prefix.empty() ? std::string_view(key) : m_prefixed.emplace_back(source.prefix + key), value.value,
                        {});
            }
        }
        for (const kube::EnvVar &variable : m_container.env) {
            if (variable.from == kube::EnvVar::From::Value) {
                set(variable.name, variable.value.value, variable.value.at);
            } else if (const kube::ConfigMap *map
                = variable.from == kube::EnvVar::From::ConfigMap ? configMap(variable.fromName) : nullptr) {
                const auto entry = std::ranges::find(
                    map->entries, variable.fromKey, [](const auto &pair) -> const std::string & { return pair.first; });
                if (entry != map->entries.end())
                    set(variable.name, entry->second.value, {});
            }
        }
        return variables;
    }

    [[nodiscard]] const kube::ConfigMap *configMap(const std::string &name) const
    {
        const std::vector<Index> named = m_draft.objects.find<kube::ConfigMap>(m_draft.namespaceOf(m_definition), name);
        if (named.empty())
            return nullptr;
        return m_draft.object(m_draft.objects.closest(named, m_definition).front()).as<kube::ConfigMap>();
    }

    void add(Evidence::Source source, const Listener &listener, std::string evidence, std::string shortEvidence)
    {
        m_found.push_back({{.port = listener.port,
                               .evidence = std::move(evidence),
                               .shortEvidence = std::move(shortEvidence),
                               .at = listener.at,
                               .loopback = listener.loopback},
            source, listener.certain});
    }

    static Listener hintAt(int port, Span at)
    {
        Listener hint;
        hint.port = port;
        hint.at = at;
        return hint;
    }

    void addWord(const std::string &where, const Listener &listener)
    {
        add(Evidence::Source::CommandLine, listener, listener.what.empty() ? where : where + ' ' + listener.what,
            listener.what == "runserver" ? "runserver" : "args");
    }

    // Readiness first: it is asked of the port that takes traffic.
    void addProbes()
    {
        constexpr std::array<std::string_view, 3> kOrder {"readinessProbe", "livenessProbe", "startupProbe"};
        for (const std::string_view which : kOrder) {
            for (const kube::Probe &probe : m_container.probes) {
                const std::optional<int> port = probe.which == which && probe.host.empty() ? portOf(probe) : std::nullopt;
                if (port)
                    add(Evidence::Source::Probe, hintAt(*port, probe.port.at), probe.which, "probe");
            }
        }
    }

    // Rule 14: a name is one of the same container's ports.
    [[nodiscard]] std::optional<int> portOf(const kube::Probe &probe) const
    {
        if (probe.port.form == kube::PortReference::Form::Number)
            return static_cast<int>(probe.port.number);
        const auto named = std::ranges::find_if(m_container.ports,
            [&](const kube::ContainerPort &port) { return !probe.port.text.empty() && port.name.value == probe.port.text; });
        return named == m_container.ports.end() ? std::nullopt : named->containerPort.valid();
    }

    // CATALOG_PORT speaks of the Service `catalog`, unless that one leads here.
    [[nodiscard]] bool isOtherServices(std::string_view variable) const
    {
        constexpr std::string_view kSuffix = "_PORT";
        if (!variable.ends_with(kSuffix))
            return false;
        std::string name(variable.substr(0, variable.size() - kSuffix.size()));
        std::ranges::transform(
            name, name.begin(), [](unsigned char c) { return c == '_' ? '-' : static_cast<char>(std::tolower(c)); });
        const std::vector<Index> named = m_draft.objects.find<kube::Service>(m_draft.namespaceOf(m_definition), name);
        return !named.empty() && std::ranges::none_of(named, [&](Index service) {
            const auto &workloads = m_draft.graph.services[m_draft.serviceOf[service]].workloads;
            return std::ranges::find(workloads, m_draft.workloadOf[m_definition]) != workloads.end();
        });
    }

    // What the image was built with holds unless the manifest says otherwise: `command` replaces ENTRYPOINT and CMD, `args`
    // CMD alone (core/v1 Container.command), `env` ENV.
    void addDockerfile(const Variables &variables)
    {
        const kube::Dockerfile *file = m_dockerfiles.of(m_container, m_draft.inventory.definitions[m_definition].file);
        if (file == nullptr)
            return;
        const auto addAs = [&](Listener listener, const std::string &what) {
            listener.at = {}; // it stands in another file
            add(Evidence::Source::Dockerfile, listener, "Dockerfile " + what, "Dockerfile");
        };
        Variables built = variables;
        for (const auto &[name, value] : file->env) {
            if (std::ranges::find(variables, std::string_view(name), &Variable::name) == variables.end())
                built.push_back({name, value.value, {}});
        }
        if (m_container.command.empty() && m_container.args.empty()) {
            for (const Listener &listener : listenersInWords(file->command, built))
                addAs(listener, listener.what.empty() ? "CMD" : "CMD " + listener.what);
        }
        for (const Listener &listener : listenersInEnvironment({built.begin() + variables.size(), built.end()}))
            addAs(listener, "ENV " + listener.what);
        const bool only = file->exposed.size() == 1 && file->exposed.front().protocol == kube::Protocol::Tcp;
        for (const kube::Dockerfile::Exposed &exposed : file->exposed) {
            Listener listener = hintAt(exposed.port, {});
            listener.certain = only;
            addAs(listener, "EXPOSE");
        }
    }

    const GraphDraft &m_draft;
    const Dockerfiles &m_dockerfiles;
    Index m_definition;
    const kube::Container &m_container;
    std::vector<Evidence> m_found;
    std::deque<std::string> m_prefixed; // names that envFrom makes
};

void keep(PodPort &port, const ApplicationPort &found)
{
    const bool known = std::ranges::any_of(port.application, [&](const auto &other) { return other.port == found.port; });
    if (!known)
        port.application.push_back(found);
}

// Evidence goes to the port it equals. Where a container has one port only, certain evidence of another number is the
// program's port all the same, and both are shown; not so beside equally strong evidence of the very number, where it
// speaks of a further port. A Dockerfile, which may be of another version, gives way to whatever speaks for the number.
void assign(const std::vector<PodPort *> &ports, const std::vector<Evidence> &evidence)
{
    for (const Evidence &found : evidence) {
        for (PodPort *port : ports) {
            const bool disagrees = ports.size() == 1 && found.certain && port->protocol == kube::Protocol::Tcp
                && std::ranges::none_of(evidence, [&](const Evidence &other) {
                       const bool asStrong = other.certain || found.source == Evidence::Source::Dockerfile;
                       return asStrong && other.source <= found.source && port->number == other.port.port;
                   });
            if (port->number == found.port.port || disagrees)
                keep(*port, found.port);
        }
    }
}

void inferFor(const GraphDraft &draft, const Dockerfiles &dockerfiles, WorkloadNode &node)
{
    const kube::PodTemplate &pod = draft.pod(node.definition);
    const auto serves = [](const kube::Container &container) { return container.role != kube::Container::Role::Init; };
    const bool single = std::ranges::count_if(pod.containers, serves) == 1;
    for (Index c = 0; c < pod.containers.size(); ++c) {
        if (!serves(pod.containers[c]))
            continue;
        const std::vector<Evidence> evidence = ContainerEvidence(draft, dockerfiles, node.definition, pod.containers[c]).take();
        std::vector<PodPort *> own;
        for (PodPort &port : node.ports) {
            if (port.container == c || (single && port.container == kNone))
                own.push_back(&port);
        }
        assign(own, evidence);
        // Nobody declares it: whichever container listens there.
        for (PodPort &port : node.ports) {
            const auto fits
                = std::ranges::find_if(evidence, [&](const Evidence &found) { return port.number == found.port.port; });
            if (port.container == kNone && fits != evidence.end())
                keep(port, fits->port);
        }
    }
}

} // namespace

void inferApplicationPorts(GraphDraft &draft)
{
    const Dockerfiles dockerfiles(draft.inventory);
    for (WorkloadNode &node : draft.graph.workloads)
        inferFor(draft, dockerfiles, node);
}

} // namespace portolan
