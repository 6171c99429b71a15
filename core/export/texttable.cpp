// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/texttable.h"

#include <algorithm>

namespace portolan {

namespace {

// As a spreadsheet reads it back: quoted where needed, and never run as a formula.
void appendCsvCell(std::string &out, std::string_view cell)
{
    const bool formula = !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += formula ? "'" : "";
        out += cell;
        return;
    }
    out += formula ? "\"'" : "\"";
    for (const char c : cell) {
        out += c;
        if (c == '"')
            out += c;
    }
    out += '"';
}

} // namespace

std::string toCsv(const TextTable &table)
{
    std::string out;
    for (const TextTable::Column &column : table.columns)
        out.append(&column == table.columns.data() ? "" : ",").append(column.name);
    out += "\r\n";
    for (const TextTable::Row &row : table.rows) {
        for (const std::string &cell : row.cells) {
            out += &cell == row.cells.data() ? "" : ",";
            appendCsvCell(out, cell);
        }
        out += "\r\n";
    }
    return out;
}

std::string markdownText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            out += ' ';
        else {
            if (std::string_view("\\`*_[]|~>").find(c) != std::string_view::npos)
                out += '\\';
            out += c;
        }
    }
    return out;
}

std::string toMarkdown(const TextTable &table)
{
    std::vector<std::size_t> used;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (std::ranges::any_of(table.rows, [column](const TextTable::Row &row) { return !row.cells[column].empty(); }))
            used.push_back(column);
    }
    if (used.empty())
        return {};
    std::string out = "|";
    std::string rule = "|";
    for (const std::size_t column : used) {
        out += ' ' + table.columns[column].title + " |";
        rule += " --- |";
    }
    out += '\n' + rule + '\n';
    for (const TextTable::Row &row : table.rows) {
        out += '|';
        for (const std::size_t column : used) {
            const std::string cell = markdownText(row.cells[column]);
            out += row.strong == column ? " **" + cell + "** |" : ' ' + cell + " |";
        }
        out += '\n';
    }
    return out;
}

} // namespace portolan
