// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/pins.h"
#include "core/graph/trace.h"
#include "core/workspace/sourcefile.h"

#include <optional>
#include <vector>

namespace portolan {

// `.portolan.pins.yaml`, beside the manifests: where cards were put by hand. Made for git: one line for each object, in order.
//
//     format: 1
//     pins:
//       Deployment/shop/api: 240     # px from the top of its part of the picture to the top of the card
//       Service/shop/web: 96
//
// Keys are the ids of cards (CLI.md, "The display list"). Positions of objects that are not there are kept.

inline constexpr std::string_view kPinsName = ".portolan.pins.yaml";
inline constexpr int kPinsFormat = 1;

// The file for what comes with a SOURCE: SourceFile::project is its folder.
[[nodiscard]] std::string pinsFileOf(const std::string &project);

// What a file of positions says. What is not understood in it is among `problems`, and the file must not be written then.
struct PinsRead {
    Pins pins;
    std::vector<Unread> problems;
};
[[nodiscard]] PinsRead readPins(const std::string &name, const Document &document);

// The text with one object's position set, or taken out. Lines of other objects stay as they are. `text` has no problems.
[[nodiscard]] std::string withPin(std::string_view text, const std::string &id, std::optional<double> y);

// All positions of those files that hold some; problems are added to `unread`.
[[nodiscard]] Pins pinsIn(const std::vector<SourceFile> &files, std::vector<Unread> &unread);

} // namespace portolan
