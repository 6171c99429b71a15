// SPDX-License-Identifier: GPL-3.0-or-later
// The rule table, PORT2xx (what the API server says of one object) and PORT9xx (objects defined twice).
#include "core/check/passes.h"
#include "core/kube/issuecodes.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

struct Text {
    std::string_view code;
    std::string_view explanation;
    std::string_view example;
};

// Codes, severities and titles are core/kube's own (kube::kIssueCodes).
constexpr auto kTexts = std::to_array<Text>({
    {kube::kWrongType,
        PORTOLAN_TR("The value has another type than the field. Kubernetes reads YAML 1.1: a quoted number is a string, an "
                    "unquoted yes, no, "
                    "on, off, y or n is a boolean. The object cannot be decoded and is refused. Source: sigs.k8s.io/yaml, "
                    "encoding/json."),
        "port: \"80\"                 # write port: 80"},
    {kube::kPortRange,
        PORTOLAN_TR("Port numbers are 1 to 65535; the API server refuses anything else. Source: core/v1 ServicePort.port, "
                    "ContainerPort.containerPort; validation IsValidPortNum."),
        "port: 70000"},
    {kube::kPortName,
        PORTOLAN_TR(
            "Names of container ports, target ports, backend ports and probe ports are IANA service names: 1 to 15 characters of "
            "a-z, 0-9 and '-', at least one letter, no hyphen at either end nor two in a row. Source: RFC 6335, 5.1; validation "
            "IsValidPortName."),
        "name: http_web              # write http-web"},
    {kube::kServicePortName,
        PORTOLAN_TR("The name of a Service port is a DNS label: up to 63 characters of a-z, 0-9 and '-', no hyphen at either "
                    "end. Source: "
                    "core/v1 ServicePort.name; RFC 1123."),
        "name: HTTP                  # write http"},
    {kube::kProtocol,
        PORTOLAN_TR(
            "Protocols are TCP, UDP and SCTP, in capitals. Application protocols belong in appProtocol or in the port's name. "
            "Source: core/v1 ServicePort.protocol, ContainerPort.protocol."),
        "protocol: tcp               # write TCP"},
    {kube::kMissing,
        PORTOLAN_TR("The API server requires this field and refuses the object without it. Of several Service ports each has to "
                    "be named. "
                    "Source: Kubernetes API reference, the kind's validation."),
        "ports: [{port: 80}, {port: 443}]   # both need a name"},
    {kube::kDuplicateName,
        PORTOLAN_TR("Names have to be unique in this list: ports of a Service, ports of a container, containers of a pod. "
                    "Source: Kubernetes "
                    "API, listMapKey and validation of the kind."),
        "ports: [{name: web, port: 80}, {name: web, port: 443}]"},
    {kube::kDuplicatePort,
        PORTOLAN_TR("Within a Service the pair of port number and protocol has to be unique. Source: core/v1 ServiceSpec.ports."),
        "ports: [{name: a, port: 80}, {name: b, port: 80}]"},
    {kube::kNodePortTwice,
        PORTOLAN_TR(
            "Two ports of one Service may share a node port only if their protocols differ. Source: the node port allocator."),
        "ports: [{name: a, port: 80, nodePort: 30080}, {name: b, port: 81, nodePort: 30080}]"},
    {kube::kNodePortUnused,
        PORTOLAN_TR("Only Services of type NodePort and LoadBalancer open node ports; on any other the field is forbidden. "
                    "Source: core/v1 "
                    "ServicePort.nodePort."),
        "spec: {type: ClusterIP, ports: [{port: 80, nodePort: 30080}]}"},
    {kube::kNodePortRange,
        PORTOLAN_TR("Node ports are taken from 30000-32767 unless the API server's flag --service-node-port-range says "
                    "otherwise. Source: "
                    "Kubernetes documentation, Service, \"type: NodePort\"."),
        "nodePort: 8080"},
    {kube::kServiceType,
        PORTOLAN_TR("The types are ClusterIP, NodePort, LoadBalancer and ExternalName, written just so. Source: core/v1 "
                    "ServiceSpec.type."),
        "type: Nodeport              # write NodePort"},
    {kube::kServiceField,
        PORTOLAN_TR("The field may not be set for a Service of this type. Source: core/v1 ServiceSpec, validation."),
        "spec: {type: ClusterIP, externalTrafficPolicy: Local}"},
    {kube::kAppProtocol,
        PORTOLAN_TR(
            "appProtocol is an IANA service name, or a name with a domain before it such as kubernetes.io/h2c. Source: core/v1 "
            "ServicePort.appProtocol."),
        "appProtocol: \"Bad Proto!\""},
    {kube::kHostPortTwice,
        PORTOLAN_TR("Within a pod a host port can be opened once for each protocol and host address. Source: core/v1 "
                    "ContainerPort.hostPort."),
        "containers: [{ports: [{hostPort: 80}]}, {ports: [{hostPort: 80}]}]"},
    {kube::kHostNetworkPort,
        PORTOLAN_TR(
            "Under hostNetwork the container's port is the node's port, so that hostPort, if written, has to be the same number. "
            "Source: core/v1 ContainerPort.hostPort."),
        "hostNetwork: true           # containerPort: 80, hostPort: 8080"},
    {kube::kSelectorMismatch,
        PORTOLAN_TR(
            "A workload has to select the pods of its own template; the API server refuses one whose selector does not match the "
            "template's labels. Source: apps/v1 DeploymentSpec.selector."),
        "selector: {matchLabels: {app: web}}   # the template carries app: wbe"},
    {kube::kIngressBackend,
        PORTOLAN_TR("A backend names either a Service with the number or the name of one port, or a resource; neither none nor "
                    "both. Source: "
                    "networking.k8s.io/v1 IngressBackend, ServiceBackendPort."),
        "port: {number: 80, name: http}"},
    {kube::kIngressPath,
        PORTOLAN_TR("Each path has a pathType (Exact, Prefix, ImplementationSpecific) and, unless it is ImplementationSpecific, "
                    "begins with "
                    "a slash. Source: networking.k8s.io/v1 HTTPIngressPath."),
        "path: api                   # write /api"},
    {kube::kHostName,
        PORTOLAN_TR(
            "A host is a DNS name without a port, perhaps with `*.` in front; no IP address. Source: networking.k8s.io/v1 "
            "IngressRule.host; RFC 3986."),
        "host: shop.example:8080"},
    {kube::kEndPort,
        PORTOLAN_TR("A range of a NetworkPolicy is written with a numeric `port` and an `endPort` that is not smaller. Source: "
                    "networking.k8s.io/v1 NetworkPolicyPort.endPort."),
        "ports: [{port: 100, endPort: 90}]"},
    {kube::kObjectName,
        PORTOLAN_TR(
            "Names of objects are DNS names: Services and namespaces DNS labels, most others DNS subdomains. Source: Kubernetes "
            "documentation, Object Names and IDs."),
        "metadata: {name: My_Service}"},
    {kube::kNestedList, PORTOLAN_TR("kubectl does not read a List inside a List. Source: kubectl apply."),
        "kind: List   # items: [{kind: List}]"},
    {kube::kUnknownField,
        PORTOLAN_TR("The field does not exist. kubectl's strict validation refuses it; without it, it is dropped silently, so "
                    "that the value "
                    "has no effect. Source: KEP-2885 server-side unknown field validation."),
        "targetport: 8080            # write targetPort"},
    {kube::kOtherVersionField,
        PORTOLAN_TR(
            "The field belongs to another API version of this kind. Source: Kubernetes documentation, Deprecated API Migration "
            "Guide."),
        "serviceName: web            # networking.k8s.io/v1 writes service: {name: web}"},
    {kube::kDuplicateKey,
        PORTOLAN_TR("A key that stands twice in one map passes even strict validation; the last one counts. Source: kubectl "
                    "apply --validate=strict."),
        "ports: [{port: 80, port: 81}]"},
    {kube::kRemovedVersion,
        PORTOLAN_TR("The chosen Kubernetes no longer serves this API version: applying the object fails. It is shown all the "
                    "same. Source: "
                    "Kubernetes documentation, Deprecated API Migration Guide."),
        "apiVersion: extensions/v1beta1   # Ingress: networking.k8s.io/v1"},
    {kube::kRouteBackendPort,
        PORTOLAN_TR("A backendRef to a Service has to name a port; the API refuses the route without it. Source: "
                    "gateway.networking.k8s.io BackendObjectReference.port: \"Port is required when the referent is a Kubernetes "
                    "Service\"."),
        "backendRefs: [{name: api}]"},
    {kube::kNoSuchKind,
        PORTOLAN_TR("Kubernetes never had this kind in this group and version. Source: Kubernetes API reference."),
        "apiVersion: v1              # kind: Deployment is apps/v1"},
});

