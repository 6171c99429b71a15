// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <stop_token>
#include <string>
#include <vector>

namespace portolan {

// Runs a program found on the PATH with `arguments` (no shell in between), hands it `input` on standard input and returns what
// it prints. Fails with what it says on standard error when it cannot be started or ends with another status than 0.
// When `stop` asks for it the program is ended, with those it has started.
[[nodiscard]] Result<std::string> runProgram(const std::string &program, const std::vector<std::string> &arguments,
    const std::string &input = {}, const std::stop_token &stop = {});

// What a program complained of, as part of a sentence.
[[nodiscard]] std::string onOneLine(std::string_view text);

// Whether a program of this name is on the PATH.
[[nodiscard]] bool hasProgram(const std::string &name);

} // namespace portolan
