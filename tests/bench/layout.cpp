// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/layout.h"
#include "tests/bench/dot.h"
#include "tests/bench/workspace.h"

// Our layout beside Graphviz's `dot` on the same cards, rows and links: time and crossings.
namespace portolan::bench {

namespace {

struct Totals {
    Cost cost;
    std::size_t crossings = 0;
};

Totals allByDot(const std::vector<Component> &components, DotLines lines, const std::string &folder)
{
    Totals totals;
    for (const Component &component : components) {
        const DotDrawing drawing = drawnByDot(component, lines, folder);
        totals.cost.cpuMs += drawing.cost.cpuMs;
        totals.cost.wallMs += drawing.cost.wallMs;
        totals.crossings += crossings(component.links, drawing.lines);
    }
    return totals;
}

std::size_t ourCrossings(const std::vector<Component> &components)
{
    std::size_t count = 0;
    for (const Component &component : components) {
        std::vector<std::vector<Point>> lines;
        for (const Link &link : component.links)
            lines.push_back(link.line);
        count += crossings(component.links, lines);
    }
    return count;
}

void reportCrossings(const std::string &yardstick, std::size_t ours, std::size_t its, double atMost, double aim)
{
    report(
        {"crossings, dense 1,000 / " + yardstick, static_cast<double>(ours) / static_cast<double>(std::max<std::size_t>(1, its)),
            atMost, aim, std::to_string(ours) + " against " + std::to_string(its)});
}

void layoutRows(const Setting &setting)
{
    const OpenWorkspace workspace(setting.manifest("1000-dense.yaml", {"1000", "--dense"}));
    const PortGraph &graph = *workspace.snapshot().graph;
    const std::vector<Component> components = componentsOf(*workspace.picture());
    std::size_t links = 0;
    for (const Component &component : components)
        links += component.links.size();
    remark("layout, dense 1,000", std::to_string(components.size()) + " components, " + std::to_string(links) + " links");

    Totals straight;
    Totals splines;
    const auto ours = [&graph] { return costOf([&graph] { (void)layout(graph, shippedMetrics(), english); }); };
    const auto byDot = [&](DotLines lines, Totals &totals) {
        return [&, lines] {
            totals = allByDot(components, lines, setting.files);
            return totals.cost;
        };
    };
    const int rounds = setting.rounds(3);
    report("layout, dense 1,000 / dot by component, splines", paired(rounds, ours, byDot(DotLines::Splines, splines)), 1.0 / 7,
        1.0 / 14);
    report("layout, dense 1,000 / dot by component, straight", paired(rounds, ours, byDot(DotLines::Straight, straight)), 1.0 / 7,
        1.0 / 14);
    const std::size_t count = ourCrossings(components);
    reportCrossings("dot straight", count, straight.crossings, 1.15, 1.0);
    reportCrossings("dot splines", count, splines.crossings, 0.80, 0.70);
    if (!setting.plainDot) {
        remark("layout, dense 1,000 / plain dot", "not run; --plain-dot runs it: minutes");
        return;
    }
    constexpr int kLimitSeconds = 900;
    report("layout, dense 1,000 / plain dot (cut at 15 minutes)",
        paired(1, ours, [&] { return plainDot(components, setting.files, kLimitSeconds); }), 1.0 / 50, 1.0 / 100);
}

} // namespace

} // namespace portolan::bench

int main(int argc, char **argv)
{
    portolan::bench::layoutRows(portolan::bench::settingFrom(argc, argv));
    return 0;
}
