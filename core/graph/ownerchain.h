// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graphdraft.h"

namespace portolan {

// What a live object belongs to in the end: Pod → ReplicaSet → Deployment, Job → CronJob (SEMANTICS.md, 8).
struct OwnerChainTop {
    NodeKey key;
    Index definition = kNone; // kNone: known only from an owner reference
};

// Follows controller references upwards. A Node owns mirror pods only in name and is no top; nor is a custom
// resource above something that already says how many pods there are (an operator's StatefulSet stands for itself).
[[nodiscard]] OwnerChainTop topOwner(const GraphDraft &draft, Index definition);

} // namespace portolan
