// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/parse.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace portolan::yaml {

namespace {

constexpr std::string_view kKey = "kind:";

// Sorted. Kinds of which no object names a port or is named by an object that does.
constexpr auto kWithoutPorts = std::to_array<std::string_view>({
    "CSIDriver",
    "CSINode",
    "CSIStorageCapacity",
    "CertificateSigningRequest",
    "ClusterRole",
    "ClusterRoleBinding",
    "CustomResourceDefinition",
    "FlowSchema",
    "Lease",
    "LimitRange",
    "MutatingWebhookConfiguration",
    "PersistentVolume",
    "PersistentVolumeClaim",
    "PodDisruptionBudget",
    "PodSecurityPolicy",
    "PriorityClass",
    "PriorityLevelConfiguration",
    "ResourceQuota",
    "Role",
    "RoleBinding",
    "RuntimeClass",
    "ServiceAccount",
    "StorageClass",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding",
    "ValidatingWebhookConfiguration",
    "VolumeAttachment",
    "VolumeSnapshot",
    "VolumeSnapshotClass",
    "VolumeSnapshotContent",
});

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// The value of a line `kind: NAME`, quotes or a comment allowed; empty if it is anything else.
std::string_view kindOnLine(std::string_view line)
{
    std::size_t begin = line.find_first_not_of(' ', kKey.size());
    if (begin == std::string_view::npos || begin == kKey.size())
        return {};
    const char quote = line[begin] == '"' || line[begin] == '\'' ? line[begin] : '\0';
    begin += quote == '\0' ? 0 : 1;
    std::size_t end = begin;
    while (end < line.size() && isNameByte(line[end]))
        ++end;
    std::size_t rest = end;
    if (quote != '\0' && (rest == line.size() || line[rest++] != quote))
        return {};
    const std::size_t after = std::min(line.find_first_not_of(" \r", rest), line.size());
    const bool clean = after == line.size() || (line[after] == '#' && after > rest);
    return clean ? line.substr(begin, end - begin) : std::string_view();
}

// Whether a line that starts in column 0 surely is no `kind` in disguise: a key, a comment, a marker.
bool isPlainLine(std::string_view line)
{
    const char first = line.front();
    return first == ' ' || first == '#' || first == '\r' || isNameByte(first) || line.starts_with("---")
        || (first == '-' && line.starts_with("- "));
}

} // namespace

std::string_view kindByScan(std::string_view chunk)
{
    std::string_view kind;
    for (std::size_t at = 0; at < chunk.size();) {
        const auto *newline = static_cast<const char *>(std::memchr(chunk.data() + at, '\n', chunk.size() - at));
        const std::size_t end = newline == nullptr ? chunk.size() : static_cast<std::size_t>(newline - chunk.data());
        if (end > at && chunk[at] != ' ') {
            const std::string_view line = chunk.substr(at, end - at);
            if (!isPlainLine(line))
                return {};
            if (line.starts_with("kind")) {
                const bool isFirst = kind.empty();
                kind = line.starts_with(kKey) ? kindOnLine(line) : std::string_view();
                if (!isFirst || kind.empty() || kind.ends_with("List"))
                    return {};
            }
        }
        at = end + 1;
    }
    return kind;
}

bool isKnownWithoutPorts(std::string_view kind)
{
    return std::ranges::binary_search(kWithoutPorts, kind);
}

} // namespace portolan::yaml
