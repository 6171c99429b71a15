// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/objectlookup.h"

#include "core/graph/nearmiss.h"

#include <algorithm>
#include <charconv>

namespace portolan {

namespace {

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

std::string nameOf(const Inventory &inventory, const Definition &definition, const std::string &ns)
{
    const Position at = inventory.position(definition, definition.object->meta.item.begin);
    std::string name
        = kube::qualifiedKind(definition.object->meta) + '/' + (ns.empty() ? "" : ns + '/') + definition.object->meta.name;
    return name + " (" + inventory.files[definition.file].name + ':' + std::to_string(at.line) + ')';
}

ObjectPlace placeOf(const Definition &definition)
{
    return {definition.file, definition.document, definition.object->path, definition.object->meta.kind};
}

Result<ObjectPlace> byNumber(const Snapshot &snapshot, std::string_view digits)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size())
        return fail(PORTOLAN_TR("expected a document number after #, like #0"));
    if (snapshot.files.size() != 1)
        return fail(PORTOLAN_TR("#%1 needs exactly one file"), {std::string(digits)});
    const auto chunks = yaml::chunks(snapshot.files.front().document->text());
    const bool there = std::ranges::any_of(chunks, [number](const yaml::Chunk &chunk) { return chunk.document == number; });
    if (!there)
        return fail(PORTOLAN_TR("there is no document #%1 in %2; it has %3"),
            {std::string(digits), snapshot.files.front().name, std::to_string(chunks.size())});
    ObjectPlace place {.document = number};
    for (const Definition &definition : snapshot.graph->inventory->definitions) {
        if (definition.document == number && definition.object->path.empty())
            place.kind = definition.object->meta.kind;
    }
    return place;
}

Result<ObjectPlace> noMatch(const Inventory &inventory, std::string_view text)
{
    std::string nearest;
    std::size_t best = std::string::npos;
    for (std::size_t i = 0; i < inventory.definitions.size(); ++i) {
        const kube::Metadata &meta = inventory.definitions[i].object->meta;
        for (const std::string &name : {kube::qualifiedKind(meta) + '/' + meta.name,
                 kube::qualifiedKind(meta) + '/' + inventory.namespaces[i] + '/' + meta.name}) {
            const std::size_t distance = editDistance(text, name);
            if (distance < best) {
                best = distance;
                nearest = nameOf(inventory, inventory.definitions[i], inventory.namespaces[i]);
            }
        }
    }
    if (nearest.empty())
        return fail(PORTOLAN_TR("there is no object %1"), {std::string(text)});
    return fail(PORTOLAN_TR("there is no object %1; the nearest is %2"), {std::string(text), nearest});
}

} // namespace

Result<ObjectPlace> findObject(const Snapshot &snapshot, std::string_view text)
{
    if (text.starts_with('#'))
        return byNumber(snapshot, text.substr(1));
    const auto wanted = parsed(text);
    if (!wanted)
        return fail(PORTOLAN_TR("expected KIND/NAME, KIND/NAMESPACE/NAME or #N, not %1"), {std::string(text)});

    const Inventory &inventory = *snapshot.graph->inventory;
    std::vector<const Definition *> matches;
    std::string listed;
    const auto consider = [&](const Definition &definition, const std::string &ns) {
        const kube::Metadata &meta = definition.object->meta;
        if (meta.name != wanted->name || kube::qualifiedKind(meta) != wanted->kind || (!wanted->ns.empty() && ns != wanted->ns))
            return;
        matches.push_back(&definition);
        listed += (listed.empty() ? "" : ", ") + nameOf(inventory, definition, ns);
    };
    for (std::size_t i = 0; i < inventory.definitions.size(); ++i)
        consider(inventory.definitions[i], inventory.namespaces[i]);
    for (const Hidden &hidden : inventory.hidden) {
        if (hidden.equal)
            consider(hidden.definition, inventory.namespaces[hidden.by]);
    }
    if (matches.empty())
        return noMatch(inventory, text);
    if (matches.size() > 1)
        return fail(PORTOLAN_TR("%1 names several objects: %2"), {std::string(text), listed});
    return placeOf(*matches.front());
}

} // namespace portolan
