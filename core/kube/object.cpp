// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/object.h"

#include <algorithm>
#include <array>

namespace portolan::kube {

namespace {

struct GroupKinds {
    std::string_view group;
    std::string_view kind; // empty: every kind of the group
};

// Kinds without a namespace; of other groups only what manifests commonly hold.
constexpr auto kClusterScoped = std::to_array<GroupKinds>({
    {"", "Namespace"},
    {"", "Node"},
    {"", "PersistentVolume"},
    {"", "ComponentStatus"},
    {"admissionregistration.k8s.io", ""},
    {"apiextensions.k8s.io", ""},
    {"apiregistration.k8s.io", ""},
    {"certificates.k8s.io", ""},
    {"flowcontrol.apiserver.k8s.io", ""},
    {"gateway.networking.k8s.io", "GatewayClass"},
    {"networking.k8s.io", "IngressClass"},
    {"networking.k8s.io", "IPAddress"},
    {"networking.k8s.io", "ServiceCIDR"},
    {"node.k8s.io", "RuntimeClass"},
    {"policy", "PodSecurityPolicy"},
    {"extensions", "PodSecurityPolicy"},
    {"rbac.authorization.k8s.io", "ClusterRole"},
    {"rbac.authorization.k8s.io", "ClusterRoleBinding"},
    {"scheduling.k8s.io", "PriorityClass"},
    {"storage.k8s.io", "CSIDriver"},
    {"storage.k8s.io", "CSINode"},
    {"storage.k8s.io", "StorageClass"},
    {"storage.k8s.io", "VolumeAttachment"},
    {"storage.k8s.io", "VolumeAttributesClass"},
    {"cert-manager.io", "ClusterIssuer"},
    {"config.openshift.io", ""},
    {"project.openshift.io", ""},
});

// `extensions` is where the kinds of apps and networking.k8s.io stood before.
constexpr std::array<std::string_view, 7> kPlainGroups {
    "", "apps", "batch", "discovery.k8s.io", "networking.k8s.io", "gateway.networking.k8s.io", "extensions"};

} // namespace

bool isClusterScoped(const Metadata &meta)
{
    return std::any_of(kClusterScoped.begin(), kClusterScoped.end(),
        [&meta](const GroupKinds &row) { return row.group == meta.group && (row.kind.empty() || row.kind == meta.kind); });
}

std::string_view distinctGroup(const Metadata &meta)
{
    const bool plain = std::find(kPlainGroups.begin(), kPlainGroups.end(), meta.group) != kPlainGroups.end();
    return plain ? std::string_view() : meta.group;
}

std::string qualifiedKind(const Metadata &meta)
{
    const std::string_view group = distinctGroup(meta);
    return group.empty() ? meta.kind : meta.kind + '.' + std::string(group);
}

} // namespace portolan::kube
