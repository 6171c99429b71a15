// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace portolan {

// Host names as entries write them: "" is any host, `*.example` a wildcard. Compared without regard to case.

// How far a wildcard reaches: Ingress and its TLS blocks cover one label (networking/v1 IngressRule.host), the
// Gateway API one or more (gateway.networking.k8s.io Hostname).
enum class Wildcard : bool { OneLabel, ManyLabels };

// Whether `pattern` takes requests for `host`, which may itself be a wildcard.
[[nodiscard]] bool coversHost(std::string_view pattern, std::string_view host, Wildcard wildcard);

// The hosts that a listener and a route share, as the narrower of both; none if they share nothing.
[[nodiscard]] std::optional<std::string> sharedHost(std::string_view listener, std::string_view route);

} // namespace portolan
