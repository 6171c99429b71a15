// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <optional>
#include <string_view>

namespace portolan::yaml {

// Where things end, which yaml-cpp does not tell: found by matching its value at its start.

// Past `&anchor` and `!tag` and what separates them from the node, from `at`.
[[nodiscard]] std::size_t skipProperties(std::string_view text, std::size_t at);
// Past blanks, line ends and comments.
[[nodiscard]] std::size_t skipBlanks(std::string_view text, std::size_t at);
// Past spaces and tabs.
[[nodiscard]] std::size_t skipSpaces(std::string_view text, std::size_t at);
// Behind the quote that closes the one at `at`; nothing if none does.
[[nodiscard]] std::optional<std::size_t> quotedEnd(std::string_view text, std::size_t at);
// Whether the quoted `raw` can read as `value`: it is `value`, or has escapes or several lines.
[[nodiscard]] bool quotedReads(std::string_view raw, std::string_view value);
// Behind the plain scalar at `at` that reads as `value`, on one line or several; nothing if it does not.
[[nodiscard]] std::optional<std::size_t> plainEnd(std::string_view text, std::size_t at, std::string_view value);
// How many bytes the line of `at` has before it.
[[nodiscard]] std::size_t columnOf(std::string_view text, std::size_t at);

} // namespace portolan::yaml
