// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a Service port: backends of entries, URLs in settings.
#include "core/edit/backendfields.h"
#include "core/edit/paths.h"
#include "core/edit/referrers.h"

#include <algorithm>

namespace portolan {

namespace {

void addBackend(const PortChange &change, Index definition, const kube::BackendReference &backend)
{
    const kube::Metadata &meta = change.graph.definition(definition).object->meta;
    const BackendFields fields = backendFields(meta, backend);
    const std::string &path = change.isName ? fields.name : fields.number;
    if (!path.empty() && change.isMeantBy(backend.port))
        change.add(
            definition, path, backend.port.text, backend.port.at, {PORTOLAN_TR("backend of %1 %2"), {meta.kind, meta.name}});
}

// Whether the Service is the only one of its name: else only the graph knows which one an entry means.
bool isOnlyOne(const PortGraph &graph, const ServiceNode &service)
{
    return std::ranges::count_if(graph.services, [&](const ServiceNode &other) {
        return other.ns == service.ns && other.key.name == service.key.name;
    }) == 1;
}

void addBackends(const PortChange &change, Index service, Index port)
{
    const PortGraph &graph = change.graph;
    for (const EntryRow &row : graph.entryRows) {
        if (row.serviceNode != service || row.servicePortIndex != port || row.definition == kNone)
            continue;
        if (const auto *backend = backendAt(*graph.definition(row.definition).object, row.fieldPath))
            addBackend(change, row.definition, *backend);
    }
    const ServiceNode &node = graph.services[service];
    if (!isOnlyOne(graph, node))
        return;
    // A route that no Gateway has taken yet has no row.
    const Inventory &inventory = *graph.inventory;
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        forEachBackend(*inventory.definitions[i].object, [&](const kube::BackendReference &backend) {
            const std::string &ns = backend.ns.empty() ? inventory.namespaces[i] : backend.ns;
            if (backend.kind == "Service" && backend.group.empty() && backend.service.value == node.key.name && ns == node.ns)
                addBackend(change, i, backend);
        });
    }
}

// Without targetPort the number is the pods' port too; written out, the pods keep theirs.
void keepTarget(const PortChange &change, const ServiceNode &service, Index port)
{
    const kube::ServicePort &written = change.graph.service(service).ports[port];
    if (!change.isName && written.targetPort.form == kube::PortReference::Form::Absent && !written.targetPort.written())
        change.add(change.definition, "spec.ports[" + std::to_string(port) + "].targetPort", {}, {},
            {PORTOLAN_TR("target port, which was left out and stays %1"), {change.from}}, change.from);
}

bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

// A host name that clients call the Service by, and whether a text names the port behind it.
struct Caller {
    std::string name, ns;
    bool sameNamespace = false; // where the text stands

    [[nodiscard]] bool isHost(std::string_view host) const
    {
        if (sameNamespace && host == name)
            return true;
        const std::string full = name + '.' + ns;
        return host == full || host.starts_with(full + ".svc");
    }
};

// `text` with the port replaced wherever it stands behind the Service's host name; empty if it does nowhere.
std::string withPort(std::string_view text, const Caller &caller, const std::string &from, const std::string &to)
{
    std::string result;
    bool replaced = false;
    std::size_t done = 0;
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
        std::size_t begin = colon;
        while (begin > 0 && isNameChar(text[begin - 1]))
            --begin;
        const std::size_t end = colon + 1 + from.size();
        const bool port
            = text.substr(colon + 1, from.size()) == from && (end >= text.size() || text[end] < '0' || text[end] > '9');
        if (!port || !caller.isHost(text.substr(begin, colon - begin)))
            continue;
        result.append(text, done, colon + 1 - done).append(to);
        done = end;
        replaced = true;
    }
    return replaced ? result.append(text, done) : std::string();
}

// A text that may call the Service, and the place it stands at.
struct Setting {
    Index definition;
    std::string path;
    const kube::Text &text;
    Message why;
};

void addUrl(const PortChange &change, const Caller &caller, const Setting &setting)
{
    std::string value = withPort(setting.text.value, caller, change.from, change.to);
    if (!value.empty() && setting.text.written())
        change.add(setting.definition, setting.path, setting.text.value, setting.text.at, setting.why, std::move(value));
}

void addContainerUrls(const PortChange &change, const Caller &caller, Index definition, const kube::PodTemplate &pod)
{
    for (const kube::Container &container : pod.containers) {
        const std::string path = containerPath(pod, container);
        for (std::size_t i = 0; i < container.env.size(); ++i)
            addUrl(change, caller,
                {definition, path + ".env[" + std::to_string(i) + "].value", container.env[i].value,
                    {PORTOLAN_TR("URL in environment variable %1"), {container.env[i].name}}});
        for (std::size_t i = 0; i < container.args.size(); ++i)
            addUrl(change, caller,
                {definition, path + ".args[" + std::to_string(i) + ']', container.args[i],
                    {PORTOLAN_TR("URL in an argument of container %1"), {container.name.value}}});
        for (std::size_t i = 0; i < container.command.size(); ++i)
            addUrl(change, caller,
                {definition, path + ".command[" + std::to_string(i) + ']', container.command[i],
                    {PORTOLAN_TR("URL in the command of container %1"), {container.name.value}}});
    }
}

void addUrls(const PortChange &change, const ServiceNode &service)
{
    const Inventory &inventory = *change.graph.inventory;
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        const kube::Object &object = *inventory.definitions[i].object;
        const Caller caller {service.key.name, service.ns, inventory.namespaces[i] == service.ns};
        if (const auto *workload = object.as<kube::Workload>())
            addContainerUrls(change, caller, i, workload->pod);
        const auto *map = object.as<kube::ConfigMap>();
        for (std::size_t e = 0; map != nullptr && e < map->entries.size(); ++e) {
            const auto &[key, text] = map->entries[e];
            const bool plain = key.find_first_of(".[]'/") == std::string::npos;
            addUrl(change, caller,
                {i, plain ? "data." + key : "data['" + key + "']", text,
                    {PORTOLAN_TR("URL in ConfigMap %1"), {object.meta.name}}});
        }
    }
}

} // namespace

void addServiceReferences(const PortChange &change, Index port)
{
    const auto &services = change.graph.services;
    for (Index s = 0; s < services.size() && !change.from.empty(); ++s) {
        if (services[s].definition != change.definition)
            continue;
        keepTarget(change, services[s], port);
        addBackends(change, s, port);
        addServiceMonitors(change, services[s], false);
        if (!change.isName)
            addUrls(change, services[s]);
    }
}

} // namespace portolan
