// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/glyphs.h"

#include "app/paint/shippedfonts.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <functional>

namespace portolan {

namespace {

// Enough for every text of 10,000 cards; a longer session starts over rather than grow without end.
constexpr std::size_t kMostTexts = 200'000;

// Whether one glyph for each character, left to right, is all it takes: no marks to combine, no right-to-left script.
bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const QChar::Direction direction = c.direction();
        return !c.isSurrogate() && !c.isMark() && direction != QChar::DirR && direction != QChar::DirAL;
    });
}

GlyphText shapedByQt(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setPosition({0, 0});
    layout.endLayout();
    GlyphText shaped {layout.glyphRuns(), line.naturalTextWidth()};
    for (QGlyphRun &run : shaped.runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position.ry() -= line.ascent();
        run.setPositions(positions);
    }
    return shaped;
}

} // namespace

std::size_t GlyphCache::Hash::operator()(const View &view) const
{
    return std::hash<std::string_view> {}(view.text) ^ (static_cast<std::size_t>(view.face) << 56)
        ^ (std::hash<double> {}(view.size) * 31);
}

const GlyphText &GlyphCache::text(std::string_view utf8, Face face, double size)
{
    size = std::floor(size * 2) / 2; // names on blocks come in any size: each one is a font of its own
    const View view {utf8, face, size};
    if (const auto known = m_texts.find(view); known != m_texts.end())
        return known->second;
    return m_texts.emplace(Key {std::string(utf8), face, size}, shape(utf8, face, size)).first->second;
}

void GlyphCache::trim()
{
    if (m_texts.size() >= kMostTexts)
        m_texts.clear();
}

GlyphText GlyphCache::shape(std::string_view utf8, Face face, double size)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    auto font = m_fonts.find({face, size});
    if (font == m_fonts.end())
        font = m_fonts.emplace(std::pair(face, size), rawFont(face, size)).first;
    const QList<quint32> glyphs = font->second.glyphIndexesForString(text);
    if (!font->second.isValid() || glyphs.contains(0) || !isPlain(text))
        return shapedByQt(text, widgetFont(face, size));

    // Glyphs stand where layout() reckoned with them: the font's own advances are rounded to 1/64 px.
    QList<QPointF> positions;
    positions.reserve(glyphs.size());
    double pen = 0;
    for (const QChar character : text) {
        positions.append({pen, 0});
        pen += shippedMetrics().width(QString(character).toStdString(), face, size);
    }
    QGlyphRun run;
    run.setRawFont(font->second);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    return {{run}, pen};
}

} // namespace portolan
