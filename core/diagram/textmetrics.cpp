// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/textmetrics.h"

#include "core/diagram/fonttable.h"
#include "core/diagram/lines.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr std::string_view kEllipsis = "…";

// The code point at the start of `text`, which is moved past it; a stray byte counts as one character that no font has.
std::uint32_t takeCodePoint(std::string_view &text)
{
    const std::size_t length = utf8Length(text);
    const auto first = static_cast<unsigned char>(text[0]);
    std::uint32_t code = length < 2 ? first : first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i)
        code = code << 6U | (static_cast<unsigned char>(text[i]) & 0x3FU);
    text.remove_prefix(std::max<std::size_t>(length, 1));
    return length == 0 ? 0xFFFD : code;
}

std::uint32_t advance(const FontTable &font, std::uint32_t code)
{
    if (code < kLatinSize) {
        const std::uint16_t units = font.latin[code];
        return units == kLacking ? font.unitsPerEm : units;
    }
    const auto *const run = std::ranges::lower_bound(font.others, code, {}, &AdvanceRun::last).base();
    return run != font.others.data() + font.others.size() && run->first <= code ? run->advance : font.unitsPerEm;
}

class TableMetrics : public TextMetrics
{
public:
    [[nodiscard]] double width(std::string_view text, Face face, double size) const override
    {
        const FontTable &font = fontTable(face);
        std::uint64_t units = 0;
        while (!text.empty())
            units += advance(font, takeCodePoint(text));
        return static_cast<double>(units) * size / font.unitsPerEm;
    }
};

// Byte offsets of the characters of `text`, its end included.
std::vector<std::size_t> boundaries(std::string_view text)
{
    std::vector<std::size_t> offsets {0};
    for (std::string_view rest = text; !rest.empty(); offsets.push_back(text.size() - rest.size()))
        takeCodePoint(rest);
    return offsets;
}

// How many bytes at the start of `word` fit into `room`; at least one character.
std::size_t fitting(std::string_view word, const TextMetrics &metrics, Face face, double size, double room)
{
    const std::vector<std::size_t> offsets = boundaries(word);
    std::size_t count = 1;
    while (count + 1 < offsets.size() && metrics.width(word.substr(0, offsets[count + 1]), face, size) <= room)
        ++count;
    return offsets[count];
}

} // namespace

const TextMetrics &shippedMetrics()
{
    static const TableMetrics metrics;
    return metrics;
}

std::string elided(std::string_view text, const TextMetrics &metrics, Face face, double size, double room)
{
    if (metrics.width(text, face, size) <= room)
        return std::string(text);
    const std::vector<std::size_t> offsets = boundaries(text);
    const auto part = [&](std::size_t from, std::size_t to) { return text.substr(offsets[from], offsets[to] - offsets[from]); };
    std::size_t head = 0;
    std::size_t tail = offsets.size() - 1;
    double used = metrics.width(kEllipsis, face, size);
    for (bool atHead = true; head < tail; atHead = !atHead) {
        used += metrics.width(atHead ? part(head, head + 1) : part(tail - 1, tail), face, size);
        if (used > room)
            break;
        atHead ? ++head : --tail;
    }
    return std::string(part(0, head)).append(kEllipsis).append(part(tail, offsets.size() - 1));
}

std::vector<std::string> wrapped(std::string_view text, const TextMetrics &metrics, Face face, double size, double room)
{
    std::vector<std::string> lines;
    std::string line;
    while (!text.empty()) {
        const std::size_t space = std::min(text.find(' '), text.size());
        std::string_view word = text.substr(0, space);
        text.remove_prefix(std::min(space + 1, text.size()));
        std::string longer = line.empty() ? std::string(word) : line + ' ' + std::string(word);
        if (metrics.width(longer, face, size) <= room) {
            line = std::move(longer);
            continue;
        }
        if (!line.empty())
            lines.push_back(std::move(line));
        for (; metrics.width(word, face, size) > room; word.remove_prefix(lines.back().size()))
            lines.emplace_back(word.substr(0, fitting(word, metrics, face, size, room)));
        line = word;
    }
    if (!line.empty())
        lines.push_back(std::move(line));
    return lines;
}

} // namespace portolan
