// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picturefile.h"
#include "core/diagram/changemarks.h"
#include "core/export/porttable.h"
#include "core/graph/together.h"
#include "core/text/file.h"

namespace portolan::cli {

namespace {

constexpr auto kDiffFormats = std::to_array<std::string_view>({".svg", ".png", ".pdf", ".html", ".md"});

std::string markdownOf(const std::vector<GraphChange> &changes, const std::string &title)
{
    std::string out = "# " + markdownText(title) + "\n\n";
    if (changes.empty())
        return out + "No port differs.\n";
    out += "| Change | Object | Part | Was | Is |\n| --- | --- | --- | --- | --- |\n";
    for (const GraphChange &change : changes) {
        std::string before;
        std::string after;
        for (const FieldChange &field : change.fields) {
            const std::string name = (before.empty() ? "" : ", ") + std::string(field.field) + ' ';
            before += name + (field.before.empty() ? "–" : field.before);
            after += name + (field.after.empty() ? "–" : field.after);
        }
        const std::string part = std::string(toString(change.thing)) + (change.label.empty() ? "" : ' ' + change.label);
        out += "| " + std::string(toString(change.kind));
        for (const std::string &cell : {change.key.withPart({}).id(), part, before, after})
            out += " | " + markdownText(cell);
        out += " |\n";
    }
    return out;
}

bool writeMarkdown(const Arguments &arguments, const std::string &text)
{
    const auto written = writeAtomically(arguments.output, text);
    if (!written)
        complain(arguments.output + ":1:1: error: " + english(written.error().message));
    return written.has_value();
}

bool draw(const Arguments &arguments, const std::vector<GraphChange> &changes, const PortGraph &before, const PortGraph &after)
{
    const std::string title = arguments.title.empty() ? arguments.sources[0] + " → " + arguments.sources[1] : arguments.title;
    if (exportFormatOf(QString::fromStdString(arguments.output))->extension == ".md")
        return writeMarkdown(arguments, markdownOf(changes, title));
    const auto both = together(before, after);
    const ChangeMarks marks = changeMarks(changes, *both);
    const DisplayList picture
        = layout(*both, shippedMetrics(), english, {.title = title, .showUnreached = true, .changes = &marks});
    return writePicture(arguments, {picture, *both, *themeNamed(arguments.theme)});
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
        if (!draw(arguments, changes, *states[0]->graph, *states[1]->graph))
            return WriteFailed;
    } else {
        print(arguments.format == "json" ? diffJson(changes) : diffText(changes, useColour(arguments)));
    }
    return status != Done ? status : changes.empty() ? Done : Found;
}

} // namespace portolan::cli
