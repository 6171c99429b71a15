// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/porttable.h"

#include <unordered_set>

namespace portolan {

namespace {

std::string cardOf(const std::string &id)
{
    return NodeKey::fromId(id).withPart({}).id();
}

} // namespace

std::vector<PortRow> rowsIn(const DisplayList &picture, std::vector<PortRow> rows)
{
    const ShownCounts &counts = picture.counts;
    if (counts.services == counts.ofServices && counts.workloads == counts.ofWorkloads && counts.entries == counts.ofEntries)
        return rows;
    std::unordered_set<std::string> cards;
    std::unordered_set<std::string> entryRows;
    for (const PlacedDrawing &part : picture.parts) {
        for (const Item &item : part.drawing->items) {
            if (item.type == ItemType::Card)
                cards.insert(cardOf(item.id));
            else if (item.type == ItemType::Row)
                entryRows.insert(item.id.substr(0, item.id.find('~')));
        }
    }
    // A chain is shown if it begins in the picture and all that it passes is there; a cut hop ends it.
    std::erase_if(rows, [&](const PortRow &row) {
        const bool entry = row.entryId.empty() || entryRows.contains(row.entryId.substr(0, row.entryId.find('~')));
        const bool service = row.serviceId.empty() || cards.contains(cardOf(row.serviceId));
        const bool pod = row.podId.empty() || cards.contains(cardOf(row.podId));
        return !entry || !service || !pod;
    });
    return rows;
}

} // namespace portolan
