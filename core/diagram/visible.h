// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/diagram/shown.h"
#include "core/graph/chains.h"

#include <span>

namespace portolan {

// Which objects of a graph are seen, by their indices in it.
struct Visible {
    bool all = true; // and nothing below is filled in
    std::vector<bool> services, workloads, entries, rows; // `rows`: PortGraph::entryRows

    [[nodiscard]] bool service(Index i) const { return all || services[i]; }
    [[nodiscard]] bool workload(Index i) const { return all || workloads[i]; }
    [[nodiscard]] bool entry(Index i) const { return all || entries[i]; }
    [[nodiscard]] bool row(Index i) const { return all || rows[i]; }
    // 0 if all is seen. Equal sets of equal graphs have equal hashes.
    [[nodiscard]] std::uint64_t hash() const;
};

// What matches `shown`: its namespaces, its filter and its focus together. Whole chains of what a filter finds belong to it,
// unless a negated term speaks against a part of them. Folded namespaces count as seen.
[[nodiscard]] Visible visibleIn(const PortGraph &graph, std::span<const Finding> findings, const Shown &shown);

// What a folded namespace holds of what was to be seen.
struct FoldedNamespace {
    std::string ns;
    std::uint32_t services = 0, workloads = 0, entries = 0;
    ChainCount chains;
};
// Takes what stands in `namespaces` out of `visible`; says what that was, by name. Namespaces that hold nothing are left out.
[[nodiscard]] std::vector<FoldedNamespace> foldAway(
    Visible &visible, const PortGraph &graph, const std::set<std::string> &namespaces);

// Whether anything of the graph is called so: a Service, what runs pods, an entry, or a route among an entry's rows.
[[nodiscard]] bool isDrawn(const PortGraph &graph, const NodeKey &key);

} // namespace portolan
