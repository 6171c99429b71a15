// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporters.h"

#include "core/export/flowcharts.h"
#include "core/export/html.h"
#include "core/export/porttable.h"

#include <algorithm>

namespace portolan {

namespace {

void svg(const ExportInput &input, const Sink &sink)
{
    sink(toSvg(input.picture, input.theme, {.fonts = input.fonts, .outlines = input.outlines}));
}

void json(const ExportInput &input, const Sink &sink)
{
    writeJson(input.picture, sink);
}

void html(const ExportInput &input, const Sink &sink)
{
    sink(toHtml(input.picture, input.graph, input.theme, {.fonts = input.fonts}));
}

template <std::string (*Write)(const Outline &, const Theme &)> void flowchart(const ExportInput &input, const Sink &sink)
{
    sink(Write(outlineOf(input.picture), input.theme));
}

void markdown(const ExportInput &input, const Sink &sink)
{
    const Outline outline = outlineOf(input.picture);
    const auto rows = rowsIn(input.picture, portTable(input.graph));
    std::string text = "# " + markdownText(outline.title) + "\n\n" + markdownText(outline.summary) + "\n";
    text += rows.empty() ? (outline.empty.empty() ? "" : '\n' + markdownText(outline.empty) + '\n') : '\n' + toMarkdown(rows);
    sink(text);
}

void csv(const ExportInput &input, const Sink &sink)
{
    sink(toCsv(rowsIn(input.picture, portTable(input.graph))));
}

constexpr auto kExporters = std::to_array<Exporter>({
    {".svg", PORTOLAN_TR("Scalable picture"), false, svg},
    {".html", PORTOLAN_TR("Interactive page"), true, html},
    {".mmd", PORTOLAN_TR("Mermaid flowchart"), false, flowchart<toMermaid>},
    {".dot", PORTOLAN_TR("Graphviz"), false, flowchart<toDot>},
    {".d2", PORTOLAN_TR("D2"), false, flowchart<toD2>},
    {".drawio", PORTOLAN_TR("draw.io diagram"), false, flowchart<toDrawio>},
    {".json", PORTOLAN_TR("Display list"), false, json},
    {".md", PORTOLAN_TR("Port table in Markdown"), true, markdown},
    {".csv", PORTOLAN_TR("Port table for spreadsheets"), true, csv},
});

} // namespace

std::span<const Exporter> exporters()
{
    return kExporters;
}

const Exporter *exporterFor(std::string_view fileName)
{
    const auto dot = fileName.rfind('.');
    if (dot == std::string_view::npos)
        return nullptr;
    std::string extension(fileName.substr(dot));
    std::ranges::transform(
        extension, extension.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto *found = std::ranges::find(kExporters, extension, &Exporter::extension);
    return found == kExporters.end() ? nullptr : found;
}

} // namespace portolan
