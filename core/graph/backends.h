// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graphdraft.h"

namespace portolan {

// What a Service selects, and which endpoints are written down for it.
struct ServiceTargets {
    std::vector<PodSubject> selected;
    std::vector<const kube::EndpointSlice *> slices; // those that count (SEMANTICS.md, 1), Endpoints subsets among them
    bool followsSlices = false; // live: the controller has said who the endpoints are
};

// All backends of one service port, also those that do not resolve; sorted by workload, then by port, addresses last.
// Marks what it reaches in the draft's workloads.
[[nodiscard]] std::vector<Backend> backendsOf(
    GraphDraft &draft, Index serviceDefinition, const kube::ServicePort &port, const ServiceTargets &targets);

} // namespace portolan
