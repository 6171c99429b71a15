// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit.h"

namespace portolan {

// Who else changes with a value that is written once and used in several places.
struct Sharers {
    std::vector<Span> places; // absolute in the file: the anchored value and each alias to it; empty: nobody shares it
    bool breakable = false; // the field reaches it through an alias or a merge, which a copy can take the place of
    Message whyNot; // where it is shared and not breakable
};
// Of the field `fieldPath`; nobody where there is no such field.
[[nodiscard]] Sharers sharersOf(
    const std::vector<std::shared_ptr<const Document>> &documents, const ObjectPlace &object, std::string_view fieldPath);

// Gives `field` a copy of what it shares, and sets it to the field's value (an empty one: only the copy).
[[nodiscard]] Result<Edit> breakAlias(
    const std::vector<std::shared_ptr<const Document>> &documents, const FieldEdit &field, const EditOptions &options = {});

} // namespace portolan
