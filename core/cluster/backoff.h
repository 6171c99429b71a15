// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <algorithm>

namespace portolan::cluster {

// How long to wait before the next try: twice as long each time, and never quite the same, so that not all come back at once.
class Backoff
{
public:
    Backoff(int firstMs, int longestMs)
        : m_firstMs(firstMs)
        , m_longestMs(longestMs)
        , m_nextMs(firstMs)
    {
    }

    // At least `askedMs`, which the server has asked for.
    [[nodiscard]] int nextMs(int askedMs = 0)
    {
        const int base = m_nextMs;
        m_nextMs = std::min(m_nextMs * 2, m_longestMs);
        const int jitter = static_cast<int>(QRandomGenerator::global()->bounded(base / 2 + 1));
        return std::max(base + jitter, askedMs);
    }
    void reset() { m_nextMs = m_firstMs; }

private:
    int m_firstMs;
    int m_longestMs;
    int m_nextMs;
};

} // namespace portolan::cluster
