// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/pathpattern.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace portolan {

namespace {

constexpr std::size_t kMostStates = 20000; // {m,n} copies what it repeats
constexpr int kMostRepeats = 1000; // as RE2 has it
constexpr int kDeepest = 100; // groups in groups

} // namespace

// Builds the machine from the end of the pattern to its begin: each piece is told which state follows it.
class PatternReader
{
public:
    PatternReader(std::string_view text, bool ignoreCase, PathPattern &out)
        : m_text(text)
        , m_ignoreCase(ignoreCase)
        , m_out(out)
    {
    }

    bool read()
    {
        const Piece whole = alternatives();
        if (m_failed || m_at != m_text.size())
            return false;
        const std::uint32_t match = add({});
        m_out.m_start = build(whole, match);
        return !m_failed;
    }

private:
    using State = PathPattern::State;
    // The pattern as a tree; a piece that is repeated is built more than once.
    struct Piece {
        enum class Kind : std::uint8_t { Empty, Set, Begin, End, Sequence, Choice, Repeat } kind = Kind::Empty;
        std::uint32_t set = 0;
        int least = 0;
        int most = 0; // -1: without end
        std::vector<Piece> parts;
    };

    [[nodiscard]] bool more() const { return m_at < m_text.size() && !m_failed; }
    [[nodiscard]] bool take(char c)
    {
        const bool there = more() && m_text[m_at] == c;
        m_at += there ? 1 : 0;
        return there;
    }
    Piece fail()
    {
        m_failed = true;
        return {};
    }

    Piece alternatives()
    {
        if (++m_depth > kDeepest)
            return fail();
        Piece choice {.kind = Piece::Kind::Choice};
        do
            choice.parts.push_back(sequence());
        while (take('|'));
        --m_depth;
        return choice;
    }

    Piece sequence()
    {
        Piece all {.kind = Piece::Kind::Sequence};
        while (more() && m_text[m_at] != '|' && m_text[m_at] != ')')
            all.parts.push_back(repeated());
        return all;
    }

    Piece repeated()
    {
        Piece piece = single();
        while (more()) {
            Piece repeat {.kind = Piece::Kind::Repeat};
            if (take('*'))
                repeat.most = -1;
            else if (take('+'))
                repeat = {.kind = Piece::Kind::Repeat, .least = 1, .most = -1};
            else if (take('?'))
                repeat.most = 1;
            else if (m_text[m_at] != '{' || !counts(repeat))
                break;
            static_cast<void>(take('?')); // a lazy one matches the same
            repeat.parts.push_back(std::move(piece));
            piece = std::move(repeat);
        }
        return piece;
    }

    // {3}, {3,}, {3,5}; anything else is text.
    bool counts(Piece &repeat)
    {
        const std::size_t begin = m_at++;
        const std::optional<int> least = number();
        repeat.least = least.value_or(0);
        repeat.most = repeat.least;
        if (take(','))
            repeat.most = number().value_or(-1);
        if (least && take('}'))
            return true;
        m_at = begin;
        return false;
    }

    std::optional<int> number()
    {
        std::optional<int> value;
        while (more() && std::isdigit(static_cast<unsigned char>(m_text[m_at])) != 0) {
            value = value.value_or(0) * 10 + (m_text[m_at++] - '0');
            if (*value > kMostRepeats)
                fail();
        }
        return value;
    }

    Piece single()
    {
        const char c = m_text[m_at++];
        switch (c) {
        case '(':
            return group();
        case '[':
            return bracket();
        case '.':
            return setOf([](unsigned char) { return true; });
        case '^':
            return {.kind = Piece::Kind::Begin};
        case '$':
            return {.kind = Piece::Kind::End};
        case '\\':
            return escaped();
        case '*':
        case '+':
        case '?':
            return fail();
        default:
            return literal(c);
        }
    }

