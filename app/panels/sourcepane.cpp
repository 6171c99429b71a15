// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sourcepane.h"

#include "app/panels/elidedlabel.h"
#include "app/session/places.h"
#include "app/session/words.h"
#include "core/diagram/theme.h"

// QScintilla's headers use the short keywords that we switch off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexeryaml.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int kFieldIndicator = 8; // the first eight belong to lexers
constexpr int kFieldAlpha = 56; // of 255: what is marked is still to be read
constexpr int kFontSize = 10; // pt
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

SourcePane::SourcePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new ElidedLabel(this))
    , m_text(new QsciScintilla(this))
    , m_lexer(new QsciLexerYAML(m_text))
{
    m_title->setObjectName(QStringLiteral("paneTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_text->setLexer(m_lexer);
    m_text->setUtf8(true);
    m_text->setReadOnly(true);
    m_text->setAcceptDrops(false); // files are dropped on the window
    m_text->setFolding(QsciScintilla::PlainFoldStyle, 2);
    m_text->setMarginType(0, QsciScintilla::NumberMargin);
    m_text->setMarginWidth(1, 0);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setCaretLineVisible(true);
    m_text->setAccessibleName(tr("Source"));
    m_text->SendScintilla(Sci::SCI_SETUNDOCOLLECTION, 0UL); // the session's undo is the only one
    m_text->SendScintilla(Sci::SCI_INDICSETSTYLE, kFieldIndicator, Sci::INDIC_ROUNDBOX);
    m_text->SendScintilla(Sci::SCI_INDICSETUNDER, kFieldIndicator, 1);
    m_text->SendScintilla(Sci::SCI_SETSCROLLWIDTHTRACKING, 1UL);
    m_text->SendScintilla(Sci::SCI_SETSCROLLWIDTH, 1UL);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    setTheme(lightTheme());
    connect(m_text, &QsciScintilla::cursorPositionChanged, this, &SourcePane::followCursor);
    connect(&session.selection(), &Selection::changed, this, &SourcePane::followSelection);
    connect(&session, &Session::filesChanged, this, &SourcePane::refresh);
    connect(&session, &Session::snapshotChanged, this, &SourcePane::followSelection);
}

void SourcePane::setTheme(const Theme &theme)
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
    m_text->setCaretForegroundColor(colour(theme.text));
    m_text->setCaretLineBackgroundColor(mixed(theme.card, theme.line, 0.35));
    m_text->setMarginsBackgroundColor(colour(theme.band));
    m_text->setMarginsForegroundColor(colour(theme.quietText));
    m_text->setMarginsFont(font);
    constexpr int kFirstFoldMark = Sci::SC_MARKNUM_FOLDEREND;
    constexpr int kLastFoldMark = Sci::SC_MARKNUM_FOLDEROPEN;
    for (int marker = kFirstFoldMark; marker <= kLastFoldMark; ++marker) {
        m_text->setMarkerForegroundColor(colour(theme.quietText), marker);
        m_text->setMarkerBackgroundColor(colour(theme.quietText), marker);
    }
    m_text->setFoldMarginColors(colour(theme.band), colour(theme.band));
    m_text->setSelectionBackgroundColor(mixed(theme.card, theme.port.at(static_cast<std::size_t>(PortKind::Service)), 0.35));
    m_text->resetSelectionForegroundColor();
    m_text->setIndicatorForegroundColor(port(PortKind::Service), kFieldIndicator);
    m_text->SendScintilla(Sci::SCI_INDICSETALPHA, kFieldIndicator, kFieldAlpha); // after the colour, which resets it
    m_text->SendScintilla(Sci::SCI_INDICSETOUTLINEALPHA, kFieldIndicator, 255);
}

int SourcePane::line() const
{
    int row = 0;
    int column = 0;
    m_text->getCursorPosition(&row, &column);
    return row + 1;
}

void SourcePane::load(const OpenFile &file)
{
    const QString name = toQt(file.source.name);
    m_title->setText(file.edited() ? QStringLiteral("● ") + name : name);
    m_title->setToolTip(name);
    if (name == m_file && file.hash == m_hash)
        return;
    const bool other = name != m_file;
    const QScopedValueRollback following(m_following, true);
    const auto firstLine = m_text->SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE);
    const std::string_view text = file.source.document->text();
    m_text->setReadOnly(false);
    m_text->SendScintilla(Sci::SCI_CLEARALL);
    m_text->SendScintilla(Sci::SCI_ADDTEXT, static_cast<unsigned long>(text.size()), text.data());
    m_text->setReadOnly(true);
    m_text->setMarginWidth(0, QString(QString::number(m_text->lines()).size() + 2, u'0'));
    m_text->SendScintilla(Sci::SCI_SETFIRSTVISIBLELINE, other ? 0UL : static_cast<unsigned long>(firstLine));
    m_ownCursor = m_text->SendScintilla(Sci::SCI_GETCURRENTPOS);
    m_file = name;
    m_hash = file.hash;
    m_marked = {};
}

