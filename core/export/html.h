// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/svg.h"

namespace portolan {

struct HtmlOptions {
    FontBytes fonts {}; // written into the page where given
    int linesAround = 4; // of source text, before and after the line that decides
};

// One self-contained page: the picture as SVG, with what resources/html/viewer.js makes of it. Its Content-Security-Policy
// lets in its own script and style, by hash, and nothing else. `theme` is the one it opens in, where it is not `light`: that
// follows the system.
[[nodiscard]] std::string toHtml(
    const DisplayList &list, const PortGraph &graph, const Theme &theme, const HtmlOptions &options = {});

} // namespace portolan
