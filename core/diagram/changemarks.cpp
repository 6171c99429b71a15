// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/changemarks.h"

#include "core/graph/portkeys.h"

#include <set>

namespace portolan {

namespace {

// diff() writes the protocol of every undeclared port, a row's id only where it is not TCP.
std::string partOfRow(std::string part)
{
    constexpr std::string_view kTcp = "/TCP";
    if (part.starts_with("undeclared/") && part.ends_with(kTcp))
        part.resize(part.size() - kTcp.size());
    return part;
}

class MarkMaker
{
public:
    explicit MarkMaker(const PortGraph &both)
    {
        for (const EntryNode &card : both.entries) {
            for (const Index row : card.rows) {
                const EntryRow &entry = both.entryRows[row];
                m_entryIds.emplace(card.key.withPart(entry.part).id() + ' ' + entry.host + entry.path.value_or(""),
                    keyOfEntryRow(both, entry).id());
            }
        }
    }

    void add(const GraphChange &change, const std::set<std::string> &removedCards)
    {
        const std::string card = change.key.withPart({}).id();
        if (change.key.part.empty()) {
            mark(card, change);
            return;
        }
        const auto entry = m_entryIds.find(change.key.id() + ' ' + change.label);
        const bool drawn = change.thing == ChangedThing::Entry ? entry != m_entryIds.end() : removedCards.contains(card);
        if (change.kind == ChangeKind::Removed && !drawn) {
            m_marks.removedRows[card].push_back(removedRow(change));
            m_marks.ids.push_back(m_marks.removedRows[card].back().id);
        } else if (change.thing == ChangedThing::Entry) {
            if (drawn)
                mark(entry->second, change);
            else
                m_marks.ids.push_back(card);
        } else {
            mark(change.key.withPart(partOfRow(change.key.part)).id(), change);
        }
    }

    ChangeMarks take() { return std::move(m_marks); }

private:
    void mark(const std::string &id, const GraphChange &change)
    {
        m_marks.marks[id] = {change.kind, noteOf(change)};
        m_marks.ids.push_back(id);
    }

    static std::string noteOf(const GraphChange &change)
    {
        std::string note;
        for (const FieldChange &field : change.fields) {
            note += (note.empty() ? "" : ", ") + std::string(field.field) + ' ' + (field.before.empty() ? "–" : field.before)
                + " → " + (field.after.empty() ? "–" : field.after);
        }
        return note;
    }

    static RowModel removedRow(const GraphChange &change)
    {
        RowModel row {.id = change.key.id() + "/removed", .status = ItemStatus::Idle};
        row.change = ChangeKind::Removed;
        const std::string number = change.label.substr(0, change.label.rfind('/'));
        if (change.thing == ChangedThing::Entry)
            row.text = change.label.empty() ? "*" : change.label;
        else
            row.left = PillModel {change.thing == ChangedThing::ServicePort ? PortKind::Service : PortKind::Container,
                ItemStatus::Idle, number.empty() ? "?" : number};
        return row;
    }

    std::map<std::string, std::string> m_entryIds; // a row's id, by its card's and what it is for
    ChangeMarks m_marks;
};

std::string word(ChangeKind kind, const Translate &translate)
{
    switch (kind) {
    case ChangeKind::Added:
        return translate({PORTOLAN_TR("added"), {}});
    case ChangeKind::Removed:
        return translate({PORTOLAN_TR("removed"), {}});
    case ChangeKind::Changed:
        break;
    }
    return {};
}

} // namespace

ChangeMarks changeMarks(const std::vector<GraphChange> &changes, const PortGraph &both)
{
    std::set<std::string> removed;
    for (const GraphChange &change : changes) {
        if (change.kind == ChangeKind::Removed && change.key.part.empty())
            removed.insert(change.key.id());
    }
    MarkMaker maker(both);
    for (const GraphChange &change : changes)
        maker.add(change, removed);
    return maker.take();
}

void annotate(PartModel &part, const ChangeMarks &changes, const Translate &translate)
{
    for (CardModel &card : part.cards) {
        const std::string id = card.id.substr(0, card.id.find('~'));
        for (RowModel &row : card.rows) {
            const auto mark = changes.marks.find(row.id);
            if (mark == changes.marks.end())
                continue;
            row.change = mark->second.kind;
            if (!mark->second.note.empty())
                row.problem += (row.problem.empty() ? "" : " · ") + mark->second.note;
        }
        if (const auto removed = changes.removedRows.find(id); removed != changes.removedRows.end())
            card.rows.insert(card.rows.end(), removed->second.begin(), removed->second.end());
        if (const auto mark = changes.marks.find(id); mark != changes.marks.end()) {
            const std::string said
                = mark->second.kind == ChangeKind::Changed ? mark->second.note : word(mark->second.kind, translate);
            card.badge = said + (card.badge.empty() ? "" : " · ") + card.badge;
        }
    }
}

} // namespace portolan
