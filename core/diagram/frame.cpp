// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/frame.h"

#include "core/diagram/drawer.h"
#include "core/diagram/lines.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

using namespace measure;

constexpr double kTitleBaseline = 36;
constexpr double kRuleY = 52; // of the line under the title
constexpr double kHeadingMiddle = 79;
constexpr double kHeadingBaseline = 84;
constexpr double kLegendMiddle = 21; // below the last band
constexpr double kLegendHeight = 38;
constexpr double kLegendGap = 28;
constexpr double kLegendLine = 24; // the gates have a line of their own
constexpr double kDiscStep = 19; // from one disc to the next beside it
constexpr double kEmptyHeight = 200;

struct Heading {
    Column column;
    std::initializer_list<PortKind> kinds;
    const char *title;
    const char *note;
};
const std::initializer_list<Heading> kHeadings {
    {Column::Entry, {PortKind::Web}, PORTOLAN_TR("Entry"), PORTOLAN_TR("web server port")},
    {Column::Nodes, {PortKind::Node}, PORTOLAN_TR("Nodes"), PORTOLAN_TR("node port")},
    {Column::Service, {PortKind::Service, PortKind::Target}, PORTOLAN_TR("Service"), PORTOLAN_TR("service port → target port")},
    {Column::Pod, {PortKind::Container, PortKind::Application}, PORTOLAN_TR("Pod"),
        PORTOLAN_TR("container port → application port")},
};

struct LegendEntry {
    PortKind kind;
    const char *text;
};
constexpr std::initializer_list<LegendEntry> kLegend {
    {PortKind::Web, PORTOLAN_TR("web server port")},
    {PortKind::Node, PORTOLAN_TR("node port")},
    {PortKind::Service, PORTOLAN_TR("service port")},
    {PortKind::Target, PORTOLAN_TR("target port")},
    {PortKind::Container, PORTOLAN_TR("container port")},
    {PortKind::Application, PORTOLAN_TR("application port")},
};

// What NetworkPolicies make of a pod's port.
constexpr std::array<std::pair<ItemStatus, const char *>, 3> kGates {{
    {ItemStatus::Ok, PORTOLAN_TR("open to all")},
    {ItemStatus::Hollow, PORTOLAN_TR("open to some")},
    {ItemStatus::Broken, PORTOLAN_TR("closed")},
}};

class Frame
{
public:
    Frame(DisplayList &list, const Packing &packing, const TextMetrics &metrics, const Translate &translate)
        : m_list(list)
        , m_packing(packing)
        , m_translate(translate)
        , m_metrics(metrics)
        , m_drawer(m_drawing, metrics)
    {
    }

    void addBand(const BandName &band, const Rect &rect)
    {
        const ItemIndex self
            = m_drawer.add({.type = ItemType::Band, .rect = rect, .id = band.id, .text = band.name, .full = RareText(band.note)});
        double x = rect.x + kBandPadding;
        if (!band.label.empty())
            x = right(addText(self, ItemRole::ColumnNote, {x, rect.y + 20}, band.label)) + 6;
        m_drawer.addText(
            self, ItemRole::BandName, ItemStatus::None, {x, rect.y + 20}, rect.right() - kBandPadding - x, band.name);
    }

    void addTitle(const std::string &title, const std::string &summary, std::uint32_t broken)
    {
        double x = kMargin;
        double end = m_list.width - kMargin;
        if (broken > 0) {
            const std::string text = broken == 1 ? m_translate({PORTOLAN_TR("1 broken chain"), {}})
                                                 : m_translate({PORTOLAN_TR("%1 broken chains"), {std::to_string(broken)}});
            const Type type = typeOf(ItemRole::BrokenCount);
            end -= roundUp(m_metrics.width(text, type.face, type.size));
            identify(addText(kNoItem, ItemRole::BrokenCount, {end, kTitleBaseline}, text), "brokenCount");
            end -= kLegendGap;
        }
        const Type type = typeOf(ItemRole::Summary);
        const double summaryWidth = roundUp(m_metrics.width(summary, type.face, type.size));
        const ItemIndex item = m_drawer.addText(
            kNoItem, ItemRole::Title, ItemStatus::None, {x, kTitleBaseline}, std::max(120.0, end - x - summaryWidth - 12), title);
        identify(item, "title");
        x = right(item) + 12;
        m_drawer.add({.type = ItemType::Row,
            .role = ItemRole::Title,
            .rect = {kMargin, kRuleY, m_list.width - 2 * kMargin, 1},
            .id = "rule"});
        identify(
            m_drawer.addText(kNoItem, ItemRole::Summary, ItemStatus::None, {x, kTitleBaseline}, end - x, summary), "summary");
    }

