// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/workbench.h"

namespace portolan {

// A listener to be added to a Gateway (gateway.networking.k8s.io). Empty fields are left out.
struct NewListener {
    std::string name;
    std::string port;
    std::string protocol = "HTTP"; // HTTP, HTTPS, TLS, TCP, UDP
    std::string hostname;
    std::string certificate; // Secret that HTTPS and TLS terminate with
};

[[nodiscard]] Result<Edit> addListener(const Workbench &bench, const NodeKey &gateway, const NewListener &listener);
// Removes the listener that `key` names ("listeners/0").
[[nodiscard]] Result<Edit> removeListener(const Workbench &bench, const NodeKey &key);

} // namespace portolan
