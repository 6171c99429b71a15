// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace portolan::cluster {

// core/cluster: kubeconfig, credentials, list and watch. Only reads: no request of it is anything but a GET. Secrets live in
// these structs and in the requests made from them, never in a message, a log or a file.

// A program that hands out credentials (client.authentication.k8s.io ExecConfig).
struct ExecPlugin {
    std::string apiVersion;
    std::string command; // as written; relative to the kubeconfig's folder if it holds a slash
    std::vector<std::string> args;
    std::vector<std::pair<std::string, std::string>> env;
    std::string installHint;
    std::string interactiveMode; // "Never", "IfAvailable", "Always", "" (v1beta1: IfAvailable)
    bool provideClusterInfo = false;
};

// clientcmd Cluster. Paths are resolved against the folder of the file they stand in.
struct KubeCluster {
    std::string name;
    std::string server;
    std::string authorityFile, authorityData; // PEM, the data in base64
    std::string tlsServerName;
    std::string proxyUrl;
    bool insecure = false;
    std::string where; // FILE:LINE:COLUMN
};

// clientcmd AuthInfo.
struct KubeUser {
    std::string name;
    std::string certificateFile, certificateData;
    std::string keyFile, keyData;
    std::string token, tokenFile;
    std::string username, password;
    std::string impersonate, impersonateUid;
    std::vector<std::string> impersonateGroups;
    std::optional<ExecPlugin> exec;
    std::string authProvider; // removed from kubectl in 1.26; its name, for the message
    std::string where;
};

struct KubeContext {
    std::string name;
    std::string cluster, user;
    std::string ns; // "": default
    std::string where;
};

// What kubectl makes of one or more files: of equal names the first counts, as a whole.
struct Kubeconfig {
    std::vector<KubeCluster> clusters;
    std::vector<KubeUser> users;
    std::vector<KubeContext> contexts;
    std::string currentContext;

    [[nodiscard]] const KubeContext *context(std::string_view name) const;
};

// Where kubectl looks: the files of $KUBECONFIG (`:` between them), else ~/.kube/config.
[[nodiscard]] std::vector<std::string> kubeconfigFiles();
// Reads `files`; those that are not there are passed over, as kubectl does. Errors stand at FILE:LINE:COLUMN.
[[nodiscard]] Result<Kubeconfig> readKubeconfig(const std::vector<std::string> &files);
// One file's text, added to `config`.
[[nodiscard]] Result<void> addKubeconfig(Kubeconfig &config, std::string_view text, const std::string &file);

} // namespace portolan::cluster
