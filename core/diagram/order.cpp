// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/layered.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace portolan {

namespace {

using Columns = std::vector<std::vector<std::uint32_t>>;

constexpr int kSweeps = 12; // from each start
constexpr int kPatience = 4; // sweeps without gain
constexpr int kSiftingRounds = 8;
constexpr std::size_t kStarts = 8; // besides the given one

// Inversions of `keys` (Fenwick tree): pairs i < j with keys[i] > keys[j].
std::size_t inversions(const std::vector<std::uint32_t> &keys, std::uint32_t end)
{
    std::vector<std::uint32_t> tree(end + 1, 0);
    std::size_t count = 0;
    std::size_t seen = 0;
    for (const std::uint32_t key : keys) {
        std::size_t below = 0;
        for (std::uint32_t i = key + 1; i > 0; i &= i - 1)
            below += tree[i];
        count += seen - below;
        for (std::uint32_t i = key + 1; i <= end; i += i & (~i + 1))
            ++tree[i];
        ++seen;
    }
    return count;
}

// How many pairs of sorted `upper` and `lower` are inverted if the block of `upper` stands above that of `lower`.
std::size_t crossingsBetween(const std::vector<std::uint32_t> &upper, const std::vector<std::uint32_t> &lower)
{
    std::size_t count = 0;
    std::size_t smaller = 0;
    for (const std::uint32_t key : upper) {
        while (smaller < lower.size() && lower[smaller] < key)
            ++smaller;
        count += smaller;
    }
    return count;
}

struct Candidate {
    Columns columns;
    std::size_t crossings = std::numeric_limits<std::size_t>::max();

    // Takes the order as it stands if it is better.
    bool take(const Layered &graph)
    {
        const std::size_t now = portolan::crossings(graph);
        if (now >= crossings)
            return false;
        columns = graph.columns;
        crossings = now;
        return true;
    }
};

class Orderer
{
public:
    explicit Orderer(Layered &graph)
        : m_graph(graph)
        , m_portBase(graph.blocks.size())
        , m_keys(graph.blocks.size())
        , m_links(graph.blocks.size())
        , m_ports(graph.blocks.size(), 1)
    {
        for (const Layered::Edge &edge : graph.edges) {
            m_links[edge.from][1].push_back({edge.to, edge.toPort});
            m_links[edge.to][0].push_back({edge.from, edge.fromPort});
            m_ports[edge.from] = std::max(m_ports[edge.from], edge.fromPort + 1);
            m_ports[edge.to] = std::max(m_ports[edge.to], edge.toPort + 1);
        }
    }

    void run()
    {
        tryStart(m_graph.columns, false);
        // A tree can often be drawn without any crossing, from the right start; else a few starts come close to the best.
        const bool tree = m_graph.edges.size() < m_graph.blocks.size();
        const std::size_t starts = tree ? m_graph.blocks.size() : std::min(kStarts, m_graph.blocks.size());
        for (std::size_t i = 0; m_best.crossings > 0 && i < starts; ++i)
            tryStart(byDepth(i * m_graph.blocks.size() / starts), i % 2 == 0);
        m_graph.columns = std::move(m_best.columns);
    }

private:
    struct Link {
        std::uint32_t block, port;
    };

    void number(std::size_t column)
    {
        std::uint32_t base = 0;
        for (const std::uint32_t block : m_graph.columns[column]) {
            m_portBase[block] = base;
            base += m_ports[block];
        }
    }

    void adopt(const Columns &columns)
    {
        m_graph.columns = columns;
        for (std::size_t column = 0; column < columns.size(); ++column)
            number(column);
    }

    // The order in which a walk along the edges, port by port, comes to the blocks.
    Columns byDepth(std::size_t start)
    {
        Columns columns(m_graph.columns.size());
        std::vector<bool> seen(m_graph.blocks.size(), false);
        std::vector<std::uint32_t> open;
        for (std::uint32_t i = 0; i < m_graph.blocks.size(); ++i) {
            open.push_back(static_cast<std::uint32_t>((start + i) % m_graph.blocks.size()));
            while (!open.empty()) {
                const std::uint32_t block = open.back();
                open.pop_back();
                if (seen[block])
                    continue;
                seen[block] = true;
                columns[m_graph.blocks[block].column].push_back(block);
                for (const auto &links : m_links[block]) {
                    for (auto link = links.rbegin(); link != links.rend(); ++link)
                        open.push_back(link->block);
                }
            }
        }
        return columns;
    }

    void tryStart(const Columns &start, bool fromRight)
    {
        adopt(start);
        Candidate best {start, crossings(m_graph)};
        int idle = 0;
        for (int sweep = 0; sweep < kSweeps && best.crossings > 0 && idle < kPatience; ++sweep) {
            const bool leftwards = (sweep % 2 == 1) != fromRight;
            const std::size_t count = m_graph.columns.size();
            for (std::size_t i = 1; i < count; ++i)
                sortColumn(leftwards ? count - 1 - i : i, leftwards ? 1 : 0, sweep % 4 >= 2);
            exchangeAll();
            idle = best.take(m_graph) ? 0 : idle + 1;
        }
        adopt(best.columns);
        for (int round = 0; best.crossings > 0 && round < kSiftingRounds && siftAll(); ++round)
            best.take(m_graph);
        if (best.crossings < m_best.crossings)
            m_best = std::move(best);
    }

