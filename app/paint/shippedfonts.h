// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/textmetrics.h"

#include <QFont>
#include <QRawFont>

namespace portolan {

// Makes the shipped fonts known to Qt by their family names, for widgets. Needs a QGuiApplication with fonts (any platform
// but `minimal`). False if one of them could not be loaded.
bool loadShippedFonts();
// Only those that an empty window shows: the others take as long again, and can come after it.
bool loadFirstFonts();

// The bytes of a shipped face's file; they last as long as the program.
[[nodiscard]] std::string_view shippedFontBytes(Face face);

// A shipped face at `size` px, straight from its file: no kerning, no hinting, so that widths are those of shippedMetrics()
// at any zoom.
[[nodiscard]] QRawFont rawFont(Face face, double size);

// The same face as a font for widgets and for glyphs the shipped file lacks, which Qt then takes from another font.
[[nodiscard]] QFont widgetFont(Face face, double size);

// The same face for PDF and print, without the tables that put other glyphs in a letter's place: what is on paper reads as it was
// written, and is found by a search. The fonts become known to Qt with the first call.
[[nodiscard]] QFont paperFont(Face face, double size);

} // namespace portolan