    // Over its column while all are in line; else one beside the other, as a key to the picture.
    void addHeadings()
    {
        double x = kMargin;
        for (const Heading &heading : kHeadings) {
            if (m_packing.aligned) {
                x = m_packing.left + columnX(heading.column);
                if (x < kMargin || x + columnWidth(heading.column) > m_list.width)
                    continue;
            }
            for (const PortKind kind : heading.kinds) {
                addDisc(ItemRole::ColumnTitle, kind, {x + 1.5, kHeadingMiddle}, "column/");
                x += kDiscStep;
            }
            const ItemIndex title
                = addText(kNoItem, ItemRole::ColumnTitle, {x + 10, kHeadingBaseline}, m_translate({heading.title, {}}));
            const ItemIndex note
                = addText(kNoItem, ItemRole::ColumnNote, {right(title) + 10, kHeadingBaseline}, m_translate({heading.note, {}}));
            identify(title, std::string("column/") + heading.title);
            identify(note, std::string("column/") + heading.title);
            x = right(note) + kLegendGap;
        }
    }

    // `gates`: NetworkPolicies are among the input.
    void addLegend(double top, bool gates)
    {
        double x = kMargin;
        for (const LegendEntry &entry : kLegend) {
            addDisc(ItemRole::Legend, entry.kind, {x, top + kLegendMiddle}, "legend/");
            const ItemIndex text = addText(
                kNoItem, ItemRole::Legend, {x + kDiscStep + 1, top + kLegendMiddle + 4.5}, m_translate({entry.text, {}}));
            identify(text, std::string("legend/") + entry.text);
            x = right(text) + kLegendGap;
        }
        x = kMargin;
        top += kLegendLine;
        for (std::size_t i = 0; gates && i < kGates.size(); ++i) {
            const auto &[status, words] = kGates[i];
            m_drawer.add({.type = ItemType::Pill,
                .role = ItemRole::Gate,
                .status = status,
                .rect = {x, top + kLegendMiddle - kGateHeight / 2, kGateWidth, kGateHeight},
                .id = "legend/gate/" + std::to_string(i)});
            const ItemIndex text = addText(
                kNoItem, ItemRole::Legend, {x + kGateWidth + kGateGap, top + kLegendMiddle + 4.5}, m_translate({words, {}}));
            identify(text, "legend/gate/" + std::to_string(i) + "/text");
            x = right(text) + kLegendGap;
        }
    }

    void addSentence(const std::string &sentence)
    {
        const Type type = typeOf(ItemRole::Empty);
        double y = kFrameTop + kEmptyHeight / 2;
        for (const std::string &line : wrapped(sentence, m_metrics, type.face, type.size, m_list.width - 2 * kMargin)) {
            identify(addText(kNoItem, ItemRole::Empty, {kMargin, y}, line), "empty");
            y += type.size * 1.5;
        }
    }

    Drawing take()
    {
        m_drawing.bounds = {0, 0, m_list.width, m_list.height};
        return std::move(m_drawing);
    }

private:
    ItemIndex addText(ItemIndex parent, ItemRole role, Point at, std::string_view text)
    {
        return m_drawer.addText(parent, role, ItemStatus::None, at, m_list.width, text);
    }
    void addDisc(ItemRole role, PortKind kind, Point middle, const char *prefix)
    {
        m_drawer.add({.type = ItemType::Pill,
            .role = role,
            .status = ItemStatus::Ok,
            .portKind = static_cast<std::uint8_t>(kind),
            .rect = {middle.x, middle.y - kDiscRadius, 2 * kDiscRadius, 2 * kDiscRadius},
            .id = prefix + std::to_string(static_cast<int>(kind))});
    }
    void identify(ItemIndex item, std::string id) { m_drawing.items[item].id = std::move(id); }
    [[nodiscard]] double right(ItemIndex item) const { return m_drawing.items[item].rect.right(); }

