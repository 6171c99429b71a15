// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/podfields.h"

#include "core/kube/fields.h"

#include <algorithm>

namespace portolan::kube {

namespace {

constexpr auto kContainerPort = table<ContainerPort>("ContainerPort",
    {
        {"name", field<&ContainerPort::name>},
        {"containerPort", field<&ContainerPort::containerPort>},
        {"protocol", field<&ContainerPort::protocol>},
        {"hostPort", field<&ContainerPort::hostPort>},
        {"hostIP", field<&ContainerPort::hostIP>},
    },
    Unknown::Reported);

void setKind(EnvVar &variable, EnvVar::From from)
{
    variable.from = from;
}
void setKind(EnvFrom &source, EnvVar::From from)
{
    source.kind = from == EnvVar::From::Secret ? "Secret" : "ConfigMap";
}

constexpr auto kKeySelector = table<EnvVar>("KeySelector",
    {
        {"name", field<&EnvVar::fromName>},
        {"key", field<&EnvVar::fromKey>},
    });
constexpr auto kFieldSelector = table<EnvVar>("ObjectFieldSelector",
    {
        {"fieldPath", field<&EnvVar::fromKey>},
    });
constexpr auto kResourceSelector = table<EnvVar>("ResourceFieldSelector",
    {
        {"resource", field<&EnvVar::fromKey>},
        {"containerName", field<&EnvVar::fromName>},
    });
constexpr auto kSourceName = table<EnvFrom>("EnvSource",
    {
        {"name", field<&EnvFrom::name>},
    });

// One of the places a value may come from: the map's name says which.
template <EnvVar::From from, const auto &table, typename T> void source(Reader &reader, const Value &value, T &out)
{
    setKind(out, from);
    readFields(reader, value, table, out);
}

constexpr auto kEnvVarSource = table<EnvVar>("EnvVarSource",
    {
        {"configMapKeyRef", source<EnvVar::From::ConfigMap, kKeySelector>},
        {"secretKeyRef", source<EnvVar::From::Secret, kKeySelector>},
        {"fieldRef", source<EnvVar::From::Field, kFieldSelector>},
        {"resourceFieldRef", source<EnvVar::From::Field, kResourceSelector>},
    });
constexpr auto kEnvVar = table<EnvVar>("EnvVar",
    {
        {"name", field<&EnvVar::name>},
        {"value", field<&EnvVar::value>},
        {"valueFrom", inside<kEnvVarSource>},
    });
constexpr auto kEnvFrom = table<EnvFrom>("EnvFromSource",
    {
        {"prefix", field<&EnvFrom::prefix>},
        {"configMapRef", source<EnvVar::From::ConfigMap, kSourceName>},
        {"secretRef", source<EnvVar::From::Secret, kSourceName>},
    });

constexpr auto kHttpGet = table<Probe>("HTTPGetAction",
    {
        {"port", field<&Probe::port>},
        {"path", field<&Probe::path>},
        {"host", field<&Probe::host>},
        {"scheme", field<&Probe::scheme>},
        {"httpHeaders"},
    },
    Unknown::Reported);
constexpr auto kTcpSocket = table<Probe>("TCPSocketAction",
    {
        {"port", field<&Probe::port>},
        {"host", field<&Probe::host>},
    },
    Unknown::Reported);

// core/v1 GRPCAction.port is an integer, never a name.
void readGrpcPort(Reader &reader, const Value &value, Probe &out)
{
    PortNumber port;
    reader.read(value, port);
    using Form = PortReference::Form;
    out.port = {port.number ? Form::Number : Form::Invalid, port.number.value_or(0), port.text, port.at};
}

constexpr auto kGrpc = table<Probe>("GRPCAction",
    {
        {"port", readGrpcPort},
        {"service"},
    },
    Unknown::Reported);

struct Actions {
    std::vector<Probe> probes;
};
template <Probe::Type type, const auto &table> void action(Reader &reader, const Value &value, Actions &out)
{
    Probe &probe = out.probes.emplace_back();
    probe.type = type;
    readFields(reader, value, table, probe);
}

constexpr auto kProbe = table<Actions>("Probe",
    {
        {"httpGet", action<Probe::Type::HttpGet, kHttpGet>},
        {"tcpSocket", action<Probe::Type::TcpSocket, kTcpSocket>},
        {"grpc", action<Probe::Type::Grpc, kGrpc>},
    });

void readProbe(Reader &reader, const Value &value, Container &out)
{
    Actions actions; // one; the API server refuses more
    readFields(reader, value, kProbe, actions);
    for (Probe &probe : actions.probes) {
        probe.which = value.path.key();
        out.probes.push_back(std::move(probe));
    }
}

void readRestartPolicy(Reader &reader, const Value &value, Container &out)
{
    std::string policy;
    reader.read(value, policy);
    if (out.role == Container::Role::Init && policy == "Always")
        out.role = Container::Role::Sidecar;
}

constexpr auto kContainer = table<Container>("Container",
    {
        {"name", field<&Container::name>},
        {"image", field<&Container::image>},
        {"command", field<&Container::command>},
        {"args", field<&Container::args>},
        {"ports", items<&Container::ports, kContainerPort>},
        {"env", items<&Container::env, kEnvVar>},
        {"envFrom", items<&Container::envFrom, kEnvFrom>},
        {"livenessProbe", readProbe},
        {"readinessProbe", readProbe},
        {"startupProbe", readProbe},
        {"restartPolicy", readRestartPolicy},
        {"imagePullPolicy"},
        {"lifecycle"},
        {"resizePolicy"},
        {"resources"},
        {"restartPolicyRules"},
        {"securityContext"},
        {"stdin"},
        {"stdinOnce"},
        {"terminationMessagePath"},
        {"terminationMessagePolicy"},
        {"tty"},
        {"volumeDevices"},
        {"volumeMounts"},
        {"workingDir"},
    },
    Unknown::NearMiss);

template <Container::Role role> void readContainers(Reader &reader, const Value &value, PodTemplate &out)
{
    out.containers.reserve(out.containers.size() + countItems(reader.tree(), value.node));
    std::uint32_t index = 0;
    reader.forEachItem(value, kContainer.type, [&](const Value &item) {
        Container &container = out.containers.emplace_back();
        container.role = role;
        container.index = index++;
        container.item = reader.span(item.node);
        readFields(reader, item, kContainer, container);
    });
}

constexpr auto kConfigMapVolume = table<std::string>("ConfigMapVolumeSource",
    {
        {"name", itself<std::string>},
    });
constexpr auto kVolume = table<std::string>("Volume",
    {
        {"configMap", inside<kConfigMapVolume>},
    });

// Init containers come last, whatever the order in the file: a table is read in its own order.
constexpr auto kPodSpec = table<PodTemplate>("PodSpec",
    {
        {"hostNetwork", field<&PodTemplate::hostNetwork>},
        {"nodeName", field<&PodTemplate::nodeName>},
        {"nodeSelector", field<&PodTemplate::nodeSelector>},
        {"hostname", field<&PodTemplate::hostname>},
        {"subdomain", field<&PodTemplate::subdomain>},
        {"volumes", strings<&PodTemplate::configMaps, kVolume>},
        {"containers", readContainers<Container::Role::App>},
        {"initContainers", readContainers<Container::Role::Init>},
    });

bool speaksOfPorts(std::string_view annotation)
{
    constexpr std::string_view kPort = "port";
    const auto sameLetter = [](char a, char b) { return a == b || a == b - 'a' + 'A'; };
    return annotation.starts_with("prometheus.io/")
        || std::search(annotation.begin(), annotation.end(), kPort.begin(), kPort.end(), sameLetter) != annotation.end();
}

void readAnnotations(Reader &reader, const Value &value, PodTemplate &out)
{
    Text text;
    reader.forEachMember(value, "map[string]string", [&](std::string_view key, const Value &member) {
        reader.read(member, text); // also of the others: the API server refuses what is no string
        if (speaksOfPorts(key))
            out.annotations.emplace_back(key, text);
    });
}

void readLabels(Reader &reader, const Value &value, PodTemplate &out)
{
    out.labelsAt = reader.span(value.node);
    reader.read(value, out.labels);
}

constexpr auto kTemplateMeta = table<PodTemplate>("ObjectMeta",
    {
        {"labels", readLabels},
        {"annotations", readAnnotations},
    });

constexpr auto kPodTemplate = table<PodTemplate>("PodTemplateSpec",
    {
        {"metadata", readTemplateMeta},
        {"spec", inside<kPodSpec>},
    });

} // namespace

void readTemplateMeta(Reader &reader, const Value &metadata, PodTemplate &out)
{
    out.labelsAt = reader.span(metadata.node);
    readFields(reader, metadata, kTemplateMeta, out);
}

void readPodSpec(Reader &reader, const Value &spec, PodTemplate &out)
{
    readFields(reader, spec, kPodSpec, out);
}

void readPodTemplate(Reader &reader, const Value &map, PodTemplate &out)
{
    out.path = map.path.text();
    out.labelsAt = reader.span(map.node);
    readFields(reader, map, kPodTemplate, out);
}

} // namespace portolan::kube
