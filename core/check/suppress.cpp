// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/suppress.h"

#include <algorithm>
#include <functional>
#include <map>

namespace portolan {

namespace {

constexpr std::string_view kName = "portolan";
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

constexpr std::string_view kBlank = " \t,:\"'{}[]\r";

std::string reasonBehind(std::string_view rest)
{
    const auto begin = std::min(rest.find_first_not_of(kBlank), rest.size());
    const auto end = rest.find_last_not_of(kBlank);
    return end == std::string_view::npos ? std::string() : std::string(rest.substr(begin, end + 1 - begin));
}

// Whether `code` stands among the codes at the front of `codes`: then the reason that follows them.
std::optional<std::string> reasonFor(std::string_view codes, std::string_view code)
{
    bool named = false;
    while (true) {
        codes.remove_prefix(std::min(codes.find_first_not_of(kBlank), codes.size()));
        const std::string_view word = codes.substr(0, codes.find_first_of(kBlank));
        if (!word.starts_with("PORT"))
            return named ? std::optional(reasonBehind(codes)) : std::nullopt;
        named = named || word == code;
        codes.remove_prefix(word.size());
    }
}

// What the marker at `at` is about: of the objects of its file, sorted by place, or of the text around it.
Span scopeOf(std::string_view text, std::size_t at, bool annotation, const std::vector<Span> &objects)
{
    const auto offset = static_cast<std::uint32_t>(at);
    const auto behind = std::ranges::upper_bound(objects, offset, {}, &Span::begin);
    const bool inside = behind != objects.begin() && (behind - 1)->contains(offset);
    const Span object = inside ? *(behind - 1) : Span {};
    if (annotation)
        return object;
    const auto lineBegin = static_cast<std::uint32_t>(text.rfind('\n', at) + 1); // npos + 1 is 0
    const auto lineEnd = static_cast<std::uint32_t>(at + restOfLine(text, at).size());
    const bool alone = text.substr(lineBegin, at - lineBegin).find_first_not_of(" \t") == std::string_view::npos;
    const auto next = std::ranges::lower_bound(objects, lineBegin, {}, &Span::begin);
    const bool above = alone && object.empty() && next != objects.end();
    if (above || (next != objects.end() && next->begin < lineEnd))
        return *next; // above the object, or on its first line
    const std::size_t nextLine = std::min<std::size_t>(lineEnd + 1, text.size());
    return {lineBegin, alone ? static_cast<std::uint32_t>(nextLine + restOfLine(text, nextLine).size()) : lineEnd};
}

// Where the program's name stands: most files never speak of it, and that is all they are read for.
std::vector<std::size_t> mentionsIn(std::string_view text)
{
    static const std::boyer_moore_horspool_searcher kSearcher(kName.begin(), kName.end());
    std::vector<std::size_t> mentions;
    for (auto at = std::search(text.begin(), text.end(), kSearcher); at != text.end();
         at = std::search(at + 1, text.end(), kSearcher))
        mentions.push_back(static_cast<std::size_t>(at - text.begin()));
    return mentions;
}

std::vector<Ignored> ignoredIn(std::string_view text, const std::vector<std::size_t> &mentions, std::vector<Span> objects)
{
    std::vector<Ignored> ignored;
    std::ranges::sort(objects);
    constexpr std::size_t kBefore = kComment.find(kName);
    for (const std::size_t at : mentions) {
        if (at >= kBefore && text.substr(at - kBefore).starts_with(kComment))
            ignored.push_back({scopeOf(text, at - kBefore, false, objects), restOfLine(text, at - kBefore + kComment.size())});
        else if (text.substr(at).starts_with(kAnnotation))
            ignored.push_back({scopeOf(text, at, true, objects), restOfLine(text, at + kAnnotation.size())});
    }
    return ignored;
}

IgnoredByFile ignoredOf(const PortGraph &graph, const std::vector<Finding> &findings)
{
    std::map<std::uint32_t, std::vector<std::size_t>> mentions;
    const Inventory &inventory = *graph.inventory;
    for (const Finding &finding : findings) {
        const auto &document = inventory.files[finding.file].document;
        if (document && !mentions.contains(finding.file))
            mentions.emplace(finding.file, mentionsIn(document->text()));
    }
    std::erase_if(mentions, [](const auto &file) { return file.second.empty(); });
    std::map<std::uint32_t, std::vector<Span>> objects;
    for (std::size_t i = 0; i < inventory.definitions.size() && !mentions.empty(); ++i) {
        const Definition &definition = inventory.definitions[i];
        if (mentions.contains(definition.file))
            objects[definition.file].push_back(definition.object->meta.item.shifted(definition.base));
    }
    IgnoredByFile byFile;
    for (const auto &[file, places] : mentions)
        byFile.emplace(file, ignoredIn(inventory.files[file].document->text(), places, std::move(objects[file])));
    return byFile;
}

} // namespace

void markSuppressed(const PortGraph &graph, std::vector<Finding> &findings)
{
    const IgnoredByFile byFile = ignoredOf(graph, findings);
    for (Finding &finding : findings) {
        const auto file = byFile.find(finding.file);
        if (file == byFile.end())
            continue;
        for (const Ignored &one : file->second) {
            auto reason = one.where.contains(finding.at.begin) ? reasonFor(one.codes, finding.code) : std::nullopt;
            if (!reason)
                continue;
            finding.suppressed = Suppression::InSource;
            finding.reason = std::move(*reason);
            break;
        }
    }
}

} // namespace portolan
