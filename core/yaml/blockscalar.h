// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace portolan::yaml {

// Where a literal or folded block scalar stands (YAML 1.2.2, 8.1).
struct BlockScalar {
    enum class Chomp : std::uint8_t { Clip, Strip, Keep };
    Chomp chomp = Chomp::Clip;
    int indent = 0; // of its content; 0: there is none
    std::size_t content = 0; // where the line after the header begins
    std::size_t end = 0; // after the last byte of its last line that is not blank, without its line end
    std::size_t next = 0; // the first line that does not belong to it
};

// Reads the extent of the block scalar whose `|` or `>` stands at `header`; `parentIndent` is the column of
// the collection around it, -1 at the root. Nothing where readers disagree about it: tabs in the indent,
// a blank line at the beginning that is longer than the indent, a header with something else in it.
[[nodiscard]] std::optional<BlockScalar> findBlockScalar(std::string_view text, std::size_t header, int parentIndent);

// What a literal block scalar (`|`) says.
[[nodiscard]] std::string literalValue(std::string_view text, const BlockScalar &scalar);

} // namespace portolan::yaml
