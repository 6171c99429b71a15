// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace portolan::cli {

// What shells ask for as one types: `portolan __complete WORD… CURRENT`, in the protocol of kubectl (cobra), so that kubectl and
// the scripts in packaging/completion read the same answer: a line for each proposal, with a tab before its description, then
// `:0` if files may follow, `:4` if not.

struct OptionFacts {
    std::vector<std::string> names; // "-n", "--namespace"
    std::string summary;
    bool takesValue = false;
    std::vector<std::string> choices; // all that it takes; empty: anything
};

struct CommandFacts {
    std::string name; // "": what stands before any sub-command
    std::string summary;
    std::vector<OptionFacts> options;
};

[[nodiscard]] std::string completions(const std::vector<CommandFacts> &commands, const std::vector<std::string> &words);

} // namespace portolan::cli
