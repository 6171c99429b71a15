// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/clustersource.h"
#include "tests/support/apiserver.h"
#include "tests/support/kubeconfigtext.h"

#include <QJsonDocument>
#include <QSignalSpy>

namespace portolan::tests {

// A source against a test server, impatient, and what it has told so far.
class Watched final : public QObject
{
public:
    explicit Watched(cluster::ClusterOptions options)
        : source(std::move(options))
    {
        connect(&source, &cluster::ClusterSource::objectsChanged, this,
            [this](const std::shared_ptr<const LiveObjects> &now, const std::vector<cluster::LiveChange> &changes) {
                objects = now;
                changed.insert(changed.end(), changes.begin(), changes.end());
                ++batches;
            });
    }

    [[nodiscard]] cluster::ClusterState::Phase phase() const { return source.state().phase; }
    [[nodiscard]] std::vector<std::string> names(std::string_view kind) const
    {
        std::vector<std::string> names;
        for (std::size_t i = 0; objects && i < objects->objects.size(); ++i) {
            if (objects->objects[i]->meta.kind == kind)
                names.push_back(objects->objects[i]->meta.name);
        }
        return names;
    }

    cluster::ClusterSource source;
    std::shared_ptr<const LiveObjects> objects;
    std::vector<cluster::LiveChange> changed;
    int batches = 0;
};

inline cluster::Limits impatient()
{
    return {.pageSize = 500,
        .quietMs = 2000,
        .watchQuietMs = 60'000,
        .watchSeconds = 60,
        .firstPauseMs = 5,
        .longestPauseMs = 40,
        .batchMs = 10,
        .tries = 4};
}

inline cluster::ClusterOptions optionsFor(
    const ApiServer &server, const QByteArray &user = {}, const QByteArray &clusterLines = {})
{
    cluster::Kubeconfig config;
    const QByteArray text = kubeconfigText(server.url(), user, clusterLines);
    const auto added = cluster::addKubeconfig(config, text.toStdString(), "kubeconfig");
    cluster::ClusterOptions options;
    if (added) {
        if (auto access = cluster::accessOf(config, "test"))
            options.access = *access;
    }
    options.limits = impatient();
    return options;
}

inline QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

inline QJsonObject service(const QByteArray &name, int port = 80, const QByteArray &ns = "shop")
{
    return json(R"({"kind":"Service","apiVersion":"v1","metadata":{"name":")" + name + R"(","namespace":")" + ns
        + R"("},"spec":{"selector":{"app":"web"},"ports":[{"port":)" + QByteArray::number(port) + "}]}}");
}

} // namespace portolan::tests
