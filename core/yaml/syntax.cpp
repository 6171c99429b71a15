// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/syntax.h"

#include "core/yaml/bytes.h"
#include "core/yaml/extent.h"
#include "core/yaml/treebuilder.h"

#include <algorithm>
#include <array>

namespace portolan::yaml {

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;

SyntaxError errorAt(Span at, std::string_view message, std::vector<std::string> arguments = {})
{
    return {{message, std::move(arguments)}, at, false, {}};
}

Span byteAt(std::size_t at)
{
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)};
}

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    return at - columnOf(text, at);
}

std::string_view lineOf(std::string_view text, std::size_t at)
{
    const std::size_t begin = lineBegin(text, at);
    std::string_view line = text.substr(begin, std::min(text.find('\n', at), text.size()) - begin);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

struct TemplateMark {
    std::string_view mark;
    bool helm;
};
constexpr std::array<TemplateMark, 3> kTemplateMarks {{{"{{", true}, {"{%", false}, {"<%", false}}};

SyntaxError templateError(std::string_view text, std::size_t at, const TemplateMark &mark)
{
    SyntaxError error = mark.helm
        ? errorAt(wordAt(text, at),
            PORTOLAN_TR("This is a Helm template that has not been rendered; run `helm template CHART` and open what it prints."))
        : errorAt(wordAt(text, at),
            PORTOLAN_TR("This is a template that has not been rendered (%1 …); open what its template engine makes of it."),
            {std::string(mark.mark)});
    error.helmTemplate = true;
    return error;
}

// A key with its colon but without the blank behind it: `port:80`.
std::optional<SyntaxError> missingBlankAfterColon(std::string_view text, std::size_t at)
{
    const std::string_view line = lineOf(text, at);
    const std::size_t begin = lineBegin(text, at);
    const std::size_t first = std::min(line.find_first_not_of(" -"), line.size());
    const std::size_t colon = line.find(':', first);
    const bool hasKey
        = colon != kNowhere && colon > first && line.substr(first, colon - first).find_first_of(" \"'{[#") == kNowhere;
    if (!hasKey || colon + 1 >= line.size() || line[colon + 1] == ' ' || line[colon + 1] == '/' || line[colon + 1] == ':')
        return std::nullopt;
    return errorAt(byteAt(begin + colon), PORTOLAN_TR("A blank is missing after this colon: write \"%1: %2\"."),
        {std::string(line.substr(first, colon - first)), std::string(line.substr(colon + 1))});
}

std::optional<SyntaxError> tabInIndentation(std::string_view text, std::size_t at)
{
    const std::string_view line = lineOf(text, at);
    const std::size_t content = std::min(line.find_first_not_of(" \t"), line.size());
    const std::size_t tab = line.substr(0, content).find('\t');
    if (tab == kNowhere)
        return std::nullopt;
    return errorAt(
        byteAt(lineBegin(text, at) + tab), PORTOLAN_TR("A tab stands in the indentation; YAML takes only spaces there."));
}

// A value that begins with a sign YAML keeps for itself.
std::optional<SyntaxError> reservedSign(std::string_view text, std::size_t at)
{
    const std::string_view line = lineOf(text, at);
    const std::size_t begin = lineBegin(text, at);
    std::size_t value = line.find(": ");
    value = value == kNowhere ? line.find_first_not_of(" -") : line.find_first_not_of(' ', value + 1);
    for (const std::size_t candidate : {at - begin, value}) {
        const char sign = candidate < line.size() ? line[candidate] : '\0';
        if (sign == '*')
            return errorAt(wordAt(text, begin + candidate),
                PORTOLAN_TR("A value that starts with * must be quoted (\"%1\"): YAML reads it as an alias, and there is no such "
                            "anchor."),
                {std::string(text.substr(begin + candidate, wordAt(text, begin + candidate).size()))});
        if (sign == '@' || sign == '`' || sign == '%')
            return errorAt(wordAt(text, begin + candidate), PORTOLAN_TR("A value that starts with %1 must be quoted."),
                {std::string(1, sign)});
    }
    return std::nullopt;
}

// The first quote behind the last node that was read.
SyntaxError quoteBehind(std::string_view text, const Tree &tree, std::size_t at)
{
    std::size_t from = 0;
    for (const Node &node : tree.nodes)
        from = std::max<std::size_t>(from, node.source.end);
    for (std::size_t quote = text.find_first_of("\"'", from); quote != kNowhere; quote = text.find_first_of("\"'", quote + 1)) {
        const bool opens = quote == 0 || std::string_view(" \t\n[{,:-").find(text[quote - 1]) != kNowhere;
        if (opens && lineOf(text, quote).substr(0, columnOf(text, quote)).find(" #") == kNowhere)
            return unclosedQuote(quote);
    }
    return unclosedQuote(std::min(at, text.size() - 1));
}

// The innermost flow collection that was opened and not closed.
std::optional<SyntaxError> unclosedFlow(std::string_view text, const Tree &tree, std::size_t at)
{
    const auto bracketOf = [text](const Node &node) {
        const bool open = node.style >= Style::BlockMap && node.source.empty() && node.source.begin < text.size();
        const char first = open ? text[node.source.begin] : '\0';
        return first == '{' || first == '[' ? first : '\0';
    };
    const auto node
        = std::find_if(tree.nodes.rbegin(), tree.nodes.rend(), [&](const Node &each) { return bracketOf(each) != '\0'; });
    if (node == tree.nodes.rend())
        return std::nullopt;
    const std::string bracket(1, bracketOf(*node));
    const std::string close = bracket == "{" ? "}" : "]";
    if (at >= text.size())
        return errorAt(
            byteAt(node->source.begin), PORTOLAN_TR("The %1 that opens here is never closed by %2."), {bracket, close});
    SyntaxError error = errorAt(wordAt(text, at), PORTOLAN_TR("YAML expects , or %1 here."), {close});
    error.other = byteAt(node->source.begin);
    return error;
}

// The columns at which a line may continue what is open, "1, 3 and 5".
std::string openColumns(std::string_view text, const Tree &tree)
{
    std::vector<std::size_t> columns;
    for (auto index = static_cast<NodeIndex>(tree.nodes.size() - 1); index != kNoNode; index = tree[index].parent) {
        if (tree[index].style == Style::BlockMap || tree[index].style == Style::BlockSequence)
            columns.push_back(columnOf(text, tree[index].source.begin) + 1);
    }
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end()); // clang-tidy 14 cannot read std::ranges::unique
    std::string list;
    for (std::size_t i = 0; i < columns.size(); ++i)
        list += (i == 0 ? "" : i + 1 == columns.size() ? " or " : ", ") + std::to_string(columns[i]);
    return list;
}