    DisplayList &m_list;
    const Packing &m_packing;
    const Translate &m_translate;
    const TextMetrics &m_metrics;
    Drawing m_drawing;
    Drawer m_drawer;
};

std::string emptySentence(const PortGraph &graph, const Visible &matching, const Shown &shown, const Translate &translate)
{
    if (!matching.all && graph.services.size() + graph.workloads.size() + graph.entries.size() > 0) {
        const std::string all = counted(translate, graph.services.size(), graph.workloads.size());
        if (shown.focus && !isDrawn(graph, *shown.focus))
            return translate(
                {PORTOLAN_TR("%1 is no longer there. Leave the focus (Esc) to see all again: %2."), {shown.focus->id(), all}});
        return translate(
            {PORTOLAN_TR("Nothing matches: everything is filtered away. Ask for less, or clear the filter (Esc) to see "
                         "all again: %1."),
                {all}});
    }
    const std::uint32_t others = graph.inventory ? graph.inventory->otherKinds : 0;
    if (others == 0)
        return translate(
            {PORTOLAN_TR("There is nothing to draw yet. Open a file or a folder with Kubernetes manifests, or a cluster."), {}});
    return translate(
        {PORTOLAN_TR("There is no Service, workload or entry here, only other kinds of objects (%1). Open the manifests "
                     "that hold Services, Deployments or Ingresses."),
            {std::to_string(others)}});
}

bool hasPolicies(const PortGraph &graph)
{
    return graph.inventory && std::ranges::any_of(graph.inventory->definitions, [](const Definition &definition) {
        return definition.object->as<kube::NetworkPolicy>() != nullptr;
    });
}

} // namespace

std::string counted(const Translate &translate, std::size_t services, std::size_t workloads)
{
    return (services == 1 ? translate({PORTOLAN_TR("1 service"), {}})
                          : translate({PORTOLAN_TR("%1 services"), {std::to_string(services)}}))
        + " · "
        + (workloads == 1 ? translate({PORTOLAN_TR("1 workload"), {}})
                          : translate({PORTOLAN_TR("%1 workloads"), {std::to_string(workloads)}}));
}

namespace {

// "3 of 12 services" where not all of them match.
std::string countedOf(const Translate &translate, const ShownCounts &counts)
{
    const auto part = [&](std::size_t some, std::size_t all, const char *words) {
        return translate({words, {std::to_string(some), std::to_string(all)}});
    };
    return part(counts.services, counts.ofServices, PORTOLAN_TR("%1 of %2 services")) + " · "
        + part(counts.workloads, counts.ofWorkloads, PORTOLAN_TR("%1 of %2 workloads"));
}

ChainCount chainsIn(const PortGraph &graph, const Visible &matching)
{
    if (matching.all)
        return {graph.chains, graph.brokenChains};
    return chainsOf(
        graph, [&](Index row) { return matching.row(row); }, [&](Index service) { return matching.service(service); });
}

} // namespace

Drawing drawFrame(DisplayList &list, const PortGraph &graph, const Visible &matching, const std::vector<BandName> &bands,
    const Packing &packing, const LayoutOptions &options, const TextMetrics &metrics, const Translate &translate)
{
    const bool empty = bands.empty();
    const bool gates = !empty && hasPolicies(graph);
    const double legendTop = empty ? kFrameTop + kEmptyHeight : packing.bottom;
    list.width = packing.width;
    list.height = legendTop + kLegendHeight + (gates ? kLegendLine : 0);
    Frame frame(list, packing, metrics, translate);
    for (std::size_t i = 0; i < bands.size(); ++i)
        frame.addBand(bands[i], packing.bands[i].rect);
    const ChainCount count = chainsIn(graph, matching);
    const std::string chains = count.chains == 1 ? translate({PORTOLAN_TR("1 port chain"), {}})
                                                 : translate({PORTOLAN_TR("%1 port chains"), {std::to_string(count.chains)}});
    const std::string objects
        = matching.all ? counted(translate, graph.services.size(), graph.workloads.size()) : countedOf(translate, list.counts);
    frame.addTitle(options.title.empty() ? "Portolan" : options.title, objects + " · " + chains, count.broken);
    if (empty)
        frame.addSentence(emptySentence(graph, matching, options.shown, translate));
    else
        frame.addHeadings();
    frame.addLegend(legendTop, gates);
    return frame.take();
}

} // namespace portolan
