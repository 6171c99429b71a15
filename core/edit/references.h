// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit.h"

namespace portolan {

// What follows a port: the places that name it and would name nothing once it is changed.

struct Reference {
    FieldEdit edit; // what makes it follow
    std::string old; // what stands there now
    Span at {}; // absolute in its file; empty: the field is absent
    Message why; // "targetPort of Service shop/web"
    bool follows = true; // false: only holds the same number (env, args); offered, not ticked
};

// All that refers to the port whose number or name `field` sets: of a container port target ports, probes, policies, monitors and
// annotations; of a Service port backends of entries. The field itself is not among them. Sorted by file and place.
[[nodiscard]] std::vector<Reference> referencesTo(const PortGraph &graph, const FieldEdit &field);

// Sets `field` and all that follows it as one Edit (`set --propagate`, `rename`). Fails as setFields() does.
[[nodiscard]] Result<Edit> rename(const PortGraph &graph, const std::vector<std::shared_ptr<const Document>> &documents,
    const FieldEdit &field, const EditOptions &options = {});

// The same with the references a person ticked: those of `references` that follow.
[[nodiscard]] Result<Edit> renameWith(const std::vector<std::shared_ptr<const Document>> &documents, const FieldEdit &field,
    const std::vector<Reference> &references, const EditOptions &options = {});
// rename() for several fields at once; what two of them refer to in common is set once, as the first one says.
[[nodiscard]] Result<Edit> renameAll(const PortGraph &graph, const std::vector<std::shared_ptr<const Document>> &documents,
    const std::vector<FieldEdit> &fields, const EditOptions &options = {});

} // namespace portolan
