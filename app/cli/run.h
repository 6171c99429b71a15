// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace portolan::cli {

// What `portolan` was asked for: a status to end with, or sources for the window.
struct Outcome {
    std::optional<int> status;
    std::vector<std::string> windowSources;
    std::string kubeconfig; // for clusters among them; "": those kubectl reads
    std::string clusterNamespace; // "": all
};

// Parses the command line and runs a sub-command if there is one.
[[nodiscard]] Outcome run(int argc, char **argv);

} // namespace portolan::cli
