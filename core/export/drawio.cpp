// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/flowcharts.h"
#include "core/export/svgcanvas.h"
#include "core/export/xmltext.h"

namespace portolan {

namespace {

std::string xml(std::string_view text)
{
    std::string out;
    appendXmlText(out, text);
    return out;
}

// mxGraph's XML, uncompressed. Styles say html=0, so that no name is read as markup.
class DrawioWriter
{
public:
    DrawioWriter(const Outline &outline, const Theme &theme)
        : m_outline(outline)
        , m_theme(theme)
    {
    }

    std::string write()
    {
        m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mxfile host=\"Portolan\">\n<diagram id=\"portolan\" name=\""
            + xml(m_outline.title.empty() ? "Portolan" : m_outline.title)
            + "\">\n<mxGraphModel grid=\"1\" gridSize=\"8\" guides=\"1\" connect=\"1\" "
              "arrows=\"1\" page=\"0\" background=\""
            + hex(m_theme.ground) + "\"><root>\n<mxCell id=\"0\"/>\n<mxCell id=\"1\" parent=\"0\"/>\n";
        const std::string heading = plainText("fontStyle=1;fontSize=20;");
        cell("title", "1", m_outline.title, heading, {24, 8, 1200, 32});
        cell("summary", "1", m_outline.summary, plainText("fontSize=13;fontColor=" + hex(m_theme.quietText) + ';'),
            {24, 36, 1200, 24});
        if (m_outline.cards.empty())
            cell("nothing", "1", m_outline.empty, heading, {24, 80, 800, 40});
        for (Index b = 0; b < m_outline.bands.size(); ++b) {
            cell('b' + std::to_string(b), "1", m_outline.bands[b].name,
                box(m_theme.band, m_theme.line, 12) + "align=left;verticalAlign=top;spacingLeft=12;fontStyle=1;fontSize=14;",
                m_outline.bands[b].rect);
        }
        for (Index c = 0; c < m_outline.cards.size(); ++c)
            writeCard(c);
        for (const Outline::Hop &hop : m_outline.hops)
            writeHop(hop);
        return m_out + "</root></mxGraphModel>\n</diagram>\n</mxfile>\n";
    }

private:
    static std::string rowName(Index card, Index row)
    {
        return 'c' + std::to_string(card) + (row == Outline::kOpen ? std::string() : 'r' + std::to_string(row));
    }
    [[nodiscard]] std::string plainText(const std::string &more) const
    {
        return "text;html=0;align=left;verticalAlign=middle;fontFamily=Inter;fontColor=" + hex(m_theme.text) + ';' + more;
    }
    [[nodiscard]] std::string box(Colour fill, Colour line, int radius) const
    {
        return "rounded=1;absoluteArcSize=1;arcSize=" + std::to_string(2 * radius) + ";html=0;fillColor=" + hex(fill)
            + ";strokeColor=" + hex(line) + ";fontFamily=Inter;fontColor=" + hex(m_theme.text) + ';';
    }

    void cell(
        const std::string &id, const std::string &parent, std::string_view value, const std::string &style, const Rect &rect)
    {
        m_out += "<mxCell id=\"" + id + "\" parent=\"" + parent + "\" vertex=\"1\" value=\"" + xml(value) + "\" style=\"" + style
            + "\"><mxGeometry x=\"";
        appendNumber(m_out, rect.x);
        appendNumber(m_out += "\" y=\"", rect.y);
        appendNumber(m_out += "\" width=\"", rect.w);
        appendNumber(m_out += "\" height=\"", rect.h);
        m_out += "\" as=\"geometry\"/></mxCell>\n";
    }

    void writeCard(Index c)
    {
        const Outline::Card &card = m_outline.cards[c];
        const std::string id = rowName(c, Outline::kOpen);
        const bool broken = card.status == ItemStatus::Broken;
        std::string style = box(m_theme.card, broken ? m_theme.broken : m_theme.line, card.cut ? 11 : 8);
        style += card.cut
            ? "fontSize=12;"
            : "container=1;collapsible=0;align=left;verticalAlign=top;spacingLeft=10;spacingTop=16;fontStyle=1;fontSize=14;";
        cell(id, "1", card.name, style, card.rect);
        const auto header = [&](const char *part, const std::string &text, const std::string &align, double y) {
            if (!text.empty())
                cell(id + part, id, text, plainText("fontSize=11;fontColor=" + hex(m_theme.quietText) + ';' + align),
                    {12, y, card.rect.w - 24, 16});
        };
        header("k", card.kind, "", 6);
        header("g", card.badge, "align=right;", 8);
        for (Index r = 0; r < card.rows.size(); ++r)
            writeRow(c, r);
    }

