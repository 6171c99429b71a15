// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit.h"
#include "core/workspace/workspace.h"

namespace portolan {

// Where the things of a picture are written, and what stands at a place in a file.

struct Place {
    std::uint32_t file = 0; // index in Snapshot::files
    Span at {};
};

// The key behind the id of an item. A node port's row stands on a card of its own, but is written in its Service.
[[nodiscard]] NodeKey keyOf(std::string_view id);

// The field behind a pill; none if nothing of it is written, or could be.
[[nodiscard]] std::optional<PortField> fieldOf(const Snapshot &snapshot, std::string_view id, PortKind kind);

// Where an item is written: a pill's value, a row's list item, a card's object. `kind`: of a pill, else none.
[[nodiscard]] std::optional<Place> placeOf(const Snapshot &snapshot, std::string_view id, std::optional<PortKind> kind);

// The id of the smallest thing that is written around `offset`; empty if none is.
[[nodiscard]] std::string idAt(const Snapshot &snapshot, std::uint32_t file, std::uint32_t offset);

} // namespace portolan
