// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace portolan {

// How many bytes the UTF-8 sequence at the start of `text` has (RFC 3629: no overlong forms, no
// surrogates, nothing past U+10FFFF); 0 when it is none or `text` is empty.
[[nodiscard]] std::size_t utf8Length(std::string_view text);

} // namespace portolan
