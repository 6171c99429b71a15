// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace portolan {

using Colour = std::uint32_t; // 0xRRGGBB

// The colours of PICTURE.md. `print` has a white ground, black text, and tells everything by line style and numeral.
struct Theme {
    std::string_view name; // "light", "dark", "print"
    std::array<Colour, 7> port {}; // by PortKind; [0] unused
    std::array<Colour, 7> numeral {}; // the numeral on the disc
    Colour broken = 0, ground = 0, card = 0, band = 0, line = 0, text = 0, quietText = 0, badge = 0, box = 0;
    double shadowOpacity = 0;
    double strokes = 1; // of outlines and wires: thicker where the desktop asks for contrast
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();
[[nodiscard]] const Theme &printTheme();
// The same with high contrast: black and white grounds, quiet text and lines nearly as strong as text, thicker strokes.
[[nodiscard]] const Theme &highContrast(const Theme &theme);
// The same, all of it near the ground: for what is to step back.
[[nodiscard]] Theme faded(const Theme &theme);
[[nodiscard]] const Theme *themeNamed(std::string_view name);

} // namespace portolan
