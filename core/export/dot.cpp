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

// A quoted string: `"` is the only character that ends it, and a `\` before it would save it (Graphviz, "The DOT Language").
std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : xml(text)) // entities are read in plain labels too
        out += c == '\\' ? std::string("&#92;") : std::string(1, c);
    return out + '"';
}

class DotWriter
{
public:
    DotWriter(const Outline &outline, const Theme &theme)
        : m_outline(outline)
        , m_theme(theme)
    {
    }

    std::string write()
    {
        const std::string text = hex(m_theme.text);
        m_out = "digraph portolan {\n  rankdir=LR; charset=\"UTF-8\"; bgcolor=\"" + hex(m_theme.ground)
            + "\"; fontname=\"Inter\"; fontcolor=\"" + text
            + "\"; nodesep=0.3; ranksep=0.9; labelloc=t; label=" + quoted(m_outline.title) + ";\n";
        m_out += "  node [shape=plain fontname=\"Inter\" fontsize=11 fontcolor=\"" + text
            + "\"];\n  edge [penwidth=1.6 arrowsize=0.7];\n";
        if (m_outline.cards.empty())
            m_out += "  nothing [shape=plaintext label=" + quoted(m_outline.empty) + "];\n";
        for (Index band = 0; band < m_outline.bands.size(); ++band) {
            m_out += "  subgraph cluster_" + std::to_string(band) + " {\n    label=" + quoted(m_outline.bands[band].name)
                + "; style=\"rounded,filled\"; color=\"" + hex(m_theme.line) + "\"; fillcolor=\"" + hex(m_theme.band) + "\";\n";
            writeCards(band);
            m_out += "  }\n";
        }
        writeCards(kNone);
        for (const Outline::Hop &hop : m_outline.hops)
            writeHop(hop);
        return m_out + "}\n";
    }

private:
    static std::string node(Index card) { return 'c' + std::to_string(card); }

    void writeCards(Index band)
    {
        for (Index c = 0; c < m_outline.cards.size(); ++c) {
            if (m_outline.cards[c].band == band)
                writeCard(node(c), m_outline.cards[c]);
        }
    }

    void writeCard(const std::string &name, const Outline::Card &card)
    {
        const std::string card0
            = "<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"4\" STYLE=\"ROUNDED\" COLOR=\""
            + hex(m_theme.line) + "\" BGCOLOR=\"" + hex(m_theme.card) + "\">";
        m_out += "    " + name + " [tooltip=" + quoted(card.id) + " label=<" + card0 + "<TR><TD ALIGN=\"LEFT\">";
        if (!card.kind.empty())
            m_out += "<FONT POINT-SIZE=\"8\" COLOR=\"" + hex(m_theme.quietText) + "\">" + xml(card.kind)
                + "</FONT><BR ALIGN=\"LEFT\"/>";
        m_out += "<B>" + xml(card.name.empty() ? " " : card.name) + "</B>";
        if (!card.badge.empty())
            m_out += " <FONT COLOR=\"" + hex(m_theme.quietText) + "\">" + xml(card.badge) + "</FONT>";
        m_out += "<BR ALIGN=\"LEFT\"/></TD></TR>";
        for (Index r = 0; r < card.rows.size(); ++r)
            writeRow(r, card.rows[r]);
        m_out += "</TABLE>>];\n";
    }

    void writeRow(Index number, const Outline::Row &row)
    {
        const bool broken = row.status == ItemStatus::Broken;
        m_out += "<HR/><TR><TD ALIGN=\"LEFT\" PORT=\"r" + std::to_string(number)
            + "\"><FONT FACE=\"JetBrains Mono\" POINT-SIZE=\"10\" COLOR=\"" + hex(broken ? m_theme.broken : m_theme.text) + "\">";
        m_out += xml((row.box.empty() ? "" : row.box + "  ") + (row.label.empty() ? " " : row.label)) + (broken ? " ✗" : "")
            + "</FONT></TD></TR>";
    }

    void writeHop(const Outline::Hop &hop)
    {
        const auto end = [](Index card, Index row, const char *side) {
            return node(card) + (row == Outline::kOpen ? std::string() : ":r" + std::to_string(row) + side);
        };
        const bool open = hop.toCard == Outline::kOpen;
        const std::string target = open ? 'x' + std::to_string(m_open++) : end(hop.toCard, hop.toRow, ":w");
        const bool broken = open || hop.status == ItemStatus::Broken;
        if (open) {
            const std::string problem
                = hop.fromRow == Outline::kOpen ? "" : m_outline.cards[hop.fromCard].rows[hop.fromRow].problem;
            m_out += "  " + target + " [shape=plaintext fontcolor=\"" + hex(m_theme.broken) + "\" label=" + quoted("✗ " + problem)
                + "];\n";
        }
        m_out += "  " + end(hop.fromCard, hop.fromRow, ":e") + " -> " + target + " [color=\""
            + hex(broken ? m_theme.broken : m_theme.port.at(hop.portKind)) + (broken ? "\" style=dashed];\n" : "\"];\n");
    }

    const Outline &m_outline;
    const Theme &m_theme;
    std::string m_out;
    std::size_t m_open = 0;
};

} // namespace

std::string toDot(const Outline &outline, const Theme &theme)
{
    return DotWriter(outline, theme).write();
}

} // namespace portolan
