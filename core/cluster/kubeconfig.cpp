// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/kubeconfig.h"

#include "core/text/document.h"
#include "core/text/file.h"
#include "core/yaml/parse.h"
#include "core/yaml/scalar.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <functional>

namespace portolan::cluster {

namespace {

using yaml::kNoNode;
using yaml::NodeIndex;

// One kubeconfig file on its way into the structs. The first thing that does not fit is the error.
class FileReader
{
public:
    FileReader(std::string_view text, std::string file)
        : m_document(std::string(text))
        , m_file(std::move(file))
    {
        m_folder = utf8Of(pathOf(m_file).parent_path());
    }

    Result<void> into(Kubeconfig &config)
    {
        const auto chunks = yaml::chunks(m_document.text());
        const auto chunk = std::ranges::find_if(chunks, &yaml::Chunk::holdsNode);
        if (chunk == chunks.end())
            return {}; // an empty file says nothing
        m_base = chunk->span.begin;
        m_tree = yaml::parse(m_document.text().substr(m_base, chunk->span.size()), chunk->json);
        if (m_tree.error)
            return tl::make_unexpected(Error {m_tree.error->message, whereIs(m_tree.error->at.begin)});
        if (!m_tree.isMap(m_tree.resolve(0)))
            return fail(
                PORTOLAN_TR("this is no kubeconfig: a map with clusters, users and contexts was expected"), {}, whereIs(0));
        read(config);
        if (m_error)
            return tl::make_unexpected(*m_error);
        return {};
    }

private:
    [[nodiscard]] std::string whereIs(std::uint32_t offset) const
    {
        const Position at = m_document.position(m_base + offset);
        return m_file + ':' + std::to_string(at.line) + ':' + std::to_string(at.column);
    }
    void refuse(NodeIndex node, std::string_view text, std::vector<std::string> arguments)
    {
        if (!m_error)
            m_error = Error {{text, std::move(arguments)}, whereIs(m_tree[node].source.begin)};
    }

    [[nodiscard]] bool isNull(NodeIndex node) const
    {
        const NodeIndex at = m_tree.resolve(node);
        return m_tree.isScalar(at) && yaml::typed(m_tree[at]).type == yaml::Scalar::Type::Null;
    }
    // The member of a map; kNoNode if it is absent or null.
    [[nodiscard]] NodeIndex member(NodeIndex map, std::string_view key) const
    {
        const NodeIndex node = m_tree.find(map, key);
        return node == kNoNode || isNull(node) ? kNoNode : node;
    }

    void text(NodeIndex map, std::string_view key, std::string &out)
    {
        const NodeIndex node = member(map, key);
        if (node == kNoNode)
            return;
        if (m_tree.isScalar(m_tree.resolve(node)))
            out = m_tree[m_tree.resolve(node)].value;
        else
            refuse(node, PORTOLAN_TR("a string was expected at %1"), {std::string(key)});
    }
    void flag(NodeIndex map, std::string_view key, bool &out)
    {
        const NodeIndex node = member(map, key);
        if (node == kNoNode)
            return;
        const NodeIndex at = m_tree.resolve(node);
        const yaml::Scalar scalar = m_tree.isScalar(at) ? yaml::typed(m_tree[at]) : yaml::Scalar {};
        if (scalar.type == yaml::Scalar::Type::Bool)
            out = scalar.boolean;
        else
            refuse(node, PORTOLAN_TR("true or false was expected at %1"), {std::string(key)});
    }
    // A path, taken from the folder of this file if it is relative.
    void path(NodeIndex map, std::string_view key, std::string &out)
    {
        text(map, key, out);
        if (!out.empty() && !pathOf(out).is_absolute())
            out = utf8Of((pathOf(m_folder) / pathOf(out)).lexically_normal());
    }
    void texts(NodeIndex map, std::string_view key, std::vector<std::string> &out)
    {
        const NodeIndex node = member(map, key);
        if (node == kNoNode)
            return;
        if (!m_tree.isSequence(m_tree.resolve(node)))
            return refuse(node, PORTOLAN_TR("a list was expected at %1"), {std::string(key)});
        yaml::forEachItem(m_tree, node, [&](NodeIndex item) {
            if (m_tree.isScalar(m_tree.resolve(item)))
                out.emplace_back(m_tree[m_tree.resolve(item)].value);
            else
                refuse(item, PORTOLAN_TR("a string was expected at %1"), {std::string(key)});
        });
    }

