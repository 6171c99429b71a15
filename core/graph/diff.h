// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"

namespace portolan {

// What changed between two graphs, port by port: `portolan diff`, and what the window animates.

enum class ChangeKind : std::uint8_t { Added, Removed, Changed };
[[nodiscard]] std::string_view toString(ChangeKind kind); // "added" …

enum class ChangedThing : std::uint8_t { Service, ServicePort, Workload, PodPort, Entry };
[[nodiscard]] std::string_view toString(ChangedThing thing); // "service", "service port" …

struct FieldChange {
    std::string_view field; // as traceJson() calls it: "targetPort", "status"
    std::string before, after; // "" where there is none
    bool operator==(const FieldChange &) const = default;
};

struct GraphChange {
    ChangeKind kind = ChangeKind::Changed;
    ChangedThing thing = ChangedThing::Service;
    NodeKey key; // in the later graph; in the earlier one for what was removed
    std::string label; // of the part, for people: "80/TCP", "shop.example/pay"; "" for an object as a whole
    std::vector<FieldChange> fields; // Changed only
};

// Objects are matched by NodeKey. The ports of one object are matched by name, else by number and protocol, and what is
// then left over in order: a renumbered port is a changed one, an inserted port is an added one. Sorted by key.
[[nodiscard]] std::vector<GraphChange> diff(const PortGraph &before, const PortGraph &after);

[[nodiscard]] std::string diffJson(const std::vector<GraphChange> &changes);
[[nodiscard]] std::string diffText(const std::vector<GraphChange> &changes, bool colour);

} // namespace portolan
