// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picturefile.h"
#include "core/export/surveys.h"
#include "core/text/file.h"
#include "core/workspace/comparison.h"

namespace portolan::cli {

namespace {

constexpr auto kDiffFormats = std::to_array<std::string_view>({".svg", ".png", ".pdf", ".html", ".md"});

std::string markdownOf(const std::vector<GraphChange> &changes, const std::string &title)
{
    return "# " + markdownText(title) + "\n\n" + (changes.empty() ? "No port differs.\n" : toMarkdown(changeTable(changes)));
}

bool writeMarkdown(const Arguments &arguments, const std::string &text)
{
    const auto written = writeAtomically(arguments.output, text);
    if (!written)
        complain(arguments.output + ":1:1: error: " + english(written.error().message));
    return written.has_value();
}

bool draw(const Arguments &arguments, const PortGraph &before, const PortGraph &after)
{
    const std::string title = arguments.title.empty() ? arguments.sources[0] + " → " + arguments.sources[1] : arguments.title;
    if (exportFormatOf(QString::fromStdString(arguments.output))->extension == ".md")
        return writeMarkdown(arguments, markdownOf(portolan::diff(before, after), title));
    const Comparison both = compare(before, after, shippedMetrics(), english, {.title = title, .showUnreached = true});
    return writePicture(arguments, {*both.picture, *both.both, *themeNamed(arguments.theme)});
}

} // namespace

int diff(const Arguments &arguments)
{
    if (!arguments.output.empty()) {
        const auto format = pictureFormat(arguments.output);
        if (!format)
            return Usage;
        if (std::ranges::find(kDiffFormats, format->extension) == kDiffFormats.end()) {
            complain(
                "portolan: a difference is written as .svg, .png, .pdf, .html or .md, not as " + std::string(format->extension));
            return Usage;
        }
    }
    int status = Done;
    std::array<std::shared_ptr<const Snapshot>, 2> states;
    for (std::size_t i = 0; i < states.size(); ++i) {
        Arguments one = arguments;
        one.sources = {arguments.sources[i]};
        states.at(i) = load(one, {.check = false, .picture = false}, status);
    }
    const auto changes = portolan::diff(*states[0]->graph, *states[1]->graph);
    if (!arguments.output.empty()) {
        if (!draw(arguments, *states[0]->graph, *states[1]->graph))
            return WriteFailed;
    } else {
        print(arguments.format == "json" ? diffJson(changes) : diffText(changes, useColour(arguments)));
    }
    return status != Done ? status : changes.empty() ? Done : Found;
}

} // namespace portolan::cli
