// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/visible.h"

namespace portolan {

// A hop of the graph between its objects: from an entry's row or a Service's port to a Service's port or a pod's.
struct GraphHop {
    Index entry = kNone; // in PortGraph::entries; kNone: from a Service
    Index row = kNone; // in PortGraph::entryRows
    Index service = kNone; // whence, or where an entry's row leads
    Index port = kNone; // in ServiceNode::ports
    Index backend = kNone; // in ServicePortNode::backends, of a hop that leaves a Service
    Index workload = kNone; // where it leads, if to a pod
    Index podPort = kNone;
};

// What the picture holds as one part. Indices are sorted.
struct Component {
    std::string ns; // whose band it stands in: that of most of its Services
    std::vector<Index> services;
    std::vector<Index> workloads;
    // An entry and those of its rows that lead into this component: a Gateway stands in several.
    struct Entry {
        Index entry = kNone;
        std::vector<Index> rows;
    };
    std::vector<Entry> entries;
    std::vector<GraphHop> arriving; // from a component that this one was cut from, or from what is not seen
    bool whole = true; // nothing that belongs to it goes unseen
};

struct Components {
    std::vector<Component> parts; // by band; within it those with entries first, then those with node ports
    std::vector<Index> unreached; // workloads that nothing points at
    std::vector<Index> partOfService; // index in `parts`; kNone: not seen
    std::vector<Index> partOfWorkload; // kNone: unreached, or not seen
};

// Connected components (PICTURE.md): Gateways and nodes never join two; one of over `limit` cards is cut at the borders of
// namespaces. Of what is not `visible` nothing is there: the hops to it are cut too.
[[nodiscard]] Components components(const PortGraph &graph, const Visible &visible = {}, std::size_t limit = 500);

} // namespace portolan
