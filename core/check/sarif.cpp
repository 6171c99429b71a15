// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/preview.h"
#include "core/text/jsonwriter.h"

#include <algorithm>
#include <map>

namespace portolan {

// SARIF 2.1.0 (OASIS), as code-scanning services take it.
namespace {

// A file name as a relative or `file:` URI reference (RFC 3986, 3.3): its path separators stay.
std::string uriOf(std::string_view name)
{
    constexpr std::string_view kPlain = "-._~/!$&'()*+,;=@";
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uri = name.starts_with('/') ? "file://" : "";
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (alphanumeric || kPlain.find(c) != std::string_view::npos)
            uri += c;
        else
            uri.append(1, '%').append(1, kHex[byte >> 4]).append(1, kHex[byte & 15U]);
    }
    return uri;
}

// SARIF 3.30: columns from 1, in code points (`columnKind`), where Position counts bytes.
std::uint32_t codePointColumn(const Document *document, Position at)
{
    if (document == nullptr)
        return at.column;
    const std::string_view before = document->line(at.line).substr(0, at.column - 1);
    const auto isContinuation = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    return at.column - static_cast<std::uint32_t>(std::ranges::count_if(before, isContinuation));
}

void writePosition(JsonWriter &json, std::string_view line, std::string_view column, const Document *document, Position at)
{
    json.member(line, at.line).member(column, codePointColumn(document, at));
}

void writeRegion(JsonWriter &json, const Document *document, Span at)
{
    json.beginObject();
    writePosition(json, "startLine", "startColumn", document, document->position(at.begin));
    writePosition(json, "endLine", "endColumn", document, document->position(at.end));
    json.endObject();
}

void writeArtifact(JsonWriter &json, std::string_view file)
{
    json.key("artifactLocation").beginObject().member("uri", uriOf(file)).endObject();
}

void writePhysicalLocation(JsonWriter &json, const InputFile &file, Span at)
{
    json.key("physicalLocation").beginObject();
    writeArtifact(json, file.name);
    if (file.document) { // a cluster has no lines
        json.key("region");
        writeRegion(json, file.document.get(), at);
    }
    json.endObject();
}

void writeText(JsonWriter &json, std::string_view key, std::string_view text)
{
    json.key(key).beginObject().member("text", text).endObject();
}

std::string_view levelOf(kube::Severity severity)
{
    return severity == kube::Severity::Info ? "note" : toString(severity);
}

void writeRules(JsonWriter &json)
{
    json.key("rules").beginArray();
    for (const Rule &rule : rules()) {
        json.beginObject().member("id", rule.code);
        writeText(json, "shortDescription", rule.title);
        writeText(json, "fullDescription", rule.explanation);
        writeText(json, "help", std::string(rule.explanation) + "\n\nExample:\n\n" + std::string(rule.example));
        json.key("defaultConfiguration").beginObject().member("enabled", rule.on).member("level", levelOf(rule.severity));
        json.endObject().endObject();
    }
    json.endArray();
}

void writeTool(JsonWriter &json)
{
    json.key("tool").beginObject().key("driver").beginObject();
    json.member("name", "portolan").member("semanticVersion", PORTOLAN_VERSION);
    writeRules(json);
    json.key("notifications").beginArray();
    for (const std::string_view code : {kUnreadableFile, kSyntaxError}) {
        json.beginObject().member("id", code);
        writeText(json, "shortDescription", ruleNamed(code)->title);
        json.endObject();
    }
    json.endArray();
    json.endObject().endObject();
}

void writeFix(JsonWriter &json, const PortGraph &graph, const Fix &fix, const Edit &edit)
{
    json.beginObject();
    writeText(json, "description", english(fix.title));
    json.key("artifactChanges").beginArray();
    for (const DocumentEdit &change : edit.documents) {
        const InputFile &file = graph.inventory->files[change.file];
        json.beginObject();
        writeArtifact(json, file.name);
        json.key("replacements").beginArray();
        for (const Splice &splice : change.splices) {
            json.beginObject().key("deletedRegion");
            writeRegion(json, file.document.get(), splice.at);
            writeText(json, "insertedContent", splice.text);
            json.endObject();
        }
        json.endArray().endObject();
    }
    json.endArray().endObject();
}

void writeFixes(JsonWriter &json, const PortGraph &graph, const Finding &finding, FixPreview &preview)
{
    std::vector<std::pair<const Fix *, Edit>> possible;
    for (const Fix &fix : finding.fixes) {
        if (Edit edit = preview.edit(fix); !edit.empty())
            possible.emplace_back(&fix, std::move(edit));
    }
    if (possible.empty())
        return;
    json.key("fixes").beginArray();
    for (const auto &[fix, edit] : possible)
        writeFix(json, graph, *fix, edit);
    json.endArray();
}

void writeRelated(JsonWriter &json, const PortGraph &graph, const Finding &finding)
{
    if (finding.related.empty())
        return;
    json.key("relatedLocations").beginArray();
    int id = 0;
    for (const RelatedPlace &related : finding.related) {
        json.beginObject().member("id", ++id);
        writeText(json, "message", english(related.message));
        writePhysicalLocation(json, graph.inventory->files[related.file], related.at);
        json.endObject();
    }
    json.endArray();
}

// SARIF 3.35: an empty list would say that nobody suppressed it, so that it is always there.
void writeSuppression(JsonWriter &json, const Finding &finding)
{
    json.key("suppressions").beginArray();
    if (finding.suppressed != Suppression::None) {
        json.beginObject().member("kind", finding.suppressed == Suppression::InSource ? "inSource" : "external");
        if (!finding.reason.empty())
            json.member("justification", finding.reason);
        json.endObject();
    }
    json.endArray();
}

// What a finding is about, wherever its line moves to: its code, file, object and field; the count tells equal ones apart.
class Fingerprints
{
public:
    std::string next(const PortGraph &graph, const Finding &finding)
    {
        std::string about(finding.code);
        for (const std::string &part : {graph.inventory->files[finding.file].name, finding.object, finding.fieldPath})
            about += '\n' + part;
        const int count = ++m_counts[about];
        constexpr std::string_view kHex = "0123456789abcdef";
        std::string digits;
        for (std::uint64_t hash = hashOf(about), shift = 0; shift < 64; shift += 4)
            digits += kHex[(hash >> shift) & 15U];
        return digits + ':' + std::to_string(count);
    }

private:
    std::map<std::string, int> m_counts;
};

void writeResult(
    JsonWriter &json, const PortGraph &graph, const Finding &finding, const std::string &fingerprint, FixPreview &preview)
{
    json.beginObject().member("ruleId", finding.code);
    if (const Rule *rule = ruleNamed(finding.code))
        json.member("ruleIndex", static_cast<std::int64_t>(rule - rules().data()));
    json.member("level", levelOf(finding.severity));
    writeText(json, "message", english(finding.message));
    json.key("locations").beginArray().beginObject();
    writePhysicalLocation(json, graph.inventory->files[finding.file], finding.at);
    json.key("logicalLocations").beginArray().beginObject();
    const std::string gap = finding.object.empty() || finding.fieldPath.empty() ? "" : " ";
    json.member("fullyQualifiedName", finding.object + gap + finding.fieldPath).member("kind", "resource");
    json.endObject().endArray().endObject().endArray();
    writeRelated(json, graph, finding);
    json.key("partialFingerprints").beginObject().member("primaryLocationLineHash", fingerprint).endObject();
    writeFixes(json, graph, finding, preview);
    writeSuppression(json, finding);
    json.endObject();
}

void writeInvocation(JsonWriter &json, const PortGraph &graph, const std::vector<Unread> &unread)
{
    const auto documentOf = [&graph](const std::string &name) -> const Document * {
        const auto &files = graph.inventory->files;
        const auto file = std::ranges::find(files, name, &InputFile::name);
        return file == files.end() ? nullptr : file->document.get();
    };
    json.key("invocations").beginArray().beginObject().member("executionSuccessful", unread.empty());
    json.key("toolExecutionNotifications").beginArray();
    for (const Unread &one : unread) {
        json.beginObject().member("level", "error");
        writeText(json, "message", english(one.message));
        json.key("descriptor").beginObject().member("id", kSyntaxError).endObject();
        json.key("locations").beginArray().beginObject().key("physicalLocation").beginObject();
        writeArtifact(json, one.file);
        if (one.at.line > 0) {
            json.key("region").beginObject();
            writePosition(json, "startLine", "startColumn", documentOf(one.file), one.at);
            json.endObject();
        }
        json.endObject().endObject().endArray().endObject();
    }
    json.endArray().endObject().endArray();
}

} // namespace

std::string findingsSarif(const PortGraph &graph, const std::vector<Finding> &findings, const std::vector<Unread> &unread)
{
    JsonWriter json;
    FixPreview preview(graph);
    Fingerprints fingerprints;
    json.beginObject();
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json").member("version", "2.1.0");
    json.key("runs").beginArray().beginObject();
    writeTool(json);
    json.member("columnKind", "unicodeCodePoints");
    writeInvocation(json, graph, unread);
    json.key("results").beginArray();
    for (const Finding &finding : findings)
        writeResult(json, graph, finding, fingerprints.next(graph, finding), preview);
    json.endArray().endObject().endArray().endObject();
    return json.take();
}

} // namespace portolan
