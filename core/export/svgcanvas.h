// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/looks.h"
#include "core/export/textpath.h"

#include <map>
#include <string>

namespace portolan {

// At most two decimals, none that are zero.
void appendNumber(std::string &out, double number);
[[nodiscard]] std::string hex(Colour colour); // "#rrggbb"

struct FaceLook {
    std::string_view family;
    int weight;
    bool italic = false;
};
[[nodiscard]] FaceLook lookOf(Face face);

// Writes what is drawn as SVG elements. Equal looks share a class: names are handed out in the order of first use.
class SvgCanvas : public Canvas
{
public:
    // `ink` says how a colour is written in the style sheet.
    explicit SvgCanvas(std::string (*ink)(Colour) = hex)
        : m_ink(ink)
    {
    }

    void roundRect(const Rect &rect, double radius, Fill fill, Stroke stroke) override;
    void circle(Point centre, double radius, Fill fill, Stroke stroke) override;
    void line(Point from, Point to, Stroke stroke) override;
    void path(std::span<const Point> curve, Stroke stroke, bool arrow) override;
    void text(
        Point baseline, std::string_view utf8, Face face, double size, Colour colour, double opacity, Anchor anchor) override;

    // Texts become shapes from now on.
    void setOutlines(TextPath outlines) { m_outlines = std::move(outlines); }
    void beginGroup(std::string_view title);
    void beginPart(Point at);
    // A group with `attributes`, written as they are.
    void beginPlain(std::string_view attributes);
    void title(std::string_view text);
    void endGroup() { m_body += "</g>\n"; }

    [[nodiscard]] const std::string &body() const { return m_body; }
    [[nodiscard]] const std::string &styles() const { return m_styles; }
    [[nodiscard]] bool uses(Face face) const { return (m_faces >> static_cast<unsigned>(face) & 1U) != 0; }

private:
    using Key = std::array<std::uint32_t, 5>;

    void open(std::string_view element, const std::string &name);
    void attribute(std::string_view name, double number);
    void pair(Point point);
    void segment(Point start, Point first, Point second, Point end);
    void head(Point tip, const Stroke &stroke);
    void outline(Point baseline, const std::string &shape, double width, Anchor anchor, Fill fill);
    template <typename Describe> const std::string &classFor(const Key &key, Describe describe);
    const std::string &shapeClass(const Fill &fill, const Stroke &stroke);
    void describe(std::string &css, const Stroke &stroke) const;
    const std::string &textClass(Face face, double size, Colour colour, double opacity, Anchor anchor);

    std::string (*m_ink)(Colour);
    TextPath m_outlines;
    std::string m_body;
    std::string m_styles;
    std::map<Key, std::string> m_classes;
    unsigned m_faces = 0; // bits by Face
};

} // namespace portolan
