// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/components.h"
#include "core/diagram/layout.h"
#include "core/diagram/marks.h"
#include "core/diagram/model.h"

#include <unordered_map>

namespace portolan {

// "Deployment" in small capitals' letters; of "Rollout.argoproj.io" the kind alone.
[[nodiscard]] std::string capitals(std::string_view kind);
// "TCP"; what stands there if it is no protocol.
[[nodiscard]] std::string protocolText(const kube::ProtocolField &protocol);

// Says in cards, rows and hops what each component of a graph looks like (PICTURE.md, "Grammar").
class Composer
{
public:
    // Must outlive the composer, all of them. `visible` is what the components were made from.
    Composer(const PortGraph &graph, const Components &components, const Visible &visible, const Marks &marks,
        const Translate &translate, const std::set<std::string> &foldedWorkloads);

    // Parts are composed once each, in order: further drawings of one object are counted.
    [[nodiscard]] PartModel compose(Index part);
    // "Not reached by any Service": a card that says how many there are.
    [[nodiscard]] PartModel unreachedSummary();
    // The same unfolded: one workload.
    [[nodiscard]] PartModel unreachedCard(Index workload);
    // A namespace of which only what is in it is told.
    [[nodiscard]] PartModel foldedCard(const FoldedNamespace &folded);

private:
    struct Place {
        Index card = kNone;
        Index row = kNone;
    };

    void addEntry(const Component::Entry &share);
    [[nodiscard]] RowModel entryRow(const EntryNode &entry, const EntryRow &row);
    void describeEntryRow(RowModel &model, const EntryNode &entry, const EntryRow &row) const;
    [[nodiscard]] std::string entryKind(const EntryNode &entry) const;
    void addNodeCards(const Component &part);
    void addNodeRow(Index card, Index service, Index port);
    void addService(Index service);
    [[nodiscard]] RowModel serviceRow(const ServiceNode &node, Index port) const;
    void addWorkload(Index workload);
    void addFoldedPods(CardModel &card, const WorkloadNode &node) const;
    void addPodRow(CardModel &card, Index workload, Index port);
    [[nodiscard]] RowModel podRow(const WorkloadNode &node, Index port) const;
    [[nodiscard]] std::string peculiarities(const kube::Service &service) const;
    [[nodiscard]] std::string disputeText(const PodPort &port, const std::string &number) const;
    [[nodiscard]] std::string workloadBadge(const WorkloadNode &node) const;

    void joinEntry(const Component::Entry &share, Index card);
    void joinNodes();
    void joinService(Index service);
    void addTies();
    void joinBackend(Index service, Index port, const Backend &backend);
    void joinArrival(const GraphHop &hop);
    [[nodiscard]] Place servicePlace(Index service, Index port);
    [[nodiscard]] Place podPlace(const Backend &backend);
    [[nodiscard]] Place addressPlace(const Backend &backend, Index service);
    [[nodiscard]] Place externalPlace(Index service);
    [[nodiscard]] Place cutPlace(Column column, const NodeKey &far, std::string_view part, const std::string &port);
    void addHop(Place from, Place to, PortKind kind, ItemStatus status);

    Index addCard(CardModel card);
    [[nodiscard]] std::string word(const char *text, std::vector<std::string> arguments = {}) const;
    [[nodiscard]] std::string sentence(const Message &message) const;
    [[nodiscard]] std::string foreign(const std::string &ns) const;
    [[nodiscard]] std::string onceMore(std::string id); // with `~2` … where it was drawn already
    [[nodiscard]] bool stale(Index definition) const;

    const PortGraph &m_graph;
    const Components &m_components;
    const Visible &m_visible;
    const Marks &m_marks;
    const Translate &m_translate;
    const std::set<std::string> &m_foldedWorkloads;
    std::unordered_map<std::string, int> m_drawn; // how often each id of an entry, a node card or a far end was drawn

    Index m_partIndex = kNone;
    PartModel m_part;
    std::string m_ns; // of the part's band
    std::vector<Index> m_cardOfService; // in the card list of the Service's part
    std::vector<Index> m_cardOfWorkload;
    std::vector<std::vector<Index>> m_rowOfPodPort; // by workload and port
    std::map<std::pair<Index, Index>, Place> m_nodePlaces; // by Service and port, of this part
    std::vector<std::pair<Place, Index>> m_ties; // a row, and the card that it means but does not reach
    std::map<std::string, Place> m_otherPlaces; // by id: addresses, external names, far ends
};

} // namespace portolan