    void writeRow(Index c, Index r)
    {
        const Outline::Card &card = m_outline.cards[c];
        const Outline::Row &row = card.rows[r];
        const std::string id = rowName(c, r);
        const bool broken = row.status == ItemStatus::Broken;
        std::string words = row.label; // what is said beside the pills
        for (const Outline::Pill &pill : row.pills) {
            const std::string shown = std::string(numeral(static_cast<std::uint8_t>(pill.kind))) + ' ' + pill.text;
            if (const auto at = words.find(shown); at != std::string::npos)
                words.replace(at, shown.size(), "");
        }
        const bool leftPill = !row.pills.empty() && row.pills.front().rect.x < row.rect.x + row.rect.w / 3;
        const double indent = leftPill ? row.pills.front().rect.right() - row.rect.x + 6 : 0;
        cell(id, 'c' + std::to_string(c), words,
            plainText("fontSize=12;container=1;collapsible=0;spacingLeft=" + std::to_string(static_cast<int>(indent)) + ';'),
            {row.rect.x - card.rect.x, row.rect.y - card.rect.y, row.rect.w, row.rect.h});
        for (std::size_t p = 0; p < row.pills.size(); ++p) {
            const Outline::Pill &pill = row.pills[p];
            const auto kind = static_cast<std::uint8_t>(pill.kind);
            std::string style = box(m_theme.card, broken ? m_theme.broken : m_theme.port.at(kind), 11)
                + "strokeWidth=2;fontFamily=JetBrains Mono;fontSize=12;";
            if (pill.status == ItemStatus::Broken || pill.status == ItemStatus::Hollow)
                style += "dashed=1;";
            cell(id + 'p' + std::to_string(p), id, std::string(numeral(kind)) + ' ' + pill.text, style,
                {pill.rect.x - row.rect.x, pill.rect.y - row.rect.y, pill.rect.w, pill.rect.h});
        }
        if (!row.problem.empty())
            cell(id + 'x', "1", row.problem,
                box(m_theme.card, m_theme.broken, 6) + "whiteSpace=wrap;fontSize=12;align=left;spacing=6;",
                {card.rect.x, card.rect.bottom() + 6, card.rect.w, 48});
    }

    void writeHop(const Outline::Hop &hop)
    {
        const bool open = hop.toCard == Outline::kOpen;
        const bool broken = open || hop.status == ItemStatus::Broken;
        m_out += "<mxCell id=\"h" + std::to_string(m_hops++) + "\" parent=\"1\" edge=\"1\" source=\""
            + rowName(hop.fromCard, hop.fromRow) + '"';
        if (!open)
            m_out += " target=\"" + rowName(hop.toCard, hop.toRow) + '"';
        m_out += " style=\"html=0;curved=1;exitX=1;exitY=0.5;entryX=0;entryY=0.5;strokeWidth=2;strokeColor="
            + hex(broken ? m_theme.broken : m_theme.port.at(hop.portKind)) + (broken ? ";dashed=1" : "")
            + (open ? ";endArrow=cross" : ";endArrow=block") + ";\"><mxGeometry relative=\"1\" as=\"geometry\">";
        if (open && !hop.points.empty())
            point("mxPoint", hop.points.back(), " as=\"targetPoint\"");
        if (hop.points.size() > 2) {
            m_out += "<Array as=\"points\">";
            for (std::size_t i = 1; i + 1 < hop.points.size(); ++i)
                point("mxPoint", hop.points[i], "");
            m_out += "</Array>";
        }
        m_out += "</mxGeometry></mxCell>\n";
    }

    void point(const char *element, Point at, const char *more)
    {
        appendNumber(m_out += std::string("<") + element + " x=\"", at.x);
        appendNumber(m_out += "\" y=\"", at.y);
        m_out += std::string("\"") + more + "/>";
    }

    const Outline &m_outline;
    const Theme &m_theme;
    std::string m_out;
    std::size_t m_hops = 0;
};

} // namespace

std::string toDrawio(const Outline &outline, const Theme &theme)
{
    return DrawioWriter(outline, theme).write();
}

} // namespace portolan
