// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/crossings.h"
#include "tests/bench/measure.h"

namespace portolan::bench {

enum class DotLines : std::uint8_t { Straight, Splines };

struct DotDrawing {
    Cost cost;
    std::vector<std::vector<Point>> lines; // of each link
};

// Graphviz's picture of the same cards, rows and links. `folder` takes its input and output.
[[nodiscard]] DotDrawing drawnByDot(const Component &component, DotLines lines, const std::string &folder);

// CPU time of plain `dot` on everything at once, or nothing after `limitSeconds`.
[[nodiscard]] Cost plainDot(const std::vector<Component> &components, const std::string &folder, int limitSeconds);

} // namespace portolan::bench
