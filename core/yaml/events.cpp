// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/events.h"

#include "core/yaml/blockscalar.h"
#include "core/yaml/extent.h"
#include "core/yaml/syntax.h"
#include "core/yaml/treebuilder.h"

#include <algorithm>
#include <istream>
#include <streambuf>
#include <unordered_map>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace portolan::yaml {

namespace {

// yaml-cpp reads streams; this one is the text itself, not a copy.
class TextBuffer final : public std::streambuf
{
public:
    explicit TextBuffer(std::string_view text)
    {
        auto *const begin = const_cast<char *>(text.data()); // only read from
        setg(begin, begin, begin + text.size());
    }
};

Tag tagOf(std::string_view name, Style style)
{
    constexpr std::string_view core = "tag:yaml.org,2002:";
    if (name.empty() || name == "?")
        return Tag::None;
    if (name == "!")
        return style == Style::Plain ? Tag::NonSpecific : Tag::None; // yaml-cpp says `!` of each quoted scalar
    if (!name.starts_with(core))
        return Tag::Other;
    name.remove_prefix(core.size());
    if (name == "str")
        return Tag::Str;
    if (name == "int")
        return Tag::Int;
    if (name == "float")
        return Tag::Float;
    if (name == "bool")
        return Tag::Bool;
    return name == "null" ? Tag::Null : Tag::Other;
}

// Turns events into nodes with spans. An event tells where its node begins, properties included.
class Handler final : public YAML::EventHandler
{
public:
    Handler(std::string_view text, Tree &tree)
        : m_text(text)
        , m_tree(tree)
        , m_builder(tree)
    {
    }

    // A second document in one chunk: the rest cannot be part of the first.
    [[nodiscard]] std::optional<std::uint32_t> junk() const { return m_junk; }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_documents++ > 0)
            m_junk = offset(mark);
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override;
    void OnSequenceStart(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(']'); }
    void OnMapStart(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close('}'); }

private:
    [[nodiscard]] std::uint32_t offset(const YAML::Mark &mark) const
    {
        return static_cast<std::uint32_t>(std::min<std::size_t>(static_cast<std::size_t>(mark.pos), m_text.size()));
    }
    bool ignored() const { return m_junk.has_value(); }
    void add(Node node, YAML::anchor_t anchor);
    void open(Style style, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor);
    void close(char bracket);
    void report(SyntaxError error);
    [[nodiscard]] bool hasBracket(NodeIndex index) const;
    std::optional<std::size_t> blockEnd(std::size_t at) const;
    std::optional<std::size_t> wordOfNull(std::size_t at) const;
    std::optional<std::size_t> placeOfNull() const;
    std::string_view stored(const std::string &value, std::size_t begin);

    std::string_view m_text;
    Tree &m_tree;
    TreeBuilder m_builder;
    std::unordered_map<YAML::anchor_t, NodeIndex> m_anchors;
    std::optional<std::size_t> m_at = 0; // the end of the last node; nothing if it is not known
    std::optional<std::uint32_t> m_junk;
    int m_documents = 0;
};

void Handler::add(Node node, YAML::anchor_t anchor)
{
    node.anchored = anchor != YAML::NullAnchor;
    const NodeIndex index = m_builder.add(node);
    if (node.anchored)
        m_anchors[anchor] = index;
}

void Handler::report(SyntaxError error)
{
    if (!m_tree.error)
        m_tree.error = std::move(error);
}

// The end of a `null` or `~` that stands at `at`; nothing if the value is left out and `at` is what comes next.
std::optional<std::size_t> Handler::wordOfNull(std::size_t at) const
{
    at = skipProperties(m_text, at);
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
        if (m_text.substr(at, word.size()) != word)
            continue;
        const std::size_t end = at + word.size();
        const std::size_t next = skipSpaces(m_text, end);
        const char after = next < m_text.size() ? m_text[next] : '\n';
        if (after == ':')
            return m_builder.depth() > 0 && m_builder.expectsKey() ? std::optional(end) : std::nullopt;
        const bool ends
            = after == '\n' || after == '\r' || after == ',' || after == ']' || after == '}' || (after == '#' && next > end);
        return ends ? std::optional(end) : std::nullopt;
    }
    return std::nullopt;
}

// Right after the colon or the dash that has no value.
std::optional<std::size_t> Handler::placeOfNull() const
{
    if (m_builder.depth() == 0 || !m_at)
        return std::nullopt;
    if (m_builder.expectsValue()) {
        const std::size_t colon = skipSpaces(m_text, *m_at);
        return colon < m_text.size() && m_text[colon] == ':' ? std::optional(colon + 1) : std::nullopt;
    }
    if (m_tree[m_builder.current()].style != Style::BlockSequence)
        return std::nullopt;
    const std::size_t dash = skipBlanks(m_text, *m_at);
    return dash < m_text.size() && m_text[dash] == '-' ? std::optional(dash + 1) : std::nullopt;
}

void Handler::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    Node node;
    if (ignored())
        return;
    if (const auto end = wordOfNull(offset(mark))) {
        const std::size_t begin = skipProperties(m_text, offset(mark));
        node.style = Style::Plain;
        node.value = m_text.substr(begin, *end - begin);
        node.source = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(*end)};
        m_at = end;
    } else if (m_builder.depth() == 0 && anchor == YAML::NullAnchor) {
        return; // an empty document has no root
    } else if (const auto place = anchor == YAML::NullAnchor ? placeOfNull() : std::nullopt) {
        node.source = {static_cast<std::uint32_t>(*place), static_cast<std::uint32_t>(*place)};
        m_at = place;
    } else if (anchor != YAML::NullAnchor) {
        m_at.reset();
    }
    add(node, anchor);
}

