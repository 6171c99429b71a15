// SPDX-License-Identifier: GPL-3.0-or-later
// Runs at build time: reads the advance widths out of OpenType fonts and writes them as C++ tables (fonttable.h).
//
// usage: makemetrics OUT.cpp FONT…      one font for each Face, in its order
#include <algorithm>
#include <cstdint>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::uint32_t kLatinEnd = 0x250; // below: a table that is indexed directly

// Big-endian numbers out of a font's bytes; reading past the end throws.
class Bytes
{
public:
    explicit Bytes(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t size) const
    {
        if (at + size > m_bytes.size())
            throw std::runtime_error("the font ends too early");
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value << 8U | static_cast<unsigned char>(m_bytes[at + i]);
        return value;
    }
    [[nodiscard]] std::uint32_t u16(std::size_t at) const { return number(at, 2); }
    [[nodiscard]] std::uint32_t u32(std::size_t at) const { return number(at, 4); }
    [[nodiscard]] Bytes from(std::size_t at) const { return Bytes(m_bytes.substr(std::min(at, m_bytes.size()))); }
    [[nodiscard]] bool startsWith(std::size_t at, std::string_view text) const { return m_bytes.substr(at).starts_with(text); }

private:
    std::string_view m_bytes;
};

using Glyphs = std::map<std::uint32_t, std::uint32_t>; // code point to glyph
using Advances = std::map<std::uint32_t, std::uint32_t>; // code point to advance in font units

// OpenType "Table directory".
Bytes table(const Bytes &font, std::string_view tag)
{
    for (std::size_t i = 0; i < font.u16(4); ++i) {
        const std::size_t record = 12 + 16 * i;
        if (font.startsWith(record, tag))
            return font.from(font.u32(record + 8));
    }
    throw std::runtime_error("the font has no table " + std::string(tag));
}

// OpenType cmap format 12: sequential groups.
Glyphs groups(const Bytes &map)
{
    Glyphs glyphs;
    for (std::size_t i = 0; i < map.u32(12); ++i) {
        const std::size_t group = 16 + 12 * i;
        const std::uint32_t first = map.u32(group);
        for (std::uint32_t code = first; code <= map.u32(group + 4); ++code)
            glyphs[code] = map.u32(group + 8) + code - first;
    }
    return glyphs;
}

// OpenType cmap format 4: segments of the basic plane.
Glyphs segments(const Bytes &map)
{
    Glyphs glyphs;
    const std::size_t size = map.u16(6); // twice the number of segments
    for (std::size_t i = 0; i < size; i += 2) {
        const std::uint32_t last = map.u16(14 + i);
        const std::uint32_t delta = map.u16(16 + 2 * size + i);
        const std::size_t rangeAt = 16 + 3 * size + i;
        const std::uint32_t first = map.u16(16 + size + i);
        for (std::uint32_t code = first; code <= last && code != 0xFFFF; ++code) {
            std::uint32_t glyph = code;
            if (map.u16(rangeAt) != 0)
                glyph = map.u16(rangeAt + map.u16(rangeAt) + 2 * static_cast<std::size_t>(code - first));
            if (map.u16(rangeAt) == 0 || glyph != 0)
                glyphs[code] = (glyph + delta) & 0xFFFFU;
        }
    }
    return glyphs;
}

Glyphs glyphsOf(const Bytes &font)
{
    const Bytes cmap = table(font, "cmap");
    std::size_t best = 0;
    std::uint32_t bestFormat = 0;
    for (std::size_t i = 0; i < cmap.u16(2); ++i) {
        const std::size_t at = cmap.u32(4 + 8 * i + 4);
        const std::uint32_t format = cmap.u16(at);
        if ((format == 4 || format == 12) && format > bestFormat) {
            best = at;
            bestFormat = format;
        }
    }
    if (bestFormat == 0)
        throw std::runtime_error("the font has no character map that is known here");
    return bestFormat == 12 ? groups(cmap.from(best)) : segments(cmap.from(best));
}

Advances advancesOf(const Bytes &font)
{
    const std::uint32_t metrics = table(font, "hhea").u16(34);
    const Bytes hmtx = table(font, "hmtx");
    Advances advances;
    for (const auto &[code, glyph] : glyphsOf(font))
        advances[code] = hmtx.u16(4 * static_cast<std::size_t>(std::min(glyph, metrics - 1)));
    return advances;
}

void writeLatin(std::ostream &out, const Advances &advances)
{
    for (std::uint32_t code = 0; code < kLatinEnd; ++code) {
        const auto found = advances.find(code);
        out << (found == advances.end() ? "kLacking" : std::to_string(found->second)) << (code % 16 == 15 ? ",\n" : ",");
    }
}

// Runs of neighbours that are equally wide.
void writeRuns(std::ostream &out, const Advances &advances)
{
    auto at = advances.lower_bound(kLatinEnd);
    while (at != advances.end()) {
        auto end = at;
        std::uint32_t last = at->first;
        while (++end != advances.end() && end->first == last + 1 && end->second == at->second)
            last = end->first;
        out << '{' << at->first << ',' << last << ',' << at->second << "},\n";
        at = end;
    }
}

void writeFont(std::ostream &out, const std::string &path, std::size_t number)
{
    std::ifstream in(path, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(in), {});
    const Bytes font(text);
    const Advances advances = advancesOf(font);
    out << "constexpr AdvanceRun kRuns" << number << "[] = {\n";
    writeRuns(out, advances);
    out << "};\nconstexpr FontTable kFont" << number << " = {" << table(font, "head").u16(18) << ", {\n";
    writeLatin(out, advances);
    out << "}, kRuns" << number << "};\n";
}

void writeTables(const std::string &target, std::span<char *const> fonts)
{
    std::ofstream out(target);
    out << "// Written by makemetrics from the fonts in resources/fonts.\n#include \"core/diagram/fonttable.h\"\n\n"
           "namespace portolan {\nnamespace {\n";
    for (std::size_t i = 0; i < fonts.size(); ++i)
        writeFont(out, fonts[i], i);
    out << "} // namespace\n\nconst FontTable &fontTable(Face face)\n{\n    switch (static_cast<int>(face)) {\n";
    for (std::size_t i = 1; i < fonts.size(); ++i)
        out << "    case " << i << ":\n        return kFont" << i << ";\n";
    out << "    default:\n        return kFont0;\n    }\n}\n} // namespace portolan\n";
    if (!out.flush())
        throw std::runtime_error("cannot write " + target);
}

} // namespace

int main(int argc, char *argv[])
{
    try {
        if (argc < 3)
            throw std::runtime_error("usage: makemetrics OUT.cpp FONT…");
        writeTables(argv[1], std::span<char *const>(argv + 2, argv + argc));
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
