// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

namespace portolan {

// Whether two definitions can stand in one cluster, and so compete for what there is once: a node port, a cluster IP.
enum class Meeting : std::uint8_t {
    None, // the same object, or variants in different folders (SEMANTICS.md, "The same object twice")
    SameFolder,
    Elsewhere
};
[[nodiscard]] Meeting meet(const PortGraph &graph, Index one, Index other);
// Definitions of one object.
[[nodiscard]] bool isSameObject(const PortGraph &graph, Index one, Index other);

} // namespace portolan
