// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"
#include "core/yaml/newnode.h"

namespace portolan::yaml {

// Edits of one parsed chunk as splices relative to it; the caller shifts them by the chunk's begin. `text` is
// the chunk's own text, `tree` its parse at Depth::Full. Each function checks that the bytes it
// replaces are the ones the tree was made from and fails, with the reason, where it cannot splice safely.

[[nodiscard]] Result<std::vector<Splice>> setScalar(
    std::string_view text, const Tree &tree, NodeIndex scalar, const NewScalar &value, bool json);
// Adds `key: value` as the last member of `map`, in the map's own style and indent.
[[nodiscard]] Result<std::vector<Splice>> insertKey(
    std::string_view text, const Tree &tree, NodeIndex map, std::string_view key, const NewNode &value, bool json);
[[nodiscard]] Result<std::vector<Splice>> insertKey(
    std::string_view text, const Tree &tree, NodeIndex map, std::string_view key, const NewScalar &value, bool json);
// Removes a member with the comment on its line.
[[nodiscard]] Result<std::vector<Splice>> removeKey(
    std::string_view text, const Tree &tree, NodeIndex map, std::string_view key, bool json);
// Adds an item after the last one of `sequence`, in its style.
[[nodiscard]] Result<std::vector<Splice>> insertItem(
    std::string_view text, const Tree &tree, NodeIndex sequence, const NewNode &item, bool json);
// Writes `value` in place of the alias `alias`.
[[nodiscard]] Result<std::vector<Splice>> replaceAlias(
    std::string_view text, const Tree &tree, NodeIndex alias, const NewNode &value, bool json);
// insertItem() where `members` become a map, a single member with an empty key a scalar item.
[[nodiscard]] Result<std::vector<Splice>> insertItem(std::string_view text, const Tree &tree, NodeIndex sequence,
    const std::vector<std::pair<std::string, NewScalar>> &members, bool json);
[[nodiscard]] Result<std::vector<Splice>> removeItem(
    std::string_view text, const Tree &tree, NodeIndex sequence, std::uint32_t index, bool json);

// Whether `after` is `before` but for the value at `node`: the proof that an edit changed what was meant and no more.
[[nodiscard]] bool differOnlyAt(const Tree &before, const Tree &after, NodeIndex node);

} // namespace portolan::yaml
