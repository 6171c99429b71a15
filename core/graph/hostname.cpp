// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/hostname.h"

#include <algorithm>
#include <cctype>

namespace portolan {

namespace {

bool sameLetters(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

} // namespace

bool coversHost(std::string_view pattern, std::string_view host, Wildcard wildcard)
{
    if (pattern.empty() || sameLetters(pattern, host))
        return true;
    if (!pattern.starts_with("*."))
        return false;
    const std::string_view suffix = pattern.substr(1); // ".example"
    if (host.size() <= suffix.size() || !sameLetters(host.substr(host.size() - suffix.size()), suffix))
        return false;
    const std::string_view labels = host.substr(0, host.size() - suffix.size());
    return wildcard == Wildcard::ManyLabels || (labels.find('.') == std::string_view::npos && labels != "*");
}

std::optional<std::string> sharedHost(std::string_view listener, std::string_view route)
{
    if (route.empty())
        return std::string(listener);
    if (coversHost(listener, route, Wildcard::ManyLabels))
        return std::string(route);
    if (coversHost(route, listener, Wildcard::ManyLabels))
        return std::string(listener);
    return std::nullopt;
}

} // namespace portolan
