// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/texttable.h"
#include "core/graph/diff.h"
#include "core/graph/exposure.h"
#include "core/graph/nodeports.h"

namespace portolan {

// What was found out about a graph, as tables for files and the clipboard.

using InWords = std::function<std::string(const Message &)>;

// Why a port is reached from as far as it is, and not from farther: a sentence each.
[[nodiscard]] std::vector<std::string> reasons(const PortGraph &graph, const Exposure &exposure, const InWords &words = english);
[[nodiscard]] TextTable exposureTable(const PortGraph &graph, const std::vector<Exposure> &exposures);

[[nodiscard]] std::string_view toString(NodePortHolder::Kind kind); // "node port", "host port" …
[[nodiscard]] TextTable nodePortTable(const std::vector<NodePorts> &nodes);

// What `portolan diff` writes as Markdown.
[[nodiscard]] TextTable changeTable(const std::vector<GraphChange> &changes);
// The fields of a change on one side: "port 80, targetPort –".
[[nodiscard]] std::string sideOf(const GraphChange &change, std::string FieldChange::*side);

} // namespace portolan
