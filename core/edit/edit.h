// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/portgraph.h"
#include "core/kube/values.h"
#include "core/yaml/edit.h"
#include "core/yaml/fieldpath.h"

namespace portolan {

// core/edit: what a person means, as splices over one or several documents.

// Which object in which document: a definition of an inventory, or a YAML document by number (`#N`).
struct ObjectPlace {
    std::uint32_t file = 0; // index of the document in the caller's list
    std::uint32_t document = 0; // `#N`
    std::string path; // Object::path: "" or "items[3]"
    std::string kind; // for the value rules; "" where unknown
};

// One field to be set. An empty value removes the field.
struct FieldEdit {
    ObjectPlace object;
    std::string fieldPath;
    std::string value;
};

// Splices of one document.
struct DocumentEdit {
    std::uint32_t file = 0;
    std::vector<Splice> splices; // sorted, disjoint
    bool operator==(const DocumentEdit &) const = default;
};

// What a person asked for: a label for the undo stack and the splices it takes, over all documents.
struct Edit {
    Message label;
    std::vector<DocumentEdit> documents;
    [[nodiscard]] bool empty() const { return documents.empty(); }
};

struct EditOptions {
    bool force = false; // edit an aliased value's anchor, and values the API server would refuse
    // Of the documents, as results print them: messages say FILE:LINE, and a node port is taken only by a Service in the same
    // folder (SEMANTICS.md: variants in different folders never conflict). Empty: one folder without names.
    std::vector<std::string> names {};
};

// Turns field edits into splices: finds the field, judges the value by the API server's rules, edits losslessly, reads the result
// again and proves that nothing else changed. Fails, naming the reason, where any of that does not hold. An edit that changes
// nothing yields an empty Edit. Edits of one document are made one after the other, in the order given. Where fieldText() (in
// core/edit/field.h) fails, the path is wrong (CLI.md: status 2); what fails only here was refused (status 4).
[[nodiscard]] Result<Edit> setFields(const std::vector<std::shared_ptr<const Document>> &documents,
    const std::vector<FieldEdit> &fields, const EditOptions &options = {});

// What stands in the way of `field` as it is being typed: the reason setFields() would give, in the API server's words where it
// would refuse the value. None: it can be written.
[[nodiscard]] std::optional<Message> objection(
    const std::vector<std::shared_ptr<const Document>> &documents, const FieldEdit &field, const EditOptions &options = {});

// Where a port's number or name is written.
struct PortField {
    ObjectPlace object;
    std::string fieldPath; // "spec.ports[0].targetPort"
    std::string value; // as written now; empty if the field is absent
    kube::ValueRule rule = kube::ValueRule::Any;
    Span at; // absolute in its file; empty if absent
};
// The field behind a pill: `part` of `key` in the graph with the kind of port shown there. None: nothing of it is written in a
// file (an `auto` node port is; an inferred application port is not).
[[nodiscard]] std::optional<PortField> portField(const PortGraph &graph, const NodeKey &key, PortKind kind);

} // namespace portolan
