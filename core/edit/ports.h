// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/workbench.h"

namespace portolan {

// A port to be added. Empty fields are left out.
struct NewPort {
    std::string number;
    std::string name;
    std::string protocol; // "TCP" is the default and need not be written
    std::string targetPort; // of a Service: number or name
    std::string nodePort; // of a Service
    std::string appProtocol; // of a Service
    std::string hostPort; // of a container
};

// Adds a port to a Service, or to the container that `key.part` names of what runs pods (without a part: its first). Ports of a
// Service need names once there are two: those that lack one get it.
[[nodiscard]] Result<Edit> addPort(const Workbench &bench, const NodeKey &key, const NewPort &port);
// Removes the port that `key` names: "ports/0" of a Service, "web/ports/0" of what runs pods.
[[nodiscard]] Result<Edit> removePort(const Workbench &bench, const NodeKey &key);

// Sets the ports at `fields` to `value`, each with what follows it if `propagate`: one step for several objects at once.
[[nodiscard]] Result<Edit> setPorts(
    const Workbench &bench, const std::vector<PortField> &fields, const std::string &value, bool propagate = false);

// Gives the Service port `key` a free node port; a ClusterIP Service becomes one of type NodePort.
[[nodiscard]] Result<Edit> takeFreeNodePort(const Workbench &bench, const NodeKey &key);
// Makes the Service `key` one of `type`, without the fields that the new type does not allow.
[[nodiscard]] Result<Edit> setServiceType(const Workbench &bench, const NodeKey &key, const std::string &type);

} // namespace portolan
