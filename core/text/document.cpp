// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace portolan {

namespace {

constexpr std::size_t kRoom = 256; // bytes
constexpr std::string_view kBom = "\xEF\xBB\xBF";
constexpr std::size_t kLargest = std::numeric_limits<std::uint32_t>::max();

// Calls visit(offset of the next line's first byte) for each line end of `text`.
template <typename Visit> void forEachLineEnd(std::string_view text, Visit &&visit)
{
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    for (const char *at = begin; at != end;) {
        at = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (at == nullptr)
            return;
        ++at;
        visit(static_cast<std::uint32_t>(at - begin));
    }
}

} // namespace

Document::Document(std::string raw)
    : m_raw(std::move(raw))
    , m_bom(m_raw.starts_with(kBom) ? static_cast<std::uint32_t>(kBom.size()) : 0)
{
    index();
}

Document::Document(const Document &other)
    : m_bom(other.m_bom)
    , m_lineStarts(other.m_lineStarts)
{
    m_raw.reserve(other.m_raw.size() + kRoom);
    m_raw = other.m_raw;
}

void Document::index()
{
    m_lineStarts.clear();
    m_lineStarts.reserve(static_cast<std::size_t>(std::count(text().begin(), text().end(), '\n')) + 1);
    m_lineStarts.push_back(0);
    forEachLineEnd(text(), [this](std::uint32_t start) { m_lineStarts.push_back(start); });
}

std::string_view Document::lineEnd() const
{
    const std::size_t end = text().find('\n');
    return end != std::string_view::npos && end > 0 && text()[end - 1] == '\r' ? "\r\n" : "\n";
}

Position Document::position(std::uint32_t offset) const
{
    offset = std::min(offset, static_cast<std::uint32_t>(text().size()));
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    return {static_cast<std::uint32_t>(next - m_lineStarts.begin()), offset - *(next - 1) + 1};
}

std::uint32_t Document::offset(Position position) const
{
    if (position.line > lineCount())
        return static_cast<std::uint32_t>(text().size());
    const std::uint32_t number = std::max(position.line, 1U);
    const auto column = std::min<std::size_t>(std::max(position.column, 1U) - 1, line(number).size());
    return m_lineStarts[number - 1] + static_cast<std::uint32_t>(column);
}

std::uint32_t Document::lineCount() const
{
    return static_cast<std::uint32_t>(m_lineStarts.size());
}

std::string_view Document::line(std::uint32_t line) const
{
    if (line == 0 || line > lineCount())
        return {};
    const std::uint32_t begin = m_lineStarts[line - 1];
    if (line == lineCount())
        return text().substr(begin);
    std::string_view content = text().substr(begin, m_lineStarts[line] - begin - 1);
    if (content.ends_with('\r'))
        content.remove_suffix(1);
    return content;
}

bool Document::fits(std::span<const Splice> splices) const
{
    std::size_t previous = 0;
    std::size_t size = m_raw.size();
    for (const Splice &splice : splices) {
        if (splice.at.begin < previous || splice.at.end < splice.at.begin || splice.at.end > text().size())
            return false;
        previous = splice.at.end;
        size += splice.text.size();
        size -= splice.at.size();
    }
    return size <= kLargest;
}

Result<std::vector<Splice>> Document::apply(std::span<const Splice> splices)
{
    if (!fits(splices))
        return fail(PORTOLAN_TR("The edit does not fit the text: it was made for another version of it."));
    std::vector<Splice> inverse;
    inverse.reserve(splices.size());
    std::uint32_t shift = 0; // modulo 2^32, as offsets are
    for (const Splice &splice : splices) {
        const std::uint32_t begin = splice.at.begin + shift;
        const auto size = static_cast<std::uint32_t>(splice.text.size());
        inverse.push_back({{begin, begin + size}, std::string(text().substr(splice.at.begin, splice.at.size()))});
        shift += size - splice.at.size();
    }
    moveLineStarts(splices);
    replaceBytes(splices);
    return inverse;
}

void Document::moveLineStarts(std::span<const Splice> splices)
{
    if (splices.empty())
        return;
    // A line start s goes away with the line end before it: when begin < s <= end.
    const auto after
        = [this](std::uint32_t offset) { return std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset); };
    const auto first = after(splices.front().at.begin);
    const auto last = after(splices.back().at.end);
    std::vector<std::uint32_t> changed;
    std::uint32_t shift = 0;
    auto kept = first;
    for (const Splice &splice : splices) {
        for (; kept != last && *kept <= splice.at.begin; ++kept)
            changed.push_back(*kept + shift);
        while (kept != last && *kept <= splice.at.end)
            ++kept;
        const std::uint32_t begin = splice.at.begin + shift;
        forEachLineEnd(splice.text, [&](std::uint32_t start) { changed.push_back(begin + start); });
        shift += static_cast<std::uint32_t>(splice.text.size()) - splice.at.size();
    }
    for (auto start = last; start != m_lineStarts.end(); ++start)
        *start += shift;
    const auto replaced = std::min<std::ptrdiff_t>(last - first, static_cast<std::ptrdiff_t>(changed.size()));
    std::copy(changed.begin(), changed.begin() + replaced, first);
    if (first + replaced != last)
        m_lineStarts.erase(first + replaced, last);
    else
        m_lineStarts.insert(last, changed.begin() + replaced, changed.end());
}

void Document::replaceBytes(std::span<const Splice> splices)
{
    if (splices.size() == 1) {
        m_raw.replace(m_bom + splices[0].at.begin, splices[0].at.size(), splices[0].text);
        return;
    }
    std::string result;
    result.reserve(m_raw.size());
    std::size_t copied = 0;
    for (const Splice &splice : splices) {
        result.append(m_raw, copied, m_bom + splice.at.begin - copied);
        result += splice.text;
        copied = m_bom + splice.at.end;
    }
    result.append(m_raw, copied);
    m_raw = std::move(result);
}

} // namespace portolan
