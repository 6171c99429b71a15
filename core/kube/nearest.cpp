// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/nearest.h"

#include <algorithm>
#include <vector>

namespace portolan::kube {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameLetters(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b)
{
    // Three rows of the usual table: the transposition looks two rows back.
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> previous(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before.swap(previous);
        previous.swap(row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({previous[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row[b.size()];
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> words)
{
    std::string_view best;
    std::size_t distance = word.size() <= 4 ? 1 : 2;
    for (const std::string_view candidate : words) {
        if (sameLetters(word, candidate))
            return candidate;
        const std::size_t longer = std::max(word.size(), candidate.size());
        if (longer - std::min(word.size(), candidate.size()) > distance)
            continue;
        const std::size_t steps = editDistance(word, candidate);
        if (steps < distance || (steps == distance && best.empty())) {
            best = candidate;
            distance = steps;
        }
    }
    return best;
}

} // namespace portolan::kube
