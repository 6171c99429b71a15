// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rendered.h"

#include "core/text/file.h"
#include "core/workspace/program.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace portolan {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kKustomize = "kustomize:";
constexpr std::string_view kHelm = "helm:";
constexpr std::string_view kResult = "rendered.yaml"; // below the SOURCE, as a file of a folder is

bool holds(const std::string &folder, std::string_view name)
{
    std::error_code ignored;
    return fs::is_regular_file(pathOf(folder) / pathOf(std::string(name)), ignored);
}

// A release is named after its chart's folder, as far as Kubernetes allows it.
std::string releaseName(const std::string &folder)
{
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(pathOf(folder), error);
    std::string name = utf8Of((error ? pathOf(folder) : whole).filename());
    std::ranges::transform(
        name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    std::ranges::replace_if(
        name, [](char c) { return (c < 'a' || c > 'z') && (c < '0' || c > '9'); }, '-');
    while (name.ends_with('-'))
        name.pop_back();
    name.erase(0, std::min(name.find_first_not_of('-'), name.size()));
    return name.empty() ? "release" : name.substr(0, 53); // Helm's limit
}

std::vector<std::string> arguments(const RenderedSource &rendered, const std::string &program)
{
    // A folder that starts with a dash is not taken for an option.
    const std::string folder = rendered.folder.starts_with('-') ? "./" + rendered.folder : rendered.folder;
    if (rendered.kind == RenderedSource::Kind::Helm)
        return {"template", releaseName(rendered.folder), folder};
    return {program == "kubectl" ? "kustomize" : "build", folder};
}

} // namespace

std::string RenderedSource::text() const
{
    return std::string(kind == Kind::Helm ? kHelm : kKustomize) + folder;
}

std::optional<std::string> RenderedSource::program() const
{
    if (kind == Kind::Helm)
        return hasProgram("helm") ? std::optional<std::string>("helm") : std::nullopt;
    for (const char *one : {"kubectl", "kustomize"}) {
        if (hasProgram(one))
            return one;
    }
    return {};
}

std::optional<RenderedSource> renderedSource(std::string_view source)
{
    if (source.starts_with(kKustomize))
        return RenderedSource {RenderedSource::Kind::Kustomize, std::string(source.substr(kKustomize.size()))};
    if (source.starts_with(kHelm))
        return RenderedSource {RenderedSource::Kind::Helm, std::string(source.substr(kHelm.size()))};
    return {};
}

std::optional<RenderedSource> renderableAs(const std::string &folder)
{
    constexpr std::array<std::string_view, 3> kKustomizations {"kustomization.yaml", "kustomization.yml", "Kustomization"};
    if (std::ranges::any_of(kKustomizations, [&](std::string_view name) { return holds(folder, name); }))
        return RenderedSource {RenderedSource::Kind::Kustomize, folder};
    if (holds(folder, "Chart.yaml"))
        return RenderedSource {RenderedSource::Kind::Helm, folder};
    return {};
}

std::string diskPathOf(const std::string &source)
{
    const auto rendered = renderedSource(source);
    return rendered ? rendered->folder : source;
}

void readRenderedSource(
    const std::string &source, const RenderedSource &rendered, ReadResult &result, const std::stop_token &stop)
{
    const auto program = rendered.program();
    if (!program) {
        const Message missing = rendered.kind == RenderedSource::Kind::Helm
            ? Message {PORTOLAN_TR("helm is not installed, and nothing else renders a chart"), {}}
            : Message {PORTOLAN_TR("neither kubectl nor kustomize is installed, and nothing else renders a kustomization"), {}};
        result.problems.push_back({source, missing, true});
        return;
    }
    auto text = runProgram(*program, arguments(rendered, *program), {}, stop);
    if (!text) {
        if (!stop.stop_requested())
            result.problems.push_back({source, text.error().message, true});
        return;
    }
    result.files.push_back({.name = source + '/' + std::string(kResult),
        .path = {},
        .project = source,
        .document = std::make_shared<const Document>(std::move(*text)),
        .readOnly = true,
        .readOnlyReason = {PORTOLAN_TR("%1 made this; change what it is made from"), {*program}}});
}

} // namespace portolan
