// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace portolan {

// What joins snapshots, scene, selection, pins and tests: an object by what it is called, never a pointer.
// `part` names a place inside it by position, so that it survives the edit of what it names:
// "ports/0" of a Service, "web/ports/0" for a container port, "rules/0/paths/1" of an Ingress.
struct NodeKey {
    std::string kind; // as CLI.md writes it: "Service", "Route.route.openshift.io"
    std::string ns; // "" for cluster-scoped kinds
    std::string name;
    std::string part;
    std::uint32_t definition = 1; // @2, @3 … for further definitions of one object

    auto operator<=>(const NodeKey &) const = default;
    // `Kind/namespace/name`, `@2`, `#part` (CLI.md, "The display list").
    [[nodiscard]] std::string id() const;
    [[nodiscard]] NodeKey withPart(std::string_view newPart) const;
    // The reverse of id(); drawings after `~` are dropped.
    [[nodiscard]] static NodeKey fromId(std::string_view id);
};

} // namespace portolan
