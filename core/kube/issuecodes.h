// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/object.h"

#include <array>

namespace portolan::kube {

// The codes of Object::issues, in one place: value rules 200–279, strict decoding 280–289, API versions 290–299.
// A code is never given a second meaning and never reused.
inline constexpr std::string_view kWrongType = "PORT200"; // a value of the wrong type: `port: "80"`, `v: y` in labels
inline constexpr std::string_view kPortRange = "PORT201"; // a port number that is missing or outside 1–65535
inline constexpr std::string_view kPortName = "PORT202"; // a port name that is no IANA service name
inline constexpr std::string_view kServicePortName = "PORT203"; // a Service port's name that is no DNS label
inline constexpr std::string_view kProtocol = "PORT204"; // a protocol other than TCP, UDP, SCTP
inline constexpr std::string_view kMissing = "PORT205"; // a field the API server requires
inline constexpr std::string_view kDuplicateName = "PORT206"; // a name twice in one list
inline constexpr std::string_view kDuplicatePort = "PORT207"; // a port number and protocol twice in one Service
inline constexpr std::string_view kNodePortTwice = "PORT208"; // a node port twice in one Service
inline constexpr std::string_view kNodePortUnused = "PORT209"; // a node port on a Service whose type opens none
inline constexpr std::string_view kNodePortRange = "PORT210"; // a node port outside 30000–32767
inline constexpr std::string_view kServiceType = "PORT211"; // a Service type that does not exist
inline constexpr std::string_view kServiceField = "PORT212"; // a field that the Service's type does not allow
inline constexpr std::string_view kAppProtocol = "PORT213"; // an appProtocol that is no qualified name
inline constexpr std::string_view kHostPortTwice = "PORT214"; // a host port twice in one pod
inline constexpr std::string_view kHostNetworkPort = "PORT215"; // hostPort differs from containerPort under hostNetwork
inline constexpr std::string_view kSelectorMismatch = "PORT216"; // a workload's selector does not match its own template
inline constexpr std::string_view kIngressBackend = "PORT217"; // a backend with none or two of what it may name
inline constexpr std::string_view kIngressPath = "PORT218"; // a path or pathType that an Ingress may not have
inline constexpr std::string_view kHostName = "PORT219"; // a host that is no DNS name
inline constexpr std::string_view kEndPort = "PORT220"; // a port range that ends before it begins, or has no begin
inline constexpr std::string_view kObjectName = "PORT221"; // an object, namespace or container name that is refused
inline constexpr std::string_view kNestedList = "PORT222"; // a List inside a List
inline constexpr std::string_view kUnknownField = "PORT280"; // a field that strict decoding refuses
inline constexpr std::string_view kOtherVersionField = "PORT281"; // a field of another API version of the kind
inline constexpr std::string_view kDuplicateKey = "PORT282"; // a key twice in one map: the last one counts
inline constexpr std::string_view kRemovedVersion = "PORT290"; // an API version that is no longer served
inline constexpr std::string_view kNoSuchKind = "PORT291"; // a built-in kind in a group or version that never served it

// Elsewhere in the table, for it is about what entries name.
inline constexpr std::string_view kRouteBackendPort = "PORT407"; // a route's backend Service without a port

struct IssueCode {
    std::string_view code;
    Severity severity;
    std::string_view title;
};

// What core/check's rule table lists, in the order of the codes.
inline constexpr auto kIssueCodes = std::to_array<IssueCode>({
    {kWrongType, Severity::Error, PORTOLAN_TR("Value of the wrong type")},
    {kPortRange, Severity::Error, PORTOLAN_TR("Port number missing or out of range")},
    {kPortName, Severity::Error, PORTOLAN_TR("Port name is no IANA service name")},
    {kServicePortName, Severity::Error, PORTOLAN_TR("Service port name is no DNS label")},
    {kProtocol, Severity::Error, PORTOLAN_TR("Unsupported protocol")},
    {kMissing, Severity::Error, PORTOLAN_TR("Required field missing")},
    {kDuplicateName, Severity::Error, PORTOLAN_TR("Name used twice")},
    {kDuplicatePort, Severity::Error, PORTOLAN_TR("Service port used twice")},
    {kNodePortTwice, Severity::Error, PORTOLAN_TR("Node port used twice in one Service")},
    {kNodePortUnused, Severity::Error, PORTOLAN_TR("Node port on a Service that opens none")},
    {kNodePortRange, Severity::Warning, PORTOLAN_TR("Node port outside the default range")},
    {kServiceType, Severity::Error, PORTOLAN_TR("Unknown Service type")},
    {kServiceField, Severity::Error, PORTOLAN_TR("Field that the Service's type does not allow")},
    {kAppProtocol, Severity::Error, PORTOLAN_TR("Invalid appProtocol")},
    {kHostPortTwice, Severity::Error, PORTOLAN_TR("Host port used twice in one pod")},
    {kHostNetworkPort, Severity::Error, PORTOLAN_TR("hostPort differs from containerPort under hostNetwork")},
    {kSelectorMismatch, Severity::Error, PORTOLAN_TR("Selector does not match the template's labels")},
    {kIngressBackend, Severity::Error, PORTOLAN_TR("Ingress backend is incomplete or ambiguous")},
    {kIngressPath, Severity::Error, PORTOLAN_TR("Invalid Ingress path")},
    {kHostName, Severity::Error, PORTOLAN_TR("Invalid host name")},
    {kEndPort, Severity::Error, PORTOLAN_TR("Invalid port range")},
    {kObjectName, Severity::Error, PORTOLAN_TR("Invalid object name")},
    {kNestedList, Severity::Error, PORTOLAN_TR("List inside a List")},
    {kUnknownField, Severity::Warning, PORTOLAN_TR("Unknown field")},
    {kOtherVersionField, Severity::Error, PORTOLAN_TR("Field of another API version")},
    {kDuplicateKey, Severity::Warning, PORTOLAN_TR("Key written twice")},
    {kRemovedVersion, Severity::Error, PORTOLAN_TR("API version no longer served")},
    {kNoSuchKind, Severity::Error, PORTOLAN_TR("No such kind in this API version")},
    {kRouteBackendPort, Severity::Error, PORTOLAN_TR("Route backend without a port")},
});

} // namespace portolan::kube
