// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/preview.h"
#include "core/text/jsonwriter.h"

#include <array>

namespace portolan {

namespace {

void writePlace(JsonWriter &json, const FilePlace &place)
{
    json.beginObject();
    json.member("file", place.file).member("line", place.at.line).member("column", place.at.column);
    json.endObject();
}

void writeRelated(JsonWriter &json, const PortGraph &graph, const Finding &finding)
{
    json.key("related").beginArray();
    for (const RelatedPlace &related : finding.related) {
        json.beginObject().member("message", english(related.message)).key("source");
        writePlace(json, filePlace(graph, related.file, related.at.begin));
        json.endObject();
    }
    json.endArray();
}

void writeFix(JsonWriter &json, const PortGraph &graph, const Fix &fix, const Edit &edit)
{
    json.beginObject().member("title", english(fix.title)).key("edits").beginArray();
    for (const DocumentEdit &document : edit.documents) {
        const std::string_view text = graph.inventory->files[document.file].document->text();
        for (const Splice &splice : document.splices) {
            const FilePlace place = filePlace(graph, document.file, splice.at.begin);
            json.beginObject();
            json.member("file", place.file).member("line", place.at.line).member("column", place.at.column);
            json.member("old", text.substr(splice.at.begin, splice.at.size())).member("new", splice.text);
            json.endObject();
        }
    }
    json.endArray().endObject();
}

void writeFinding(JsonWriter &json, const PortGraph &graph, const Finding &finding, FixPreview &preview)
{
    json.beginObject();
    json.member("code", finding.code).member("severity", toString(finding.severity));
    json.member("message", english(finding.message));
    json.member("object", finding.object).member("fieldPath", finding.fieldPath);
    json.key("source");
    writePlace(json, filePlace(graph, finding.file, finding.at.begin));
    writeRelated(json, graph, finding);
    json.key("fixes").beginArray();
    for (const Fix &fix : finding.fixes) {
        if (const Edit edit = preview.edit(fix); !edit.empty())
            writeFix(json, graph, fix, edit);
    }
    json.endArray().endObject();
}

// SGR colours as compilers use them: red, magenta, cyan.
constexpr std::array<std::string_view, 3> kColours {"\033[1;31m", "\033[1;35m", "\033[1;36m"};

} // namespace

FixPreview::FixPreview(const PortGraph &graph)
    : m_originals([&graph] {
        std::vector<std::shared_ptr<const Document>> documents;
        for (const InputFile &file : graph.inventory->files)
            documents.push_back(file.document);
        return documents;
    }())
{
    for (const InputFile &file : graph.inventory->files)
        m_options.names.push_back(file.name);
}

Edit FixPreview::edit(const Fix &fix)
{
    return setFields(m_originals, fix.fields, m_options).value_or(Edit {});
}

FilePlace filePlace(const PortGraph &graph, std::uint32_t file, std::uint32_t offset)
{
    const InputFile &input = graph.inventory->files[file];
    return {input.name, input.document ? input.document->position(offset) : Position {0, 0}};
}

std::string_view toString(kube::Severity severity)
{
    constexpr std::array<std::string_view, 3> kNames {"error", "warning", "info"};
    return kNames[static_cast<std::size_t>(severity)];
}

std::string findingsJson(const PortGraph &graph, const std::vector<Finding> &findings)
{
    JsonWriter json;
    FixPreview preview(graph);
    json.beginObject().member("format", 1).key("findings").beginArray();
    for (const Finding &finding : findings)
        writeFinding(json, graph, finding, preview);
    json.endArray().endObject();
    return json.take();
}

std::string findingsText(const PortGraph &graph, const std::vector<Finding> &findings, bool colour)
{
    std::string text;
    for (const Finding &finding : findings) {
        const FilePlace place = filePlace(graph, finding.file, finding.at.begin);
        text.append(place.file).append(":").append(std::to_string(place.at.line)).append(":");
        text.append(std::to_string(place.at.column)).append(": ");
        text.append(colour ? kColours[static_cast<std::size_t>(finding.severity)] : "");
        text.append(toString(finding.severity)).append(colour ? "\033[0m: " : ": ");
        text.append(english(finding.message)).append(" [").append(finding.code).append("]\n");
    }
    return text;
}

} // namespace portolan
