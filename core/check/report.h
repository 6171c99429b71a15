// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace portolan {

// What the rules share: how a finding is made.

// An object that a finding speaks of, and where it stands.
struct Subject {
    const PortGraph &graph;
    Index definition = kNone; // in the inventory

    [[nodiscard]] const Definition &place() const { return graph.definition(definition); }
    [[nodiscard]] const kube::Object &object() const { return *place().object; }
    [[nodiscard]] const std::string &ns() const { return graph.inventory->namespaces[definition]; }
    [[nodiscard]] NodeKey key() const;
    // "Service shop/web": kind, namespace, name, for messages; the namespace is left out where it is `default`.
    [[nodiscard]] std::string label() const;
    // "FILE:LINE" of an offset relative to the object's chunk.
    [[nodiscard]] std::string at(std::uint32_t offset) const;

    // A finding at `span` (relative to the object's chunk; empty: the object's name, else the object), at `fieldPath`.
    [[nodiscard]] Finding finding(std::string_view code, std::string fieldPath, Span span, Message message) const;
    [[nodiscard]] RelatedPlace related(Span span, Message message) const;
    // Sets a field of this object; an empty value removes it.
    [[nodiscard]] FieldEdit set(std::string fieldPath, std::string value) const;
};

// A fix that sets one field.
[[nodiscard]] Fix fixOf(Message title, FieldEdit edit, bool safe = false);

// "Deployment payments" for a backend's label "Deployment/payments".
[[nodiscard]] std::string spoken(std::string label);
// A name as messages quote it: `https`.
[[nodiscard]] std::string quoted(std::string_view name);

} // namespace portolan
