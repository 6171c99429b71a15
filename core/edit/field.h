// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit.h"

namespace portolan {

// What stands at a field now.
struct FieldText {
    bool present = false;
    std::string value; // decoded
    Span at; // absolute in its file; empty if absent, or if its extent is not known
};

// Fails where `object` and `fieldPath` lead to nothing that could be set: a path that is none, a document or a parent that is not
// there, a map or a list in place of a value. A last key that its map lacks is absent, no failure.
[[nodiscard]] Result<FieldText> fieldText(
    const std::vector<std::shared_ptr<const Document>> &documents, const ObjectPlace &object, std::string_view fieldPath);

} // namespace portolan
