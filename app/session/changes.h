// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/openfile.h"

namespace portolan {

// A stretch of whole lines that differs from what was saved.
struct Hunk {
    Span at; // in the text as it is now
    std::string was; // the saved lines in its place
};

// What is unsaved in a file, from its first line to its last.
[[nodiscard]] std::vector<Hunk> hunksOf(const OpenFile &file);
// The same for people to read, as a unified diff; empty if nothing is.
[[nodiscard]] std::string unsavedDiff(const OpenFile &file);

} // namespace portolan
