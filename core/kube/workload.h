// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/sourced.h"

namespace portolan::kube {

// core/v1 ContainerPort.
struct ContainerPort {
    Span item {};
    Text name;
    PortNumber containerPort;
    PortNumber hostPort;
    Text hostIP;
    ProtocolField protocol;
};

// core/v1 EnvVar with a literal value, or where the value comes from; never a Secret's value.
struct EnvVar {
    std::string name;
    Text value;
    enum class From : std::uint8_t { Value, ConfigMap, Secret, Field };
    From from = From::Value;
    std::string fromName;
    std::string fromKey;
};
struct EnvFrom {
    std::string kind; // "ConfigMap" or "Secret"
    std::string name;
    std::string prefix;
};

struct Probe {
    enum class Type : std::uint8_t { HttpGet, TcpSocket, Grpc };
    std::string which; // "livenessProbe", "readinessProbe", "startupProbe"
    Type type = Type::HttpGet;
    PortReference port;
    std::string host; // httpGet.host, tcpSocket.host
    std::string path;
    std::string scheme;
};

// core/v1 Container; `sidecar`: an init container with restartPolicy Always (KEP-753).
struct Container {
    enum class Role : std::uint8_t { App, Init, Sidecar };
    Role role = Role::App;
    std::uint32_t index = 0; // in its own list, containers or initContainers
    Span item {};
    Text name;
    Text image;
    std::vector<Text> command;
    std::vector<Text> args;
    std::vector<EnvVar> env;
    std::vector<EnvFrom> envFrom;
    std::vector<ContainerPort> ports;
    std::vector<Probe> probes;
};

// core/v1 PodTemplateSpec, or a Pod's own metadata and spec.
struct PodTemplate {
    Labels labels;
    Span labelsAt {}; // the map; if absent, the metadata or template that lacks it
    std::vector<std::pair<std::string, Text>> annotations; // prometheus.io/* and the like only
    std::string path; // FIELDPATH of the template: "spec.template", "" for a Pod
    bool hostNetwork = false;
    std::string nodeName;
    Labels nodeSelector;
    std::string subdomain;
    std::string hostname;
    std::vector<std::string> configMaps; // those that volumes bring in
    std::vector<Container> containers; // init containers last, with their role
};

// What runs pods: Deployment, ReplicaSet, ReplicationController, StatefulSet, DaemonSet, Job, CronJob, Pod, and
// custom kinds that carry a pod template.
struct Workload {
    PodTemplate pod;
    Number replicas; // spec.replicas; Job, CronJob: spec.parallelism
    Selector selector;
    bool suspended = false; // Job, CronJob
    bool paused = false; // Deployment
    Text serviceName; // StatefulSet
    // Of a live Pod:
    std::string phase;
    std::string podIP;
    std::vector<std::string> podIPs;
    std::optional<bool> ready; // condition Ready
    bool deleting = false; // metadata.deletionTimestamp
};

} // namespace portolan::kube
