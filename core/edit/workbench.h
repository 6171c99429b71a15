// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/change.h"

namespace portolan {

// What an intent works on: the graph a person looks at and the documents it was made from, by Inventory::files' index.
struct Workbench {
    const PortGraph &graph;
    const std::vector<std::shared_ptr<const Document>> &documents;
    EditOptions options {};

    // The definition that `key` names, whatever its part; kNone: no object of the input.
    [[nodiscard]] Index find(const NodeKey &key) const;
    [[nodiscard]] const kube::Object &object(Index definition) const { return *graph.definition(definition).object; }
    [[nodiscard]] ObjectPlace place(Index definition) const;
    // "Service shop/web".
    [[nodiscard]] std::string name(Index definition) const;
    [[nodiscard]] Result<Edit> apply(const std::vector<Change> &changes, Message label) const
    {
        return applyChanges(documents, changes, std::move(label), options);
    }
};

// Why nothing can be done for `key`: it names no object that is written in a file.
[[nodiscard]] tl::unexpected<Error> noSuchObject(const NodeKey &key);

} // namespace portolan
