// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/filetext.h"

#include "core/edit/compose.h"
#include "core/edit/proof.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool beginsWithMarker(std::string_view text)
{
    return text.starts_with("---") && (text.size() == 3 || kBlanks.find(text[3]) != std::string_view::npos);
}

// Whether the last line that says something is a bare `---`: a document may follow at once.
bool endsWithMarker(std::string_view text)
{
    const std::size_t end = text.find_last_not_of(kBlanks);
    if (end == std::string_view::npos)
        return false;
    const std::size_t begin = text.rfind('\n', end) + 1; // 0 on the first line
    return text.substr(begin, end + 1 - begin) == "---";
}

bool sameDocument(std::string_view before, std::string_view after)
{
    if (before == after)
        return true;
    const yaml::Tree was = yaml::parse(before, false);
    const yaml::Tree is = yaml::parse(after, false);
    return !was.error && isReplacement(was, {}, is, {});
}

std::vector<yaml::Chunk> holding(std::vector<yaml::Chunk> chunks)
{
    std::erase_if(chunks, [](const yaml::Chunk &chunk) { return !chunk.holdsNode; });
    return chunks;
}

} // namespace

FileText::FileText(std::string_view text)
    : m_text(text)
    , m_chunks(yaml::chunks(text))
{
}

const yaml::Chunk *FileText::chunk(std::uint32_t number) const
{
    const auto found = std::ranges::find_if(
        m_chunks, [number](const yaml::Chunk &chunk) { return chunk.holdsNode && chunk.document == number; });
    return found == m_chunks.end() ? nullptr : &*found;
}

std::string_view FileText::textOf(const yaml::Chunk &chunk) const
{
    return m_text.substr(chunk.span.begin, chunk.span.size());
}

bool FileText::keeps(std::string_view after, const std::vector<yaml::Chunk> &removed, std::size_t at, std::size_t fresh) const
{
    const std::vector<yaml::Chunk> now = holding(yaml::chunks(after));
    std::vector<yaml::Chunk> old = holding(m_chunks);
    std::erase_if(old, [&removed](const yaml::Chunk &chunk) {
        return std::ranges::find(removed, chunk.span, &yaml::Chunk::span) != removed.end();
    });
    if (now.size() != old.size() + fresh)
        return false;
    for (std::size_t i = 0; i < old.size(); ++i) {
        const yaml::Chunk &is = now[i < at ? i : i + fresh];
        if (is.json != old[i].json || !sameDocument(textOf(old[i]), after.substr(is.span.begin, is.span.size())))
            return false;
    }
    return true;
}

Result<std::vector<Splice>> FileText::added(std::string_view document, const yaml::Chunk *behind) const
{
    const std::vector<yaml::Chunk> old = holding(m_chunks);
    const std::size_t fresh = holding(yaml::chunks(document)).size();
    const std::string_view newline = m_text.find("\r\n") != std::string_view::npos ? "\r\n" : "\n";
    const std::uint32_t at = behind != nullptr ? behind->span.end : static_cast<std::uint32_t>(m_text.size());
    const std::string_view before = m_text.substr(0, at);
    std::string text = before.empty() || before.ends_with('\n') ? std::string() : std::string(newline);
    if (!old.empty() && !beginsWithMarker(document) && !endsWithMarker(before))
        text.append("---").append(newline);
    text += withLineEnds(document, newline);
    std::vector<Splice> splices {{{at, at}, std::move(text)}};
    const auto place
        = static_cast<std::size_t>(std::ranges::count_if(old, [at](const yaml::Chunk &chunk) { return chunk.span.begin < at; }));
    if (fresh == 0 || !keeps(applied(m_text, splices), {}, place, fresh))
        return fail(PORTOLAN_TR("a document cannot be added safely to this file; edit it in the source"));
    return splices;
}

Result<std::vector<Splice>> FileText::removed(std::vector<yaml::Chunk> chunks) const
{
    std::ranges::sort(chunks, {}, &yaml::Chunk::span);
    // What follows may need the marker that went with the document before it.
    const std::string marker = m_text.find("\r\n") != std::string_view::npos ? "---\r\n" : "---\n";
    for (const std::string &left : {std::string(), marker}) {
        std::vector<Splice> splices;
        for (const yaml::Chunk &chunk : chunks)
            splices.push_back({chunk.span, left});
        if (!isJson() && keeps(applied(m_text, splices), chunks, 0, 0))
            return splices;
    }
    return fail(PORTOLAN_TR("this document cannot be taken out safely; edit it in the source"));
}

std::string withLineEnds(std::string_view text, std::string_view lineEnd)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t newline = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, newline - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        result.append(line).append(lineEnd);
        at = newline + 1;
    }
    return result;
}

Result<std::vector<kube::Object>> objectsIn(std::string_view text)
{
    std::vector<kube::Object> objects;
    for (const yaml::Chunk &chunk : yaml::chunks(text)) {
        const std::string_view part = text.substr(chunk.span.begin, chunk.span.size());
        const yaml::Tree tree = yaml::parse(part, chunk.json);
        if (tree.error) {
            const std::string_view before = text.substr(0, chunk.span.begin + tree.error->at.begin);
            const auto line = std::to_string(std::ranges::count(before, '\n') + 1);
            return fail({PORTOLAN_TR("line %1: %2"), {line}, {tree.error->message}});
        }
        for (kube::Object &object : kube::decode(part, tree, {.json = chunk.json, .validate = true, .version = {}}))
            objects.push_back(std::move(object));
    }
    if (objects.empty())
        return fail(PORTOLAN_TR("this holds no Kubernetes object: apiVersion and kind are missing"));
    return objects;
}

} // namespace portolan
