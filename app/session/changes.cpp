// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/changes.h"

#include "core/text/diff.h"

namespace portolan {

std::vector<Hunk> hunksOf(const OpenFile &file)
{
    std::vector<Hunk> hunks;
    if (!file.edited())
        return hunks;
    const std::string_view saved = file.saved->text();
    std::int64_t moved = 0; // how far lines have moved so far
    for (const Splice &splice : minimalDiff(saved, file.source.document->text())) {
        const auto begin = static_cast<std::uint32_t>(splice.at.begin + moved);
        const auto size = static_cast<std::uint32_t>(splice.text.size());
        hunks.push_back({{begin, begin + size}, std::string(saved.substr(splice.at.begin, splice.at.size()))});
        moved += static_cast<std::int64_t>(size) - splice.at.size();
    }
    return hunks;
}

std::string unsavedDiff(const OpenFile &file)
{
    const std::string_view name = file.source.name;
    const std::string_view shown = name.starts_with('/') ? name.substr(1) : name; // "a/tmp/web.yaml", as git has it
    return file.edited() ? unifiedDiff(file.saved->text(), file.source.document->text(), shown) : std::string();
}

} // namespace portolan
