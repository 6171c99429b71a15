// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace portolan {

// `text` as one word of a command line that a person copies into a POSIX shell: as it is where nothing in it means anything to
// the shell, else in single quotes (POSIX.1-2017, Shell Command Language 2.2.2).
[[nodiscard]] std::string shellWord(std::string_view text);

} // namespace portolan
