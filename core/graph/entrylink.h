// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graphdraft.h"

namespace portolan {

// A row of the entry that `definition` holds, with what all its rows have in common.
[[nodiscard]] EntryRow rowOf(const GraphDraft &draft, Index definition);

// Follows a backend from an entry to the service port it names (SEMANTICS.md, 11 and 12): fills in the row's service,
// status and problem. The row's definition says whose namespace and folder count.
void linkToService(const GraphDraft &draft, EntryRow &row, const kube::BackendReference &backend);

// The same where the port is already known: a load balancer, an external IP.
void linkToPort(const GraphDraft &draft, EntryRow &row, Index service, Index port);

// A card without rows.
[[nodiscard]] EntryNode cardOf(NodeKey key, std::string_view kind, Index definition, std::string badge);

// Adds a card and its rows; nothing if there are none.
void addEntry(GraphDraft &draft, EntryNode card, std::vector<EntryRow> rows);

} // namespace portolan
