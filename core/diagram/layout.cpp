// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/layout.h"

#include "core/diagram/arrange.h"
#include "core/diagram/changemarks.h"
#include "core/diagram/composer.h"
#include "core/diagram/frame.h"

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

class Layouter
{
public:
    Layouter(const PortGraph &graph, const TextMetrics &metrics, const Translate &translate, const LayoutOptions &options,
        const DisplayList *previous)
        : m_graph(graph)
        , m_metrics(metrics)
        , m_translate(translate)
        , m_options(options)
        , m_components(components(graph))
    {
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
            const Index part = m_components.partOfWorkload[workload];
            return part == kNone || isNew(m_sources[part]);
        };
        addGates(m_graph, m_translate, isComposed, marks);
        Composer composer(m_graph, m_components, marks, m_translate);
        for (Index i = 0; i < m_components.parts.size() && !stop.stop_requested(); ++i) {
            const Component &part = m_components.parts[i];
            openBand(part.ns);
            m_services += part.services.size();
            m_workloads += part.workloads.size();
            if (isNew(m_sources[i]))
                addPart(composer.compose(i));
            else
                addDrawing(m_knownSources.at(m_sources[i].hash));
        }
        closeBand();
        addUnreached(composer, stop);

        const Packing packing = pack(m_bands, kFrameTop, m_options.aspect);
        m_list.frame = std::make_shared<Drawing>(drawFrame(m_list, m_graph, m_names, packing, m_options, m_metrics, m_translate));
        ItemIndex bandItem = kNoItem;
        for (const Packing::Band &band : packing.bands) {
            bandItem = nextBand(bandItem);
            for (const Point &at : band.drawings)
                placeNext(at, bandItem);
        }
        return std::move(m_list);
    }

private:
    // What a part is composed from: the revision of its nodes, and which part of their region it is.
    struct Source {
        std::uint64_t revision = 0;
        std::uint64_t hash = 0;
    };

    // `calls`: a hash of who calls whom, which no revision knows of: calls come from everywhere.
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
        const std::uint64_t calls = hashOfCalls(marks);
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
        m_list.parts.push_back({m_drawings[i], at, band, i < m_sources.size() ? m_sources[i].hash : 0});
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

    void addPart(PartModel part)
    {
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
    }

    void addUnreached(Composer &composer, const std::stop_token &stop)
    {
        if (m_components.unreached.empty())
            return;
        m_names.push_back({.id = "Unreached", .label = {}, .name = m_translate({PORTOLAN_TR("not reached by any Service"), {}})});
        m_names.back().note = counted(m_translate, 0, m_components.unreached.size());
        m_bands.emplace_back();
        if (!m_options.showUnreached) {
            addPart(composer.unreachedSummary());
            return;
        }
        for (const Index workload : m_components.unreached) {
            if (stop.stop_requested())
                return;
            addPart(composer.unreachedCard(workload));
        }
    }

    const PortGraph &m_graph;
    const TextMetrics &m_metrics;
    const Translate &m_translate;
    const LayoutOptions &m_options;
    Components m_components;
    std::unordered_map<std::uint64_t, DrawingPointer> m_known; // of the previous picture, by hash
    std::unordered_map<std::uint64_t, DrawingPointer> m_knownSources; // the same, by source
    std::vector<Source> m_sources; // of the components
    std::unordered_set<std::uint64_t> m_newRevisions; // of which some part is not known
    std::vector<DrawingPointer> m_drawings;
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
