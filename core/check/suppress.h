// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace portolan {

// Marks findings that the manifests themselves say to ignore: `# portolan: ignore PORT203 reason` behind what it is about, on a
// line of its own above it (above an object: the whole object), or the annotation `portolan/ignore: PORT203` where no comment may
// stand.
void markSuppressed(const PortGraph &graph, std::vector<Finding> &findings);

} // namespace portolan
