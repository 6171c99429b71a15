// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/picturefile.h"
#include "core/diagram/drawnobject.h"
#include "core/kube/nearest.h"
#include "core/workspace/pinsfile.h"

#include <algorithm>
#include <set>

namespace portolan::cli {

namespace {

bool narrows(const Arguments &arguments)
{
    return !arguments.onlyNamespaces.empty() || !arguments.focus.empty();
}

// A namespace that nothing is drawn of is more likely a slip than a wish.
void tellOfUnknown(const PortGraph &graph, const std::vector<std::string> &wanted)
{
    std::set<std::string_view> known;
    for (const ServiceNode &node : graph.services)
        known.insert(node.ns);
    for (const WorkloadNode &node : graph.workloads)
        known.insert(node.ns);
    for (const EntryRow &row : graph.entryRows)
        known.insert(row.ns);
    for (const std::string &ns : wanted) {
        if (known.empty() || known.contains(ns))
            continue;
        const auto nearest
            = std::ranges::min_element(known, {}, [&ns](std::string_view name) { return kube::editDistance(ns, name); });
        complain("portolan: nothing is drawn of a namespace " + ns + "; the nearest is " + std::string(*nearest));
    }
}

// What the command line asks to see. Fails where that is not there.
Result<Shown> shownBy(const Arguments &arguments, const PortGraph &graph)
{
    Shown shown {.namespaces = arguments.onlyNamespaces, .hops = arguments.hops};
    if (!arguments.quiet)
        tellOfUnknown(graph, shown.namespaces);
    if (arguments.focus.empty())
        return shown;
    const auto focus = findDrawn(graph, arguments.focus);
    if (!focus)
        return tl::make_unexpected(focus.error());
    shown.focus = *focus;
    return shown;
}

} // namespace

int render(const Arguments &arguments)
{
    const auto format = pictureFormat(arguments.output);
    if (!format)
        return Usage;
    int status = Done;
    const bool narrow = narrows(arguments);
    BuildOptions options {.check = false, .picture = !narrow, .onlyPicture = !narrow && !format->wantsGraph};
    options.layout.title = arguments.title.empty() ? pictureTitle(arguments.sources) : arguments.title;
    const auto snapshot = load(arguments, options, status);
    const PortGraph none;
    const PortGraph &graph = snapshot->graph ? *snapshot->graph : none;
    std::shared_ptr<const DisplayList> picture = snapshot->picture;
    if (narrow) { // what is asked for can be looked up only once all is read
        auto shown = shownBy(arguments, graph);
        if (!shown) {
            complain("portolan: " + english(shown.error().message));
            return Usage;
        }
        options.layout.shown = std::move(*shown);
        std::vector<Unread> told;
        options.layout.pins = pinsIn(snapshot->files, told);
        picture = std::make_shared<const DisplayList>(layout(graph, shippedMetrics(), english, options.layout));
    }
    return writePicture(arguments, {*picture, graph, *themeNamed(arguments.theme)}) ? status : WriteFailed;
}

} // namespace portolan::cli
