// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace portolan {

// The pieces of a NodeKey part: "web/ports/0" is {"web", "ports", "0"}.
[[nodiscard]] std::vector<std::string_view> piecesOf(std::string_view part);
// The index that follows the piece `name`; none if it does not follow, or is past `size`.
[[nodiscard]] std::optional<std::size_t> indexAfter(
    const std::vector<std::string_view> &pieces, std::string_view name, std::size_t size);

} // namespace portolan
