// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace portolan {

// An OpenType font without the tables that move or replace glyphs (GDEF, GPOS, GSUB) and without its signature: pictures are set
// without kerning and ligatures, so that nothing is lost but a third of the bytes. What is no font comes back as it is.
[[nodiscard]] std::string leanFont(std::string_view font);

} // namespace portolan
