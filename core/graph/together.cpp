// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/together.h"

#include "core/graph/resolve.h"

#include <set>

namespace portolan {

namespace {

using Name = std::tuple<std::string, std::string, std::string>; // kind, namespace, name

std::set<Name> namesOf(const Inventory &inventory)
{
    std::set<Name> names;
    for (std::size_t i = 0; i < inventory.definitions.size(); ++i) {
        const kube::Metadata &meta = inventory.definitions[i].object->meta;
        names.emplace(kube::qualifiedKind(meta), inventory.namespaces[i], meta.name);
    }
    return names;
}

// Variants resolve within their folder first: a file of the other state stands where it would stand in this one.
InputFile moved(InputFile file, const std::vector<InputFile> &others)
{
    const std::string &project = others.empty() ? file.project : others.front().project;
    if (file.folder.starts_with(file.project))
        file.folder = project + file.folder.substr(file.project.size());
    file.project = project;
    return file;
}

bool isWebServer(const Definition &definition)
{
    return definition.object->meta.kind == kWebServerKind;
}

} // namespace

std::shared_ptr<const PortGraph> together(const PortGraph &before, const PortGraph &after)
{
    const Inventory &now = *after.inventory;
    const Inventory &then = *before.inventory;
    const std::set<Name> known = namesOf(now);
    std::vector<InputFile> files = now.files;
    std::vector<Definition> definitions;
    for (const Definition &definition : now.definitions) {
        if (!isWebServer(definition)) // made anew from its file
            definitions.push_back(definition);
    }
    std::vector<std::uint32_t> place(then.files.size(), kNone); // of each earlier file that still says something
    for (std::size_t i = 0; i < then.definitions.size(); ++i) {
        Definition definition = then.definitions[i];
        const kube::Metadata &meta = definition.object->meta;
        if (known.contains({kube::qualifiedKind(meta), then.namespaces[i], meta.name}))
            continue;
        std::uint32_t &file = place[definition.file];
        if (file == kNone) {
            file = static_cast<std::uint32_t>(files.size());
            files.push_back(moved(then.files[definition.file], now.files));
        }
        definition.file = file;
        if (!isWebServer(definition))
            definitions.push_back(std::move(definition));
    }
    // The default namespace is the same on both sides: objects that name none stand in it.
    std::string defaultNamespace = "default";
    for (const Inventory *inventory : {&then, &now}) {
        for (std::size_t i = 0; i < inventory->definitions.size(); ++i) {
            const kube::Metadata &meta = inventory->definitions[i].object->meta;
            if (meta.ns.empty() && !kube::isClusterScoped(meta))
                defaultNamespace = inventory->namespaces[i];
        }
    }
    auto inventory
        = std::make_shared<Inventory>(takeInventory(std::move(files), std::move(definitions), defaultNamespace, now.version));
    return std::make_shared<const PortGraph>(resolve(inventory));
}

} // namespace portolan
