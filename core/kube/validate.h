// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/decode.h"
#include "core/kube/issues.h"

namespace portolan::kube {

// The value rules of the API server (k8s.io/kubernetes/pkg/apis/*/validation) that touch ports and what leads to them,
// for one object by itself. Wrong types and unknown fields are reported while reading.
void validate(const Object &object, const Version &version, Issues &issues);

void validateService(const Service &service, Issues &issues);
void validateEndpoints(const EndpointSlice &endpoints, Issues &issues);
void validateWorkload(const Metadata &meta, const Workload &workload, Issues &issues);
void validateIngress(const Metadata &meta, const Ingress &ingress, Issues &issues);
void validateNetworkPolicy(const NetworkPolicy &policy, Issues &issues);
void validateGateway(const Gateway &gateway, Issues &issues);
void validateRoute(const Route &route, Issues &issues);

// The group and version the object is written in: gone, or never there.
void validateApiVersion(const Metadata &meta, const Version &version, Issues &issues);

// Groups whose kinds the API server itself serves: core, apps, batch, networking.k8s.io …
[[nodiscard]] bool isBuiltInGroup(std::string_view group);

} // namespace portolan::kube
