// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/displaylist.h"
#include "core/diagram/textmetrics.h"
#include "core/diagram/theme.h"
#include "core/export/textpath.h"
#include "core/text/file.h"

#include <functional>

namespace portolan {

// core/export: the display list and the graph in other programs' formats. The same input gives the same bytes everywhere.

// The file of a shipped face, OpenType. What it returns outlives the export.
using FontBytes = std::function<std::string_view(Face)>;

struct SvgOptions {
    FontBytes fonts; // those that are used are written into the file; empty: fonts are named and left to the viewer
    TextPath outlines {}; // texts are written as shapes, and no font is named; empty: as text
};
class SvgCanvas;
// @font-face rules for the faces that `canvas` has used; "" if `bytes` is empty.
[[nodiscard]] std::string fontFaces(const SvgCanvas &canvas, const FontBytes &bytes);

// A standalone SVG 1.1 document; objects are groups with a <title> for screen readers.
[[nodiscard]] std::string toSvg(const DisplayList &list, const Theme &theme, const SvgOptions &options = {});

// The display list as JSON (CLI.md, "The display list").
[[nodiscard]] std::string toJson(const DisplayList &list);
// The same in pieces of about a megabyte, for pictures that should not stand in memory twice.
void writeJson(const DisplayList &list, const Sink &sink);

} // namespace portolan
