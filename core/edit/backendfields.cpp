// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/backendfields.h"

namespace portolan {

BackendFields backendFields(const kube::Metadata &meta, const kube::BackendReference &backend)
{
    const std::string &path = backend.fieldPath;
    if (meta.kind == "Ingress" && meta.version == "v1")
        return {path + ".service.name", path + ".service.port.number", path + ".service.port.name"};
    if (meta.kind == "Ingress")
        return {path + ".serviceName", path + ".servicePort", path + ".servicePort"};
    if (meta.group == "gateway.networking.k8s.io")
        return {path + ".name", path + ".port", {}};
    if (meta.kind.starts_with("IngressRoute")) // Traefik: an IntOrString
        return {path + ".name", path + ".port", path + ".port"};
    if (meta.kind == "VirtualService" && path.find(".route[") != std::string::npos)
        // A host with its namespace in it is no plain name.
        return {backend.ns.empty() ? path + ".destination.host" : std::string(), path + ".destination.port.number", {}};
    // OpenShift: a name is the Service port's, a number the pods'.
    if (meta.kind == "Route" && meta.group == "route.openshift.io")
        return {path + ".name", {}, "spec.port.targetPort"};
    return {};
}

const kube::BackendReference *backendAt(const kube::Object &object, std::string_view fieldPath)
{
    const kube::BackendReference *found = nullptr;
    forEachBackend(object, [&](const kube::BackendReference &backend) {
        const std::string_view path = backend.fieldPath;
        const bool inside = fieldPath.starts_with(path) && (fieldPath.size() == path.size() || fieldPath[path.size()] == '.');
        if (inside && !path.empty())
            found = &backend;
    });
    return found;
}

std::vector<FieldEdit> retargetBackend(const ObjectPlace &place, const kube::Metadata &meta,
    const kube::BackendReference &backend, const std::string &port, bool isName)
{
    const BackendFields fields = backendFields(meta, backend);
    const std::string &wanted = isName ? fields.name : fields.number;
    const std::string &other = isName ? fields.number : fields.name;
    if (wanted.empty())
        return {};
    std::vector<FieldEdit> edits {{place, wanted, port}};
    if (wanted != other && !other.empty()) // the API server refuses both
        edits.push_back({place, other, {}});
    return edits;
}

} // namespace portolan