SyntaxError wrongIndentation(std::string_view text, const Tree &tree, std::size_t at)
{
    const std::string_view line = lineOf(text, at);
    const std::size_t content = std::min(line.find_first_not_of(' '), line.size());
    const std::size_t column = at - lineBegin(text, at);
    const std::string columns = tree.nodes.empty() ? std::string() : openColumns(text, tree);
    if (column == content && !columns.empty() && columns != std::to_string(column + 1))
        return errorAt(wordAt(text, at),
            PORTOLAN_TR("This line does not fit the ones before it: it starts in column %1, they start in column %2."),
            {std::to_string(column + 1), columns});
    if (column == content)
        return errorAt(wordAt(text, at), PORTOLAN_TR("YAML expects \"key: value\" here, or \"- \" before an item of a list."));
    return errorAt(
        wordAt(text, at), PORTOLAN_TR("YAML does not expect this here; put the whole value into quotes if it belongs to it."));
}

} // namespace

Span wordAt(std::string_view text, std::size_t at)
{
    const std::size_t begin = std::min(at, text.size());
    const std::size_t end = std::min(text.find_first_of(" \t\r\n", std::min(begin + 1, text.size())), text.size());
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::max(begin, end))};
}

SyntaxError unclosedQuote(std::size_t at)
{
    return errorAt(byteAt(at), PORTOLAN_TR("The quote that opens here is never closed."));
}

SyntaxError collectionAsKey(std::string_view text, std::size_t at)
{
    if (auto error = unrenderedTemplate(text, at))
        return *error;
    return errorAt(wordAt(text, at), PORTOLAN_TR("A key must be a text; Kubernetes takes no map or list for one."));
}

SyntaxError junkAfterDocument(std::string_view text, std::size_t at)
{
    if (auto error = unrenderedTemplate(text, at))
        return *error;
    return errorAt(wordAt(text, at), PORTOLAN_TR("The document ends before this; put a line with --- between two documents."));
}

