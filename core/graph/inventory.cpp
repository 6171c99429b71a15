// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/inventory.h"

#include "core/kube/nginx.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace portolan {

namespace {

constexpr std::string_view kConfigSuffix = ".conf";

// The sorted definitions, and what is found out about each.
struct Census {
    const std::vector<InputFile> &files;
    std::vector<Definition> all;
    std::vector<std::string> namespaces;
    std::vector<std::uint32_t> replacedBy; // index in `all`; itself: it counts
    std::vector<bool> equal; // its bytes are those of what replaced it
};

// Path bytes decide, so that @2 means the same whatever the order of arguments (CLI.md).
void sortByFile(std::vector<Definition> &definitions, const std::vector<InputFile> &files)
{
    std::vector<std::uint32_t> rank(files.size());
    std::vector<std::uint32_t> order(files.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t file) -> std::string_view { return files[file].name; });
    for (std::uint32_t i = 0; i < order.size(); ++i)
        rank[order[i]] = i;
    const auto isBefore = [&](const Definition &a, const Definition &b) {
        return a.file != b.file ? rank[a.file] < rank[b.file] : a.base < b.base;
    };
    if (!std::ranges::is_sorted(definitions, isBefore))
        std::ranges::stable_sort(definitions, isBefore);
}

// `edge/nginx.conf` is called edge, `shop.conf` shop.
std::string webServerName(const InputFile &file)
{
    const std::size_t begin = file.name.rfind('/') + 1; // 0 if there is no folder
    const std::string stem = file.name.substr(begin, file.name.size() - begin - kConfigSuffix.size());
    const bool usual = stem == "nginx" || stem == "default";
    return usual && !file.folder.empty() ? file.folder.substr(file.folder.rfind('/') + 1) : stem;
}

// An nginx configuration is no object, but an entry like one: it stands among the definitions.
void addWebServers(std::vector<Definition> &definitions, const std::vector<InputFile> &files)
{
    for (std::uint32_t i = 0; i < files.size(); ++i) {
        const InputFile &file = files[i];
        if (!file.name.ends_with(kConfigSuffix) || !file.document || !kube::looksLikeNginx(file.document->text()))
            continue;
        kube::Object object;
        object.meta.kind = kWebServerKind;
        object.meta.name = webServerName(file);
        object.content = kube::readNginx(file.document->text());
        object.digest = file.document->hash();
        object.meta.item = {0, static_cast<std::uint32_t>(file.document->text().size())};
        Definition definition;
        definition.digest = object.digest;
        definition.object = std::make_shared<const kube::Object>(std::move(object));
        definition.file = i;
        definitions.push_back(std::move(definition));
    }
}

// "" where the text is not at hand (a cluster).
std::string_view bytesOf(const Census &census, std::uint32_t index)
{
    const Definition &definition = census.all[index];
    const auto &document = census.files[definition.file].document;
    if (!document)
        return {};
    const Span at = definition.object->meta.item.shifted(definition.base);
    const std::string_view text = document->text();
    return at.begin <= text.size() ? text.substr(at.begin, at.size()) : std::string_view();
}

bool sameBytes(const Census &census, std::uint32_t a, std::uint32_t b)
{
    return census.all[a].object->digest == census.all[b].object->digest && bytesOf(census, a) == bytesOf(census, b);
}

void replace(Census &census, std::uint32_t hidden, std::uint32_t by)
{
    census.replacedBy[hidden] = by;
    census.equal[hidden] = sameBytes(census, hidden, by);
}

// Judges all definitions of one object, in file order.
void judge(Census &census, const std::vector<std::uint32_t> &definitions)
{
    std::vector<std::uint32_t> kept;
    for (std::size_t i = 0; i < definitions.size(); ++i) {
        const std::uint32_t current = definitions[i];
        const bool overridden = i + 1 < definitions.size() && census.all[definitions[i + 1]].file == census.all[current].file;
        if (overridden)
            continue;
        const auto twin = std::ranges::find_if(kept, [&](std::uint32_t other) { return sameBytes(census, other, current); });
        if (twin != kept.end()) {
            replace(census, current, *twin);
        } else {
            kept.push_back(current);
            census.all[current].number = static_cast<std::uint32_t>(kept.size());
        }
    }
    // Last first: an earlier definition points at what finally counts for its file.
    for (std::size_t i = definitions.size() - 1; i-- > 0;) {
        if (census.all[definitions[i]].file == census.all[definitions[i + 1]].file)
            replace(census, definitions[i], census.replacedBy[definitions[i + 1]]);
    }
}

