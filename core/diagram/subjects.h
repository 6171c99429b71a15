// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/diagram/query.h"

#include <span>

namespace portolan {

// What a filter is held against: everything by which an object of the graph may be looked for.
class Subjects
{
public:
    // `graph` must outlive it.
    Subjects(const PortGraph &graph, std::span<const Finding> findings);

    [[nodiscard]] QuerySubject ofService(Index service) const;
    [[nodiscard]] QuerySubject ofWorkload(Index workload) const;
    // An entry without rows; with `row`, in PortGraph::entryRows, that row of it.
    [[nodiscard]] QuerySubject ofEntry(Index entry, Index row = kNone) const;

private:
    // Metadata and findings of what stands in one definition.
    void addDefinition(QuerySubject &subject, Index definition) const;

    const PortGraph &m_graph;
    std::vector<std::vector<const Finding *>> m_findings; // by definition
    std::vector<bool> m_exposedServices, m_exposedWorkloads, m_brokenWorkloads;
};

} // namespace portolan
