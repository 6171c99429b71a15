// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/part.h"

#include <algorithm>
#include <charconv>

namespace portolan {

std::vector<std::string_view> piecesOf(std::string_view part)
{
    std::vector<std::string_view> pieces;
    while (!part.empty()) {
        const std::size_t slash = part.find('/');
        pieces.push_back(part.substr(0, slash));
        part = slash == std::string_view::npos ? std::string_view() : part.substr(slash + 1);
    }
    return pieces;
}

std::optional<std::size_t> indexAfter(const std::vector<std::string_view> &pieces, std::string_view name, std::size_t size)
{
    const auto piece = std::ranges::find(pieces, name);
    if (piece == pieces.end() || piece + 1 == pieces.end())
        return std::nullopt;
    std::size_t index = 0;
    const std::string_view digits = *(piece + 1);
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    const bool whole = parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size();
    return whole && index < size ? std::optional(index) : std::nullopt;
}

} // namespace portolan
