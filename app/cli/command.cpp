// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/clusters.h"
#include "app/cli/terminal.h"
#include "core/text/visible.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace portolan::cli {

namespace {

std::string codeOf(std::string_view code)
{
    return " [" + std::string(code) + ']';
}

} // namespace

void print(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void complain(std::string_view text)
{
    // Line by line: no name steers the terminal.
    for (std::string_view rest = text; !rest.empty() || rest.data() == text.data();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const std::string shown = visible(line) + '\n';
        std::fwrite(shown.data(), 1, shown.size(), stderr);
        if (rest.empty())
            break;
    }
}

bool useColour(const Arguments &arguments)
{
    if (arguments.colour != "auto")
        return arguments.colour == "always";
    const char *refused = std::getenv("NO_COLOR"); // NOLINT(concurrency-mt-unsafe): read before any thread starts
    return (refused == nullptr || *refused == '\0') && outputIsTerminal();
}

std::shared_ptr<const Snapshot> load(const Arguments &arguments, const BuildOptions &wanted, int &status)
{
    BuildOptions options = wanted;
    options.defaultNamespace = arguments.defaultNamespace;
    options.version = arguments.version;
    const auto report = [&arguments](std::size_t files) {
        if (arguments.progress && files % 100 == 0)
            complain("read " + std::to_string(files) + " files");
    };
    ReadResult read = readSources(withoutClusters(arguments.sources), {}, report,
        options.check ? WithSettings::Yes : WithSettings::No, arguments.output.empty() ? WithPins::No : WithPins::Yes);
    for (const ReadProblem &problem : read.problems) {
        complain(problem.file + ":1:1: error: " + english(problem.message) + codeOf(kUnreadableFile));
        status = Unreadable;
    }
    for (SourceFile &file : readClusters(arguments, status)) {
        if (!arguments.versionGiven && file.live->version)
            options.version = *file.live->version;
        read.files.push_back(std::move(file));
    }
    const std::size_t files = read.files.size();
    Pipeline pipeline(shippedMetrics());
    auto snapshot = pipeline.build(std::move(read.files), options);
    for (const Unread &unread : snapshot->unread) {
        complain(unread.file + ':' + std::to_string(unread.at.line) + ':' + std::to_string(unread.at.column)
            + ": error: " + english(unread.message) + codeOf(kSyntaxError));
        status = Unreadable;
    }
    if (arguments.progress)
        complain("read " + std::to_string(files) + " files, done");
    return snapshot;
}

} // namespace portolan::cli
