// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/gitsource.h"

#include "core/text/file.h"
#include "core/workspace/filecontent.h"
#include "core/workspace/manifestname.h"
#include "core/workspace/program.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace portolan {

namespace {

namespace fs = std::filesystem;

struct Place {
    std::string revision;
    std::string path; // from the top; "" for the whole repository
    std::string name; // what its files are called by: the source
    std::string folder = {}; // some folder of the repository; "": where one stands
};

std::vector<std::string> gitIn(const std::string &folder, std::vector<std::string> arguments)
{
    if (!folder.empty())
        arguments.insert(arguments.begin(), {"-C", folder});
    return arguments;
}

Place parsed(const std::string &source)
{
    const std::string rest = source.substr(4); // behind "git:"
    const auto colon = rest.find(':');
    if (colon == std::string::npos)
        return {rest, {}, source};
    Place place {rest.substr(0, colon), rest.substr(colon + 1), source};
    while (!place.path.empty() && place.path.back() == '/')
        place.path.pop_back();
    return place;
}

// The regular files `git ls-tree -z` lists, by their path from the top: "MODE blob HASH\tPATH\0".
std::vector<std::string> listed(std::string_view output)
{
    std::vector<std::string> paths;
    while (!output.empty()) {
        const std::string_view line = output.substr(0, output.find('\0'));
        output.remove_prefix(std::min(output.size(), line.size() + 1));
        const auto tab = line.find('\t');
        if (tab != std::string_view::npos && line.starts_with("100"))
            paths.emplace_back(line.substr(tab + 1));
    }
    return paths;
}

// Takes one object off what `git cat-file --batch` prints: "HASH blob SIZE\n" and that many bytes and a newline.
std::optional<std::string> nextObject(std::string_view &output)
{
    const std::string_view head = output.substr(0, output.find('\n'));
    const auto space = head.rfind(' ');
    std::size_t size = 0;
    if (space == std::string_view::npos
        || std::from_chars(head.data() + space + 1, head.data() + head.size(), size).ec != std::errc()
        || output.size() < head.size() + 1 + size)
        return {};
    std::string bytes(output.substr(head.size() + 1, size));
    output.remove_prefix(std::min(output.size(), head.size() + size + 2));
    return bytes;
}

bool isRead(const Place &place, const std::string &path)
{
    if (path == place.path)
        return true;
    const std::string below = place.path.empty() ? path : path.substr(place.path.size() + 1);
    const bool evidence = isEvidenceName(below.substr(below.rfind('/') + 1)) && isManifestPath(below + ".yaml");
    return isManifestPath(below) || evidence;
}

void add(const Place &place, const std::string &path, std::string bytes, ReadResult &result)
{
    const auto content = contentOf(path, bytes);
    if (!content)
        return;
    std::string name = place.name;
    if (path != place.path)
        name += '/' + (place.path.empty() ? path : path.substr(place.path.size() + 1));
    result.files.push_back({.name = std::move(name),
        .path = {},
        .project = place.name,
        .document = std::make_shared<const Document>(std::move(bytes)),
        .content = *content,
        .readOnly = true,
        .readOnlyReason = {PORTOLAN_TR("a revision in git cannot be changed; save it as a file"), {}}});
}

void readPlace(const Place &place, ReadResult &result)
{
    std::vector<std::string> list {"ls-tree", "-r", "-z", "--full-tree", "--end-of-options", place.revision};
    if (!place.path.empty())
        list.insert(list.end(), {"--", place.path});
    const auto tree = runProgram("git", gitIn(place.folder, list));
    if (!tree) {
        result.problems.push_back({place.name, tree.error().message, true});
        return;
    }
    std::vector<std::string> paths = listed(*tree);
    std::erase_if(paths, [&](const std::string &path) { return !isRead(place, path); });
    if (paths.empty()) {
        result.problems.push_back({place.name, {PORTOLAN_TR("there is no manifest there"), {}}, !place.path.empty()});
        return;
    }
    std::string wanted;
    for (const std::string &path : paths)
        wanted += place.revision + ':' + path + '\n';
    const auto objects = runProgram("git", gitIn(place.folder, {"cat-file", "--batch"}), wanted);
    std::string_view rest = objects ? std::string_view(*objects) : std::string_view();
    for (const std::string &path : paths) {
        auto bytes = nextObject(rest);
        if (!bytes) {
            result.problems.push_back({place.name, {PORTOLAN_TR("git does not hand out %1"), {path}}, true});
            return;
        }
        add(place, path, std::move(*bytes), result);
    }
}

// The folder that `path` is or stands in.
std::string folderOf(const std::string &path)
{
    std::error_code error;
    if (fs::is_directory(pathOf(path), error))
        return path;
    const std::string folder = utf8Of(pathOf(path).parent_path());
    return folder.empty() ? "." : folder;
}

std::string firstLine(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

void addRevisions(const Result<std::string> &output, std::vector<Revision> &revisions)
{
    std::string_view rest = output ? std::string_view(*output) : std::string_view();
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const auto tab = line.find('\t');
        if (tab != std::string_view::npos)
            revisions.push_back({std::string(line.substr(0, tab)), std::string(line.substr(tab + 1))});
    }
}

} // namespace

void readGitSource(const std::string &source, ReadResult &result)
{
    readPlace(parsed(source), result);
}

void readRevision(const std::string &path, const std::string &revision, ReadResult &result)
{
    const std::string folder = folderOf(path);
    const auto prefix = runProgram("git", gitIn(folder, {"rev-parse", "--show-prefix"}));
    if (!prefix) {
        result.problems.push_back({path, prefix.error().message, true});
        return;
    }
    std::string place = firstLine(*prefix);
    if (folder != path)
        place += utf8Of(pathOf(path).filename());
    while (!place.empty() && place.back() == '/')
        place.pop_back();
    std::string name = path;
    while (name.size() > 1 && name.back() == '/')
        name.pop_back();
    readPlace({revision, place, name, folder}, result);
}

Result<std::vector<Revision>> revisionsOf(const std::string &path)
{
    const std::string folder = folderOf(path);
    const auto refs = runProgram("git",
        gitIn(folder,
            {"for-each-ref", "--sort=-committerdate", "--count=50",
                "--format=%(refname:short)%09%(contents:subject), %(committerdate:relative)", "refs/heads", "refs/tags",
                "refs/remotes"}));
    if (!refs)
        return tl::make_unexpected(refs.error());
    std::vector<Revision> revisions;
    const std::string format = "--format=%h%x09%s, %cr";
    addRevisions(runProgram("git", gitIn(folder, {"log", "-1", "--format=HEAD%x09%s, %cr"})), revisions);
    addRevisions(refs, revisions);
    const std::string within = folder == path ? "." : utf8Of(pathOf(path).filename());
    addRevisions(runProgram("git", gitIn(folder, {"log", "-100", format, "--", within})), revisions);
    return revisions;
}

} // namespace portolan