void Handler::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    if (ignored())
        return;
    const std::size_t begin = offset(mark);
    const std::size_t end = std::min(m_text.find_first_of(" \t\r\n,[]{}", begin), m_text.size());
    Node node;
    node.style = Style::Plain;
    node.source = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    const auto target = m_anchors.find(anchor);
    node.target = target == m_anchors.end() ? kNoNode : target->second;
    m_at = end;
    add(node, YAML::NullAnchor);
}

// The value as a view of the source where it stands there as it is.
std::string_view Handler::stored(const std::string &value, std::size_t begin)
{
    const std::string_view there = m_text.substr(begin, value.size());
    return there == value ? there : m_tree.decoded.emplace_back(value);
}

std::optional<std::size_t> Handler::blockEnd(std::size_t at) const
{
    int column = -1;
    if (m_builder.depth() > 0)
        column = static_cast<int>(columnOf(m_text, m_tree[m_builder.current()].source.begin));
    const auto found = findBlockScalar(m_text, at, column);
    return found ? std::optional(found->end) : std::nullopt;
}

void Handler::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value)
{
    if (ignored())
        return;
    const std::size_t begin = skipProperties(m_text, offset(mark));
    const char first = begin < m_text.size() ? m_text[begin] : '\0';
    // A tag with nothing behind it reads as an empty string: then `begin` is at what comes next.
    const bool emptyQuotes = (first == '"' || first == '\'') && m_text.substr(begin + 1, 1) == m_text.substr(begin, 1);
    const bool leftOut = value.empty() && !emptyQuotes && first != '|' && first != '>';
    Node node;
    std::optional<std::size_t> end;
    std::size_t content = begin;
    if (leftOut) {
        node.style = Style::Plain;
    } else if (first == '"' || first == '\'') {
        node.style = first == '"' ? Style::DoubleQuoted : Style::SingleQuoted;
        end = quotedEnd(m_text, begin);
        content = begin + 1;
        if (!end)
            report(unclosedQuote(begin));
        else if (!quotedReads(m_text.substr(begin, *end - begin), value))
            end.reset();
    } else if (first == '|' || first == '>') {
        node.style = first == '|' ? Style::Literal : Style::Folded;
        end = blockEnd(begin);
    } else {
        node.style = Style::Plain;
        end = plainEnd(m_text, begin, value);
    }
    node.tag = tagOf(tag, node.style);
    node.value = leftOut ? std::string_view() : stored(value, content);
    node.merge
        = node.style == Style::Plain && node.tag == Tag::None && value == "<<" && m_builder.depth() > 0 && m_builder.expectsKey();
    if (end)
        node.source = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(*end)};
    m_at = end;
    add(node, anchor);
}

void Handler::OnSequenceStart(
    const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    open(style == YAML::EmitterStyle::Flow ? Style::FlowSequence : Style::BlockSequence, mark, tag, anchor);
}

void Handler::OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    open(style == YAML::EmitterStyle::Flow ? Style::FlowMap : Style::BlockMap, mark, tag, anchor);
}

void Handler::open(Style style, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
{
    if (ignored())
        return;
    const std::size_t begin = skipProperties(m_text, offset(mark));
    if (m_builder.depth() > 0 && m_builder.expectsKey())
        report(collectionAsKey(m_text, begin));
    Node node;
    node.style = style;
    node.tag = tagOf(tag, style);
    node.anchored = anchor != YAML::NullAnchor;
    node.source = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin)};
    const NodeIndex index = m_builder.open(node);
    if (node.anchored)
        m_anchors[anchor] = index;
    m_at = begin + (hasBracket(index) ? 1 : 0);
}

bool Handler::hasBracket(NodeIndex index) const
{
    // `[a: b]` holds a map without any.
    const Style style = m_tree[index].style;
    const std::string_view bracket = style == Style::FlowMap ? "{" : "[";
    return (style == Style::FlowMap || style == Style::FlowSequence) && m_text.substr(m_tree[index].source.begin, 1) == bracket;
}

void Handler::close(char bracket)
{
    if (ignored())
        return;
    const NodeIndex index = m_builder.current();
    m_builder.close();
    if (m_at && hasBracket(index)) {
        std::size_t at = skipBlanks(m_text, *m_at);
        while (at < m_text.size() && m_text[at] == ',')
            at = skipBlanks(m_text, at + 1);
        m_at = at < m_text.size() && m_text[at] == bracket ? std::optional(at + 1) : std::nullopt;
    }
    if (m_at)
        m_tree.nodes[index].source.end = static_cast<std::uint32_t>(*m_at);
    else
        m_tree.nodes[index].source = {};
}

ParserFailure failure(const YAML::Exception &exception, std::string_view text, bool tooDeep)
{
    const auto at = static_cast<std::size_t>(std::max(exception.mark.pos, 0));
    return {exception.msg, static_cast<std::uint32_t>(std::min(at, text.size())), tooDeep};
}

} // namespace

std::optional<ParserFailure> readEvents(std::string_view text, Tree &tree)
{
    try {
        TextBuffer buffer(text);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        Handler handler(text, tree);
        while (!handler.junk() && parser.HandleNextDocument(handler)) { }
        if (handler.junk() && !tree.error)
            tree.error = junkAfterDocument(text, *handler.junk());
        return std::nullopt;
    } catch (const YAML::DeepRecursion &exception) {
        return failure(exception, text, true);
    } catch (const YAML::Exception &exception) {
        return failure(exception, text, false);
    } catch (const std::exception &exception) {
        return ParserFailure {exception.what(), 0, false};
    }
}

} // namespace portolan::yaml
