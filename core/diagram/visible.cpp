// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/visible.h"

#include "core/diagram/subjects.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace portolan {

namespace {

Visible nothing(const PortGraph &graph)
{
    Visible none;
    none.all = false;
    none.services.assign(graph.services.size(), false);
    none.workloads.assign(graph.workloads.size(), false);
    none.entries.assign(graph.entries.size(), false);
    none.rows.assign(graph.entryRows.size(), false);
    return none;
}

// The hops of the graph between objects, from either end.
struct Links {
    std::vector<std::vector<Index>> workloadsOf, servicesOf; // by Service, by workload
    std::vector<std::vector<Index>> rowsTo, rowsToWorkload; // by Service, by workload
    std::vector<std::vector<Index>> entriesOf; // by row

    explicit Links(const PortGraph &graph)
        : workloadsOf(graph.services.size())
        , servicesOf(graph.workloads.size())
        , rowsTo(graph.services.size())
        , rowsToWorkload(graph.workloads.size())
        , entriesOf(graph.entryRows.size())
    {
        for (Index s = 0; s < graph.services.size(); ++s) {
            std::set<Index> workloads(graph.services[s].workloads.begin(), graph.services[s].workloads.end());
            for (const ServicePortNode &port : graph.services[s].ports) {
                for (const Backend &backend : port.backends) {
                    if (backend.workload != kNone)
                        workloads.insert(backend.workload);
                }
            }
            workloadsOf[s].assign(workloads.begin(), workloads.end());
            for (const Index workload : workloads)
                servicesOf[workload].push_back(s);
        }
        for (Index r = 0; r < graph.entryRows.size(); ++r) {
            if (graph.entryRows[r].serviceNode != kNone)
                rowsTo[graph.entryRows[r].serviceNode].push_back(r);
            if (graph.entryRows[r].workload != kNone)
                rowsToWorkload[graph.entryRows[r].workload].push_back(r);
        }
        for (Index e = 0; e < graph.entries.size(); ++e) {
            for (const Index r : graph.entries[e].rows)
                entriesOf[r].push_back(e);
        }
    }
};

// The chains that pass what was found, to the left and to the right of it.
class Chains
{
public:
    Chains(const PortGraph &graph, const Links &links)
        : m_graph(graph)
        , m_links(links)
        , m_out(nothing(graph))
    {
    }

    void addService(Index service)
    {
        arriveAt(service);
        leave(service);
    }
    void addWorkload(Index workload)
    {
        m_out.workloads[workload] = true;
        for (const Index row : m_links.rowsToWorkload[workload])
            m_out.rows[row] = true;
        for (const Index service : m_links.servicesOf[workload])
            arriveAt(service);
    }
    void addRow(Index row)
    {
        m_out.rows[row] = true;
        if (m_graph.entryRows[row].serviceNode != kNone)
            leave(m_graph.entryRows[row].serviceNode);
        if (m_graph.entryRows[row].workload != kNone)
            m_out.workloads[m_graph.entryRows[row].workload] = true;
    }
    void addEntry(Index entry) { m_out.entries[entry] = true; }
    [[nodiscard]] Visible take() { return std::move(m_out); }

private:
    void arriveAt(Index service)
    {
        m_out.services[service] = true;
        for (const Index row : m_links.rowsTo[service])
            m_out.rows[row] = true;
    }
    void leave(Index service)
    {
        m_out.services[service] = true;
        for (const Index workload : m_links.workloadsOf[service])
            m_out.workloads[workload] = true;
    }

    const PortGraph &m_graph;
    const Links &m_links;
    Visible m_out;
};

Visible found(const PortGraph &graph, const Links &links, std::span<const Finding> findings, const Query &query)
{
    const Subjects subjects(graph, findings);
    Chains chains(graph, links);
    Visible excluded = nothing(graph);
    const auto look = [&](const QuerySubject &subject, Index index, void (Chains::*add)(Index), std::vector<bool> &out) {
        out[index] = isExcluded(subject, query);
        if (fits(subject, query))
            (chains.*add)(index);
    };
    for (Index s = 0; s < graph.services.size(); ++s)
        look(subjects.ofService(s), s, &Chains::addService, excluded.services);
    for (Index w = 0; w < graph.workloads.size(); ++w)
        look(subjects.ofWorkload(w), w, &Chains::addWorkload, excluded.workloads);
    for (Index e = 0; e < graph.entries.size(); ++e) {
        if (graph.entries[e].rows.empty())
            look(subjects.ofEntry(e), e, &Chains::addEntry, excluded.entries);
        for (const Index r : graph.entries[e].rows)
            look(subjects.ofEntry(e, r), r, &Chains::addRow, excluded.rows);
    }
    Visible result = chains.take();
    const auto without = [](std::vector<bool> &from, const std::vector<bool> &out) {
        for (std::size_t i = 0; i < from.size(); ++i)
            from[i] = from[i] && !out[i];
    };
    without(result.services, excluded.services);
    without(result.workloads, excluded.workloads);
    without(result.entries, excluded.entries);
    without(result.rows, excluded.rows);
    return result;
}

// How many hops each object is away from where one stands.
class Distances
{
public:
    Distances(const PortGraph &graph, const Links &links, const NodeKey &focus)
        : m_graph(graph)
        , m_links(links)
        , m_services(graph.services.size(), kFar)
        , m_workloads(graph.workloads.size(), kFar)
        , m_entries(graph.entries.size(), kFar)
        , m_rows(graph.entryRows.size(), false)
    {
        const NodeKey whole = focus.withPart({});
        for (Index s = 0; s < graph.services.size(); ++s)
            reach(m_services[s], s, graph.services[s].key == whole ? 0 : kFar, m_openServices);
        for (Index w = 0; w < graph.workloads.size(); ++w)
            reach(m_workloads[w], w, graph.workloads[w].key == whole ? 0 : kFar, m_openWorkloads);
        for (Index e = 0; e < graph.entries.size(); ++e)
            reach(m_entries[e], e, graph.entries[e].key == whole ? 0 : kFar, m_openEntries);
        for (Index r = 0; r < graph.entryRows.size(); ++r) {
            const EntryRow &row = graph.entryRows[r];
            if (row.kind == whole.kind && row.ns == whole.ns && row.name == whole.name && m_openEntries.empty())
                m_routes.push_back(r);
        }
    }

