// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/reply.h"

#include "core/text/document.h"
#include "core/yaml/replyfields.h"
#include "core/yaml/treebuilder.h"

#include <simdjson.h>

namespace portolan::yaml {

namespace {

namespace ondemand = simdjson::ondemand;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// One object of a server's reply, which is JSON for certain: nothing is checked, and what cannot matter to ports is
// stepped over.
class LeanReader
{
public:
    explicit LeanReader(Tree &tree)
        : m_tree(tree)
        , m_builder(tree)
    {
    }

    // `begin` is where the object's `{` stands, `end` the end of the reply.
    bool object(ondemand::value value, const char *begin, const char *end)
    {
        m_begin = begin;
        m_end = end;
        m_kept = begin;
        m_digest = 0;
        m_resourceVersion = {};
        const bool whole = members(value, begin, false);
        keepUpTo(m_last);
        return whole;
    }
    [[nodiscard]] std::uint64_t digest() const { return m_digest; }
    [[nodiscard]] std::string_view resourceVersion() const { return m_resourceVersion; }

private:
    // `verbatim`: a map of names that users choose, all of which are kept.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): simdjson's value is an iterator, handed on by value.
    bool members(ondemand::value value, const char *begin, bool verbatim)
    {
        ondemand::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS || !open(Style::FlowMap, begin))
            return false;
        for (auto member : object) {
            if (member.error() != simdjson::SUCCESS)
                return false;
            ondemand::field field = member.value_unsafe();
            const char *name = field.key().raw();
            const std::string_view key(name, static_cast<std::size_t>(stringEnd(name) - name));
            ondemand::value content = field.value();
            const std::string_view token = content.raw_json_token();
            if (!verbatim && isLeftOut(key, token)) {
                leaveOut(name - 1);
                continue;
            }
            if (m_skipped)
                m_kept = name - 1;
            m_skipped = false;
            add(Style::DoubleQuoted, name - 1, key.data() + key.size() + 1, key);
            if (!this->value(content, token, verbatim || holdsUsersNames(key)))
                return false;
        }
        close();
        return true;
    }

    bool isLeftOut(std::string_view key, std::string_view token)
    {
        if (m_builder.depth() == 2 && key == "resourceVersion") {
            const char *first = token.data() + 1;
            m_resourceVersion = {first, static_cast<std::size_t>(stringEnd(first) - first)};
            return true;
        }
        return saysNothingOfPorts(key, token.front() == '{' || token.front() == '[');
    }

    // NOLINTNEXTLINE(performance-unnecessary-value-param): see above
    bool value(ondemand::value value, std::string_view token, bool verbatim)
    {
        switch (token.front()) {
        case '{':
            return members(value, token.data(), verbatim);
        case '[':
            return items(value, token.data(), verbatim);
        case '"':
            return string(value, token.data());
        default:
            while (isBlank(token.back()))
                token.remove_suffix(1);
            add(Style::Plain, token.data(), token.data() + token.size(), token);
            return true;
        }
    }

    // NOLINTNEXTLINE(performance-unnecessary-value-param): see above
    bool items(ondemand::value value, const char *begin, bool verbatim)
    {
        ondemand::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS || !open(Style::FlowSequence, begin))
            return false;
        for (auto item : array) {
            ondemand::value content;
            if (item.get(content) != simdjson::SUCCESS)
                return false;
            if (!this->value(content, content.raw_json_token(), verbatim))
                return false;
        }
        close();
        return true;
    }

    bool string(ondemand::value &value, const char *quote)
    {
        const char *end = quote + 1;
        while (*end != '"' && *end != '\\')
            ++end; // stage 1 has seen the closing quote
        if (*end == '"') {
            add(Style::DoubleQuoted, quote, end + 1, {quote + 1, static_cast<std::size_t>(end - quote - 1)});
            return true;
        }
        std::string_view decoded;
        if (value.get_string().get(decoded) != simdjson::SUCCESS)
            return false;
        add(Style::DoubleQuoted, quote, stringEnd(quote + 1) + 1, m_tree.decoded.emplace_back(decoded));
        return true;
    }

    // Of the string that begins at `at`, behind its quote: where the closing one stands.
    static const char *stringEnd(const char *at)
    {
        while (*at != '"')
            at += *at == '\\' ? 2 : 1;
        return at;
    }

    void leaveOut(const char *from)
    {
        if (m_skipped)
            return;
        keepUpTo(from);
        m_skipped = true;
    }

    void keepUpTo(const char *end)
    {
        if (!m_skipped && end > m_kept)
            m_digest = hashOf({m_kept, static_cast<std::size_t>(end - m_kept)}, m_digest);
    }

