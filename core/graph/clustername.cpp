// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/clustername.h"

namespace portolan {

std::optional<ClusterName> clusterName(std::string_view host, std::string_view ns)
{
    const std::size_t dot = host.find('.');
    if (dot == std::string_view::npos)
        return ClusterName {host, ns};
    std::string_view place = host.substr(dot + 1);
    if (const std::size_t end = place.find('.'); end != std::string_view::npos) {
        const std::string_view rest = place.substr(end + 1);
        if (rest != "svc" && !rest.starts_with("svc."))
            return std::nullopt;
        place = place.substr(0, end);
    }
    return ClusterName {host.substr(0, dot), place};
}

} // namespace portolan
