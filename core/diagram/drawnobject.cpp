// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/drawnobject.h"

#include "core/kube/nearest.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace portolan {

namespace {

// Calls visit(key, definition) for all that is drawn, and for all definitions that are drawn as it.
template <typename Visit> void eachDrawn(const PortGraph &graph, Visit visit)
{
    for (const ServiceNode &node : graph.services)
        visit(node.key, node.definition);
    for (const WorkloadNode &node : graph.workloads) {
        visit(node.key, node.definition);
        for (const auto *others : {&node.pods, &node.owners}) {
            for (const Index other : *others)
                visit(node.key, other);
        }
    }
    for (const EntryNode &node : graph.entries)
        visit(node.key, node.definition);
    for (const EntryRow &row : graph.entryRows) {
        const std::uint32_t number = row.definition == kNone ? 1 : graph.definition(row.definition).number;
        visit(NodeKey {row.kind, row.ns, row.name, {}, number}, row.definition);
    }
}

struct Wanted {
    std::string_view kind, ns, name;
};

std::optional<Wanted> parsed(std::string_view text)
{
    const auto first = text.find('/');
    if (first == std::string_view::npos)
        return {};
    const auto second = text.find('/', first + 1);
    if (second == std::string_view::npos)
        return Wanted {text.substr(0, first), {}, text.substr(first + 1)};
    return Wanted {text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
}

bool isCalled(const Wanted &wanted, std::string_view kind, std::string_view ns, std::string_view name)
{
    return wanted.kind == kind && wanted.name == name && (wanted.ns.empty() || wanted.ns == ns);
}

bool isCalled(const Wanted &wanted, const PortGraph &graph, Index definition)
{
    if (definition == kNone)
        return false;
    const kube::Metadata &meta = graph.definition(definition).object->meta;
    return isCalled(wanted, kube::qualifiedKind(meta), graph.inventory->namespaces[definition], meta.name);
}

std::string placed(const PortGraph &graph, const NodeKey &key, Index definition)
{
    if (definition == kNone || !graph.inventory)
        return key.id();
    const Definition &there = graph.definition(definition);
    const InputFile &file = graph.inventory->files[there.file];
    if (!file.document)
        return key.id();
    const Position at = graph.inventory->position(there, there.object->meta.item.begin);
    return key.id() + " (" + file.name + ':' + std::to_string(at.line) + ')';
}

Result<NodeKey> byNumber(const PortGraph &graph, std::string_view digits)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size())
        return fail(PORTOLAN_TR("expected a document number after #, like #0"));
    std::set<std::uint32_t> files;
    for (const Definition &definition : graph.inventory->definitions)
        files.insert(definition.file);
    if (files.size() > 1)
        return fail(PORTOLAN_TR("#%1 needs exactly one file"), {std::string(digits)});
    std::optional<NodeKey> found;
    eachDrawn(graph, [&](const NodeKey &key, Index definition) {
        if (!found && definition != kNone && graph.definition(definition).document == number)
            found = key;
    });
    if (found)
        return *found;
    return fail(PORTOLAN_TR("nothing is drawn of document #%1"), {std::string(digits)});
}

Result<NodeKey> noMatch(const PortGraph &graph, std::string_view text)
{
    std::string nearest;
    std::size_t best = std::string::npos;
    eachDrawn(graph, [&](const NodeKey &key, Index definition) {
        for (const std::string &name : {key.kind + '/' + key.name, key.kind + '/' + key.ns + '/' + key.name}) {
            const std::size_t distance = kube::editDistance(text, name);
            if (distance < best) {
                best = distance;
                nearest = placed(graph, key, definition);
            }
        }
    });
    if (nearest.empty())
        return fail(PORTOLAN_TR("nothing called %1 is drawn"), {std::string(text)});
    return fail(PORTOLAN_TR("nothing called %1 is drawn; the nearest is %2"), {std::string(text), nearest});
}

} // namespace

Result<NodeKey> findDrawn(const PortGraph &graph, std::string_view text)
{
    if (text.starts_with('#'))
        return byNumber(graph, text.substr(1));
    const auto wanted = parsed(text);
    if (!wanted)
        return fail(PORTOLAN_TR("expected KIND/NAME, KIND/NAMESPACE/NAME or #N, not %1"), {std::string(text)});
    std::set<NodeKey> found;
    std::string listed;
    const auto look = [&](const auto &isMeant) {
        eachDrawn(graph, [&](const NodeKey &key, Index definition) {
            if (isMeant(key, definition) && found.insert(key).second)
                listed += (listed.empty() ? "" : ", ") + placed(graph, key, definition);
        });
    };
    look([&](const NodeKey &key, Index /*definition*/) { return key.definition > 1 && key.id() == text; }); // @2
    if (found.empty())
        look([&](const NodeKey &key, Index /*definition*/) { return isCalled(*wanted, key.kind, key.ns, key.name); });
    if (found.empty()) // drawn under another name: a pod as its workload
        look([&](const NodeKey & /*key*/, Index definition) { return isCalled(*wanted, graph, definition); });
    if (found.empty())
        return noMatch(graph, text);
    if (found.size() > 1)
        return fail(PORTOLAN_TR("%1 names several objects: %2"), {std::string(text), listed});
    return *found.begin();
}

} // namespace portolan
