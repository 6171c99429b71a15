// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"
#include "core/diagram/model.h"
#include "core/graph/diff.h"

#include <map>

namespace portolan {

// How a picture shows what changed between two states.
struct ChangeMarks {
    struct Mark {
        ChangeKind kind = ChangeKind::Changed;
        std::string note; // "targetPort: 8080 → http"; "" for what was added or removed
    };
    std::map<std::string, Mark> marks; // by the id of a row or a card
    std::map<std::string, std::vector<RowModel>> removedRows; // of cards that are still there, by their id
    std::vector<std::string> ids; // what shows each change, in their order
};

// `both` is the graph that is drawn: together() of the two states that `changes` lie between.
[[nodiscard]] ChangeMarks changeMarks(const std::vector<GraphChange> &changes, const PortGraph &both);

// Marks the rows and cards of a part, and adds the rows that are no more.
void annotate(PartModel &part, const ChangeMarks &changes, const Translate &translate);

} // namespace portolan
