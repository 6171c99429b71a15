// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"

#include <array>
#include <bit>
#include <cstring>

namespace portolan {

namespace {

// Odd 64-bit numbers without a pattern; each multiplication by one of them is reversible.
constexpr std::uint64_t kFirst = 0xA24BAED4963EE407ULL;
constexpr std::uint64_t kSecond = 0x9FB21C651E98DF25ULL;
constexpr std::size_t kLanes = 4;
constexpr std::size_t kWord = sizeof(std::uint64_t);

std::uint64_t wordAt(const char *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, kWord);
    if constexpr (std::endian::native == std::endian::big) {
        std::uint64_t swapped = 0;
        for (std::size_t i = 0; i < kWord; ++i)
            swapped |= ((word >> (8 * i)) & 0xFF) << (8 * (kWord - 1 - i));
        word = swapped;
    }
    return word;
}

std::uint64_t mixed(std::uint64_t state, std::uint64_t word)
{
    return std::rotl((state ^ word) * kFirst, 29) * kSecond;
}

std::uint64_t finished(std::uint64_t state)
{
    state = (state ^ (state >> 32)) * kFirst;
    state = (state ^ (state >> 29)) * kSecond;
    return state ^ (state >> 32);
}

} // namespace

std::uint64_t hashOf(std::string_view bytes, std::uint64_t seed)
{
    std::uint64_t state = mixed(seed, bytes.size() + kSecond);
    const char *at = bytes.data();
    std::size_t left = bytes.size();
    if (left >= kLanes * kWord) {
        // Four chains that do not wait for each other: the multiplier is busy all the time.
        std::array<std::uint64_t, kLanes> lanes {state, state + kFirst, state ^ kSecond, state - kFirst};
        for (; left >= kLanes * kWord; left -= kLanes * kWord, at += kLanes * kWord) {
            for (std::size_t lane = 0; lane < kLanes; ++lane)
                lanes[lane] = mixed(lanes[lane], wordAt(at + lane * kWord));
        }
        for (const std::uint64_t lane : lanes)
            state = mixed(state, lane);
    }
    for (; left >= kWord; left -= kWord, at += kWord)
        state = mixed(state, wordAt(at));
    if (left > 0) {
        std::array<char, kWord> rest {};
        std::memcpy(rest.data(), at, left);
        state = mixed(state, wordAt(rest.data()));
    }
    return finished(state);
}

} // namespace portolan
