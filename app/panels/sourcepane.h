// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QWidget>

class QLabel;
class QsciScintilla;
class QsciLexerYAML;

namespace portolan {

struct Theme;

// The source of what is selected, at its line; the cursor selects what it stands in. QScintilla is spoken to in bytes, as our
// spans are. Read-only: edits are made on the picture.
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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void followSelection();
    void followCursor();
    void refresh();
    void load(const OpenFile &file);
    void mark(Span at);

    Session &m_session;
    QLabel *m_title;
    QsciScintilla *m_text;
    QsciLexerYAML *m_lexer;
    QString m_file; // name; empty: none
    std::uint64_t m_hash = 0; // of what is shown
    Span m_marked {};
    bool m_following = false; // the cursor is being moved by us
    long m_ownCursor = -1; // where we put it last: QScintilla tells of that later, when it paints
};

} // namespace portolan
