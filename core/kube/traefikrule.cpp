// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/traefikrule.h"

#include <algorithm>
#include <array>

namespace portolan::kube {

namespace {

using Matches = std::vector<RuleMatch>;

constexpr std::size_t kMostMatches = 256;
constexpr int kMostNesting = 64;

struct Matcher {
    std::string_view name;
    std::string RuleMatch::*field;
    std::string_view pathType;
};
// Traefik 2 and 3, HTTP and TCP.
constexpr auto kMatchers = std::to_array<Matcher>({
    {"Host", &RuleMatch::host, ""},
    {"HostHeader", &RuleMatch::host, ""},
    {"HostRegexp", &RuleMatch::host, ""},
    {"HostSNI", &RuleMatch::host, ""},
    {"HostSNIRegexp", &RuleMatch::host, ""},
    {"Path", &RuleMatch::path, "Exact"},
    {"PathPrefix", &RuleMatch::path, "Prefix"},
    {"PathRegexp", &RuleMatch::path, "RegularExpression"},
});

// rule = term { "||" term }; term = factor { "&&" factor }; factor = "!" factor | "(" rule ")" | NAME "(" strings ")"
class RuleParser
{
public:
    explicit RuleParser(std::string_view rule)
        : m_rest(rule)
    {
    }

    Matches parse()
    {
        Matches matches = either();
        skipBlanks();
        return m_bad || !m_rest.empty() || matches.empty() ? Matches {RuleMatch {}} : matches;
    }

private:
    void skipBlanks() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size())); }
    bool take(std::string_view token)
    {
        skipBlanks();
        if (!m_rest.starts_with(token))
            return false;
        m_rest.remove_prefix(token.size());
        return true;
    }
    Matches either();
    Matches both();
    Matches factor();
    Matches call();
    std::string_view string();
    static Matches combine(const Matches &a, const Matches &b);

    std::string_view m_rest;
    int m_depth = 0;
    bool m_bad = false;
};

Matches RuleParser::either()
{
    Matches matches = both();
    while (!m_bad && take("||")) {
        Matches more = both();
        more.resize(std::min(more.size(), kMostMatches - std::min(kMostMatches, matches.size())));
        matches.insert(matches.end(), more.begin(), more.end());
    }
    return matches;
}

Matches RuleParser::both()
{
    Matches matches = factor();
    while (!m_bad && take("&&"))
        matches = combine(matches, factor());
    return matches;
}

Matches RuleParser::factor()
{
    if (++m_depth > kMostNesting)
        m_bad = true;
    Matches matches {RuleMatch {}};
    if (m_bad) {
        --m_depth;
        return matches;
    }
    if (take("!")) {
        factor();
    } else if (take("(")) {
        matches = either();
        m_bad |= !take(")");
    } else {
        matches = call();
    }
    --m_depth;
    return matches;
}

Matches RuleParser::call()
{
    skipBlanks();
    const std::size_t open = m_rest.find('(');
    if (open == std::string_view::npos) {
        m_bad = true;
        return {};
    }
    const std::string_view name = m_rest.substr(0, m_rest.find_first_of(" (", 0));
    m_rest.remove_prefix(open + 1);
    const auto known
        = std::find_if(kMatchers.begin(), kMatchers.end(), [name](const Matcher &matcher) { return matcher.name == name; });
    Matches matches;
    do {
        const std::string_view text = string();
        RuleMatch match;
        if (known != kMatchers.end()) {
            match.*(known->field) = text;
            match.pathType = known->pathType;
        }
        if (known != kMatchers.end() || matches.empty())
            matches.push_back(std::move(match));
    } while (!m_bad && take(","));
    m_bad |= !take(")");
    return matches;
}

// `a`, "a" or 'a'; backslashes stand for themselves.
std::string_view RuleParser::string()
{
    skipBlanks();
    const char quote = m_rest.empty() ? '\0' : m_rest.front();
    const std::size_t end = quote == '`' || quote == '"' || quote == '\'' ? m_rest.find(quote, 1) : std::string_view::npos;
    if (end == std::string_view::npos) {
        m_bad = true;
        return {};
    }
    const std::string_view text = m_rest.substr(1, end - 1);
    m_rest.remove_prefix(end + 1);
    return text;
}

Matches RuleParser::combine(const Matches &a, const Matches &b)
{
    Matches out;
    for (const RuleMatch &left : a) {
        for (const RuleMatch &right : b) {
            if (out.size() == kMostMatches)
                return out;
            const RuleMatch &path = right.path.empty() ? left : right;
            out.push_back({right.host.empty() ? left.host : right.host, path.path, path.pathType});
        }
    }
    return out;
}

} // namespace

std::vector<RuleMatch> parseTraefikRule(std::string_view rule)
{
    return RuleParser(rule).parse();
}

} // namespace portolan::kube
