// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/pack.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

using namespace measure;

constexpr double kLeastWidth = 820; // of the content: title, summary and legend need it
constexpr double kLaneGap = 48; // between drawings side by side
constexpr double kTallest = 0.5; // part of the wished aspect down to which one stack is kept
constexpr int kTries = 5; // of widths

double sideMargins()
{
    return 2 * kMargin;
}

Packing stacked(const std::vector<BandContent> &bands, double top)
{
    double left = kPartWidth;
    double right = 0;
    for (const BandContent &band : bands) {
        for (const Rect &drawing : band.drawings) {
            left = std::min(left, drawing.x);
            right = std::max(right, drawing.right());
        }
    }
    Packing packing {.aligned = true, .left = kMargin - left};
    packing.width = std::max(right - left, kLeastWidth) + sideMargins();
    double y = top;
    for (const BandContent &band : bands) {
        Packing::Band placed {.rect = {kBandMargin, y, packing.width - 2 * kBandMargin, 0}};
        y += kBandHead;
        for (const Rect &drawing : band.drawings) {
            placed.drawings.push_back({packing.left, y});
            y += drawing.h + kCardGap;
        }
        y += kBandPadding - kCardGap;
        placed.rect.h = y - placed.rect.y;
        y += kBandGap;
        packing.bands.push_back(std::move(placed));
    }
    packing.bottom = y - kBandGap;
    return packing;
}

// Drawings that stand in lanes of one width, their columns in line: those with entries or nodes, then the others.
struct Group {
    std::size_t first = 0;
    std::size_t end = 0;
    double left = 0; // of their columns
    double right = 0;
};

std::vector<Group> groupsOf(const BandContent &band)
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < band.drawings.size(); ++i) {
        const auto exposed = [&](std::size_t at) { return band.drawings[at].x < columnX(Column::Service); };
        if (groups.empty() || exposed(i) != exposed(groups.back().first))
            groups.push_back({.first = i, .left = band.drawings[i].x});
        groups.back().end = i + 1;
        groups.back().left = std::min(groups.back().left, band.drawings[i].x);
        groups.back().right = std::max(groups.back().right, band.drawings[i].right());
    }
    return groups;
}

double areaOf(const BandContent &band)
{
    double area = 0;
    for (const Rect &drawing : band.drawings)
        area += (drawing.w + kLaneGap) * (drawing.h + kCardGap);
    return area;
}

// Fills the lanes that `room` has space for, the shortest first; returns the height.
double fillLanes(const BandContent &band, const Group &group, double room, Point at, std::vector<Point> &places)
{
    const double pitch = group.right - group.left + kLaneGap;
    const auto wanted = static_cast<std::size_t>(std::max(1.0, std::floor((room + kLaneGap) / pitch)));
    std::vector<double> lanes(std::min(wanted, group.end - group.first), 0);
    for (std::size_t i = group.first; i < group.end; ++i) {
        const auto lane = std::ranges::min_element(lanes);
        const double x = at.x + static_cast<double>(lane - lanes.begin()) * pitch;
        places.push_back({x - group.left, at.y + *lane});
        *lane += band.drawings[i].h + kCardGap;
    }
    return *std::ranges::max_element(lanes);
}

Packing::Band layBand(const BandContent &band, double width)
{
    Packing::Band placed;
    double y = kBandHead;
    double right = 0;
    for (const Group &group : groupsOf(band)) {
        y += fillLanes(band, group, width, {kBandPadding, y}, placed.drawings);
        for (std::size_t i = group.first; i < group.end; ++i)
            right = std::max(right, placed.drawings[i].x + band.drawings[i].right());
    }
    placed.rect = {0, 0, right + kBandPadding, y - kCardGap + kBandPadding};
    return placed;
}

void moveTo(Packing::Band &band, Point at)
{
    band.rect.x += at.x;
    band.rect.y += at.y;
    for (Point &place : band.drawings)
        place = {place.x + at.x, place.y + at.y};
}

double widestOf(const BandContent &band)
{
    double widest = 0;
    for (const Group &group : groupsOf(band))
        widest = std::max(widest, group.right - group.left);
    return widest;
}

class Shelves
{
public:
    Shelves(const std::vector<BandContent> &bands, double top, double content)
        : m_bands(bands)
        , m_right(kBandMargin + content)
        , m_y(top)
    {
    }

    Packing run()
    {
        for (const BandContent &band : m_bands)
            add(band);
        closeShelf();
        m_packing.width = m_right + kBandMargin;
        m_packing.bottom = m_packing.bands.back().rect.bottom();
        return std::move(m_packing);
    }

private:
    // About twice as wide as tall, if there is so much room.
    void add(const BandContent &band)
    {
        const double widest = widestOf(band);
        m_right = std::max(m_right, kBandMargin + widest + 2 * kBandPadding);
        const double ideal = std::sqrt(areaOf(band) * 2) + widest / 2;
        Packing::Band placed = layBand(band, std::clamp(ideal, widest, m_right - kBandMargin - 2 * kBandPadding));
        if (m_first < m_packing.bands.size() && m_x + placed.rect.w > m_right)
            closeShelf();
        moveTo(placed, {m_x, m_y});
        m_x += placed.rect.w + kBandGap;
        m_packing.bands.push_back(std::move(placed));
    }

    // The last band takes the room that is left; then all of the shelf are equally tall.
    void closeShelf()
    {
        const std::size_t last = m_packing.bands.size() - 1;
        Packing::Band wider = layBand(m_bands[last], m_right - m_packing.bands[last].rect.x - 2 * kBandPadding);
        moveTo(wider, {m_packing.bands[last].rect.x, m_y});
        wider.rect.w = m_right - wider.rect.x;
        m_packing.bands[last] = std::move(wider);
        double height = 0;
        for (std::size_t i = m_first; i <= last; ++i)
            height = std::max(height, m_packing.bands[i].rect.h);
        for (std::size_t i = m_first; i <= last; ++i)
            m_packing.bands[i].rect.h = height;
        m_first = last + 1;
        m_x = kBandMargin;
        m_y += height + kBandGap;
    }

    const std::vector<BandContent> &m_bands;
    double m_right; // edge of the bands
    double m_x = kBandMargin; // where the next band would stand
    double m_y;
    std::size_t m_first = 0; // band of the open shelf
    Packing m_packing;
};

double misfit(const Packing &packing, double aspect)
{
    return std::abs(std::log(packing.width / packing.bottom / aspect));
}

} // namespace

Packing pack(const std::vector<BandContent> &bands, double top, double aspect)
{
    Packing best = stacked(bands, top);
    if (bands.empty() || best.width / best.bottom >= aspect * kTallest)
        return best;
    double widest = kLeastWidth;
    double area = 0;
    for (const BandContent &band : bands) {
        area += areaOf(band);
        widest = std::max(widest, widestOf(band) + 2 * kBandPadding);
    }
    // The area suggests a width; what comes out tells by how much it was wrong.
    double width = std::sqrt(area * aspect);
    for (int i = 0; i < kTries; ++i) {
        width = std::max(roundUp(width), widest);
        Packing other = Shelves(bands, top, width).run();
        if (i == 0 || misfit(other, aspect) < misfit(best, aspect))
            best = other;
        width *= std::sqrt(aspect * other.bottom / other.width);
    }
    return best;
}

} // namespace portolan
