// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"
#include "core/yaml/json.h"
#include "core/yaml/parse.h"

#include <algorithm>
#include <cstring>

namespace portolan::yaml {

namespace {

// One line of the text, without its line end.
enum class Line : std::uint8_t { Blank, Comment, Directive, DocumentStart, DocumentStartWithNode, DocumentEnd, Content };

bool isMarker(std::string_view line, std::string_view marker)
{
    return line.starts_with(marker) && (line.size() == 3 || line[3] == ' ' || line[3] == '\t' || line[3] == '\r');
}

Line kindOf(std::string_view line)
{
    const std::size_t content = line.find_first_not_of(" \t\r");
    if (content == std::string_view::npos)
        return Line::Blank;
    if (line[content] == '#')
        return Line::Comment;
    if (isMarker(line, "---")) {
        const std::size_t rest = line.find_first_not_of(" \t\r", 3);
        return rest == std::string_view::npos || line[rest] == '#' ? Line::DocumentStart : Line::DocumentStartWithNode;
    }
    if (isMarker(line, "..."))
        return Line::DocumentEnd;
    return line[0] == '%' ? Line::Directive : Line::Content;
}

// Where the next line begins that starts like a marker, from `at` on; the text's end if none does. Only these bytes matter inside
// a document, and looked at a block at a time, without a way out in between, they are compared many at once.
std::size_t nextMarkerLine(std::string_view text, std::size_t at)
{
    constexpr std::size_t kBlock = 64;
    const auto isBefore = [&text](std::size_t i) { return text[i] == '\n' && (text[i + 1] == '-' || text[i + 1] == '.'); };
    while (at + kBlock < text.size()) {
        const char *block = text.data() + at;
        unsigned found = 0;
        for (std::size_t i = 0; i < kBlock; ++i)
            found |= static_cast<unsigned>(block[i] == '\n') & static_cast<unsigned>((block[i + 1] == '-') | (block[i + 1] == '.'));
        if (found != 0)
            break;
        at += kBlock;
    }
    for (; at + 1 < text.size(); ++at) {
        if (isBefore(at))
            return at + 1;
    }
    return text.size();
}

// Cuts a text into its documents, line by line.
class Splitter
{
public:
    explicit Splitter(std::string_view text)
        : m_text(text)
    {
    }

    // Goes on behind `done`, the chunks at the beginning of the text.
    Splitter(std::string_view text, std::vector<Chunk> done)
        : m_text(text)
        , m_chunks(std::move(done))
    {
        if (!m_chunks.empty())
            m_chunk = following(m_chunks.back());
    }

    std::vector<Chunk> split()
    {
        return splitUntil([](std::size_t) { return false; });
    }

    // `isKnown` is asked where each further chunk begins whether the rest need not be read.
    template <typename IsKnown> std::vector<Chunk> splitUntil(IsKnown isKnown)
    {
        for (std::size_t at = m_chunk.span.begin; at < m_text.size();) {
            // Inside a document only its end matters.
            if (m_chunk.holdsNode && m_text[at] != '-' && m_text[at] != '.') {
                at = nextMarkerLine(m_text, at);
                continue;
            }
            const std::size_t begin = m_chunk.span.begin;
            const auto *newline = static_cast<const char *>(std::memchr(m_text.data() + at, '\n', m_text.size() - at));
            const std::size_t next = newline == nullptr ? m_text.size() : static_cast<std::size_t>(newline - m_text.data()) + 1;
            line(kindOf(m_text.substr(at, next - at - (newline == nullptr ? 0 : 1))), at, next);
            at = next;
            if (m_chunk.span.begin != begin && isKnown(m_chunk.span.begin))
                return std::move(m_chunks);
        }
        finish(m_text.size());
        return std::move(m_chunks);
    }

    // Of the chunks that are done.
    [[nodiscard]] std::uint32_t lastDocument() const { return m_chunks.empty() ? 0 : m_chunks.back().document; }

private:
    void line(Line kind, std::size_t at, std::size_t next)
    {
        switch (kind) {
        case Line::DocumentStart:
        case Line::DocumentStartWithNode:
            // What stands before the first marker, or after `...`, belongs to this document unless it is one.
            if (m_explicit || m_chunk.holdsNode)
                finish(at);
            m_explicit = true;
            m_chunk.holdsNode = kind == Line::DocumentStartWithNode;
            break;
        case Line::DocumentEnd:
            if (m_explicit || m_chunk.holdsNode)
                finish(next);
            break;
        case Line::Content:
            m_chunk.holdsNode = true;
            break;
        case Line::Directive:
        case Line::Blank:
        case Line::Comment:
            break; // they belong to the document that follows
        }
    }

