// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/nodekey.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace portolan {

// What of a system is to be seen: the wish of whoever looks at it. Lasts as long as a window, or one run of the command line;
// it never enters a file.
struct Shown {
    enum class Rest : std::uint8_t {
        Hide, // the picture is packed anew from what matches
        Fade // nothing moves, all else is drawn quietly
    };
    std::vector<std::string> namespaces; // only these; none: all
    std::string filter; // as typed: query.h
    std::optional<NodeKey> focus; // only this object and what it touches
    int hops = 1; // so far from it
    Rest rest = Rest::Hide; // what becomes of all that matches neither of these
    std::set<std::string> foldedNamespaces; // each drawn as one card that says what is in it
    std::set<std::string> foldedWorkloads; // ids; drawn without containers and ports

    bool operator==(const Shown &) const = default;
    // Whether there is anything to match.
    [[nodiscard]] bool narrows() const { return !namespaces.empty() || !filter.empty() || focus.has_value(); }
};

} // namespace portolan
