// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/intents.h"

#include "app/session/places.h"
#include "app/session/words.h"
#include "app/window/intentdialog.h"
#include "core/edit/entries.h"
#include "core/edit/listeners.h"
#include "core/edit/objects.h"
#include "core/edit/ports.h"

#include <algorithm>

namespace portolan {

namespace {

bool isService(const kube::Object *object)
{
    return object && object->as<kube::Service>();
}

bool isWorkload(const kube::Object *object)
{
    return object && object->as<kube::Workload>();
}

bool isIngress(const kube::Object *object)
{
    return object && object->as<kube::Ingress>() && object->meta.kind == "Ingress";
}

bool isGateway(const kube::Object *object)
{
    return object && object->as<kube::Gateway>();
}

bool names(const NodeKey &key, std::string_view what)
{
    return key.part.starts_with(what) || key.part.find('/' + std::string(what)) != std::string::npos;
}

QKeySequence keys(const char *text)
{
    return QKeySequence(QLatin1String(text));
}

} // namespace

Intents::Intents(Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
}

Intents::Target Intents::target() const
{
    const std::string id = m_session.selection().current();
    if (id.empty() || !m_session.snapshot() || m_session.files().empty())
        return {};
    Target at {keyOf(id), nullptr};
    const Workbench bench {*m_session.snapshot()->graph, {}};
    if (const Index definition = bench.find(at.key); definition != kNone)
        at.object = &bench.object(definition);
    return at;
}

ActionSpec Intents::spec(const char *id, const QString &text, const char *icon, Suits suits, Run run) const
{
    return {.id = id,
        .text = text,
        .menu = Menu::Edit,
        .icon = icon,
        .needs = Need::Selected,
        .run = [this, run = std::move(run)] { run(target().key); },
        .isPossible = [this, suits = std::move(suits)] { return suits(target()); }};
}

std::vector<ActionSpec> Intents::actions()
{
    std::vector<ActionSpec> specs;
    addPortActions(specs);
    addEntryActions(specs);
    addObjectActions(specs);
    specs.front().startsGroup = true;
    return specs;
}

void Intents::addPortActions(std::vector<ActionSpec> &specs)
{
    specs.push_back(spec(
        "object.addPort", tr("Add a &port…"), "add",
        [](const Target &at) { return isService(at.object) || isWorkload(at.object); },
        [this](const NodeKey &key) { askForPort(key, isService(target().object)); }));
    specs.push_back(spec(
        "object.removePort", tr("Remo&ve this port"), "remove",
        [](const Target &at) { return (isService(at.object) || isWorkload(at.object)) && names(at.key, "ports/"); },
        [this](const NodeKey &key) { perform([key](const Workbench &bench) { return removePort(bench, key); }); }));
    specs.push_back(spec(
        "object.nodePort", tr("Take a free &node port"), nullptr,
        [](const Target &at) { return isService(at.object) && names(at.key, "ports/"); },
        [this](const NodeKey &key) { perform([key](const Workbench &bench) { return takeFreeNodePort(bench, key); }); }));
    specs.push_back(spec(
        "object.serviceType", tr("Change the Service's &type…"), nullptr, [](const Target &at) { return isService(at.object); },
        [this](const NodeKey &key) { askForType(key); }));
    specs.push_back(spec(
        "object.changeAll", tr("Change all selected p&orts…"), "edit",
        [this](const Target & /*at*/) { return selectedFields().size() > 1; }, [this](const NodeKey & /*key*/) { askForAll(); }));
    specs.back().shortcuts = {keys("Shift+F2")};
}

void Intents::addEntryActions(std::vector<ActionSpec> &specs)
{
    specs.push_back(spec(
        "object.addService", tr("Add a &Service for this workload"), "add",
        [](const Target &at) { return isWorkload(at.object); },
        [this](const NodeKey &key) { perform([key](const Workbench &bench) { return addService(bench, key.withPart({})); }); }));
    specs.push_back(spec(
        "object.addIngressPath", tr("Add an &Ingress path to this port…"), "add",
        [](const Target &at) { return isService(at.object) && names(at.key, "ports/"); },
        [this](const NodeKey &key) { askForIngressPath(key); }));
    specs.push_back(spec(
        "object.addPath", tr("Add a pat&h…"), "add", [](const Target &at) { return isIngress(at.object); },
        [this](const NodeKey &key) { askForPath(key.withPart({})); }));
    specs.push_back(spec(
        "object.removePath", tr("Remo&ve this path"), "remove",
        [](const Target &at) { return isIngress(at.object) && names(at.key, "paths/"); },
        [this](const NodeKey &key) { perform([key](const Workbench &bench) { return removePath(bench, key); }); }));
    specs.push_back(spec(
        "object.addListener", tr("Add a &listener…"), "add", [](const Target &at) { return isGateway(at.object); },
        [this](const NodeKey &key) { askForListener(key.withPart({})); }));
    specs.push_back(spec(
        "object.removeListener", tr("Remo&ve this listener"), "remove",
        [](const Target &at) { return isGateway(at.object) && names(at.key, "listeners/"); },
        [this](const NodeKey &key) { perform([key](const Workbench &bench) { return removeListener(bench, key); }); }));
}

void Intents::addObjectActions(std::vector<ActionSpec> &specs)
{
    specs.push_back(spec(
        "object.duplicate", tr("&Duplicate…"), "copy", [](const Target &at) { return at.object != nullptr; },
        [this](const NodeKey &key) { askForName(key.withPart({})); }));
    specs.back().shortcuts = {keys("Ctrl+D")};
    specs.push_back(spec(
        "object.delete", tr("Delete &object"), "remove",
        [](const Target &at) { return at.object != nullptr && at.key.part.empty(); },
        [this](const NodeKey & /*key*/) {
            perform([all = selectedObjects()](const Workbench &bench) { return deleteObjects(bench, all); });
        }));
}

// Of all that is selected, each object once.
std::vector<NodeKey> Intents::selectedObjects() const
{
    std::vector<NodeKey> all;
    for (const std::string &id : m_session.selection().ids()) {
        const NodeKey key = keyOf(id).withPart({});
        if (std::ranges::find(all, key) == all.end())
            all.push_back(key);
    }
    return all;
}

std::vector<PortField> Intents::selectedFields() const
{
    std::vector<PortField> fields;
    const auto &map = m_session.hitMap();
    if (!map || !m_session.snapshot())
        return fields;
    for (const std::string &id : m_session.selection().ids()) {
        const auto ref = map->find(id);
        if (!ref || map->item(*ref).type != ItemType::Pill || map->item(*ref).portKind == 0)
            continue;
        if (auto field = fieldOf(*m_session.snapshot(), id, static_cast<PortKind>(map->item(*ref).portKind)))
            fields.push_back(std::move(*field));
    }
    return fields;
}

void Intents::perform(const Make &make)
{
    const Result<Bench> bench = m_session.bench();
    const Result<Edit> made = bench ? make(bench->workbench()) : tl::make_unexpected(bench.error());
    const Result<void> done = made ? m_session.perform(*made) : tl::make_unexpected(made.error());
    if (!done)
        Q_EMIT refused(words(done.error()));
}

void Intents::ask(Question question)
{
    (new IntentDialog(m_session, std::move(question), &m_window))->open(); // deletes itself
}

} // namespace portolan
