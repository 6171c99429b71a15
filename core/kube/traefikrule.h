// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace portolan::kube {

// One way for a request to satisfy a Traefik rule. Empty: any.
struct RuleMatch {
    std::string host;
    std::string path;
    std::string pathType; // "Exact", "Prefix", "RegularExpression"
};

// The alternatives of a rule, as `Host(`a`) && (PathPrefix(`/x`) || PathPrefix(`/y`))`. Only hosts and paths are read;
// other matchers and what stands after `!` narrow the request in ways that no port depends on. A rule that cannot be
// read matches anything. At most 256 alternatives.
[[nodiscard]] std::vector<RuleMatch> parseTraefikRule(std::string_view rule);

} // namespace portolan::kube
