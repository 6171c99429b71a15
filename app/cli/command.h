// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace portolan::cli {

// app/cli: the command table of CLI.md. Messages are English whatever the locale: scripts read them.

enum Exit : int { Done = 0, Found = 1, Usage = 2, Unreadable = 3, WriteFailed = 4 };

// What the command line said, for every sub-command; each reads the fields it knows.
struct Arguments {
    std::vector<std::string> sources;
    std::string defaultNamespace = "default";
    bool namespaceGiven = false; // -n
    kube::Version version;
    bool versionGiven = false;
    bool quiet = false;
    bool progress = false;
    std::string colour = "auto";

    std::vector<std::string> contexts; // --context; they join the sources as context:NAME
    std::string kubeconfig; // "": those kubectl reads
    bool allNamespaces = false;
    bool asKubectl = false; // run as `kubectl portolan`: without a source the current context is meant

    std::string format = "text";
    std::optional<std::string> to; // trace --to
    std::string failOn = "error";
    std::vector<std::string> enable, disable;
    std::string code; // explain, fix --code

    std::string output; // -o
    std::string theme = "light";
    double scale = 1;
    std::string title;
    bool transparent = false; // render, diff: a PNG without ground
    std::string text = "named"; // of an SVG: named, embedded, outlines
    std::string paper; // of a PDF
    std::string orientation = "auto";
    std::string atlas; // "namespace" or "entry": what has a page of its own
    std::vector<std::string> onlyNamespaces;
    std::string focus;
    int hops = 1; // from the focus

    std::string object, path;
    std::optional<std::string> value;
    bool propagate = false, showDiff = false, dryRun = false, force = false;
};

[[nodiscard]] int trace(const Arguments &arguments);
[[nodiscard]] int checkCommand(const Arguments &arguments);
[[nodiscard]] int explain(const Arguments &arguments);
[[nodiscard]] int diff(const Arguments &arguments);
[[nodiscard]] int render(const Arguments &arguments);
[[nodiscard]] int set(const Arguments &arguments);
[[nodiscard]] int fix(const Arguments &arguments);

// Reads all sources and says on standard error what could not be read; `status` becomes Unreadable then.
[[nodiscard]] std::shared_ptr<const Snapshot> load(const Arguments &arguments, const BuildOptions &options, int &status);

void print(std::string_view text); // to standard output
void complain(std::string_view text); // a line to standard error
[[nodiscard]] bool useColour(const Arguments &arguments);

} // namespace portolan::cli
