// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace portolan {

// Finds the definitions of an inventory by namespace and name. Refers to the inventory, which must outlive it.
class ObjectIndex
{
public:
    explicit ObjectIndex(const Inventory &inventory);

    // All definitions of that name whose content is a T, in file order.
    template <typename T> [[nodiscard]] std::vector<Index> find(std::string_view ns, std::string_view name) const
    {
        std::vector<Index> found;
        for (const Index index : named(ns, name)) {
            if (m_inventory.definitions[index].object->as<T>())
                found.push_back(index);
        }
        return found;
    }
    // The same by kind, without its group: all that an owner reference tells.
    [[nodiscard]] Index findKind(std::string_view ns, std::string_view kind, std::string_view name) const;

    // Of several definitions of one object, those that `from` means (SEMANTICS.md, "The same object twice"): in the same
    // file, else in the same folder, else under the deepest folder they share with it. `candidates` may hold several
    // objects; each is judged by itself. Order is kept.
    [[nodiscard]] std::vector<Index> closest(const std::vector<Index> &candidates, Index from) const;
    // Whether both stand in one folder.
    [[nodiscard]] bool shareFolder(Index a, Index b) const;

private:
    struct Name {
        std::string_view ns, name;
        bool operator==(const Name &) const = default;
    };
    struct NameHash {
        std::size_t operator()(const Name &name) const;
    };
    [[nodiscard]] const std::vector<Index> &named(std::string_view ns, std::string_view name) const;

    // The files a definition stands in: its own and those that hold an equal copy.
    [[nodiscard]] std::vector<std::uint32_t> filesOf(Index definition) const;
    [[nodiscard]] std::size_t closeness(Index a, Index b) const;

    const Inventory &m_inventory;
    std::unordered_map<Index, std::vector<std::uint32_t>> m_copies; // files of equal copies, by definition
    std::unordered_map<Name, std::vector<Index>, NameHash> m_byName;
};

// Whether both define the same object: equal in qualified kind, namespace and name.
[[nodiscard]] bool sameObject(const Inventory &inventory, Index a, Index b);

// The key of a definition as a whole.
[[nodiscard]] NodeKey keyOf(const Inventory &inventory, Index definition);

} // namespace portolan
