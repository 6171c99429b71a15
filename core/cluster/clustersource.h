// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/clusteroptions.h"
#include "core/cluster/clusterstate.h"
#include "core/cluster/discovery.h"
#include "core/cluster/feed.h"
#include "core/cluster/livechange.h"
#include "core/workspace/liveobjects.h"

namespace portolan::cluster {

// A cluster as a source: discovers, lists and watches the kinds that speak of ports, and hands on what it holds in batches.
// Lives in one thread, by best a thread of its own: replies are read in it.
class ClusterSource final : public QObject
{
    Q_OBJECT
public:
    explicit ClusterSource(ClusterOptions options, QObject *parent = nullptr);
    ~ClusterSource() override;

    void start();
    [[nodiscard]] const ClusterState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(const portolan::cluster::ClusterState &state);
    // The first time it holds all there is, and `changes` is empty.
    void objectsChanged(
        const std::shared_ptr<const portolan::LiveObjects> &objects, const std::vector<portolan::cluster::LiveChange> &changes);

private:
    void takeDiscovery(const Discovered &found);
    void feedChanged();
    void firstLists();
    [[nodiscard]] bool narrow();
    void note(const LiveObject &before, const LiveObject &now);
    void tellObjects();
    void tellProgress();
    bool follow();
    void fail(const ApiError &error);
    void set(ClusterState::Phase phase);
    [[nodiscard]] std::vector<ClusterState::LeftOut> leftOut() const;

    ClusterOptions m_options;
    ClusterState m_state;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Discovery> m_discovery;
    Discovered m_found;
    std::vector<std::unique_ptr<Feed>> m_feeds;
    std::vector<LiveChange> m_changes; // since the last batch
    QTimer m_batch;
    QTimer m_progress;
    bool m_listed = false; // the first lists are all in
};

} // namespace portolan::cluster