    // The entries of one of the three lists: visit(name, content, item).
    void entries(std::string_view list, std::string_view content,
        const std::function<void(std::string name, NodeIndex content, NodeIndex item)> &visit)
    {
        const NodeIndex node = member(0, list);
        if (node == kNoNode)
            return;
        if (!m_tree.isSequence(m_tree.resolve(node)))
            return refuse(node, PORTOLAN_TR("a list was expected at %1"), {std::string(list)});
        yaml::forEachItem(m_tree, node, [&](NodeIndex item) {
            if (!m_tree.isMap(m_tree.resolve(item)))
                return refuse(item, PORTOLAN_TR("a map with name and %1 was expected"), {std::string(content)});
            std::string name;
            text(item, "name", name);
            if (name.empty())
                return refuse(item, PORTOLAN_TR("an entry of %1 has no name"), {std::string(list)});
            const NodeIndex map = member(item, content);
            if (map != kNoNode && !m_tree.isMap(m_tree.resolve(map)))
                return refuse(map, PORTOLAN_TR("a map was expected at %1"), {std::string(content)});
            visit(std::move(name), map, item);
        });
    }

    void read(Kubeconfig &config)
    {
        if (config.currentContext.empty())
            text(0, "current-context", config.currentContext);
        entries("clusters", "cluster", [&](std::string name, NodeIndex map, NodeIndex item) {
            if (std::ranges::find(config.clusters, name, &KubeCluster::name) == config.clusters.end())
                config.clusters.push_back(cluster(std::move(name), map, item));
        });
        entries("users", "user", [&](std::string name, NodeIndex map, NodeIndex item) {
            if (std::ranges::find(config.users, name, &KubeUser::name) == config.users.end())
                config.users.push_back(user(std::move(name), map, item));
        });
        entries("contexts", "context", [&](std::string name, NodeIndex map, NodeIndex item) {
            if (config.context(name) == nullptr)
                config.contexts.push_back(context(std::move(name), map, item));
        });
    }

    KubeCluster cluster(std::string name, NodeIndex map, NodeIndex item)
    {
        KubeCluster read;
        read.name = std::move(name);
        read.where = whereIs(m_tree[item].source.begin);
        if (map == kNoNode)
            return read;
        text(map, "server", read.server);
        path(map, "certificate-authority", read.authorityFile);
        text(map, "certificate-authority-data", read.authorityData);
        text(map, "tls-server-name", read.tlsServerName);
        text(map, "proxy-url", read.proxyUrl);
        flag(map, "insecure-skip-tls-verify", read.insecure);
        return read;
    }

    KubeUser user(std::string name, NodeIndex map, NodeIndex item)
    {
        KubeUser read;
        read.name = std::move(name);
        read.where = whereIs(m_tree[item].source.begin);
        if (map == kNoNode)
            return read;
        path(map, "client-certificate", read.certificateFile);
        text(map, "client-certificate-data", read.certificateData);
        path(map, "client-key", read.keyFile);
        text(map, "client-key-data", read.keyData);
        text(map, "token", read.token);
        path(map, "tokenFile", read.tokenFile);
        text(map, "username", read.username);
        text(map, "password", read.password);
        text(map, "as", read.impersonate);
        text(map, "as-uid", read.impersonateUid);
        texts(map, "as-groups", read.impersonateGroups);
        if (const NodeIndex provider = member(map, "auth-provider"); provider != kNoNode)
            text(provider, "name", read.authProvider);
        if (const NodeIndex exec = member(map, "exec"); exec != kNoNode)
            read.exec = plugin(exec);
        return read;
    }

