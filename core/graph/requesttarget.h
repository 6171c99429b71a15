// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

namespace portolan {

// TARGET of `trace --to` (CLI.md) as it was understood.
struct RequestTarget {
    enum class Kind : std::uint8_t { Host, NodePort, Service };
    Kind kind = Kind::Host;
    std::string scheme; // "http", "https", or "" if not said
    std::string host; // Host: the host; Service: its name as written
    std::string path = "/"; // Host
    std::string port; // as written, number or name; "" if not said
    Index service = kNone; // Service: in PortGraph::services; kNone: there is none
};

[[nodiscard]] RequestTarget readTarget(const PortGraph &graph, std::string_view text);

// The number that `target` names; none if it names none.
[[nodiscard]] std::optional<int> portOf(const RequestTarget &target);

// The row of Ingresses, Gateways and other entries that takes a request for the target's host and path; kNone if none
// does. The most specific host wins, then the path by the rules of its API; a default backend takes the rest.
[[nodiscard]] Index rowFor(const PortGraph &graph, const RequestTarget &target);

} // namespace portolan
