// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/bytes.h"

#include "core/text/utf8.h"
#include "core/yaml/json.h"

#include <cstdint>
#include <cstring>

namespace portolan::yaml {

namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101;
constexpr std::uint64_t kHigh = 0x8080808080808080;
constexpr std::uint64_t kLow = 0x7F7F7F7F7F7F7F7F;

// The high bit of each byte of `word` that equals `byte`, eight at a time.
constexpr std::uint64_t equal(std::uint64_t word, unsigned char byte)
{
    const std::uint64_t difference = word ^ (kOnes * byte);
    return ~(((difference & kLow) + kLow) | difference) & kHigh;
}

// The high bit of each byte that is a control character but tab, LF and CR.
constexpr std::uint64_t controls(std::uint64_t word)
{
    const std::uint64_t notControl = ((word & kLow) + kOnes * (0x80 - 0x20)) | word;
    return (~notControl & kHigh & ~equal(word, '\t') & ~equal(word, '\n') & ~equal(word, '\r')) | equal(word, 0x7F);
}

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
}

bool hasControl(std::string_view text)
{
    std::uint64_t found = 0;
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        found |= controls(word);
    }
    for (; at < text.size(); ++at)
        found |= isControl(text[at]) ? 1 : 0;
    return found != 0;
}

bool hasLoneCarriageReturn(std::string_view text)
{
    for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] != '\n')
            return true;
    }
    return false;
}

} // namespace

bool isCleanText(std::string_view text)
{
    return isUtf8(text) && !hasControl(text) && !hasLoneCarriageReturn(text);
}

std::size_t firstBadByte(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text.substr(at));
        if (length == 0 || isControl(text[at]))
            return at;
        at += length;
    }
    return std::string_view::npos;
}

} // namespace portolan::yaml
