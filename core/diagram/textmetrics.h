// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace portolan {

// The faces that are drawn with. Sans is Inter, Mono is JetBrains Mono, both shipped.
enum class Face : std::uint8_t { Sans, SansMedium, SansSemiBold, SansBold, SansItalic, Mono, MonoMedium, MonoSemiBold };

// How wide text is. One implementation for all (advance tables made from the shipped fonts at build time), so that the
// command line, the window, tests and exports lay out alike without a display.
class TextMetrics
{
public:
    virtual ~TextMetrics() = default;
    // Advance width in px of UTF-8 `text` at `size` px.
    [[nodiscard]] virtual double width(std::string_view text, Face face, double size) const = 0;
};

// The advance tables. Glyphs that the fonts lack count as the widest likely one (a full-width character: 1 em).
[[nodiscard]] const TextMetrics &shippedMetrics();

// `text` elided in the middle with `…` to at most `room` px; never cuts a UTF-8 sequence.
[[nodiscard]] std::string elided(std::string_view text, const TextMetrics &metrics, Face face, double size, double room);

} // namespace portolan
