// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/html.h"

#include "core/export/base64.h"
#include "core/export/outline.h"
#include "core/export/places.h"
#include "core/export/porttable.h"
#include "core/export/sha256.h"
#include "core/export/svgcanvas.h"
#include "core/export/xmltext.h"
#include "core/text/jsonwriter.h"

#include <algorithm>

namespace portolan {

extern const char *const kViewerScript; // resources/html, made part of the program by the build
extern const char *const kViewerStyle;

namespace {

// The picture is drawn in colours that only say which colour of the theme is meant; the style sheet says what they are.
constexpr auto kNames = std::to_array<std::string_view>({"", "p1", "p2", "p3", "p4", "p5", "p6", "n0", "n1", "n2", "n3", "n4",
    "n5", "n6", "broken", "ground", "card", "band", "line", "text", "quiet", "badge", "box"});

Theme slots()
{
    Theme theme {.name = "slots"};
    Colour next = 1;
    for (std::size_t i = 1; i < theme.port.size(); ++i)
        theme.port.at(i) = next++;
    for (Colour &numeral : theme.numeral)
        numeral = next++;
    for (Colour *colour : {&theme.broken, &theme.ground, &theme.card, &theme.band, &theme.line, &theme.text, &theme.quietText,
             &theme.badge, &theme.box})
        *colour = next++;
    theme.shadowOpacity = 0.05;
    return theme;
}

std::string slotInk(Colour colour)
{
    return colour == 0 ? "#000" : "var(--" + std::string(kNames.at(colour)) + ')';
}

std::string variables(const Theme &theme)
{
    std::string css;
    std::size_t name = 1;
    const auto add = [&](Colour colour) { css += "--" + std::string(kNames.at(name++)) + ':' + hex(colour) + ';'; };
    for (std::size_t i = 1; i < theme.port.size(); ++i)
        add(theme.port.at(i));
    for (const Colour numeral : theme.numeral)
        add(numeral);
    for (const Colour colour :
        {theme.broken, theme.ground, theme.card, theme.band, theme.line, theme.text, theme.quietText, theme.badge, theme.box})
        add(colour);
    return css + "color-scheme:" + (theme.name == "dark" ? "dark" : "light");
}

// Draws the parts with their cards, rows and wires as groups that the script finds by number.
class PartDrawer
{
public:
    PartDrawer(SvgCanvas &canvas, const Theme &theme, const Outline &outline)
        : m_canvas(canvas)
        , m_theme(theme)
        , m_nextRow(static_cast<Index>(outline.cards.size()))
    {
        for (const Outline::Card &card : outline.cards) {
            for (const Outline::Row &row : card.rows)
                m_labels.push_back(row.label);
        }
        m_firstRow = m_nextRow;
    }

    void drawPart(const PlacedDrawing &part)
    {
        std::string attributes = "class=\"part\" transform=\"translate(";
        appendNumber(attributes, part.at.x);
        appendNumber(attributes += ' ', part.at.y);
        m_canvas.beginPlain(attributes + ")\"");
        const Drawing &drawing = *part.drawing;
        m_rows.assign(drawing.items.size(), kNone);
        for (ItemIndex i = 0; i < drawing.items.size(); ++i)
            drawItem(drawing, i);
        closeCard();
        m_canvas.endGroup();
    }

private:
    void drawItem(const Drawing &drawing, ItemIndex index)
    {
        const Item &item = drawing.items[index];
        const bool wire = item.type == ItemType::Wire && item.role != ItemRole::Inferred;
        if (item.type == ItemType::Card || (item.type == ItemType::Pill && item.role == ItemRole::Cut)) {
            closeCard();
            open("card", 'n', m_nextCard++);
            m_cardOpen = true;
            if (item.type == ItemType::Card) { // what stands for it far out
                m_canvas.beginPlain("class=\"block\"");
                draw(m_canvas, drawing, index, m_theme, Detail::Block);
                m_canvas.endGroup();
            }
        } else if (wire) {
            closeCard();
            open("wire", 'h', m_nextHop++);
        }
        if (item.type == ItemType::Row)
            m_rows[index] = m_nextRow++;
        else if (item.type == ItemType::Callout && item.from != kNoItem)
            m_rows[index] = m_rows[item.from];
        else if (item.parent != kNoItem)
            m_rows[index] = m_rows[item.parent];
        if (m_cardOpen && m_rows[index] != m_row) {
            closeRow();
            m_row = m_rows[index];
            if (m_row != kNone) {
                open("line", 'n', m_row);
                m_canvas.title(m_labels[m_row - m_firstRow]);
            }
        }
        draw(m_canvas, drawing, index, m_theme);
        if (wire)
            m_canvas.endGroup();
    }

