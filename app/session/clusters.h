// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/clusteroptions.h"
#include "core/cluster/clusterstate.h"
#include "core/cluster/livechange.h"
#include "core/workspace/liveobjects.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace portolan {

class ClusterLink;
class Session;

// The clusters among the session's sources: connects to each in a thread of its own, as soon as it is one of them, lets go of it
// when it is none any more, and hands what it holds to the session. Nothing here opens a connection nobody asked for.
class Clusters final : public QObject
{
    Q_OBJECT
public:
    // How a context is to be read; what is not said is as kubectl has it.
    struct Choice {
        QString kubeconfig; // "": those kubectl reads
        QString ns; // "": all namespaces
    };

    explicit Clusters(Session &session, QObject *parent = nullptr);
    ~Clusters() override;

    // The source that stands for a context; from now on it is read so.
    QString choose(const QString &context, const Choice &choice);
    [[nodiscard]] static bool isCluster(const QString &source);
    // In the order of the sources. None before it was asked for.
    [[nodiscard]] std::vector<cluster::ClusterState> states() const;
    [[nodiscard]] std::optional<cluster::ClusterState> state(const QString &source) const;
    // Whether what is drawn of some cluster is not what is.
    [[nodiscard]] bool isStale() const;
    // Begins anew: what has failed, or all of it.
    void reconnect(const QString &source);

    // While paused the picture stands still; what arrives is kept and shown at resuming.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

    struct Change {
        QString context;
        cluster::LiveChange what;
    };
    // The latest ones, oldest first.
    [[nodiscard]] const std::deque<Change> &changes() const { return m_changes; }
    void forgetChanges();

    // Asks the cluster for one object as it is; `done` gets its JSON, or the reason.
    using Fetched = std::function<void(const Result<std::string> &json)>;
    void fetch(const QString &source, const QByteArray &path, Fetched done);

Q_SIGNALS:
    void stateChanged();
    void changesArrived(int count);
    // A credential plugin wants to run for the first time.
    void asked(const portolan::cluster::ExecQuestion &question, const std::function<void(bool)> &answer);

private:
    void follow();
    void start(const QString &source);
    [[nodiscard]] ClusterLink *link(const QString &source) const;
    void take(const QString &source, const std::shared_ptr<const LiveObjects> &objects);
    [[nodiscard]] bool shows(const QString &source) const;
    void note(const QString &context, const std::vector<cluster::LiveChange> &changes);

    Session &m_session;
    QHash<QString, Choice> m_choices; // by source
    std::vector<std::unique_ptr<ClusterLink>> m_links;
    QHash<QString, std::shared_ptr<const LiveObjects>> m_latest; // by source
    std::deque<Change> m_changes;
    bool m_paused = false;
};

} // namespace portolan
