// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace portolan::kube {

// The Damerau–Levenshtein distance (a transposition of neighbours is one step), in bytes.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

// The one of `words` that `word` most likely was meant to be: the same but for its case, or at most two steps away
// (one for words of up to four letters). Empty if there is none.
[[nodiscard]] std::string_view nearest(std::string_view word, std::span<const std::string_view> words);

} // namespace portolan::kube
