// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace portolan {

// A sentence as data: an English template with %1 … %9 and what fills them. The window translates the
// template (each one is marked where it stands), everything else prints english(). Templates are
// literals: they outlive every message.
struct Message {
    std::string_view text;
    std::vector<std::string> arguments;
    // Sentences inside this one, translated like it: they fill the places after those of the arguments.
    std::vector<Message> inner {};

    [[nodiscard]] bool empty() const { return text.empty(); }
    bool operator==(const Message &) const = default;
};

// Replaces %1 … %9 in `text` by `arguments`; text that comes in through an argument is not looked at
// again, and is made visible().
[[nodiscard]] std::string fill(std::string_view text, const std::vector<std::string> &arguments);
[[nodiscard]] std::string english(const Message &message);

} // namespace portolan

// Marks a template for lupdate without pulling Qt into core. Usage: PORTOLAN_TR("no Service named %1").
#define PORTOLAN_TR(text) text
