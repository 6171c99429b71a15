// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"
#include "core/diagram/textmetrics.h"
#include "core/diagram/theme.h"

#include <span>

namespace portolan {

// What an item is drawn with: the same few strokes on screen, on paper and in SVG.
struct Stroke {
    Colour colour = 0;
    double width = 0; // 0: none
    double opacity = 1;
    enum class Line : std::uint8_t { Solid, Dashed, Dotted } line = Line::Solid;
};
struct Fill {
    Colour colour = 0;
    double opacity = 0; // 0: none
};
// Dash and gap in px, whatever the width of the stroke.
constexpr std::array<double, 2> kDashes {4.5, 3.5};
constexpr std::array<double, 2> kDots {1.5, 3};
enum class Anchor : std::uint8_t { Start, Middle, End };

constexpr double kArrowLength = 7;
constexpr double kArrowHalfWidth = 4.25;

// Implemented by the SVG writer and by the painter. Coordinates are those of the drawing.
class Canvas
{
public:
    virtual ~Canvas() = default;
    virtual void roundRect(const Rect &rect, double radius, Fill fill, Stroke stroke) = 0;
    virtual void circle(Point centre, double radius, Fill fill, Stroke stroke) = 0;
    virtual void line(Point from, Point to, Stroke stroke) = 0;
    // `curve` as in Item::curve; `arrow`: an arrowhead at its end, kArrowLength px long, whose tip is the curve's end.
    virtual void path(std::span<const Point> curve, Stroke stroke, bool arrow) = 0;
    virtual void text(Point baseline, std::string_view utf8, Face face, double size, Colour colour, double opacity, Anchor anchor)
        = 0;
};

// How much of an item is worth drawing at a scale (1 = 100 %).
enum class Detail : std::uint8_t { Tile, Block, Full };
[[nodiscard]] constexpr Detail detailAt(double scale)
{
    return scale < 0.12 ? Detail::Tile : scale < 0.455 ? Detail::Block : Detail::Full;
}

// Draws items[index] of `drawing` with `theme`. At Detail::Block a card is a block with its name, ports and texts inside it
// are left out; at Detail::Tile only bands and blocks remain.
void draw(Canvas &canvas, const Drawing &drawing, ItemIndex index, const Theme &theme, Detail detail = Detail::Full);

} // namespace portolan
