// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/resources.h"

#include <array>

namespace portolan::cluster {

namespace {

constexpr auto kKnown = std::to_array<KnownResource>({
    {"", "services", "Service"},
    {"", "pods", "Pod"},
    {"", "replicationcontrollers", "ReplicationController"},
    {"", "nodes", "Node", false},
    {"", "namespaces", "Namespace", false},
    {"apps", "deployments", "Deployment"},
    {"apps", "replicasets", "ReplicaSet"},
    {"apps", "statefulsets", "StatefulSet"},
    {"apps", "daemonsets", "DaemonSet"},
    {"batch", "jobs", "Job"},
    {"batch", "cronjobs", "CronJob"},
    {"discovery.k8s.io", "endpointslices", "EndpointSlice"},
    {"networking.k8s.io", "ingresses", "Ingress"},
    {"networking.k8s.io", "networkpolicies", "NetworkPolicy"},
    {"gateway.networking.k8s.io", "gateways", "Gateway", true, false},
    {"gateway.networking.k8s.io", "httproutes", "HTTPRoute", true, false},
    {"gateway.networking.k8s.io", "grpcroutes", "GRPCRoute", true, false},
    {"gateway.networking.k8s.io", "tlsroutes", "TLSRoute", true, false},
    {"gateway.networking.k8s.io", "tcproutes", "TCPRoute", true, false},
    {"gateway.networking.k8s.io", "udproutes", "UDPRoute", true, false},
    {"gateway.networking.k8s.io", "referencegrants", "ReferenceGrant", true, false},
    {"route.openshift.io", "routes", "Route", true, false},
    {"apps.openshift.io", "deploymentconfigs", "DeploymentConfig", true, false},
    {"argoproj.io", "rollouts", "Rollout", true, false},
    {"traefik.io", "ingressroutes", "IngressRoute", true, false},
    {"traefik.io", "ingressroutetcps", "IngressRouteTCP", true, false},
    {"traefik.io", "ingressrouteudps", "IngressRouteUDP", true, false},
    {"networking.istio.io", "gateways", "Gateway", true, false},
    {"networking.istio.io", "virtualservices", "VirtualService", true, false},
});

} // namespace

std::span<const KnownResource> knownResources()
{
    return kKnown;
}

QByteArray Resource::path(const std::string &ns) const
{
    std::string path = group.empty() ? "/api/" + version : "/apis/" + group + '/' + version;
    if (namespaced && !ns.empty())
        path += "/namespaces/" + QByteArray::fromStdString(ns).toPercentEncoding().toStdString();
    return QByteArray::fromStdString(path + '/' + plural);
}

} // namespace portolan::cluster
