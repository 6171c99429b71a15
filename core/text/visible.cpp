// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/visible.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace portolan {

namespace {

char32_t decoded(std::string_view sequence)
{
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(sequence[i])); };
    switch (sequence.size()) {
    case 2:
        return ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
    case 3:
        return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    default:
        return byte(0);
    }
}

bool changesOthers(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0xFEFF || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069);
}

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7F;
}

} // namespace

std::string visible(std::string_view text)
{
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(1, utf8Length(text));
        const std::string_view sequence = text.substr(0, length);
        text.remove_prefix(length);
        const char32_t c = decoded(sequence);
        const bool whole = length > 1 || static_cast<unsigned char>(sequence[0]) < 0x80;
        if (!whole || length > 3 || !changesOthers(c)) {
            shown += sequence;
            continue;
        }
        char digits[8]; // NOLINT(modernize-avoid-c-arrays): to_chars wants one
        const auto end = std::to_chars(std::begin(digits), std::end(digits), static_cast<unsigned>(c), 16).ptr;
        shown += "\\u{";
        std::transform(std::begin(digits), end, std::back_inserter(shown),
            [](char digit) { return digit >= 'a' ? static_cast<char>(digit - 'a' + 'A') : digit; });
        shown += '}';
    }
    return shown;
}

void makeVisible(std::string &text)
{
    if (!std::ranges::all_of(text, isPlain))
        text = visible(text);
}

} // namespace portolan
