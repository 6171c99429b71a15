// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sourcepane.h"

#include "app/panels/elidedlabel.h"
#include "app/panels/findbar.h"
#include "app/panels/sourcetext.h"
#include "app/session/places.h"
#include "app/session/words.h"
#include "core/diagram/theme.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace portolan {

namespace {

// The last piece of a pill's id says its kind of port.
std::optional<PortKind> kindOf(const std::string &id)
{
    static constexpr std::array<std::string_view, 6> kParts {"application", "container", "target", "service", "node", "web"};
    const std::string last = id.substr(id.rfind('/') + 1);
    const auto part = std::ranges::find(kParts, last);
    return part == kParts.end() ? std::nullopt : std::optional(static_cast<PortKind>(part - kParts.begin() + 1));
}

} // namespace

SourcePane::SourcePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new ElidedLabel(this))
    , m_text(new SourceText(this))
    , m_find(new FindBar(*m_text, this))
    , m_note(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("paneTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("sourceNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_text->setAccessibleName(tr("Source"));
    m_text->setReadOnly(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    layout->addWidget(m_find);
    setTheme(lightTheme());
    m_text->onTyped([this](std::vector<Splice> splices) { typed(std::move(splices)); });
    connect(m_text, &QsciScintilla::cursorPositionChanged, this, &SourcePane::followCursor);
    connect(m_find, &FindBar::replaceRequested, this, &SourcePane::replace);
    connect(m_find, &FindBar::closed, m_text, qOverload<>(&QWidget::setFocus));
    connect(&session.selection(), &Selection::changed, this, &SourcePane::followSelection);
    connect(&session, &Session::filesChanged, this, &SourcePane::refresh);
    connect(&session, &Session::snapshotChanged, this, &SourcePane::followSnapshot);
}

void SourcePane::setTheme(const Theme &theme)
{
    m_text->setTheme(theme);
}

int SourcePane::line() const
{
    int row = 0;
    int column = 0;
    m_text->getCursorPosition(&row, &column);
    return row + 1;
}

QString SourcePane::note() const
{
    return m_note->text();
}

void SourcePane::find(bool replacing)
{
    m_find->open(replacing);
}

void SourcePane::findNext(bool forward)
{
    if (m_find->isVisible())
        m_find->find(forward);
    else
        m_find->open(false);
}

void SourcePane::typed(std::vector<Splice> splices)
{
    const OpenFile *open = m_session.fileNamed(m_file.toStdString());
    if (!open)
        return;
    m_cursorLeads = true;
    const QScopedValueRollback following(m_following, true);
    if (const auto taken = m_session.type(open->id, std::move(splices)); !taken) {
        m_text->setBytes(open->source.document->text(), open->source.document->lineEnd(), false);
        Q_EMIT refused(words(taken.error()));
    }
}

void SourcePane::replace(const std::vector<Splice> &splices)
{
    const OpenFile *open = m_session.fileNamed(m_file.toStdString());
    if (!open)
        return;
    m_cursorLeads = true;
    if (const auto taken = m_session.replace(open->id, splices, tr("replace in %1").arg(m_file)); !taken)
        Q_EMIT refused(words(taken.error()));
}

void SourcePane::load(const OpenFile &file)
{
    const QString name = toQt(file.source.name);
    m_title->setText(file.edited() ? QStringLiteral("● ") + name : name);
    m_title->setToolTip(name);
    m_text->setReadOnly(file.isLocked());
    if (name == m_file && file.hash == m_hash)
        return showNote();
    const bool other = name != m_file;
    const QScopedValueRollback following(m_following, true);
    m_text->setBytes(file.source.document->text(), file.source.document->lineEnd(), other);
    m_ownCursor = m_text->cursor();
    m_file = name;
    m_hash = file.hash;
    m_marked = {};
    if (other)
        m_cursorLeads = false;
    showNote();
}

std::optional<std::uint32_t> SourcePane::fileInSnapshot() const
{
    if (!m_session.snapshot())
        return {};
    const auto &files = m_session.snapshot()->files;
    const auto file = std::ranges::find(files, m_file.toStdString(), &SourceFile::name);
    const OpenFile *open = m_session.fileNamed(m_file.toStdString());
    if (file == files.end() || !open || file->document != open->source.document)
        return {};
    return static_cast<std::uint32_t>(file - files.begin());
}

void SourcePane::showNote()
{
    const OpenFile *open = m_session.fileNamed(m_file.toStdString());
    QString note;
    if (open && open->source.readOnly) {
        const QString reason = words(open->source.readOnlyReason);
        note
            = m_text->isReadOnly() ? tr("Read-only: %1.").arg(reason) : tr("Changes have to be saved elsewhere: %1.").arg(reason);
    }
    if (fileInSnapshot()) { // else what was said of the text before holds until the next picture
        const auto &unread = m_session.snapshot()->unread;
        const auto error = std::ranges::find(unread, m_file.toStdString(), &Unread::file);
        m_text->markError(error == unread.end() ? -1 : static_cast<int>(error->at.line) - 1);
        if (error != unread.end())
            note = tr("Line %1: %2. The picture shows what was last understood.").arg(error->at.line).arg(words(error->message));
    } else if (open && note.isEmpty()) {
        note = m_note->text();
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SourcePane::showPlace(const QString &file, Span at)
{
    const OpenFile *open = m_session.fileNamed(file.toStdString());
    if (!open)
        return;
    m_session.endTyping();
    load(*open);
    const QScopedValueRollback following(m_following, true);
    m_cursorLeads = false;
    m_marked = at;
    m_text->mark(at);
    m_text->goTo(at);
    m_ownCursor = m_text->cursor();
}

void SourcePane::showLine(const QString &file, Position at)
{
    const OpenFile *open = m_session.fileNamed(file.toStdString());
    if (!open)
        return;
    const std::uint32_t offset = open->source.document->offset(at);
    showPlace(file, {offset, offset});
}

void SourcePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followSelection();
}

void SourcePane::followSnapshot()
{
    if (!isVisible())
        return;
    if (m_cursorLeads)
        lightCursor();
    else
        followSelection();
    showNote();
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
    if (const auto place = placeOf(snapshot, id, kindOf(id)))
        showPlace(toQt(snapshot.files.at(place->file).name), place->at);
    else
        refresh();
}

void SourcePane::followCursor()
{
    if (m_following || m_text->cursor() == m_ownCursor)
        return;
    m_ownCursor.reset();
    m_cursorLeads = true;
    lightCursor();
}

void SourcePane::lightCursor()
{
    const auto file = fileInSnapshot();
    if (!file)
        return; // the picture is not of this text: the next one will be
    const QScopedValueRollback following(m_following, true);
    const std::string id = idAt(*m_session.snapshot(), *file, m_text->cursor());
    if (id.empty())
        return;
    const auto place = placeOf(*m_session.snapshot(), id, kindOf(id));
    if (place && place->file == *file) {
        m_marked = place->at;
        m_text->mark(place->at);
    }
    if (id != m_session.selection().current())
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
    const QScopedValueRollback following(m_following, true);
    m_file.clear();
    m_hash = 0;
    m_title->setText(tr("Nothing is open."));
    m_text->setBytes({}, "\n", true);
    m_text->setReadOnly(true);
    showNote();
}

} // namespace portolan