constexpr auto kRules = std::to_array<Rule>({
    {kUnreadableFile, kube::Severity::Error, true, PORTOLAN_TR("Source cannot be read"),
        PORTOLAN_TR(
            "The file or folder is not there, may not be read, or is not of a kind that can be read. What else was given is "
            "read all the same; the exit status is 3. Source: the operating system, or the program that was asked."),
        "portolan check no-such-folder/"},
    {kSyntaxError, kube::Severity::Error, true, PORTOLAN_TR("Syntax error"),
        PORTOLAN_TR("The text is no YAML (or JSON), so that kubectl applies the documents before it and stops there. The "
                    "document's last good state is shown, if there was one; the exit status is 3. Source: YAML 1.2.2; "
                    "sigs.k8s.io/yaml; RFC 8259."),
        "host: *.example            # an asterisk begins an alias: write \"*.example\""},
    {kBadSetting, kube::Severity::Error, true, PORTOLAN_TR("Setting that is not understood"),
        PORTOLAN_TR("`.portolan.yaml` holds a key, a rule or a value that does not exist; it has no effect. The keys are enable, "
                    "disable, severity (a map from rules to error, warning or info) and ignore (a list of items with rule, "
                    "object, path and reason). Source: README, \"Settings\"."),
        "disable: [PORT999]         # there is no such rule"},
    {"PORT910", kube::Severity::Warning, true, PORTOLAN_TR("Definition overridden in the same file"),
        PORTOLAN_TR("The same object is defined again further down; kubectl applies a file from top to bottom, so that the last "
                    "definition "
                    "stays. Source: kubectl apply."),
        "kind: Service               # name: web, twice in one file", checkDefinitions},
    {"PORT911", kube::Severity::Info, true, PORTOLAN_TR("Object defined in another file too"),
        PORTOLAN_TR(
            "Another file defines the same object differently: overlays, variants or demos beside each other. Each is shown and "
            "resolved within its own folder first."),
        "base/service.yaml           # and overlay/service.yaml", checkDefinitions},
});

std::vector<Rule> allValueRules()
{
    std::vector<Rule> all(kRules.begin(), kRules.end());
    for (const kube::IssueCode &issue : kube::kIssueCodes) {
        const auto text = std::ranges::find(kTexts, issue.code, &Text::code);
        const bool known = text != kTexts.end();
        all.push_back({issue.code, issue.severity, true, issue.title, known ? text->explanation : issue.title,
            known ? text->example : std::string_view(), checkIssues});
    }
    return all;
}

} // namespace

std::span<const Rule> valueRules()
{
    static const std::vector<Rule> kAll = allValueRules();
    return kAll;
}

} // namespace portolan
