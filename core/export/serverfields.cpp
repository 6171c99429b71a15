// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/serverfields.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

// "" as kind, parent or value: whatever it is.
constexpr auto kFields = std::to_array<ServerField>({
    // What the cluster assigns.
    {"", "metadata", "managedFields", ""},
    {"", "metadata", "uid", ""},
    {"", "metadata", "resourceVersion", ""},
    {"", "metadata", "generation", ""},
    {"", "metadata", "creationTimestamp", ""},
    {"", "metadata", "deletionTimestamp", ""},
    {"", "metadata", "deletionGracePeriodSeconds", ""},
    {"", "metadata", "selfLink", ""},
    {"", "metadata", "ownerReferences", ""},
    {"", "metadata", "generateName", ""},
    {"", "annotations", "kubectl.kubernetes.io/last-applied-configuration", ""},
    {"", "annotations", "kubectl.kubernetes.io/restartedAt", ""},
    {"", "annotations", "deployment.kubernetes.io/revision", ""},
    {"", "annotations", "deprecated.daemonset.template.generation", ""},
    {"", "annotations", "endpoints.kubernetes.io/last-change-trigger-time", ""},
    {"", "annotations", "batch.kubernetes.io/job-tracking", ""},
    {"", "labels", "pod-template-hash", ""},
    {"", "labels", "controller-revision-hash", ""},
    {"", "labels", "pod-template-generation", ""},
    {"Job", "labels", "controller-uid", ""},
    {"Job", "labels", "batch.kubernetes.io/controller-uid", ""},
    {"Job", "labels", "job-name", ""},
    {"Job", "labels", "batch.kubernetes.io/job-name", ""},
    {"Job", "spec", "selector", ""},
    {"Pod", "spec", "nodeName", ""},
    {"Pod", "spec", "priority", ""},
    {"Pod", "spec", "preemptionPolicy", "PreemptLowerPriority"},
    {"Service", "spec", "healthCheckNodePort", ""},
    {"Service", "spec", "ipFamilies", ""},
    {"ReplicaSet", "matchLabels", "pod-template-hash", ""},
    // What it fills in.
    {"Service", "spec", "type", "ClusterIP"},
    {"Service", "spec", "ipFamilyPolicy", "SingleStack"},
    {"Service", "spec", "internalTrafficPolicy", "Cluster"},
    {"Service", "spec", "externalTrafficPolicy", "Cluster"},
    {"Service", "spec", "sessionAffinity", "None"},
    {"Service", "spec", "allocateLoadBalancerNodePorts", "true"},
    {"", "ports", "protocol", "TCP"},
    {"", "containers", "terminationMessagePath", "/dev/termination-log"},
    {"", "containers", "terminationMessagePolicy", "File"},
    {"", "containers", "resources", "{}"},
    {"", "initContainers", "terminationMessagePath", "/dev/termination-log"},
    {"", "initContainers", "terminationMessagePolicy", "File"},
    {"", "initContainers", "resources", "{}"},
    {"", "spec", "dnsPolicy", "ClusterFirst"},
    {"", "spec", "schedulerName", "default-scheduler"},
    {"", "spec", "securityContext", "{}"},
    {"", "spec", "terminationGracePeriodSeconds", "30"},
    {"", "spec", "serviceAccount", ""}, // the old name of serviceAccountName
    {"", "spec", "serviceAccountName", "default"},
    {"", "spec", "enableServiceLinks", "true"},
    {"", "spec", "restartPolicy", "Always"},
    {"", "readinessProbe", "timeoutSeconds", "1"},
    {"", "readinessProbe", "periodSeconds", "10"},
    {"", "readinessProbe", "successThreshold", "1"},
    {"", "readinessProbe", "failureThreshold", "3"},
    {"", "livenessProbe", "timeoutSeconds", "1"},
    {"", "livenessProbe", "periodSeconds", "10"},
    {"", "livenessProbe", "successThreshold", "1"},
    {"", "livenessProbe", "failureThreshold", "3"},
    {"", "startupProbe", "timeoutSeconds", "1"},
    {"", "startupProbe", "periodSeconds", "10"},
    {"", "startupProbe", "successThreshold", "1"},
    {"", "startupProbe", "failureThreshold", "3"},
    {"", "httpGet", "scheme", "HTTP"},
    {"Deployment", "spec", "progressDeadlineSeconds", "600"},
    {"Deployment", "spec", "strategy", "{rollingUpdate:{maxSurge:25%,maxUnavailable:25%},type:RollingUpdate}"},
    {"", "spec", "revisionHistoryLimit", "10"},
    {"StatefulSet", "spec", "podManagementPolicy", "OrderedReady"},
    {"StatefulSet", "spec", "updateStrategy", "{rollingUpdate:{partition:0},type:RollingUpdate}"},
    {"StatefulSet", "spec", "persistentVolumeClaimRetentionPolicy", "{whenDeleted:Retain,whenScaled:Retain}"},
    {"DaemonSet", "spec", "updateStrategy", "{rollingUpdate:{maxSurge:0,maxUnavailable:1},type:RollingUpdate}"},
    {"Job", "spec", "completionMode", "NonIndexed"},
    {"Job", "spec", "manualSelector", "false"},
    {"Job", "spec", "podReplacementPolicy", "TerminatingOrFailed"},
    {"", "spec", "backoffLimit", "6"},
    {"", "spec", "suspend", "false"},
    {"CronJob", "spec", "concurrencyPolicy", "Allow"},
    {"CronJob", "spec", "successfulJobsHistoryLimit", "3"},
    {"CronJob", "spec", "failedJobsHistoryLimit", "1"},
});

bool suits(std::string_view rule, std::string_view written)
{
    return rule.empty() || rule == written;
}

// A headless Service says so; any other address is the cluster's choice.
bool isAssignedAddress(const ServerField &field)
{
    const bool address = field.key == "clusterIP" || field.key == "clusterIPs";
    return field.kind == "Service" && field.parent == "spec" && address && (field.key == "clusterIPs" || field.value != "None");
}

} // namespace

bool isServerField(const ServerField &field)
{
    return isAssignedAddress(field) || std::ranges::any_of(kFields, [&field](const ServerField &rule) {
        return suits(rule.kind, field.kind) && suits(rule.parent, field.parent) && rule.key == field.key
            && suits(rule.value, field.value);
    });
}

} // namespace portolan
