// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/textoutlines.h"

#include "core/export/svgcanvas.h"

#include <QPainterPath>

namespace portolan {

namespace {

void appendPoint(std::string &out, const QPainterPath::Element &point)
{
    appendNumber(out, point.x);
    out += ' ';
    appendNumber(out, point.y);
}

} // namespace

std::string TextOutlines::of(std::string_view utf8, Face face, double size)
{
    std::string out;
    for (const QGlyphRun &run : m_glyphs.text(utf8, face, size).runs) {
        const QRawFont font = run.rawFont();
        for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i) {
            const QPainterPath path = font.pathForGlyph(run.glyphIndexes().at(i)).translated(run.positions().at(i));
            for (int e = 0; e < path.elementCount(); ++e) {
                const QPainterPath::Element &element = path.elementAt(e);
                if (element.type == QPainterPath::MoveToElement) {
                    out += out.empty() ? "M" : "zM";
                } else if (element.type == QPainterPath::LineToElement) {
                    out += 'L';
                } else {
                    out += element.type == QPainterPath::CurveToElement ? 'C' : ' ';
                }
                appendPoint(out, element);
            }
        }
    }
    return out.empty() ? out : out + 'z';
}

} // namespace portolan
