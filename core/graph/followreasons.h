// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/follow.h"

namespace portolan {

// What follow() says of each hop: who rewrites which port into which, and why.

// Who sends on what an entry took in.
[[nodiscard]] FollowStep::By sender(const EntryRow &row);

[[nodiscard]] Message whyComesIn(const EntryRow &row);
[[nodiscard]] Message whyNotAllowed(const EntryRow &row);
[[nodiscard]] Message whyHostPort(const EntryRow &row, const PodPort &port);
[[nodiscard]] Message whyOnNode(const ServiceNode &node, const ServicePortNode &port, const EntryRow *row);
[[nodiscard]] Message whyNodePort(const ServiceNode &node, const ServicePortNode &port, const kube::ServicePort &written);
[[nodiscard]] Message whyBackend(const EntryRow &row, const ServiceNode &node, const kube::ServicePort &written);
[[nodiscard]] Message whyInside(const ServiceNode &node, const kube::ServicePort &written);
[[nodiscard]] Message whyName(const ServiceNode &node); // of a headless Service, or one without ports
[[nodiscard]] Message whyExternal(const ServiceNode &node, const std::string &name);
// `container` declares the port that is reached; "" if none does. `written` is null for a Service without ports.
[[nodiscard]] Message whyTarget(
    const ServiceNode &node, const kube::ServicePort *written, const Backend &backend, const std::string &container);
[[nodiscard]] Message whyNoPods(const Backend &backend);
[[nodiscard]] Message whyNobodyThere(const ServiceNode &node);
[[nodiscard]] Message whyHeard(const ApplicationPort &listens, const std::string &container);
[[nodiscard]] Message whyUnheard(const PodPort &port, const ApplicationPort &listens, const std::string &container);
[[nodiscard]] Message whySilent(const PodPort &port, const std::string &container);

} // namespace portolan
