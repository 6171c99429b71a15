// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/settings.h"
#include "core/kube/nginx.h"
#include "core/text/file.h"
#include "core/workspace/filecontent.h"
#include "core/workspace/gitsource.h"
#include "core/workspace/manifestname.h"
#include "core/workspace/pinsfile.h"
#include "core/workspace/rendered.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <set>

namespace portolan {

namespace {

namespace fs = std::filesystem;

struct Candidate {
    std::string name; // as results print it
    std::string project;
    bool operator<(const Candidate &other) const { return name < other.name; }
};

std::string joined(std::string base, const fs::path &below)
{
    while (base.size() > 1 && base.back() == '/')
        base.pop_back();
    return base == "/" ? base + utf8Of(below) : base + '/' + utf8Of(below);
}

// The walk passes over a folder that may not be read; its neighbours are read all the same.
void noteIfClosed(const fs::path &folder, std::vector<ReadProblem> &problems)
{
    std::error_code error;
    const fs::directory_iterator opened(folder, error);
    if (error)
        problems.push_back({utf8Of(folder), {PORTOLAN_TR("the folder cannot be read: %1"), {error.message()}}, true});
}

// Every manifest below `folder`; hidden ones are left out and linked folders are not followed (CLI.md, SOURCE).
void collect(
    const std::string &folder, std::vector<Candidate> &found, std::vector<ReadProblem> &problems, const std::stop_token &stop)
{
    std::error_code error;
    fs::recursive_directory_iterator walk(pathOf(folder), fs::directory_options::skip_permission_denied, error);
    for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
        if (stop.stop_requested())
            return;
        std::error_code ignored;
        const std::string name = utf8Of(walk->path().filename());
        const bool isFolder = walk->is_directory(ignored) && !walk->is_symlink(ignored);
        if (name.starts_with('.'))
            walk.disable_recursion_pending();
        else if (isFolder)
            noteIfClosed(walk->path(), problems);
        else if ((isManifestPath(name) || isEvidenceName(name)) && walk->is_regular_file(ignored))
            found.push_back({joined(folder, walk->path().lexically_relative(pathOf(folder))), folder});
    }
    if (error)
        problems.push_back({folder, {PORTOLAN_TR("the folder cannot be read: %1"), {error.message()}}, true});
}

// The settings of each folder a candidate stands in, up to its SOURCE.
void addSettings(std::vector<Candidate> &candidates)
{
    std::set<std::pair<fs::path, std::string>> folders;
    for (const Candidate &candidate : candidates) {
        std::string top = candidate.project;
        while (top.size() > 1 && top.back() == '/')
            top.pop_back();
        for (fs::path folder = pathOf(candidate.name).parent_path(); folders.emplace(folder, candidate.project).second;
             folder = folder.parent_path()) {
            if (folder == fs::path(top) || folder.empty() || folder == folder.root_path())
                break;
        }
    }
    for (const auto &[folder, project] : folders) {
        const std::string name = (folder / kSettingsName).generic_string();
        std::error_code ignored;
        if (fs::is_regular_file(name, ignored))
            candidates.push_back({name, project});
    }
}

// The positions of cards beside each SOURCE.
void addPins(std::vector<Candidate> &candidates)
{
    std::set<std::string> projects;
    for (const Candidate &candidate : candidates)
        projects.insert(candidate.project);
    for (const std::string &project : projects) {
        const std::string name = pinsFileOf(project);
        std::error_code ignored;
        if (fs::is_regular_file(pathOf(name), ignored))
            candidates.push_back({name, project});
    }
}

SourceFile standardInput()
{
    std::string bytes(std::istreambuf_iterator<char>(std::cin), {});
    return {.name = "<stdin>",
        .path = {},
        .project = "-",
        .document = std::make_shared<const Document>(std::move(bytes)),
        .readOnly = true,
        .readOnlyReason = {PORTOLAN_TR("standard input cannot be written back; save it as a file"), {}}};
}

void readOne(const Candidate &candidate, ReadResult &result)
{
    auto bytes = readFile(candidate.name);
    if (!bytes) {
        result.problems.push_back({candidate.name, bytes.error().message, true});
        return;
    }
    const auto content = contentOf(candidate.name, *bytes);
    if (!content)
        return;
    result.files.push_back({.name = candidate.name,
        .path = candidate.name,
        .project = candidate.project,
        .document = std::make_shared<const Document>(std::move(*bytes)),
        .content = *content});
}

} // namespace

std::optional<SourceFile::Content> contentOf(std::string_view path, std::string_view bytes)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    if (name == kSettingsName)
        return SourceFile::Content::Settings;
    if (name == kPinsName)
        return SourceFile::Content::Pins;
    if (name.starts_with("Dockerfile"))
        return SourceFile::Content::Dockerfile;
    if (!name.ends_with(".conf"))
        return SourceFile::Content::Manifest;
    return kube::looksLikeNginx(bytes) ? std::optional(SourceFile::Content::WebServer) : std::nullopt;
}

ReadResult readSources(const std::vector<std::string> &sources, const std::stop_token &stop,
    const std::function<void(std::size_t)> &progress, WithSettings settings, WithPins pins)
{
    ReadResult result;
    std::vector<Candidate> candidates;
    bool fromInput = false;
    for (const std::string &source : sources) {
        std::error_code error;
        if (source == "-")
            fromInput = true;
        else if (source.starts_with("git:") && !fs::exists(pathOf(source), error))
            readGitSource(source, result);
        else if (const auto rendered = renderedSource(source); rendered && !fs::exists(pathOf(source), error))
            readRenderedSource(source, *rendered, result, stop);
        else if (fs::is_directory(pathOf(source), error))
            collect(source, candidates, result.problems, stop);
        else
            candidates.push_back({source, utf8Of(pathOf(source).parent_path())});
    }
    if (settings == WithSettings::Yes)
        addSettings(candidates);
    if (pins == WithPins::Yes)
        addPins(candidates);
    std::ranges::stable_sort(candidates, {}, &Candidate::name);
    // Not std::ranges::unique, which clang 14 cannot read.
    const auto repeated = std::unique(
        candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.name == b.name; });
    candidates.erase(repeated, candidates.end());

    if (fromInput)
        result.files.push_back(standardInput());
    for (const Candidate &candidate : candidates) {
        if (stop.stop_requested())
            break;
        readOne(candidate, result);
        if (progress)
            progress(result.files.size());
    }
    std::ranges::stable_sort(result.files, {}, &SourceFile::name);
    return result;
}

std::string pictureTitle(const std::vector<std::string> &sources, const Translate &translate)
{
    if (sources.size() != 1)
        return translate({PORTOLAN_TR("%1 sources"), {std::to_string(sources.size())}});
    if (sources.front() == "-")
        return translate({PORTOLAN_TR("Standard input"), {}});
    constexpr std::string_view kContext = "context:";
    if (sources.front().starts_with(kContext) && sources.front() != kContext)
        return sources.front().substr(kContext.size());
    std::error_code error;
    const auto rendered = renderedSource(sources.front());
    const fs::path given = pathOf(rendered ? rendered->folder : sources.front());
    const fs::path path = fs::weakly_canonical(given, error);
    const fs::path &known = error ? given : path;
    std::string title = utf8Of(fs::is_directory(known, error) ? known.filename() : known.stem());
    if (!title.empty() && title.front() >= 'a' && title.front() <= 'z')
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

} // namespace portolan
