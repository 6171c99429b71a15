// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/addresses.h"

#include <algorithm>
#include <charconv>

namespace portolan {

namespace {

constexpr std::string_view kBreaks = " \t\r\n\"'`,;()<>[]{}|\\";
constexpr std::string_view kScheme = "://";

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHost(std::string_view host)
{
    if (host.empty() || !std::ranges::any_of(host, isLower)
        || !(isLower(host.front()) || host.front() == '_' || isDigit(host.front())))
        return false;
    const auto fits = [](char c) { return isLower(c) || isDigit(c) || c == '-' || c == '.' || c == '_'; };
    return std::ranges::all_of(host, fits) && host.find("..") == std::string_view::npos;
}

std::optional<int> portIn(std::string_view text)
{
    int port = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), port);
    const bool whole = parsed.ec == std::errc() && parsed.ptr == text.data() + text.size();
    return whole && port >= 1 && port <= 65535 ? std::optional(port) : std::nullopt;
}

// `name.namespace.svc`, whatever follows.
bool isQualified(std::string_view host)
{
    return host.ends_with(".svc") || host.find(".svc.") != std::string_view::npos;
}

// host[:port] at the beginning of `rest`, up to a path or query.
void readAuthority(std::string_view scheme, std::string_view rest, std::vector<WrittenAddress> &out)
{
    rest = rest.substr(0, rest.find_first_of("/?#"));
    if (const std::size_t user = rest.rfind('@'); user != std::string_view::npos)
        rest.remove_prefix(user + 1);
    const std::size_t colon = rest.find(':');
    const std::string_view host = rest.substr(0, colon);
    if (!isHost(host))
        return;
    WrittenAddress address {.text = rest, .scheme = scheme, .host = host, .port = {}};
    if (colon != std::string_view::npos) {
        address.port = portIn(rest.substr(colon + 1));
        if (!address.port)
            return;
    } else if (scheme.empty() && !isQualified(host)) {
        return;
    }
    if (!scheme.empty()) // from the scheme on, if no user stands between
        address.text = scheme.data() + scheme.size() + kScheme.size() == rest.data()
            ? std::string_view(scheme.data(), scheme.size() + kScheme.size() + rest.size())
            : rest;
    out.push_back(address);
}

void readWord(std::string_view word, std::vector<WrittenAddress> &out)
{
    const std::size_t colon = word.find(kScheme);
    if (colon == std::string_view::npos) {
        readAuthority({}, word.substr(word.rfind('=') + 1), out);
        return;
    }
    std::size_t begin = colon;
    while (begin > 0 && (isLower(word[begin - 1]) || isDigit(word[begin - 1]) || word[begin - 1] == '+'))
        --begin;
    readAuthority(word.substr(begin, colon - begin), word.substr(colon + kScheme.size()), out);
}

void readLine(std::string_view line, std::vector<WrittenAddress> &out)
{
    for (std::size_t at = line.find_first_not_of(kBreaks); at < line.size(); at = line.find_first_not_of(kBreaks, at)) {
        const std::size_t end = std::min(line.find_first_of(kBreaks, at), line.size());
        readWord(line.substr(at, end - at), out);
        at = end;
    }
}

bool isComment(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return true;
    line.remove_prefix(first);
    return line.front() == '#' || line.front() == ';' || line.starts_with("//");
}

} // namespace

std::vector<WrittenAddress> addressesIn(std::string_view text)
{
    std::vector<WrittenAddress> found;
    if (text.find_first_of(".:") == std::string_view::npos)
        return found;
    const bool several = text.find('\n') != std::string_view::npos;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (!several || !isComment(line))
            readLine(line, found);
    }
    return found;
}

} // namespace portolan
