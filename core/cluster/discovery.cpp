// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/discovery.h"

#include "core/yaml/parse.h"

#include <algorithm>
#include <charconv>

namespace portolan::cluster {

namespace {

std::string_view textAt(const yaml::Tree &tree, yaml::NodeIndex map, std::string_view key)
{
    const yaml::NodeIndex node = tree.isMap(map) ? tree.find(map, key) : yaml::kNoNode;
    return node != yaml::kNoNode && tree.isScalar(node) ? tree[node].value : std::string_view();
}

template <typename Visit> void forEachIn(const yaml::Tree &tree, std::string_view list, Visit visit)
{
    const yaml::NodeIndex node = tree.empty() || !tree.isMap(0) ? yaml::kNoNode : tree.find(0, list);
    if (node != yaml::kNoNode)
        yaml::forEachItem(tree, node, visit);
}

// "32+" of a managed cluster is 32.
int leadingNumber(std::string_view text)
{
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

constexpr const char *kAssumedVersion = "v1"; // of every built-in kind since 1.21

} // namespace

Discovery::Discovery(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_call(connection, this)
{
    connect(&m_call, &ApiCall::finished, this, &Discovery::take);
    connect(&m_call, &ApiCall::failed, this, [this](const ApiError &error) {
        const bool hidden = error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::NotFound
            || (error.kind == ApiError::Kind::Server && error.status != 0);
        if (!hidden)
            Q_EMIT failed(error);
        else if (m_asking == Asking::Version)
            ask("/apis", Asking::Groups);
        else if (m_asking == Asking::Groups)
            assume();
        else
            passOver(error.kind == ApiError::Kind::Forbidden);
    });
}

void Discovery::start()
{
    m_found = {};
    m_groups.clear();
    ask("/version", Asking::Version);
}

void Discovery::ask(const QByteArray &path, Asking what)
{
    m_asking = what;
    m_call.start(path, ApiCall::Mode::Whole);
}

void Discovery::take(const QByteArray &body)
{
    switch (m_asking) {
    case Asking::Version:
        return takeVersion(body);
    case Asking::Groups:
        return takeGroups(body);
    case Asking::Resources:
        return takeResources(body);
    }
}

void Discovery::takeVersion(const QByteArray &body)
{
    const std::string text = body.toStdString();
    const yaml::Tree tree = yaml::parse(text, true);
    if (!tree.empty()) {
        const int major = leadingNumber(textAt(tree, 0, "major"));
        const int minor = leadingNumber(textAt(tree, 0, "minor"));
        if (major > 0 && minor >= 0)
            m_found.version = kube::Version {major, minor};
    }
    ask("/apis", Asking::Groups);
}

void Discovery::takeGroups(const QByteArray &body)
{
    const std::string text = body.toStdString();
    const yaml::Tree tree = yaml::parse(text, true);
    if (tree.error || tree.empty())
        return Q_EMIT failed({.kind = ApiError::Kind::Malformed,
            .message = {PORTOLAN_TR("what answers at %1 is no Kubernetes API server"), {m_connection.access().cluster.server}}});
    m_groups.push_back({"", "v1", false, {}});
    forEachIn(tree, "groups", [&](yaml::NodeIndex group) {
        const std::string name(textAt(tree, group, "name"));
        if (std::ranges::find(knownResources(), name, &KnownResource::group) == knownResources().end())
            return;
        const yaml::NodeIndex preferred = tree.find(group, "preferredVersion");
        const std::string first(preferred == yaml::kNoNode ? std::string_view() : textAt(tree, preferred, "version"));
        if (!first.empty())
            m_groups.push_back({name, first, false, {}});
        yaml::forEachItem(tree, tree.find(group, "versions"), [&](yaml::NodeIndex version) { // TCPRoute is still in v1alpha2
            if (const std::string other(textAt(tree, version, "version")); !other.empty() && other != first)
                m_groups.push_back({name, other, false, {}});
        });
    });
    m_asked = 0;
    askNext();
}

void Discovery::askNext()
{
    if (m_asked >= m_groups.size())
        return end();
    const Group &group = m_groups[m_asked];
    const std::string path = group.name.empty() ? "/api/" + group.version : "/apis/" + group.name + '/' + group.version;
    ask(QByteArray::fromStdString(path), Asking::Resources);
}

void Discovery::takeResources(const QByteArray &body)
{
    const std::string text = body.toStdString();
    const yaml::Tree tree = yaml::parse(text, true);
    forEachIn(tree, "resources",
        [&](yaml::NodeIndex resource) { m_groups[m_asked].plurals.emplace_back(textAt(tree, resource, "name")); });
    ++m_asked;
    askNext();
}

void Discovery::passOver(bool hidden)
{
    m_groups[m_asked].hidden = hidden;
    ++m_asked;
    askNext();
}

void Discovery::assume()
{
    for (const KnownResource &known : knownResources()) {
        if (known.builtIn && std::ranges::find(m_groups, known.group, &Group::name) == m_groups.end())
            m_groups.push_back({std::string(known.group), kAssumedVersion, true, {}});
    }
    end();
}

void Discovery::end()
{
    for (const KnownResource &known : knownResources()) {
        const auto group = std::ranges::find_if(m_groups, [&known](const Group &one) {
            return one.name == known.group
                && (one.hidden ? known.builtIn : std::ranges::find(one.plurals, known.plural) != one.plurals.end());
        });
        const bool served = group != m_groups.end();
        Resource resource {std::string(known.group), served ? group->version : "v1", std::string(known.plural),
            std::string(known.kind), known.namespaced, known.builtIn};
        if (served)
            m_found.resources.push_back(std::move(resource));
        else
            m_found.absent.push_back(resource.fullName());
    }
    Q_EMIT finished(m_found);
}

} // namespace portolan::cluster
