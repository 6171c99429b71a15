// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/references.h"

#include "core/edit/paths.h"
#include "core/edit/referrers.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

namespace portolan {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Index definitionAt(const PortGraph &graph, const ObjectPlace &place)
{
    const auto &definitions = graph.inventory->definitions;
    const auto found = std::ranges::find_if(definitions, [&](const Definition &one) {
        return one.file == place.file && one.document == place.document && one.object->path == place.path;
    });
    return found == definitions.end() ? kNone : static_cast<Index>(found - definitions.begin());
}

// Whether `path` is `canonical`, whose items are written by index, followed by the key `last`. `names` are the names of its
// items.
bool leadsTo(
    const yaml::FieldPath &path, const std::string &canonical, std::string_view last, std::vector<std::string_view> names)
{
    const auto plain = yaml::parseFieldPath(canonical);
    if (!plain || path.size() != plain->size() + 1 || path.back().key != last)
        return false;
    auto name = names.begin();
    for (std::size_t i = 0; i < plain->size(); ++i) {
        const bool item = (*plain)[i].kind == yaml::PathStep::Kind::Index;
        const bool byName = item && path[i].kind == yaml::PathStep::Kind::Named && name != names.end() && path[i].key == *name;
        if (path[i] != (*plain)[i] && !byName)
            return false;
        if (item)
            ++name;
    }
    return true;
}

void addForService(
    const PortGraph &graph, Index definition, const yaml::FieldPath &path, const std::string &to, std::vector<Reference> &found)
{
    const auto &service = *graph.definition(definition).object->as<kube::Service>();
    for (Index i = 0; i < service.ports.size(); ++i) {
        const kube::ServicePort &port = service.ports[i];
        const std::string item = "spec.ports[" + std::to_string(i) + ']';
        if (leadsTo(path, item, "port", {port.name.value}))
            addServiceReferences({graph, definition, port.port.text, to, false, found}, i);
        else if (leadsTo(path, item, "name", {port.name.value}))
            addServiceReferences({graph, definition, port.name.value, to, true, found}, i);
    }
}

void addForPod(
    const PortGraph &graph, Index definition, const yaml::FieldPath &path, const std::string &to, std::vector<Reference> &found)
{
    const kube::PodTemplate &pod = graph.definition(definition).object->as<kube::Workload>()->pod;
    for (Index c = 0; c < pod.containers.size(); ++c) {
        const kube::Container &container = pod.containers[c];
        for (Index i = 0; i < container.ports.size(); ++i) {
            const kube::ContainerPort &port = container.ports[i];
            const std::string item = containerPortPath(pod, container, i);
            if (leadsTo(path, item, "containerPort", {container.name.value, port.name.value}))
                addPodReferences({graph, definition, port.containerPort.text, to, false, found}, c, i);
            else if (leadsTo(path, item, "name", {container.name.value, port.name.value}))
                addPodReferences({graph, definition, port.name.value, to, true, found}, c, i);
        }
    }
}

void addForGateway(
    const PortGraph &graph, Index definition, const yaml::FieldPath &path, const std::string &to, std::vector<Reference> &found)
{
    const auto &listeners = graph.definition(definition).object->as<kube::Gateway>()->listeners;
    for (std::size_t i = 0; i < listeners.size(); ++i) {
        const std::string item = "spec.listeners[" + std::to_string(i) + ']';
        const std::string &name = listeners[i].name.value;
        if (leadsTo(path, item, "port", {name}))
            addListenerReferences({graph, definition, listeners[i].port.text, to, false, found});
        else if (leadsTo(path, item, "name", {name}))
            addListenerReferences({graph, definition, name, to, true, found});
    }
}

// Folders that hold a variant of their own of the object: what stands there follows that one (SEMANTICS.md).
std::set<std::string> foldersOfVariants(const Inventory &inventory, Index definition)
{
    const auto folderOf = [&](const Definition &one) { return inventory.files[one.file].folder; };
    const kube::Metadata &meta = inventory.definitions[definition].object->meta;
    std::set<std::string> folders;
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        const kube::Metadata &other = inventory.definitions[i].object->meta;
        if (other.name == meta.name && inventory.namespaces[i] == inventory.namespaces[definition]
            && kube::qualifiedKind(other) == kube::qualifiedKind(meta))
            folders.insert(folderOf(inventory.definitions[i]));
    }
    for (const Hidden &hidden : inventory.hidden) {
        if (hidden.by == definition)
            folders.insert(folderOf(hidden.definition));
    }
    folders.erase(folderOf(inventory.definitions[definition]));
    return folders;
}

bool isBefore(const Reference &a, const Reference &b)
{
    return std::tie(a.edit.object.file, a.edit.object.document, a.at, a.edit.fieldPath)
        < std::tie(b.edit.object.file, b.edit.object.document, b.at, b.edit.fieldPath);
}

