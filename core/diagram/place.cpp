// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/layered.h"

#include "core/diagram/measures.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr int kRounds = 3;
constexpr double kPassingWeight = 0.5; // of a wire that passes by: it can bend there, the next hop had better run straight
constexpr double kStayWeight = 0.01; // of a block without edges, for the place it has

// What a block, or several that touch, would like: each wish is a value with a weight; the weighted median serves them best.
struct Pool {
    std::vector<std::pair<double, double>> wishes; // sorted
    double weight = 0;
    double value = 0;
    std::size_t blocks = 1;

    void settle()
    {
        double sum = 0;
        for (const auto &[wish, wishWeight] : wishes) {
            sum += wishWeight;
            if (sum * 2 >= weight) {
                value = wish;
                return;
            }
        }
    }
    void absorb(Pool &below)
    {
        const auto middle = static_cast<std::ptrdiff_t>(wishes.size());
        wishes.insert(wishes.end(), below.wishes.begin(), below.wishes.end());
        std::inplace_merge(wishes.begin(), wishes.begin() + middle, wishes.end());
        weight += below.weight;
        blocks += below.blocks;
        settle();
    }
};

double gap(const Layered::Block &upper, const Layered::Block &lower)
{
    if (upper.passing && lower.passing)
        return measure::kWireGap;
    return upper.passing || lower.passing ? measure::kWireClearance : measure::kCardGap;
}

class Placer
{
public:
    explicit Placer(Layered &graph)
        : m_graph(graph)
        , m_left(graph.blocks.size())
        , m_right(graph.blocks.size())
    {
        for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
            m_right[graph.edges[i].from].push_back(i);
            m_left[graph.edges[i].to].push_back(i);
        }
    }

    void run()
    {
        for (const auto &column : m_graph.columns)
            stack(column);
        const std::size_t count = m_graph.columns.size();
        for (int round = 0; round < kRounds; ++round) {
            for (std::size_t i = count; i-- > 0;)
                fit(m_graph.columns[i], round > 0, true);
            for (std::size_t i = 0; i < count; ++i)
                fit(m_graph.columns[i], true, round > 0);
        }
        for (std::size_t i = count; i-- > 0;)
            fit(m_graph.columns[i], true, true);
        double top = 0;
        for (std::size_t i = 0; i < m_graph.blocks.size(); ++i)
            top = i == 0 ? m_graph.blocks[i].y : std::min(top, m_graph.blocks[i].y);
        for (Layered::Block &block : m_graph.blocks)
            block.y -= top;
    }

private:
    void stack(const std::vector<std::uint32_t> &column)
    {
        double y = 0;
        for (std::size_t i = 0; i < column.size(); ++i) {
            Layered::Block &block = m_graph.blocks[column[i]];
            if (i > 0)
                y += gap(m_graph.blocks[column[i - 1]], block);
            block.y = y;
            y += block.height;
        }
    }

    void addWishes(Pool &pool, std::uint32_t block, bool left, bool right, double above) const
    {
        const auto wish = [&](double y, bool passing) {
            pool.wishes.emplace_back(y - above, passing ? kPassingWeight : 1);
            pool.weight += pool.wishes.back().second;
        };
        if (left) {
            for (const std::uint32_t e : m_left[block]) {
                const Layered::Edge &edge = m_graph.edges[e];
                wish(m_graph.blocks[edge.from].y + edge.fromY - edge.toY, m_graph.blocks[edge.from].passing);
            }
        }
        if (right) {
            for (const std::uint32_t e : m_right[block]) {
                const Layered::Edge &edge = m_graph.edges[e];
                wish(m_graph.blocks[edge.to].y + edge.toY - edge.fromY, m_graph.blocks[edge.to].passing);
            }
        }
        if (pool.wishes.empty()) {
            pool.wishes.emplace_back(m_graph.blocks[block].y - above, kStayWeight);
            pool.weight = kStayWeight;
        }
        std::ranges::sort(pool.wishes);
        pool.settle();
    }

    // Pool adjacent violators: y minus the height of all that stands above must not fall from one block to the next.
    void fit(const std::vector<std::uint32_t> &column, bool left, bool right)
    {
        std::vector<Pool> pools;
        std::vector<double> above(column.size(), 0);
        for (std::size_t i = 0; i < column.size(); ++i) {
            if (i > 0) {
                const Layered::Block &upper = m_graph.blocks[column[i - 1]];
                above[i] = above[i - 1] + upper.height + gap(upper, m_graph.blocks[column[i]]);
            }
            Pool pool;
            addWishes(pool, column[i], left, right, above[i]);
            pools.push_back(std::move(pool));
            while (pools.size() > 1 && pools[pools.size() - 2].value > pools.back().value) {
                pools[pools.size() - 2].absorb(pools.back());
                pools.pop_back();
            }
        }
        std::size_t i = 0;
        for (const Pool &pool : pools) {
            for (std::size_t end = i + pool.blocks; i < end; ++i)
                m_graph.blocks[column[i]].y = pool.value + above[i];
        }
    }

    Layered &m_graph;
    std::vector<std::vector<std::uint32_t>> m_left; // edges of each block
    std::vector<std::vector<std::uint32_t>> m_right;
};

} // namespace

void place(Layered &graph)
{
    Placer(graph).run();
}

} // namespace portolan
