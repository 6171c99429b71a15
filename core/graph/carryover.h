// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/region.h"

#include <optional>

namespace portolan {

// An edit mostly leaves every object what it is called and where it stands. Then what takeInventory() and regionsOf() found out
// before holds, and only what changed is looked at. None: it does not hold, or it is not certain; ask them.

// Of what takeInventory() would get.
[[nodiscard]] std::optional<Inventory> carriedInventory(const Inventory &previous, const std::vector<InputFile> &files,
    const std::vector<Definition> &definitions, const std::string &defaultNamespace, kube::Version version);

// `before` are the regions of `previous`, of which `inventory` was carried over; `webServers`: whether some stand in it, whose
// targets may join any regions.
[[nodiscard]] std::optional<std::vector<Region>> carriedRegions(
    const Inventory &inventory, const Inventory &previous, const std::vector<Region> &before, bool webServers);

// Counts the fingerprints of those regions that have none.
void countFingerprints(const Inventory &inventory, std::vector<Region> &regions);

} // namespace portolan
