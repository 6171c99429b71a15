// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/objects.h"

#include "core/edit/compose.h"
#include "core/edit/filediff.h"
#include "core/edit/filetext.h"
#include "core/edit/judge.h"
#include "core/edit/parsed.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace portolan {

namespace {

using yaml::NewNode;

std::string_view textOf(const Workbench &bench, std::uint32_t file)
{
    const bool there = file < bench.documents.size() && bench.documents[file];
    return there ? bench.documents[file]->text() : std::string_view();
}

// Fails if the API server would refuse one of `objects`, or a node port of theirs is taken.
Result<void> judged(const Workbench &bench, std::uint32_t file, const std::vector<kube::Object> &objects)
{
    if (bench.options.force)
        return {};
    if (const auto why = newRefusal({}, objects))
        return tl::make_unexpected(Error {*why, {}});
    if (const auto why = nodePortTaken(bench.documents, bench.options.names, file, {}, objects))
        return tl::make_unexpected(Error {*why, {}});
    return {};
}

Result<Edit> asEdit(std::uint32_t file, Result<std::vector<Splice>> splices, Message label)
{
    if (!splices)
        return tl::make_unexpected(splices.error());
    return Edit {std::move(label), {{file, std::move(*splices)}}};
}

Result<Edit> addText(
    const Workbench &bench, std::uint32_t file, std::string_view text, Message label, const yaml::Chunk *behind = nullptr)
{
    const auto objects = objectsIn(text);
    if (!objects)
        return tl::make_unexpected(objects.error());
    if (const auto fine = judged(bench, file, *objects); !fine)
        return tl::make_unexpected(fine.error());
    return asEdit(file, FileText(textOf(bench, file)).added(text, behind), std::move(label));
}

// The list that items of any kind may join: `items` of a v1 List; none where the document `#number` is something else.
std::optional<std::string> listOf(const Workbench &bench, std::uint32_t file, std::uint32_t number)
{
    const Result<Parsed> parsed = Originals(bench.documents).parse(file, number);
    if (!parsed || parsed->tree.empty())
        return std::nullopt;
    const yaml::NodeIndex kind = parsed->tree.find(0, "kind");
    const bool list = kind != yaml::kNoNode && parsed->tree[parsed->tree.resolve(kind)].value == "List";
    return list ? std::optional<std::string>("items") : std::nullopt;
}

tl::unexpected<Error> oneObjectOnly()
{
    return fail(PORTOLAN_TR("a JSON file holds one object; make it a List, or choose another file"));
}

// Without what belongs to one object alone, or is the cluster's to say.
std::vector<Change> madeUnique(const ObjectPlace &place, const kube::Object &object, const std::string &name)
{
    std::vector<Change> changes {Change::set(place, "metadata.name", name)};
    for (const char *field : {"uid", "resourceVersion", "creationTimestamp", "generation", "selfLink"})
        changes.push_back(Change::set(place, std::string("metadata.") + field, {}));
    const auto *service = object.as<kube::Service>();
    if (service == nullptr)
        return changes;
    for (std::size_t i = 0; i < service->ports.size(); ++i)
        changes.push_back(Change::set(place, "spec.ports[" + std::to_string(i) + "].nodePort", {}));
    changes.push_back(Change::set(place, "spec.healthCheckNodePort", {}));
    if (!service->headless()) {
        changes.push_back(Change::set(place, "spec.clusterIP", {}));
        if (!service->clusterIPs.empty())
            changes.push_back(Change::remove(place, "spec.clusterIPs"));
    }
    return changes;
}

// The text of a document of its own made from `changes` to one that holds `text` alone.
Result<std::string> changedAlone(std::string_view text, std::vector<Change> changes)
{
    const std::vector<std::shared_ptr<const Document>> alone {std::make_shared<const Document>(std::string(text))};
    for (Change &change : changes) {
        change.object.file = 0;
        change.object.document = 0;
    }
    const Result<Edit> edit = applyChanges(alone, changes, {}, {.force = true});
    if (!edit)
        return tl::make_unexpected(edit.error());
    return edit->empty() ? std::string(text) : applied(text, edit->documents.front().splices);
}

std::string withoutLeadingComments(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); at = std::min(text.find('\n', at), text.size() - 1) + 1) {
        if (text.substr(at, 3) == "---")
            return std::string(text.substr(at));
    }
    return std::string(text);
}

// The copy of an item of a List, as its last one.
Result<Edit> duplicateItem(const Workbench &bench, Index definition, const std::string &name, Message label)
{
    const ObjectPlace place = bench.place(definition);
    const Result<Parsed> parsed = Originals(bench.documents).parse(place.file, place.document);
    const auto path = yaml::parseFieldPath(place.path);
    if (!parsed || !path)
        return tl::make_unexpected(parsed ? path.error() : parsed.error());
    NewNode copy = yaml::copyOf(parsed->tree, yaml::follow(parsed->tree, 0, *path).node, parsed->json);
    const auto drop = [](NewNode &map, std::string_view key) {
        std::erase_if(map.members, [key](const auto &member) { return member.first == key; });
    };
    const auto member = [](NewNode *map, std::string_view key) -> NewNode * { // none is added
        if (map == nullptr)
            return nullptr;
        const auto found = std::ranges::find(map->members, key, [](const auto &each) -> std::string_view { return each.first; });
        return found == map->members.end() ? nullptr : &found->second;
    };
    copy["metadata"]["name"] = NewNode::of(name);
    for (const char *field : {"uid", "resourceVersion", "creationTimestamp", "generation", "selfLink"})
        drop(copy["metadata"], field);
    drop(copy, "status");
    const auto *service = bench.object(definition).as<kube::Service>();
    if (NewNode *spec = service ? member(&copy, "spec") : nullptr) {
        if (NewNode *ports = member(spec, "ports")) {
            for (auto &port : ports->members)
                drop(port.second, "nodePort");
        }
        drop(*spec, "healthCheckNodePort");
        if (!service->headless()) {
            drop(*spec, "clusterIP");
            drop(*spec, "clusterIPs");
        }
    }
    const std::string list = place.path.substr(0, place.path.rfind('['));
    return bench.apply({Change::append({place.file, place.document, {}, {}}, list, std::move(copy))}, std::move(label));
}

} // namespace

