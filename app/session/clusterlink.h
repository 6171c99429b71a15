// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/clusteroptions.h"
#include "core/cluster/clusterstate.h"
#include "core/cluster/livechange.h"
#include "core/workspace/liveobjects.h"

#include <QObject>
#include <QPointer>
#include <QThread>

namespace portolan {

// One cluster and the thread it is read in. Its signals come in the thread of this object.
class ClusterLink final : public QObject
{
    Q_OBJECT
public:
    explicit ClusterLink(QString source);
    ~ClusterLink() override;

    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] const cluster::ClusterState &state() const { return m_state; }
    void start(cluster::ClusterOptions options);
    // It cannot even begin; what went on before ends.
    void fail(const Error &error);
    using Fetched = std::function<void(const Result<std::string> &json)>;
    void fetch(const QByteArray &path, Fetched done);

Q_SIGNALS:
    void stateChanged();
    void arrived(
        const std::shared_ptr<const portolan::LiveObjects> &objects, const std::vector<portolan::cluster::LiveChange> &changes);
    void asked(const portolan::cluster::ExecQuestion &question, const std::function<void(bool)> &answer);

private:
    [[nodiscard]] cluster::AskExec askHere();
    void stop();

    QString m_source;
    cluster::ClusterState m_state;
    cluster::ClusterOptions m_options;
    std::uint64_t m_generation = 0; // what an earlier one has sent is not taken
    QThread m_thread;
    QPointer<QObject> m_there; // lives in the thread and owns what works there; deleted with it, before `this` is
};

} // namespace portolan
