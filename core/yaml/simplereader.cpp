// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/simplereader.h"

#include "core/yaml/blockscalar.h"
#include "core/yaml/linescan.h"
#include "core/yaml/treebuilder.h"

#include <cstring>

namespace portolan::yaml {

namespace {

constexpr std::size_t kLongestKey = 1000; // yaml-cpp takes no longer key without `? ` (YAML 1.2.2, 7.4.3: 1024)
constexpr std::size_t kReserveRatio = 20; // bytes of a manifest for each of its nodes, about
constexpr int kDeepestFlow = 20; // on one line; deeper is for yaml-cpp

class SimpleReader
{
public:
    SimpleReader(std::string_view text, Tree &tree)
        : m_text(text)
        , m_tree(tree)
        , m_builder(tree)
    {
    }

    bool read();

private:
    // A block collection that is open.
    struct Level {
        std::size_t indent = 0; // column of its keys or dashes
        bool sequence = false;
        bool pending = false; // a key or a dash still waits for its value
        std::size_t place = 0; // right after that colon or dash
    };

    bool line(std::size_t at, std::size_t column);
    bool item(std::size_t at, std::size_t column, bool afterDash);
    bool key(Node key, std::size_t colon, std::size_t column);
    bool value(std::size_t at);
    bool enterSequence(std::size_t column, std::size_t at);
    bool enterMap(std::size_t column, std::size_t at);
    void closeDeeperThan(std::size_t column);
    void closeLevel();
    void settleNull();
    bool literal(std::size_t at);
    bool flow(std::size_t &at, int depth);
    bool flowMember(std::size_t &at, int depth);
    bool flowKey(std::size_t &at);

    [[nodiscard]] Node scalar(Style style, std::size_t begin, std::size_t end) const;
    NodeIndex open(Style style, std::size_t at);
    void add(const Node &node)
    {
        m_builder.add(node);
        m_lastEnd = node.source.end;
    }

