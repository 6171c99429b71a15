// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/blockscalar.h"

#include <algorithm>

namespace portolan::yaml {

namespace {

// A line of the content: [begin, end) without its line end, `next` after it.
struct Line {
    std::size_t begin, end, next;
    std::size_t indent; // leading spaces
    [[nodiscard]] bool blank() const { return begin + indent == end; }
};

Line lineAt(std::string_view text, std::size_t begin)
{
    const std::size_t newline = std::min(text.find('\n', begin), text.size());
    const bool carriageReturn = newline > begin && text[newline - 1] == '\r' && newline < text.size();
    Line line {begin, newline - (carriageReturn ? 1 : 0), std::min(newline + 1, text.size()), 0};
    while (line.begin + line.indent < line.end && text[line.begin + line.indent] == ' ')
        ++line.indent;
    return line;
}

// Reads `|+2 # comment`; the explicit indent, 0 if none, or -1 where it is no header.
int readHeader(std::string_view text, std::size_t header, BlockScalar &scalar)
{
    const Line line = lineAt(text, header);
    scalar.content = line.next;
    scalar.end = header + 1;
    int indent = 0;
    bool chomped = false;
    for (; scalar.end < line.end; ++scalar.end) {
        const char c = text[scalar.end];
        if ((c == '+' || c == '-') && !chomped) {
            scalar.chomp = c == '+' ? BlockScalar::Chomp::Keep : BlockScalar::Chomp::Strip;
            chomped = true;
        } else if (c >= '1' && c <= '9' && indent == 0) {
            indent = c - '0';
        } else {
            break;
        }
    }
    const std::size_t rest = text.find_first_not_of(' ', scalar.end);
    const bool clean = rest >= line.end || (text[rest] == '#' && rest > scalar.end);
    return clean ? indent : -1;
}

} // namespace

std::optional<BlockScalar> findBlockScalar(std::string_view text, std::size_t header, int parentIndent)
{
    BlockScalar scalar;
    const int explicitIndent = readHeader(text, header, scalar);
    if (explicitIndent < 0)
        return std::nullopt;
    const auto least = static_cast<std::size_t>(std::max(parentIndent, 0) + (parentIndent < 0 ? 0 : 1));
    std::size_t indent = explicitIndent == 0 ? 0 : static_cast<std::size_t>(std::max(parentIndent, 0) + explicitIndent);
    std::size_t longestBlank = 0;
    scalar.next = scalar.content;
    while (scalar.next < text.size()) {
        const Line line = lineAt(text, scalar.next);
        if (line.blank()) {
            longestBlank = std::max(longestBlank, line.indent);
            scalar.next = line.next;
            continue;
        }
        if (text[line.begin + line.indent] == '\t' && (indent == 0 || line.indent < indent))
            return std::nullopt;
        if (indent == 0) {
            if (line.indent < std::max<std::size_t>(least, 1))
                break;
            indent = line.indent;
            if (longestBlank > indent)
                return std::nullopt;
        }
        if (line.indent < indent)
            break;
        scalar.end = line.end;
        scalar.next = line.next;
    }
    scalar.indent = static_cast<int>(indent);
    return scalar;
}

std::string literalValue(std::string_view text, const BlockScalar &scalar)
{
    std::string value;
    value.reserve(scalar.next - scalar.content);
    for (std::size_t at = scalar.content; at < scalar.next;) {
        const Line line = lineAt(text, at);
        const std::size_t begin = std::min(line.begin + static_cast<std::size_t>(scalar.indent), line.end);
        value.append(text, begin, line.end - begin);
        if (line.next > line.end)
            value += '\n';
        at = line.next;
    }
    if (scalar.chomp == BlockScalar::Chomp::Keep)
        return value;
    const std::size_t kept = value.find_last_not_of('\n') + 1; // npos + 1 is 0: nothing but line ends
    value.resize(std::min(value.size(), kept + (scalar.chomp == BlockScalar::Chomp::Clip && kept > 0 ? 1 : 0)));
    return value;
}

} // namespace portolan::yaml
