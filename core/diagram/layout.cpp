// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/layout.h"

#include "core/diagram/arrange.h"
#include "core/diagram/changemarks.h"
#include "core/diagram/composer.h"
#include "core/diagram/faint.h"
#include "core/diagram/frame.h"

#include <algorithm>
#include <bit>
#include <unordered_map>
#include <unordered_set>

namespace portolan {

namespace {

using DrawingPointer = std::shared_ptr<const Drawing>;

// 0 if nobody calls anybody, or none were asked for.
std::uint64_t hashOfCalls(const Marks &marks)
{
    std::uint64_t hash = 0;
    for (const auto *some : {&marks.calls, &marks.callers}) {
        for (const auto &[index, clients] : *some)
            hash = hashOf(clients.list, hash + index);
    }
    return hash;
}

// 0 if nothing is folded and no card was put anywhere by hand.
std::uint64_t hashOfWishes(const LayoutOptions &options)
{
    std::uint64_t hash = 0;
    for (const std::string &workload : options.shown.foldedWorkloads)
        hash = hashOf(workload, hash + 1);
    for (const auto &[id, y] : options.pins)
        hash = hashOf(id, hash + std::bit_cast<std::uint64_t>(y));
    return hash;
}

ShownCounts countsOf(const PortGraph &graph, const Visible &visible)
{
    const auto count = [&visible](const std::vector<bool> &seen, std::size_t all) {
        return visible.all ? all : static_cast<std::size_t>(std::ranges::count(seen, true));
    };
    return {count(visible.services, graph.services.size()), count(visible.workloads, graph.workloads.size()),
        count(visible.entries, graph.entries.size()), graph.services.size(), graph.workloads.size(), graph.entries.size()};
}

class Layouter
{
public:
    Layouter(const PortGraph &graph, const TextMetrics &metrics, const Translate &translate, const LayoutOptions &options,
        const DisplayList *previous)
        : m_graph(graph)
        , m_metrics(metrics)
        , m_translate(translate)
        , m_options(options)
        , m_matching(visibleIn(graph, options.findings, options.shown))
        , m_visible(fades() ? Visible() : m_matching)
        , m_folded(foldAway(m_visible, graph, options.shown.foldedNamespaces))
        , m_components(components(graph, m_visible))
    {
        m_list.counts = countsOf(graph, m_matching);
        if (previous == nullptr)
            return;
        for (const PlacedDrawing &part : previous->parts) {
            m_known.emplace(part.drawing->hash, part.drawing);
            m_knownSources.emplace(part.source, part.drawing);
        }
    }

    DisplayList run(const std::stop_token &stop)
    {
        Marks marks;
        if (m_options.clients)
            addCalls(m_graph, m_translate, marks);
        findSources(marks);
        const auto isComposed = [this](Index workload) {
            if (!m_visible.workload(workload))
                return false;
            const Index part = m_components.partOfWorkload[workload];
            return part == kNone || isNew(m_sources[part]);
        };
        addGates(m_graph, m_translate, isComposed, marks);
        Composer composer(m_graph, m_components, m_visible, marks, m_translate, m_options.shown.foldedWorkloads);
        for (Index i = 0; i < m_components.parts.size() && !stop.stop_requested(); ++i) {
            const Component &part = m_components.parts[i];
            addFoldedBefore(composer, part.ns);
            openBand(part.ns);
            m_services += part.services.size();
            m_workloads += part.workloads.size();
            if (isNew(m_sources[i]))
                addPart(composer.compose(i), part.whole);
            else
                addDrawing(m_knownSources.at(m_sources[i].hash));
            m_drawingSources.back() = m_sources[i].hash;
            m_drawingWhole.back() = part.whole;
        }
        closeBand();
        addFoldedBefore(composer, {});
        addUnreached(composer, stop);

        const Packing packing = pack(m_bands, kFrameTop, m_options.aspect);
        m_list.frame = std::make_shared<Drawing>(
            drawFrame(m_list, m_graph, m_matching, m_names, packing, m_options, m_metrics, m_translate));
        ItemIndex bandItem = kNoItem;
        for (const Packing::Band &band : packing.bands) {
            bandItem = nextBand(bandItem);
            for (const Point &at : band.drawings)
                placeNext(at, bandItem);
        }
        if (fades())
            fadeAllBut(m_list, m_graph, m_matching);
        return std::move(m_list);
    }

private:
    // What a part is composed from: the revision of its nodes, and which part of their region it is.
    struct Source {
        std::uint64_t revision = 0;
        std::uint64_t hash = 0;
    };

    // `calls`: a hash of who calls whom, which no revision knows of: calls come from everywhere. So does what is seen at all.
    [[nodiscard]] Source sourceOf(const Component &part, std::uint64_t calls) const
    {
        const auto from = [calls](const auto &node, std::uint64_t kind) {
            const std::uint64_t revision = node.revision ^ calls;
            return Source {revision, hashOf(node.key.id(), revision + kind)};
        };
        if (!part.services.empty())
            return from(m_graph.services[part.services.front()], 1);
        if (!part.workloads.empty())
            return from(m_graph.workloads[part.workloads.front()], 2);
        return from(m_graph.entries[part.entries.front().entry], 3);
    }

