// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/kubeconfig.h"

namespace portolan::cluster {

// Everything needed to reach one cluster: a context with its cluster and its user.
struct Access {
    std::string context;
    std::string ns = "default"; // the context's
    KubeCluster cluster;
    KubeUser user;
};

// The name that stands for the service account of the pod one runs in.
inline constexpr std::string_view kInCluster = "in-cluster";
inline constexpr const char *kServiceAccount = "/var/run/secrets/kubernetes.io/serviceaccount";

// The access that a context of `config` gives; "" is the current one. Fails where the context, its cluster or its user is not
// there, or holds too little to connect.
[[nodiscard]] Result<Access> accessOf(const Kubeconfig &config, const std::string &context);
// Of a pod: $KUBERNETES_SERVICE_HOST and the files in `folder`.
[[nodiscard]] Result<Access> accessInCluster(const std::string &folder = kServiceAccount);
// Where to go for a context of these files, as kubectl decides: without any context, from inside a pod, the service account.
[[nodiscard]] Result<Access> findAccess(const std::vector<std::string> &files, const std::string &context);

} // namespace portolan::cluster
