// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/workbench.h"
#include "core/yaml/parse.h"

namespace portolan {

// A file's text as the documents in it: what is added or taken away as a whole.
class FileText
{
public:
    explicit FileText(std::string_view text);

    [[nodiscard]] bool isJson() const { return m_chunks.size() == 1 && m_chunks.front().json; }
    // The document `#number`; none if there is none that holds something.
    [[nodiscard]] const yaml::Chunk *chunk(std::uint32_t number) const;
    [[nodiscard]] std::string_view textOf(const yaml::Chunk &chunk) const;

    // Adds `document` behind the document `behind` (none: behind all) with the separators it takes. Each fails unless every other
    // document is proven to stay what it is.
    [[nodiscard]] Result<std::vector<Splice>> added(std::string_view document, const yaml::Chunk *behind = nullptr) const;
    [[nodiscard]] Result<std::vector<Splice>> removed(std::vector<yaml::Chunk> chunks) const;

private:
    // Whether `after` holds the documents of this text but for `removed`, and `fresh` more behind the first `at` of them.
    [[nodiscard]] bool keeps(
        std::string_view after, const std::vector<yaml::Chunk> &removed, std::size_t at, std::size_t fresh) const;

    std::string_view m_text;
    std::vector<yaml::Chunk> m_chunks;
};

// `text` with the line ends `lineEnd`, the last line ended.
[[nodiscard]] std::string withLineEnds(std::string_view text, std::string_view lineEnd);

// The objects in `text`. Fails, naming the line, where it is no YAML or JSON, and where it holds no Kubernetes object.
[[nodiscard]] Result<std::vector<kube::Object>> objectsIn(std::string_view text);

} // namespace portolan
