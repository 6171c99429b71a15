// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/form.h"

#include "app/session/places.h"
#include "app/session/words.h"
#include "core/edit/backendfields.h"
#include "core/edit/paths.h"
#include "core/edit/workbench.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("portolan::form", text);
}

QString joined(const QString &title, const std::string &name)
{
    return name.empty() ? title : title + u' ' + toQt(name);
}

// Puts the fields of one object together.
class Form
{
public:
    Form(const PortGraph &graph, Index definition, const NodeKey &key)
        : m_at(graph.definition(definition))
        , m_object(*m_at.object)
        , m_key(key)
    {
    }

    std::vector<FormGroup> groups()
    {
        if (const auto *service = m_object.as<kube::Service>())
            ofService(*service);
        else if (const auto *workload = m_object.as<kube::Workload>())
            ofPods(workload->pod);
        else if (const auto *gateway = m_object.as<kube::Gateway>())
            ofGateway(*gateway);
        else
            ofBackends();
        std::erase_if(m_groups, [](const FormGroup &group) { return group.fields.empty(); });
        return std::move(m_groups);
    }

private:
    void begin(const QString &title, std::string_view part)
    {
        m_groups.push_back({title, part.empty() ? std::string() : m_key.withPart(part).id(), {}});
    }

    void add(const QString &label, std::string path, const std::string &value, Span at, const QStringList &choices = {})
    {
        PortField field;
        field.object = {m_at.file, m_at.document, m_object.path, kube::qualifiedKind(m_object.meta)};
        field.rule = kube::ruleFor(field.object.kind, path);
        field.fieldPath = std::move(path);
        field.value = value;
        field.at = at.end == 0 ? Span {} : at.shifted(m_at.base);
        m_groups.back().fields.push_back({label, std::move(field), choices});
    }
    void add(const QString &label, std::string path, const kube::Text &text, const QStringList &choices = {})
    {
        add(label, std::move(path), text.value, text.at, choices);
    }
    void add(const QString &label, std::string path, const kube::PortNumber &port)
    {
        add(label, std::move(path), port.text, port.at);
    }
    void addProtocol(std::string path, const kube::ProtocolField &protocol)
    {
        static const QStringList kProtocols {QStringLiteral("TCP"), QStringLiteral("UDP"), QStringLiteral("SCTP")};
        add(tr("Protocol"), std::move(path), protocol.text.empty() ? "TCP" : protocol.text, protocol.at, kProtocols);
    }

    void ofService(const kube::Service &service)
    {
        static const QStringList kTypes {QStringLiteral("ClusterIP"), QStringLiteral("NodePort"), QStringLiteral("LoadBalancer"),
            QStringLiteral("ExternalName")};
        begin(tr("Service"), {});
        const std::string type = service.type.value.empty() ? "ClusterIP" : service.type.value;
        add(tr("Type"), "spec.type", type, service.type.at, kTypes);
        for (std::size_t i = 0; i < service.ports.size(); ++i) {
            const kube::ServicePort &port = service.ports[i];
            const std::string path = "spec.ports[" + std::to_string(i) + "].";
            begin(joined(tr("Port %1").arg(toQt(port.port.text)), port.name.value), "ports/" + std::to_string(i));
            add(tr("Name"), path + "name", port.name);
            add(tr("Port"), path + "port", port.port);
            add(tr("Target port"), path + "targetPort", port.targetPort.text, port.targetPort.at);
            if (service.hasNodePorts() || port.nodePort.written())
                add(tr("Node port"), path + "nodePort", port.nodePort);
            addProtocol(path + "protocol", port.protocol);
            add(tr("App protocol"), path + "appProtocol", port.appProtocol);
        }
    }

    void ofPods(const kube::PodTemplate &pod)
    {
        for (const kube::Container &container : pod.containers) {
            for (std::size_t i = 0; i < container.ports.size(); ++i) {
                const kube::ContainerPort &port = container.ports[i];
                const std::string path = containerPortPath(pod, container, i) + '.';
                begin(tr("%1, port %2").arg(toQt(container.name.value), toQt(port.containerPort.text)),
                    container.name.value + "/ports/" + std::to_string(i));
                add(tr("Name"), path + "name", port.name);
                add(tr("Container port"), path + "containerPort", port.containerPort);
                add(tr("Host port"), path + "hostPort", port.hostPort);
                addProtocol(path + "protocol", port.protocol);
            }
            if (container.probes.empty())
                continue;
            begin(tr("%1, probes").arg(toQt(container.name.value)), "container/" + container.name.value);
            for (const kube::Probe &probe : container.probes)
                add(toQt(probe.which), probePortPath(pod, container, probe), probe.port.text, probe.port.at);
        }
    }