Result<Edit> addObject(const Workbench &bench, Index beside, const NewNode &object, Message label)
{
    const ObjectPlace place = bench.place(beside);
    const FileText file(textOf(bench, place.file));
    if (const auto list = place.path.empty() ? std::nullopt : listOf(bench, place.file, place.document))
        return bench.apply({Change::append({place.file, place.document, {}, {}}, *list, object)}, std::move(label));
    if (file.isJson())
        return oneObjectOnly();
    const Result<Parsed> parsed = Originals(bench.documents).parse(place.file, place.document);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    return addText(bench, place.file, documentText(object, blockStyleOf(parsed->text, parsed->tree), "\n"), std::move(label));
}

Result<Edit> duplicateObject(const Workbench &bench, const NodeKey &key, const std::string &name)
{
    const Index definition = bench.find(key);
    if (definition == kNone)
        return noSuchObject(key);
    NodeKey other = key;
    other.name = name;
    other.definition = 1;
    if (bench.find(other) != kNone)
        return fail(PORTOLAN_TR("there is already a %1"), {bench.name(bench.find(other))});
    Message label {PORTOLAN_TR("Duplicate %1 as %2"), {bench.name(definition), name}};
    const ObjectPlace place = bench.place(definition);
    if (!place.path.empty())
        return duplicateItem(bench, definition, name, std::move(label));
    const FileText file(textOf(bench, place.file));
    const yaml::Chunk *chunk = file.chunk(place.document);
    if (chunk == nullptr)
        return noSuchObject(key);
    if (file.isJson())
        return oneObjectOnly();
    auto changes = madeUnique(place, bench.object(definition), name);
    const Result<std::string> copy = changedAlone(withoutLeadingComments(file.textOf(*chunk)), std::move(changes));
    if (!copy)
        return tl::make_unexpected(copy.error());
    return addText(bench, place.file, *copy, std::move(label), chunk);
}

Result<Edit> deleteObjects(const Workbench &bench, const std::vector<NodeKey> &keys)
{
    std::map<std::uint32_t, std::vector<yaml::Chunk>> documents;
    std::vector<ObjectPlace> items;
    Message label {PORTOLAN_TR("Delete %1 objects"), {std::to_string(keys.size())}};
    std::set<Index> seen;
    for (const NodeKey &key : keys) {
        const Index definition = bench.find(key);
        if (definition == kNone)
            return noSuchObject(key);
        if (!seen.insert(definition).second)
            continue;
        if (keys.size() == 1)
            label = {PORTOLAN_TR("Delete %1"), {bench.name(definition)}};
        const ObjectPlace place = bench.place(definition);
        const FileText file(textOf(bench, place.file));
        const yaml::Chunk *chunk = file.chunk(place.document);
        if (chunk == nullptr)
            return noSuchObject(key);
        if (place.path.empty() && file.isJson())
            return fail(PORTOLAN_TR("this object is all that its JSON file holds; delete the file"));
        if (place.path.empty())
            documents[place.file].push_back(*chunk);
        else
            items.push_back(place);
    }
    // The last first: the others keep their index.
    std::ranges::sort(items, std::greater(), [](const ObjectPlace &item) { return std::pair(item.path.size(), item.path); });
    std::vector<Change> changes;
    for (const ObjectPlace &item : items)
        changes.push_back(Change::remove(item, {}));
    std::vector<Edit> edits;
    for (const auto &[file, chunks] : documents) {
        auto edit = asEdit(file, FileText(textOf(bench, file)).removed(chunks), {});
        if (!edit)
            return edit;
        edits.push_back(std::move(*edit));
    }
    Result<Edit> rest = bench.apply(changes, {});
    if (!rest)
        return rest;
    edits.push_back(std::move(*rest));
    return together(edits, std::move(label));
}

Result<Edit> pasteDocuments(const Workbench &bench, std::uint32_t file, std::string_view text)
{
    if (file >= bench.documents.size() || !bench.documents[file])
        return fail(PORTOLAN_TR("this is no file that could be edited"));
    const auto objects = objectsIn(text);
    if (!objects)
        return tl::make_unexpected(objects.error());
    Message label {PORTOLAN_TR("Paste %1 objects"), {std::to_string(objects->size())}};
    if (!FileText(textOf(bench, file)).isJson())
        return addText(bench, file, text, std::move(label));
    const auto list = listOf(bench, file, 0);
    if (!list)
        return oneObjectOnly();
    std::vector<Change> changes;
    for (const yaml::Chunk &chunk : yaml::chunks(text)) {
        const yaml::Tree tree = yaml::parse(text.substr(chunk.span.begin, chunk.span.size()), chunk.json);
        if (!tree.empty())
            changes.push_back(Change::append({file, 0, {}, {}}, *list, copyOf(tree, 0, chunk.json)));
    }
    return bench.apply(changes, std::move(label));
}

Result<std::string> newFile(std::string_view text, const EditOptions &options)
{
    const auto objects = objectsIn(text);
    if (!objects)
        return tl::make_unexpected(objects.error());
    if (const auto why = newRefusal({}, *objects); why && !options.force)
        return tl::make_unexpected(Error {*why, {}});
    return text.ends_with('\n') ? std::string(text) : std::string(text) + '\n';
}

} // namespace portolan
