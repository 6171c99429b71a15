// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

// QScintilla's headers use the short keywords that we switch off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

#include <functional>
#include <vector>

class QsciLexerYAML;

namespace portolan {

struct Theme;

// The text of a file, in bytes: what is typed into it comes out as splices, what is changed elsewhere goes in without moving
// cursor or folds. It keeps no undo of its own.
class SourceText final : public QsciScintilla
{
public:
    using Typed = std::function<void(std::vector<Splice>)>;

    explicit SourceText(QWidget *parent);

    // Told once for each keystroke, paste or drop, whatever it did.
    void onTyped(Typed typed) { m_typed = std::move(typed); }
    void setTheme(const Theme &theme);
    // `afresh`: another file, shown from its first line.
    void setBytes(std::string_view text, std::string_view lineEnd, bool afresh);
    // Tells at once of what was typed and is still being put together.
    void flush();
    [[nodiscard]] std::string_view bytes() const; // until the next change
    [[nodiscard]] std::uint32_t cursor() const;
    [[nodiscard]] Span selected() const;
    void select(Span at);

    // Marks bytes; one that runs over lines is marked in its first.
    void mark(Span at);
    // Puts the cursor at the beginning of `at` and brings it into view.
    void goTo(Span at);
    // Marks a line, from 0, as one that cannot be read; -1: none.
    void markError(int line);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void dress();
    void clearKeys();
    void modified(int position, int type, const char *text, int length);
    [[nodiscard]] Span firstLineOf(Span at) const;

    QsciLexerYAML *m_lexer = nullptr;
    Typed m_typed;
    std::vector<Splice> m_pending; // of the event that is being handled
    int m_depth = 0; // of events
    bool m_ours = false; // the text is being changed by setBytes()
};

} // namespace portolan
