// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

namespace portolan {

// The keys of ports and rows, as the picture and `trace --to` name them.

[[nodiscard]] NodeKey keyOfServicePort(const ServiceNode &node, Index port);
// A declared port by its container and place there, another by its number.
[[nodiscard]] NodeKey keyOfPodPort(const PortGraph &graph, const WorkloadNode &node, Index port);
[[nodiscard]] NodeKey keyOfEntryRow(const PortGraph &graph, const EntryRow &row);

} // namespace portolan
