// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

namespace portolan {

// A part of a graph, and where its definitions stand in the inventory of the whole.
struct GraphPart {
    const PortGraph &graph;
    std::vector<Index> definitions; // by definition of the part: in the whole; kNone: what stands on it is left out
};

// Puts two parts that share no namespace together to the graph of `inventory`. Counts and regions are left to the caller.
[[nodiscard]] PortGraph weave(std::shared_ptr<const Inventory> inventory, const GraphPart &one, const GraphPart &other);

} // namespace portolan
