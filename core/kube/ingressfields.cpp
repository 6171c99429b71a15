// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/fields.h"
#include "core/kube/ingressbackend.h"
#include "core/kube/kinds.h"

namespace portolan::kube {

namespace {

constexpr auto kServicePort = table<IngressBackend>("ServiceBackendPort",
    {
        {"number", field<&IngressBackend::number>},
        {"name", field<&IngressBackend::portName>},
    },
    Unknown::Reported);
constexpr auto kService = table<IngressBackend>("IngressServiceBackend",
    {
        {"name", field<&IngressBackend::serviceName>},
        {"port", inside<kServicePort>},
    },
    Unknown::Reported);
constexpr auto kResource = table<BackendReference>("TypedLocalObjectReference",
    {
        {"apiGroup", field<&BackendReference::group>},
        {"kind", field<&BackendReference::kind>},
        {"name", field<&BackendReference::service>},
    });

void readServiceBackend(Reader &reader, const Value &value, IngressBackend &out)
{
    out.hasService = true;
    readFields(reader, value, kService, out);
}

void readResource(Reader &reader, const Value &value, IngressBackend &out)
{
    out.hasResource = true;
    readFields(reader, value, kResource, out.resource);
}

template <auto member> void readLegacy(Reader &reader, const Value &value, IngressBackend &out)
{
    out.hasLegacyFields = true;
    reader.read(value, out.*member);
}

constexpr auto kBackend = table<IngressBackend>("IngressBackend",
    {
        {"service", readServiceBackend},
        {"resource", readResource},
        {"serviceName", readLegacy<&IngressBackend::serviceName>},
        {"servicePort", readLegacy<&IngressBackend::servicePort>},
    },
    Unknown::Reported);

BackendReference readBackend(Reader &reader, const Value &value)
{
    IngressBackend backend;
    readFields(reader, value, kBackend, backend);
    if (reader.issues() != nullptr)
        judge(backend, reader.meta().version, value.path, *reader.issues());
    BackendReference out = std::move(backend).reference();
    out.at = reader.span(value.node);
    out.fieldPath = value.path.text();
    return out;
}

void readPathBackend(Reader &reader, const Value &value, IngressPath &out)
{
    out.backend = readBackend(reader, value);
}

void readDefaultBackend(Reader &reader, const Value &value, Ingress &out)
{
    out.defaultBackend = readBackend(reader, value);
}

constexpr auto kPath = table<IngressPath>("HTTPIngressPath",
    {
        {"path", field<&IngressPath::path>},
        {"pathType", field<&IngressPath::pathType>},
        {"backend", readPathBackend},
    },
    Unknown::Reported);
constexpr auto kHttp = table<IngressRule>("HTTPIngressRuleValue",
    {
        {"paths", items<&IngressRule::paths, kPath>},
    });
constexpr auto kRule = table<IngressRule>("IngressRule",
    {
        {"host", field<&IngressRule::host>},
        {"http", inside<kHttp>},
    },
    Unknown::Reported);
constexpr auto kTls = table<IngressTls>("IngressTLS",
    {
        {"hosts", field<&IngressTls::hosts>},
        {"secretName", field<&IngressTls::secretName>},
    });
constexpr auto kSpec = table<Ingress>("IngressSpec",
    {
        {"ingressClassName", field<&Ingress::className>},
        {"defaultBackend", readDefaultBackend},
        {"backend", readDefaultBackend}, // v1beta1
        {"tls", items<&Ingress::tls, kTls>},
        {"rules", items<&Ingress::rules, kRule>},
    });

constexpr auto kAddress = table<std::string>("IngressLoadBalancerIngress",
    {
        {"hostname", itself<std::string>},
        {"ip", itself<std::string>},
    });
constexpr auto kLoadBalancer = table<Ingress>("IngressLoadBalancerStatus",
    {
        {"ingress", strings<&Ingress::addresses, kAddress>},
    });
constexpr auto kStatus = table<Ingress>("IngressStatus",
    {
        {"loadBalancer", inside<kLoadBalancer>},
    });

// What named the class before spec.ingressClassName did.
constexpr auto kAnnotations = table<Ingress>("map[string]string",
    {
        {"kubernetes.io/ingress.class", field<&Ingress::className>},
    });
constexpr auto kMeta = table<Ingress>("ObjectMeta",
    {
        {"annotations", inside<kAnnotations>},
    });

void readMeta(Reader &reader, const Value &value, Ingress &out)
{
    Reader quiet = reader.quiet(); // annotations were judged with the object's metadata
    readFields(quiet, value, kMeta, out);
}

constexpr auto kIngress = table<Ingress>("Ingress",
    {
        {"metadata", readMeta},
        {"spec", inside<kSpec>},
        {"status", inside<kStatus>},
    });

} // namespace

void readIngress(Reader &reader, const Value &root, Object &out)
{
    readFields(reader, root, kIngress, out.content.emplace<Ingress>());
}

} // namespace portolan::kube
