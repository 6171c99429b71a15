// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

namespace portolan {

// A chunk or a file that could not be read (CLI.md: "unread").
struct Unread {
    std::string file;
    Position at {};
    Message message;
};

// `trace --format json` and `--format text` (CLI.md). The text shows each chain on a line, grouped by namespace.
[[nodiscard]] std::string traceJson(const PortGraph &graph, const std::vector<Unread> &unread);
[[nodiscard]] std::string traceText(const PortGraph &graph, const std::vector<Unread> &unread, bool colour);

// `trace --to TARGET`: the path one request takes (CLI.md).
struct RequestHop {
    std::string from, to;
    std::string row; // the id of the picture's row it arrives at; of a node's row only what ends it: "#web/ports/0"
    std::optional<int> port;
    std::string protocol;
    Message reason;
    std::string file;
    std::uint32_t line = 0;
};
struct RequestPath {
    std::string to;
    bool found = false;
    std::vector<RequestHop> hops;
    std::string brokenAt; // "" if found
    Message brokenMessage;
    std::vector<std::string> commands;
};
[[nodiscard]] RequestPath traceTo(const PortGraph &graph, std::string_view target);
[[nodiscard]] std::string requestPathJson(const RequestPath &path);
[[nodiscard]] std::string requestPathText(const RequestPath &path, bool colour);

} // namespace portolan
