// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"
#include "core/diagram/pack.h"
#include "core/diagram/visible.h"

namespace portolan {

constexpr double kFrameTop = 104; // where the first band begins

// A band's name and what it holds.
struct BandName {
    std::string id;
    std::string label; // "namespace"; empty: `name` is a sentence
    std::string name;
    std::string note; // "20 services · 18 workloads", for the view from afar
};

// Title, summary, column headings, bands, legend; sets the picture's size. The bands come first, in their order.
// `matching` is what of the graph was asked for: it is counted.
[[nodiscard]] Drawing drawFrame(DisplayList &list, const PortGraph &graph, const Visible &matching,
    const std::vector<BandName> &bands, const Packing &packing, const LayoutOptions &options, const TextMetrics &metrics,
    const Translate &translate);

// "5 services · 4 workloads".
[[nodiscard]] std::string counted(const Translate &translate, std::size_t services, std::size_t workloads);

} // namespace portolan
