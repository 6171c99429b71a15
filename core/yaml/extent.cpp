// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/extent.h"

#include <algorithm>

namespace portolan::yaml {

namespace {

constexpr std::string_view kSpaces = " \t";
constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kAnchorEnds = " \t\r\n,[]{}";
constexpr std::string_view kTagEnds = " \t\r\n,[]{}\"";

} // namespace

std::size_t skipSpaces(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(kSpaces, at), text.size());
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (true) {
        const std::size_t content = std::min(text.find_first_not_of(kBlanks, at), text.size());
        const bool comment = content < text.size() && text[content] == '#' && (content > at || columnOf(text, content) == 0);
        if (!comment)
            return content;
        at = std::min(text.find('\n', content), text.size());
    }
}

std::size_t skipProperties(std::string_view text, std::size_t at)
{
    while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
        const bool verbatim = text.substr(at, 2) == "!<";
        const std::size_t end = verbatim ? text.find('>', at) : text.find_first_of(text[at] == '&' ? kAnchorEnds : kTagEnds, at);
        at = skipBlanks(text, end == std::string_view::npos ? text.size() : end + (verbatim ? 1 : 0));
    }
    return at;
}

std::optional<std::size_t> quotedEnd(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        const bool doubled = quote == '\'' && text.substr(i, 2) == "''";
        if (doubled || (quote == '"' && text[i] == '\\'))
            ++i;
        else if (text[i] == quote)
            return i + 1;
    }
    return std::nullopt;
}

bool quotedReads(std::string_view raw, std::string_view value)
{
    const std::string_view inner = raw.substr(1, raw.size() - 2);
    const bool asItIs
        = inner.find(raw.front() == '"' ? '\\' : '\'') == std::string_view::npos && inner.find('\n') == std::string_view::npos;
    return !asItIs || inner == value;
}

std::optional<std::size_t> plainEnd(std::string_view text, std::size_t at, std::string_view value)
{
    if (text.substr(at, value.size()) == value && value.find('\n') == std::string_view::npos)
        return at + value.size();
    // Line folding (YAML 1.2.2, 6.5): one line end reads as a space, n of them as n - 1 line ends.
    for (std::size_t i = 0; i < value.size();) {
        if (at >= text.size())
            return std::nullopt;
        const std::size_t content = std::min(text.find_first_not_of(kBlanks, at), text.size());
        const auto lineEnds = static_cast<std::size_t>(std::count(
            text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(content), '\n'));
        if (lineEnds == 0) {
            if (text[at++] != value[i++])
                return std::nullopt;
            continue;
        }
        const std::string_view folded = value.substr(i, std::max<std::size_t>(lineEnds - 1, 1));
        if (folded.find_first_not_of(lineEnds == 1 ? ' ' : '\n') != std::string_view::npos)
            return std::nullopt;
        i += folded.size();
        at = content;
    }
    return at;
}

std::size_t columnOf(std::string_view text, std::size_t at)
{
    const std::size_t newline = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return newline == std::string_view::npos ? at : at - newline - 1;
}

} // namespace portolan::yaml