    void finish(std::size_t end)
    {
        if (end == m_chunk.span.begin)
            return;
        m_chunk.span.end = static_cast<std::uint32_t>(end);
        const bool isDocument = m_explicit || m_chunk.holdsNode;
        if (!isDocument && !m_chunks.empty()) {
            // Comments behind the last `...`: no document follows that they could belong to.
            m_chunk = m_chunks.back();
            m_chunks.pop_back();
            m_chunk.span.end = static_cast<std::uint32_t>(end);
        }
        m_chunk.hash = hashOf(m_text.substr(m_chunk.span.begin, m_chunk.span.size()));
        m_chunks.push_back(m_chunk);
        m_chunk = following(m_chunk);
        m_explicit = false;
    }

    static Chunk following(const Chunk &chunk) { return {{chunk.span.end, chunk.span.end}, chunk.document + 1, false, false, 0}; }

    std::string_view m_text;
    std::vector<Chunk> m_chunks;
    Chunk m_chunk {{}, 0, false, false, 0}; // the one that is open
    bool m_explicit = false; // it began with `---`
};

bool beginsLikeJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

// How many bytes two texts have in common from the beginning: in blocks, which memcmp compares many at a time.
std::size_t commonHead(std::string_view a, std::string_view b)
{
    constexpr std::size_t kBlock = 4096;
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t at = 0;
    while (at + kBlock <= shorter && std::memcmp(a.data() + at, b.data() + at, kBlock) == 0)
        at += kBlock;
    while (at < shorter && a[at] == b[at])
        ++at;
    return at;
}

std::size_t commonTail(std::string_view a, std::string_view b)
{
    constexpr std::size_t kBlock = 4096;
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t length = 0;
    const auto from = [](std::string_view text, std::size_t fromEnd) { return text.data() + text.size() - fromEnd; };
    while (length + kBlock <= shorter && std::memcmp(from(a, length + kBlock), from(b, length + kBlock), kBlock) == 0)
        length += kBlock;
    while (length < shorter && *from(a, length + 1) == *from(b, length + 1))
        ++length;
    return length;
}

} // namespace

std::vector<Chunk> chunks(std::string_view text)
{
    if (beginsLikeJson(text) && isJson(text))
        return {{{0, static_cast<std::uint32_t>(text.size())}, 0, true, true, hashOf(text)}};
    return Splitter(text).split();
}

std::vector<Chunk> chunksUpTo(std::string_view text, std::uint32_t last)
{
    if (beginsLikeJson(text))
        return chunks(text);
    Splitter splitter(text);
    return splitter.splitUntil([&](std::size_t) { return splitter.lastDocument() > last; });
}

std::vector<Chunk> chunks(std::string_view text, std::string_view before, const std::vector<Chunk> &known)
{
    if (known.size() < 2 || known.front().json || beginsLikeJson(text))
        return chunks(text);
    const std::size_t head = commonHead(text, before);
    const std::size_t tail = commonTail(text.substr(head), before.substr(head));

    // Where a chunk ends is decided by the first line of the next one: both must stand before the difference, in whole lines.
    const std::size_t lines = text.substr(0, head).rfind('\n') + 1; // npos + 1 is 0
    auto changed = std::ranges::upper_bound(known, lines, {}, [](const Chunk &chunk) { return chunk.span.end; });
    if (changed != known.begin())
        --changed;
    // Behind the difference, what begins a chunk in both texts begins the same ones.
    const std::size_t moved = text.size() - before.size(); // modulo 2^64, as all sums with it
    auto rest = std::ranges::lower_bound(known, before.size() - tail, {}, [](const Chunk &chunk) { return chunk.span.begin; });
    const auto isKnown = [&](std::size_t begin) {
        while (rest != known.end() && rest->span.begin + moved < begin)
            ++rest;
        return rest != known.end() && rest->span.begin + moved == begin;
    };
    std::vector<Chunk> result = Splitter(text, {known.begin(), changed}).splitUntil(isKnown);
    if (result.empty() || result.back().span.end == text.size())
        return result;
    const std::uint32_t renumbered = result.back().document + 1 - rest->document; // modulo 2^32
    for (; rest != known.end(); ++rest) {
        result.push_back(*rest);
        result.back().span = rest->span.shifted(static_cast<std::uint32_t>(moved));
        result.back().document += renumbered;
    }
    return result;
}

} // namespace portolan::yaml
