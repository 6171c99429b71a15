// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/message.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace portolan::kube {

// What kind of value a field takes; the editor in the window, `set` and the decoder judge by the same function.
enum class ValueRule : std::uint8_t {
    Port, // 1–65535
    NodePort, // 30000–32767 by default; 0 and "" mean none
    HostPort, // 0–65535; 0 means none
    PortName, // IANA service name, at most 15 characters (containers, targetPort, ingress backends, probes)
    ServicePortName, // DNS label
    PortOrName, // IntOrString: a Port or a PortName
    Protocol, // TCP, UDP, SCTP
    ServiceType,
    AppProtocol,
    Host, // of an Ingress rule: DNS name, perhaps with a leading `*.`
    Path, // absolute
    PathType, // Exact, Prefix, ImplementationSpecific
    ServiceName, // DNS-1035 label: metadata.name of a Service, and what a backend names
    ObjectName, // DNS-1123 subdomain
    TrafficPolicy, // Cluster, Local
    Any
};

// Why the API server would refuse `value`, in its own words; none if it would not.
[[nodiscard]] std::optional<Message> refusal(ValueRule rule, std::string_view value);

// The rule for a field of a kind, by FIELDPATH ("spec.ports[0].targetPort"); Any where none is known.
[[nodiscard]] ValueRule ruleFor(std::string_view kind, std::string_view fieldPath);
// Whether digits alone are the number there (CLI.md, "Objects and fields").
[[nodiscard]] bool takesNumber(std::string_view kind, std::string_view fieldPath);

} // namespace portolan::kube
