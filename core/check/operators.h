// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/inventory.h"

#include <string_view>
#include <unordered_set>

namespace portolan {

// The namespaces that hold a custom resource whose operator makes pods: what is selected there may be in no manifest
// (SEMANTICS.md, "Absence proves nothing"). Views into `inventory`.
[[nodiscard]] std::unordered_set<std::string_view> namespacesWithOperators(const Inventory &inventory);

} // namespace portolan
