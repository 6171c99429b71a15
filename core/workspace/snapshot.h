// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/diagram/displaylist.h"
#include "core/graph/trace.h"
#include "core/workspace/sourcefile.h"

#include <memory>
#include <vector>

namespace portolan {

// What a workspace looks like at one moment. Immutable; handed to the window whole.
struct Snapshot {
    std::uint64_t generation = 0;
    std::vector<SourceFile> files;
    std::shared_ptr<const PortGraph> graph;
    std::shared_ptr<const DisplayList> picture; // none if not asked for
    std::vector<Finding> findings;
    std::vector<Unread> unread;
    std::uint32_t otherKinds = 0;
};

} // namespace portolan
