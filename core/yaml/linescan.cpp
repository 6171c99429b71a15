// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/linescan.h"

#include <array>

namespace portolan::yaml {

namespace {

constexpr std::array<bool, 256> bytes(std::string_view set)
{
    std::array<bool, 256> table {};
    for (const char c : set)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

bool is(const std::array<bool, 256> &table, char c)
{
    return table[static_cast<unsigned char>(c)];
}

constexpr auto kNoPlainStart = bytes(",[]{}#&*!|>'\"%@`?:\t\r ");
// Where a scan of a plain scalar stops to look.
constexpr auto kPlainStop = bytes(":#\t\r");
constexpr auto kFlowPlainStop = bytes(":#\t\r,[]{}?");

} // namespace

bool LineScan::startsPlain(std::size_t at) const
{
    return !is(kNoPlainStart, m_text[at]) && (m_text[at] != '-' || !endsWord(at + 1));
}

std::size_t LineScan::keyColon(std::size_t at) const
{
    while (at < m_end && (!is(kPlainStop, m_text[at]) || (m_text[at] == ':' && !endsKey(at))))
        ++at;
    return at < m_end && m_text[at] == ':' ? at : kNowhere;
}

std::size_t LineScan::quotedEnd(std::size_t at) const
{
    const char quote = m_text[at];
    for (std::size_t i = at + 1; i < m_end; ++i) {
        if (m_text[i] == quote)
            return quote == '\'' && i + 1 < m_end && m_text[i + 1] == '\'' ? kNowhere : i + 1;
        if (m_text[i] == '\\' && quote == '"')
            return kNowhere;
    }
    return kNowhere;
}

std::size_t LineScan::plainEnd(std::size_t at) const
{
    std::size_t i = at;
    for (; i < m_end; ++i) {
        if (!is(kPlainStop, m_text[i]))
            continue;
        if (m_text[i] == '#' ? m_text[i - 1] == ' ' : m_text[i] != ':')
            break;
        if (m_text[i] == ':' && endsKey(i))
            return kNowhere;
    }
    return i == m_end || m_text[i] == '#' ? withoutSpaces(i) : kNowhere;
}

std::size_t LineScan::flowPlainEnd(std::size_t at) const
{
    if (!startsPlain(at))
        return kNowhere;
    std::size_t i = at;
    while (i < m_end && (!is(kFlowPlainStop, m_text[i]) || (m_text[i] == ':' && !endsKey(i))))
        ++i;
    if (i == m_end || (m_text[i] != ',' && m_text[i] != ']' && m_text[i] != '}' && m_text[i] != ':'))
        return kNowhere;
    // `{a:}` and `[a:,b]`: where the colon belongs is a matter of dispute.
    if (m_text[i] != ':' && m_text[i - 1] == ':')
        return kNowhere;
    return withoutSpaces(i);
}

} // namespace portolan::yaml
