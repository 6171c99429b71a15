// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/kinds.h"

#include "core/kube/validate.h"

#include <algorithm>
#include <array>

namespace portolan::kube {

namespace {

// Kinds that the API server itself serves, all of them as v1 today.
struct BuiltIn {
    std::string_view kind;
    std::string_view apiVersion;
    ReadKind read = nullptr;
};
constexpr auto kBuiltIn = std::to_array<BuiltIn>({
    {"Service", "v1", readService},
    {"Deployment", "apps/v1", readAppsWorkload},
    {"Pod", "v1", readPod},
    {"Ingress", "networking.k8s.io/v1", readIngress},
    {"ConfigMap", "v1", readConfigMap},
    {"EndpointSlice", "discovery.k8s.io/v1", readEndpointSlice},
    {"Endpoints", "v1", readEndpoints},
    {"StatefulSet", "apps/v1", readAppsWorkload},
    {"DaemonSet", "apps/v1", readAppsWorkload},
    {"ReplicaSet", "apps/v1", readAppsWorkload},
    {"ReplicationController", "v1", readReplicationController},
    {"Job", "batch/v1", readJob},
    {"CronJob", "batch/v1", readCronJob},
    {"NetworkPolicy", "networking.k8s.io/v1", readNetworkPolicy},
    {"Node", "v1", readNode},
    {"Namespace", "v1", nullptr},
});

// Kinds of other projects, whatever their version.
struct Custom {
    std::string_view group;
    std::string_view kind;
    ReadKind read;
};
constexpr auto kCustom = std::to_array<Custom>({
    {"gateway.networking.k8s.io", "Gateway", readGateway},
    {"gateway.networking.k8s.io", "HTTPRoute", readRoute},
    {"gateway.networking.k8s.io", "GRPCRoute", readRoute},
    {"gateway.networking.k8s.io", "TLSRoute", readRoute},
    {"gateway.networking.k8s.io", "TCPRoute", readRoute},
    {"gateway.networking.k8s.io", "UDPRoute", readRoute},
    {"gateway.networking.k8s.io", "ReferenceGrant", readReferenceGrant},
    {"gateway.networking.k8s.io", "ReferencePolicy", readReferenceGrant}, // its name in v1alpha2
    {"route.openshift.io", "Route", readOpenShiftRoute},
    {"traefik.io", "IngressRoute", readTraefikRoute},
    {"traefik.io", "IngressRouteTCP", readTraefikRoute},
    {"traefik.io", "IngressRouteUDP", readTraefikRoute},
    {"traefik.containo.us", "IngressRoute", readTraefikRoute}, // Traefik 2
    {"traefik.containo.us", "IngressRouteTCP", readTraefikRoute},
    {"traefik.containo.us", "IngressRouteUDP", readTraefikRoute},
    {"networking.istio.io", "Gateway", readIstioGateway},
    {"networking.istio.io", "VirtualService", readVirtualService},
});

const BuiltIn *builtIn(std::string_view kind)
{
    const auto row = std::find_if(kBuiltIn.begin(), kBuiltIn.end(), [kind](const BuiltIn &known) { return known.kind == kind; });
    return row == kBuiltIn.end() ? nullptr : &*row;
}

} // namespace

ReadKind readerFor(const Metadata &meta)
{
    if (isBuiltInGroup(meta.group)) {
        const BuiltIn *row = builtIn(meta.kind);
        return row == nullptr ? nullptr : row->read;
    }
    const auto row = std::find_if(kCustom.begin(), kCustom.end(),
        [&meta](const Custom &known) { return known.group == meta.group && known.kind == meta.kind; });
    return row == kCustom.end() ? readCustomWorkload : row->read;
}

std::string_view homeOf(std::string_view kind)
{
    const BuiltIn *row = builtIn(kind);
    return row == nullptr ? std::string_view() : row->apiVersion;
}

} // namespace portolan::kube
