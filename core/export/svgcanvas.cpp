// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/svgcanvas.h"

#include "core/export/xmltext.h"

#include <charconv>
#include <cmath>

namespace portolan {

void appendNumber(std::string &out, double number)
{
    auto hundredths = static_cast<std::int64_t>(std::round(number * 100));
    if (hundredths < 0)
        out += '-';
    hundredths = std::abs(hundredths);
    std::array<char, 24> digits {};
    char *const end = std::to_chars(digits.data(), digits.data() + digits.size(), hundredths / 100).ptr;
    out.append(digits.data(), end);
    if (const auto fraction = static_cast<int>(hundredths % 100); fraction != 0) {
        out += '.';
        out += static_cast<char>('0' + fraction / 10);
        if (fraction % 10 != 0)
            out += static_cast<char>('0' + fraction % 10);
    }
}

std::string hex(Colour colour)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4)
        text += digits[colour >> static_cast<unsigned>(shift) & 0xFU];
    return text;
}

FaceLook lookOf(Face face)
{
    switch (face) {
    case Face::SansMedium:
        return {"Inter", 500};
    case Face::SansSemiBold:
        return {"Inter", 600};
    case Face::SansBold:
        return {"Inter", 700};
    case Face::SansItalic:
        return {"Inter", 400, true};
    case Face::Mono:
        return {"JetBrains Mono", 400};
    case Face::MonoMedium:
        return {"JetBrains Mono", 500};
    case Face::MonoSemiBold:
        return {"JetBrains Mono", 600};
    case Face::Sans:
        break;
    }
    return {"Inter", 400};
}

void SvgCanvas::roundRect(const Rect &rect, double radius, Fill fill, Stroke stroke)
{
    open("rect", shapeClass(fill, stroke));
    attribute("x", rect.x);
    attribute("y", rect.y);
    attribute("width", rect.w);
    attribute("height", rect.h);
    if (radius > 0)
        attribute("rx", radius);
    m_body += "/>";
}

void SvgCanvas::circle(Point centre, double radius, Fill fill, Stroke stroke)
{
    open("circle", shapeClass(fill, stroke));
    attribute("cx", centre.x);
    attribute("cy", centre.y);
    attribute("r", radius);
    m_body += "/>";
}

void SvgCanvas::line(Point from, Point to, Stroke stroke)
{
    open("path", shapeClass({}, stroke));
    m_body += " d=\"M";
    pair(from);
    m_body += from.y == to.y ? 'H' : 'L';
    if (from.y == to.y)
        appendNumber(m_body, to.x);
    else
        pair(to);
    m_body += "\"/>";
}

void SvgCanvas::path(std::span<const Point> curve, Stroke stroke, bool arrow)
{
    open("path", shapeClass({}, stroke));
    m_body += " d=\"M";
    pair(curve[0]);
    for (std::size_t i = 1; i + 2 < curve.size(); i += 3) {
        Point end = curve[i + 2];
        if (arrow && i + 3 == curve.size())
            end.x -= kArrowLength - 1; // the line ends inside the head
        segment(curve[i - 1], curve[i], curve[i + 1], end);
    }
    m_body += "\"/>";
    if (arrow)
        head(curve.back(), stroke);
}

void SvgCanvas::text(Point baseline, std::string_view utf8, Face face, double size, Colour colour, double opacity, Anchor anchor)
{
    if (m_outlines) {
        outline(baseline, m_outlines(utf8, face, size), shippedMetrics().width(utf8, face, size), anchor, {colour, opacity});
        return;
    }
    open("text", textClass(face, size, colour, opacity, anchor));
    attribute("x", baseline.x);
    attribute("y", baseline.y);
    m_body += '>';
    appendXmlText(m_body, utf8);
    m_body += "</text>";
}

void SvgCanvas::outline(Point baseline, const std::string &shape, double width, Anchor anchor, Fill fill)
{
    if (shape.empty())
        return;
    if (anchor != Anchor::Start)
        baseline.x -= anchor == Anchor::Middle ? width / 2 : width;
    open("path", shapeClass(fill, {}));
    m_body += " transform=\"translate(";
    pair(baseline);
    m_body += ")\" d=\"" + shape + "\"/>";
}

void SvgCanvas::beginGroup(std::string_view title)
{
    m_body += "<g>";
    this->title(title);
}

void SvgCanvas::title(std::string_view text)
{
    m_body += "<title>";
    appendXmlText(m_body, text);
    m_body += "</title>";
}

void SvgCanvas::beginPlain(std::string_view attributes)
{
    m_body += "<g ";
    m_body += attributes;
    m_body += '>';
}

