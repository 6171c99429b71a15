// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/clusteroptions.h"
#include "core/cluster/clusterstate.h"
#include "core/workspace/liveobjects.h"

#include <stop_token>

namespace portolan::cluster {

// Reads a cluster once and waits for it; for the command line, which has no events to go on with meanwhile. `progress` is told
// the state as it changes. Without objects the state says why, unless `stop` has ended it.
struct ClusterReading {
    ClusterState state;
    std::shared_ptr<const LiveObjects> objects;
};
[[nodiscard]] ClusterReading readCluster(
    ClusterOptions options, const std::function<void(const ClusterState &)> &progress = {}, const std::stop_token &stop = {});

} // namespace portolan::cluster
