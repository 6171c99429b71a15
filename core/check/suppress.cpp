// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/suppress.h"

#include <algorithm>
#include <map>

namespace portolan {

namespace {

constexpr std::string_view kComment = "# portolan: ignore";
constexpr std::string_view kAnnotation = "portolan/ignore";

// Codes that are ignored within a stretch of a file.
struct Ignored {
    Span where;
    std::string_view codes; // as written, with the reason behind them
};
using IgnoredByFile = std::map<std::uint32_t, std::vector<Ignored>>;

std::string_view restOfLine(std::string_view text, std::size_t from)
{
    return text.substr(from, std::min(text.find('\n', from), text.size()) - from);
}

// Whether `code` stands among the codes at the front of `codes`; a reason may follow.
bool names(std::string_view codes, std::string_view code)
{
    constexpr std::string_view kBlank = " \t,:\"'{}[]\r";
    while (true) {
        codes.remove_prefix(std::min(codes.find_first_not_of(kBlank), codes.size()));
        const std::string_view word = codes.substr(0, codes.find_first_of(kBlank));
        if (!word.starts_with("PORT"))
            return false;
        if (word == code)
            return true;
        codes.remove_prefix(word.size());
    }
}

// What the marker at `at` is about: of the objects of its file, sorted by place, or of the text around it.
Span scopeOf(std::string_view text, std::size_t at, bool annotation, const std::vector<Span> &objects)
{
    const auto offset = static_cast<std::uint32_t>(at);
    const auto around
        = std::ranges::find_if(objects.rbegin(), objects.rend(), [&](Span object) { return object.contains(offset); });
    const Span object = around == objects.rend() ? Span {} : *around;
    if (annotation)
        return object;
    const auto lineBegin = static_cast<std::uint32_t>(text.rfind('\n', at) + 1); // npos + 1 is 0
    const auto lineEnd = static_cast<std::uint32_t>(at + restOfLine(text, at).size());
    const bool alone = text.substr(lineBegin, at - lineBegin).find_first_not_of(" \t") == std::string_view::npos;
    const auto next = std::ranges::find_if(objects, [&](Span one) { return one.begin >= lineBegin; });
    const bool above = alone && object.empty() && next != objects.end();
    if (above || (next != objects.end() && next->begin < lineEnd))
        return *next; // above the object, or on its first line
    const std::size_t nextLine = std::min<std::size_t>(lineEnd + 1, text.size());
    return {lineBegin, alone ? static_cast<std::uint32_t>(nextLine + restOfLine(text, nextLine).size()) : lineEnd};
}

std::vector<Ignored> ignoredIn(std::string_view text, std::vector<Span> objects)
{
    std::vector<Ignored> ignored;
    std::ranges::sort(objects);
    for (const std::string_view marker : {kComment, kAnnotation}) {
        for (std::size_t at = text.find(marker); at != std::string_view::npos; at = text.find(marker, at + 1))
            ignored.push_back({scopeOf(text, at, marker == kAnnotation, objects), restOfLine(text, at + marker.size())});
    }
    return ignored;
}

IgnoredByFile ignoredOf(const PortGraph &graph, const std::vector<Finding> &findings)
{
    IgnoredByFile byFile;
    const Inventory &inventory = *graph.inventory;
    for (const Finding &finding : findings) {
        const auto &document = inventory.files[finding.file].document;
        if (!document || byFile.contains(finding.file))
            continue;
        std::vector<Ignored> &ignored = byFile[finding.file];
        const std::string_view text = document->text();
        if (text.find(kComment) == std::string_view::npos && text.find(kAnnotation) == std::string_view::npos)
            continue;
        std::vector<Span> objects;
        for (const Definition &definition : inventory.definitions) {
            if (definition.file == finding.file)
                objects.push_back(definition.object->meta.item.shifted(definition.base));
        }
        ignored = ignoredIn(text, std::move(objects));
    }
    return byFile;
}

} // namespace

void dropSuppressed(const PortGraph &graph, std::vector<Finding> &findings)
{
    const IgnoredByFile byFile = ignoredOf(graph, findings);
    std::erase_if(findings, [&](const Finding &finding) {
        const auto file = byFile.find(finding.file);
        return file != byFile.end() && std::ranges::any_of(file->second, [&](const Ignored &one) {
            return one.where.contains(finding.at.begin) && names(one.codes, finding.code);
        });
    });
}

} // namespace portolan
