// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/editcommand.h"

#include "app/session/session.h"

namespace portolan {

EditCommand::EditCommand(Session &session, const QString &label, std::vector<FileEdit> edits)
    : QUndoCommand(label)
    , m_session(session)
    , m_next(std::move(edits))
{
}

void EditCommand::flip()
{
    m_next = m_session.apply(m_next);
    if (m_next.empty())
        setObsolete(true); // its files are no longer open
}

} // namespace portolan
