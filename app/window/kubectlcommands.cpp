// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/kubectlcommands.h"

#include "app/session/words.h"
#include "core/cluster/resources.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr std::string_view kContext = "context/";

// The definition of the object that a key is of.
const Definition *definitionOf(const PortGraph &graph, const NodeKey &key)
{
    const NodeKey whole = key.withPart({});
    const auto find = [&](const auto &nodes) -> const Definition * {
        for (const auto &node : nodes) {
            if (node.key == whole && node.definition != kNone)
                return &graph.definition(node.definition);
        }
        return nullptr;
    };
    if (const Definition *service = find(graph.services))
        return service;
    if (const Definition *workload = find(graph.workloads))
        return workload;
    return find(graph.entries);
}

// Quoted where a shell would read it otherwise.
QString word(const QString &text)
{
    const bool plain = std::ranges::all_of(
        text, [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u"-_./:@=").contains(c)); });
    return plain && !text.isEmpty() ? text : u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

const cluster::KnownResource *resourceOf(const kube::Metadata &meta)
{
    const auto known = cluster::knownResources();
    const auto found = std::ranges::find_if(
        known, [&meta](const cluster::KnownResource &row) { return row.kind == meta.kind && row.group == meta.group; });
    return found == known.end() ? nullptr : &*found;
}

// What port-forward is to open: the Service's port that is meant, else the first number there is.
std::optional<int> forwardedPort(const PortGraph &graph, const NodeKey &key)
{
    const NodeKey whole = key.withPart({});
    for (const ServiceNode &node : graph.services) {
        if (node.key != whole)
            continue;
        const auto &ports = graph.service(node).ports;
        for (std::size_t i = 0; i < ports.size(); ++i) {
            const std::string row = "ports/" + std::to_string(i);
            if (key.part.empty() || key.part == row || key.part.starts_with(row + '/'))
                return ports[i].protocol.value == kube::Protocol::Tcp ? ports[i].port.valid() : std::nullopt;
        }
    }
    for (const WorkloadNode &node : graph.workloads) {
        if (node.key != whole)
            continue;
        const auto port = std::ranges::find_if(
            node.ports, [](const PodPort &one) { return one.number && one.protocol == kube::Protocol::Tcp; });
        return port == node.ports.end() ? std::nullopt : port->number;
    }
    return {};
}

} // namespace

QString contextOf(const PortGraph &graph, const NodeKey &key)
{
    const Definition *definition = definitionOf(graph, key);
    if (!definition)
        return {};
    const InputFile &file = graph.inventory->files[definition->file];
    return file.isWorld && file.name.starts_with(kContext) ? toQt(file.name.substr(kContext.size())) : QString();
}

QByteArray apiPath(const PortGraph &graph, const NodeKey &key)
{
    const Definition *definition = definitionOf(graph, key);
    const cluster::KnownResource *known = definition ? resourceOf(definition->object->meta) : nullptr;
    if (!known)
        return {};
    const kube::Metadata &meta = definition->object->meta;
    const cluster::Resource resource {
        std::string(known->group), meta.version, std::string(known->plural), std::string(known->kind), known->namespaced};
    return resource.path(meta.ns) + '/' + QByteArray::fromStdString(meta.name).toPercentEncoding();
}

QStringList kubectlCommands(const PortGraph &graph, const NodeKey &key, const QString &context)
{
    const Definition *definition = definitionOf(graph, key);
    if (!definition)
        return {};
    const kube::Metadata &meta = definition->object->meta;
    QString kind = toQt(meta.kind).toLower();
    if (!kube::distinctGroup(meta).empty() || meta.kind == "Gateway")
        kind += u'.' + toQt(meta.group);
    const QString object = word(kind + u'/' + toQt(meta.name));
    const auto index = static_cast<std::size_t>(definition - graph.inventory->definitions.data());
    const std::string &ns = graph.inventory->namespaces[index];
    QString where = context.isEmpty() ? QString() : QStringLiteral(" --context ") + word(context);
    if (!ns.empty())
        where += QStringLiteral(" -n ") + word(toQt(ns));
    QStringList commands {QStringLiteral("kubectl get ") + object + where + QStringLiteral(" -o yaml"),
        QStringLiteral("kubectl describe ") + object + where};
    if (const auto port = forwardedPort(graph, key)) {
        const QString number = QString::number(*port);
        commands.append(QStringLiteral("kubectl port-forward ") + object + where + u' '
            + (*port < 1024 ? QString::number(*port + 8000) + u':' + number : number));
    }
    return commands;
}

} // namespace portolan
