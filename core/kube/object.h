// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/entry.h"
#include "core/kube/policy.h"
#include "core/kube/service.h"
#include "core/kube/workload.h"
#include "core/text/message.h"

#include <variant>

namespace portolan::kube {

// core/kube: typed objects, each field knowing where it stands. Only fields that speak of ports are kept.

enum class Severity : std::uint8_t { Error, Warning, Info };

// What the API server would say of one object by itself: the value rules and strict decoding.
struct Issue {
    std::string_view code; // of the rule table in core/check: "PORT201" …
    Severity severity = Severity::Error;
    Message message; // in the API server's own words where it refuses
    std::string fieldPath; // from the object's root, with indices
    Span at {}; // relative to the chunk
};

struct OwnerReference {
    std::string kind, name;
    bool controller = false;
};

struct Metadata {
    std::string group; // "" for core
    std::string version;
    std::string kind;
    std::string ns; // as written; "" if none
    std::string name;
    Labels labels;
    std::string uid; // not empty: the object is live
    std::vector<OwnerReference> owners;
    Span item {}; // the object
    Span nameAt {};
    Span kindAt {};
};

// NginxConfig: of a configuration file that stands among the manifests.
using Content = std::variant<std::monostate, Service, EndpointSlice, Workload, Ingress, Gateway, Route, ReferenceGrant,
    CustomEntry, IstioGateway, NetworkPolicy, Node, ConfigMap, NginxConfig>;

struct Object {
    Metadata meta;
    Content content; // monostate: a kind without ports, only counted
    std::vector<Issue> issues;
    std::string path; // FIELDPATH of the object in its document: "" or "items[3]"
    std::uint64_t digest = 0; // of the object's bytes: equal bytes are one object

    template <typename T> [[nodiscard]] const T *as() const { return std::get_if<T>(&content); }
};

// Cluster-scoped kinds have no namespace whatever is written.
[[nodiscard]] bool isClusterScoped(const Metadata &meta);
// The name CLI.md uses: "Service", or "Service.serving.knative.dev" for a group that is not one of the plain six.
[[nodiscard]] std::string qualifiedKind(const Metadata &meta);
// What that name says of the group: "" for one of the plain ones.
[[nodiscard]] std::string_view distinctGroup(const Metadata &meta);

} // namespace portolan::kube
