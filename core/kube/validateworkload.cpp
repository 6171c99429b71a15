// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/issuecodes.h"
#include "core/kube/syntax.h"
#include "core/kube/validate.h"

#include <algorithm>

namespace portolan::kube {

namespace {

using Form = PortReference::Form;
using Role = Container::Role;

void validatePortName(const Container &container, std::uint32_t index, const Path &path, Issues &issues)
{
    const std::string &name = container.ports[index].name.value;
    if (name.empty() || !issues.clean(path))
        return;
    const auto end = container.ports.begin() + index;
    if (const Refusal refusal = refusePortName(name))
        issues.error(kPortName, path, *refusal);
    else if (std::any_of(container.ports.begin(), end, [&name](const auto &earlier) { return earlier.name.value == name; }))
        issues.error(kDuplicateName, path, {PORTOLAN_TR("Duplicate value: \"%1\""), {name}});
}

void validatePort(const ContainerPort &port, bool hostNetwork, const Path &item, Issues &issues)
{
    const Path number(item, "containerPort");
    const Path hostPort(item, "hostPort");
    const Path protocol(item, "protocol");
    if (issues.clean(number)) {
        if (port.containerPort.number.value_or(0) == 0)
            issues.missing(kPortRange, number, {PORTOLAN_TR("Required value"), {}});
        else if (const Refusal refusal = refusePortNumber(*port.containerPort.number))
            issues.error(kPortRange, number, *refusal);
    }
    if (port.hostPort.number.value_or(0) != 0) {
        if (const Refusal refusal = refusePortNumber(*port.hostPort.number))
            issues.error(kPortRange, hostPort, *refusal);
        else if (hostNetwork && port.hostPort.number != port.containerPort.number)
            issues.error(kHostNetworkPort, hostPort,
                {PORTOLAN_TR("Invalid value: %1: must match `containerPort` when `hostNetwork` is true"),
                    {std::to_string(*port.hostPort.number)}});
    }
    if (port.protocol.value == Protocol::Other && issues.clean(protocol))
        issues.error(kProtocol, protocol, *refuseProtocol(port.protocol.text));
}

void validateProbe(const Probe &probe, const Path &containerPath, Issues &issues)
{
    const Path which(containerPath, probe.which);
    const Path action(which,
        probe.type == Probe::Type::HttpGet         ? "httpGet"
            : probe.type == Probe::Type::TcpSocket ? "tcpSocket"
                                                   : "grpc");
    const Path port(action, "port");
    if (!issues.clean(port))
        return;
    if (probe.port.form == Form::Number || probe.port.form == Form::Absent) {
        if (const Refusal refusal = refusePortNumber(probe.port.number))
            issues.missing(kPortRange, port, *refusal);
    } else if (probe.port.form == Form::Name) {
        if (const Refusal refusal = refusePortName(probe.port.text))
            issues.error(kPortName, port, *refusal);
    }
}

// Of all containers, init containers with them, no two have one name.
void validateContainerName(const PodTemplate &pod, std::size_t which, const Path &path, Issues &issues)
{
    const std::string &name = pod.containers[which].name.value;
    if (!issues.clean(path))
        return;
    const auto end = pod.containers.begin() + static_cast<std::ptrdiff_t>(which);
    if (name.empty())
        issues.missing(kMissing, path, {PORTOLAN_TR("Required value"), {}});
    else if (const Refusal refusal = refuseDns1123Label(name))
        issues.error(kObjectName, path, *refusal);
    else if (std::any_of(pod.containers.begin(), end, [&name](const auto &earlier) { return earlier.name.value == name; }))
        issues.error(kDuplicateName, path, {PORTOLAN_TR("Duplicate value: \"%1\""), {name}});
}

// core/v1 validation, AccumulateUniqueHostPorts: (protocol, hostIP, hostPort) once in a pod. Under hostNetwork a Pod's
// hostPort defaults to its containerPort; in a template it does not.
class HostPorts
{
public:
    explicit HostPorts(bool defaulted)
        : m_defaulted(defaulted)
    {
    }
    void add(const ContainerPort &port, const Path &path, Issues &issues)
    {
        const std::int64_t written = port.hostPort.number.value_or(0);
        const std::int64_t number = written == 0 && m_defaulted ? port.containerPort.number.value_or(0) : written;
        if (number == 0)
            return;
        std::string key(toString(port.protocol.value));
        key.append("/").append(port.hostIP.value).append("/").append(std::to_string(number));
        if (std::find(m_taken.begin(), m_taken.end(), key) != m_taken.end())
            issues.error(kHostPortTwice, path, {PORTOLAN_TR("Duplicate value: \"%1\""), {std::move(key)}});
        else
            m_taken.push_back(std::move(key));
    }

private:
    bool m_defaulted;
    std::vector<std::string> m_taken;
};

void validateContainers(const PodTemplate &pod, bool custom, bool isPod, const Path &spec, Issues &issues)
{
    const Path containers(spec, "containers");
    const Path initContainers(spec, "initContainers");
    HostPorts hostPorts(isPod && pod.hostNetwork);
    for (std::size_t which = 0; which < pod.containers.size(); ++which) {
        const Container &container = pod.containers[which];
        const Path item(container.role == Role::App ? containers : initContainers, container.index);
        if (issues.reported(item))
            continue;
        if (!custom)
            validateContainerName(pod, which, Path(item, "name"), issues);
        const Path ports(item, "ports");
        for (std::uint32_t i = 0; i < container.ports.size(); ++i) {
            const Path port(ports, i);
            if (issues.reported(port))
                continue;
            validatePort(container.ports[i], pod.hostNetwork, port, issues);
            validatePortName(container, i, Path(port, "name"), issues);
            if (container.role == Role::App)
                hostPorts.add(container.ports[i], Path(port, "hostPort"), issues);
        }
        for (const Probe &probe : container.probes)
            validateProbe(probe, item, issues);
    }
}

std::string asText(const Labels &labels)
{
    std::string out = "map[string]string{";
    for (const auto &[key, value] : labels)
        out.append(out.ends_with('{') ? "\"" : ", \"").append(key).append("\":\"").append(value).append("\"");
    return out + '}';
}

// apps/v1 and core/v1 validation; a Job's selector is made by the controller.
void validateSelector(const Workload &workload, const Path &templatePath, Issues &issues)
{
    const Path metadata(templatePath, "metadata");
    const Path labels(metadata, "labels");
    const Path root;
    const Path apiVersion(root, "apiVersion");
    if (workload.selector.empty() || workload.selector.matches(workload.pod.labels) || !issues.clean(labels)
        || issues.reported(apiVersion))
        return; // nobody reads the selector of a version that is refused
    issues.error(kSelectorMismatch, labels,
        {PORTOLAN_TR("Invalid value: %1: `selector` does not match template `labels`"), {asText(workload.pod.labels)}});
}

} // namespace

void validateWorkload(const Metadata &meta, const Workload &workload, Issues &issues)
{
    const Path root;
    const Path spec(root, "spec");
    const bool custom = !isBuiltInGroup(meta.group);
    const bool jobs = meta.kind == "Job" || workload.pod.path.starts_with("spec.jobTemplate");
    if (workload.pod.path.empty()) {
        validateContainers(workload.pod, custom, meta.kind == "Pod", spec, issues);
        return;
    }
    const Path jobTemplate(spec, "jobTemplate");
    const Path jobSpec(jobTemplate, "spec");
    const Path podTemplate(workload.pod.path.starts_with("spec.jobTemplate") ? jobSpec : spec, "template");
    validateContainers(workload.pod, custom, false, Path(podTemplate, "spec"), issues);
    if (!jobs && !custom)
        validateSelector(workload, podTemplate, issues);
}

} // namespace portolan::kube
