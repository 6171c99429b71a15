// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/access.h"

#include "core/text/file.h"

#include <algorithm>
#include <cstdlib>

namespace portolan::cluster {

namespace {

std::string variable(const char *name)
{
    const char *value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): nobody sets variables
    return value == nullptr ? std::string() : std::string(value);
}

std::string listed(const Kubeconfig &config)
{
    std::string names;
    for (const KubeContext &context : config.contexts)
        names += (names.empty() ? "" : ", ") + context.name;
    return names;
}

tl::unexpected<Error> noContext(const Kubeconfig &config, const std::string &name)
{
    if (config.contexts.empty())
        return fail(
            PORTOLAN_TR("there is no context %1: no kubeconfig names any (looked in $KUBECONFIG and ~/.kube/config)"), {name});
    return fail(PORTOLAN_TR("there is no context %1; the kubeconfig has %2"), {name, listed(config)});
}

std::string withoutBlanks(std::string text)
{
    text.erase(0, std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    const auto last = text.find_last_not_of(" \t\r\n");
    text.erase(last == std::string::npos ? 0 : last + 1);
    return text;
}

} // namespace

Result<Access> accessOf(const Kubeconfig &config, const std::string &name)
{
    const std::string wanted = name.empty() ? config.currentContext : name;
    if (wanted.empty() && config.contexts.empty())
        return fail(PORTOLAN_TR("there is no kubeconfig (looked in $KUBECONFIG and ~/.kube/config)"));
    if (wanted.empty())
        return fail(PORTOLAN_TR("no context is named, and the kubeconfig has no current-context; it has %1"), {listed(config)});
    const KubeContext *context = config.context(wanted);
    if (context == nullptr)
        return noContext(config, wanted);
    const auto cluster = std::ranges::find(config.clusters, context->cluster, &KubeCluster::name);
    if (cluster == config.clusters.end())
        return fail(PORTOLAN_TR("context %1 names the cluster %2, which is not there"), {wanted, '"' + context->cluster + '"'},
            context->where);
    if (cluster->server.empty())
        return fail(PORTOLAN_TR("cluster %1 has no server"), {cluster->name}, cluster->where);
    Access access;
    access.context = wanted;
    access.cluster = *cluster;
    if (!context->ns.empty())
        access.ns = context->ns;
    if (context->user.empty())
        return access; // anonymous
    const auto user = std::ranges::find(config.users, context->user, &KubeUser::name);
    if (user == config.users.end())
        return fail(
            PORTOLAN_TR("context %1 names the user %2, which is not there"), {wanted, '"' + context->user + '"'}, context->where);
    const bool otherWay = user->exec || !user->token.empty() || !user->tokenFile.empty() || !user->certificateFile.empty()
        || !user->certificateData.empty();
    if (!user->authProvider.empty() && !otherWay)
        return fail(PORTOLAN_TR("user %1 relies on the auth-provider %2, which Kubernetes 1.26 has replaced by exec plugins"),
            {user->name, user->authProvider}, user->where);
    access.user = *user;
    return access;
}

Result<Access> accessInCluster(const std::string &folder)
{
    const std::string host = variable("KUBERNETES_SERVICE_HOST");
    const std::string port = variable("KUBERNETES_SERVICE_PORT");
    const Result<std::string> token = readFile(folder + "/token");
    if (host.empty() || !token)
        return fail(PORTOLAN_TR("this is not a pod of a cluster: no service account is mounted at %1"), {folder});
    Access access;
    access.context = kInCluster;
    const bool v6 = host.find(':') != std::string::npos;
    access.cluster.server = "https://" + (v6 ? '[' + host + ']' : host) + ':' + (port.empty() ? "443" : port);
    access.cluster.authorityFile = folder + "/ca.crt";
    access.user.tokenFile = folder + "/token";
    if (const Result<std::string> ns = readFile(folder + "/namespace"))
        access.ns = withoutBlanks(*ns);
    return access;
}

Result<Access> findAccess(const std::vector<std::string> &files, const std::string &context)
{
    if (context == kInCluster)
        return accessInCluster();
    const Result<Kubeconfig> config = readKubeconfig(files);
    if (!config)
        return tl::make_unexpected(config.error());
    if (context.empty() && config->contexts.empty()) {
        if (Result<Access> inside = accessInCluster())
            return inside;
    }
    return accessOf(*config, context);
}

} // namespace portolan::cluster
