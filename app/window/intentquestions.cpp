// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/words.h"
#include "app/window/intentdialog.h"
#include "app/window/intents.h"
#include "core/edit/entries.h"
#include "core/edit/listeners.h"
#include "core/edit/objects.h"
#include "core/edit/ports.h"

// What intents have to ask before they can be carried out.

namespace portolan {

namespace {

const QStringList &protocols()
{
    static const QStringList kAll {QStringLiteral("TCP"), QStringLiteral("UDP"), QStringLiteral("SCTP")};
    return kAll;
}

const QStringList &pathTypes()
{
    static const QStringList kAll {QStringLiteral("Prefix"), QStringLiteral("Exact"), QStringLiteral("ImplementationSpecific")};
    return kAll;
}

QString nameOf(const NodeKey &key)
{
    return toQt(key.kind + ' ' + (key.ns.empty() ? "" : key.ns + '/') + key.name);
}

// TCP is what the API server takes anyway.
std::string unlessTcp(const std::string &protocol)
{
    return protocol == "TCP" ? std::string() : protocol;
}

} // namespace

void Intents::askForPort(const NodeKey &key, bool ofService)
{
    Question question {tr("Add a port to %1").arg(nameOf(key)), tr("&Add"),
        {{tr("&Port")}, {tr("&Name")}, {tr("P&rotocol"), {}, protocols()}}, {}};
    if (ofService) {
        question.entries.push_back({tr("&Target port")});
        question.entries.push_back({tr("&App protocol")});
        question.make = [key = key.withPart({})](const Workbench &bench, const Question::Values &values) {
            return addPort(bench, key,
                {.number = values[0],
                    .name = values[1],
                    .protocol = unlessTcp(values[2]),
                    .targetPort = values[3],
                    .nodePort = {},
                    .appProtocol = values[4],
                    .hostPort = {}});
        };
    } else {
        question.entries.push_back({tr("&Host port")});
        question.make = [key](const Workbench &bench, const Question::Values &values) {
            return addPort(bench, key,
                {.number = values[0],
                    .name = values[1],
                    .protocol = unlessTcp(values[2]),
                    .targetPort = {},
                    .nodePort = {},
                    .appProtocol = {},
                    .hostPort = values[3]});
        };
    }
    ask(std::move(question));
}

void Intents::askForPath(const NodeKey &ingress)
{
    ask({tr("Add a path to %1").arg(nameOf(ingress)), tr("&Add"),
        {{tr("&Host")}, {tr("&Path"), QStringLiteral("/")}, {tr("Path &type"), {}, pathTypes()}, {tr("&Service")}, {tr("P&ort")}},
        [ingress](const Workbench &bench, const Question::Values &values) {
            return addPath(bench, ingress, {values[0], values[1], values[2], values[3], values[4]});
        }});
}

void Intents::askForIngressPath(const NodeKey &port)
{
    const QString fresh = tr("A new Ingress");
    QStringList ingresses {fresh};
    for (const EntryNode &entry : m_session.snapshot()->graph->entries) {
        if (entry.key.kind == "Ingress" && entry.ns == port.ns)
            ingresses.append(toQt(entry.key.name));
    }
    ask({tr("Add an Ingress path to %1").arg(nameOf(port)), tr("&Add"),
        {{tr("&Ingress"), ingresses.constLast(), ingresses}, {tr("&Host")}, {tr("&Path"), QStringLiteral("/")},
            {tr("Path &type"), {}, pathTypes()}},
        [port, fresh](const Workbench &bench, const Question::Values &values) {
            const bool known = toQt(values[0]) != fresh;
            const NodeKey ingress {"Ingress", port.ns, values[0], {}, 1};
            return addIngressPath(bench, port, known ? std::optional(ingress) : std::nullopt,
                {.host = values[1], .path = values[2], .pathType = values[3], .service = {}, .port = {}});
        }});
}

void Intents::askForListener(const NodeKey &gateway)
{
    const QStringList kinds {
        QStringLiteral("HTTP"), QStringLiteral("HTTPS"), QStringLiteral("TLS"), QStringLiteral("TCP"), QStringLiteral("UDP")};
    ask({tr("Add a listener to %1").arg(nameOf(gateway)), tr("&Add"),
        {{tr("&Name")}, {tr("&Port")}, {tr("P&rotocol"), {}, kinds}, {tr("&Host")}, {tr("&Certificate (Secret)")}},
        [gateway](const Workbench &bench, const Question::Values &values) {
            return addListener(bench, gateway, {values[0], values[1], values[2], values[3], values[4]});
        }});
}

void Intents::askForName(const NodeKey &key)
{
    ask({tr("Duplicate %1").arg(nameOf(key)), tr("&Duplicate"), {{tr("&Name"), toQt(key.name) + QStringLiteral("-2")}},
        [key](const Workbench &bench, const Question::Values &values) { return duplicateObject(bench, key, values[0]); }});
}

void Intents::askForType(const NodeKey &key)
{
    const QStringList types {QStringLiteral("ClusterIP"), QStringLiteral("NodePort"), QStringLiteral("LoadBalancer")};
    const auto *service = target().object->as<kube::Service>();
    ask({tr("Type of %1").arg(nameOf(key)), tr("&Change"), {{tr("&Type"), toQt(service->type.value), types}},
        [key = key.withPart({})](
            const Workbench &bench, const Question::Values &values) { return setServiceType(bench, key, values[0]); }});
}

void Intents::askForAll()
{
    const std::vector<PortField> fields = selectedFields();
    const QString follow = tr("Change them, too");
    ask({tr("Change %n ports", nullptr, static_cast<int>(fields.size())), tr("&Change"),
        {{tr("&Value"), toQt(fields.front().value)}, {tr("What &refers to them"), {}, {follow, tr("Leave it as it is")}}},
        [fields, follow](const Workbench &bench, const Question::Values &values) {
            return setPorts(bench, fields, values[0], toQt(values[1]) == follow);
        }});
}

void Intents::paste(FileId file, const QString &text)
{
    const OpenFile *open = m_session.file(file);
    if (!open)
        return;
    ask({tr("Paste into %1").arg(toQt(open->source.name)), tr("&Paste"), {{tr("&Objects"), text, {}, true}},
        [name = open->source.name](const Workbench &bench, const Question::Values &values) -> Result<Edit> {
            const auto at = std::ranges::find(bench.options.names, name);
            if (at == bench.options.names.end())
                return fail(PORTOLAN_TR("%1 is no longer open"), {name});
            return pasteDocuments(bench, static_cast<std::uint32_t>(at - bench.options.names.begin()), values[0]);
        }});
}

void Intents::askForNewFile()
{
    const QString start
        = QStringLiteral("apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n"
                         "  ports:\n    - port: 80\n");
    Question question {tr("New file"), tr("&Save as…"), {{tr("&Objects"), start, {}, true}},
        [](const Workbench & /*bench*/, const Question::Values &values) -> Result<Edit> {
            if (const auto bytes = newFile(values[0]); !bytes)
                return tl::make_unexpected(bytes.error());
            return Edit {};
        }};
    question.done = [this](const Question::Values &values) {
        if (const auto bytes = newFile(values[0]))
            Q_EMIT newFileWritten(QByteArray::fromStdString(*bytes));
    };
    ask(std::move(question));
}

} // namespace portolan