    void open(const char *name, char letter, Index number)
    {
        m_canvas.beginPlain(std::string("class=\"") + name + "\" data-k=\"" + letter + std::to_string(number) + '"');
    }
    void closeRow()
    {
        if (m_row != kNone)
            m_canvas.endGroup();
        m_row = kNone;
    }
    void closeCard()
    {
        closeRow();
        if (m_cardOpen)
            m_canvas.endGroup();
        m_cardOpen = false;
    }

    SvgCanvas &m_canvas;
    const Theme &m_theme;
    std::vector<std::string> m_labels; // of rows
    std::vector<Index> m_rows; // of each item of the part: the row it belongs to
    Index m_firstRow = 0, m_nextRow, m_nextCard = 0, m_nextHop = 0;
    Index m_row = kNone; // the open one
    bool m_cardOpen = false;
};

std::string cardLabel(const Outline::Card &card)
{
    const NodeKey key = NodeKey::fromId(card.id);
    if (card.cut || key.name.empty())
        return card.name;
    const std::string place = key.ns.empty() ? "" : key.ns + '/';
    return key.kind + ' ' + place + card.name;
}

// What the script knows of the picture, as JSON that cannot end its own element.
class FactWriter
{
public:
    FactWriter(const Outline &outline, const Places &places)
        : m_outline(outline)
        , m_places(places)
    {
    }

    std::string write()
    {
        m_json.beginObject().key("nodes").beginArray();
        std::vector<Index> firstRow;
        auto next = static_cast<Index>(m_outline.cards.size());
        for (const Outline::Card &card : m_outline.cards) {
            begin(card.id, -1, cardLabel(card), card.rect, {});
            m_json.member("kind", card.kind + (card.badge.empty() ? "" : " · " + card.badge)).endObject();
            firstRow.push_back(next);
            next += static_cast<Index>(card.rows.size());
        }
        for (std::size_t c = 0; c < m_outline.cards.size(); ++c) {
            for (const Outline::Row &row : m_outline.cards[c].rows) {
                begin(row.id, static_cast<int>(c), (row.box.empty() ? "" : row.box + ": ") + row.label, row.rect, row.problem);
                m_json.endObject();
            }
        }
        m_json.endArray().key("hops").beginArray();
        const auto node = [&](Index card, Index row) { return row == Outline::kOpen ? card : firstRow[card] + row; };
        for (const Outline::Hop &hop : m_outline.hops) {
            m_json.beginArray().value(node(hop.fromCard, hop.fromRow));
            m_json.value(hop.toCard == Outline::kOpen ? -1 : static_cast<int>(node(hop.toCard, hop.toRow))).endArray();
        }
        m_json.endArray().endObject();
        std::string out;
        for (const char c : m_json.text()) {
            if (c == '<')
                out += "\\u003c";
            else
                out += c;
        }
        return out;
    }

private:
    void begin(const std::string &id, int card, const std::string &label, const Rect &rect, const std::string &problem)
    {
        m_json.beginObject().member("id", id).member("card", card).member("label", label);
        m_json.key("at").beginArray().value(rect.x).value(rect.y).value(rect.w).value(rect.h).endArray();
        if (!problem.empty())
            m_json.member("problem", problem);
        const SourcePlace *place = m_places.find(id);
        if (place == nullptr)
            return;
        m_json.member("file", place->file).member("line", place->line);
        if (!place->field.empty())
            m_json.member("field", place->field);
        if (!place->text.empty())
            m_json.member("first", place->first).member("text", place->text);
    }

