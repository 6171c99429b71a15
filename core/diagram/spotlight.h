// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/hitmap.h"

#include <map>

namespace portolan {

// What stands out when the rest of a picture is dimmed.

// Items of each part, in the order of drawing.
using PartItems = std::map<std::uint32_t, std::vector<ItemIndex>>;

// `things` with all that rows among them hold, their callouts, and the names of the cards and containers they belong to.
[[nodiscard]] PartItems spotlight(const DisplayList &list, const std::vector<ItemRef> &things);

// A row by its id; of a node's row only the end is known ("#web/ports/0"), as the card is called after its part.
[[nodiscard]] std::optional<ItemRef> rowNamed(const DisplayList &list, const HitMap &map, const std::string &id);

// The rows `from` and `to`, by their ids, and what joins them; `to` empty: `from`, and its wires that end in the open.
[[nodiscard]] std::vector<ItemRef> hopBetween(
    const DisplayList &list, const HitMap &map, const std::string &from, const std::string &to);

// What holds all of them; empty for none.
[[nodiscard]] Rect extentOf(const HitMap &map, const std::vector<ItemRef> &things);

} // namespace portolan
