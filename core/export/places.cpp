// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/places.h"

#include "core/graph/portkeys.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

constexpr std::size_t kLongestLine = 200; // bytes

// A line that ends where `end` does, cut at a character.
std::string shortened(std::string_view line)
{
    if (line.size() <= kLongestLine)
        return std::string(line);
    std::size_t end = kLongestLine;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(line.substr(0, end)) + "…";
}

// Without the indentation that all lines have.
std::string outdented(const std::vector<std::string> &lines)
{
    std::size_t common = std::string::npos;
    for (const std::string &line : lines) {
        if (const auto text = line.find_first_not_of(' '); text != std::string::npos)
            common = std::min(common, text);
    }
    std::string text;
    for (const std::string &line : lines) {
        text += &line == lines.data() ? "" : "\n";
        text += shortened(std::string_view(line).substr(std::min(common, line.size())));
    }
    return text;
}

// The lines `first` to `last`, cut down to what lies in `inside`.
std::string linesOf(const Document &document, std::uint32_t first, std::uint32_t last, Span inside)
{
    std::vector<std::string> lines;
    for (std::uint32_t number = first; number <= last; ++number) {
        const std::uint32_t start = document.offset({number, 1});
        std::string_view line = document.line(number);
        const auto size = static_cast<std::uint32_t>(line.size());
        if (inside.end < start + size)
            line = line.substr(0, inside.end > start ? inside.end - start : 0);
        std::string shown;
        if (inside.begin > start) { // keeps the indentation, so that what follows stands below it
            const auto skipped = std::min<std::size_t>(inside.begin - start, line.size());
            shown = std::string(std::min<std::size_t>(skipped, 40), ' ');
            line.remove_prefix(skipped);
        }
        shown += line;
        lines.push_back(std::move(shown));
    }
    return outdented(lines);
}

// Whether a line holds what is no business of a reader of ports.
bool speaksOfMore(std::string_view line)
{
    constexpr auto kMore = std::to_array<std::string_view>({"metadata", "annotations", "status", "data:", "env:", "value:"});
    return std::ranges::any_of(kMore, [line](std::string_view word) { return line.find(word) != std::string_view::npos; });
}

// The first and the last line around a port that may be shown: nothing above its `spec`, where annotations stand, and nothing
// of what comes after it.
std::uint32_t topOf(const Document &document, std::uint32_t line, std::uint32_t highest)
{
    while (line > highest && !speaksOfMore(document.line(line - 1))) {
        --line;
        std::string_view text = document.line(line);
        text.remove_prefix(std::min(text.find_first_not_of(" \t\"-"), text.size()));
        if (text.starts_with("spec"))
            break;
    }
    return line;
}

std::uint32_t bottomOf(const Document &document, std::uint32_t line, std::uint32_t lowest)
{
    while (line < lowest && !speaksOfMore(document.line(line + 1)))
        ++line;
    return line;
}

} // namespace

Places::Places(const PortGraph &graph, int linesAround)
    : m_graph(graph)
    , m_around(static_cast<std::uint32_t>(std::max(linesAround, 0)))
{
    for (const ServiceNode &node : graph.services) {
        add(node.key.id(), node.definition, {}, {}, false);
        const kube::Service &service = graph.service(node);
        for (Index p = 0; p < node.ports.size(); ++p) {
            if (node.ports[p].port != kNone)
                add(keyOfServicePort(node, p).id(), node.definition, service.ports[node.ports[p].port].item,
                    "spec.ports[" + std::to_string(node.ports[p].port) + ']', true);
        }
    }
    for (const WorkloadNode &node : graph.workloads)
        addWorkload(node);
    for (const EntryNode &node : graph.entries)
        add(node.key.id(), node.definition, {}, {}, false);
    for (const EntryRow &row : graph.entryRows)
        add(keyOfEntryRow(graph, row).id(), row.definition, row.at, row.fieldPath,
            row.workload == kNone && row.kind != kWebServerKind);
}

void Places::addWorkload(const WorkloadNode &node)
{
    add(node.key.id(), node.definition, {}, {}, false);
    const kube::Workload *workload = m_graph.workload(node);
    for (Index p = 0; p < node.ports.size() && workload != nullptr; ++p) {
        const PodPort &port = node.ports[p];
        if (port.container == kNone || port.index == kNone)
            continue;
        const kube::Container &container = workload->pod.containers[port.container];
        const bool initial = container.role != kube::Container::Role::App;
        const std::string field = (workload->pod.path.empty() ? "" : workload->pod.path + '.') + "spec."
            + (initial ? "initContainers[" : "containers[") + std::to_string(container.index) + "].ports["
            + std::to_string(port.index) + ']';
        add(keyOfPodPort(m_graph, node, p).id(), node.definition, container.ports[port.index].item, field, false);
    }
}

void Places::add(std::string id, Index definition, Span at, std::string field, bool whole)
{
    if (definition == kNone)
        return;
    const Definition &found = m_graph.definition(definition);
    const InputFile &file = m_graph.inventory->files[found.file];
    const Span object = found.object->meta.item;
    SourcePlace place {.file = file.name, .field = std::move(field)};
    if (file.document) {
        const Document &document = *file.document;
        const bool port = at.end > at.begin;
        const auto lineOf = [&](std::uint32_t offset) { return m_graph.inventory->position(found, offset).line; };
        place.line = lineOf(port ? at.begin : object.begin);
        if (port) {
            const std::uint32_t last = std::max(lineOf(at.end - 1), place.line);
            // An object that begins on the same line may hold anything there: annotations, values.
            const bool around = whole && lineOf(object.begin) < place.line && !speaksOfMore(document.line(place.line));
            const Span inside = around ? object : at;
            const std::uint32_t highest = std::max(lineOf(object.begin), place.line - std::min(m_around, place.line));
            const std::uint32_t lowest = std::min(lineOf(std::max(object.end, at.end) - 1), last + m_around);
            const std::uint32_t top = around ? topOf(document, place.line, highest) : place.line;
            const std::uint32_t bottom = around ? bottomOf(document, last, lowest) : last;
            place.first = top;
            place.text = linesOf(document, top, std::max(bottom, top), inside.shifted(found.base));
        }
    }
    m_places.emplace(std::move(id), std::move(place));
}

const SourcePlace *Places::find(std::string_view id) const
{
    std::string wanted(id);
    if (id.starts_with("Node/")) { // "Node/shop/every-node~web#web/ports/0" is the node port of Service shop/web
        const auto hash = id.find('#');
        const auto slash = id.find('/', 5);
        const auto ports = id.rfind("/ports/");
        if (hash == std::string_view::npos || slash == std::string_view::npos || ports == std::string_view::npos || ports < hash)
            return nullptr;
        wanted = "Service/" + std::string(id.substr(5, slash - 5)) + '/' + std::string(id.substr(hash + 1, ports - hash - 1))
            + '#' + std::string(id.substr(ports + 1));
    } else if (const auto further = wanted.rfind('~'); further != std::string::npos) {
        wanted.resize(further);
    }
    const auto found = m_places.find(wanted);
    return found == m_places.end() ? nullptr : &found->second;
}

} // namespace portolan