    const Outline &m_outline;
    const Places &m_places;
    JsonWriter m_json {JsonWriter::Layout::Compact};
};

// The names of namespaces far out, and farther out, where a namespace is a tile.
void drawTileNames(SvgCanvas &canvas, const Outline &outline, const Theme &theme)
{
    constexpr double kNameSize = 26; // px: fits above the cards of a band
    constexpr double kLargest = 420;
    for (const Outline::Band &band : outline.bands) {
        const double unit = std::max(shippedMetrics().width(band.name, Face::SansSemiBold, 1), 0.1);
        const double size = std::min({kLargest, band.rect.w * 0.8 / unit, band.rect.h * 0.4});
        const Point middle {band.rect.x + band.rect.w / 2, band.rect.y + band.rect.h / 2 + size * 0.36};
        canvas.beginPlain("class=\"bandname\"");
        canvas.text({band.rect.x + 12, band.rect.y + kNameSize}, band.name, Face::SansSemiBold, std::min(kNameSize, size),
            theme.text, 1, Anchor::Start);
        canvas.endGroup();
        canvas.beginPlain("class=\"tilename\"");
        canvas.text(middle, band.name, Face::SansSemiBold, size, theme.text, 1, Anchor::Middle);
        canvas.endGroup();
    }
}

std::string escaped(std::string_view text)
{
    std::string out;
    appendXmlText(out, text);
    return out;
}

std::string tableOf(const PortGraph &graph)
{
    std::string out = "<table><caption class=\"spoken\">All chains of ports</caption><thead><tr>";
    for (const PortColumn &column : portColumns())
        out += "<th scope=\"col\">" + std::string(column.title) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (const PortRow &row : portTable(graph)) {
        out += row.broken ? "<tr class=\"broken\">" : "<tr>";
        for (const PortColumn &column : portColumns())
            out += "<td>" + escaped(cellText(row, column)) + "</td>";
        out += "</tr>\n";
    }
    return out + "</tbody></table>";
}

std::string hashSource(std::string_view text)
{
    std::string source = "'sha256-";
    appendBase64(source, sha256(text));
    return source + '\'';
}

std::string styleSheet(const SvgCanvas &canvas, const HtmlOptions &options)
{
    const std::string dark = variables(darkTheme());
    return fontFaces(canvas, options.fonts) + ":root{" + variables(lightTheme())
        + "}\n@media (prefers-color-scheme:dark){:root:not([data-theme=light]){" + dark + "}}\n:root[data-theme=dark]{" + dark
        + "}\n@media print{:root,:root[data-theme]{" + variables(printTheme()) + "}}\n" + canvas.styles() + kViewerStyle;
}

std::string toolbar(const Outline &outline)
{
    const auto button = [](const char *id, const char *face, const char *name) {
        return std::string("<button id=\"") + id + "\" title=\"" + name + "\" aria-label=\"" + name + "\">" + face
            + "</button>\n";
    };
    std::string out = "<header class=\"toolbar\"><h1>" + escaped(outline.title) + "</h1><span>" + escaped(outline.summary)
        + "</span><span class=\"spring\"></span>\n"
          "<input id=\"search\" type=\"search\" placeholder=\"Search  /\" aria-label=\"Search objects and ports\"><span "
          "class=\"count\" role=\"status\"></span>\n";
    out += button("zoomout", "−", "Zoom out (-)") + button("zoomin", "+", "Zoom in (+)")
        + button("fit", "Fit", "Fit to window (0)");
    out += "<button id=\"table\" aria-pressed=\"false\" title=\"All ports as a table (P)\">Table</button>\n";
    return out + button("theme", "◐", "Light or dark (T)") + "</header>\n";
}

} // namespace

std::string toHtml(const DisplayList &list, const PortGraph &graph, const Theme &theme, const HtmlOptions &options)
{
    const Outline outline = outlineOf(list);
    const Theme drawn = slots();
    SvgCanvas canvas(slotInk);
    canvas.beginPlain("class=\"frame\"");
    for (ItemIndex i = 0; i < list.frame->items.size(); ++i)
        draw(canvas, *list.frame, i, drawn);
    canvas.endGroup();
    PartDrawer drawer(canvas, drawn, outline);
    for (const PlacedDrawing &part : list.parts)
        drawer.drawPart(part);
    canvas.beginPlain("class=\"frame\""); // over the cards
    drawTileNames(canvas, outline, drawn);
    canvas.endGroup();

    const std::string style = styleSheet(canvas, options);
    const std::string script = kViewerScript;
    std::string size;
    appendNumber(size += "width=\"", list.width);
    appendNumber(size += "\" height=\"", list.height);
    appendNumber(size += "\" viewBox=\"0 0 ", list.width);
    appendNumber(size += ' ', list.height);
    std::string out = "<!DOCTYPE html>\n<html lang=\"en\"" + std::string(theme.name == "dark" ? " data-theme=\"dark\"" : "")
        + ">\n<head>\n<meta charset=\"utf-8\">\n";
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src " + hashSource(script)
        + "; style-src " + hashSource(style) + "; font-src data:; base-uri 'none'; form-action 'none'\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light "
           "dark\">\n";
    out += "<meta name=\"generator\" content=\"Portolan\">\n<title>" + escaped(outline.title) + "</title>\n<style>" + style
        + "</style>\n</head>\n<body>\n";
    out += toolbar(outline);
    out += "<main class=\"stage\">\n<svg class=\"picture\" " + size
        + "\" xmlns=\"http://www.w3.org/2000/svg\" tabindex=\"0\" role=\"application\" aria-label=\"" + escaped(outline.title)
        + ": ports from left to right. Arrow keys follow the hops, Enter shows details, slash searches.\">\n";
    out += canvas.body() + "</svg>\n";
    out += "<aside class=\"details\" aria-label=\"Details\" hidden><button class=\"close\" aria-label=\"Close\">×</button><div "
           "class=\"body\"></div></aside>\n";
    out += "<section class=\"ports\" aria-label=\"All ports\" tabindex=\"0\" hidden>" + tableOf(graph) + "</section>\n</main>\n";
    out += "<div id=\"spoken\" class=\"spoken\" role=\"status\" aria-live=\"polite\"></div>\n";
    out += "<script type=\"application/json\" id=\"facts\">" + FactWriter(outline, Places(graph, options.linesAround)).write()
        + "</script>\n";
    return out + "<script>" + script + "</script>\n</body>\n</html>\n";
}

} // namespace portolan
