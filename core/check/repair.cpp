// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/repair.h"

#include "core/check/preview.h"

#include <algorithm>
#include <map>

namespace portolan {

namespace {

using DocumentKey = std::pair<std::uint32_t, std::uint32_t>; // file and `#N`

bool changesOneField(const std::vector<FieldEdit> &fields, const FieldEdit &field)
{
    return std::ranges::any_of(fields,
        [&](const FieldEdit &other) { return other.object.path == field.object.path && other.fieldPath == field.fieldPath; });
}

} // namespace

Edit repair(const PortGraph &graph, const std::vector<Finding> &findings, std::string_view code)
{
    FixPreview preview(graph);
    std::map<DocumentKey, std::vector<FieldEdit>> byDocument;
    for (const Finding &finding : findings) {
        const auto safe = std::ranges::find_if(finding.fixes, &Fix::safe);
        if (safe == finding.fixes.end() || safe->fields.empty() || (!code.empty() && finding.code != code))
            continue;
        const ObjectPlace &place = safe->fields.front().object; // a safe fix stays in one document
        std::vector<FieldEdit> &fields = byDocument[{place.file, place.document}];
        if (std::ranges::any_of(safe->fields, [&](const FieldEdit &field) { return changesOneField(fields, field); }))
            continue;
        Fix together {safe->title, fields, true};
        together.fields.insert(together.fields.end(), safe->fields.begin(), safe->fields.end());
        if (!preview.edit(together).empty())
            fields = std::move(together.fields);
    }
    Fix all {{PORTOLAN_TR("Apply the safe fixes"), {}}, {}, true};
    for (const auto &[document, fields] : byDocument)
        all.fields.insert(all.fields.end(), fields.begin(), fields.end());
    Edit edit = preview.edit(all);
    edit.label = all.title;
    return edit;
}

} // namespace portolan
