// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <cstdint>

namespace portolan {

namespace {

// A class of sequences: its first bytes, what its second byte may be, its length (RFC 3629, 4).
struct Form {
    std::uint8_t firstLow, firstHigh, secondLow, secondHigh, length;
};
constexpr Form kForms[] = {
    {0xC2, 0xDF, 0x80, 0xBF, 2},
    {0xE0, 0xE0, 0xA0, 0xBF, 3},
    {0xE1, 0xEC, 0x80, 0xBF, 3},
    {0xED, 0xED, 0x80, 0x9F, 3},
    {0xEE, 0xEF, 0x80, 0xBF, 3},
    {0xF0, 0xF0, 0x90, 0xBF, 4},
    {0xF1, 0xF3, 0x80, 0xBF, 4},
    {0xF4, 0xF4, 0x80, 0x8F, 4},
};

} // namespace

std::size_t utf8Length(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    if (text.empty())
        return 0;
    if (byte(0) < 0x80)
        return 1;
    for (const Form &form : kForms) {
        if (byte(0) < form.firstLow || byte(0) > form.firstHigh)
            continue;
        if (text.size() < form.length || byte(1) < form.secondLow || byte(1) > form.secondHigh)
            return 0;
        for (std::size_t i = 2; i < form.length; ++i) {
            if ((byte(i) & 0xC0) != 0x80)
                return 0;
        }
        return form.length;
    }
    return 0;
}

} // namespace portolan
