// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/textmetrics.h"

#include <QGlyphRun>
#include <QList>
#include <QRawFont>

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

namespace portolan {

// A text ready to be drawn at any scale: glyphs at their places, the origin on the baseline's left end.
struct GlyphText {
    QList<QGlyphRun> runs; // more than one only where fallback fonts are needed
    double width = 0;
};

// Texts shaped once and kept. Unlike a QStaticText, glyph runs need no new layout when the zoom changes. GUI thread only.
class GlyphCache
{
public:
    // Stays valid until trim().
    [[nodiscard]] const GlyphText &text(std::string_view utf8, Face face, double size);
    // Starts over where too much was gathered.
    void trim();

private:
    struct Key {
        std::string text;
        Face face;
        double size;
        bool operator==(const Key &) const = default;
    };
    struct View {
        std::string_view text;
        Face face;
        double size;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const View &view) const;
        std::size_t operator()(const Key &key) const { return (*this)(View {key.text, key.face, key.size}); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(const Key &a, const Key &b) const { return a == b; }
        bool operator()(const View &a, const Key &b) const { return a.text == b.text && a.face == b.face && a.size == b.size; }
        bool operator()(const Key &a, const View &b) const { return (*this)(b, a); }
    };
    [[nodiscard]] GlyphText shape(std::string_view utf8, Face face, double size);

    std::unordered_map<Key, GlyphText, Hash, Equal> m_texts;
    std::map<std::pair<Face, double>, QRawFont> m_fonts;
};

} // namespace portolan
