// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/gitsource.h"

#include "core/workspace/manifestname.h"
#include "core/workspace/program.h"

#include <algorithm>
#include <charconv>

namespace portolan {

namespace {

struct Place {
    std::string revision;
    std::string path; // "" for the whole repository
};

Place parsed(const std::string &source)
{
    const std::string rest = source.substr(4); // behind "git:"
    const auto colon = rest.find(':');
    if (colon == std::string::npos)
        return {rest, {}};
    Place place {rest.substr(0, colon), rest.substr(colon + 1)};
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

} // namespace

void readGitSource(const std::string &source, ReadResult &result)
{
    const Place place = parsed(source);
    std::vector<std::string> list {"ls-tree", "-r", "-z", "--full-tree", "--end-of-options", place.revision};
    if (!place.path.empty())
        list.insert(list.end(), {"--", place.path});
    const auto tree = runProgram("git", list);
    if (!tree) {
        result.problems.push_back({source, tree.error().message, true});
        return;
    }
    std::vector<std::string> paths = listed(*tree);
    std::erase_if(paths, [&](const std::string &path) {
        return path != place.path && !isManifestPath(place.path.empty() ? path : path.substr(place.path.size() + 1));
    });
    if (paths.empty()) {
        result.problems.push_back({source, {PORTOLAN_TR("there is no manifest there"), {}}, !place.path.empty()});
        return;
    }
    std::string wanted;
    for (const std::string &path : paths)
        wanted += place.revision + ':' + path + '\n';
    const auto objects = runProgram("git", {"cat-file", "--batch"}, wanted);
    std::string_view rest = objects ? std::string_view(*objects) : std::string_view();
    for (const std::string &path : paths) {
        auto bytes = nextObject(rest);
        if (!bytes) {
            result.problems.push_back({source, {PORTOLAN_TR("git does not hand out %1"), {path}}, true});
            return;
        }
        std::string name = source;
        if (path != place.path)
            name += '/' + (place.path.empty() ? path : path.substr(place.path.size() + 1));
        result.files.push_back({.name = std::move(name),
            .path = {},
            .project = source,
            .document = std::make_shared<const Document>(std::move(*bytes)),
            .readOnly = true,
            .readOnlyReason = {PORTOLAN_TR("a revision in git cannot be changed; save it as a file"), {}}});
    }
}

} // namespace portolan
