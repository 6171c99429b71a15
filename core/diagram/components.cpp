// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/components.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace portolan {

namespace {

// Union-find over services, then workloads, then entries.
class Unions
{
public:
    explicit Unions(std::size_t size)
        : m_parent(size)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
    }
    Index root(Index a)
    {
        while (m_parent[a] != a) {
            m_parent[a] = m_parent[m_parent[a]];
            a = m_parent[a];
        }
        return a;
    }
    void join(Index a, Index b)
    {
        a = root(a);
        b = root(b);
        m_parent[std::max(a, b)] = std::min(a, b); // the root is the smallest member
    }

private:
    std::vector<Index> m_parent;
};

bool joins(const EntryNode &entry)
{
    return !entry.kind.starts_with("Gateway");
}

class Builder
{
public:
    Builder(const PortGraph &graph, const Visible &visible, std::size_t limit)
        : m_graph(graph)
        , m_visible(visible)
        , m_limit(limit)
        , m_workloadsAt(static_cast<Index>(graph.services.size()))
        , m_entriesAt(static_cast<Index>(graph.services.size() + graph.workloads.size()))
        , m_unions(graph.services.size() + graph.workloads.size() + graph.entries.size())
    {
    }

    Components build()
    {
        joinAll();
        cutLarge();
        collect();
        placeInBands();
        if (m_anyCut || !m_visible.all)
            noteArrivals();
        if (!m_visible.all)
            noteLosses();
        return std::move(m_result);
    }

private:
    [[nodiscard]] const std::string &namespaceOf(Index member) const
    {
        if (member < m_workloadsAt)
            return m_graph.services[member].ns;
        if (member < m_entriesAt)
            return m_graph.workloads[member - m_workloadsAt].ns;
        return m_graph.entries[member - m_entriesAt].ns;
    }

    [[nodiscard]] bool isSeen(Index member) const
    {
        if (member < m_workloadsAt)
            return m_visible.service(member);
        if (member < m_entriesAt)
            return m_visible.workload(member - m_workloadsAt);
        return m_visible.entry(member - m_entriesAt);
    }

    // Every pair of members that belong together and are seen.
    template <typename Visit> void eachBond(Visit visit) const
    {
        eachPair([&](Index a, Index b, bool seen) {
            if (seen && (m_visible.all || (isSeen(a) && isSeen(b))))
                visit(a, b);
        });
    }

    // The same, seen or not; `seen` is false where the row between the two is hidden.
    template <typename Visit> void eachPair(Visit visit) const
    {
        for (Index s = 0; s < m_graph.services.size(); ++s) {
            for (const Index workload : m_graph.services[s].workloads)
                visit(s, m_workloadsAt + workload, true);
            for (const ServicePortNode &port : m_graph.services[s].ports) {
                for (const Backend &backend : port.backends) {
                    if (backend.workload != kNone)
                        visit(s, m_workloadsAt + backend.workload, true);
                }
            }
        }
        for (Index e = 0; e < m_graph.entries.size(); ++e) {
            if (!joins(m_graph.entries[e]))
                continue;
            for (const Index r : m_graph.entries[e].rows) {
                if (const Index end = endOf(m_graph.entryRows[r]); end != kNone)
                    visit(m_entriesAt + e, end, m_visible.row(r));
            }
        }
    }

    [[nodiscard]] Index endOf(const EntryRow &row) const
    {
        if (row.workload != kNone)
            return m_workloadsAt + row.workload;
        return row.serviceNode;
    }

    void joinAll()
    {
        eachBond([this](Index a, Index b) { m_unions.join(a, b); });
    }

    void cutLarge()
    {
        const Index all = m_entriesAt + static_cast<Index>(m_graph.entries.size());
        std::vector<std::size_t> sizes(all, 0);
        for (Index i = 0; i < all; ++i)
            ++sizes[m_unions.root(i)];
        if (std::ranges::none_of(sizes, [this](std::size_t size) { return size > m_limit; }))
            return;
        Unions cut(all);
        eachBond([&](Index a, Index b) {
            if (sizes[m_unions.root(a)] <= m_limit || namespaceOf(a) == namespaceOf(b))
                cut.join(a, b);
        });
        m_unions = std::move(cut);
        m_anyCut = true;
    }

    Component &partOf(Index member)
    {
        const auto [at, fresh] = m_partOfRoot.try_emplace(m_unions.root(member), m_result.parts.size());
        if (fresh)
            m_result.parts.emplace_back();
        return m_result.parts[at->second];
    }

    void collect()
    {
        for (Index s = 0; s < m_graph.services.size(); ++s) {
            if (m_visible.service(s))
                partOf(s).services.push_back(s);
        }
        for (Index e = 0; e < m_graph.entries.size(); ++e) {
            if (!m_visible.entry(e))
                continue;
            if (joins(m_graph.entries[e]))
                partOf(m_entriesAt + e).entries.push_back({e, seenRows(e)});
            else
                shareOut(e);
        }
        for (Index w = 0; w < m_graph.workloads.size(); ++w) {
            if (!m_visible.workload(w))
                continue;
            const Index root = m_unions.root(m_workloadsAt + w);
            if (m_graph.workloads[w].reached || root != m_workloadsAt + w || m_partOfRoot.contains(root))
                partOf(m_workloadsAt + w).workloads.push_back(w);
            else
                m_result.unreached.push_back(w);
        }
    }

    [[nodiscard]] std::vector<Index> seenRows(Index e) const
    {
        std::vector<Index> rows = m_graph.entries[e].rows;
        std::erase_if(rows, [this](Index r) { return !m_visible.row(r); });
        return rows;
    }

