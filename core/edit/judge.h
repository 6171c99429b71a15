// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/parsed.h"

namespace portolan {

// What the API server would say of an edit (SEMANTICS.md, "Limits the API server enforces").

// A field as the value rules know it: its object's kind and the path inside the object.
struct RuledField {
    std::string kind; // as OBJECT writes it; "" if no object is there
    std::string fieldPath;
};
// The object of `objects` that `path`, counted from the document's root, lies in.
[[nodiscard]] RuledField ruledField(const std::vector<kube::Object> &objects, const yaml::FieldPath &path);

// The first Error that `after` has and `before` has not, in its own words; a node port outside the usual range counts as one
// (CLI.md, "Objects and fields"). None: nothing became worse.
[[nodiscard]] std::optional<Message> newRefusal(const std::vector<kube::Object> &before, const std::vector<kube::Object> &after);

// Whether `after` claims node ports that `before` does not.
[[nodiscard]] bool claimsNodePorts(const std::vector<kube::Object> &before, const std::vector<kube::Object> &after);
// Node ports that `after` claims and `before` does not, taken by another Service of `documents` in the folder of document `file`.
[[nodiscard]] std::optional<Message> nodePortTaken(const std::vector<std::shared_ptr<const Document>> &documents,
    const std::vector<std::string> &names, std::uint32_t file, const std::vector<kube::Object> &before,
    const std::vector<kube::Object> &after);

} // namespace portolan
