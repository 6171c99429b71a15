// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/privateaddress.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace portolan {

namespace {

struct Range {
    std::uint32_t first = 0;
    int bits = 0;
};
constexpr std::uint32_t at(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d)
{
    return a << 24U | b << 16U | c << 8U | d;
}
constexpr Range kLoopback {at(127, 0, 0, 0), 8};
constexpr auto kPrivate = std::to_array<Range>({{at(10, 0, 0, 0), 8}, {at(172, 16, 0, 0), 12}, {at(192, 168, 0, 0), 16},
    {at(100, 64, 0, 0), 10}, {at(169, 254, 0, 0), 16}, kLoopback});

// An IPv4 address, or a range of them; one that is wider than a private range is not private.
std::optional<Range> ipv4(std::string_view text)
{
    Range range {0, 32};
    if (const auto slash = text.find('/'); slash != std::string_view::npos) {
        const std::string_view bits = text.substr(slash + 1);
        const auto end = std::from_chars(bits.data(), bits.data() + bits.size(), range.bits);
        if (end.ec != std::errc() || end.ptr != bits.data() + bits.size())
            return {};
        text = text.substr(0, slash);
    }
    for (int part = 0; part < 4; ++part) {
        const std::string_view number = text.substr(0, text.find('.'));
        std::uint8_t byte = 0;
        const auto end = std::from_chars(number.data(), number.data() + number.size(), byte);
        if (number.empty() || end.ec != std::errc() || end.ptr != number.data() + number.size())
            return {};
        range.first = range.first << 8U | byte;
        const bool last = number.size() == text.size();
        if (last != (part == 3))
            return {};
        text = last ? std::string_view() : text.substr(number.size() + 1);
    }
    return range;
}

bool lies(const Range &inner, const Range &outer)
{
    return inner.bits >= outer.bits && (inner.first ^ outer.first) >> (32U - static_cast<unsigned>(outer.bits)) == 0;
}

// The first sixteen bits of an IPv6 address tell: fc00::/7 unique local, fe80::/10 link-local.
std::optional<std::uint32_t> firstGroup(std::string_view text)
{
    if (text.find(':') == std::string_view::npos)
        return {};
    std::uint32_t group = 0;
    std::from_chars(text.data(), text.data() + text.find(':'), group, 16); // "::1": none, which is 0
    return group;
}

} // namespace

bool isLoopbackAddress(std::string_view address)
{
    if (address == "localhost" || address == "::1" || address == "::1/128")
        return true;
    const auto range = ipv4(address);
    return range && lies(*range, kLoopback);
}

bool isPrivateAddress(std::string_view address)
{
    if (isLoopbackAddress(address))
        return true;
    if (const auto range = ipv4(address)) {
        for (const Range &known : kPrivate) {
            if (lies(*range, known))
                return true;
        }
        return false;
    }
    const auto group = firstGroup(address);
    return group && ((*group & 0xFE00U) == 0xFC00U || (*group & 0xFFC0U) == 0xFE80U);
}

} // namespace portolan
