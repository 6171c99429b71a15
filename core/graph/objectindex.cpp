// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/objectindex.h"

#include <algorithm>
#include <limits>

namespace portolan {

namespace {

// How many folders two paths share from the top.
std::size_t sharedDepth(std::string_view a, std::string_view b)
{
    std::size_t depth = 0;
    while (!a.empty() && !b.empty()) {
        const std::string_view first = a.substr(0, a.find('/'));
        if (first != b.substr(0, b.find('/')))
            break;
        ++depth;
        a.remove_prefix(std::min(a.size(), first.size() + 1));
        b.remove_prefix(std::min(b.size(), first.size() + 1));
    }
    return depth;
}

constexpr std::size_t kSameFile = std::numeric_limits<std::size_t>::max();
constexpr std::size_t kSameFolder = kSameFile - 1;

} // namespace

std::size_t ObjectIndex::NameHash::operator()(const Name &name) const
{
    const std::hash<std::string_view> hash;
    return hash(name.ns) * 31 + hash(name.name);
}

ObjectIndex::ObjectIndex(const Inventory &inventory)
    : m_inventory(inventory)
{
    m_byName.reserve(inventory.definitions.size());
    for (Index i = 0; i < inventory.definitions.size(); ++i)
        m_byName[{inventory.namespaces[i], inventory.definitions[i].object->meta.name}].push_back(i);
    for (const Hidden &hidden : inventory.hidden) {
        if (hidden.equal)
            m_copies[hidden.by].push_back(hidden.definition.file);
    }
}

const std::vector<Index> &ObjectIndex::named(std::string_view ns, std::string_view name) const
{
    static const std::vector<Index> none;
    const auto found = m_byName.find({ns, name});
    return found == m_byName.end() ? none : found->second;
}

Index ObjectIndex::findKind(std::string_view ns, std::string_view kind, std::string_view name) const
{
    for (const Index index : named(ns, name)) {
        if (m_inventory.definitions[index].object->meta.kind == kind)
            return index;
    }
    return kNone;
}

std::vector<std::uint32_t> ObjectIndex::filesOf(Index definition) const
{
    std::vector<std::uint32_t> files {m_inventory.definitions[definition].file};
    if (const auto copies = m_copies.find(definition); copies != m_copies.end())
        files.insert(files.end(), copies->second.begin(), copies->second.end());
    return files;
}

std::size_t ObjectIndex::closeness(Index a, Index b) const
{
    std::size_t best = 0;
    for (const std::uint32_t file : filesOf(a)) {
        const std::string &folder = m_inventory.files[file].folder;
        for (const std::uint32_t other : filesOf(b)) {
            const std::string &otherFolder = m_inventory.files[other].folder;
            best = std::max(best,
                file == other               ? kSameFile
                    : folder == otherFolder ? kSameFolder
                                            : sharedDepth(folder, otherFolder));
        }
    }
    return best;
}

bool ObjectIndex::shareFolder(Index a, Index b) const
{
    return closeness(a, b) >= kSameFolder;
}

std::vector<Index> ObjectIndex::closest(const std::vector<Index> &candidates, Index from) const
{
    const auto isFurther = [&](Index candidate) { return m_inventory.definitions[candidate].number > 1; };
    if (std::ranges::none_of(candidates, isFurther))
        return candidates;
    std::vector<Index> kept;
    for (const Index candidate : candidates) {
        const std::size_t own = closeness(candidate, from);
        const bool farther = std::ranges::any_of(candidates, [&](Index other) {
            return other != candidate && sameObject(m_inventory, candidate, other) && closeness(other, from) > own;
        });
        if (!farther)
            kept.push_back(candidate);
    }
    return kept;
}

bool sameObject(const Inventory &inventory, Index a, Index b)
{
    const kube::Metadata &one = inventory.definitions[a].object->meta;
    const kube::Metadata &other = inventory.definitions[b].object->meta;
    return one.name == other.name && inventory.namespaces[a] == inventory.namespaces[b]
        && kube::qualifiedKind(one) == kube::qualifiedKind(other);
}

NodeKey keyOf(const Inventory &inventory, Index definition)
{
    const Definition &found = inventory.definitions[definition];
    return {.kind = kube::qualifiedKind(found.object->meta),
        .ns = inventory.namespaces[definition],
        .name = found.object->meta.name,
        .part = {},
        .definition = found.number};
}

} // namespace portolan
