// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"
#include "core/text/span.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace portolan {

// 64-bit, fast, equal on every machine; not for security.
[[nodiscard]] std::uint64_t hashOf(std::string_view bytes, std::uint64_t seed = 0);

// The bytes of one file and nothing derived from them but its line starts. The bytes are the truth.
class Document
{
public:
    // `raw` is the file as it stands on disk, a UTF-8 BOM included.
    explicit Document(std::string raw = {});
    // Copies are made to be edited: they have room for a few bytes more.
    Document(const Document &other);
    Document(Document &&) = default;
    Document &operator=(const Document &) = default;
    Document &operator=(Document &&) = default;
    ~Document() = default;

    // The text without its BOM; all spans count in it.
    [[nodiscard]] std::string_view text() const { return std::string_view(m_raw).substr(m_bom); }
    // What is written to disk.
    [[nodiscard]] const std::string &raw() const { return m_raw; }
    [[nodiscard]] bool hasBom() const { return m_bom != 0; }
    // "\r\n" if the first line ends so, else "\n".
    [[nodiscard]] std::string_view lineEnd() const;
    // hashOf(raw()), counted at each call: about 0.1 ms a megabyte.
    [[nodiscard]] std::uint64_t hash() const { return hashOf(m_raw); }

    [[nodiscard]] Position position(std::uint32_t offset) const;
    // The offset of a 1-based position, clamped to the text.
    [[nodiscard]] std::uint32_t offset(Position position) const;
    [[nodiscard]] std::uint32_t lineCount() const;
    // One line without its line end, `line` from 1; empty past the end.
    [[nodiscard]] std::string_view line(std::uint32_t line) const;

    // Whether `splices` are sorted, disjoint and within the text, which apply() asks for.
    [[nodiscard]] bool fits(std::span<const Splice> splices) const;
    // Applies `splices` and returns those that undo them. Fails, changing nothing, when they do not fit.
    [[nodiscard]] Result<std::vector<Splice>> apply(std::span<const Splice> splices);

private:
    void index();
    void moveLineStarts(std::span<const Splice> splices);
    void replaceBytes(std::span<const Splice> splices);

    std::string m_raw;
    std::uint32_t m_bom = 0;
    std::vector<std::uint32_t> m_lineStarts; // the first is 0
};

} // namespace portolan
