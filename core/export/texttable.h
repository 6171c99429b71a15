// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace portolan {

// A table of texts, as files and the clipboard take it.
struct TextTable {
    struct Row {
        std::vector<std::string> cells; // as many as there are columns
        std::optional<std::size_t> strong; // the cell that stands out
    };
    struct Column {
        std::string name; // as files call it: "service_port"
        std::string title; // as people read it
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
};

// RFC 4180 with a header line. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] std::string toCsv(const TextTable &table);
// A table as GitHub and CommonMark readers show it; columns that are empty throughout are left out.
[[nodiscard]] std::string toMarkdown(const TextTable &table);
// Text that stands as it is in Markdown, on one line.
[[nodiscard]] std::string markdownText(std::string_view text);

} // namespace portolan
