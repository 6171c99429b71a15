// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/issuecodes.h"
#include "core/kube/kinds.h"
#include "core/kube/validate.h"

#include <algorithm>
#include <array>

namespace portolan::kube {

namespace {

// An API version of built-in kinds that Kubernetes 1.`since` and later no longer serve ("Deprecated API Migration
// Guide", kubernetes.io/docs/reference/using-api/deprecation-guide).
struct Removed {
    std::string_view group, version;
    std::string_view kind; // empty: every kind there
    int since = 0;
    std::string_view successor; // empty: none
};

// A row for a kind stands before the row for its whole group and version.
constexpr auto kRemoved = std::to_array<Removed>({
    {"extensions", "v1beta1", "Ingress", 22, "networking.k8s.io/v1"},
    {"extensions", "v1beta1", "NetworkPolicy", 16, "networking.k8s.io/v1"},
    {"extensions", "v1beta1", "PodSecurityPolicy", 16, ""},
    {"extensions", "v1beta1", "", 16, "apps/v1"},
    {"apps", "v1beta1", "", 16, "apps/v1"},
    {"apps", "v1beta2", "", 16, "apps/v1"},
    {"networking.k8s.io", "v1beta1", "Ingress", 22, "networking.k8s.io/v1"},
    {"networking.k8s.io", "v1beta1", "IngressClass", 22, "networking.k8s.io/v1"},
    {"batch", "v2alpha1", "CronJob", 21, "batch/v1"},
    {"batch", "v1beta1", "CronJob", 25, "batch/v1"},
    {"discovery.k8s.io", "v1alpha1", "", 17, "discovery.k8s.io/v1"},
    {"discovery.k8s.io", "v1beta1", "", 25, "discovery.k8s.io/v1"},
    {"policy", "v1beta1", "PodSecurityPolicy", 25, ""},
    {"policy", "v1beta1", "", 25, "policy/v1"},
    {"autoscaling", "v2beta1", "", 25, "autoscaling/v2"},
    {"autoscaling", "v2beta2", "", 26, "autoscaling/v2"},
    {"rbac.authorization.k8s.io", "v1alpha1", "", 22, "rbac.authorization.k8s.io/v1"},
    {"rbac.authorization.k8s.io", "v1beta1", "", 22, "rbac.authorization.k8s.io/v1"},
    {"apiextensions.k8s.io", "v1beta1", "", 22, "apiextensions.k8s.io/v1"},
    {"apiregistration.k8s.io", "v1beta1", "", 22, "apiregistration.k8s.io/v1"},
    {"admissionregistration.k8s.io", "v1beta1", "MutatingWebhookConfiguration", 22, "admissionregistration.k8s.io/v1"},
    {"admissionregistration.k8s.io", "v1beta1", "ValidatingWebhookConfiguration", 22, "admissionregistration.k8s.io/v1"},
    {"certificates.k8s.io", "v1beta1", "CertificateSigningRequest", 22, "certificates.k8s.io/v1"},
    {"coordination.k8s.io", "v1beta1", "Lease", 22, "coordination.k8s.io/v1"},
    {"scheduling.k8s.io", "v1alpha1", "PriorityClass", 22, "scheduling.k8s.io/v1"},
    {"scheduling.k8s.io", "v1beta1", "PriorityClass", 22, "scheduling.k8s.io/v1"},
    {"storage.k8s.io", "v1beta1", "CSIDriver", 22, "storage.k8s.io/v1"},
    {"storage.k8s.io", "v1beta1", "CSINode", 22, "storage.k8s.io/v1"},
    {"storage.k8s.io", "v1beta1", "StorageClass", 22, "storage.k8s.io/v1"},
    {"storage.k8s.io", "v1beta1", "VolumeAttachment", 22, "storage.k8s.io/v1"},
    {"storage.k8s.io", "v1beta1", "CSIStorageCapacity", 27, "storage.k8s.io/v1"},
    {"node.k8s.io", "v1beta1", "RuntimeClass", 25, "node.k8s.io/v1"},
    {"events.k8s.io", "v1beta1", "Event", 25, "events.k8s.io/v1"},
    {"flowcontrol.apiserver.k8s.io", "v1beta1", "", 26, "flowcontrol.apiserver.k8s.io/v1"},
    {"flowcontrol.apiserver.k8s.io", "v1beta2", "", 29, "flowcontrol.apiserver.k8s.io/v1"},
    {"flowcontrol.apiserver.k8s.io", "v1beta3", "", 32, "flowcontrol.apiserver.k8s.io/v1"},
});

constexpr auto kBuiltInGroups = std::to_array<std::string_view>({"", "apps", "extensions", "batch", "networking.k8s.io",
    "discovery.k8s.io", "policy", "autoscaling", "rbac.authorization.k8s.io", "apiextensions.k8s.io", "apiregistration.k8s.io",
    "admissionregistration.k8s.io", "certificates.k8s.io", "coordination.k8s.io", "scheduling.k8s.io", "storage.k8s.io",
    "node.k8s.io", "events.k8s.io", "flowcontrol.apiserver.k8s.io"});

std::string apiVersionOf(const Metadata &meta)
{
    return meta.group.empty() ? meta.version : meta.group + '/' + meta.version;
}

const Removed *removedFor(const Metadata &meta)
{
    const auto row = std::find_if(kRemoved.begin(), kRemoved.end(), [&meta](const Removed &removed) {
        return removed.group == meta.group && removed.version == meta.version
            && (removed.kind.empty() || removed.kind == meta.kind);
    });
    return row == kRemoved.end() ? nullptr : &*row;
}

} // namespace

bool isBuiltInGroup(std::string_view group)
{
    return std::find(kBuiltInGroups.begin(), kBuiltInGroups.end(), group) != kBuiltInGroups.end();
}

void validateApiVersion(const Metadata &meta, const Version &version, Issues &issues)
{
    const Path root;
    const Path path(root, "apiVersion");
    if (const Removed *removed = removedFor(meta)) {
        if (version < Version {1, removed->since})
            return;
        const std::string since = "1." + std::to_string(removed->since);
        if (removed->successor.empty())
            issues.error(kRemovedVersion, path,
                {PORTOLAN_TR("no matches for kind \"%1\" in version \"%2\": no longer served since Kubernetes %3"),
                    {meta.kind, apiVersionOf(meta), since}});
        else
            issues.error(kRemovedVersion, path,
                {PORTOLAN_TR("no matches for kind \"%1\" in version \"%2\": no longer served since Kubernetes %3, now %4"),
                    {meta.kind, apiVersionOf(meta), since, std::string(removed->successor)}});
        return;
    }
    // Only kinds that are decoded are known well enough to say that no such version ever was.
    const std::string_view home = homeOf(meta.kind);
    if (!home.empty() && home != apiVersionOf(meta))
        issues.error(kNoSuchKind, path,
            {PORTOLAN_TR("no matches for kind \"%1\" in version \"%2\": it is served as %3"),
                {meta.kind, apiVersionOf(meta), std::string(home)}});
}

} // namespace portolan::kube
