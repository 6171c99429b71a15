// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace portolan {

// `text` after `splices`, which are sorted, disjoint and within it.
[[nodiscard]] std::string applied(std::string_view text, std::span<const Splice> splices);

// The splices that do at once what `first` does and then `second`, whose spans count in what `first` leaves. Both are sorted and
// disjoint, as is the answer.
[[nodiscard]] std::vector<Splice> composed(std::span<const Splice> first, std::span<const Splice> second);

} // namespace portolan
