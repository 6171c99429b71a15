// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/layout.h"

#include "core/diagram/arrange.h"
#include "core/diagram/composer.h"
#include "core/diagram/frame.h"

#include <unordered_map>

namespace portolan {

namespace {

using DrawingPointer = std::shared_ptr<const Drawing>;

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
        for (const PlacedDrawing &part : previous->parts)
            m_known.emplace(part.drawing->hash, part.drawing);
    }

    DisplayList run(const std::stop_token &stop)
    {
        const Marks marks = marksOf(m_graph, m_translate, m_options.clients);
        Composer composer(m_graph, m_components, marks, m_translate);
        for (Index i = 0; i < m_components.parts.size() && !stop.stop_requested(); ++i) {
            const Component &part = m_components.parts[i];
            openBand(part.ns);
            m_services += part.services.size();
            m_workloads += part.workloads.size();
            addPart(composer.compose(i));
        }
        closeBand();
        addUnreached(composer, stop);

        const Packing packing = pack(m_bands, kFrameTop, m_options.aspect);
        m_list.frame = std::make_shared<Drawing>(drawFrame(m_list, m_graph, m_names, packing, m_options, m_metrics, m_translate));
        ItemIndex bandItem = kNoItem;
        for (const Packing::Band &band : packing.bands) {
            bandItem = nextBand(bandItem);
            for (const Point &at : band.drawings)
                m_list.parts.push_back({m_drawings[m_list.parts.size()], at, bandItem});
        }
        return std::move(m_list);
    }

private:
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

    void addPart(const PartModel &part)
    {
        const std::uint64_t hash = hashOf(part);
        const auto known = m_known.find(hash);
        if (known != m_known.end()) {
            m_drawings.push_back(known->second);
        } else {
            Drawing drawing = arrange(part, m_metrics);
            drawing.hash = hash;
            m_drawings.push_back(std::make_shared<const Drawing>(std::move(drawing)));
        }
        m_bands.back().drawings.push_back(m_drawings.back()->bounds);
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
