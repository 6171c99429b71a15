// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/requesttarget.h"

namespace portolan {

// What `trace --to` says of a hop, or of the place where the path ends.

[[nodiscard]] Message whyEntry(const EntryRow &row, const RequestTarget &target);
// From a service port to `backend`, which `others` more share the traffic with.
[[nodiscard]] Message whyPort(const kube::ServicePort &written, const Backend &backend, std::size_t others);
[[nodiscard]] Message whyNobody(const ServicePortNode &port);
[[nodiscard]] Message whyNoPort(const PortGraph &graph, const ServiceNode &node, const RequestTarget &target);
// Of a headless Service, whose ports are only labels.
[[nodiscard]] Message whyNotOnPods(const ServiceNode &node, int number);

} // namespace portolan
