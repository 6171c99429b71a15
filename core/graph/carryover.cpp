// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/carryover.h"

#include "core/graph/dockerfiles.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr std::size_t kFew = 64; // changed definitions that are worth the trouble

bool isPortless(const kube::Object &object)
{
    return std::holds_alternative<std::monostate>(object.content) && object.meta.kind != "Namespace";
}

// Whether it is the same object to the API server, as far as an inventory asks.
bool isCalledAlike(const kube::Object &a, const kube::Object &b)
{
    return a.meta.group == b.meta.group && a.meta.kind == b.meta.kind && a.meta.ns == b.meta.ns && a.meta.name == b.meta.name
        && a.meta.uid.empty() == b.meta.uid.empty();
}

bool areSameFiles(const std::vector<InputFile> &a, const std::vector<InputFile> &b)
{
    return std::ranges::equal(a, b, [](const InputFile &one, const InputFile &other) {
        const bool evidence = one.name.ends_with(".conf") || isDockerfile(one);
        return one.name == other.name && one.folder == other.folder && one.project == other.project
            && (!evidence || one.document == other.document);
    });
}

bool standsAlike(const Definition &a, const Definition &b)
{
    return a.file == b.file && a.document == b.document && a.stale == b.stale;
}

// Objects that join regions by whom they name.
bool joinsRegions(const kube::Object &object)
{
    return object.as<kube::Route>() != nullptr || object.as<kube::CustomEntry>() != nullptr
        || object.as<kube::NginxConfig>() != nullptr || object.as<kube::ConfigMap>() != nullptr;
}

} // namespace

std::optional<Inventory> carriedInventory(const Inventory &previous, const std::vector<InputFile> &files,
    const std::vector<Definition> &definitions, const std::string &defaultNamespace, kube::Version version)
{
    const bool evidence = std::ranges::any_of(files, [](const InputFile &file) { return file.name.ends_with(".conf"); });
    if (evidence || !previous.hidden.empty() || previous.definitions.size() != definitions.size() || previous.version != version
        || !areSameFiles(files, previous.files))
        return {};
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < definitions.size(); ++i) {
        const Definition &now = definitions[i];
        const Definition &was = previous.definitions[i];
        const std::string &ns = previous.namespaces[i];
        const bool byDefault = !ns.empty() && ns != defaultNamespace && now.object->meta.ns.empty(); // another one than then
        if (!standsAlike(now, was) || byDefault)
            return {};
        if (now.object == was.object)
            continue;
        if (changed.size() == kFew || !isCalledAlike(*now.object, *was.object))
            return {};
        changed.push_back(i);
    }
    Inventory inventory;
    inventory.files = files;
    inventory.definitions = definitions;
    inventory.namespaces = previous.namespaces;
    inventory.otherKinds = previous.otherKinds;
    inventory.live = previous.live;
    inventory.livePods = previous.livePods;
    inventory.version = previous.version;
    for (std::size_t i = 0; i < definitions.size(); ++i)
        inventory.definitions[i].number = previous.definitions[i].number;
    for (const std::size_t i : changed) {
        inventory.otherKinds += isPortless(*definitions[i].object) ? 1U : 0U;
        inventory.otherKinds -= isPortless(*previous.definitions[i].object) ? 1U : 0U;
    }
    return inventory;
}

std::optional<std::vector<Region>> carriedRegions(
    const Inventory &inventory, const Inventory &previous, const std::vector<Region> &before, bool webServers)
{
    if (!inventory.hidden.empty() || !previous.hidden.empty() || inventory.version != previous.version
        || inventory.live != previous.live || inventory.livePods != previous.livePods
        || inventory.definitions.size() != previous.definitions.size() || inventory.namespaces != previous.namespaces
        || !areSameFiles(inventory.files, previous.files))
        return {};
    std::vector<Index> changed;
    for (Index i = 0; i < inventory.definitions.size(); ++i) {
        const Definition &now = inventory.definitions[i];
        const Definition &was = previous.definitions[i];
        if (now.number != was.number || !standsAlike(now, was))
            return {};
        if (now.object == was.object && now.digest == was.digest)
            continue;
        const bool shared = inventory.namespaces[i].empty(); // every region depends on it
        if (changed.size() == kFew || shared || joinsRegions(*now.object) || joinsRegions(*was.object)
            || (webServers && now.object->as<kube::Service>() != nullptr))
            return {};
        changed.push_back(i);
    }
    std::vector<Region> regions = before;
    for (const Index definition : changed) {
        const auto holder = std::ranges::find_if(
            regions, [definition](const Region &region) { return std::ranges::binary_search(region.definitions, definition); });
        if (holder == regions.end())
            return {};
        holder->fingerprint = 0; // to be counted anew
    }
    countFingerprints(inventory, regions);
    return regions;
}

} // namespace portolan
