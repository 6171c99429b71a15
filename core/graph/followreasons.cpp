// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/followreasons.h"

namespace portolan {

namespace {

using By = FollowStep::By;

std::string text(std::optional<int> number)
{
    return number ? std::to_string(*number) : "?";
}

std::string nodePortText(const ServicePortNode &port)
{
    return port.nodePort ? std::to_string(*port.nodePort) : "auto";
}

bool isRoute(const EntryRow &row)
{
    return row.kind.ends_with("Route");
}

} // namespace

Message toMessage(By by)
{
    switch (by) {
    case By::Client:
        return {PORTOLAN_TR("Client"), {}};
    case By::LoadBalancer:
        return {PORTOLAN_TR("Load balancer"), {}};
    case By::WebServer:
        return {PORTOLAN_TR("Web server"), {}};
    case By::IngressController:
        return {PORTOLAN_TR("Ingress controller"), {}};
    case By::Gateway:
        return {PORTOLAN_TR("Gateway"), {}};
    case By::KubeProxy:
        return {PORTOLAN_TR("kube-proxy"), {}};
    case By::Dns:
        return {PORTOLAN_TR("Cluster DNS"), {}};
    case By::Runtime:
        return {PORTOLAN_TR("Container runtime"), {}};
    case By::Nobody:
        break;
    }
    return {};
}

By sender(const EntryRow &row)
{
    if (row.kind == "LoadBalancer")
        return By::LoadBalancer;
    if (row.kind == "ExternalIP")
        return By::KubeProxy;
    if (row.kind == kWebServerKind)
        return By::WebServer;
    return isRoute(row) ? By::Gateway : By::IngressController;
}

Message whyComesIn(const EntryRow &row)
{
    const std::string port = text(row.port);
    if (row.kind == "LoadBalancer")
        return {PORTOLAN_TR("The client connects to port %1 of the load balancer that the cloud made for Service \"%2\"."),
            {port, row.name}};
    if (row.kind == "ExternalIP")
        return {PORTOLAN_TR("The client connects to port %1 of %2, an address that is routed to the nodes."), {port, row.host}};
    if (row.kind == "HostPort")
        return {PORTOLAN_TR("The client connects to port %1 of a node that runs one of the pods."), {port}};
    const std::string host = row.host.empty() ? "*" : row.host;
    if (row.kind == kWebServerKind)
        return {PORTOLAN_TR("The client connects to port %1 of the web server, which takes %2 in this server block."),
            {port, host + row.path.value_or("")}};
    if (isRoute(row))
        return {PORTOLAN_TR("The client connects to port %1 of the gateway; %2 \"%3\" takes the request for %4."),
            {port, row.kind, row.name, host + row.path.value_or("")}};
    if (!row.path)
        return {PORTOLAN_TR("The client connects to port %1 of the ingress controller; no rule takes the request, so the default "
                            "backend does."),
            {port}};
    return {PORTOLAN_TR("The client connects to port %1 of the ingress controller, whose rule for %2 takes the request."),
        {port, host + *row.path}};
}

Message whyNotAllowed(const EntryRow &row)
{
    return {PORTOLAN_TR("No listener admits %1 \"%2\", so the request goes no further."), {row.kind, row.name}};
}

Message whyHostPort(const EntryRow &row, const PodPort &port)
{
    if (row.port == port.number)
        return {PORTOLAN_TR("The port is opened on the node itself and stays %1: hostPort, or hostNetwork, asks for it."),
            {text(port.number)}};
    return {PORTOLAN_TR("The container runtime turns the node's port %1 into port %2 of the pod, because hostPort asks for it."),
        {text(row.port), text(port.number)}};
}

Message whyOnNode(const ServiceNode &node, const ServicePortNode &port, const EntryRow *row)
{
    if (row == nullptr)
        return {PORTOLAN_TR("The client connects to node port %1 of any node: Service \"%2\" opens it on all of them."),
            {nodePortText(port), node.key.name}};
    if (row->kind == kWebServerKind)
        return {PORTOLAN_TR("The web server turns port %1 into node port %2 of a node, as its configuration says."),
            {text(row->port), nodePortText(port)}};
    return {PORTOLAN_TR("The load balancer turns port %1 into node port %2 of any node."), {text(row->port), nodePortText(port)}};
}

Message whyNodePort(const ServiceNode &node, const ServicePortNode &port, const kube::ServicePort &written)
{
    return {PORTOLAN_TR("kube-proxy on that node knows that node port %1 belongs to port %2 of Service \"%3\"."),
        {nodePortText(port), written.port.text, node.key.name}};
}

Message whyBackend(const EntryRow &row, const ServiceNode &node, const kube::ServicePort &written)
{
    if (row.kind == "LoadBalancer")
        return {PORTOLAN_TR("The load balancer passes port %1 on to port %2 of Service \"%3\"."),
            {text(row.port), written.port.text, node.key.name}};
    if (row.kind == "ExternalIP")
        return {
            PORTOLAN_TR("kube-proxy takes packets for that address: it is one of the external IPs of Service \"%1\", port %2."),
            {node.key.name, written.port.text}};
    if (row.kind == kWebServerKind)
        return {PORTOLAN_TR("The web server turns port %1 into port %2 of Service \"%3\", as its configuration says."),
            {text(row.port), written.port.text, node.key.name}};
    const bool named = !row.servicePortText.empty() && row.servicePortText != written.port.text;
    if (isRoute(row))
        return {PORTOLAN_TR("The gateway turns port %1 into port %2 of Service \"%3\", as the route's backend says."),
            {text(row.port), written.port.text, node.key.name}};
    if (named)
        return {PORTOLAN_TR("The ingress controller turns port %1 into port %2 of Service \"%3\": the backend calls it \"%4\"."),
            {text(row.port), written.port.text, node.key.name, row.servicePortText}};
    return {PORTOLAN_TR("The ingress controller turns port %1 into port %2 of Service \"%3\", as the rule's backend says."),
        {text(row.port), written.port.text, node.key.name}};
}

Message whyInside(const ServiceNode &node, const kube::ServicePort &written)
{
    return {PORTOLAN_TR("Inside the cluster a client connects to http://%1:%2: the name leads to the Service's own address."),
        {node.key.name + '.' + node.ns, written.port.text}};
}

Message whyName(const ServiceNode &node)
{
    return {PORTOLAN_TR("Service \"%1\" is headless: its name gives the addresses of the pods themselves, and no port is "
                        "rewritten on the way."),
        {node.key.name}};
}

Message whyExternal(const ServiceNode &node, const std::string &name)
{
    return {PORTOLAN_TR("Service \"%1\" is only a name: DNS answers with %2, outside the cluster; the port stays as it is."),
        {node.key.name, name}};
}

Message whyTarget(const ServiceNode &node, const kube::ServicePort *written, const Backend &backend, const std::string &container)
{
    const std::string target = text(backend.port);
    if (node.headless || written == nullptr)
        return {PORTOLAN_TR("The client connects to port %1 of a pod of %2 directly."), {target, backend.label}};
    using Form = kube::PortReference::Form;
    const std::string from = written->port.text;
    if (written->targetPort.form == Form::Absent)
        return {PORTOLAN_TR("kube-proxy replaces the Service's address by that of a pod of %1; no targetPort is written, so the "
                            "port stays %2."),
            {backend.label, target}};
    if (written->targetPort.form == Form::Name)
        return {PORTOLAN_TR("kube-proxy turns service port %1 into target port %2 of a pod of %3: targetPort is \"%4\", and "
                            "container \"%5\" gives that name to %2."),
            {from, target, backend.label, written->targetPort.text, container}};
    if (from == target)
        return {
            PORTOLAN_TR("kube-proxy replaces the Service's address by that of a pod of %1; targetPort is the same number, %2."),
            {backend.label, target}};
    return {PORTOLAN_TR("kube-proxy turns service port %1 into target port %2 of a pod of %3, because targetPort says so."),
        {from, target, backend.label}};
}

Message whyNoPods(const Backend &backend)
{
    return {PORTOLAN_TR("%1 has no pods now, so nobody answers."), {backend.label}};
}

Message whyNobodyThere(const ServiceNode &node)
{
    return {PORTOLAN_TR("Service \"%1\" has no pods behind it, so nobody answers."), {node.key.name}};
}

Message whyHeard(const ApplicationPort &listens, const std::string &container)
{
    return {PORTOLAN_TR("In the pod nobody rewrites the port any more. The program in container \"%1\" listens on %2, judging by "
                        "%3: the request has arrived."),
        {container, std::to_string(listens.port), listens.evidence}};
}

Message whyUnheard(const PodPort &port, const ApplicationPort &listens, const std::string &container)
{
    if (listens.loopback)
        return {
            PORTOLAN_TR("The program in container \"%1\" listens on port %2 of 127.0.0.1 alone: what comes from outside its pod "
                        "is refused."),
            {container, std::to_string(listens.port)}};
    return {
        PORTOLAN_TR("In the pod nobody rewrites the port any more, and the program in container \"%1\" listens on %2, judging "
                    "by %3: nobody answers at %4."),
        {container, std::to_string(listens.port), listens.evidence, text(port.number)}};
}

Message whySilent(const PodPort &port, const std::string &container)
{
    if (container.empty())
        return {
            PORTOLAN_TR("No container declares port %1; that is allowed. The program has to listen there: nobody rewrites the "
                        "port any more."),
            {text(port.number)}};
    return {
        PORTOLAN_TR("The request has arrived in container \"%1\". Its program has to listen on %2: nobody rewrites the port any "
                    "more, and containerPort only declares it."),
        {container, text(port.number)}};
}

} // namespace portolan
