// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"
#include "core/yaml/json.h"
#include "core/yaml/parse.h"

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

// Cuts a text into its documents, line by line.
class Splitter
{
public:
    explicit Splitter(std::string_view text)
        : m_text(text)
    {
    }

    std::vector<Chunk> split()
    {
        for (std::size_t at = 0; at < m_text.size();) {
            const auto *newline = static_cast<const char *>(std::memchr(m_text.data() + at, '\n', m_text.size() - at));
            const std::size_t next = newline == nullptr ? m_text.size() : static_cast<std::size_t>(newline - m_text.data()) + 1;
            // Inside a document only its end matters: most lines are told by their first byte.
            if (!m_chunk.holdsNode || m_text[at] == '-' || m_text[at] == '.')
                line(kindOf(m_text.substr(at, next - at - (newline == nullptr ? 0 : 1))), at, next);
            at = next;
        }
        finish(m_text.size());
        return std::move(m_chunks);
    }

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
        m_chunk = {m_chunk.span, m_chunk.document + 1, false, false, 0};
        m_chunk.span.begin = m_chunk.span.end;
        m_explicit = false;
    }

    std::string_view m_text;
    std::vector<Chunk> m_chunks;
    Chunk m_chunk {{}, 0, false, false, 0}; // the one that is open
    bool m_explicit = false; // it began with `---`
};

} // namespace

std::vector<Chunk> chunks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && text[first] == '{' && isJson(text))
        return {{{0, static_cast<std::uint32_t>(text.size())}, 0, true, true, hashOf(text)}};
    return Splitter(text).split();
}

} // namespace portolan::yaml
