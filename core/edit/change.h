// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit.h"
#include "core/yaml/newnode.h"

namespace portolan {

// One step of an edit inside a document: a field set, something added, removed or made one's own.
struct Change {
    enum class Kind : std::uint8_t {
        Set, // the scalar at `path` to `value`; an empty one removes it
        Append, // `node` as the last item of the list at `path`, which is made with the maps around it if it is absent
        Add, // `node` as the value of the key that `path` ends with; maps that lack on the way are made
        Remove, // what stands at `path`, be it a map or a list
        BreakAlias, // what `path` reaches through an alias or a merge gets a copy of its own
    };
    Kind kind = Kind::Set;
    ObjectPlace object {};
    std::string path; // FIELDPATH inside the object; "" with Remove: the item of a List that the object is
    std::string value {};
    yaml::NewNode node {};

    [[nodiscard]] static Change set(ObjectPlace object, std::string path, std::string value)
    {
        return {.kind = Kind::Set, .object = std::move(object), .path = std::move(path), .value = std::move(value)};
    }
    [[nodiscard]] static Change append(ObjectPlace object, std::string path, yaml::NewNode item)
    {
        return {.kind = Kind::Append, .object = std::move(object), .path = std::move(path), .node = std::move(item)};
    }
    [[nodiscard]] static Change add(ObjectPlace object, std::string path, yaml::NewNode node)
    {
        return {.kind = Kind::Add, .object = std::move(object), .path = std::move(path), .node = std::move(node)};
    }
    [[nodiscard]] static Change remove(ObjectPlace object, std::string path)
    {
        return {.kind = Kind::Remove, .object = std::move(object), .path = std::move(path)};
    }
    [[nodiscard]] static Change breakAlias(ObjectPlace object, std::string path)
    {
        return {.kind = Kind::BreakAlias, .object = std::move(object), .path = std::move(path)};
    }
};

// Makes `changes` as one Edit. Those of one document are made one after the other, each proven by reading the result again;
// the document as a whole is then judged by the API server's rules. Fails, naming the reason, where any of that does not hold.
[[nodiscard]] Result<Edit> applyChanges(const std::vector<std::shared_ptr<const Document>> &documents,
    const std::vector<Change> &changes, Message label, const EditOptions &options = {});

} // namespace portolan
