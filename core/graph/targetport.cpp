// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/targetport.h"

#include "core/graph/nearmiss.h"

#include <algorithm>

namespace portolan {

namespace {

using kube::Container;
using kube::PodTemplate;
using Role = Container::Role;

std::string numberOf(const kube::ContainerPort &port)
{
    return port.containerPort.number ? std::to_string(*port.containerPort.number) : port.containerPort.text;
}

// The first container port of that role that `fits`.
template <typename Fits> TargetPort firstPort(const PodTemplate &pod, Role role, Fits fits)
{
    for (Index c = 0; c < pod.containers.size(); ++c) {
        const Container &container = pod.containers[c];
        if (container.role != role)
            continue;
        for (Index p = 0; p < container.ports.size(); ++p) {
            if (fits(container.ports[p]))
                return {.number = container.ports[p].containerPort.valid(), .container = c, .index = p, .remark = {}};
        }
    }
    return {};
}

// The order of the EndpointSlice controller: containers, then native sidecars (k8s.io/endpointslice, FindPort).
template <typename Fits> TargetPort firstServingPort(const PodTemplate &pod, Fits fits)
{
    const TargetPort found = firstPort(pod, Role::App, fits);
    return found.container != kNone ? found : firstPort(pod, Role::Sidecar, fits);
}

TargetPort byNumber(std::int64_t number, kube::Protocol protocol, const PodTemplate &pod)
{
    const std::string text = std::to_string(number);
    if (number < 1 || number > 65535)
        return {.remark = {PORTOLAN_TR("%1 is not a port number; ports are 1 to 65535."), {text}}};
    const auto hasNumber = [&](const kube::ContainerPort &port) { return port.containerPort.number == number; };
    TargetPort found = firstServingPort(
        pod, [&](const kube::ContainerPort &port) { return hasNumber(port) && port.protocol.value == protocol; });
    found.number = static_cast<int>(number);
    if (found.container != kNone)
        return found;
    const TargetPort other = firstServingPort(pod, hasNumber);
    if (other.container == kNone) {
        found.remark = {PORTOLAN_TR("No container declares port %1; a number works all the same."), {text}};
    } else {
        const kube::ContainerPort &declared = pod.containers[other.container].ports[other.index];
        found.remark = {PORTOLAN_TR("Port %1 is declared for %2 only, not for %3; a number works all the same."),
            {text, std::string(toString(declared.protocol.value)), std::string(toString(protocol))}};
    }
    return found;
}

Message whyUnnamed(const std::string &name, const kube::ServicePort &port, const PodTemplate &pod)
{
    if (const auto near = nearestPortName(pod, name, port.protocol.value, port.name.value)) {
        const kube::ContainerPort &meant = pod.containers[near->container].ports[near->index];
        if (near->otherProtocol)
            return {PORTOLAN_TR("Container port \"%1\" is declared with protocol %2, not %3."),
                {meant.name.value, std::string(toString(meant.protocol.value)), std::string(toString(port.protocol.value))}};
        if (near->only)
            return {PORTOLAN_TR("No container port is named \"%1\"; the only name is \"%2\" (%3)."),
                {name, meant.name.value, numberOf(meant)}};
        return {PORTOLAN_TR("No container port is named \"%1\". Did you mean \"%2\" (%3)?"),
            {name, meant.name.value, numberOf(meant)}};
    }
    const TargetPort any = firstServingPort(pod, [](const kube::ContainerPort &) { return true; });
    if (any.container == kNone)
        return {PORTOLAN_TR("No container port is named \"%1\"; the containers declare no port."), {name}};
    return {PORTOLAN_TR("No container port is named \"%1\"."), {name}};
}

TargetPort byName(const kube::ServicePort &port, const PodTemplate &pod, kube::Version version)
{
    const std::string &name = port.targetPort.text;
    const auto fits = [&](const kube::ContainerPort &declared) {
        return declared.name.value == name && declared.protocol.value == port.protocol.value;
    };
    TargetPort found = firstPort(pod, Role::App, fits);
    if (found.container == kNone)
        found = firstPort(pod, Role::Sidecar, fits);
    if (found.container != kNone) {
        const Container &container = pod.containers[found.container];
        if (container.role == Role::Sidecar && version < kSidecarPortsSince) {
            return {.remark = {PORTOLAN_TR("Port \"%1\" belongs to the native sidecar \"%2\"; Services reach it by name only "
                                           "from Kubernetes 1.33 on."),
                        {name, container.name.value}}};
        }
        if (!found.number)
            found.remark = {PORTOLAN_TR("Container port \"%1\" has no valid number."), {name}};
        return found;
    }
    const TargetPort init = firstPort(pod, Role::Init, fits);
    if (init.container != kNone) {
        return {.remark = {PORTOLAN_TR("Port \"%1\" belongs to the init container \"%2\", which never gets traffic."),
                    {name, pod.containers[init.container].name.value}}};
    }
    return {.remark = whyUnnamed(name, port, pod)};
}

} // namespace

TargetPort resolveTargetPort(const kube::ServicePort &port, const PodTemplate &pod, kube::Version version)
{
    using Form = kube::PortReference::Form;
    switch (port.targetPort.form) {
    case Form::Number:
        return byNumber(port.targetPort.number, port.protocol.value, pod);
    case Form::Name:
        return byName(port, pod, version);
    case Form::Invalid:
        return {.remark = {PORTOLAN_TR("\"%1\" is neither a port number nor a port name."), {port.targetPort.text}}};
    case Form::Absent:
        break;
    }
    if (!port.port.number)
        return {.remark = {PORTOLAN_TR("The service port has no number, and there is no target port."), {}}};
    return byNumber(*port.port.number, port.protocol.value, pod);
}

} // namespace portolan
