// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

#include <string>
#include <unordered_map>

namespace portolan {

// Where in the sources a thing of the picture stands.
struct SourcePlace {
    std::string file;
    std::uint32_t line = 0; // from 1; 0: no line
    std::string field; // "spec.ports[0]"; "" for a whole object
    std::uint32_t first = 0; // line of the text's first line
    std::string text; // what the source says there; "" if the source is not at hand
};

// Finds places by the ids the picture writes. Texts hold nothing but ports and what routes to them: around a Service or a route
// lines of the same object, of pods the port alone, for beside it may stand values that must not leave the program.
class Places
{
public:
    Places(const PortGraph &graph, int linesAround);

    [[nodiscard]] const SourcePlace *find(std::string_view id) const;

private:
    // `whole`: lines around `at` may be shown.
    void add(std::string id, Index definition, Span at, std::string field, bool whole);
    void addWorkload(const WorkloadNode &node);

    const PortGraph &m_graph;
    std::uint32_t m_around;
    std::unordered_map<std::string, SourcePlace> m_places;
};

} // namespace portolan
