// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/paths.h"

#include <array>

namespace portolan {

std::string podSpecPath(const kube::PodTemplate &pod)
{
    return pod.path.empty() ? "spec" : pod.path + ".spec";
}

std::string containerPath(const kube::PodTemplate &pod, const kube::Container &container)
{
    const bool app = container.role == kube::Container::Role::App;
    return podSpecPath(pod) + (app ? ".containers[" : ".initContainers[") + std::to_string(container.index) + ']';
}

std::string containerPortPath(const kube::PodTemplate &pod, const kube::Container &container, std::size_t port)
{
    return containerPath(pod, container) + ".ports[" + std::to_string(port) + ']';
}

std::string probePortPath(const kube::PodTemplate &pod, const kube::Container &container, const kube::Probe &probe)
{
    constexpr std::array<const char *, 3> kTypes {".httpGet.port", ".tcpSocket.port", ".grpc.port"};
    return containerPath(pod, container) + '.' + probe.which + kTypes[static_cast<std::size_t>(probe.type)];
}

} // namespace portolan