    // Where a block wants to stand, by its links on one side; negative: it does not care.
    double wish(std::uint32_t block, std::size_t side, bool median)
    {
        m_scratch.clear();
        for (const Link &link : m_links[block][side])
            m_scratch.push_back(m_portBase[link.block] + link.port);
        if (m_scratch.empty())
            return -1;
        if (!median)
            return static_cast<double>(std::accumulate(m_scratch.begin(), m_scratch.end(), std::uint64_t {0}))
                / static_cast<double>(m_scratch.size());
        std::ranges::sort(m_scratch);
        const std::size_t middle = m_scratch.size() / 2;
        return m_scratch.size() % 2 == 1 ? m_scratch[middle] : (m_scratch[middle - 1] + m_scratch[middle]) / 2.0;
    }

    // Blocks without links on that side keep their places.
    void sortColumn(std::size_t column, std::size_t side, bool median)
    {
        auto &blocks = m_graph.columns[column];
        std::vector<std::pair<double, std::uint32_t>> wishes;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (const double at = wish(blocks[i], side, median); at >= 0) {
                wishes.emplace_back(at, blocks[i]);
                places.push_back(i);
            }
        }
        std::ranges::stable_sort(wishes, {}, &std::pair<double, std::uint32_t>::first);
        for (std::size_t i = 0; i < places.size(); ++i)
            blocks[places[i]] = wishes[i].second;
        number(column);
    }

    // The sorted ports that each block of the column is linked to, by side.
    void takeKeys(std::size_t column)
    {
        for (const std::uint32_t block : m_graph.columns[column]) {
            for (const std::size_t side : {0U, 1U}) {
                auto &keys = m_keys[block][side];
                keys.clear();
                for (const Link &link : m_links[block][side])
                    keys.push_back(m_portBase[link.block] + link.port);
                std::ranges::sort(keys);
            }
        }
    }

    // What is gained when `lower` moves above `upper`; negative: lost.
    [[nodiscard]] std::int64_t gain(std::uint32_t upper, std::uint32_t lower) const
    {
        std::int64_t sum = 0;
        for (const std::size_t side : {0U, 1U}) {
            sum += static_cast<std::int64_t>(crossingsBetween(m_keys[upper][side], m_keys[lower][side]));
            sum -= static_cast<std::int64_t>(crossingsBetween(m_keys[lower][side], m_keys[upper][side]));
        }
        return sum;
    }

    void exchangeAll()
    {
        bool any = true;
        for (int round = 0; any && round < kPatience; ++round) {
            any = false;
            for (std::size_t column = 0; column < m_graph.columns.size(); ++column) {
                auto &blocks = m_graph.columns[column];
                takeKeys(column);
                for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
                    if (gain(blocks[i], blocks[i + 1]) > 0) {
                        std::swap(blocks[i], blocks[i + 1]);
                        any = true;
                    }
                }
                number(column);
            }
        }
    }

    bool siftAll()
    {
        bool any = false;
        for (std::size_t column = 0; column < m_graph.columns.size(); ++column) {
            takeKeys(column);
            const std::vector<std::uint32_t> blocks = m_graph.columns[column];
            for (const std::uint32_t block : blocks)
                any = sift(m_graph.columns[column], block) || any;
            number(column);
        }
        return any;
    }

    // Moves one block to where it costs least; true if that is better than where it was.
    bool sift(std::vector<std::uint32_t> &blocks, std::uint32_t block)
    {
        const auto at = std::ranges::find(blocks, block) - blocks.begin();
        std::int64_t best = 0;
        std::ptrdiff_t bestAt = at;
        std::int64_t sum = 0;
        for (std::ptrdiff_t i = at - 1; i >= 0; --i) {
            sum += gain(blocks[i], block);
            if (sum > best) {
                best = sum;
                bestAt = i;
            }
        }
        sum = 0;
        for (std::ptrdiff_t i = at + 1; i < std::ssize(blocks); ++i) {
            sum += gain(block, blocks[i]);
            if (sum > best) {
                best = sum;
                bestAt = i;
            }
        }
        if (bestAt < at)
            std::rotate(blocks.begin() + bestAt, blocks.begin() + at, blocks.begin() + at + 1);
        else
            std::rotate(blocks.begin() + at, blocks.begin() + at + 1, blocks.begin() + bestAt + 1);
        return best > 0;
    }

    Layered &m_graph;
    std::vector<std::uint32_t> m_portBase; // of each block: its first port's number in its column
    std::vector<std::array<std::vector<std::uint32_t>, 2>> m_keys;
    std::vector<std::array<std::vector<Link>, 2>> m_links; // to the left, to the right
    std::vector<std::uint32_t> m_ports; // how many each block has
    std::vector<std::uint32_t> m_scratch;
    Candidate m_best;
};

} // namespace

std::size_t crossings(const Layered &graph)
{
    std::vector<std::uint32_t> position(graph.blocks.size());
    std::uint32_t ports = 1;
    for (const Layered::Edge &edge : graph.edges)
        ports = std::max({ports, edge.fromPort + 1, edge.toPort + 1});
    std::uint32_t longest = 0;
    for (const auto &column : graph.columns) {
        for (std::uint32_t i = 0; i < column.size(); ++i)
            position[column[i]] = i;
        longest = std::max(longest, static_cast<std::uint32_t>(column.size()));
    }
    std::vector<std::vector<std::pair<std::uint32_t, std::uint32_t>>> ends(graph.columns.size());
    for (const Layered::Edge &edge : graph.edges)
        ends[graph.blocks[edge.from].column].emplace_back(
            position[edge.from] * ports + edge.fromPort, position[edge.to] * ports + edge.toPort);
    std::size_t count = 0;
    std::vector<std::uint32_t> keys;
    for (auto &gap : ends) {
        std::ranges::sort(gap);
        keys.clear();
        for (const auto &end : gap)
            keys.push_back(end.second);
        count += inversions(keys, longest * ports);
    }
    return count;
}

void order(Layered &graph)
{
    if (!graph.edges.empty())
        Orderer(graph).run();
}

} // namespace portolan
