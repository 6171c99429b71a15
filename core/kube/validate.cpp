// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/validate.h"

#include "core/kube/issuecodes.h"
#include "core/kube/syntax.h"

namespace portolan::kube {

namespace {

Refusal refuseName(const Metadata &meta)
{
    if (meta.kind == "Service")
        return refuseDns1035Label(meta.name);
    if (meta.kind == "Namespace")
        return refuseDns1123Label(meta.name);
    return refuseDns1123Subdomain(meta.name);
}

// Only for the kinds that are decoded: others (RBAC, custom kinds) have names of their own shape.
void validateNames(const Metadata &meta, Issues &issues)
{
    const Path root;
    const Path metadata(root, "metadata");
    const Path name(metadata, "name");
    const Path ns(metadata, "namespace");
    if (meta.name.empty()) {
        const Path generated(metadata, "generateName");
        if (issues.clean(metadata) && !issues.isWritten(generated))
            issues.error(kMissing, name, {PORTOLAN_TR("Required value: name or generateName is required"), {}});
    } else if (issues.clean(name)) {
        if (const Refusal refusal = refuseName(meta))
            issues.error(kObjectName, name, *refusal);
    }
    if (!meta.ns.empty() && issues.clean(ns)) {
        if (const Refusal refusal = refuseDns1123Label(meta.ns))
            issues.error(kObjectName, ns, *refusal);
    }
}

struct ByContent {
    const Metadata &meta;
    Issues &issues;

    void operator()(const Service &service) const { validateService(service, issues); }
    void operator()(const EndpointSlice &slice) const
    {
        if (slice.fromEndpoints)
            validateEndpoints(slice, issues);
    }
    void operator()(const Workload &workload) const { validateWorkload(meta, workload, issues); }
    void operator()(const Ingress &ingress) const { validateIngress(meta, ingress, issues); }
    void operator()(const NetworkPolicy &policy) const { validateNetworkPolicy(policy, issues); }
    void operator()(const Gateway &gateway) const { validateGateway(gateway, issues); }
    void operator()(const Route &route) const { validateRoute(route, issues); }
    template <typename Other> void operator()(const Other & /*without rules*/) const { }
};

} // namespace

void validate(const Object &object, const Version &version, Issues &issues)
{
    const Metadata &meta = object.meta;
    if (isBuiltInGroup(meta.group))
        validateApiVersion(meta, version, issues);
    const bool named = isBuiltInGroup(meta.group) || meta.group == "gateway.networking.k8s.io";
    if (named && (!std::holds_alternative<std::monostate>(object.content) || qualifiedKind(meta) == "Namespace"))
        validateNames(meta, issues);
    std::visit(ByContent {meta, issues}, object.content);
}

} // namespace portolan::kube
