// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace portolan::yaml {

// Whether `text` is UTF-8 and its control characters are tabs and line ends (`\n`, `\r\n`) only: then
// nothing can stand in it that readers of YAML treat differently. At memory speed.
[[nodiscard]] bool isCleanText(std::string_view text);
// The offset of the first byte that is not UTF-8 or a control character other than tab, CR and LF;
// npos if there is none.
[[nodiscard]] std::size_t firstBadByte(std::string_view text);

} // namespace portolan::yaml