    // A focus on a route stands on its rows.
    Visible within(int hops)
    {
        for (const Index r : m_routes) {
            m_rows[r] = true;
            step(m_graph.entryRows[r], 1);
        }
        for (int hop = 1; hop <= hops && !(m_openServices.empty() && m_openWorkloads.empty() && m_openEntries.empty()); ++hop)
            widen(hop);
        Visible result = nothing(m_graph);
        const auto take = [](std::vector<bool> &out, const std::vector<int> &distances, int most) {
            for (std::size_t i = 0; i < distances.size(); ++i)
                out[i] = distances[i] <= most;
        };
        take(result.services, m_services, hops);
        take(result.workloads, m_workloads, hops);
        takeRows(result, hops);
        return result;
    }

private:
    static constexpr int kFar = std::numeric_limits<int>::max();

    static void reach(int &distance, Index index, int hop, std::vector<Index> &open)
    {
        if (hop >= distance || hop == kFar)
            return;
        distance = hop;
        open.push_back(index);
    }

    void step(const EntryRow &row, int hop)
    {
        if (row.serviceNode != kNone)
            reach(m_services[row.serviceNode], row.serviceNode, hop, m_openServices);
        if (row.workload != kNone)
            reach(m_workloads[row.workload], row.workload, hop, m_openWorkloads);
    }

    void widen(int hop)
    {
        const auto services = std::exchange(m_openServices, {});
        const auto workloads = std::exchange(m_openWorkloads, {});
        const auto entries = std::exchange(m_openEntries, {});
        const auto climb = [&](Index row) {
            for (const Index entry : m_links.entriesOf[row])
                reach(m_entries[entry], entry, hop, m_openEntries);
        };
        for (const Index s : services) {
            for (const Index workload : m_links.workloadsOf[s])
                reach(m_workloads[workload], workload, hop, m_openWorkloads);
            std::ranges::for_each(m_links.rowsTo[s], climb);
        }
        for (const Index w : workloads) {
            for (const Index service : m_links.servicesOf[w])
                reach(m_services[service], service, hop, m_openServices);
            std::ranges::for_each(m_links.rowsToWorkload[w], climb);
        }
        for (const Index e : entries) {
            for (const Index row : m_graph.entries[e].rows)
                step(m_graph.entryRows[row], hop);
        }
    }

    // Of an entry at the rim only the rows that lead inwards; of others all.
    void takeRows(Visible &result, int hops) const
    {
        for (Index e = 0; e < m_graph.entries.size(); ++e) {
            result.entries[e] = m_entries[e] <= hops;
            for (const Index r : m_graph.entries[e].rows) {
                const EntryRow &row = m_graph.entryRows[r];
                const bool inwards = (row.serviceNode != kNone && result.services[row.serviceNode])
                    || (row.workload != kNone && result.workloads[row.workload]);
                result.rows[r] = result.rows[r] || m_rows[r] || m_entries[e] < hops || (m_entries[e] == hops && inwards);
            }
        }
    }

