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
    EditCommand(Session &session, const QString &label, std::vector<FileEdit> edits);

    void redo() override { flip(); }
    void undo() override { flip(); }

private:
    void flip();

    Session &m_session;
    std::vector<FileEdit> m_next;
};

} // namespace portolan
