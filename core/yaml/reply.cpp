// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/reply.h"

#include "core/text/document.h"
#include "core/yaml/replyfields.h"
#include "core/yaml/treebuilder.h"

#include <simdjson.h>

#include <charconv>
#include <cstring>

namespace portolan::yaml {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// The tokens of a JSON text: where each bracket, comma, colon, string and word begins, as simdjson's first stage finds them.
// The text is a server's, so that only what would lead astray is checked: brackets, quotes, the end.
class Tokens
{
public:
    Tokens(const char *text, const std::uint32_t *begin, const std::uint32_t *end)
        : m_text(text)
        , m_at(begin)
        , m_end(end)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_end; }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[*m_at]; }
    [[nodiscard]] const char *place() const { return m_text + *m_at; }
    void next() { ++m_at; }
    bool take(char c)
    {
        const bool there = peek() == c;
        m_at += there ? 1 : 0;
        return there;
    }
    // The token as written, without the blanks behind it.
    std::string_view word()
    {
        const char *begin = place();
        const char *end = m_text + m_at[1]; // behind the last one stands the text's length
        while (end > begin + 1 && isBlank(end[-1]))
            --end;
        ++m_at;
        return {begin, static_cast<std::size_t>(end - begin)};
    }
    // A string without its quotes, escapes as written. False where there is none.
    bool string(std::string_view &raw)
    {
        if (peek() != '"')
            return false;
        raw = word();
        if (raw.size() < 2 || raw.back() != '"')
            return false;
        raw = raw.substr(1, raw.size() - 2);
        return true;
    }
    // Steps over a value. False where the text ends first.
    bool skip()
    {
        std::size_t depth = 0;
        while (m_at < m_end) {
            const char c = m_text[*m_at++];
            const bool opens = c == '{' || c == '[';
            const bool closes = c == '}' || c == ']';
            depth += opens ? 1 : 0;
            depth -= closes && depth > 0 ? 1 : 0;
            if (depth == 0)
                return true;
        }
        return false;
    }

private:
    const char *m_text;
    const std::uint32_t *m_at;
    const std::uint32_t *m_end;
};

bool decodeString(std::string_view raw, std::string &out)
{
    simdjson::dom::parser parser; // rare: few strings of a cluster hold escapes
    std::string_view decoded;
    if (parser.parse('"' + std::string(raw) + '"').get(decoded) != simdjson::SUCCESS)
        return false;
    out = decoded;
    return true;
}

// One object of a reply; what cannot matter to ports is stepped over.
class LeanReader
{
public:
    LeanReader(Tree &tree, Tokens &tokens)
        : m_tree(tree)
        , m_tokens(tokens)
        , m_builder(tree)
    {
    }

    bool object()
    {
        m_begin = m_kept = m_last = m_tokens.place();
        if (!members(false))
            return false;
        keepUpTo(m_last);
        return true;
    }
    [[nodiscard]] std::uint64_t digest() const { return m_digest; }
    [[nodiscard]] std::string_view resourceVersion() const { return m_resourceVersion; }

private:
    // `verbatim`: a map of names that users choose, all of which are kept.
    bool members(bool verbatim)
    {
        open(Style::FlowMap);
        if (m_builder.depth() > kDeepest)
            return false;
        if (!m_tokens.take('}')) {
            do {
                if (!member(verbatim))
                    return false;
            } while (m_tokens.take(','));
            if (!m_tokens.take('}'))
                return false;
        }
        close();
        return true;
    }

    bool member(bool verbatim)
    {
        const char *begin = m_tokens.place();
        std::string_view key;
        if (!m_tokens.string(key) || !m_tokens.take(':') || m_tokens.atEnd())
            return false;
        const char first = m_tokens.peek();
        if (!verbatim && saysNothingOfPorts(key, first == '{' || first == '['))
            return leaveOut(begin) && m_tokens.skip();
        if (m_builder.depth() == 1 && (key == "kind" || key == "apiVersion")) // a watch says them, a list does not
            return leaveOut(begin) && m_tokens.skip();
        if (m_builder.depth() == 2 && key == "resourceVersion")
            return leaveOut(begin) && m_tokens.string(m_resourceVersion);
        if (m_skipped)
            m_kept = begin;
        m_skipped = false;
        return text(begin, key) && value(verbatim || holdsUsersNames(key));
    }

    bool value(bool verbatim)
    {
        switch (m_tokens.peek()) {
        case '{':
            return members(verbatim);
        case '[':
            return items(verbatim);
        case '"': {
            const char *quote = m_tokens.place();
            std::string_view raw;
            return m_tokens.string(raw) && text(quote, raw);
        }
        case '\0':
        case '}':
        case ']':
        case ',':
        case ':':
            return false;
        default:
            break;
        }
        const std::string_view word = m_tokens.word();
        add(Style::Plain, word.data(), word.data() + word.size(), word);
        return true;
    }

    bool items(bool verbatim)
    {
        open(Style::FlowSequence);
        if (m_builder.depth() > kDeepest)
            return false;
        if (!m_tokens.take(']')) {
            do {
                if (!value(verbatim))
                    return false;
            } while (m_tokens.take(','));
            if (!m_tokens.take(']'))
                return false;
        }
        close();
        return true;
    }

    bool text(const char *quote, std::string_view raw)
    {
        const char *end = raw.data() + raw.size() + 1;
        if (std::memchr(raw.data(), '\\', raw.size()) == nullptr) {
            add(Style::DoubleQuoted, quote, end, raw);
            return true;
        }
        std::string &decoded = m_tree.decoded.emplace_back();
        if (!decodeString(raw, decoded))
            return false;
        add(Style::DoubleQuoted, quote, end, decoded);
        return true;
    }