    std::string_view m_text;
    Tree &m_tree;
    TreeBuilder m_builder;
    std::vector<Level> m_levels;
    LineScan m_line {{}, 0}; // the one that is read
    std::size_t m_next = 0; // the line after the one that is read
    std::uint32_t m_lastEnd = 0; // of the last node
};

bool SimpleReader::read()
{
    m_tree.nodes.reserve(m_text.size() / kReserveRatio + 8);
    bool begun = false; // past `---`
    for (std::size_t at = 0; at < m_text.size(); at = m_next) {
        const auto *newline = static_cast<const char *>(std::memchr(m_text.data() + at, '\n', m_text.size() - at));
        std::size_t end = newline == nullptr ? m_text.size() : static_cast<std::size_t>(newline - m_text.data());
        m_next = newline == nullptr ? end : end + 1;
        if (end > at && m_text[end - 1] == '\r')
            --end;
        m_line = LineScan(m_text, end);
        const std::size_t content = m_line.skipSpaces(at);
        if (content == end || m_text[content] == '#')
            continue;
        if (content == at && (m_text[at] == '%' || m_text.substr(at, 3) == "..."))
            return false;
        if (content == at && m_text.substr(at, 3) == "---") {
            if (begun || !m_tree.nodes.empty() || !m_line.restIsEmpty(at + 3))
                return false;
            begun = true;
            continue;
        }
        if (!line(content, content - at))
            return false;
    }
    while (!m_levels.empty())
        closeLevel();
    return true;
}

bool SimpleReader::line(std::size_t at, std::size_t column)
{
    bool afterDash = false;
    while (m_line.isDash(at)) {
        if (!enterSequence(column, at))
            return false;
        const std::size_t content = m_line.skipSpaces(at + 1);
        if (m_line.restIsEmpty(at + 1))
            return true;
        column += content - at;
        at = content;
        afterDash = true;
    }
    return item(at, column, afterDash);
}

// A key, or after a dash also a scalar or a flow collection.
bool SimpleReader::item(std::size_t at, std::size_t column, bool afterDash)
{
    const char first = m_text[at];
    if (first == '"' || first == '\'') {
        const std::size_t after = m_line.quotedEnd(at);
        if (after == LineScan::kNowhere)
            return false;
        if (m_line.endsKey(after))
            return key(scalar(first == '"' ? Style::DoubleQuoted : Style::SingleQuoted, at, after), after, column);
    } else if (m_line.startsPlain(at)) {
        const std::size_t colon = m_line.keyColon(at);
        if (colon != LineScan::kNowhere)
            return key(scalar(Style::Plain, at, m_line.withoutSpaces(colon)), colon, column);
    }
    return afterDash && value(at);
}

bool SimpleReader::key(Node key, std::size_t colon, std::size_t column)
{
    if (key.source.size() > kLongestKey || !enterMap(column, key.source.begin))
        return false;
    key.merge = key.style == Style::Plain && key.value == "<<";
    add(key);
    m_levels.back().pending = true;
    m_levels.back().place = colon + 1;
    return m_line.restIsEmpty(colon + 1) || value(m_line.skipSpaces(colon + 1));
}

// The value for the key or dash that waits on this line.
bool SimpleReader::value(std::size_t at)
{
    m_levels.back().pending = false;
    const char first = m_text[at];
    if (first == '"' || first == '\'') {
        const std::size_t after = m_line.quotedEnd(at);
        if (after == LineScan::kNowhere || !m_line.restIsEmpty(after))
            return false;
        add(scalar(first == '"' ? Style::DoubleQuoted : Style::SingleQuoted, at, after));
        return true;
    }
    if (first == '|')
        return literal(at);
    if (first == '[' || first == '{')
        return flow(at, 0) && m_line.restIsEmpty(at);
    const std::size_t after = m_line.startsPlain(at) ? m_line.plainEnd(at) : LineScan::kNowhere;
    if (after == LineScan::kNowhere)
        return false;
    add(scalar(Style::Plain, at, after));
    return true;
}

bool SimpleReader::enterSequence(std::size_t column, std::size_t at)
{
    closeDeeperThan(column);
    if (m_levels.empty()) {
        if (!m_tree.nodes.empty())
            return false;
    } else if (m_levels.back().sequence && m_levels.back().indent == column) {
        settleNull();
        m_levels.back().pending = true;
        m_levels.back().place = at + 1;
        return true;
    } else if (!m_levels.back().pending) {
        return false; // a dash where a key must stand
    } else {
        m_levels.back().pending = false;
    }
    open(Style::BlockSequence, at);
    m_levels.push_back({column, true, true, at + 1});
    return m_levels.size() < kDeepest;
}

bool SimpleReader::enterMap(std::size_t column, std::size_t at)
{
    closeDeeperThan(column);
    // Dashes may stand in the column of the key they belong to: the next key ends them.
    if (!m_levels.empty() && m_levels.back().sequence && m_levels.back().indent == column)
        closeLevel();
    if (m_levels.empty()) {
        if (!m_tree.nodes.empty())
            return false;
    } else if (m_levels.back().indent == column) {
        settleNull();
        return !m_levels.back().sequence;
    } else if (!m_levels.back().pending) {
        return false; // deeper than the key before, which has a value: perhaps that value goes on here
    } else {
        m_levels.back().pending = false;
    }
    open(Style::BlockMap, at);
    m_levels.push_back({column, false, false, 0});
    return m_levels.size() < kDeepest;
}

void SimpleReader::closeDeeperThan(std::size_t column)
{
    while (!m_levels.empty() && m_levels.back().indent > column)
        closeLevel();
}

void SimpleReader::closeLevel()
{
    settleNull();
    m_tree.nodes[m_builder.current()].source.end = m_lastEnd;
    m_builder.close();
    m_levels.pop_back();
}

void SimpleReader::settleNull()
{
    Level &level = m_levels.back();
    if (!level.pending)
        return;
    level.pending = false;
    const auto place = static_cast<std::uint32_t>(level.place);
    Node node;
    node.source = {place, place};
    add(node);
}

bool SimpleReader::literal(std::size_t at)
{
    const auto found = findBlockScalar(m_text, at, static_cast<int>(m_levels.back().indent));
    if (!found || found->indent == 0)
        return false;
    m_next = found->next;
    Node node = scalar(Style::Literal, at, found->end);
    node.value = m_tree.decoded.emplace_back(literalValue(m_text, *found));
    add(node);
    return true;
}

// A flow collection on one line; `at` moves behind it.
bool SimpleReader::flow(std::size_t &at, int depth)
{
    if (depth == kDeepestFlow)
        return false;
    const bool map = m_text[at] == '{';
    const char close = map ? '}' : ']';
    const NodeIndex index = open(map ? Style::FlowMap : Style::FlowSequence, at);
    at = m_line.skipSpaces(at + 1);
    while (at < m_line.end() && m_text[at] != close) {
        if ((map && !flowKey(at)) || !flowMember(at, depth))
            return false;
        at = m_line.skipSpaces(at);
        if (at == m_line.end() || (m_text[at] != ',' && m_text[at] != close))
            return false;
        if (m_text[at] == ',')
            at = m_line.skipSpaces(at + 1);
    }
    if (at == m_line.end())
        return false;
    m_lastEnd = static_cast<std::uint32_t>(++at);
    m_tree.nodes[index].source.end = m_lastEnd;
    m_builder.close();
    return true;
}

bool SimpleReader::flowKey(std::size_t &at)
{
    const bool isQuoted = m_text[at] == '"' || m_text[at] == '\'';
    if (m_text[at] == '{' || m_text[at] == '[' || !flowMember(at, kDeepestFlow) || at == m_line.end() || m_text[at] != ':')
        return false;
    Node &key = m_tree.nodes.back();
    key.merge = !isQuoted && key.value == "<<";
    at = m_line.skipSpaces(at + 1);
    // `{a:1}` is one plain scalar, `{"a":1}` a pair: leave both to yaml-cpp.
    return key.source.size() <= kLongestKey && at < m_line.end() && m_text[at - 1] == ' ';
}

bool SimpleReader::flowMember(std::size_t &at, int depth)
{
    const char first = m_text[at];
    if (first == '[' || first == '{')
        return flow(at, depth + 1);
    const bool isQuoted = first == '"' || first == '\'';
    const std::size_t after = isQuoted ? m_line.quotedEnd(at) : m_line.flowPlainEnd(at);
    if (after == LineScan::kNowhere)
        return false;
    const Style quoted = first == '"' ? Style::DoubleQuoted : Style::SingleQuoted;
    add(scalar(isQuoted ? quoted : Style::Plain, at, after));
    at = after;
    return true;
}

Node SimpleReader::scalar(Style style, std::size_t begin, std::size_t end) const
{
    Node node;
    node.style = style;
    node.source = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    const std::size_t quote = style == Style::SingleQuoted || style == Style::DoubleQuoted ? 1 : 0;
    node.value = m_text.substr(begin + quote, end - begin - 2 * quote);
    return node;
}

NodeIndex SimpleReader::open(Style style, std::size_t at)
{
    Node node;
    node.style = style;
    node.source = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at)};
    return m_builder.open(node);
}

} // namespace

bool readSimple(std::string_view text, Tree &tree)
{
    return SimpleReader(text, tree).read();
}

} // namespace portolan::yaml