    const PortGraph &m_graph;
    const Links &m_links;
    std::vector<int> m_services, m_workloads, m_entries;
    std::vector<bool> m_rows;
    std::vector<Index> m_routes;
    std::vector<Index> m_openServices, m_openWorkloads, m_openEntries;
};

// A route counts as of its own namespace, not of its Gateway's.
Visible within(const PortGraph &graph, const std::vector<std::string> &namespaces)
{
    Visible result = nothing(graph);
    const auto is = [&](const std::string &ns) { return std::ranges::find(namespaces, ns) != namespaces.end(); };
    for (Index s = 0; s < graph.services.size(); ++s)
        result.services[s] = is(graph.services[s].ns);
    for (Index w = 0; w < graph.workloads.size(); ++w)
        result.workloads[w] = is(graph.workloads[w].ns);
    for (Index e = 0; e < graph.entries.size(); ++e)
        result.entries[e] = graph.entries[e].rows.empty() && is(graph.entries[e].ns);
    for (Index r = 0; r < graph.entryRows.size(); ++r)
        result.rows[r] = is(graph.entryRows[r].ns);
    return result;
}

void keepCommon(Visible &a, const Visible &b)
{
    if (a.all) {
        a = b;
        return;
    }
    for (const auto list : {&Visible::services, &Visible::workloads, &Visible::entries, &Visible::rows}) {
        for (std::size_t i = 0; i < (a.*list).size(); ++i)
            (a.*list)[i] = (a.*list)[i] && (b.*list)[i];
    }
}

// An entry is seen with any of its rows.
void followRows(Visible &visible, const PortGraph &graph)
{
    for (Index e = 0; e < graph.entries.size(); ++e) {
        const auto &rows = graph.entries[e].rows;
        if (!rows.empty())
            visible.entries[e] = std::ranges::any_of(rows, [&](Index r) { return visible.rows[r]; });
    }
}

} // namespace

std::uint64_t Visible::hash() const
{
    std::uint64_t hash = all ? 0 : 0x9E3779B97F4A7C15U;
    for (const auto *list : {&services, &workloads, &entries, &rows}) {
        std::uint64_t word = list->size();
        for (std::size_t i = 0; i < list->size(); ++i) {
            word = word << 1U | static_cast<std::uint64_t>((*list)[i]);
            if (i % 64 == 63)
                hash = std::rotl((hash ^ word) * 0x9E3779B97F4A7C15U, 29);
        }
        hash = all ? 0 : std::rotl((hash ^ word) * 0x9E3779B97F4A7C15U, 29);
    }
    return hash;
}

Visible visibleIn(const PortGraph &graph, std::span<const Finding> findings, const Shown &shown)
{
    Visible result;
    if (!shown.narrows())
        return result;
    const Links links(graph);
    if (!shown.namespaces.empty())
        keepCommon(result, within(graph, shown.namespaces));
    if (const Query query = parseQuery(shown.filter); !query.terms.empty())
        keepCommon(result, found(graph, links, findings, query));
    if (shown.focus)
        keepCommon(result, Distances(graph, links, *shown.focus).within(shown.hops));
    if (!result.all)
        followRows(result, graph);
    return result;
}

std::vector<FoldedNamespace> foldAway(Visible &visible, const PortGraph &graph, const std::set<std::string> &namespaces)
{
    std::vector<FoldedNamespace> folds;
    if (namespaces.empty())
        return folds;
    if (visible.all) {
        visible = nothing(graph);
        for (const auto list : {&Visible::services, &Visible::workloads, &Visible::entries, &Visible::rows})
            (visible.*list).assign((visible.*list).size(), true);
    }
    for (const std::string &ns : namespaces) {
        FoldedNamespace fold {.ns = ns};
        const auto row = [&](Index r) { return visible.rows[r] && graph.entryRows[r].ns == ns; };
        const auto service = [&](Index s) { return visible.services[s] && graph.services[s].ns == ns; };
        fold.chains = chainsOf(graph, row, service);
        for (Index r = 0; r < graph.entryRows.size(); ++r)
            visible.rows[r] = visible.rows[r] && !row(r);
        for (Index s = 0; s < graph.services.size(); ++s) {
            fold.services += service(s);
            visible.services[s] = visible.services[s] && !service(s);
        }
        for (Index w = 0; w < graph.workloads.size(); ++w) {
            const bool here = visible.workloads[w] && graph.workloads[w].ns == ns;
            fold.workloads += here;
            visible.workloads[w] = visible.workloads[w] && !here;
        }
        for (Index e = 0; e < graph.entries.size(); ++e) {
            const bool here = visible.entries[e] && graph.entries[e].ns == ns;
            fold.entries += here;
            if (here && graph.entries[e].rows.empty())
                visible.entries[e] = false;
        }
        if (fold.services + fold.workloads + fold.entries > 0)
            folds.push_back(std::move(fold));
    }
    followRows(visible, graph);
    return folds;
}

bool isDrawn(const PortGraph &graph, const NodeKey &key)
{
    const NodeKey whole = key.withPart({});
    const auto is = [&](const auto &node) { return node.key == whole; };
    return std::ranges::any_of(graph.services, is) || std::ranges::any_of(graph.workloads, is)
        || std::ranges::any_of(graph.entries, is) || std::ranges::any_of(graph.entryRows, [&](const EntryRow &row) {
               return row.kind == whole.kind && row.ns == whole.ns && row.name == whole.name;
           });
}

} // namespace portolan
