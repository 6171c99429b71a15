// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/story.h"
#include "core/export/svg.h"

namespace portolan {

struct SlidesOptions {
    std::string title;
    FontBytes fonts {}; // written into the page where given
};

// A story as one self-contained page: a slide for each shot, arrow keys and a click go on, printing gives a page for each. Its
// Content-Security-Policy lets in its own script and style, by hash, and nothing else.
[[nodiscard]] std::string toSlides(
    const DisplayList &list, const Theme &theme, const std::vector<Shot> &shots, const SlidesOptions &options = {});

} // namespace portolan
