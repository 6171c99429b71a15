// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/openfile.h"

#include <QUndoCommand>

namespace portolan {

class Session;

// The one undo command for every change to text, over one or several files. It holds bytes and offsets, never a pointer to
// something parsed, so that no reload can leave it dangling. Applying yields its own inverse.
class EditCommand final : public QUndoCommand
{
public:
    // `run`: of typing that it is a part of (TypingRun); 0: a step of its own.
    EditCommand(Session &session, const QString &label, std::vector<FileEdit> edits, int run = 0);

    void redo() override { flip(); }
    void undo() override { flip(); }
    [[nodiscard]] int id() const override { return m_run == 0 ? -1 : 1; }
    // Typing that goes on becomes one step with what was typed before.
    bool mergeWith(const QUndoCommand *later) override;

private:
    void flip();

    Session &m_session;
    std::vector<FileEdit> m_next;
    int m_run;
    bool m_typed = false; // it was carried out once
};

} // namespace portolan