bool isSamePlace(const Reference &a, const Reference &b)
{
    const ObjectPlace &one = a.edit.object;
    const ObjectPlace &other = b.edit.object;
    return std::tie(one.file, one.document, one.path, a.edit.fieldPath)
        == std::tie(other.file, other.document, other.path, b.edit.fieldPath);
}

Result<Edit> labelled(Result<Edit> edit, const FieldEdit &field, std::size_t fields)
{
    if (edit && fields > 1)
        edit->label
            = {PORTOLAN_TR("Change %1 to %2 with %3 references"), {field.fieldPath, field.value, std::to_string(fields - 1)}};
    return edit;
}

} // namespace

std::optional<std::int64_t> PortChange::number() const
{
    std::int64_t value = 0;
    const auto parsed = std::from_chars(from.data(), from.data() + from.size(), value);
    const bool whole = parsed.ec == std::errc() && parsed.ptr == from.data() + from.size();
    return !isName && whole ? std::optional(value) : std::nullopt;
}

bool PortChange::isMeantBy(const kube::PortReference &reference) const
{
    using Form = kube::PortReference::Form;
    return isName ? reference.form == Form::Name && reference.text == from
                  : reference.form == Form::Number && reference.number == number();
}

void PortChange::add(Index where, std::string fieldPath, const std::string &old, Span at, Message why, std::string value) const
{
    const Definition &place = graph.definition(where);
    ObjectPlace object {place.file, place.document, place.object->path, kube::qualifiedKind(place.object->meta)};
    if (value.empty())
        value = to;
    found.push_back({{std::move(object), std::move(fieldPath), std::move(value)}, old,
        at.end == 0 ? Span {} : at.shifted(place.base), std::move(why), true});
}

void PortChange::suggest(
    Index where, std::string fieldPath, const std::string &old, Span at, Message why, std::string value) const
{
    add(where, std::move(fieldPath), old, at, std::move(why), std::move(value));
    found.back().follows = false;
}

std::string withNumber(std::string_view text, std::string_view from, std::string_view to)
{
    std::string result;
    bool replaced = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = i + from.size();
        const bool here = text.substr(i, from.size()) == from && (i == 0 || !isDigit(text[i - 1]))
            && (end >= text.size() || !isDigit(text[end]));
        replaced = replaced || here;
        result += here ? to : text.substr(i, 1);
        i = here ? end : i + 1;
    }
    return replaced ? result : std::string();
}

std::vector<Reference> referencesTo(const PortGraph &graph, const FieldEdit &field)
{
    std::vector<Reference> found;
    const Index definition = definitionAt(graph, field.object);
    const auto path = yaml::parseFieldPath(field.fieldPath);
    if (definition == kNone || !path || field.value.empty())
        return found;
    const kube::Object &object = *graph.definition(definition).object;
    if (object.as<kube::Service>() != nullptr)
        addForService(graph, definition, *path, field.value, found);
    else if (object.as<kube::Workload>() != nullptr)
        addForPod(graph, definition, *path, field.value, found);
    else if (object.as<kube::Gateway>() != nullptr)
        addForGateway(graph, definition, *path, field.value, found);
    const std::set<std::string> others = foldersOfVariants(*graph.inventory, definition);
    std::erase_if(found,
        [&](const Reference &reference) { return others.contains(graph.inventory->files[reference.edit.object.file].folder); });
    std::ranges::stable_sort(found, isBefore);
    found.erase(std::unique(found.begin(), found.end(), isSamePlace), found.end());
    return found;
}

Result<Edit> rename(const PortGraph &graph, const std::vector<std::shared_ptr<const Document>> &documents, const FieldEdit &field,
    const EditOptions &options)
{
    return renameAll(graph, documents, {field}, options);
}

Result<Edit> renameWith(const std::vector<std::shared_ptr<const Document>> &documents, const FieldEdit &field,
    const std::vector<Reference> &references, const EditOptions &options)
{
    std::vector<FieldEdit> all {field};
    for (const Reference &reference : references) {
        if (reference.follows)
            all.push_back(reference.edit);
    }
    return labelled(setFields(documents, all, options), field, all.size());
}

Result<Edit> renameAll(const PortGraph &graph, const std::vector<std::shared_ptr<const Document>> &documents,
    const std::vector<FieldEdit> &fields, const EditOptions &options)
{
    std::vector<FieldEdit> all = fields;
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::string>> places;
    const auto isNew = [&places](const FieldEdit &edit) {
        return places.insert({edit.object.file, edit.object.document, edit.object.path + '\n' + edit.fieldPath}).second;
    };
    std::ranges::for_each(fields, isNew);
    for (const FieldEdit &field : fields) {
        for (Reference &reference : referencesTo(graph, field)) {
            if (reference.follows && isNew(reference.edit))
                all.push_back(std::move(reference.edit));
        }
    }
    Result<Edit> edit = setFields(documents, all, options);
    return fields.size() == 1 ? labelled(std::move(edit), fields.front(), all.size()) : edit;
}

} // namespace portolan
