// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/svg.h"

#include "core/export/base64.h"
#include "core/export/leanfont.h"
#include "core/export/svgcanvas.h"

namespace portolan {

namespace {

// "Service shop/api" for `Service/shop/api`.
std::string spoken(const Item &card)
{
    std::string title = card.id.substr(0, card.id.find('~'));
    if (const std::size_t slash = title.find('/'); slash != std::string::npos)
        title[slash] = ' ';
    return title;
}

// Each card is a group with a title, so are the wires of a part.
void drawPart(SvgCanvas &canvas, const PlacedDrawing &part, const Theme &theme)
{
    const Drawing &drawing = *part.drawing;
    const Theme quiet = faded(theme);
    bool open = false;
    bool wires = false;
    for (ItemIndex i = 0; i < drawing.items.size(); ++i) {
        const Item &item = drawing.items[i];
        const bool wire = item.type == ItemType::Wire && item.parent == kNoItem;
        if (item.type == ItemType::Card || (wire && !wires)) {
            if (open)
                canvas.endGroup();
            canvas.beginGroup(wire ? "Hops" : spoken(item));
            open = true;
            wires = wire;
        }
        draw(canvas, drawing, i, part.isFaint(i) ? quiet : theme);
    }
    if (open)
        canvas.endGroup();
}

void appendHead(std::string &out, const DisplayList &list, const Theme &theme, const std::string &styles)
{
    std::string size;
    appendNumber(size += "width=\"", list.width);
    appendNumber(size += "\" height=\"", list.height);
    appendNumber(size += "\" viewBox=\"0 0 ", list.width);
    appendNumber(size += ' ', list.height);
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" " + size + "\">\n";
    out += "<style>text{font-kerning:none;font-variant-ligatures:none}\n" + styles + "</style>\n";
    out += "<rect width=\"100%\" height=\"100%\" fill=\"" + hex(theme.ground) + "\"/>\n";
}

} // namespace

std::string fontFaces(const SvgCanvas &canvas, const FontBytes &bytes)
{
    std::string css;
    for (unsigned i = 0; i <= static_cast<unsigned>(Face::MonoSemiBold) && bytes; ++i) {
        const auto face = static_cast<Face>(i);
        if (!canvas.uses(face))
            continue;
        const FaceLook look = lookOf(face);
        const std::string_view font = bytes(face);
        css += "@font-face{font-family:'" + std::string(look.family) + "';font-weight:" + std::to_string(look.weight);
        css += look.italic ? ";font-style:italic" : "";
        css += font.starts_with("OTTO") ? ";src:url(data:font/otf;base64," : ";src:url(data:font/ttf;base64,";
        appendBase64(css, leanFont(font));
        css += ")}\n";
    }
    return css;
}

std::string toSvg(const DisplayList &list, const Theme &theme, const SvgOptions &options)
{
    SvgCanvas canvas;
    canvas.setOutlines(options.outlines);
    canvas.beginGroup("Portolan");
    for (ItemIndex i = 0; i < list.frame->items.size(); ++i)
        draw(canvas, *list.frame, i, theme);
    canvas.endGroup();
    for (const PlacedDrawing &part : list.parts) {
        canvas.beginPart(part.at);
        drawPart(canvas, part, theme);
        canvas.endGroup();
    }
    std::string out;
    out.reserve(canvas.body().size() + canvas.styles().size() + 512);
    appendHead(out, list, theme, fontFaces(canvas, options.fonts) + canvas.styles());
    out += canvas.body();
    out += "</svg>\n";
    return out;
}

} // namespace portolan
