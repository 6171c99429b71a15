// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/references.h"
#include "core/yaml/fieldpath.h"

namespace portolan {

// A port's number or name that is about to change: what references.cpp hands to those who look for what follows.
struct PortChange {
    const PortGraph &graph;
    Index definition = kNone; // of the object that holds the port
    std::string from; // number or name as written
    std::string to;
    bool isName = false;
    std::vector<Reference> &found;

    [[nodiscard]] const kube::Object &object() const { return *graph.definition(definition).object; }
    // The number that changes; none for a name or for what is no number.
    [[nodiscard]] std::optional<std::int64_t> number() const;
    // Whether a reference means the port by what changes.
    [[nodiscard]] bool isMeantBy(const kube::PortReference &reference) const;

    // A reference in the object `where`; `value` empty: the new number or name itself.
    void add(Index where, std::string fieldPath, const std::string &old, Span at, Message why, std::string value = {}) const;
    // A place that only holds the same number.
    void suggest(Index where, std::string fieldPath, const std::string &old, Span at, Message why, std::string value) const;
};

// What follows port `port` of container `container` (in PodTemplate::containers).
void addPodReferences(const PortChange &change, Index container, Index port);
// What follows port `port` of a Service.
void addServiceReferences(const PortChange &change, Index port);

// What follows a listener of the Gateway that changes.
void addListenerReferences(const PortChange &change);
// ServiceMonitors of `service` that name its port, or, `byTarget`, the pods' port behind it.
void addServiceMonitors(const PortChange &change, const ServiceNode &service, bool byTarget);
// PodMonitors of pods with `labels`.
void addPodMonitors(const PortChange &change, const kube::Labels &labels);

// `text` with the number `from` replaced by `to` wherever it stands as a number of its own; empty if it does not.
[[nodiscard]] std::string withNumber(std::string_view text, std::string_view from, std::string_view to);

} // namespace portolan
