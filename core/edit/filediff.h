// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit.h"

namespace portolan {

// What an edit does to one file, for people to read before it is made.
struct FileDiff {
    std::uint32_t file = 0;
    std::string unified; // with three lines of context
};
// Of each file that `edit` changes; `names` as in EditOptions.
[[nodiscard]] std::vector<FileDiff> diffsOf(
    const std::vector<std::shared_ptr<const Document>> &documents, const Edit &edit, const std::vector<std::string> &names = {});

// Several edits of different places as one, and one step to undo. Fails where two of them touch the same place.
[[nodiscard]] Result<Edit> together(const std::vector<Edit> &edits, Message label);

} // namespace portolan
