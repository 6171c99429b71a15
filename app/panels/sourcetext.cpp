// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sourcetext.h"

#include "core/diagram/theme.h"
#include "core/edit/compose.h"
#include "core/graph/portgraph.h"

#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexeryaml.h>
#undef signals
#undef slots

#include <QScopedValueRollback>

#include <algorithm>

namespace portolan {

namespace {

constexpr int kFieldIndicator = 8; // the first eight belong to lexers
constexpr int kFieldAlpha = 56; // of 255: what is marked is still to be read
constexpr int kFontSize = 10; // pt
constexpr int kErrorMarker = 1;
constexpr int kErrorLine = 2; // its ground
constexpr int kErrorMargin = 1;
constexpr int kErrorMarginWidth = 14; // px
using Sci = QsciScintillaBase;

QColor colour(Colour rgb)
{
    return QColor::fromRgb(rgb);
}

QColor mixed(Colour a, Colour b, double share)
{
    const QColor first = colour(a);
    const QColor second = colour(b);
    const auto mix = [share](int x, int y) { return static_cast<int>(x * (1 - share) + y * share); };
    return {mix(first.red(), second.red()), mix(first.green(), second.green()), mix(first.blue(), second.blue())};
}

} // namespace

SourceText::SourceText(QWidget *parent)
    : QsciScintilla(parent)
{
    m_lexer = new QsciLexerYAML(this); // not before: it sends an event that is handled here
    dress();
    clearKeys();
    connect(this, &Sci::SCN_MODIFIED, this,
        [this](int position, int type, const char *text, int length) { modified(position, type, text, length); });
}

void SourceText::dress()
{
    setLexer(m_lexer);
    setUtf8(true);
    setAcceptDrops(false); // files are dropped on the window
    setFolding(QsciScintilla::PlainFoldStyle, 2);
    setMarginType(0, QsciScintilla::NumberMargin);
    setMarginType(kErrorMargin, QsciScintilla::SymbolMargin);
    setMarginWidth(kErrorMargin, kErrorMarginWidth);
    setMarginMarkerMask(kErrorMargin, 1 << kErrorMarker);
    markerDefine(QsciScintilla::Circle, kErrorMarker);
    markerDefine(QsciScintilla::Background, kErrorLine);
    setFrameShape(QFrame::NoFrame);
    setCaretLineVisible(true);
    setAutoIndent(true);
    setIndentationsUseTabs(false); // YAML takes none
    setTabWidth(2);
    setIndentationWidth(2);
    setBackspaceUnindents(true);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL); // the session's undo is the only one
    SendScintilla(SCI_INDICSETSTYLE, kFieldIndicator, INDIC_ROUNDBOX);
    SendScintilla(SCI_INDICSETUNDER, kFieldIndicator, 1);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
}

// Keys that mean something in the whole window.
void SourceText::clearKeys()
{
    for (QsciCommand *command : standardCommands()->commands()) {
        switch (command->command()) {
        case QsciCommand::Undo:
        case QsciCommand::Redo:
        case QsciCommand::LineCut:
        case QsciCommand::SelectionLowerCase:
        case QsciCommand::SelectionUpperCase:
        case QsciCommand::ZoomIn:
        case QsciCommand::ZoomOut:
            command->setKey(0);
            command->setAlternateKey(0);
            break;
        default:
            break;
        }
    }
}

void SourceText::setTheme(const Theme &theme)
{
    QFont font(QStringLiteral("JetBrains Mono"), kFontSize);
    font.setStyleHint(QFont::Monospace);
    const auto port = [&theme](PortKind kind) { return colour(theme.port.at(static_cast<std::size_t>(kind))); };
    m_lexer->setFont(font);
    m_lexer->setDefaultPaper(colour(theme.card));
    m_lexer->setPaper(colour(theme.card));
    m_lexer->setDefaultColor(colour(theme.text));
    m_lexer->setColor(colour(theme.text));
    m_lexer->setColor(colour(theme.quietText), QsciLexerYAML::Comment);
    m_lexer->setColor(port(PortKind::Service), QsciLexerYAML::Identifier);
    m_lexer->setColor(port(PortKind::Web), QsciLexerYAML::Keyword);
    m_lexer->setColor(colour(theme.text), QsciLexerYAML::Number);
    m_lexer->setColor(port(PortKind::Node), QsciLexerYAML::Reference);
    m_lexer->setColor(colour(theme.quietText), QsciLexerYAML::DocumentDelimiter);
    m_lexer->setColor(colour(theme.text), QsciLexerYAML::SyntaxErrorMarker); // whether it is one, the problems list knows
    m_lexer->setPaper(colour(theme.card), QsciLexerYAML::DocumentDelimiter);
    m_lexer->setPaper(colour(theme.card), QsciLexerYAML::SyntaxErrorMarker);
    setCaretForegroundColor(colour(theme.text));
    setCaretLineBackgroundColor(mixed(theme.card, theme.line, 0.35));
    setMarginsBackgroundColor(colour(theme.band));
    setMarginsForegroundColor(colour(theme.quietText));
    setMarginsFont(font);
    constexpr int kFirstFoldMark = SC_MARKNUM_FOLDEREND;
    constexpr int kLastFoldMark = SC_MARKNUM_FOLDEROPEN;
    for (int marker = kFirstFoldMark; marker <= kLastFoldMark; ++marker) {
        setMarkerForegroundColor(colour(theme.quietText), marker);
        setMarkerBackgroundColor(colour(theme.quietText), marker);
    }
    setMarkerForegroundColor(colour(theme.broken), kErrorMarker);
    setMarkerBackgroundColor(colour(theme.broken), kErrorMarker);
    setMarkerBackgroundColor(mixed(theme.card, theme.broken, 0.18), kErrorLine);
    setFoldMarginColors(colour(theme.band), colour(theme.band));
    setSelectionBackgroundColor(mixed(theme.card, theme.port.at(static_cast<std::size_t>(PortKind::Service)), 0.35));
    resetSelectionForegroundColor();
    setIndicatorForegroundColor(port(PortKind::Service), kFieldIndicator);
    SendScintilla(SCI_INDICSETALPHA, kFieldIndicator, kFieldAlpha); // after the colour, which resets it
    SendScintilla(SCI_INDICSETOUTLINEALPHA, kFieldIndicator, 255);
}

