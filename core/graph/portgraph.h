// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/inventory.h"
#include "core/graph/nodekey.h"
#include "core/graph/region.h"

namespace portolan {

// The six kinds of port; the value is the numeral that stands in the picture.
enum class PortKind : std::uint8_t { Application = 1, Container, Target, Service, Node, Web };
enum class PortStatus : std::uint8_t { Ok, Partial, Unresolved, NoBackend, External, Manual, Idle };
enum class EntryStatus : std::uint8_t { Ok, Partial, Idle, Broken, MissingService, MissingPort, NotAllowed };
[[nodiscard]] std::string_view toString(PortStatus status); // as CLI.md writes them
[[nodiscard]] std::string_view toString(EntryStatus status);

// The port the application itself listens on: inferred, never claimed as fact.
struct ApplicationPort {
    int port = 0;
    std::string evidence; // "env PORT", "args --port", "readinessProbe", "image" (CLI.md: applicationPort.evidence)
    std::string shortEvidence; // what the picture writes: "PORT", "args", "runserver", "probe", "image"
    Span at {}; // relative to the object's chunk
    bool loopback = false; // bound to 127.0.0.1: no pod port reaches it
};

// One port of a pod, declared by a container or only reached (a numeric targetPort).
struct PodPort {
    Index container = kNone; // in kube::PodTemplate::containers; kNone: no container declares it
    Index index = kNone; // in Container::ports; kNone: undeclared
    std::optional<int> number; // none: missing or invalid
    std::string name;
    kube::Protocol protocol = kube::Protocol::Tcp;
    std::optional<int> hostPort; // on its node; hostNetwork: the container port
    std::vector<ApplicationPort> application; // the first is the one shown; more: evidence that disagrees
    bool reached = false; // some Service port, or an entry, leads here
    Message remark;
};

// What runs pods: one template, or (live) the pods under one top of the owner chain.
struct WorkloadNode {
    NodeKey key;
    std::string ns;
    std::string label; // "Deployment/web", as trace prints a backend
    Index definition = kNone; // in the inventory; live groups: the top owner, or the first pod
    std::vector<Index> pods; // live: definitions of the pods of this group
    std::vector<Index> owners; // other definitions drawn as this one (live: ReplicaSets between)
    std::optional<int> replicas; // pods now wanted; none for a DaemonSet
    std::optional<int> ready; // live only
    bool idle = false; // scaled to zero, suspended, paused
    std::vector<PodPort> ports; // declared ones in order, then undeclared ones that are reached
    bool selected = false; // by some Service, or by addresses written for it
    bool reached = false;
    std::uint64_t revision = 0; // see Region
};

struct Backend {
    Index workload = kNone; // kNone: an address
    std::string address; // "address/192.0.2.77"
    std::string label; // "Deployment/web"
    std::optional<int> replicas;
    std::optional<int> ready; // live only
    std::optional<int> port; // none: does not resolve
    Index podPort = kNone; // in WorkloadNode::ports
    bool idle = false;
    Message remark;
};

struct ServicePortNode {
    Index port = kNone; // in kube::Service::ports; kNone: a Service without ports that still selects
    PortStatus status = PortStatus::NoBackend;
    std::optional<int> nodePort;
    bool nodePortAuto = false;
    std::vector<Backend> backends; // one per selected workload, also those that do not resolve
    Message problem; // why it is cut, in one sentence, with what was probably meant
};

struct ServiceNode {
    NodeKey key;
    std::string ns;
    Index definition = kNone;
    bool headless = false;
    bool hasNodePorts = false;
    std::vector<ServicePortNode> ports;
    std::vector<Index> workloads; // all that the selector picks
    std::uint64_t revision = 0; // see Region
};

// One place where traffic comes in, and where it goes: a rule and path of an Ingress, a route match, a load balancer's port.
struct EntryRow {
    std::string host;
    std::optional<std::string> path; // none: default backend, or no path at all
    std::optional<std::string> pathType;
    std::optional<int> port;
    std::optional<std::string> protocol; // "HTTP", "HTTPS", "TCP" …
    std::optional<std::string> service; // as named
    std::string serviceNamespace;
    std::optional<int> servicePort; // the number it resolves to; none: unresolved
    std::string servicePortText; // as written: number or name
    EntryStatus status = EntryStatus::Ok;
    Index serviceNode = kNone; // in PortGraph::services
    Index servicePortIndex = kNone; // in ServiceNode::ports
    bool throughNodePort = false; // load balancers and web servers that go to a node port
    Index workload = kNone; // HostPort: in PortGraph::workloads
    Index podPort = kNone;
    std::string kind; // as trace prints it: "Ingress", "HTTPRoute", "LoadBalancer", "ExternalIP", "HostPort", "WebServer"
    std::string ns, name; // of the object trace prints (the route, not its Gateway)
    Index definition = kNone; // that object
    Span at {}; // what names the backend, relative to its chunk
    std::string part; // NodeKey part: "rules/0/paths/1"
    std::string fieldPath; // of the backend's port
    Message problem;
    bool attached = true; // Gateway routes: a listener admits the route
    std::string method; // that a route's match asks for; "" for any
    std::uint32_t conditions = 0; // headers it asks for too
    std::int64_t weight = 1; // of the backend
};

// An entry card: an Ingress, a Gateway (its routes are rows), a load balancer, external IPs, a web server.
struct EntryNode {
    NodeKey key;
    std::string kind; // "Ingress", "Gateway", "LoadBalancer", "ExternalIP", "WebServer", "HostPort"
    std::string ns;
    Index definition = kNone;
    std::string badge; // ingress class, address, file
    std::vector<Index> rows; // in PortGraph::entryRows; a route attached to two Gateways stands in both
    std::uint64_t revision = 0; // see Region
};

struct PortGraph {
    std::shared_ptr<const Inventory> inventory;
    std::vector<ServiceNode> services; // sorted by (namespace, name), then definition
    std::vector<WorkloadNode> workloads; // the same
    std::vector<EntryNode> entries; // the same, by (namespace, kind, name)
    std::vector<EntryRow> entryRows; // in trace's order
    std::optional<int> nodeCount; // Node objects in the input
    std::uint32_t chains = 0; // distinct paths from their leftmost drawn port to an application port or the break
    std::uint32_t brokenChains = 0;
    std::vector<Index> leftOut; // definitions, once for each of their backends that is no Service
    std::vector<Region> regions; // what was resolved on its own

    [[nodiscard]] const Definition &definition(Index index) const { return inventory->definitions[index]; }
    [[nodiscard]] const kube::Service &service(const ServiceNode &node) const;
    [[nodiscard]] const kube::Workload *workload(const WorkloadNode &node) const; // none for a group known only by its owner
};

} // namespace portolan
