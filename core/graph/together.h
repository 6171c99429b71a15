// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

#include <memory>

namespace portolan {

// `after` with the objects that only `before` has: what a picture of their difference is drawn from. Keys of what stands in
// `after` are the same as there; files of `before` count as standing beside those of `after`.
[[nodiscard]] std::shared_ptr<const PortGraph> together(const PortGraph &before, const PortGraph &after);

} // namespace portolan
