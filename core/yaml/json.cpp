// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/json.h"

#include "core/yaml/jsonscan.h"
#include "core/yaml/treebuilder.h"

#include <simdjson.h>

namespace portolan::yaml {

namespace {

namespace ondemand = simdjson::ondemand;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// One on-demand pass that visits, and so checks, everything: stage 1 has checked UTF-8 and the strings'
// control characters, the iterator checks brackets, commas and colons, this class numbers and words.
class JsonReader
{
public:
    // `padded` is `text` as simdjson wants it; spans and views are of `text`.
    JsonReader(std::string_view text, const char *padded, Tree &tree)
        : m_text(text)
        , m_padded(padded)
        , m_tree(tree)
        , m_builder(tree)
    {
    }

    bool object(simdjson::simdjson_result<ondemand::object> object, std::size_t begin)
    {
        if (object.error() != simdjson::SUCCESS || !open(Style::FlowMap, begin))
            return false;
        for (auto member : object) {
            if (member.error() != simdjson::SUCCESS)
                return false;
            ondemand::field field = member.value_unsafe();
            if (!key(field) || !value(field.value()))
                return false;
        }
        return close('}');
    }

private:
    bool key(ondemand::field &field)
    {
        const std::size_t begin = offset(field.key().raw()) - 1;
        if (const std::size_t end = endWithoutEscape(begin); end != 0)
            return addString(begin, end);
        std::string_view decoded;
        return field.unescaped_key().get(decoded) == simdjson::SUCCESS && addDecoded(begin, decoded);
    }

    // NOLINTNEXTLINE(performance-unnecessary-value-param): simdjson's value is an iterator, handed on by value.
    bool value(ondemand::value value)
    {
        const std::string_view token = value.raw_json_token(); // with the blanks behind it
        const std::size_t begin = offset(token.data());
        switch (token.empty() ? '\0' : token.front()) {
        case '{':
            return object(value.get_object(), begin);
        case '[':
            return array(value.get_array(), begin);
        case '"':
            return string(value, begin);
        default:
            return word(value, begin, begin + token.size());
        }
    }

    bool string(ondemand::value &value, std::size_t begin)
    {
        ondemand::raw_json_string raw; // to step over it: simdjson does not look at what it skips
        if (const std::size_t end = endWithoutEscape(begin); end != 0)
            return value.get_raw_json_string().get(raw) == simdjson::SUCCESS && addString(begin, end);
        std::string_view decoded;
        return value.get_string().get(decoded) == simdjson::SUCCESS && addDecoded(begin, decoded);
    }

    bool word(ondemand::value &value, std::size_t begin, std::size_t end)
    {
        bool truth = false;
        double number = 0;
        const char first = m_text[begin];
        const bool valid = first == 't' || first == 'f' ? value.get_bool().get(truth) == simdjson::SUCCESS
            : first == 'n'                              ? value.is_null().value_unsafe()
                                                        : value.get_double().get(number) == simdjson::SUCCESS;
        while (end > begin && isBlank(m_text[end - 1]))
            --end;
        const std::string_view token = m_text.substr(begin, end - begin);
        return valid && isJsonWord(token) && add(Style::Plain, begin, end, token);
    }

    // Behind the closing quote of the string at `begin`; 0 if a backslash stands in it.
    [[nodiscard]] std::size_t endWithoutEscape(std::size_t begin) const
    {
        std::size_t at = begin + 1;
        while (m_text[at] != '"' && m_text[at] != '\\')
            ++at; // stage 1 has seen the quote
        return m_text[at] == '"' ? at + 1 : 0;
    }

    bool addString(std::size_t begin, std::size_t end)
    {
        return add(Style::DoubleQuoted, begin, end, m_text.substr(begin + 1, end - begin - 2));
    }
    bool addDecoded(std::size_t begin, std::string_view decoded)
    {
        return add(Style::DoubleQuoted, begin, stringEnd(m_text, begin), m_tree.decoded.emplace_back(decoded));
    }

    bool array(simdjson::simdjson_result<ondemand::array> array, std::size_t begin)
    {
        if (array.error() != simdjson::SUCCESS || !open(Style::FlowSequence, begin))
            return false;
        for (auto item : array) {
            if (item.error() != simdjson::SUCCESS || !value(item.value_unsafe()))
                return false;
        }
        return close(']');
    }

    [[nodiscard]] std::size_t offset(const char *at) const { return static_cast<std::size_t>(at - m_padded); }

    bool add(Style style, std::size_t begin, std::size_t end, std::string_view value)
    {
        Node node;
        node.style = style;
        node.value = value;
        node.source = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        m_builder.add(node);
        m_lastEnd = end;
        return true;
    }

    bool open(Style style, std::size_t begin)
    {
        Node node;
        node.style = style;
        node.source = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin)};
        m_builder.open(node);
        m_lastEnd = begin + 1;
        return m_builder.depth() <= kDeepest;
    }

    bool close(char bracket)
    {
        while (m_text[m_lastEnd] != bracket)
            ++m_lastEnd; // only blanks are in between
        m_tree.nodes[m_builder.current()].source.end = static_cast<std::uint32_t>(++m_lastEnd);
        m_builder.close();
        return true;
    }

    std::string_view m_text;
    const char *m_padded;
    Tree &m_tree;
    TreeBuilder m_builder;
    std::size_t m_lastEnd = 0;
};

} // namespace

bool isJson(std::string_view text)
{
    simdjson::dom::parser parser;
    return parser.parse(text.data(), text.size()).error() == simdjson::SUCCESS;
}

bool readJson(std::string_view text, Tree &tree)
{
    constexpr std::size_t bytesForNode = 16;
    const simdjson::padded_string padded(text);
    ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS)
        return false;
    tree.nodes.reserve(text.size() / bytesForNode + 8);
    JsonReader reader(text, padded.data(), tree);
    return reader.object(document.get_object(), text.find('{')) && document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

bool isUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

} // namespace portolan::yaml
