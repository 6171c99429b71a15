// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/message.h"

#include "core/text/visible.h"

namespace portolan {

std::string fill(std::string_view text, const std::vector<std::string> &arguments)
{
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digitFollows = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const std::size_t argument = digitFollows ? static_cast<std::size_t>(text[i + 1] - '1') : arguments.size();
        if (argument < arguments.size()) {
            filled += visible(arguments[argument]);
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

std::string english(const Message &message)
{
    if (message.inner.empty())
        return fill(message.text, message.arguments);
    std::vector<std::string> arguments = message.arguments;
    for (const Message &inner : message.inner)
        arguments.push_back(english(inner));
    return fill(message.text, arguments);
}

} // namespace portolan
