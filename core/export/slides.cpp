// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides.h"

#include "core/diagram/spotlight.h"
#include "core/export/base64.h"
#include "core/export/sha256.h"
#include "core/export/svgcanvas.h"
#include "core/export/xmltext.h"

namespace portolan {

extern const char *const kSlidesScript; // resources/html, made part of the program by the build
extern const char *const kSlidesStyle;

namespace {

std::string escaped(std::string_view text)
{
    std::string out;
    appendXmlText(out, text);
    return out;
}

std::string hashSource(std::string_view text)
{
    std::string source = "'sha256-";
    appendBase64(source, sha256(text));
    return source + '\'';
}

std::string box(const Rect &rect)
{
    std::string out;
    for (const double number : {rect.x, rect.y, rect.w, rect.h})
        appendNumber(out += out.empty() ? "" : " ", number);
    return out;
}

// The whole picture once; every slide looks at it through a window of its own.
std::string pictureBody(SvgCanvas &canvas, const DisplayList &list, const Theme &theme)
{
    canvas.beginPlain("id=\"picture\"");
    for (ItemIndex i = 0; i < list.frame->items.size(); ++i)
        draw(canvas, *list.frame, i, theme);
    for (const PlacedDrawing &part : list.parts) {
        canvas.beginPart(part.at);
        for (ItemIndex i = 0; i < part.drawing->items.size(); ++i)
            draw(canvas, *part.drawing, i, theme);
        canvas.endGroup();
    }
    canvas.endGroup();
    return canvas.body();
}

std::string litBody(SvgCanvas &canvas, const DisplayList &list, const Theme &theme, const std::vector<ItemRef> &lit)
{
    const std::size_t before = canvas.body().size();
    for (const auto &[part, items] : spotlight(list, lit)) {
        const bool frame = part >= list.parts.size();
        canvas.beginPart(frame ? Point {} : list.parts[part].at);
        for (const ItemIndex i : items)
            draw(canvas, frame ? *list.frame : *list.parts[part].drawing, i, theme);
        canvas.endGroup();
    }
    return canvas.body().substr(before);
}

std::string paragraphs(const std::string &note)
{
    std::string out;
    for (std::size_t at = 0; at < note.size();) {
        const std::size_t end = std::min(note.find('\n', at), note.size());
        if (end > at)
            out += "<p>" + escaped(std::string_view(note).substr(at, end - at)) + "</p>";
        at = end + 1;
    }
    return out;
}

std::string slide(const Shot &shot, std::size_t number, std::size_t of, const std::string &lit)
{
    std::string out = "<section class=\"slide\" id=\"slide" + std::to_string(number) + "\" aria-label=\"" + escaped(shot.title)
        + "\"><h2>" + escaped(shot.title) + "</h2>\n<svg viewBox=\"" + box(shot.seen) + "\" role=\"img\" aria-label=\""
        + escaped(shot.title) + "\"><use href=\"#picture\"/>";
    if (!lit.empty()) {
        // Far larger than what is seen, as the window's shape decides how much of the picture shows around it.
        const Rect veil {shot.seen.x - 4 * shot.seen.w, shot.seen.y - 4 * shot.seen.h, 9 * shot.seen.w, 9 * shot.seen.h};
        out += "<rect class=\"veil\" x=\"";
        appendNumber(out, veil.x);
        appendNumber(out += "\" y=\"", veil.y);
        appendNumber(out += "\" width=\"", veil.w);
        appendNumber(out += "\" height=\"", veil.h);
        out += "\"/>" + lit;
    }
    return out + "</svg>\n<div class=\"note\">" + paragraphs(shot.note) + "</div><footer>" + std::to_string(number) + " / "
        + std::to_string(of) + "</footer></section>\n";
}

} // namespace

std::string toSlides(const DisplayList &list, const Theme &theme, const std::vector<Shot> &shots, const SlidesOptions &options)
{
    SvgCanvas canvas;
    const std::string picture = pictureBody(canvas, list, theme);
    std::string slides;
    for (std::size_t i = 0; i < shots.size(); ++i)
        slides += slide(shots[i], i + 1, shots.size(), litBody(canvas, list, theme, shots[i].lit));
    const std::string script = kSlidesScript;
    const std::string style = fontFaces(canvas, options.fonts) + ":root{--ground:" + hex(theme.ground)
        + ";--text:" + hex(theme.text) + ";--quiet:" + hex(theme.quietText) + ";--line:" + hex(theme.line) + "}\n"
        + canvas.styles() + kSlidesStyle;
    std::string out = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src "
        + hashSource(script) + "; style-src " + hashSource(style) + "; font-src data:; base-uri 'none'; form-action 'none'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"generator\" "
          "content=\"Portolan\">\n<title>"
        + escaped(options.title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n";
    out += "<svg class=\"store\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>" + picture + "</defs></svg>\n";
    out += "<main>\n" + slides + "</main>\n<div class=\"spoken\" role=\"status\" aria-live=\"polite\"></div>\n";
    return out + "<script>" + script + "</script>\n</body>\n</html>\n";
}

} // namespace portolan