    bool leaveOut(const char *from)
    {
        if (!m_skipped)
            keepUpTo(from);
        m_skipped = true;
        return true;
    }
    void keepUpTo(const char *end)
    {
        if (!m_skipped && end > m_kept)
            m_digest = hashOf({m_kept, static_cast<std::size_t>(end - m_kept)}, m_digest);
    }

    void add(Style style, const char *begin, const char *end, std::string_view value)
    {
        Node node;
        node.style = style;
        node.source = {static_cast<std::uint32_t>(begin - m_begin), static_cast<std::uint32_t>(end - m_begin)};
        node.value = value;
        m_builder.add(node);
        m_last = end;
    }
    void open(Style style)
    {
        Node node;
        node.style = style;
        node.source.begin = static_cast<std::uint32_t>(m_tokens.place() - m_begin);
        m_builder.open(node);
        m_last = m_tokens.place() + 1;
        m_tokens.next();
    }
    void close()
    {
        m_tree.nodes[m_builder.current()].source.end = static_cast<std::uint32_t>(m_last - m_begin);
        m_builder.closeDistinct();
    }

    Tree &m_tree;
    Tokens &m_tokens;
    TreeBuilder m_builder;
    const char *m_begin = nullptr;
    const char *m_kept = nullptr; // from here on nothing was left out
    const char *m_last = nullptr; // end of what was read last
    bool m_skipped = true; // the member before was left out; nothing counts before the first that is kept
    std::uint64_t m_digest = 0;
    std::string_view m_resourceVersion;
};

// The outermost map of a reply.
class ReplyWalk
{
public:
    ReplyWalk(Tokens tokens, ReplyHead &head, Tree &tree, const ReplyReader::Visit &visit)
        : m_tokens(tokens)
        , m_head(head)
        , m_tree(tree)
        , m_visit(visit)
    {
    }

    bool run()
    {
        return map([this](std::string_view key) { return member(key); }) && m_tokens.atEnd();
    }

private:
    template <typename Member> bool map(Member member)
    {
        if (!m_tokens.take('{'))
            return false;
        if (m_tokens.take('}'))
            return true;
        std::string_view key;
        do {
            if (!m_tokens.string(key) || !m_tokens.take(':') || !member(key))
                return false;
        } while (m_tokens.take(','));
        return m_tokens.take('}');
    }

    bool member(std::string_view key)
    {
        if (key == "items")
            return items();
        if (key == "object")
            return object();
        if (key == "metadata")
            return map([this](std::string_view name) { return metadata(name); });
        return key == "kind"      ? text(m_head.kind)
            : key == "apiVersion" ? text(m_head.apiVersion)
            : key == "type"       ? text(m_head.type)
                                  : m_tokens.skip();
    }

    bool metadata(std::string_view key)
    {
        if (key == "resourceVersion")
            return text(m_head.resourceVersion);
        if (key == "continue")
            return text(m_head.continueToken);
        if (key != "remainingItemCount" || m_tokens.atEnd())
            return m_tokens.skip();
        const std::string_view word = m_tokens.word();
        std::from_chars(word.data(), word.data() + word.size(), m_head.remaining);
        return true;
    }

    bool text(std::string &out)
    {
        std::string_view raw;
        return m_tokens.string(raw) && decodeOrCopy(raw, out);
    }
    static bool decodeOrCopy(std::string_view raw, std::string &out)
    {
        if (raw.find('\\') != std::string_view::npos)
            return decodeString(raw, out);
        out = raw;
        return true;
    }

    bool items()
    {
        if (!m_tokens.take('['))
            return m_tokens.peek() == 'n' && m_tokens.skip(); // Go writes an empty list as null
        if (m_tokens.take(']'))
            return true;
        do {
            if (!object())
                return false;
        } while (m_tokens.take(','));
        return m_tokens.take(']');
    }

    bool object()
    {
        if (m_tokens.peek() != '{')
            return false;
        m_tree.nodes.clear();
        m_tree.decoded.clear();
        m_tree.largeMaps.clear();
        LeanReader lean(m_tree, m_tokens);
        if (!lean.object())
            return false;
        m_visit({m_tree, lean.resourceVersion(), lean.digest()});
        return true;
    }

    Tokens m_tokens;
    ReplyHead &m_head;
    Tree &m_tree;
    const ReplyReader::Visit &m_visit;
};

} // namespace

struct ReplyReader::Buffers {
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stages;
    Tree tree;
};

ReplyReader::ReplyReader()
    : m_buffers(std::make_unique<Buffers>())
{
}

ReplyReader::~ReplyReader() = default;

bool ReplyReader::read(std::string &bytes, ReplyHead &head, const Visit &visit)
{
    auto &stages = m_buffers->stages;
    bytes.reserve(bytes.size() + simdjson::SIMDJSON_PADDING);
    if (!stages || stages->capacity() < bytes.size()) {
        const auto &simd = simdjson::get_active_implementation();
        if (simd->create_dom_parser_implementation(bytes.size(), kDeepest, stages) != simdjson::SUCCESS)
            return false;
    }
    const auto *text = reinterpret_cast<const std::uint8_t *>(bytes.data());
    if (stages->stage1(text, bytes.size(), simdjson::stage1_mode::regular) != simdjson::SUCCESS)
        return false;
    const std::uint32_t *first = stages->structural_indexes.get();
    stages->structural_indexes[stages->n_structural_indexes] = static_cast<std::uint32_t>(bytes.size());
    const Tokens tokens(bytes.data(), first, first + stages->n_structural_indexes);
    return ReplyWalk(tokens, head, m_buffers->tree, visit).run();
}

} // namespace portolan::yaml
