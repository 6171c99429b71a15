// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/ingressbackend.h"

#include "core/kube/issuecodes.h"
#include "core/kube/syntax.h"

namespace portolan::kube {

namespace {

using Form = PortReference::Form;

void judgeServiceName(const IngressBackend &backend, const Path &path, Issues &issues)
{
    if (!issues.clean(path))
        return;
    if (backend.serviceName.value.empty())
        issues.missing(kMissing, path, {PORTOLAN_TR("Required value"), {}});
    else if (const Refusal refusal = refuseDns1035Label(backend.serviceName.value))
        issues.error(kObjectName, path, *refusal);
}

void judgePort(const IngressBackend &backend, const Path &path, const Path &port, Issues &issues)
{
    if (!issues.clean(port)) // of the wrong type
        return;
    const std::int64_t number = backend.number.number.value_or(0);
    const Path numberPath(port, "number");
    const Path namePath(port, "name");
    if (number != 0 && !backend.portName.value.empty()) {
        issues.error(kIngressBackend, path, {PORTOLAN_TR("Invalid value: \"\": cannot set both port name & port number"), {}});
    } else if (!backend.portName.value.empty()) {
        if (const Refusal refusal = refusePortName(backend.portName.value))
            issues.error(kPortName, namePath, *refusal);
    } else if (number == 0) {
        issues.error(kIngressBackend, path, {PORTOLAN_TR("Required value: port name or number is required"), {}});
    } else if (const Refusal refusal = refusePortNumber(number)) {
        issues.error(kPortRange, numberPath, *refusal);
    }
}

// The rules of extensions/v1beta1 and networking.k8s.io/v1beta1.
void judgeLegacy(const IngressBackend &backend, const Path &path, Issues &issues)
{
    const Path name(path, "serviceName");
    const Path port(path, "servicePort");
    judgeServiceName(backend, name, issues);
    const PortReference &value = backend.servicePort;
    if (value.form == Form::Absent)
        issues.missing(kMissing, port, {PORTOLAN_TR("Required value"), {}});
    if (value.form == Form::Number) {
        if (const Refusal refusal = refusePortNumber(value.number))
            issues.error(kPortRange, port, *refusal);
    }
    if (value.form == Form::Name) {
        if (const Refusal refusal = refusePortName(value.text))
            issues.error(kPortName, port, *refusal);
    }
}

PortReference portOf(const IngressBackend &backend)
{
    const PortNumber &number = backend.number;
    if (number.written() && number.number != 0)
        return {number.number ? Form::Number : Form::Invalid, number.number.value_or(0), number.text, number.at};
    if (!backend.portName.value.empty())
        return {Form::Name, 0, backend.portName.value, backend.portName.at};
    return backend.servicePort;
}

} // namespace

BackendReference IngressBackend::reference() &&
{
    if (hasResource && !hasService) {
        resource.resource = true;
        return std::move(resource);
    }
    BackendReference out;
    out.service = serviceName;
    out.port = portOf(*this);
    return out;
}

void judge(const IngressBackend &backend, std::string_view version, const Path &path, Issues &issues)
{
    if (backend.hasLegacyFields && version == "v1") {
        const Path written(path, backend.servicePort.written() ? "servicePort" : "serviceName");
        issues.error(kOtherVersionField, written,
            {PORTOLAN_TR("unknown field \"%1\": networking.k8s.io/v1 writes service.name and service.port.number or "
                         "service.port.name"),
                {std::string(written.key())}});
        return;
    }
    if (backend.hasResource && backend.hasService) {
        issues.error(
            kIngressBackend, path, {PORTOLAN_TR("Invalid value: \"\": cannot set both resource and service backends"), {}});
        return;
    }
    if (backend.hasResource || !issues.clean(path))
        return;
    if (backend.hasService) {
        const Path service(path, "service");
        const Path name(service, "name");
        const Path port(service, "port");
        judgeServiceName(backend, name, issues);
        judgePort(backend, path, port, issues);
    } else if (version == "v1") {
        issues.error(kIngressBackend, path, {PORTOLAN_TR("Invalid value: \"\": resource or service backend is required"), {}});
    } else {
        judgeLegacy(backend, path, issues);
    }
}

} // namespace portolan::kube