    ExecPlugin plugin(NodeIndex map)
    {
        ExecPlugin read;
        text(map, "apiVersion", read.apiVersion);
        text(map, "command", read.command);
        texts(map, "args", read.args);
        text(map, "installHint", read.installHint);
        text(map, "interactiveMode", read.interactiveMode);
        flag(map, "provideClusterInfo", read.provideClusterInfo);
        if (read.command.empty())
            refuse(map, PORTOLAN_TR("the exec plugin names no command"), {});
        else if (read.command.find('/') != std::string::npos)
            path(map, "command", read.command);
        constexpr std::string_view kGroup = "client.authentication.k8s.io/";
        if (read.apiVersion != std::string(kGroup) + "v1" && read.apiVersion != std::string(kGroup) + "v1beta1")
            refuse(map, PORTOLAN_TR("the exec plugin's apiVersion %1 is not known; it must be %2v1 or %2v1beta1"),
                {read.apiVersion.empty() ? std::string("\"\"") : read.apiVersion, std::string(kGroup)});
        const NodeIndex env = member(map, "env");
        if (env != kNoNode) {
            yaml::forEachItem(m_tree, env, [&](NodeIndex item) {
                auto &variable = read.env.emplace_back();
                text(item, "name", variable.first);
                text(item, "value", variable.second);
            });
        }
        return read;
    }

    KubeContext context(std::string name, NodeIndex map, NodeIndex item)
    {
        KubeContext read;
        read.name = std::move(name);
        read.where = whereIs(m_tree[item].source.begin);
        if (map == kNoNode)
            return read;
        text(map, "cluster", read.cluster);
        text(map, "user", read.user);
        text(map, "namespace", read.ns);
        return read;
    }

    Document m_document;
    std::string m_file;
    std::string m_folder;
    std::uint32_t m_base = 0; // where the document begins that is read
    yaml::Tree m_tree;
    std::optional<Error> m_error;
};

std::string environment(const char *name)
{
    const char *value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): nobody sets variables
    return value == nullptr ? std::string() : std::string(value);
}

#ifdef _WIN32
constexpr char kBetweenFiles = ';';
constexpr const char *kHome = "USERPROFILE";
#else
constexpr char kBetweenFiles = ':';
constexpr const char *kHome = "HOME";
#endif

} // namespace

const KubeContext *Kubeconfig::context(std::string_view name) const
{
    const auto found = std::ranges::find(contexts, name, &KubeContext::name);
    return found == contexts.end() ? nullptr : &*found;
}

std::vector<std::string> kubeconfigFiles()
{
    std::vector<std::string> files;
    const std::string listed = environment("KUBECONFIG");
    for (std::size_t begin = 0; begin < listed.size();) {
        const std::size_t end = std::min(listed.find(kBetweenFiles, begin), listed.size());
        if (end > begin)
            files.push_back(listed.substr(begin, end - begin));
        begin = end + 1;
    }
    if (listed.empty() && !environment(kHome).empty())
        files.push_back(environment(kHome) + "/.kube/config");
    return files;
}

Result<void> addKubeconfig(Kubeconfig &config, std::string_view text, const std::string &file)
{
    return FileReader(text, file).into(config);
}

Result<Kubeconfig> readKubeconfig(const std::vector<std::string> &files)
{
    Kubeconfig config;
    for (const std::string &file : files) {
        std::error_code error;
        if (!std::filesystem::exists(pathOf(file), error))
            continue;
        const Result<std::string> text = readFile(file);
        if (!text)
            return tl::make_unexpected(Error {text.error().message, file + ":1:1"});
        if (Result<void> added = addKubeconfig(config, *text, file); !added)
            return tl::make_unexpected(added.error());
    }
    return config;
}

} // namespace portolan::cluster