std::optional<SyntaxError> unrenderedTemplate(std::string_view text, std::size_t at)
{
    const std::string_view line = lineOf(text, std::min(at, text.size()));
    for (const TemplateMark &mark : kTemplateMarks) {
        if (const std::size_t found = line.find(mark.mark); found != kNowhere)
            return templateError(text, static_cast<std::size_t>(line.data() - text.data()) + found, mark);
    }
    for (const TemplateMark &mark : kTemplateMarks) {
        for (std::size_t found = text.find(mark.mark); found != kNowhere; found = text.find(mark.mark, found + 1)) {
            if (skipSpaces(text, lineBegin(text, found)) == found)
                return templateError(text, found, mark);
        }
    }
    return std::nullopt;
}

std::optional<SyntaxError> badByte(std::string_view text)
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return errorAt({0, 2}, PORTOLAN_TR("This file is UTF-16; save it as UTF-8."));
    const std::size_t at = firstBadByte(text);
    if (at == kNowhere)
        return std::nullopt;
    const auto byte = static_cast<unsigned char>(text[at]);
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string code {digits[byte >> 4], digits[byte & 0xF]};
    if (byte >= 0x80)
        return errorAt(byteAt(at), PORTOLAN_TR("The byte %1 is not UTF-8; save the file as UTF-8."), {std::move(code)});
    if (byte == 0)
        return errorAt(byteAt(at), PORTOLAN_TR("A NUL byte stands here: this is no text file, or a damaged one."));
    return errorAt(byteAt(at), PORTOLAN_TR("The control character %1 stands here; Kubernetes refuses it. Write it as \"\\x%1\"."),
        {std::move(code)});
}

std::optional<SyntaxError> badProlog(std::string_view text)
{
    const std::size_t at = skipBlanks(text, 0);
    const std::string_view line = at < text.size() ? lineOf(text, at) : std::string_view();
    if (columnOf(text, std::min(at, text.size())) != 0)
        return std::nullopt;
    if (line.starts_with('%'))
        return errorAt(wordAt(text, at), PORTOLAN_TR("Kubernetes takes no YAML directives; remove this line."));
    if (!line.starts_with("---"))
        return std::nullopt;
    const std::size_t rest = line.find_first_not_of(" \t", 3);
    if (rest == kNowhere || line[rest] == '#')
        return std::nullopt;
    return errorAt(wordAt(text, at + rest), PORTOLAN_TR("Kubernetes takes no text after ---; put it on the next line."));
}

SyntaxError explain(std::string_view text, const Tree &tree, const ParserFailure &failure)
{
    const std::size_t at = failure.at;
    const auto says = [&failure](std::string_view words) { return failure.what.find(words) != std::string::npos; };
    if (failure.tooDeep)
        return errorAt(wordAt(text, tree.empty() ? at : tree.nodes.back().source.begin),
            PORTOLAN_TR("This is nested more than %1 levels deep."), {std::to_string(kDeepest)});
    if (auto error = unrenderedTemplate(text, at))
        return *error;
    if (says("EOF in scalar") || says("document indicator in scalar"))
        return quoteBehind(text, tree, at);
    if (auto error = tabInIndentation(text, at))
        return *error;
    if (says("anchor is not defined") || says("alias") || says("unknown token")) {
        if (auto error = reservedSign(text, at))
            return *error;
    }
    if (says("escape character") || says("escape"))
        return errorAt(wordAt(text, std::min(text.rfind('\\', at), at)),
            PORTOLAN_TR("YAML knows no such escape; write \\\\ for a backslash, or use single quotes."));
    if (says("block scalar"))
        return errorAt(
            wordAt(text, at), PORTOLAN_TR("After | or > only +, - or a digit may stand; the text begins on the next line."));
    if (says("flow")) {
        if (auto error = unclosedFlow(text, tree, at))
            return *error;
    }
    const std::size_t previous = lineBegin(text, at) > 0 ? lineBegin(text, at) - 1 : at;
    for (const std::size_t place : {at, previous}) {
        if (auto error = missingBlankAfterColon(text, place))
            return *error;
    }
    if (says("illegal map value"))
        return errorAt(
            wordAt(text, at), PORTOLAN_TR("A second \"key: value\" begins on this line; quote the value, or begin a new line."));
    return wrongIndentation(text, tree, at);
}

} // namespace portolan::yaml