std::string_view SourceText::bytes() const
{
    const auto *text = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return {text, static_cast<std::size_t>(SendScintilla(SCI_GETLENGTH))};
}

// Only what differs is replaced: the rest keeps its folds, and the cursor its place.
void SourceText::setBytes(std::string_view text, std::string_view lineEnd, bool afresh)
{
    flush();
    const QScopedValueRollback ours(m_ours, true);
    const bool locked = isReadOnly();
    setReadOnly(false);
    setEolMode(lineEnd == "\r\n" ? QsciScintilla::EolWindows : QsciScintilla::EolUnix);
    if (afresh) {
        SendScintilla(SCI_CLEARALL);
        SendScintilla(SCI_ADDTEXT, text.size(), text.data());
        SendScintilla(SCI_GOTOPOS, 0UL);
    } else {
        const std::string_view old = bytes();
        const std::size_t shorter = std::min(old.size(), text.size());
        const auto from = static_cast<std::size_t>(
            std::mismatch(old.begin(), old.begin() + static_cast<std::ptrdiff_t>(shorter), text.begin()).first - old.begin());
        std::size_t tail = 0;
        while (tail < shorter - from && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
            ++tail;
        const std::size_t oldEnd = old.size() - tail;
        const std::string_view fresh = text.substr(from, text.size() - tail - from);
        if (from != oldEnd || !fresh.empty()) {
            SendScintilla(SCI_SETTARGETRANGE, from, static_cast<long>(oldEnd));
            SendScintilla(SCI_REPLACETARGET, fresh.size(), fresh.data());
        }
    }
    setReadOnly(locked);
    const QString widest(QString::number(lines()).size() + 2, u'0');
    setMarginWidth(0, widest);
}

void SourceText::modified(int position, int type, const char *text, int length)
{
    if (m_ours || (type & (SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT)) == 0)
        return;
    const auto at = static_cast<std::uint32_t>(position);
    const auto size = static_cast<std::uint32_t>(length);
    const bool inserts = (type & SC_MOD_INSERTTEXT) != 0;
    const std::vector<Splice> one {inserts ? Splice {{at, at}, std::string(text, size)} : Splice {{at, at + size}, {}}};
    m_pending = m_pending.empty() ? one : composed(m_pending, one);
    if (m_depth == 0)
        flush();
}

void SourceText::flush()
{
    if (m_pending.empty())
        return;
    std::vector<Splice> splices;
    splices.swap(m_pending);
    if (m_typed)
        m_typed(std::move(splices));
}

bool SourceText::event(QEvent *event)
{
    ++m_depth;
    const bool handled = QsciScintilla::event(event);
    if (--m_depth == 0)
        flush();
    return handled;
}

bool SourceText::viewportEvent(QEvent *event)
{
    ++m_depth;
    const bool handled = QsciScintilla::viewportEvent(event);
    if (--m_depth == 0)
        flush();
    return handled;
}

std::uint32_t SourceText::cursor() const
{
    return static_cast<std::uint32_t>(SendScintilla(SCI_GETCURRENTPOS));
}

Span SourceText::selected() const
{
    return {static_cast<std::uint32_t>(SendScintilla(SCI_GETSELECTIONSTART)),
        static_cast<std::uint32_t>(SendScintilla(SCI_GETSELECTIONEND))};
}

void SourceText::select(Span at)
{
    const long line = SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(at.begin));
    SendScintilla(SCI_ENSUREVISIBLE, static_cast<unsigned long>(line));
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(at.begin), static_cast<long>(at.end));
}

// A whole object would be a wall of colour: its first line says enough.
Span SourceText::firstLineOf(Span at) const
{
    const std::string_view text = bytes();
    if (at.begin > text.size())
        return {};
    const std::size_t lineEnd = text.substr(at.begin, at.size()).find_first_of("\r\n");
    return lineEnd == std::string_view::npos ? at : Span {at.begin, at.begin + static_cast<std::uint32_t>(lineEnd)};
}

void SourceText::mark(Span at)
{
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(kFieldIndicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(length()));
    const Span line = firstLineOf(at);
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(line.begin), static_cast<long>(line.size()));
}

void SourceText::goTo(Span at)
{
    const Span lit = firstLineOf(at);
    const long line = SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(at.begin));
    SendScintilla(SCI_ENSUREVISIBLE, static_cast<unsigned long>(line));
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(at.begin));
    const long shown = SendScintilla(SCI_LINESONSCREEN);
    const long first = SendScintilla(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line)) - shown / 3;
    SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(std::max(0L, first)));
    SendScintilla(SCI_SCROLLRANGE, static_cast<unsigned long>(lit.end), static_cast<long>(at.begin));
}

void SourceText::markError(int line)
{
    markerDeleteAll(kErrorMarker);
    markerDeleteAll(kErrorLine);
    if (line < 0)
        return;
    markerAdd(line, kErrorMarker);
    markerAdd(line, kErrorLine);
}

} // namespace portolan
