// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/diff.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace portolan {

namespace {

using Lines = std::vector<std::string_view>; // each with its line end

// Lines [beforeBegin, beforeEnd) of the old text became [afterBegin, afterEnd) of the new one.
struct Change {
    std::size_t beforeBegin, beforeEnd, afterBegin, afterEnd;
};

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

// Lines as numbers, equal exactly where the lines are: comparing them costs no look at the text.
class LineNumbers
{
public:
    std::vector<std::uint32_t> of(std::span<const std::string_view> lines)
    {
        std::vector<std::uint32_t> numbers;
        numbers.reserve(lines.size());
        for (const std::string_view line : lines)
            numbers.push_back(m_numbers.try_emplace(line, static_cast<std::uint32_t>(m_numbers.size())).first->second);
        return numbers;
    }

private:
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
};

// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986): the greedy
// forward search, keeping the furthest x of each diagonal k = x - y after each number of edits.
class ShortestEdit
{
public:
    ShortestEdit(std::vector<std::uint32_t> before, std::vector<std::uint32_t> after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    // The changes in order. Texts that differ in more than kMostEdits lines are one change: nobody
    // reads such a diff, and its cost grows with the square.
    std::vector<Change> changes()
    {
        for (int edits = 0; edits <= kMostEdits; ++edits) {
            if (reachesEndWith(edits))
                return tracedBack(edits);
        }
        return {{0, m_before.size(), 0, m_after.size()}};
    }

private:
    static constexpr int kMostEdits = 2000;

    // Where diagonal `k` can be entered with `edits` edits: the further of its two neighbours with one edit less.
    [[nodiscard]] bool comesFromAbove(int edits, int k) const
    {
        return k == -edits || (k != edits && furthest(edits - 1, k - 1) < furthest(edits - 1, k + 1));
    }
    [[nodiscard]] int furthest(int edits, int k) const { return m_furthest[edits][(k + edits) / 2]; }
    [[nodiscard]] int entry(int edits, int k) const
    {
        if (edits == 0)
            return 0;
        return comesFromAbove(edits, k) ? furthest(edits - 1, k + 1) : furthest(edits - 1, k - 1) + 1;
    }

    bool reachesEndWith(int edits)
    {
        const auto n = static_cast<int>(m_before.size());
        const auto m = static_cast<int>(m_after.size());
        std::vector<int> row;
        row.reserve(edits + 1);
        for (int k = -edits; k <= edits; k += 2) {
            int x = entry(edits, k);
            while (x < n && x - k < m && x >= 0 && x - k >= 0 && m_before[x] == m_after[x - k])
                ++x;
            row.push_back(x);
            if (x >= n && x - k >= m && k == n - m) {
                m_furthest.push_back(std::move(row));
                return true;
            }
        }
        m_furthest.push_back(std::move(row));
        return false;
    }

    [[nodiscard]] std::vector<Change> tracedBack(int edits) const
    {
        std::vector<Change> found;
        int k = static_cast<int>(m_before.size()) - static_cast<int>(m_after.size());
        for (; edits > 0; --edits) {
            const std::size_t x = entry(edits, k);
            const std::size_t y = x - k;
            const bool inserted = comesFromAbove(edits, k);
            const Change change {x - (inserted ? 0 : 1), x, y - (inserted ? 1 : 0), y};
            if (!found.empty() && found.back().beforeBegin == change.beforeEnd && found.back().afterBegin == change.afterEnd) {
                found.back().beforeBegin = change.beforeBegin;
                found.back().afterBegin = change.afterBegin;
            } else {
                found.push_back(change);
            }
            k += inserted ? 1 : -1;
        }
        std::ranges::reverse(found);
        return found;
    }

    std::vector<std::uint32_t> m_before;
    std::vector<std::uint32_t> m_after;
    std::vector<std::vector<int>> m_furthest; // [edits][(k + edits) / 2]
};

std::vector<Change> changesBetween(const Lines &before, const Lines &after)
{
    const auto [firstBefore, firstAfter] = std::ranges::mismatch(before, after);
    const auto prefix = static_cast<std::size_t>(firstBefore - before.begin());
    const std::size_t shorter = std::min(before.size(), after.size()) - prefix;
    std::size_t suffix = 0;
    while (suffix < shorter && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    LineNumbers numbers;
    auto oldMiddle = numbers.of(std::span(before).subspan(prefix, before.size() - prefix - suffix));
    auto newMiddle = numbers.of(std::span(after).subspan(prefix, after.size() - prefix - suffix));
    if (oldMiddle.empty() && newMiddle.empty())
        return {};
    std::vector<Change> changes = ShortestEdit(std::move(oldMiddle), std::move(newMiddle)).changes();
    for (Change &change : changes)
        change = {change.beforeBegin + prefix, change.beforeEnd + prefix, change.afterBegin + prefix, change.afterEnd + prefix};
    return changes;
}

// The offset at which line `number` (from 0) begins, or the end of the text.
std::size_t offsetOf(const Lines &lines, std::size_t number, std::string_view text)
{
    return number < lines.size() ? static_cast<std::size_t>(lines[number].data() - text.data()) : text.size();
}

constexpr std::size_t kContext = 3;

void appendLine(std::string &out, char mark, std::string_view line)
{
    out += mark;
    out += line;
    if (!line.ends_with('\n'))
        out += "\n\\ No newline at end of file\n";
}

// "FIRST,COUNT" as diff(1) writes it: a count of 1 is left out, an empty range names the line before it.
std::string range(std::size_t begin, std::size_t end)
{
    const std::size_t count = end - begin;
    std::string text = std::to_string(count == 0 ? begin : begin + 1);
    return count == 1 ? text : text + ',' + std::to_string(count);
}

void appendHunk(std::string &out, std::span<const Change> changes, const Lines &before, const Lines &after)
{
    const Change &first = changes.front();
    const Change &last = changes.back();
    const std::size_t lead = std::min(first.beforeBegin, kContext);
    const std::size_t tail = std::min(before.size() - last.beforeEnd, kContext);
    out += "@@ -" + range(first.beforeBegin - lead, last.beforeEnd + tail) + " +"
        + range(first.afterBegin - lead, last.afterEnd + tail) + " @@\n";
    std::size_t at = first.beforeBegin - lead;
    for (const Change &change : changes) {
        for (; at < change.beforeBegin; ++at)
            appendLine(out, ' ', before[at]);
        for (; at < change.beforeEnd; ++at)
            appendLine(out, '-', before[at]);
        for (std::size_t added = change.afterBegin; added < change.afterEnd; ++added)
            appendLine(out, '+', after[added]);
    }
    for (; at < last.beforeEnd + tail; ++at)
        appendLine(out, ' ', before[at]);
}

} // namespace

std::vector<Splice> minimalDiff(std::string_view before, std::string_view after)
{
    const Lines oldLines = linesOf(before);
    const Lines newLines = linesOf(after);
    std::vector<Splice> splices;
    for (const Change &change : changesBetween(oldLines, newLines)) {
        const std::size_t begin = offsetOf(newLines, change.afterBegin, after);
        const std::size_t end = offsetOf(newLines, change.afterEnd, after);
        splices.push_back({{static_cast<std::uint32_t>(offsetOf(oldLines, change.beforeBegin, before)),
                               static_cast<std::uint32_t>(offsetOf(oldLines, change.beforeEnd, before))},
            std::string(after.substr(begin, end - begin))});
    }
    return splices;
}

std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view path)
{
    const Lines oldLines = linesOf(before);
    const Lines newLines = linesOf(after);
    const std::vector<Change> changes = changesBetween(oldLines, newLines);
    if (changes.empty())
        return {};
    std::string out = "--- a/" + std::string(path) + "\n+++ b/" + std::string(path) + '\n';
    for (std::size_t begin = 0; begin < changes.size();) {
        std::size_t end = begin + 1;
        while (end < changes.size() && changes[end].beforeBegin - changes[end - 1].beforeEnd <= 2 * kContext)
            ++end;
        appendHunk(out, std::span(changes).subspan(begin, end - begin), oldLines, newLines);
        begin = end;
    }
    return out;
}

} // namespace portolan
