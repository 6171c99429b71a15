// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/workload.h"

#include <string>

namespace portolan {

// FIELDPATHs into an object that runs pods (core/v1 PodTemplateSpec).

// "spec.template.spec", or "spec" for a Pod.
[[nodiscard]] std::string podSpecPath(const kube::PodTemplate &pod);
// "spec.template.spec.containers[0]", "….initContainers[1]".
[[nodiscard]] std::string containerPath(const kube::PodTemplate &pod, const kube::Container &container);
// "spec.template.spec.containers[0].ports[1]".
[[nodiscard]] std::string containerPortPath(const kube::PodTemplate &pod, const kube::Container &container, std::size_t port);
// "spec.template.spec.containers[0].livenessProbe.httpGet.port".
[[nodiscard]] std::string probePortPath(const kube::PodTemplate &pod, const kube::Container &container, const kube::Probe &probe);

} // namespace portolan
