// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace portolan::yaml {

// A number of JSON (RFC 8259, 6).
[[nodiscard]] bool isJsonNumber(std::string_view token);
// A number, true, false or null.
[[nodiscard]] bool isJsonWord(std::string_view token);
// Behind the quote that closes the string at `begin`; the text's size if none does.
[[nodiscard]] std::size_t stringEnd(std::string_view text, std::size_t begin);

} // namespace portolan::yaml