    // A Gateway's rows go where their Services are; those that lead nowhere, or no rows at all, are a part of their own.
    void shareOut(Index e)
    {
        std::map<Index, std::vector<Index>> shares;
        for (const Index r : seenRows(e)) {
            const Index end = endOf(m_graph.entryRows[r]);
            shares[m_unions.root(end == kNone || !isSeen(end) ? m_entriesAt + e : end)].push_back(r);
        }
        if (shares.empty())
            shares[m_entriesAt + e];
        for (auto &[root, rows] : shares)
            partOf(root).entries.push_back({e, std::move(rows)});
    }

    void chooseBand(Component &part) const
    {
        std::map<std::string_view, std::size_t> votes;
        for (const Index s : part.services)
            ++votes[m_graph.services[s].ns];
        if (votes.empty() && !part.workloads.empty())
            ++votes[m_graph.workloads[part.workloads.front()].ns];
        if (votes.empty())
            ++votes[m_graph.entries[part.entries.front().entry].ns];
        part.ns = std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; })->first;
    }

    // 0: it has entries, 1: node ports, 2: neither.
    [[nodiscard]] int leftmost(const Component &part) const
    {
        int column = std::ranges::any_of(part.services, [this](Index s) { return m_graph.services[s].hasNodePorts; }) ? 1 : 2;
        for (const Component::Entry &entry : part.entries)
            column = std::min(column, m_graph.entries[entry.entry].kind == "HostPort" ? 1 : 0);
        return column;
    }

    void placeInBands()
    {
        using Place = std::tuple<std::string, int, std::size_t>;
        std::vector<Place> order;
        for (std::size_t i = 0; i < m_result.parts.size(); ++i) {
            chooseBand(m_result.parts[i]);
            order.emplace_back(m_result.parts[i].ns, leftmost(m_result.parts[i]), i);
        }
        std::ranges::sort(order);
        std::vector<Component> sorted;
        sorted.reserve(order.size());
        for (const Place &place : order)
            sorted.push_back(std::move(m_result.parts[std::get<2>(place)]));
        m_result.parts = std::move(sorted);

        m_result.partOfService.assign(m_graph.services.size(), kNone);
        m_result.partOfWorkload.assign(m_graph.workloads.size(), kNone);
        for (Index i = 0; i < m_result.parts.size(); ++i) {
            for (const Index s : m_result.parts[i].services)
                m_result.partOfService[s] = i;
            for (const Index w : m_result.parts[i].workloads)
                m_result.partOfWorkload[w] = i;
        }
    }

    void noteArrivals()
    {
        for (Index s = 0; s < m_graph.services.size(); ++s) {
            for (Index p = 0; p < m_graph.services[s].ports.size(); ++p) {
                const auto &backends = m_graph.services[s].ports[p].backends;
                for (Index b = 0; b < backends.size(); ++b)
                    noteArrival({kNone, kNone, s, p, b, backends[b].workload, backends[b].podPort}, m_result.partOfService[s]);
            }
        }
        for (Index i = 0; i < m_result.parts.size(); ++i) {
            for (const Component::Entry &entry : m_result.parts[i].entries) {
                for (const Index r : entry.rows)
                    noteArrival(entry.entry, r, i);
            }
        }
        for (Index e = 0; e < m_graph.entries.size() && !m_visible.all; ++e) {
            for (const Index r : m_graph.entries[e].rows) {
                if (!m_visible.row(r))
                    noteArrival(e, r, kNone);
            }
        }
    }

    void noteArrival(Index entry, Index r, Index from)
    {
        const EntryRow &row = m_graph.entryRows[r];
        noteArrival({entry, r, row.serviceNode, row.servicePortIndex, kNone, row.workload, row.podPort}, from);
    }

    void noteArrival(const GraphHop &hop, Index from)
    {
        const bool toPod = hop.entry == kNone || hop.workload != kNone;
        const Index end = toPod ? hop.workload : hop.service;
        if (end == kNone)
            return;
        const Index to = toPod ? m_result.partOfWorkload[end] : m_result.partOfService[end];
        if (to != from && to != kNone)
            m_result.parts[to].arriving.push_back(hop);
    }

    // Which parts lack something that belongs to them.
    void noteLosses()
    {
        const auto partAt = [this](Index member) {
            const auto found = m_rootPart.find(m_unions.root(member));
            return found == m_rootPart.end() ? kNone : found->second;
        };
        for (Index i = 0; i < m_result.parts.size(); ++i) {
            const Component &part = m_result.parts[i];
            const Index member = !part.services.empty() ? part.services.front()
                : !part.workloads.empty()               ? m_workloadsAt + part.workloads.front()
                                                        : m_entriesAt + part.entries.front().entry;
            m_rootPart.emplace(m_unions.root(member), i);
        }
        const auto lose = [&](Index member) {
            if (const Index part = isSeen(member) ? partAt(member) : kNone; part != kNone)
                m_result.parts[part].whole = false;
        };
        eachPair([&](Index a, Index b, bool seen) {
            if (seen && isSeen(a) && isSeen(b))
                return;
            lose(a);
            lose(b);
        });
    }

    const PortGraph &m_graph;
    const Visible &m_visible;
    std::size_t m_limit;
    Index m_workloadsAt;
    Index m_entriesAt;
    Unions m_unions;
    bool m_anyCut = false;
    std::map<Index, std::size_t> m_partOfRoot;
    std::map<Index, Index> m_rootPart; // once they are in order
    Components m_result;
};

} // namespace

Components components(const PortGraph &graph, const Visible &visible, std::size_t limit)
{
    return Builder(graph, visible, limit).build();
}

} // namespace portolan
