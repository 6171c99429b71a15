// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/scalar.h"

#include <algorithm>

namespace portolan::yaml {

namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

// Both YAML's double quotes and JSON read this back.
std::string doubleQuoted(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (c == '\n') {
            quoted += "\\n";
        } else if (c == '\t') {
            quoted += "\\t";
        } else if (isControl(c)) {
            quoted += "\\u00";
            quoted += digits[static_cast<unsigned char>(c) >> 4];
            quoted += digits[static_cast<unsigned char>(c) & 0xF];
        } else {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string singleQuoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted.append(c == '\'' ? 2 : 1, c);
    return quoted + '\'';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Numbers to base 60 and dates: strings for Kubernetes, something else for other readers of YAML 1.1.
bool looksLikeTimeOrDate(std::string_view text)
{
    const bool starts
        = isDigit(text.front()) || ((text.front() == '-' || text.front() == '+') && text.size() > 1 && isDigit(text[1]));
    return starts && text.find_first_not_of("0123456789+-_:.TZtz ") == std::string_view::npos
        && text.find_first_of(":-", 1) != std::string_view::npos;
}

bool isSafePlain(std::string_view text, bool inFlow)
{
    if (text.empty() || std::ranges::any_of(text, isControl))
        return false;
    if (text == "=" || text == "<<" || text.starts_with("---") || text.starts_with("...") || looksLikeTimeOrDate(text))
        return false;
    constexpr std::string_view indicators = ",[]{}#&*!|>'\"%@`?: ";
    if (indicators.find(text.front()) != std::string_view::npos || text.back() == ' ' || text.back() == ':')
        return false;
    if (text.front() == '-' && (text.size() == 1 || text[1] == ' '))
        return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos)
        return false;
    if (inFlow && text.find_first_of(",[]{}?") != std::string_view::npos)
        return false;
    Node node;
    node.style = Style::Plain;
    node.value = text;
    return typed(node).type == Scalar::Type::String;
}

} // namespace

std::string quotedIfNeeded(std::string_view name, Style preferred, bool json, bool inFlow)
{
    if (json || preferred == Style::DoubleQuoted)
        return doubleQuoted(name);
    if (preferred == Style::SingleQuoted)
        return std::ranges::any_of(name, isControl) ? doubleQuoted(name) : singleQuoted(name);
    return isSafePlain(name, inFlow) ? std::string(name) : doubleQuoted(name);
}

} // namespace portolan::yaml
