// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xmltext.h"

#include "core/text/utf8.h"

namespace portolan {

namespace {

// Empty: stands for itself.
std::string_view entity(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    default:
        return {};
    }
}

} // namespace

void appendXmlText(std::string &out, std::string_view text)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text[0]);
        const std::size_t length = utf8Length(text);
        const std::string_view character = text.substr(0, length == 0 ? 1 : length);
        text.remove_prefix(character.size());
        if (length == 0)
            out += replacement;
        else if (const std::string_view escaped = entity(character[0]); !escaped.empty())
            out += escaped;
        else if (first == '\t' || first == '\n' || first == '\r')
            out += ' ';
        else if (first >= 0x20 && first != 0x7F && character != "\xEF\xBF\xBE" && character != "\xEF\xBF\xBF")
            out += character;
    }
}

} // namespace portolan
