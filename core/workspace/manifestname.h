// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace portolan {

// Whether a path below a SOURCE folder is read as a manifest: *.yaml, *.yml or *.json, no part of it hidden.
[[nodiscard]] constexpr bool isManifestPath(std::string_view path)
{
    for (std::string_view rest = path;;) {
        const auto slash = rest.find('/');
        if (rest.starts_with('.'))
            return false;
        if (slash == std::string_view::npos)
            return rest.ends_with(".yaml") || rest.ends_with(".yml") || rest.ends_with(".json");
        rest.remove_prefix(slash + 1);
    }
}

// Whether a file of this name may be evidence: an nginx configuration (if it holds a `server {`) or a Dockerfile.
[[nodiscard]] constexpr bool isEvidenceName(std::string_view name)
{
    return name.ends_with(".conf") || name.starts_with("Dockerfile");
}

} // namespace portolan
