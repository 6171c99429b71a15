// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace portolan {

// `text` as it may stand in a sentence, a picture or a terminal: characters that would change how the rest is shown stand there
// as `\u{202E}`. Those are control characters (C0, DEL, C1: they end lines and steer terminals), and those of Unicode's
// bidirectional algorithm and without width (UTR #36: text that reads otherwise than it is stored). Bytes that are no UTF-8 are
// left as they are.
[[nodiscard]] std::string visible(std::string_view text);

// The same, in place; by far most texts need nothing.
void makeVisible(std::string &text);

} // namespace portolan
