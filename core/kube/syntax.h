// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/message.h"

#include <cstdint>
#include <optional>

namespace portolan::kube {

// The syntax rules of k8s.io/apimachinery/pkg/util/validation, in its own words: why a value is refused, or nothing.
// Where it lists several reasons for one value, the first is given.
using Refusal = std::optional<Message>;

[[nodiscard]] Refusal refusePortNumber(std::int64_t number); // IsValidPortNum
[[nodiscard]] Refusal refuseNodePort(std::int64_t number); // the default range, --service-node-port-range
[[nodiscard]] Refusal refusePortName(std::string_view name); // IsValidPortName
[[nodiscard]] Refusal refuseProtocol(std::string_view name);
[[nodiscard]] Refusal refuseDns1123Label(std::string_view name);
[[nodiscard]] Refusal refuseDns1035Label(std::string_view name);
[[nodiscard]] Refusal refuseDns1123Subdomain(std::string_view name);
[[nodiscard]] Refusal refuseQualifiedName(std::string_view name); // label keys, appProtocol
[[nodiscard]] Refusal refuseIngressHost(std::string_view host); // a subdomain, perhaps `*.` before it, no address
[[nodiscard]] Refusal refuseIngressPath(std::string_view path, bool implementationSpecific);
// `allowed` is the list as the message prints it: "\"SCTP\", \"TCP\", \"UDP\"".
[[nodiscard]] Message unsupported(std::string_view value, std::string_view allowed);

// An IPv4 or IPv6 address, as Go's netutils.ParseIPSloppy takes it.
[[nodiscard]] bool isIpAddress(std::string_view text);

} // namespace portolan::kube
