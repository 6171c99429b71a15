// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace portolan {

// The safe fixes of `findings` as one Edit (`portolan fix`); `code` not empty: those of one rule. Of two that do not go together
// (both change one field, or what they leave would be refused) the first is made and a further run sees what is left. Documents
// are those of the graph's inventory.
[[nodiscard]] Edit repair(const PortGraph &graph, const std::vector<Finding> &findings, std::string_view code = {});

} // namespace portolan
