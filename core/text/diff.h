// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace portolan {

// The splices, by whole lines, that make `after` out of `before`: a minimal line diff (Myers), so that
// a file changed on disk becomes an ordinary small edit.
[[nodiscard]] std::vector<Splice> minimalDiff(std::string_view before, std::string_view after);

// A unified diff with three lines of context, headers `--- a/PATH` and `+++ b/PATH`; empty when equal.
[[nodiscard]] std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view path);

} // namespace portolan