    Piece group()
    {
        if (take('?')) { // (?:…), (?i)…, (?P<name>…), (?<name>…)
            if (take('i'))
                m_ignoreCase = true;
            else if (take('P') || (more() && m_text[m_at] == '<')) {
                const std::size_t end = m_text.find('>', m_at);
                const bool looksBehind = m_text.substr(m_at).starts_with("<=") || m_text.substr(m_at).starts_with("<!");
                if (end == std::string_view::npos || looksBehind)
                    return fail();
                m_at = end + 1;
            } else if (!take(':')) {
                return fail();
            }
            if (m_text[m_at - 1] == 'i')
                return take(')') ? Piece {} : fail();
        }
        Piece inside = alternatives();
        return take(')') ? inside : fail();
    }

    template <typename Fits> Piece setOf(Fits fits)
    {
        PathPattern::ByteSet set(256);
        for (int c = 0; c < 256; ++c)
            set[static_cast<std::size_t>(c)] = fits(static_cast<unsigned char>(c));
        m_out.m_sets.push_back(std::move(set));
        return {.kind = Piece::Kind::Set, .set = static_cast<std::uint32_t>(m_out.m_sets.size() - 1)};
    }

    Piece literal(char c)
    {
        const auto wanted = static_cast<unsigned char>(c);
        const bool fold = m_ignoreCase;
        return setOf([=](unsigned char one) { return one == wanted || (fold && std::tolower(one) == std::tolower(wanted)); });
    }

    // What \d, \w, \s mean, and in capitals their contrary; nullptr for another letter.
    static bool (*classOf(char letter))(unsigned char)
    {
        switch (std::tolower(static_cast<unsigned char>(letter))) {
        case 'd':
            return [](unsigned char c) { return std::isdigit(c) != 0; };
        case 'w':
            return [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; };
        case 's':
            return [](unsigned char c) { return std::isspace(c) != 0; };
        default:
            return nullptr;
        }
    }

    Piece escaped()
    {
        if (!more())
            return fail();
        const char c = m_text[m_at++];
        const bool contrary = std::isupper(static_cast<unsigned char>(c)) != 0;
        if (const auto fits = classOf(c))
            return setOf([=](unsigned char one) { return fits(one) != contrary; });
        return std::isalnum(static_cast<unsigned char>(c)) != 0 ? fail() : literal(c); // \1, \b, \K …
    }

    Piece bracket()
    {
        const bool contrary = take('^');
        PathPattern::ByteSet set(256);
        bool first = true;
        while (more() && (first || m_text[m_at] != ']')) {
            first = false;
            unsigned char from = static_cast<unsigned char>(m_text[m_at++]);
            if (from == '\\' && more()) {
                const char letter = m_text[m_at++];
                if (const auto fits = classOf(letter)) {
                    for (int c = 0; c < 256; ++c)
                        set[static_cast<std::size_t>(c)]
                            = set[static_cast<std::size_t>(c)] || fits(static_cast<unsigned char>(c));
                    continue;
                }
                from = static_cast<unsigned char>(letter);
            }
            unsigned char to = from;
            if (m_at + 1 < m_text.size() && m_text[m_at] == '-' && m_text[m_at + 1] != ']') {
                to = static_cast<unsigned char>(m_text[m_at + 1]);
                m_at += 2;
            }
            for (int c = from; c <= to; ++c)
                set[static_cast<std::size_t>(c)] = true;
        }
        if (!take(']'))
            return fail();
        const bool fold = m_ignoreCase;
        return setOf([&](unsigned char c) {
            const bool in = set[c]
                || (fold && (set[static_cast<std::size_t>(std::tolower(c))] || set[static_cast<std::size_t>(std::toupper(c))]));
            return in != contrary;
        });
    }

    std::uint32_t add(State state)
    {
        if (m_out.m_states.size() >= kMostStates)
            m_failed = true;
        else
            m_out.m_states.push_back(state);
        return static_cast<std::uint32_t>(m_out.m_states.size() - 1);
    }

