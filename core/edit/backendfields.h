// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit.h"

namespace portolan {

// Where an entry writes the Service and the port it sends traffic to: Ingress in all its versions, Gateway API
// routes, Traefik, Istio, OpenShift.
struct BackendFields {
    std::string service; // FIELDPATH of the Service's name; "" for kinds whose backends are not edited field by field
    std::string number; // of the port where it is a number
    std::string
        name; // of the port where it is a name; the same as `number` where one field takes both, "" where no name may stand
};
[[nodiscard]] BackendFields backendFields(const kube::Metadata &meta, const kube::BackendReference &backend);

// The backend of `object` that the entry row at `fieldPath` was made from; none for rows that no backend stands behind.
[[nodiscard]] const kube::BackendReference *backendAt(const kube::Object &object, std::string_view fieldPath);

// What a reader calls to see each backend of an object: visit(const kube::BackendReference &).
template <typename Visit> void forEachBackend(const kube::Object &object, Visit visit)
{
    if (const auto *ingress = object.as<kube::Ingress>()) {
        for (const kube::IngressRule &rule : ingress->rules) {
            for (const kube::IngressPath &path : rule.paths)
                visit(path.backend);
        }
        if (ingress->defaultBackend)
            visit(*ingress->defaultBackend);
    } else if (const auto *route = object.as<kube::Route>()) {
        for (const kube::RouteRule &rule : route->rules) {
            for (const kube::BackendReference &backend : rule.backends)
                visit(backend);
        }
    } else if (const auto *custom = object.as<kube::CustomEntry>()) {
        for (const kube::CustomEntry::Row &row : custom->rows)
            visit(row.backend);
    }
}

// The edits that make `backend` of the object at `place` name the service port `port`; `isName` tells a name from a number. None
// where that cannot be done field by field.
[[nodiscard]] std::vector<FieldEdit> retargetBackend(const ObjectPlace &place, const kube::Metadata &meta,
    const kube::BackendReference &backend, const std::string &port, bool isName);

} // namespace portolan
