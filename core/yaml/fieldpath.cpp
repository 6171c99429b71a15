// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/fieldpath.h"

#include <algorithm>
#include <charconv>

namespace portolan::yaml {

namespace {

constexpr std::string_view kNamePrefix = "name=";

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Reads a FIELDPATH from left to right.
class PathReader
{
public:
    explicit PathReader(std::string_view text)
        : m_text(text)
    {
    }

    Result<FieldPath> read()
    {
        FieldPath path;
        while (m_at < m_text.size()) {
            const bool dot = m_text[m_at] == '.';
            if (dot && (path.empty() || ++m_at == m_text.size()))
                return fault(PORTOLAN_TR("The field path %1 has a dot too many at character %2."));
            if (!dot && !path.empty() && m_text[m_at] != '[')
                return fault(PORTOLAN_TR("The field path %1 needs a dot before character %2."));
            const bool bracket = !dot && m_text[m_at] == '[';
            Result<PathStep> step = bracket ? inBrackets() : plainKey();
            if (!step)
                return tl::make_unexpected(step.error());
            path.push_back(std::move(*step));
        }
        return path;
    }

private:
    [[nodiscard]] tl::unexpected<Error> fault(std::string_view message) const
    {
        return fail(message, {std::string(m_text), std::to_string(m_at + 1)});
    }

    Result<PathStep> plainKey()
    {
        const std::size_t end = std::min(m_text.find_first_of(".[", m_at), m_text.size());
        if (end == m_at)
            return fault(PORTOLAN_TR("The field path %1 lacks a name at character %2."));
        PathStep step {PathStep::Kind::Key, std::string(m_text.substr(m_at, end - m_at)), 0};
        m_at = end;
        return step;
    }

    Result<PathStep> inBrackets()
    {
        const char quote = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (quote == '\'' || quote == '"')
            return quotedKey(quote);
        const std::size_t end = m_text.find(']', m_at);
        if (end == std::string_view::npos || end == m_at + 1)
            return fault(PORTOLAN_TR("The field path %1 has a bracket without a name or an end at character %2."));
        const std::string_view inside = m_text.substr(m_at + 1, end - m_at - 1);
        PathStep step {
            PathStep::Kind::Named, std::string(inside.starts_with(kNamePrefix) ? inside.substr(kNamePrefix.size()) : inside), 0};
        if (isNumber(inside)) {
            step = {PathStep::Kind::Index, {}, 0};
            if (std::from_chars(inside.data(), inside.data() + inside.size(), step.index).ec != std::errc())
                return fault(PORTOLAN_TR("The field path %1 has an index too large at character %2."));
        }
        m_at = end + 1;
        return step;
    }

    // ['a.b/c']; the quote is doubled where it stands in the key.
    Result<PathStep> quotedKey(char quote)
    {
        PathStep step;
        for (std::size_t i = m_at + 2; i < m_text.size(); ++i) {
            if (m_text[i] != quote) {
                step.key += m_text[i];
                continue;
            }
            const char next = i + 1 < m_text.size() ? m_text[i + 1] : '\0';
            if (next == ']') {
                m_at = i + 2;
                return step;
            }
            if (next != quote)
                break;
            step.key += m_text[i++];
        }
        return fault(PORTOLAN_TR("The field path %1 has a quote without an end at character %2."));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

bool isPlainKey(std::string_view key)
{
    return !key.empty() && key.find_first_of(".[]'\"/ \t\n") == std::string_view::npos;
}

std::string quotedKey(std::string_view key)
{
    std::string text = "['";
    for (const char c : key)
        text.append(c == '\'' ? 2 : 1, c);
    return text + "']";
}

NodeIndex itemAt(const Tree &tree, NodeIndex sequence, std::uint32_t index)
{
    if (!tree.isSequence(sequence))
        return kNoNode;
    NodeIndex item = tree[sequence].firstChild;
    for (; item != kNoNode && index > 0; --index)
        item = tree[item].next;
    return item;
}

NodeIndex itemNamed(const Tree &tree, NodeIndex sequence, std::string_view name)
{
    if (!tree.isSequence(sequence))
        return kNoNode;
    for (NodeIndex item = tree[sequence].firstChild; item != kNoNode; item = tree[item].next) {
        const NodeIndex value = tree.resolve(tree.find(item, "name"));
        if (tree.isScalar(value) && tree[value].value == name)
            return item;
    }
    return kNoNode;
}

} // namespace

Result<FieldPath> parseFieldPath(std::string_view text)
{
    if (text.empty())
        return fail(PORTOLAN_TR("The field path is empty."));
    return PathReader(text).read();
}

std::string toString(const FieldPath &path)
{
    std::string text;
    for (const PathStep &step : path) {
        switch (step.kind) {
        case PathStep::Kind::Key:
            if (isPlainKey(step.key))
                text += (text.empty() ? "" : ".") + step.key;
            else
                text += quotedKey(step.key);
            break;
        case PathStep::Kind::Index:
            text += '[' + std::to_string(step.index) + ']';
            break;
        case PathStep::Kind::Named:
            text += '[' + (isNumber(step.key) || step.key.starts_with(kNamePrefix) ? std::string(kNamePrefix) : std::string())
                + step.key + ']';
            break;
        }
    }
    return text;
}

Found follow(const Tree &tree, NodeIndex root, const FieldPath &path)
{
    Found found;
    NodeIndex at = root;
    for (const PathStep &step : path) {
        const NodeIndex here = tree.resolve(at);
        found.parent = at;
        NodeIndex next = kNoNode;
        if (step.kind == PathStep::Kind::Key)
            next = tree.find(here, step.key);
        else
            next = step.kind == PathStep::Kind::Index ? itemAt(tree, here, step.index) : itemNamed(tree, here, step.key);
        if (next == kNoNode)
            return found;
        found.throughAlias = found.throughAlias || here != at;
        found.throughMerge = found.throughMerge || (step.kind == PathStep::Kind::Key && tree[next].parent != here);
        ++found.depth;
        at = next;
    }
    if (at < tree.nodes.size()) {
        found.node = at;
        found.throughAlias = found.throughAlias || tree.resolve(at) != at;
    }
    return found;
}

} // namespace portolan::yaml
