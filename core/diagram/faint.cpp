// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/faint.h"

#include "core/graph/portkeys.h"

#include <algorithm>
#include <unordered_set>

namespace portolan {

namespace {

std::string_view withoutDrawing(std::string_view id)
{
    return id.substr(0, id.find('~'));
}

class Fader
{
public:
    Fader(const PortGraph &graph, const Visible &matching)
    {
        for (Index s = 0; s < graph.services.size(); ++s) {
            if (!matching.service(s))
                continue;
            const ServiceNode &node = graph.services[s];
            m_ids.insert(node.key.id());
            const std::string name
                = node.key.definition > 1 ? node.key.name + '@' + std::to_string(node.key.definition) : node.key.name;
            m_nodeRows.insert(node.ns + '#' + name);
        }
        for (Index w = 0; w < graph.workloads.size(); ++w) {
            if (matching.workload(w))
                m_ids.insert(graph.workloads[w].key.id());
        }
        for (Index e = 0; e < graph.entries.size(); ++e) {
            if (matching.entry(e))
                m_ids.insert(graph.entries[e].key.id());
        }
        for (Index r = 0; r < graph.entryRows.size(); ++r) {
            if (!matching.row(r))
                m_otherRows.insert(keyOfEntryRow(graph, graph.entryRows[r]).id());
        }
        m_unreached = std::ranges::any_of(graph.workloads, [&](const WorkloadNode &node) {
            return !node.reached && matching.workload(static_cast<Index>(&node - graph.workloads.data()));
        });
    }

    // None if nothing of it is to fade.
    [[nodiscard]] std::shared_ptr<const std::vector<bool>> faintOf(const Drawing &drawing) const
    {
        std::vector<bool> faint(drawing.items.size(), false);
        for (ItemIndex i = 0; i < drawing.items.size(); ++i) {
            const Item &item = drawing.items[i];
            if (item.type == ItemType::Wire && item.from != kNoItem)
                continue; // below, once both of its ends are known
            if (item.type == ItemType::Callout && item.from != kNoItem)
                faint[i] = faint[item.from];
            else if (item.parent != kNoItem)
                faint[i] = faint[item.parent] || (item.type == ItemType::Row && !hasRow(item.id));
            else if (item.role != ItemRole::Cut)
                faint[i] = !hasCard(item.id);
        }
        for (ItemIndex i = 0; i < drawing.items.size(); ++i) {
            const Item &item = drawing.items[i];
            if (item.type == ItemType::Wire && item.from != kNoItem)
                faint[i] = faint[item.from] || (item.to != kNoItem && faint[item.to]);
        }
        fadeCuts(drawing, faint);
        const bool any = std::ranges::find(faint, true) != faint.end();
        return any ? std::make_shared<const std::vector<bool>>(std::move(faint)) : nullptr;
    }

private:
    // A pill that stands for a far end goes with what leads to it.
    static void fadeCuts(const Drawing &drawing, std::vector<bool> &faint)
    {
        for (ItemIndex i = 0; i < drawing.items.size(); ++i) {
            if (drawing.items[i].role != ItemRole::Cut || drawing.items[i].type != ItemType::Pill)
                continue;
            faint[i] = std::ranges::none_of(drawing.items, [&](const Item &item) {
                const bool joined = item.type == ItemType::Wire && (item.from == i || item.to == i);
                return joined && !faint[static_cast<std::size_t>(&item - drawing.items.data())];
            });
        }
    }

    [[nodiscard]] bool hasCard(const std::string &id) const
    {
        if (id.starts_with("Unreached/"))
            return m_unreached;
        if (id.starts_with("Folded/"))
            return true;
        if (id.starts_with("Node/"))
            return true; // its rows tell
        // Addresses and external names go with their Service.
        for (const std::string_view kind : {"Addresses/", "ExternalName/"}) {
            if (id.starts_with(kind))
                return m_ids.contains("Service/" + std::string(withoutDrawing(id)).substr(kind.size()));
        }
        return m_ids.contains(std::string(withoutDrawing(id)));
    }

    // Rows of an entry and of nodes may fade alone; all others go with their card.
    [[nodiscard]] bool hasRow(const std::string &id) const
    {
        if (id.starts_with("Node/")) { // Node/shop/every-node~api#web/ports/0
            const std::size_t ns = id.find('/') + 1;
            const std::size_t hash = id.find('#');
            const std::size_t end = id.find('/', hash);
            return hash == std::string::npos
                || m_nodeRows.contains(id.substr(ns, id.find('/', ns) - ns) + id.substr(hash, end - hash));
        }
        return !m_otherRows.contains(std::string(withoutDrawing(id)));
    }

    std::unordered_set<std::string> m_ids; // of cards that match
    std::unordered_set<std::string> m_otherRows; // of entries, that do not
    std::unordered_set<std::string> m_nodeRows; // "shop#web"
    bool m_unreached = false;
};

} // namespace

void fadeAllBut(DisplayList &list, const PortGraph &graph, const Visible &matching)
{
    if (matching.all)
        return;
    const Fader fader(graph, matching);
    for (PlacedDrawing &part : list.parts)
        part.faint = fader.faintOf(*part.drawing);
}

} // namespace portolan