    // The state in which `piece` begins and after which `next` follows.
    std::uint32_t build(const Piece &piece, std::uint32_t next)
    {
        switch (piece.kind) {
        case Piece::Kind::Empty:
            return next;
        case Piece::Kind::Set:
            return add({.kind = State::Kind::Take, .set = piece.set, .next = next});
        case Piece::Kind::Begin:
            return add({.kind = State::Kind::Begin, .next = next});
        case Piece::Kind::End:
            return add({.kind = State::Kind::End, .next = next});
        case Piece::Kind::Sequence:
            for (auto part = piece.parts.rbegin(); part != piece.parts.rend(); ++part)
                next = build(*part, next);
            return next;
        case Piece::Kind::Choice: {
            std::uint32_t start = build(piece.parts.back(), next);
            for (std::size_t i = piece.parts.size() - 1; i-- > 0;)
                start = add({.kind = State::Kind::Split, .next = build(piece.parts[i], next), .other = start});
            return start;
        }
        case Piece::Kind::Repeat:
            break;
        }
        return buildRepeat(piece, next);
    }

    std::uint32_t buildRepeat(const Piece &piece, std::uint32_t next)
    {
        const Piece &inside = piece.parts.front();
        if (piece.most < 0) {
            const std::uint32_t loop = add({.kind = State::Kind::Split, .other = next});
            const std::uint32_t body = build(inside, loop);
            if (!m_failed)
                m_out.m_states[loop].next = body;
            next = loop;
        }
        for (int i = piece.least; i < piece.most && !m_failed; ++i)
            next = add({.kind = State::Kind::Split, .next = build(inside, next), .other = next});
        for (int i = 0; i < piece.least && !m_failed; ++i)
            next = build(inside, next);
        return next;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_ignoreCase;
    bool m_failed = false;
    int m_depth = 0;
    PathPattern &m_out;
};

std::optional<PathPattern> PathPattern::read(std::string_view pattern, bool ignoreCase)
{
    PathPattern result;
    if (!PatternReader(pattern, ignoreCase, result).read())
        return std::nullopt;
    return result;
}

// Adds `state` and all that are reached from it without taking a byte.
void PathPattern::enter(
    std::vector<std::uint32_t> &states, std::vector<bool> &in, std::uint32_t state, bool atBegin, bool atEnd) const
{
    std::vector<std::uint32_t> open {state};
    while (!open.empty()) {
        const std::uint32_t current = open.back();
        open.pop_back();
        if (in[current])
            continue;
        in[current] = true;
        const State &step = m_states[current];
        if (step.kind == State::Kind::Split)
            open.push_back(step.other);
        if (step.kind == State::Kind::Split || (step.kind == State::Kind::Begin && atBegin)
            || (step.kind == State::Kind::End && atEnd))
            open.push_back(step.next);
        else
            states.push_back(current);
    }
}

bool PathPattern::matches(std::string_view path, Anchor anchor) const
{
    std::vector<std::uint32_t> states;
    for (std::size_t at = 0;; ++at) {
        std::vector<std::uint32_t> here;
        std::vector<bool> in(m_states.size());
        const bool atEnd = at == path.size();
        for (const std::uint32_t state : states)
            enter(here, in, state, at == 0, atEnd);
        if (at == 0 || anchor == Anchor::Anywhere)
            enter(here, in, m_start, at == 0, atEnd);
        const bool matched
            = std::ranges::any_of(here, [&](std::uint32_t state) { return m_states[state].kind == State::Kind::Match; });
        if (matched && (anchor != Anchor::Whole || atEnd))
            return true;
        if (atEnd || (here.empty() && anchor != Anchor::Anywhere))
            return false;
        states.clear();
        for (const std::uint32_t state : here) {
            const State &step = m_states[state];
            if (step.kind == State::Kind::Take && m_sets[step.set][static_cast<unsigned char>(path[at])])
                states.push_back(step.next);
        }
    }
}

} // namespace portolan
