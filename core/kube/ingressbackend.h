// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/entry.h"
#include "core/kube/issues.h"

namespace portolan::kube {

// networking.k8s.io IngressBackend as written, in any version; BackendReference is what it comes to.
struct IngressBackend {
    bool hasService = false; // v1: `service`
    bool hasResource = false;
    bool hasLegacyFields = false; // v1beta1: `serviceName`, `servicePort`
    Text serviceName;
    PortNumber number;
    Text portName;
    PortReference servicePort; // v1beta1
    BackendReference resource;

    [[nodiscard]] BackendReference reference() &&;
};

// Reports what the API server refuses in the backend at `path` of an Ingress of this version.
void judge(const IngressBackend &backend, std::string_view version, const Path &path, Issues &issues);

} // namespace portolan::kube
