// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/shippedfonts.h"

#include "core/export/leanfont.h"

#include <QFontDatabase>
#include <QResource>

#include <array>

static void initResources()
{
    Q_INIT_RESOURCE(portolan); // the library is static: nothing else would pull the resources in
}

namespace portolan {

namespace {

struct ShippedFace {
    Face face;
    const char *file;
    const char *family;
    QFont::Weight weight;
    bool italic;
};

constexpr auto kFaces = std::to_array<ShippedFace>({
    {Face::Sans, "Inter-Regular.otf", "Inter", QFont::Normal, false},
    {Face::SansMedium, "Inter-Medium.otf", "Inter", QFont::Medium, false},
    {Face::SansSemiBold, "Inter-SemiBold.otf", "Inter", QFont::DemiBold, false},
    {Face::SansBold, "Inter-Bold.otf", "Inter", QFont::Bold, false},
    {Face::SansItalic, "Inter-Italic.otf", "Inter", QFont::Normal, true},
    {Face::Mono, "JetBrainsMono-Regular.ttf", "JetBrains Mono", QFont::Normal, false},
    {Face::MonoMedium, "JetBrainsMono-Medium.ttf", "JetBrains Mono", QFont::Medium, false},
    {Face::MonoSemiBold, "JetBrainsMono-SemiBold.ttf", "JetBrains Mono", QFont::DemiBold, false},
});

// The file's bytes where they lie in the program: uncompressed resources need no copy.
QByteArray bytesOf(const ShippedFace &face)
{
    initResources();
    const QResource resource(QStringLiteral(":/portolan/fonts/") + QLatin1String(face.file));
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
}

// Once, whoever asks; the database is the GUI thread's.
bool load(Face face)
{
    enum class State : std::uint8_t { Unknown, Loaded, Failed };
    static std::array<State, kFaces.size()> states {};
    State &state = states.at(static_cast<std::size_t>(face));
    if (state == State::Unknown) {
        const int id = QFontDatabase::addApplicationFontFromData(bytesOf(kFaces.at(static_cast<std::size_t>(face))));
        state = id >= 0 ? State::Loaded : State::Failed;
    }
    return state == State::Loaded;
}

// Both have the letters of the name they stand for in the file's name table.
constexpr auto kPaperNames
    = std::to_array<std::pair<const char *, const char *>>({{"JetBrains Mono", "JetBrains Lean"}, {"Inter", "ILean"}});

const char *paperFamily(const ShippedFace &face)
{
    for (const auto &[family, paper] : kPaperNames) {
        if (qstrcmp(family, face.family) == 0)
            return paper;
    }
    return face.family;
}

// OpenType 1.9, "name": UTF-16, high byte first.
QByteArray inUtf16(const char *text)
{
    QByteArray wide;
    for (const char *letter = text; *letter != 0; ++letter)
        wide.append('\0').append(*letter);
    return wide;
}

bool loadPaperFonts()
{
    bool all = true;
    for (const ShippedFace &face : kFaces) {
        QByteArray lean = QByteArray::fromStdString(leanFont(shippedFontBytes(face.face)));
        lean.replace(inUtf16(face.family), inUtf16(paperFamily(face)));
        lean.replace(QByteArray(face.family), QByteArray(paperFamily(face)));
        all &= QFontDatabase::addApplicationFontFromData(lean) >= 0;
    }
    return all;
}

} // namespace

bool loadShippedFonts()
{
    bool all = true;
    for (const ShippedFace &face : kFaces)
        all &= load(face.face);
    return all;
}

bool loadFirstFonts()
{
    bool all = true;
    for (const Face face : {Face::Sans, Face::SansSemiBold, Face::SansBold})
        all &= load(face);
    return all;
}

std::string_view shippedFontBytes(Face face)
{
    const QByteArray bytes = bytesOf(kFaces.at(static_cast<std::size_t>(face)));
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; // where they lie in the program
}

QRawFont rawFont(Face face, double size)
{
    return QRawFont(bytesOf(kFaces.at(static_cast<std::size_t>(face))), size, QFont::PreferNoHinting);
}

QFont widgetFont(Face face, double size)
{
    const ShippedFace &shipped = kFaces.at(static_cast<std::size_t>(face));
    QFont font(QLatin1String(shipped.family));
    font.setWeight(shipped.weight);
    font.setItalic(shipped.italic);
    font.setPixelSize(qRound(size));
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(face >= Face::Mono ? QFont::Monospace : QFont::SansSerif);
    return font;
}

QFont paperFont(Face face, double size)
{
    static const bool loaded = loadPaperFonts();
    QFont font = widgetFont(face, size);
    if (loaded)
        font.setFamily(QLatin1String(paperFamily(kFaces.at(static_cast<std::size_t>(face)))));
    return font;
}

} // namespace portolan
