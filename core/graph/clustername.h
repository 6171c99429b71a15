// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace portolan {

// A Service as a client inside the cluster calls it.
struct ClusterName {
    std::string_view service, ns;
};
// What a DNS name means to a pod of namespace `ns`: `web`, `web.shop`, `web.shop.svc`, `web.shop.svc.cluster.local`; none for
// any other name of several labels (Kubernetes, "DNS for Services and Pods"). Refers to both arguments.
[[nodiscard]] std::optional<ClusterName> clusterName(std::string_view host, std::string_view ns);

} // namespace portolan
