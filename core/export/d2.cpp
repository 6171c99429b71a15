// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/flowcharts.h"
#include "core/export/svgcanvas.h"
#include "core/export/xmltext.h"
#include "core/text/utf8.h"

namespace portolan {

namespace {

// Single quotes: nothing inside is read as syntax or substituted, a quote is doubled (D2, "Strings").
std::string quoted(std::string_view text)
{
    std::string out = "'";
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const auto code = static_cast<unsigned char>(text.front());
        if (length == 0)
            out += "\xEF\xBF\xBD";
        else if (code < 0x20 || code == 0x7F)
            out += ' ';
        else
            out += text.substr(0, length);
        out += text.front() == '\'' ? "'" : "";
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return out + '\'';
}

class D2Writer
{
public:
    D2Writer(const Outline &outline, const Theme &theme)
        : m_outline(outline)
        , m_theme(theme)
    {
    }

    std::string write()
    {
        m_out = "direction: right\n";
        m_out += "title: " + quoted(m_outline.title) + " {shape: text; near: top-center; style.font-size: 24}\n";
        if (m_outline.cards.empty())
            m_out += "nothing: " + quoted(m_outline.empty) + " {shape: text}\n";
        for (Index band = 0; band < m_outline.bands.size(); ++band) {
            m_out += 'b' + std::to_string(band) + ": " + quoted(m_outline.bands[band].name) + " {\n  style.fill: \""
                + hex(m_theme.band) + "\"\n";
            writeCards(band, "  ");
            m_out += "}\n";
        }
        writeCards(kNone, "");
        for (const Outline::Hop &hop : m_outline.hops)
            writeHop(hop);
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::string path(Index card, Index row) const
    {
        const Index band = m_outline.cards[card].band;
        return (band == kNone ? std::string() : 'b' + std::to_string(band) + '.') + 'c' + std::to_string(card)
            + (row == Outline::kOpen ? std::string() : ".r" + std::to_string(row));
    }

    void writeCards(Index band, const std::string &indent)
    {
        for (Index c = 0; c < m_outline.cards.size(); ++c) {
            const Outline::Card &card = m_outline.cards[c];
            if (card.band != band)
                continue;
            std::string label
                = card.kind + (card.kind.empty() ? "" : " ") + card.name + (card.badge.empty() ? "" : " · " + card.badge);
            m_out += indent + 'c' + std::to_string(c) + ": " + quoted(label) + " {\n";
            m_out += indent + "  style.fill: \"" + hex(m_theme.card) + "\"; style.border-radius: 8\n";
            for (Index r = 0; r < card.rows.size(); ++r)
                writeRow(r, card.rows[r], indent + "  ");
            m_out += indent + "}\n";
        }
    }

    void writeRow(Index number, const Outline::Row &row, const std::string &indent)
    {
        m_out += indent + 'r' + std::to_string(number) + ": " + quoted((row.box.empty() ? "" : row.box + ": ") + row.label);
        m_out += row.status == ItemStatus::Broken
            ? " {style.stroke: \"" + hex(m_theme.broken) + "\"; style.stroke-dash: 4; style.border-radius: 12}\n"
            : std::string(" {style.border-radius: 12}\n");
    }

    void writeHop(const Outline::Hop &hop)
    {
        const bool open = hop.toCard == Outline::kOpen;
        std::string target = open ? 'x' + std::to_string(m_open++) : path(hop.toCard, hop.toRow);
        if (open) {
            const std::string problem
                = hop.fromRow == Outline::kOpen ? "" : m_outline.cards[hop.fromCard].rows[hop.fromRow].problem;
            m_out
                += target + ": " + quoted("✗ " + problem) + " {shape: text; style.font-color: \"" + hex(m_theme.broken) + "\"}\n";
        }
        const bool broken = open || hop.status == ItemStatus::Broken;
        m_out += path(hop.fromCard, hop.fromRow) + " -> " + target + ": {style.stroke: \""
            + hex(broken ? m_theme.broken : m_theme.port.at(hop.portKind)) + '"' + (broken ? "; style.stroke-dash: 4}\n" : "}\n");
    }

    const Outline &m_outline;
    const Theme &m_theme;
    std::string m_out;
    std::size_t m_open = 0;
};

} // namespace

std::string toD2(const Outline &outline, const Theme &theme)
{
    return D2Writer(outline, theme).write();
}

} // namespace portolan
