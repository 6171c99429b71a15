// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"
#include "core/text/result.h"

namespace portolan {

// What the picture draws for `text`, `KIND/[NAMESPACE/]NAME` or `#N` where there is one file (CLI.md, "Objects and fields"): the
// key of a card, or of a route among a Gateway's rows. A live pod is drawn as its workload. Fails where nothing is called so,
// naming the nearest that is drawn, and where several are, listing them.
[[nodiscard]] Result<NodeKey> findDrawn(const PortGraph &graph, std::string_view text);

} // namespace portolan
