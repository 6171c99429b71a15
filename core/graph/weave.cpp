// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/weave.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace portolan {

namespace {

// Where each node of both parts stands in the whole.
using Places = std::array<std::vector<Index>, 2>;

// Sorts as the whole is sorted.
auto rankOf(const ServiceNode &node)
{
    return std::tie(node.ns, node.key.name, node.key.definition);
}
auto rankOf(const WorkloadNode &node)
{
    return std::tie(node.ns, node.key.name, node.key.kind, node.key.definition);
}
auto rankOf(const EntryNode &node)
{
    return std::tie(node.ns, node.kind, node.key.name, node.key.definition);
}
auto rankOf(const EntryRow &row)
{
    return std::tie(row.ns, row.name);
}

class Weaver
{
public:
    Weaver(const GraphPart &one, const GraphPart &other)
        : m_parts {&one, &other}
    {
    }

    PortGraph run(std::shared_ptr<const Inventory> inventory)
    {
        PortGraph whole;
        whole.inventory = std::move(inventory);
        m_services = merge(&PortGraph::services, whole.services);
        m_workloads = merge(&PortGraph::workloads, whole.workloads);
        m_rows = merge(&PortGraph::entryRows, whole.entryRows);
        m_entries = merge(&PortGraph::entries, whole.entries);
        for (std::size_t part = 0; part < m_parts.size(); ++part) {
            m_part = part;
            eachOf(m_services, [&](Index at) { renumber(whole.services[at]); });
            eachOf(m_workloads, [&](Index at) { renumber(whole.workloads[at]); });
            eachOf(m_rows, [&](Index at) { renumber(whole.entryRows[at]); });
            eachOf(m_entries, [&](Index at) { renumber(whole.entries[at]); });
            for (const Index definition : m_parts[part]->graph.leftOut) {
                if (const Index now = m_parts[part]->definitions[definition]; now != kNone)
                    whole.leftOut.push_back(now);
            }
        }
        return whole;
    }

private:
    template <typename Node> Places merge(std::vector<Node> PortGraph::*member, std::vector<Node> &whole) const
    {
        const std::array<const std::vector<Node> *, 2> from {&(m_parts[0]->graph.*member), &(m_parts[1]->graph.*member)};
        Places places {std::vector<Index>(from[0]->size(), kNone), std::vector<Index>(from[1]->size(), kNone)};
        whole.reserve(from[0]->size() + from[1]->size());
        std::array<Index, 2> next {};
        const auto stays
            = [&](std::size_t part) { return m_parts[part]->definitions[(*from[part])[next[part]].definition] != kNone; };
        while (next[0] < from[0]->size() || next[1] < from[1]->size()) {
            const bool first = next[1] == from[1]->size()
                || (next[0] < from[0]->size() && rankOf((*from[0])[next[0]]) < rankOf((*from[1])[next[1]]));
            const std::size_t part = first ? 0 : 1;
            if (stays(part)) {
                places[part][next[part]] = static_cast<Index>(whole.size());
                whole.push_back((*from[part])[next[part]]);
            }
            ++next[part];
        }
        return places;
    }

    template <typename Visit> void eachOf(const Places &places, Visit visit) const
    {
        for (const Index at : places[m_part]) {
            if (at != kNone)
                visit(at);
        }
    }

    [[nodiscard]] static Index moved(const std::vector<Index> &places, Index from)
    {
        return from == kNone ? kNone : places[from];
    }
    void moveDefinition(Index &definition) const { definition = moved(m_parts[m_part]->definitions, definition); }

    void renumber(ServiceNode &node) const
    {
        moveDefinition(node.definition);
        for (Index &workload : node.workloads)
            workload = moved(m_workloads[m_part], workload);
        for (ServicePortNode &port : node.ports) {
            for (Backend &backend : port.backends)
                backend.workload = moved(m_workloads[m_part], backend.workload);
        }
    }
    void renumber(WorkloadNode &node) const
    {
        moveDefinition(node.definition);
        std::ranges::for_each(node.pods, [this](Index &pod) { moveDefinition(pod); });
        std::ranges::for_each(node.owners, [this](Index &owner) { moveDefinition(owner); });
    }
    void renumber(EntryRow &row) const
    {
        moveDefinition(row.definition);
        row.serviceNode = moved(m_services[m_part], row.serviceNode);
        row.workload = moved(m_workloads[m_part], row.workload);
    }
    void renumber(EntryNode &node) const
    {
        moveDefinition(node.definition);
        for (Index &row : node.rows)
            row = moved(m_rows[m_part], row);
    }

    std::array<const GraphPart *, 2> m_parts;
    std::size_t m_part = 0; // whose nodes are renumbered now
    Places m_services, m_workloads, m_rows, m_entries;
};

} // namespace

PortGraph weave(std::shared_ptr<const Inventory> inventory, const GraphPart &one, const GraphPart &other)
{
    return Weaver(one, other).run(std::move(inventory));
}

} // namespace portolan
