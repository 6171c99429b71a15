// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/curve.h"

#include "core/diagram/measures.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double kTolerance = 0.4; // px, below the promised 0.5

double cubic(double a, double b, double c, double d, double t)
{
    const double u = 1 - t;
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

// A polyline of n chords is within 6/8 * d / n² of a cubic whose second differences are at most d.
int chords(std::span<const Point> segment)
{
    const auto bend = [&](std::size_t i) {
        return std::max(std::abs(segment[i].x - 2 * segment[i + 1].x + segment[i + 2].x),
            std::abs(segment[i].y - 2 * segment[i + 1].y + segment[i + 2].y));
    };
    const bool straight = segment[0].y == segment[1].y && segment[1].y == segment[2].y && segment[2].y == segment[3].y;
    return straight ? 1 : static_cast<int>(std::ceil(std::sqrt(0.75 * std::max(bend(0), bend(1)) / kTolerance)));
}

} // namespace

void sweepTo(std::vector<Point> &curve, Point end)
{
    const Point start = curve.back();
    const double middle = measure::roundUp((start.x + end.x) / 2);
    curve.insert(curve.end(), {{middle, start.y}, {middle, end.y}, end});
}

double sweepAt(Point start, Point end, double x)
{
    constexpr int halvings = 24;
    const double wanted = (x - start.x) / (end.x - start.x);
    double low = 0;
    double high = 1;
    for (int i = 0; i < halvings; ++i) {
        const double t = (low + high) / 2;
        (cubic(0, 0.5, 0.5, 1, t) < wanted ? low : high) = t;
    }
    return cubic(start.y, start.y, end.y, end.y, low);
}

void flatten(std::span<const Point> curve, std::vector<Point> &points)
{
    if (curve.empty())
        return;
    points.push_back(curve[0]);
    for (std::size_t i = 0; i + 3 < curve.size(); i += 3) {
        const std::span<const Point> segment = curve.subspan(i, 4);
        const int count = chords(segment);
        for (int k = 1; k < count; ++k) {
            const double t = static_cast<double>(k) / count;
            points.push_back({cubic(segment[0].x, segment[1].x, segment[2].x, segment[3].x, t),
                cubic(segment[0].y, segment[1].y, segment[2].y, segment[3].y, t)});
        }
        points.push_back(segment[3]);
    }
}

std::vector<Point> polyline(const Drawing &drawing, const Item &wire)
{
    std::vector<Point> points;
    if (wire.role == ItemRole::Inferred && wire.from != kNoItem && wire.to != kNoItem) {
        const double middle = wire.rect.y + wire.rect.h / 2;
        points = {{drawing.items[wire.from].rect.right(), middle}, {drawing.items[wire.to].rect.x, middle}};
    } else {
        flatten(wire.curve, points);
    }
    return points;
}

} // namespace portolan
