// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/glyphs.h"

namespace portolan {

// Texts as shapes, for files that are to look alike where no font of ours is. GUI thread only.
class TextOutlines
{
public:
    // Path data of SVG, its origin on the baseline's left end; "" for blanks.
    [[nodiscard]] std::string of(std::string_view utf8, Face face, double size);

private:
    GlyphCache m_glyphs;
};

} // namespace portolan