    // Further drawings of an object are counted from part to part: those of one revision are composed all or none.
    void findSources(const Marks &marks)
    {
        const std::uint64_t calls = hashOfCalls(marks) ^ m_visible.hash() ^ hashOfWishes(m_options);
        for (const Component &part : m_components.parts) {
            m_sources.push_back(sourceOf(part, calls));
            if (!m_knownSources.contains(m_sources.back().hash))
                m_newRevisions.insert(m_sources.back().revision);
        }
    }
    [[nodiscard]] bool isNew(const Source &source) const { return m_newRevisions.contains(source.revision); }

    void placeNext(Point at, ItemIndex band)
    {
        const std::size_t i = m_list.parts.size();
        m_list.parts.push_back({m_drawings[i], at, band, m_drawingSources[i]});
        m_list.parts.back().whole = m_drawingWhole[i];
    }

    [[nodiscard]] ItemIndex nextBand(ItemIndex band) const
    {
        do
            ++band; // from kNoItem to 0
        while (m_list.frame->items[band].type != ItemType::Band);
        return band;
    }

    void openBand(const std::string &ns)
    {
        if (!m_names.empty() && m_names.back().name == ns)
            return;
        closeBand();
        m_names.push_back({.id = "Namespace/" + ns, .label = m_translate({PORTOLAN_TR("namespace"), {}}), .name = ns});
        m_bands.emplace_back();
    }

    void closeBand()
    {
        if (!m_names.empty() && m_names.back().note.empty())
            m_names.back().note = counted(m_translate, m_services, m_workloads);
        m_services = m_workloads = 0;
    }

    [[nodiscard]] bool fades() const { return m_options.shown.rest == Shown::Rest::Fade; }

    // Namespaces that are folded, each in a band of its own among the others.
    void addFoldedBefore(Composer &composer, const std::string &ns)
    {
        for (; m_nextFolded < m_folded.size() && (ns.empty() || m_folded[m_nextFolded].ns < ns); ++m_nextFolded) {
            const FoldedNamespace &folded = m_folded[m_nextFolded];
            openBand(folded.ns);
            m_services += folded.services;
            m_workloads += folded.workloads;
            addPart(composer.foldedCard(folded), false);
            m_drawingWhole.back() = false;
        }
        if (ns.empty())
            closeBand();
    }

    // Where cards were put by hand counts only in a part of which all is there: else they would stand far from each other.
    void addPart(PartModel part, bool whole)
    {
        for (CardModel &card : part.cards) {
            const auto pin = whole ? m_options.pins.find(card.id) : m_options.pins.end();
            if (pin != m_options.pins.end() && !card.cut)
                card.pinned = pin->second;
        }
        if (m_options.changes != nullptr)
            annotate(part, *m_options.changes, m_translate);
        const std::uint64_t hash = hashOf(part);
        const auto known = m_known.find(hash);
        if (known != m_known.end()) {
            addDrawing(known->second);
            return;
        }
        Drawing drawing = arrange(part, m_metrics);
        drawing.hash = hash;
        addDrawing(std::make_shared<const Drawing>(std::move(drawing)));
    }

    void addDrawing(DrawingPointer drawing)
    {
        m_bands.back().drawings.push_back(drawing->bounds);
        m_drawings.push_back(std::move(drawing));
        m_drawingSources.push_back(0);
        m_drawingWhole.push_back(true);
    }

    void addUnreached(Composer &composer, const std::stop_token &stop)
    {
        if (m_components.unreached.empty())
            return;
        m_names.push_back({.id = "Unreached", .label = {}, .name = m_translate({PORTOLAN_TR("not reached by any Service"), {}})});
        m_names.back().note = counted(m_translate, 0, m_components.unreached.size());
        m_bands.emplace_back();
        const bool lookedFor = m_options.shown.narrows() && !fades(); // then a count would be no answer
        if (!m_options.showUnreached && !lookedFor) {
            addPart(composer.unreachedSummary(), false);
            return;
        }
        for (const Index workload : m_components.unreached) {
            if (stop.stop_requested())
                return;
            addPart(composer.unreachedCard(workload), true);
        }
    }

    const PortGraph &m_graph;
    const TextMetrics &m_metrics;
    const Translate &m_translate;
    const LayoutOptions &m_options;
    Visible m_matching;
    Visible m_visible; // what is drawn
    std::vector<FoldedNamespace> m_folded;
    std::size_t m_nextFolded = 0;
    Components m_components;
    std::unordered_map<std::uint64_t, DrawingPointer> m_known; // of the previous picture, by hash
    std::unordered_map<std::uint64_t, DrawingPointer> m_knownSources; // the same, by source
    std::vector<Source> m_sources; // of the components
    std::unordered_set<std::uint64_t> m_newRevisions; // of which some part is not known
    std::vector<DrawingPointer> m_drawings;
    std::vector<std::uint64_t> m_drawingSources; // of each: 0 for what comes from no component
    std::vector<bool> m_drawingWhole;
    std::vector<BandContent> m_bands;
    std::vector<BandName> m_names;
    std::size_t m_services = 0; // in the open band
    std::size_t m_workloads = 0;
    DisplayList m_list;
};

} // namespace

DisplayList layout(const PortGraph &graph, const TextMetrics &metrics, const Translate &translate, const LayoutOptions &options,
    const DisplayList *previous, const std::stop_token &stop)
{
    return Layouter(graph, metrics, translate, options, previous).run(stop);
}

} // namespace portolan
