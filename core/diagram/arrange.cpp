// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/arrange.h"

#include "core/diagram/curve.h"
#include "core/diagram/drawer.h"
#include "core/diagram/layered.h"

#include <algorithm>
#include <numeric>

namespace portolan {

namespace {

using namespace measure;

constexpr double kUnbounded = 1e9;

class Arranger
{
public:
    Arranger(const PartModel &part, const TextMetrics &metrics)
        : m_part(part)
        , m_metrics(metrics)
        , m_drawer(m_drawing, metrics)
    {
    }

    Drawing run()
    {
        addBlocks();
        for (const HopModel &hop : m_part.hops)
            addEdges(hop);
        order(m_layers);
        place(m_layers);
        settle(m_layers);
        drawCards();
        findFreeSpace();
        for (std::size_t i = 0; i < m_part.hops.size(); ++i) {
            if (m_part.hops[i].drawn)
                drawHop(m_part.hops[i], m_passes[i]);
        }
        drawStubs();
        m_drawing.items.shrink_to_fit();
        findBounds();
        return std::move(m_drawing);
    }

private:
    void addBlocks()
    {
        std::array<std::uint32_t, kColumns> layer {};
        for (const CardModel &card : m_part.cards)
            layer[static_cast<std::size_t>(card.column)] = 1;
        std::uint32_t count = 0;
        for (std::size_t column = 0; column < kColumns; ++column) {
            if (layer[column] == 0)
                continue;
            layer[column] = count++;
            m_columnOf.push_back(static_cast<Column>(column));
        }
        m_layers.columns.resize(count);
        for (std::uint32_t i = 0; i < m_part.cards.size(); ++i) {
            m_shapes.push_back(shapeOf(m_part.cards[i], m_metrics));
            const std::uint32_t column = layer[static_cast<std::size_t>(m_part.cards[i].column)];
            m_layers.blocks.push_back({.column = column, .height = m_shapes.back().blockHeight});
            if (m_part.cards[i].pinned)
                m_layers.blocks.back().pinned = *m_part.cards[i].pinned - m_shapes.back().head;
            m_layers.columns[column].push_back(i);
        }
    }

    // Where a hop meets its card, from the top of the card's block.
    [[nodiscard]] double anchorY(Index card, Index row) const { return m_shapes[card].head + m_shapes[card].anchor(row); }

    void addEdges(const HopModel &hop)
    {
        const std::uint32_t last = m_layers.blocks[hop.toCard].column;
        Layered::Edge edge {.from = hop.fromCard, .fromPort = hop.fromRow + 1, .fromY = anchorY(hop.fromCard, hop.fromRow)};
        std::vector<std::uint32_t> passes;
        for (std::uint32_t column = m_layers.blocks[hop.fromCard].column + 1; column < last; ++column) {
            const auto pass = static_cast<std::uint32_t>(m_layers.blocks.size());
            m_layers.blocks.push_back({.column = column, .passing = true});
            m_layers.columns[column].push_back(pass);
            edge.to = pass;
            m_layers.edges.push_back(edge);
            edge = {.from = pass};
            passes.push_back(pass);
        }
        edge.to = hop.toCard;
        edge.toPort = hop.toRow + 1; // kWholeCard is the port above the first row
        edge.toY = anchorY(hop.toCard, hop.toRow);
        m_layers.edges.push_back(edge);
        m_passes.push_back(std::move(passes));
    }

    void drawCards()
    {
        std::size_t items = m_part.hops.size();
        for (const CardModel &card : m_part.cards)
            items += 6 + 3 * card.boxes.size() + 6 * card.rows.size();
        m_drawing.items.reserve(items);
        for (std::size_t i = 0; i < m_part.cards.size(); ++i)
            m_drawer.addCard(m_part.cards[i], m_shapes[i], {columnX(m_part.cards[i].column), m_layers.blocks[i].y});
    }

    // Between which cards of its column each passing wire has to stay.
    void findFreeSpace()
    {
        m_free.assign(m_layers.blocks.size(), {-kUnbounded, kUnbounded});
        for (const auto &column : m_layers.columns) {
            double top = -kUnbounded;
            for (const std::uint32_t block : column) {
                m_free[block].first = top;
                if (!m_layers.blocks[block].passing)
                    top = m_layers.blocks[block].y + m_layers.blocks[block].height + kWireClearance;
            }
            double bottom = kUnbounded;
            for (std::size_t i = column.size(); i-- > 0;) {
                m_free[column[i]].second = bottom;
                if (!m_layers.blocks[column[i]].passing)
                    bottom = m_layers.blocks[column[i]].y - kWireClearance;
            }
        }
    }

    // Whether one sweep from `start` to `end` stays clear of the cards in the columns that it passes.
    [[nodiscard]] bool sweeps(Point start, Point end, const std::vector<std::uint32_t> &passes) const
    {
        return std::ranges::all_of(passes, [&](std::uint32_t pass) {
            const double x = columnX(m_columnOf[m_layers.blocks[pass].column]);
            const double width = columnWidth(m_columnOf[m_layers.blocks[pass].column]);
            const auto free = [&](double at) {
                const double y = sweepAt(start, end, at);
                return y >= m_free[pass].first && y <= m_free[pass].second;
            };
            return free(x) && free(x + width);
        });
    }

