// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace portolan {

// A regular expression that an entry writes for paths, in what RE2 and PCRE have in common: literals, `.`, classes, \d \w \s,
// groups, alternatives, * + ? {m,n}, ^ and $. Takes time in proportion to text and pattern, whatever they are.
class PathPattern
{
public:
    enum class Anchor : std::uint8_t {
        Whole, // all of the path: Gateway API in Envoy's and others' hands, Istio
        Begin, // from the path's begin on: ingress-nginx
        Anywhere // nginx's own `location ~`, Traefik
    };

    // None for what is not understood: look-around, back references, a pattern that ends in the middle.
    [[nodiscard]] static std::optional<PathPattern> read(std::string_view pattern, bool ignoreCase = false);
    [[nodiscard]] bool matches(std::string_view path, Anchor anchor) const;

private:
    friend class PatternReader;
    // One step of the machine: takes a byte of `set` (in m_sets) and goes on to `next`, or is in `next` and `other` at once.
    struct State {
        enum class Kind : std::uint8_t { Take, Split, Begin, End, Match } kind = Kind::Match;
        std::uint32_t set = 0;
        std::uint32_t next = 0;
        std::uint32_t other = 0;
    };
    using ByteSet = std::vector<bool>; // 256 of them

    void enter(std::vector<std::uint32_t> &states, std::vector<bool> &in, std::uint32_t state, bool atBegin, bool atEnd) const;

    std::vector<State> m_states;
    std::vector<ByteSet> m_sets;
    std::uint32_t m_start = 0;
};

} // namespace portolan