    [[nodiscard]] Node node(Style style, const char *begin, const char *end) const
    {
        Node node;
        node.style = style;
        node.source = {static_cast<std::uint32_t>(begin - m_begin), static_cast<std::uint32_t>(end - m_begin)};
        return node;
    }
    void add(Style style, const char *begin, const char *end, std::string_view value)
    {
        Node node = this->node(style, begin, end);
        node.value = value;
        m_builder.add(node);
        m_last = end;
    }
    bool open(Style style, const char *begin)
    {
        m_builder.open(node(style, begin, begin + 1));
        m_last = begin + 1;
        return m_builder.depth() <= kDeepest;
    }
    void close()
    {
        m_tree.nodes[m_builder.current()].source.end = static_cast<std::uint32_t>(m_last - m_begin);
        m_builder.closeDistinct();
    }

    Tree &m_tree;
    TreeBuilder m_builder;
    const char *m_begin = nullptr;
    const char *m_end = nullptr;
    const char *m_kept = nullptr; // from here on nothing was left out
    const char *m_last = nullptr; // end of what was read last
    bool m_skipped = false; // the member before was left out
    std::uint64_t m_digest = 0;
    std::string_view m_resourceVersion;
};

// The outermost map of a reply.
class ReplyWalk
{
public:
    ReplyWalk(std::string_view text, ReplyHead &head, Tree &tree, const ReplyReader::Visit &visit)
        : m_text(text)
        , m_head(head)
        , m_tree(tree)
        , m_visit(visit)
    {
    }

    bool run(ondemand::document &document)
    {
        ondemand::object root;
        if (document.get_object().get(root) != simdjson::SUCCESS)
            return false;
        for (auto member : root) {
            std::string_view key;
            ondemand::value value;
            if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS)
                return false;
            if (!this->member(key, value))
                return false;
        }
        return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    }

private:
    bool member(std::string_view key, ondemand::value &value)
    {
        if (key == "items")
            return items(value);
        if (key == "object")
            return object(value);
        if (key == "metadata")
            return metadata(value);
        return key == "kind" ? text(value, m_head.kind)
            : key == "apiVersion" ? text(value, m_head.apiVersion)
            : key == "type"       ? text(value, m_head.type)
                                  : true;
    }

    static bool text(ondemand::value &value, std::string &out)
    {
        std::string_view decoded;
        if (value.get_string().get(decoded) != simdjson::SUCCESS)
            return false;
        out = decoded;
        return true;
    }

    bool metadata(ondemand::value &value)
    {
        ondemand::object map;
        if (value.get_object().get(map) != simdjson::SUCCESS)
            return false;
        for (auto member : map) {
            std::string_view key;
            ondemand::value content;
            if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(content) != simdjson::SUCCESS)
                return false;
            if (key == "resourceVersion" && !text(content, m_head.resourceVersion))
                return false;
            if (key == "continue" && !text(content, m_head.continueToken))
                return false;
            if (key == "remainingItemCount" && content.get_int64().get(m_head.remaining) != simdjson::SUCCESS)
                return false;
        }
        return true;
    }

    bool items(ondemand::value &value)
    {
        if (value.is_null().value_unsafe())
            return true; // Go writes an empty list so
        ondemand::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return false;
        for (auto item : array) {
            ondemand::value content;
            if (item.get(content) != simdjson::SUCCESS || !object(content))
                return false;
        }
        return true;
    }

    bool object(ondemand::value &value)
    {
        const std::string_view token = value.raw_json_token();
        if (token.front() != '{')
            return false;
        m_tree.nodes.clear();
        m_tree.decoded.clear();
        m_tree.largeMaps.clear();
        LeanReader lean(m_tree);
        if (!lean.object(value, token.data(), m_text.data() + m_text.size()))
            return false;
        m_visit({m_tree, lean.resourceVersion(), lean.digest()});
        return true;
    }

    std::string_view m_text;
    ReplyHead &m_head;
    Tree &m_tree;
    const ReplyReader::Visit &m_visit;
};

} // namespace

struct ReplyReader::Buffers {
    ondemand::parser parser;
    Tree tree;
};

ReplyReader::ReplyReader()
    : m_buffers(std::make_unique<Buffers>())
{
}

ReplyReader::~ReplyReader() = default;

bool ReplyReader::read(std::string &bytes, ReplyHead &head, const Visit &visit)
{
    bytes.reserve(bytes.size() + simdjson::SIMDJSON_PADDING);
    ondemand::document document;
    if (m_buffers->parser.iterate(bytes.data(), bytes.size(), bytes.capacity()).get(document) != simdjson::SUCCESS)
        return false;
    return ReplyWalk(bytes, head, m_buffers->tree, visit).run(document);
}

} // namespace portolan::yaml