void SourcePane::showPlace(const QString &file, Span at)
{
    const OpenFile *open = m_session.fileNamed(file.toStdString());
    if (!open)
        return;
    load(*open);
    mark(at);
}

void SourcePane::showLine(const QString &file, Position at)
{
    const OpenFile *open = m_session.fileNamed(file.toStdString());
    if (!open)
        return;
    const std::uint32_t offset = open->source.document->offset(at);
    showPlace(file, {offset, offset});
}

void SourcePane::mark(Span at)
{
    const QScopedValueRollback following(m_following, true);
    m_marked = at;
    m_text->SendScintilla(Sci::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(kFieldIndicator));
    m_text->SendScintilla(Sci::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(m_text->length()));
    // A whole object would be a wall of colour: its first line says enough.
    const std::string_view text = m_session.fileNamed(m_file.toStdString())->source.document->text();
    const std::size_t lineEnd = text.substr(at.begin, at.size()).find_first_of("\r\n");
    const std::size_t length = lineEnd == std::string_view::npos ? at.size() : lineEnd;
    m_text->SendScintilla(Sci::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(at.begin), static_cast<long>(length));
    const long line = m_text->SendScintilla(Sci::SCI_LINEFROMPOSITION, static_cast<unsigned long>(at.begin));
    m_text->SendScintilla(Sci::SCI_ENSUREVISIBLE, static_cast<unsigned long>(line));
    m_text->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(at.begin));
    const long shown = m_text->SendScintilla(Sci::SCI_LINESONSCREEN);
    const long first = m_text->SendScintilla(Sci::SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line)) - shown / 3;
    m_text->SendScintilla(Sci::SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(std::max(0L, first)));
    m_text->SendScintilla(Sci::SCI_SCROLLRANGE, static_cast<unsigned long>(at.begin + length), static_cast<long>(at.begin));
    m_ownCursor = m_text->SendScintilla(Sci::SCI_GETCURRENTPOS);
}

void SourcePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followSelection();
}

// A hidden pane follows nothing: a file of many megabytes is only loaded to be read.
void SourcePane::followSelection()
{
    if (!isVisible() || m_following || !m_session.snapshot())
        return;
    const Snapshot &snapshot = *m_session.snapshot();
    const std::string id = m_session.selection().current();
    if (id.empty())
        return refresh();
    // The last piece of a pill's id says its kind of port.
    static constexpr std::array<std::string_view, 6> kParts {"application", "container", "target", "service", "node", "web"};
    const std::string last = id.substr(id.rfind('/') + 1);
    const auto part = std::ranges::find(kParts, last);
    const auto kind = part == kParts.end() ? std::nullopt : std::optional(static_cast<PortKind>(part - kParts.begin() + 1));
    if (const auto place = placeOf(snapshot, id, kind))
        showPlace(toQt(snapshot.files.at(place->file).name), place->at);
    else
        refresh();
}

void SourcePane::followCursor()
{
    const long cursor = m_text->SendScintilla(Sci::SCI_GETCURRENTPOS);
    if (m_following || !m_session.snapshot() || cursor == m_ownCursor)
        return;
    m_ownCursor = -1;
    const QScopedValueRollback following(m_following, true);
    const auto &files = m_session.snapshot()->files;
    const auto file = std::ranges::find(files, m_file.toStdString(), &SourceFile::name);
    if (file == files.end() || file->document->hash() != m_hash)
        return; // the picture is not of this text
    const auto offset = static_cast<std::uint32_t>(cursor);
    const std::string id = idAt(*m_session.snapshot(), static_cast<std::uint32_t>(file - files.begin()), offset);
    if (!id.empty())
        m_session.selection().pointOut(id);
}

void SourcePane::refresh()
{
    if (!isVisible())
        return;
    const OpenFile *open = m_session.fileNamed(m_file.toStdString());
    if (!open && !m_session.files().empty())
        open = &m_session.files().front();
    if (open) {
        load(*open);
        return;
    }
    m_file.clear();
    m_hash = 0;
    m_title->setText(tr("Nothing is open."));
    m_text->setReadOnly(false);
    m_text->SendScintilla(Sci::SCI_CLEARALL);
    m_text->setReadOnly(true);
}

} // namespace portolan
