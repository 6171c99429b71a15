// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/jsonscan.h"

#include "core/text/utf8.h"
#include "core/yaml/json.h"
#include "core/yaml/syntax.h"
#include "core/yaml/treebuilder.h"

#include <algorithm>

namespace portolan::yaml {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t skipDigits(std::string_view token, std::size_t at)
{
    while (at < token.size() && isDigit(token[at]))
        ++at;
    return at;
}

// Reads JSON by its grammar to find the first place where it is none. It only runs on texts that
// simdjson has refused, so it is written to explain and not to be fast.
class Scan
{
public:
    explicit Scan(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<SyntaxError> fault()
    {
        if (value(0)) {
            skipBlanks();
            if (m_at < m_text.size())
                (void)stop(PORTOLAN_TR(
                    "The JSON text ends before this; remove what follows, or put several objects into the items of a List."));
        }
        return m_fault;
    }

private:
    bool stop(std::string_view message, std::vector<std::string> arguments = {})
    {
        m_fault = SyntaxError {{message, std::move(arguments)}, wordAt(m_text, m_at), false, {}};
        return false;
    }
    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool value(std::size_t depth)
    {
        skipBlanks();
        if (depth > kDeepest)
            return stop(PORTOLAN_TR("This is nested more than %1 levels deep."), {std::to_string(kDeepest)});
        switch (here()) {
        case '{':
            return collection('}', depth);
        case '[':
            return collection(']', depth);
        case '"':
            return string();
        default:
            return word();
        }
    }

    bool collection(char close, std::size_t depth)
    {
        const char open = here();
        ++m_at;
        skipBlanks();
        if (here() == close) {
            ++m_at;
            return true;
        }
        while (true) {
            if ((open == '{' && !key()) || !value(depth + 1))
                return false;
            const std::size_t end = m_at;
            skipBlanks();
            if (here() == close) {
                ++m_at;
                return true;
            }
            if (here() != ',') {
                m_at = m_at < m_text.size() ? m_at : end;
                return stop(PORTOLAN_TR("JSON expects , or %1 here, after %2."), {std::string(1, close), lastWord(end)});
            }
            ++m_at;
            skipBlanks();
            if (here() == close)
                return stop(PORTOLAN_TR("JSON allows no comma before %1; remove it."), {std::string(1, close)});
        }
    }

    bool key()
    {
        skipBlanks();
        if (here() != '"')
            return stop(PORTOLAN_TR("JSON expects a key in double quotes here."));
        if (!string())
            return false;
        skipBlanks();
        if (here() != ':')
            return stop(PORTOLAN_TR("JSON expects : after the key."));
        ++m_at;
        return true;
    }

    bool string()
    {
        const std::size_t begin = m_at;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"';) {
            const char c = m_text[m_at];
            if (c == '\n')
                break;
            if (static_cast<unsigned char>(c) < 0x20)
                return stop(PORTOLAN_TR("A control character stands in this text; write it as \\t or \\u00XX."));
            const std::size_t length = utf8Length(m_text.substr(m_at));
            if (length == 0)
                return stop(PORTOLAN_TR("This byte is not UTF-8."));
            if (c == '\\' && !escape())
                return false;
            m_at += length;
        }
        if (here() != '"') {
            m_at = begin;
            return stop(PORTOLAN_TR("The quote that opens here is not closed on its line."));
        }
        ++m_at;
        return true;
    }

    // Leaves the place at the escape's last byte.
    bool escape()
    {
        constexpr std::string_view simple = "\"\\/bfnrt";
        const char kind = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        const std::string_view digits = m_text.substr(std::min(m_at + 2, m_text.size()), 4);
        const bool hexadecimal
            = digits.size() == 4 && digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
        if (kind == 'u' ? !hexadecimal : simple.find(kind) == std::string_view::npos || kind == '\0')
            return stop(PORTOLAN_TR("JSON knows no such escape; write \\\\ for a backslash."));
        m_at += kind == 'u' ? 5 : 1;
        return true;
    }

    bool word()
    {
        const std::size_t end = std::min(m_text.find_first_of(" \t\r\n,:[]{}\"", m_at), m_text.size());
        const std::string_view token = m_text.substr(m_at, end - m_at);
        if (token.empty())
            return stop(PORTOLAN_TR("JSON expects a value here."));
        if (token.front() == '\'')
            return stop(PORTOLAN_TR("JSON takes double quotes only."));
        if (token.front() == '#' || token.substr(0, 2) == "//" || token.substr(0, 2) == "/*")
            return stop(PORTOLAN_TR("JSON has no comments."));
        if (!isJsonWord(token))
            return stop(PORTOLAN_TR("JSON does not know the word %1; a text must be in double quotes."), {std::string(token)});
        m_at = end;
        return true;
    }

    [[nodiscard]] std::string lastWord(std::size_t end) const
    {
        constexpr std::size_t longest = 40;
        const std::size_t before = m_text.find_last_of(" \t\r\n,:[{", end - 1);
        const std::size_t begin = before == std::string_view::npos || before + 1 == end ? end - 1 : before + 1;
        return std::string(m_text.substr(std::max(begin, end > longest ? end - longest : 0), end - begin));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<SyntaxError> m_fault;
};

} // namespace

bool isJsonNumber(std::string_view token)
{
    std::size_t at = token.starts_with('-') ? 1 : 0;
    const std::size_t integer = at;
    at = skipDigits(token, at);
    if (at == integer || (token[integer] == '0' && at > integer + 1))
        return false;
    if (at < token.size() && token[at] == '.') {
        const std::size_t fraction = at + 1;
        at = skipDigits(token, fraction);
        if (at == fraction)
            return false;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        std::size_t exponent = at + 1;
        if (exponent < token.size() && (token[exponent] == '+' || token[exponent] == '-'))
            ++exponent;
        at = skipDigits(token, exponent);
        if (at == exponent)
            return false;
    }
    return at == token.size();
}

bool isJsonWord(std::string_view token)
{
    return token == "true" || token == "false" || token == "null" || isJsonNumber(token);
}

std::size_t stringEnd(std::string_view text, std::size_t begin)
{
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

std::optional<SyntaxError> jsonFault(std::string_view text)
{
    return Scan(text).fault();
}

} // namespace portolan::yaml
