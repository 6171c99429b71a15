// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/selection.h"

#include <algorithm>

namespace portolan {

bool Selection::contains(const std::string &id) const
{
    return std::ranges::find(m_ids, id) != m_ids.end();
}

void Selection::select(const std::string &id)
{
    if (m_ids.size() == 1 && m_ids.front() == id)
        return;
    m_ids.assign(1, id);
    Q_EMIT changed();
}

void Selection::toggle(const std::string &id)
{
    if (std::erase(m_ids, id) == 0)
        m_ids.push_back(id);
    Q_EMIT changed();
}

void Selection::selectAll(std::vector<std::string> ids)
{
    if (ids == m_ids)
        return;
    m_ids = std::move(ids);
    Q_EMIT changed();
}

void Selection::clear()
{
    if (m_ids.empty())
        return;
    m_ids.clear();
    Q_EMIT changed();
}

void Selection::pointOut(const std::string &id)
{
    select(id);
    Q_EMIT pointedOut(id);
}

} // namespace portolan
