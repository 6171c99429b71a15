// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/model.h"

namespace portolan {

// Lays one part out, in coordinates of its own: columns at measure::kColumnX, the topmost block at y = 0.
[[nodiscard]] Drawing arrange(const PartModel &part, const TextMetrics &metrics);

} // namespace portolan
