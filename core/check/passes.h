// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace portolan {

// Each pass walks the graph once and finds all that its rules are about; the table says which rule is found by which pass.
using Findings = std::vector<Finding>;

void checkResolution(const PortGraph &graph, Findings &findings); // PORT1xx
void checkIssues(const PortGraph &graph, Findings &findings); // PORT2xx: what decoding found
void checkSelectors(const PortGraph &graph, Findings &findings); // PORT301 …
void checkEndpoints(const PortGraph &graph, Findings &findings); // PORT31x: hand-made EndpointSlices and Endpoints
void checkSlices(const PortGraph &graph, Findings &findings); // PORT315
void checkStatefulSets(const PortGraph &graph, Findings &findings); // PORT32x
void checkBackends(const PortGraph &graph, Findings &findings); // PORT401 …: Services and ports that entries name
void checkHosts(const PortGraph &graph, Findings &findings); // PORT42x: hosts, paths and TLS of Ingresses
void checkNames(const PortGraph &graph, Findings &findings); // PORT425 … PORT427, PORT437: classes and TLS secrets
void checkGateways(const PortGraph &graph, Findings &findings); // PORT43x
void checkMonitors(const PortGraph &graph, Findings &findings); // PORT451, PORT452: Prometheus' monitors
void checkCallers(const PortGraph &graph, Findings &findings); // PORT40x of webhooks and aggregated APIs
void checkIstio(const PortGraph &graph, Findings &findings); // PORT455, PORT431 of VirtualServices
void checkNodePorts(const PortGraph &graph, Findings &findings); // PORT501 … PORT504
void checkPodCollisions(const PortGraph &graph, Findings &findings); // PORT505, PORT506
void checkServicePorts(const PortGraph &graph, Findings &findings); // PORT51x
void checkMesh(const PortGraph &graph, Findings &findings); // PORT515 … PORT517, all off until enabled
void checkPodPorts(const PortGraph &graph, Findings &findings); // PORT52x
void checkProbes(const PortGraph &graph, Findings &findings); // PORT601 …
void checkApplications(const PortGraph &graph, Findings &findings); // PORT61x
void checkClients(const PortGraph &graph, Findings &findings); // PORT613
void checkPolicies(const PortGraph &graph, Findings &findings); // PORT7xx
void checkOpenStores(const PortGraph &graph, Findings &findings); // PORT806
void checkExposure(const PortGraph &graph, Findings &findings); // PORT801 … PORT811, all off until enabled
void checkTaste(const PortGraph &graph, Findings &findings); // PORT605, PORT606, the other PORT8xx, all off until enabled
void checkDefinitions(const PortGraph &graph, Findings &findings); // PORT9xx

// The table, in parts that follow the hundreds of the codes.
[[nodiscard]] std::span<const Rule> serviceRules(); // PORT1xx, PORT3xx
[[nodiscard]] std::span<const Rule> valueRules(); // PORT2xx, PORT9xx
[[nodiscard]] std::span<const Rule> entryRules(); // PORT4xx, PORT5xx
[[nodiscard]] std::span<const Rule> tasteRules(); // those of checkMesh and checkTaste
[[nodiscard]] std::span<const Rule> podRules(); // PORT6xx, PORT7xx, PORT8xx

} // namespace portolan
