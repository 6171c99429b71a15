// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graphdraft.h"

namespace portolan {

// One place where a route's traffic comes in: a host on a listener (gateway.networking.k8s.io, "Route attachment").
struct Attachment {
    const kube::Listener *listener = nullptr; // none: the Gateway is not in the input, or has no such listener
    std::string host; // what route and listener share; "" for any
    Message refusal; // not empty: the listener does not admit the route
};

// The Gateway that `parent` of the route in `route` names; kNone if it is not in the input.
[[nodiscard]] Index gatewayOf(const GraphDraft &draft, Index route, const kube::ParentReference &parent);

// Where the route attaches to that Gateway, host by host. A host that no admitting listener shares, and a route that no
// listener admits, is one attachment with a refusal; listeners beside those that admit are passed over.
[[nodiscard]] std::vector<Attachment> attachmentsOf(
    const GraphDraft &draft, Index route, const kube::ParentReference &parent, Index gateway);

} // namespace portolan
