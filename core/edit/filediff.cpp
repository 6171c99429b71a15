// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/filediff.h"

#include "core/edit/compose.h"
#include "core/text/diff.h"

#include <algorithm>
#include <map>

namespace portolan {

std::vector<FileDiff> diffsOf(
    const std::vector<std::shared_ptr<const Document>> &documents, const Edit &edit, const std::vector<std::string> &names)
{
    std::vector<FileDiff> diffs;
    for (const DocumentEdit &one : edit.documents) {
        const std::string_view before = documents[one.file]->text();
        const std::string name = one.file < names.size() ? names[one.file] : std::string();
        diffs.push_back({one.file, unifiedDiff(before, applied(before, one.splices), name)});
    }
    return diffs;
}

Result<Edit> together(const std::vector<Edit> &edits, Message label)
{
    std::map<std::uint32_t, std::vector<Splice>> byFile;
    for (const Edit &edit : edits) {
        for (const DocumentEdit &one : edit.documents)
            byFile[one.file].insert(byFile[one.file].end(), one.splices.begin(), one.splices.end());
    }
    Edit all {std::move(label), {}};
    for (auto &[file, splices] : byFile) {
        std::ranges::stable_sort(splices, {}, [](const Splice &splice) { return splice.at; });
        splices.erase(std::unique(splices.begin(), splices.end()), splices.end());
        const auto meets = [](const Splice &a, const Splice &b) { return b.at.begin < a.at.end || a.at.begin == b.at.begin; };
        if (std::ranges::adjacent_find(splices, meets) != splices.end())
            return fail(PORTOLAN_TR("two of these changes touch the same place; make them one after the other"));
        all.documents.push_back({file, std::move(splices)});
    }
    return all;
}

} // namespace portolan
