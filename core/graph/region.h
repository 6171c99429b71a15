// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/index.h"
#include "core/graph/inventory.h"

#include <vector>

namespace portolan {

// Namespaces that refer to each other, and all that stands in them: what is resolved on its own. Nothing in one region changes
// where a port of another leads; only the words for a broken path may speak of other regions.
struct Region {
    std::vector<Index> definitions; // in the inventory, ascending; cluster-scoped objects belong to no region
    // Of all that resolving it depends on, cluster-scoped objects included: equal fingerprints resolve alike. With the words
    // for its broken paths it makes the revision of its nodes: equal revisions look alike.
    std::uint64_t fingerprint = 0;
};

// In the order of their first definitions.
[[nodiscard]] std::vector<Region> regionsOf(const Inventory &inventory);

// The world of each file: 0 for all files together, a number of its own for each cluster.
[[nodiscard]] std::vector<Index> worldsOf(const Inventory &inventory);

// `definitions`, all of one world, and its cluster-scoped ones as an inventory of their own. `origin` tells where each stood in
// `inventory`.
[[nodiscard]] Inventory partOf(
    const Inventory &inventory, std::vector<Index> definitions, Index world, std::vector<Index> &origin);

} // namespace portolan
