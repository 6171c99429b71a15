// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace portolan::yaml {

// The fields of a server's objects that are stepped over, whatever map they stand in.

// Maps whose keys users choose: nothing in them is left out.
[[nodiscard]] constexpr bool holdsUsersNames(std::string_view key)
{
    constexpr auto kMaps
        = std::to_array<std::string_view>({"labels", "annotations", "matchLabels", "selector", "nodeSelector", "data"});
    return std::ranges::find(kMaps, key) != kMaps.end();
}

namespace detail {

struct LeftOut {
    std::string_view key;
    bool collection = false; // only where a map or a list stands there; else only where a scalar does
};

// Whoever adds a row here asks: does any field table of core/kube read it?
inline constexpr auto kLeftOut = std::to_array<LeftOut>({
    {"hints", true},
    {"config", true},
    {"images", true},
    {"reason", false},
    {"hostIPs", true},
    {"message", false},
    {"affinity", true},
    {"capacity", true},
    {"nodeInfo", true},
    {"priority", false},
    {"qosClass", false},
    {"strategy", true},
    {"dnsConfig", true},
    {"dnsPolicy", false},
    {"lifecycle", true},
    {"resources", true},
    {"startTime", false},
    {"generation", false},
    {"allocatable", true},
    {"generateName", false},
    {"tolerations", true},
    {"volumeMounts", true},
    {"lastProbeTime", false},
    {"managedFields", true},
    {"schedulerName", false},
    {"volumeDevices", true},
    {"updateStrategy", true},
    {"serviceAccount", false},
    {"lastUpdateTime", false},
    {"imagePullPolicy", false},
    {"readinessGates", true},
    {"securityContext", true},
    {"volumesAttached", true},
    {"daemonEndpoints", true},
    {"imagePullSecrets", true},
    {"creationTimestamp", false},
    {"containerStatuses", true},
    {"lastHeartbeatTime", false},
    {"observedGeneration", false},
    {"serviceAccountName", false},
    {"lastTransitionTime", false},
    {"ephemeralContainers", true},
    {"volumeClaimTemplates", true},
    {"initContainerStatuses", true},
    {"terminationMessagePath", false},
    {"terminationMessagePolicy", false},
    {"topologySpreadConstraints", true},
    {"ephemeralContainerStatuses", true},
    {"secret", true},
    {"projected", true},
    {"emptyDir", true},
    {"hostPath", true},
    {"downwardAPI", true},
    {"blockOwnerDeletion", false},
    {"enableServiceLinks", false},
    {"terminationGracePeriodSeconds", false},
    {"sessionAffinity", false},
    {"ipFamilyPolicy", false},
    {"timeoutSeconds", false},
    {"periodSeconds", false},
    {"successThreshold", false},
    {"failureThreshold", false},
    {"initialDelaySeconds", false},
    {"revisionHistoryLimit", false},
    {"progressDeadlineSeconds", false},
    {"sessionAffinityConfig", true},
});

inline constexpr std::size_t kLongest = 32;
struct Range {
    unsigned char begin = 0, end = 0;
};

consteval std::array<LeftOut, kLeftOut.size()> byLength()
{
    auto sorted = kLeftOut;
    std::ranges::sort(sorted, {}, [](const LeftOut &field) { return field.key.size(); });
    return sorted;
}
inline constexpr auto kByLength = byLength();

consteval std::array<Range, kLongest> ranges()
{
    std::array<Range, kLongest> found {};
    for (unsigned char i = 0; i < kByLength.size(); ++i) {
        Range &range = found[kByLength[i].key.size()];
        if (range.end == 0)
            range.begin = i;
        range.end = static_cast<unsigned char>(i + 1);
    }
    return found;
}
inline constexpr auto kRanges = ranges();

} // namespace detail

// Whether a member says nothing of ports. `collection`: its value is a map or a list.
[[nodiscard]] inline bool saysNothingOfPorts(std::string_view key, bool collection)
{
    if (key.size() >= detail::kLongest)
        return false;
    const detail::Range range = detail::kRanges[key.size()];
    for (std::size_t i = range.begin; i < range.end; ++i) {
        if (detail::kByLength[i].collection == collection && detail::kByLength[i].key == key)
            return true;
    }
    return false;
}

} // namespace portolan::yaml
