// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/shellword.h"

#include <algorithm>

namespace portolan {

namespace {

bool meansItself(char c)
{
    constexpr std::string_view kPlain = "-_./:=,@%+";
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || kPlain.find(c) != std::string_view::npos;
}

} // namespace

std::string shellWord(std::string_view text)
{
    if (!text.empty() && std::ranges::all_of(text, meansItself))
        return std::string(text);
    std::string word = "'";
    for (const char c : text) {
        if (c == '\'')
            word += R"('\'')";
        else
            word += c;
    }
    return word + '\'';
}

} // namespace portolan
