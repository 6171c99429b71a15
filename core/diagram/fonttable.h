// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/textmetrics.h"

#include <array>
#include <span>

namespace portolan {

// Advance widths of one shipped font, made at build time by makemetrics from its tables cmap and hmtx (OpenType 1.9).
struct AdvanceRun {
    std::uint32_t first, last; // code points
    std::uint16_t advance; // font units
};
constexpr std::uint16_t kLacking = 0xFFFF; // the font has no glyph
constexpr std::size_t kLatinSize = 0x250; // Basic Latin to Latin Extended-B
struct FontTable {
    std::uint16_t unitsPerEm;
    std::array<std::uint16_t, kLatinSize> latin;
    std::span<const AdvanceRun> others; // sorted
};

[[nodiscard]] const FontTable &fontTable(Face face);

} // namespace portolan
