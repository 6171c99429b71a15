// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

namespace portolan {

// What a service port comes to on one pod (SEMANTICS.md, "Service port to container port", 2 and 3).
struct TargetPort {
    std::optional<int> number {}; // none: this pod is not reached
    Index container = kNone; // in PodTemplate::containers; kNone: not declared
    Index index = kNone; // in Container::ports
    Message remark {}; // why it is not reached, or what is odd though it works
};

[[nodiscard]] TargetPort resolveTargetPort(const kube::ServicePort &port, const kube::PodTemplate &pod, kube::Version version);

// The first Kubernetes version whose EndpointSlices reach a native sidecar's named port (kubernetes #128850).
inline constexpr kube::Version kSidecarPortsSince {.major = 1, .minor = 33};

} // namespace portolan
