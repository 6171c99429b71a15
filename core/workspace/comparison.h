// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"
#include "core/graph/diff.h"

#include <memory>

namespace portolan {

// Two states as one picture, and as a list.
struct Comparison {
    std::vector<GraphChange> changes;
    std::vector<std::string> ids; // of each change: what shows it in the picture
    std::shared_ptr<const PortGraph> both; // the later state with what only the earlier one has
    std::shared_ptr<const DisplayList> picture; // with what was added, removed and changed marked
};

[[nodiscard]] Comparison compare(const PortGraph &before, const PortGraph &after, const TextMetrics &metrics,
    const Translate &translate, LayoutOptions options, const std::stop_token &stop = {});

} // namespace portolan
