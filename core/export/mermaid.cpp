// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/flowcharts.h"
#include "core/export/svgcanvas.h"
#include "core/text/utf8.h"

#include <array>

namespace portolan {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD

// Between quotes: all ASCII that is no letter, digit or harmless sign becomes a character code (Mermaid, "Entity codes").
std::string quoted(std::string_view text)
{
    std::string out = "\"";
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const char c = text.front();
        const auto code = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view(" .,:/-_()").find(c) != std::string_view::npos;
        if (length == 0)
            out += kReplacement;
        else if (length > 1)
            out += text.substr(0, length);
        else if (code < 0x20 || code == 0x7F)
            out += ' ';
        else if (plain)
            out += c;
        else
            out += '#' + std::to_string(code) + ';';
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return out + '"';
}

class MermaidWriter
{
public:
    MermaidWriter(const Outline &outline, const Theme &theme)
        : m_outline(outline)
        , m_theme(theme)
    {
    }

    std::string write()
    {
        m_out = "flowchart LR\n";
        if (m_outline.cards.empty())
            m_out += "  nothing[" + quoted(m_outline.empty.empty() ? m_outline.title : m_outline.empty) + "]\n";
        for (Index band = 0; band < m_outline.bands.size(); ++band) {
            m_out += "  subgraph b" + std::to_string(band) + '[' + quoted(m_outline.bands[band].name) + "]\n    direction LR\n";
            writeCards(band, "    ");
            m_out += "  end\n";
        }
        writeCards(kNone, "  ");
        for (const Outline::Hop &hop : m_outline.hops)
            writeHop(hop);
        writeStyles();
        return std::move(m_out);
    }

private:
    static std::string rowName(Index card, Index row)
    {
        return 'c' + std::to_string(card) + (row == Outline::kOpen ? std::string() : 'r' + std::to_string(row));
    }

    void writeCards(Index band, const std::string &indent)
    {
        for (Index c = 0; c < m_outline.cards.size(); ++c) {
            const Outline::Card &card = m_outline.cards[c];
            if (card.band != band)
                continue;
            std::string label = card.kind + (card.kind.empty() ? "" : " ") + card.name;
            label += card.badge.empty() ? "" : " · " + card.badge;
            if (card.rows.empty()) {
                m_out += indent + rowName(c, Outline::kOpen) + (card.cut ? "([" : "[") + quoted(label)
                    + (card.cut ? "])\n" : "]\n");
                continue;
            }
            m_out += indent + "subgraph c" + std::to_string(c) + '[' + quoted(label) + "]\n" + indent + "  direction TB\n";
            for (Index r = 0; r < card.rows.size(); ++r) {
                const Outline::Row &row = card.rows[r];
                std::string text = quoted((row.box.empty() ? "" : row.box + ": ") + row.label);
                m_out += indent + "  " + rowName(c, r) + "([" + text + "])"
                    + (row.status == ItemStatus::Broken ? ":::broken\n" : "\n");
            }
            m_out += indent + "end\n";
        }
    }

    void writeHop(const Outline::Hop &hop)
    {
        const std::string from = rowName(hop.fromCard, hop.fromRow);
        if (hop.toCard != Outline::kOpen) {
            m_out += "  " + from + " --> " + rowName(hop.toCard, hop.toRow) + '\n';
        } else {
            const std::string &problem
                = hop.fromRow == Outline::kOpen ? std::string() : m_outline.cards[hop.fromCard].rows[hop.fromRow].problem;
            m_out += "  " + from + " -.-x x" + std::to_string(m_links) + '[' + quoted(problem.empty() ? "?" : problem)
                + "]:::broken\n";
        }
        m_linksOfKind.at(hop.status == ItemStatus::Broken ? 0 : hop.portKind).push_back(m_links++);
    }

    void writeStyles()
    {
        m_out += "  classDef broken stroke:" + hex(m_theme.broken) + ",stroke-width:2px,stroke-dasharray:5 4\n";
        for (std::size_t kind = 0; kind < m_linksOfKind.size(); ++kind) {
            if (m_linksOfKind[kind].empty())
                continue;
            std::string list;
            for (const std::size_t link : m_linksOfKind[kind])
                list += (list.empty() ? "" : ",") + std::to_string(link);
            m_out += "  linkStyle " + list + " stroke:" + hex(kind == 0 ? m_theme.broken : m_theme.port[kind])
                + ",stroke-width:2px\n";
        }
    }

    const Outline &m_outline;
    const Theme &m_theme;
    std::string m_out;
    std::size_t m_links = 0;
    std::array<std::vector<std::size_t>, 7> m_linksOfKind; // by PortKind; [0]: broken
};

} // namespace

std::string toMermaid(const Outline &outline, const Theme &theme)
{
    return MermaidWriter(outline, theme).write();
}

} // namespace portolan
