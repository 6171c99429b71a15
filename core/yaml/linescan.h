// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace portolan::yaml {

// Looks at one line of `text`, which ends at `end` without its line end. What it does not take for
// certain it calls kNowhere; readSimple() then leaves the text to yaml-cpp.
class LineScan
{
public:
    static constexpr std::size_t kNowhere = std::string_view::npos;

    LineScan(std::string_view text, std::size_t end)
        : m_text(text)
        , m_end(end)
    {
    }

    [[nodiscard]] std::size_t end() const { return m_end; }
    [[nodiscard]] std::size_t skipSpaces(std::size_t at) const
    {
        while (at < m_end && m_text[at] == ' ')
            ++at;
        return at;
    }
    // Nothing but blanks and a comment from `at` on.
    [[nodiscard]] bool restIsEmpty(std::size_t at) const
    {
        const std::size_t content = skipSpaces(at);
        return content == m_end || (m_text[content] == '#' && content > at);
    }
    [[nodiscard]] bool isDash(std::size_t at) const { return m_text[at] == '-' && endsWord(at + 1); }
    [[nodiscard]] bool endsKey(std::size_t colon) const { return colon < m_end && m_text[colon] == ':' && endsWord(colon + 1); }
    // `end` without the blanks before it.
    [[nodiscard]] std::size_t withoutSpaces(std::size_t end) const
    {
        while (m_text[end - 1] == ' ')
            --end;
        return end;
    }
    // Whether a plain scalar begins at `at` (YAML 1.2.2, 7.3.3; without `?` and `:` to begin with).
    [[nodiscard]] bool startsPlain(std::size_t at) const;

    // The colon behind the plain key at `at`.
    [[nodiscard]] std::size_t keyColon(std::size_t at) const;
    // Behind the quote that closes the one at `at`; kNowhere also if there is an escape.
    [[nodiscard]] std::size_t quotedEnd(std::size_t at) const;
    // The end of the plain scalar that fills the line but for a comment.
    [[nodiscard]] std::size_t plainEnd(std::size_t at) const;
    // The end of a plain scalar in a flow collection that goes on behind it.
    [[nodiscard]] std::size_t flowPlainEnd(std::size_t at) const;

private:
    [[nodiscard]] bool endsWord(std::size_t at) const { return at == m_end || m_text[at] == ' '; }

    std::string_view m_text;
    std::size_t m_end;
};

} // namespace portolan::yaml