    // A wire leaves the pill at the row's right edge, or else the edge of the card.
    [[nodiscard]] Point startOf(Index card, Index row) const
    {
        const CardModel &model = m_part.cards[card];
        const ItemIndex anchor = m_drawer.anchor(card, row);
        const bool pill = row < model.rows.size() && model.rows[row].right.has_value();
        const double edge
            = model.cut || pill ? m_drawing.items[anchor].rect.right() : columnX(model.column) + columnWidth(model.column);
        return {edge, m_layers.blocks[card].y + anchorY(card, row)};
    }

    // Straight from the pill to the edge of its card, so that a steep wire does not pass over the card below.
    Point leaveCard(std::vector<Point> &curve, const HopModel &hop) const
    {
        const CardModel &card = m_part.cards[hop.fromCard];
        curve.push_back(startOf(hop.fromCard, hop.fromRow));
        const Point edge {columnX(card.column) + columnWidth(card.column), curve.back().y};
        if (curve.back().x < edge.x)
            sweepTo(curve, edge);
        return edge;
    }

    void drawHop(const HopModel &hop, const std::vector<std::uint32_t> &passes)
    {
        Item wire {.type = ItemType::Wire,
            .status = hop.status,
            .portKind = static_cast<std::uint8_t>(hop.kind),
            .from = m_drawer.anchor(hop.fromCard, hop.fromRow),
            .to = m_drawer.anchor(hop.toCard, hop.toRow)};
        const Point end {
            columnX(m_part.cards[hop.toCard].column), m_layers.blocks[hop.toCard].y + anchorY(hop.toCard, hop.toRow)};
        const bool oneSweep = sweeps(leaveCard(wire.curve, hop), end, passes);
        wire.curve.reserve(7 + (oneSweep ? 0 : 6 * passes.size()));
        for (const std::uint32_t pass : passes) {
            if (oneSweep)
                break;
            const Layered::Block &block = m_layers.blocks[pass];
            const double x = columnX(m_columnOf[block.column]);
            sweepTo(wire.curve, {x, block.y});
            sweepTo(wire.curve, {x + columnWidth(m_columnOf[block.column]), block.y});
        }
        sweepTo(wire.curve, end);
        wire.rect = boundsOf(wire.curve);
        m_drawer.add(std::move(wire));
    }

    void drawStubs()
    {
        for (Index card = 0; card < m_part.cards.size(); ++card) {
            const CardModel &model = m_part.cards[card];
            for (Index row = 0; row < model.rows.size(); ++row) {
                if (!model.rows[row].openEnd)
                    continue;
                const std::optional<PillModel> &pill = model.rows[row].right ? model.rows[row].right : model.rows[row].left;
                Item wire {.type = ItemType::Wire,
                    .status = ItemStatus::Broken,
                    .portKind = pill ? static_cast<std::uint8_t>(pill->kind) : std::uint8_t {0},
                    .from = m_drawer.anchor(card, row)};
                const Point start = startOf(card, row);
                wire.curve.push_back(start);
                sweepTo(wire.curve, {columnX(model.column) + columnWidth(model.column) + kStub, start.y});
                wire.rect = boundsOf(wire.curve);
                m_drawer.add(std::move(wire));
            }
        }
    }

    // Of a curve whose control points lie within it, as ours do.
    static Rect boundsOf(const std::vector<Point> &curve)
    {
        double top = curve.front().y;
        double bottom = top;
        for (const Point &point : curve) {
            top = std::min(top, point.y);
            bottom = std::max(bottom, point.y);
        }
        return {curve.front().x, top, curve.back().x - curve.front().x, bottom - top};
    }

    void findBounds()
    {
        double left = kPartWidth;
        double right = 0;
        double bottom = 0;
        for (const Item &item : m_drawing.items) {
            if (item.parent != kNoItem)
                continue;
            const double cross = item.type == ItemType::Wire && item.to == kNoItem ? kCross + 8 : 0;
            left = std::min(left, item.rect.x);
            right = std::max(right, item.rect.right() + cross);
            bottom = std::max(bottom, item.rect.bottom());
        }
        m_drawing.bounds = {left, 0, right - left, bottom};
    }

    const PartModel &m_part;
    const TextMetrics &m_metrics;
    Drawing m_drawing;
    Drawer m_drawer;
    Layered m_layers;
    std::vector<Column> m_columnOf; // of each column that is used
    std::vector<CardShape> m_shapes;
    std::vector<std::vector<std::uint32_t>> m_passes; // of each hop
    std::vector<std::pair<double, double>> m_free; // of each block that is a passing wire: least and largest y
};

} // namespace

Drawing arrange(const PartModel &part, const TextMetrics &metrics)
{
    return Arranger(part, metrics).run();
}

} // namespace portolan
