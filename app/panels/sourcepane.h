// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QWidget>

class QLabel;

namespace portolan {

class FindBar;
class SourceText;
struct Theme;

// The source of what is selected, at its line, to be read and typed in; the cursor selects what it stands in. Who led last, the
// cursor or the selection, is followed by the other when there is a new picture.
class SourcePane final : public QWidget
{
    Q_OBJECT
public:
    explicit SourcePane(Session &session, QWidget *parent = nullptr);

    // What it asks for when it is first shown.
    [[nodiscard]] QSize sizeHint() const override { return {400, 400}; }

    void setTheme(const Theme &theme);
    // Shows a file with `at` marked and in the middle.
    void showPlace(const QString &file, Span at);
    void showLine(const QString &file, Position at);
    [[nodiscard]] QString file() const { return m_file; }
    // Of the cursor, from 1.
    [[nodiscard]] int line() const;
    // The marked bytes.
    [[nodiscard]] Span marked() const { return m_marked; }
    // What stands under the text: why it cannot be typed in, or cannot be read; empty if neither.
    [[nodiscard]] QString note() const;

    void find(bool replacing);
    void findNext(bool forward);
    [[nodiscard]] SourceText &text() { return *m_text; }

Q_SIGNALS:
    void refused(const QString &reason); // what was typed could not be taken over

protected:
    void showEvent(QShowEvent *event) override;

private:
    void typed(std::vector<Splice> splices);
    void replace(const std::vector<Splice> &splices);
    void followSnapshot();
    void followSelection();
    void followCursor();
    // Selects what the cursor stands in and marks it, the cursor staying where it is.
    void lightCursor();
    void refresh();
    void load(const OpenFile &file);
    void showNote();
    // In the snapshot, if that was made from the text that is shown.
    [[nodiscard]] std::optional<std::uint32_t> fileInSnapshot() const;

    Session &m_session;
    QLabel *m_title;
    SourceText *m_text;
    FindBar *m_find;
    QLabel *m_note;
    QString m_file; // name; empty: none
    std::uint64_t m_hash = 0; // of what is shown
    Span m_marked {};
    bool m_following = false; // cursor or selection are being moved by us
    bool m_cursorLeads = false;
    std::optional<std::uint32_t> m_ownCursor; // where we put it last: QScintilla tells of that later, when it paints
};

} // namespace portolan
