// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/workbench.h"

namespace portolan {

// A way in through an Ingress.
struct NewPath {
    std::string host; // "": any
    std::string path = "/";
    std::string pathType = "Prefix"; // Exact, Prefix, ImplementationSpecific
    std::string service;
    std::string port; // number or name of a port of that Service
};

// Adds a path to the Ingress `key`, to the rule of its host if there is one (networking.k8s.io/v1 and v1beta1).
[[nodiscard]] Result<Edit> addPath(const Workbench &bench, const NodeKey &key, const NewPath &path);
// Removes the path that `key` names ("rules/0/paths/1"), and its rule if that is left without any.
[[nodiscard]] Result<Edit> removePath(const Workbench &bench, const NodeKey &key);
// A path to the Service port `port` ("ports/0"): added to the Ingress `ingress`, or, without one, in a new Ingress behind the
// Service in its file. `path` needs no service and no port.
[[nodiscard]] Result<Edit> addIngressPath(
    const Workbench &bench, const NodeKey &port, const std::optional<NodeKey> &ingress, NewPath path);

// Retargets the end of a hop: the port `from` of a Service ("ports/0") to the container port `to` ("web/ports/1"), or the path or
// route rule `from` to the Service port `to`. A number stays a number, a name a name where the port has one.
[[nodiscard]] Result<Edit> retarget(const Workbench &bench, const NodeKey &from, const NodeKey &to);

} // namespace portolan