void SvgCanvas::beginPart(Point at)
{
    m_body += "<g transform=\"translate(";
    pair(at);
    m_body += ")\">";
}

void SvgCanvas::open(std::string_view element, const std::string &name)
{
    m_body += '<';
    m_body += element;
    m_body += " class=\"";
    m_body += name;
    m_body += '"';
}

void SvgCanvas::attribute(std::string_view name, double number)
{
    m_body += ' ';
    m_body += name;
    m_body += "=\"";
    appendNumber(m_body, number);
    m_body += '"';
}

void SvgCanvas::pair(Point point)
{
    appendNumber(m_body, point.x);
    m_body += ' ';
    appendNumber(m_body, point.y);
}

void SvgCanvas::segment(Point start, Point first, Point second, Point end)
{
    if (start.y == first.y && first.y == second.y && second.y == end.y) {
        m_body += 'H';
        appendNumber(m_body, end.x);
        return;
    }
    m_body += 'C';
    pair(first);
    m_body += ' ';
    pair(second);
    m_body += ' ';
    pair(end);
}

void SvgCanvas::head(Point tip, const Stroke &stroke)
{
    open("path", shapeClass({stroke.colour, stroke.opacity}, {}));
    m_body += " d=\"M";
    pair({tip.x - kArrowLength, tip.y - kArrowHalfWidth});
    m_body += 'L';
    pair(tip);
    m_body += 'L';
    pair({tip.x - kArrowLength, tip.y + kArrowHalfWidth});
    m_body += "z\"/>";
}

template <typename Describe> const std::string &SvgCanvas::classFor(const Key &key, Describe describe)
{
    std::string &name = m_classes[key];
    if (name.empty()) {
        for (std::size_t number = m_classes.size(); number > 0; number /= 26)
            name += static_cast<char>('a' + number % 26);
        m_styles += '.' + name + '{';
        describe(m_styles);
        m_styles += "}\n";
    }
    return name;
}

const std::string &SvgCanvas::shapeClass(const Fill &fill, const Stroke &stroke)
{
    const auto percent = [](double part) { return static_cast<std::uint32_t>(std::lround(part * 100)); };
    const Key key {0, fill.opacity > 0 ? fill.colour : 0, percent(fill.opacity), stroke.width > 0 ? stroke.colour : 0,
        stroke.width > 0 ? percent(stroke.width) << 12U | percent(stroke.opacity) << 4U | static_cast<std::uint32_t>(stroke.line)
                         : 0};
    return classFor(key, [&](std::string &css) {
        css += "fill:" + (fill.opacity > 0 ? m_ink(fill.colour) : "none");
        if (fill.opacity > 0 && fill.opacity < 1)
            appendNumber(css += ";fill-opacity:", fill.opacity);
        if (stroke.width > 0)
            describe(css, stroke);
    });
}

void SvgCanvas::describe(std::string &css, const Stroke &stroke) const
{
    css += ";stroke:" + m_ink(stroke.colour);
    if (stroke.width != 1)
        appendNumber(css += ";stroke-width:", stroke.width);
    if (stroke.opacity < 1)
        appendNumber(css += ";stroke-opacity:", stroke.opacity);
    if (stroke.line != Stroke::Line::Solid) {
        const auto &dashes = stroke.line == Stroke::Line::Dashed ? kDashes : kDots;
        appendNumber(css += ";stroke-dasharray:", dashes[0]);
        appendNumber(css += ' ', dashes[1]);
    }
}

const std::string &SvgCanvas::textClass(Face face, double size, Colour colour, double opacity, Anchor anchor)
{
    const auto hundredths = static_cast<std::uint32_t>(std::lround(size * 100));
    const auto percent = static_cast<std::uint32_t>(std::lround(opacity * 100));
    m_faces |= 1U << static_cast<unsigned>(face);
    const Key key {1, colour, hundredths, static_cast<std::uint32_t>(face) << 2U | static_cast<std::uint32_t>(anchor), percent};
    return classFor(key, [&](std::string &css) {
        const FaceLook look = lookOf(face);
        css += "font-family:'";
        css += look.family;
        css += look.family == "Inter" ? "',sans-serif" : "',monospace";
        appendNumber(css += ";font-size:", size);
        css += "px;fill:" + m_ink(colour);
        if (look.weight != 400)
            css += ";font-weight:" + std::to_string(look.weight);
        if (look.italic)
            css += ";font-style:italic";
        if (opacity < 1)
            appendNumber(css += ";opacity:", opacity);
        if (anchor != Anchor::Start)
            css += anchor == Anchor::Middle ? ";text-anchor:middle" : ";text-anchor:end";
    });
}

} // namespace portolan
