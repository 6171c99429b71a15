// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>
#include <string>
#include <string_view>

namespace portolan::cluster {

// One of the kinds that speak of ports. ConfigMaps and Secrets are not among them: they are never asked for.
struct KnownResource {
    std::string_view group; // "" for core
    std::string_view plural;
    std::string_view kind;
    bool namespaced = true;
    bool builtIn = true; // every cluster has it: if it is absent, that is worth a word
};
[[nodiscard]] std::span<const KnownResource> knownResources();

// One of them as a server serves it.
struct Resource {
    std::string group, version, plural, kind;
    bool namespaced = true;
    bool builtIn = true;

    [[nodiscard]] std::string apiVersion() const { return group.empty() ? version : group + '/' + version; }
    // "services", "ingresses.networking.k8s.io", as kubectl writes it.
    [[nodiscard]] std::string fullName() const { return group.empty() ? plural : plural + '.' + group; }
    // The path of its list, in one namespace or ("") in all.
    [[nodiscard]] QByteArray path(const std::string &ns) const;
};

} // namespace portolan::cluster