// The groups of Kubernetes itself count as one: a Deployment of extensions/v1beta1 and one of apps/v1 are one object
// to the API server, and their ids would be the same.
struct Identity {
    std::string_view group, kind, ns, name;
    bool operator==(const Identity &) const = default;
};
struct IdentityHash {
    std::size_t operator()(const Identity &identity) const
    {
        return hashOf(identity.name, (identity.ns.size() << 8U) + identity.kind.size()); // the name tells most apart
    }
};

// The same object again: an object without a name (generateName, or left out) is never the same as another.
void judgeAll(Census &census)
{
    std::unordered_map<Identity, std::vector<std::uint32_t>, IdentityHash> again; // definitions behind the first
    std::unordered_map<Identity, std::uint32_t, IdentityHash> first;
    first.reserve(census.all.size());
    for (std::uint32_t i = 0; i < census.all.size(); ++i) {
        const kube::Metadata &meta = census.all[i].object->meta;
        const Identity identity {kube::distinctGroup(meta), meta.kind, census.namespaces[i], meta.name};
        if (first.try_emplace(identity, i).second)
            continue;
        again[identity].push_back(i);
        if (meta.name.empty())
            census.all[i].number = static_cast<std::uint32_t>(again[identity].size()) + 1;
    }
    for (auto &[identity, definitions] : again) {
        if (identity.name.empty())
            continue;
        definitions.insert(definitions.begin(), first[identity]);
        judge(census, definitions);
    }
}

Inventory collect(Census census)
{
    Inventory inventory;
    std::vector<std::uint32_t> place(census.all.size());
    for (std::uint32_t i = 0; i < census.all.size(); ++i) {
        if (census.replacedBy[i] != i)
            continue;
        place[i] = static_cast<std::uint32_t>(inventory.definitions.size());
        const kube::Object &object = *census.all[i].object;
        const bool portless = std::holds_alternative<std::monostate>(object.content) && object.meta.kind != "Namespace";
        inventory.otherKinds += portless ? 1 : 0;
        inventory.live = inventory.live || !object.meta.uid.empty();
        inventory.livePods = inventory.livePods || (!object.meta.uid.empty() && object.meta.kind == "Pod");
        inventory.definitions.push_back(std::move(census.all[i]));
        inventory.namespaces.push_back(std::move(census.namespaces[i]));
    }
    for (std::uint32_t i = 0; i < census.all.size(); ++i) {
        if (census.replacedBy[i] != i)
            inventory.hidden.push_back({std::move(census.all[i]), place[census.replacedBy[i]], census.equal[i]});
    }
    return inventory;
}

} // namespace

Position Inventory::position(const Definition &definition, std::uint32_t offset) const
{
    const auto &document = files[definition.file].document;
    return document ? document->position(definition.base + offset) : Position {.line = 0, .column = 0};
}

Inventory takeInventory(
    std::vector<InputFile> files, std::vector<Definition> definitions, const std::string &defaultNamespace, kube::Version version)
{
    addWebServers(definitions, files);
    sortByFile(definitions, files);
    Census census {.files = files, .all = std::move(definitions), .namespaces = {}, .replacedBy = {}, .equal = {}};
    census.namespaces.reserve(census.all.size());
    for (Definition &definition : census.all) {
        const kube::Metadata &meta = definition.object->meta;
        const bool clusterScoped = kube::isClusterScoped(meta);
        census.namespaces.push_back(clusterScoped ? std::string() : meta.ns.empty() ? defaultNamespace : meta.ns);
        definition.number = 1;
    }
    census.replacedBy.resize(census.all.size());
    std::iota(census.replacedBy.begin(), census.replacedBy.end(), 0U);
    census.equal.resize(census.all.size());
    judgeAll(census);

    Inventory inventory = collect(std::move(census));
    inventory.files = std::move(files);
    inventory.version = version;
    return inventory;
}

} // namespace portolan
