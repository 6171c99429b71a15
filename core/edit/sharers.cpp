// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/sharers.h"

#include "core/edit/change.h"
#include "core/edit/parsed.h"
#include "core/edit/shared.h"

#include <algorithm>

namespace portolan {

Sharers sharersOf(
    const std::vector<std::shared_ptr<const Document>> &documents, const ObjectPlace &object, std::string_view fieldPath)
{
    const Result<Parsed> parsed = Originals(documents).parse(object.file, object.document);
    const auto path = yaml::parseFieldPath(joinedPath(object.path, fieldPath));
    if (!parsed || parsed->tree.empty() || !path)
        return {};
    const yaml::Found found = yaml::follow(parsed->tree, 0, *path);
    if (found.node == yaml::kNoNode)
        return {};
    const Sharing sharing = sharingOf(parsed->tree, parsed->tree.resolve(found.node));
    Sharers sharers;
    for (const std::uint32_t offset : sharing.offsets) {
        const auto node = std::ranges::find(
            parsed->tree.nodes, offset, [](const yaml::Node &one) { return one.source.empty() ? ~0U : one.source.begin; });
        const Span at = node == parsed->tree.nodes.end() ? Span {offset, offset} : node->source;
        sharers.places.push_back(at.shifted(parsed->begin));
    }
    if (sharers.places.empty())
        return sharers;
    const auto edit = breakAlias(documents, {object, std::string(fieldPath), {}}, {.force = true});
    sharers.breakable = edit.has_value();
    if (!edit)
        sharers.whyNot = edit.error().message;
    return sharers;
}

Result<Edit> breakAlias(
    const std::vector<std::shared_ptr<const Document>> &documents, const FieldEdit &field, const EditOptions &options)
{
    std::vector<Change> changes {Change::breakAlias(field.object, field.fieldPath)};
    if (!field.value.empty())
        changes.push_back(Change::set(field.object, field.fieldPath, field.value));
    return applyChanges(documents, changes, {PORTOLAN_TR("Give %1 a value of its own"), {field.fieldPath}}, options);
}

} // namespace portolan
