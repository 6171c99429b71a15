// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/leanfont.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace portolan {

namespace {

constexpr std::size_t kHeader = 12; // OpenType 1.9, "Table Directory"
constexpr std::size_t kRecord = 16;

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

void append(std::string &out, std::uint32_t value, std::size_t size)
{
    for (std::size_t i = size; i-- > 0;)
        out += static_cast<char>(value >> 8 * i & 0xFFU);
}

bool needless(std::string_view tag)
{
    constexpr std::array<std::string_view, 4> kNeedless {"DSIG", "GDEF", "GPOS", "GSUB"};
    return std::ranges::find(kNeedless, tag) != kNeedless.end();
}

} // namespace

std::string leanFont(std::string_view font)
{
    if (font.size() < kHeader)
        return std::string(font);
    const std::size_t count = number(font, 4, 2);
    std::vector<std::string_view> records;
    for (std::size_t i = 0; i < count; ++i) {
        if (font.size() < kHeader + (i + 1) * kRecord)
            return std::string(font);
        const std::string_view record = font.substr(kHeader + i * kRecord, kRecord);
        if (std::uint64_t {number(record, 8, 4)} + number(record, 12, 4) > font.size())
            return std::string(font);
        if (!needless(record.substr(0, 4)))
            records.push_back(record);
    }
    std::string out(font.substr(0, 4));
    const auto kept = static_cast<std::uint32_t>(records.size());
    const std::uint32_t power = std::bit_floor(std::max(kept, 1U));
    append(out, kept, 2);
    append(out, power * kRecord, 2);
    append(out, static_cast<std::uint32_t>(std::countr_zero(power)), 2);
    append(out, (kept - power) * kRecord, 2);
    std::size_t offset = kHeader + records.size() * kRecord;
    for (const std::string_view record : records) {
        out += record.substr(0, 8); // tag and checksum
        append(out, static_cast<std::uint32_t>(offset), 4);
        out += record.substr(12, 4);
        offset += (number(record, 12, 4) + 3) / 4 * 4;
    }
    for (const std::string_view record : records) {
        out += font.substr(number(record, 8, 4), number(record, 12, 4));
        out.resize((out.size() + 3) / 4 * 4, '\0');
    }
    return out;
}

} // namespace portolan
