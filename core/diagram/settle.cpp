// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/layered.h"

#include "core/diagram/measures.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace portolan {

namespace {

using namespace measure;

constexpr double kEndless = std::numeric_limits<double>::max() / 4;

void insert(std::vector<Taken> &taken, Taken what)
{
    taken.insert(std::ranges::upper_bound(taken, what.top, {}, &Taken::top), what);
}

// Room for passing wires between two cards, and those that pass there.
struct Opening {
    double low = 0, high = 0;
    std::vector<std::uint32_t> wires;

    [[nodiscard]] std::size_t room() const
    {
        return high < low ? 0 : static_cast<std::size_t>(std::min((high - low) / kWireGap, 1e9)) + 1;
    }
    [[nodiscard]] double distance(double wish) const { return std::abs(std::clamp(wish, low, std::max(low, high)) - wish); }
};

class Settling
{
public:
    Settling(Layered &graph, std::vector<std::uint32_t> &order)
        : m_graph(graph)
        , m_order(order)
    {
    }

    void settle()
    {
        if (std::ranges::none_of(m_order, [this](std::uint32_t block) { return m_graph.blocks[block].pinned.has_value(); }))
            return;
        placeCards();
        placeWires();
        std::ranges::stable_sort(m_order, {}, [this](std::uint32_t block) { return m_graph.blocks[block].y; });
    }

private:
    // Those put by hand first, from top to bottom; then the others, each as near as may be to where it stood.
    void placeCards()
    {
        std::vector<std::uint32_t> cards;
        for (const std::uint32_t block : m_order) {
            if (!m_graph.blocks[block].passing)
                cards.push_back(block);
        }
        std::ranges::stable_sort(cards, {}, [this](std::uint32_t block) {
            const Layered::Block &card = m_graph.blocks[block];
            return std::pair(!card.pinned.has_value(), card.pinned.value_or(card.y));
        });
        for (const std::uint32_t block : cards) {
            Layered::Block &card = m_graph.blocks[block];
            card.y = nearestFree(m_taken, card.height, card.pinned.value_or(card.y), kCardGap);
            insert(m_taken, {card.y, card.y + card.height});
        }
    }

    void placeWires()
    {
        std::vector<Opening> openings;
        double low = 0;
        for (const Taken &card : m_taken) {
            openings.push_back({low, card.top - kWireClearance, {}});
            low = card.bottom + kWireClearance;
        }
        openings.push_back({low, kEndless, {}});
        for (const std::uint32_t block : m_order) {
            if (!m_graph.blocks[block].passing)
                continue;
            Opening *nearest = nullptr;
            for (Opening &opening : openings) {
                const bool fits = opening.wires.size() < opening.room();
                if (fits
                    && (nearest == nullptr
                        || opening.distance(m_graph.blocks[block].y) < nearest->distance(m_graph.blocks[block].y)))
                    nearest = &opening;
            }
            nearest->wires.push_back(block); // the last has room for all
        }
        for (const Opening &opening : openings)
            spread(opening);
    }

    // In the order they have, as near as may be to where they were.
    void spread(const Opening &opening)
    {
        double low = opening.low;
        for (const std::uint32_t wire : opening.wires) {
            double &y = m_graph.blocks[wire].y;
            y = std::max(y, low);
            low = y + kWireGap;
        }
        double high = opening.high;
        for (auto wire = opening.wires.rbegin(); wire != opening.wires.rend(); ++wire) {
            double &y = m_graph.blocks[*wire].y;
            y = std::min(y, high);
            high = y - kWireGap;
        }
    }

    Layered &m_graph;
    std::vector<std::uint32_t> &m_order;
    std::vector<Taken> m_taken; // from top to bottom
};

} // namespace

double nearestFree(std::span<const Taken> taken, double height, double wish, double gap)
{
    wish = std::max(wish, 0.0);
    double best = 0;
    double distance = kEndless;
    double low = 0;
    const auto consider = [&](double high) {
        if (high < low)
            return;
        const double at = std::clamp(wish, low, high);
        if (std::abs(at - wish) < distance) {
            distance = std::abs(at - wish);
            best = at;
        }
    };
    for (const Taken &one : taken) {
        consider(one.top - gap - height);
        low = std::max(low, one.bottom + gap);
    }
    consider(kEndless);
    return best;
}

void settle(Layered &graph)
{
    for (auto &column : graph.columns)
        Settling(graph, column).settle();
}

} // namespace portolan
