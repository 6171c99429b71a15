// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/partindex.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double kCell = 640; // scene units; about a dozen cards
constexpr double kOutside = 8; // how far strokes, shadows and arrowheads may reach over an item's rectangle

// Notes whether anything is drawn at all, so that looks.h stays the only place that knows what shows at which level.
class Probe final : public Canvas
{
public:
    bool drawn = false;

    void roundRect(const Rect & /*rect*/, double /*radius*/, Fill /*fill*/, Stroke /*stroke*/) override { drawn = true; }
    void circle(Point /*centre*/, double /*radius*/, Fill /*fill*/, Stroke /*stroke*/) override { drawn = true; }
    void line(Point /*from*/, Point /*to*/, Stroke /*stroke*/) override { drawn = true; }
    void path(std::span<const Point> /*curve*/, Stroke /*stroke*/, bool /*arrow*/) override { drawn = true; }
    void text(Point /*baseline*/, std::string_view /*utf8*/, Face /*face*/, double /*size*/, Colour /*colour*/,
        double /*opacity*/, Anchor /*anchor*/) override
    {
        drawn = true;
    }
};

// First and last grid line that [begin, end] touches.
std::pair<int, int> cellsOf(double begin, double end, double origin, int count)
{
    const auto clamped = [count](double cell) { return std::clamp(static_cast<int>(std::floor(cell)), 0, count - 1); };
    return {clamped((begin - kOutside - origin) / kCell), clamped((end + kOutside - origin) / kCell)};
}

} // namespace

PartIndex::PartIndex(std::shared_ptr<const Drawing> drawing)
    : m_drawing(std::move(drawing))
    , m_columns(std::max(1, static_cast<int>(std::ceil(m_drawing->bounds.w / kCell))))
    , m_rows(std::max(1, static_cast<int>(std::ceil(m_drawing->bounds.h / kCell))))
{
}

void PartIndex::make(Level &level, Detail detail)
{
    level.made = true;
    level.cells.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    const Rect &bounds = m_drawing->bounds;
    for (ItemIndex i = 0; i < m_drawing->items.size(); ++i) {
        Probe probe;
        draw(probe, *m_drawing, i, lightTheme(), detail);
        if (!probe.drawn)
            continue;
        level.all.push_back(i);
        const Rect &rect = m_drawing->items[i].rect;
        const auto [left, right] = cellsOf(rect.x, rect.right(), bounds.x, m_columns);
        const auto [top, bottom] = cellsOf(rect.y, rect.bottom(), bounds.y, m_rows);
        for (int row = top; row <= bottom; ++row) {
            for (int column = left; column <= right; ++column)
                level
                    .cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column)]
                    .push_back(i);
        }
    }
}

std::span<const ItemIndex> PartIndex::itemsIn(const Rect &rect, Detail detail)
{
    Level &level = m_levels.at(static_cast<std::size_t>(detail));
    if (!level.made)
        make(level, detail);
    const Rect &bounds = m_drawing->bounds;
    const auto [left, right] = cellsOf(rect.x, rect.right(), bounds.x, m_columns);
    const auto [top, bottom] = cellsOf(rect.y, rect.bottom(), bounds.y, m_rows);
    if (left == 0 && top == 0 && right == m_columns - 1 && bottom == m_rows - 1)
        return level.all;
    m_found.clear();
    for (int row = top; row <= bottom; ++row) {
        for (int column = left; column <= right; ++column) {
            const auto &cell = level.cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)
                + static_cast<std::size_t>(column)];
            m_found.insert(m_found.end(), cell.begin(), cell.end());
        }
    }
    std::ranges::sort(m_found);
    const auto repeated = std::ranges::unique(m_found);
    m_found.erase(repeated.begin(), repeated.end());
    return m_found;
}

} // namespace portolan
