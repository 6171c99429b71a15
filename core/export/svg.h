// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"
#include "core/diagram/theme.h"
#include "core/text/file.h"

namespace portolan {

// core/export: the display list and the graph in other programs' formats. The same input gives the same bytes everywhere.

struct SvgOptions {
    bool embedFonts = false; // else the fonts are named and left to the viewer
};
// A standalone SVG 1.1 document; objects are groups with a <title> for screen readers.
[[nodiscard]] std::string toSvg(const DisplayList &list, const Theme &theme, const SvgOptions &options = {});

// The display list as JSON (CLI.md, "The display list").
[[nodiscard]] std::string toJson(const DisplayList &list);
// The same in pieces of about a megabyte, for pictures that should not stand in memory twice.
void writeJson(const DisplayList &list, const Sink &sink);

} // namespace portolan
