// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace portolan {

// Half-open range of byte offsets into one text: [begin, end). Offsets count from after a BOM.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
    [[nodiscard]] constexpr Span shifted(std::uint32_t by) const { return {begin + by, end + by}; }
    auto operator<=>(const Span &) const = default;
};

// Replace the bytes of `at` by `text`. An empty `at` inserts, an empty `text` deletes.
struct Splice {
    Span at;
    std::string text;
    auto operator<=>(const Splice &) const = default;
};

// Where a person finds an offset: both count from 1, columns in bytes, a BOM is not counted.
struct Position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    auto operator<=>(const Position &) const = default;
};

} // namespace portolan