    void ofGateway(const kube::Gateway &gateway)
    {
        static const QStringList kProtocols {
            QStringLiteral("HTTP"), QStringLiteral("HTTPS"), QStringLiteral("TLS"), QStringLiteral("TCP"), QStringLiteral("UDP")};
        for (std::size_t i = 0; i < gateway.listeners.size(); ++i) {
            const kube::Listener &listener = gateway.listeners[i];
            const std::string path = "spec.listeners[" + std::to_string(i) + "].";
            begin(joined(tr("Listener"), listener.name.value), "listeners/" + std::to_string(i));
            add(tr("Name"), path + "name", listener.name);
            add(tr("Port"), path + "port", listener.port);
            add(tr("Protocol"), path + "protocol", listener.protocol, kProtocols);
            add(tr("Host"), path + "hostname", listener.hostname);
        }
    }

    void ofBackends()
    {
        if (const auto *ingress = m_object.as<kube::Ingress>(); ingress && m_object.meta.kind == "Ingress") {
            for (std::size_t r = 0; r < ingress->rules.size(); ++r)
                ofRule(ingress->rules[r], r);
            if (ingress->defaultBackend) {
                begin(tr("Everything else"), "defaultBackend");
                ofBackend(*ingress->defaultBackend);
            }
            return;
        }
        int number = 0;
        forEachBackend(m_object, [&](const kube::BackendReference &backend) {
            begin(tr("Backend %1").arg(++number), {});
            ofBackend(backend);
        });
    }

    void ofRule(const kube::IngressRule &rule, std::size_t index)
    {
        static const QStringList kTypes {
            QStringLiteral("Prefix"), QStringLiteral("Exact"), QStringLiteral("ImplementationSpecific")};
        const std::string path = "spec.rules[" + std::to_string(index) + "].";
        for (std::size_t p = 0; p < rule.paths.size(); ++p) {
            const kube::IngressPath &one = rule.paths[p];
            begin(toQt(rule.host.value.empty() ? "*" : rule.host.value) + toQt(one.path.value.empty() ? "/" : one.path.value),
                "rules/" + std::to_string(index) + "/paths/" + std::to_string(p));
            if (p == 0)
                add(tr("Host"), path + "host", rule.host);
            const std::string below = path + "http.paths[" + std::to_string(p) + "].";
            add(tr("Path"), below + "path", one.path);
            add(tr("Path type"), below + "pathType", one.pathType, kTypes);
            ofBackend(one.backend);
        }
    }

    void ofBackend(const kube::BackendReference &backend)
    {
        const BackendFields fields = backendFields(m_object.meta, backend);
        if (!fields.service.empty())
            add(tr("Service"), fields.service, backend.service);
        const bool byName = backend.port.form == kube::PortReference::Form::Name;
        const std::string &port = byName ? fields.name : fields.number;
        if (!port.empty())
            add(byName && fields.name != fields.number ? tr("Port name") : tr("Port"), port, backend.port.text, backend.port.at);
    }

    const Definition &m_at;
    const kube::Object &m_object;
    NodeKey m_key;
    std::vector<FormGroup> m_groups;
};

} // namespace

std::vector<FormGroup> formOf(const Snapshot &snapshot, const std::string &id)
{
    const PortGraph &graph = *snapshot.graph;
    const NodeKey key = keyOf(id);
    Index definition = Workbench {graph, {}}.find(key);
    // A row of an entry may be another object's than its card's: a route in its Gateway.
    const auto card = std::ranges::find(graph.entries, key.withPart({}), &EntryNode::key);
    if (card != graph.entries.end() && !key.part.empty()) {
        const auto row = std::ranges::find_if(card->rows, [&](Index index) {
            const EntryRow &one = graph.entryRows[index];
            return !one.part.empty() && (key.part == one.part || key.part.starts_with(one.part + '/'));
        });
        if (row != card->rows.end() && graph.entryRows[*row].definition != kNone)
            definition = graph.entryRows[*row].definition;
    }
    return definition == kNone ? std::vector<FormGroup>() : Form(graph, definition, key.withPart({})).groups();
}

std::vector<ChainLink> chainOf(const Snapshot &snapshot, const HitMap &map, const std::string &id)
{
    std::vector<ChainLink> links;
    const auto start = map.find(id);
    if (!start || !snapshot.picture || start->part >= snapshot.picture->parts.size() || map.item(*start).type == ItemType::Card)
        return links;
    const std::vector<Item> &items = snapshot.picture->parts[start->part].drawing->items;
    std::vector<ItemIndex> rows;
    for (const ItemRef ref : map.chain(*start)) {
        if (items[ref.item].type == ItemType::Row && std::ranges::find(rows, ref.item) == rows.end())
            rows.push_back(ref.item);
    }
    for (ItemIndex i = 0; i < items.size(); ++i) {
        const Item &pill = items[i];
        if (pill.type != ItemType::Pill || pill.portKind == 0 || std::ranges::find(rows, pill.parent) == rows.end())
            continue;
        const NodeKey key = NodeKey::fromId(items[pill.parent].id);
        const std::string name = key.ns.empty() ? key.name : key.ns + '/' + key.name;
        links.push_back({static_cast<PortKind>(pill.portKind), toQt(pill.full.empty() ? pill.text : pill.full.text()),
            toQt(key.kind + ' ' + name), pill.id});
    }
    std::ranges::stable_sort(links, [](const ChainLink &a, const ChainLink &b) { return a.kind > b.kind; });
    return links;
}

} // namespace portolan
