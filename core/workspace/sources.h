// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"
#include "core/workspace/sourcefile.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace portolan {

struct ReadProblem {
    std::string file;
    Message message;
    bool couldNotOpen = false; // the source itself: status 3
};

struct ReadResult {
    std::vector<SourceFile> files; // in the order of path bytes
    std::vector<ReadProblem> problems;
};
// Whether `.portolan.yaml` comes with the manifests: only who checks them asks for it.
enum class WithSettings : std::uint8_t { No, Yes };
// Whether `.portolan.pins.yaml` does: only who draws a picture asks for it.
enum class WithPins : std::uint8_t { No, Yes };
// Reads a file, a folder, or `-`. `progress` is told files read; `stop` ends early.
[[nodiscard]] ReadResult readSources(const std::vector<std::string> &sources, const std::stop_token &stop = {},
    const std::function<void(std::size_t)> &progress = {}, WithSettings settings = WithSettings::No,
    WithPins pins = WithPins::No);

// A title for a picture of `sources`: the file's name without its extension, the folder's, or how many there are.
[[nodiscard]] std::string pictureTitle(const std::vector<std::string> &sources, const Translate &translate = english);

} // namespace portolan
