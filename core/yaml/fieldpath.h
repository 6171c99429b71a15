// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"
#include "core/yaml/tree.h"

#include <string>
#include <vector>

namespace portolan::yaml {

// One step of a FIELDPATH (CLI.md, "Objects and fields").
struct PathStep {
    enum class Kind : std::uint8_t { Key, Index, Named };
    Kind kind = Kind::Key;
    std::string key; // Key: the map's key; Named: the item's `name`
    std::uint32_t index = 0;
    bool operator==(const PathStep &) const = default;
};
using FieldPath = std::vector<PathStep>;

[[nodiscard]] Result<FieldPath> parseFieldPath(std::string_view text);
[[nodiscard]] std::string toString(const FieldPath &path);

// The node `path` leads to from `root`, or where it ends.
struct Found {
    NodeIndex node = kNoNode; // kNoNode: absent
    NodeIndex parent = kNoNode; // the last node that is there
    std::size_t depth = 0; // how many steps lead somewhere
    bool throughAlias = false; // node or one above it is written elsewhere: editing it changes all who share it
    bool throughMerge = false; // comes from a `<<`
};
[[nodiscard]] Found follow(const Tree &tree, NodeIndex root, const FieldPath &path);

} // namespace portolan::yaml
