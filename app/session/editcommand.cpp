// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/editcommand.h"

#include "app/session/session.h"
#include "core/edit/compose.h"

#include <utility>

namespace portolan {

EditCommand::EditCommand(Session &session, const QString &label, std::vector<FileEdit> edits, int run)
    : QUndoCommand(label)
    , m_session(session)
    , m_next(std::move(edits))
    , m_run(run)
{
}

void EditCommand::flip()
{
    const bool typing = m_run != 0 && !std::exchange(m_typed, true);
    m_next = m_session.apply(m_next, typing ? Session::Build::Soon : Session::Build::Now);
    if (m_next.empty())
        setObsolete(true); // its files are no longer open
}

bool EditCommand::mergeWith(const QUndoCommand *later)
{
    const auto &next = static_cast<const EditCommand &>(*later);
    if (next.m_run != m_run || m_next.size() != 1 || next.m_next.size() != 1 || next.m_next[0].file != m_next[0].file)
        return false;
    // Both hold what undoes them: the later one is undone first.
    m_next[0].splices = composed(next.m_next[0].splices, m_next[0].splices);
    return true;
}

} // namespace portolan
