// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/readcluster.h"

#include "core/cluster/clustersource.h"

#include <QEventLoop>

namespace portolan::cluster {

ClusterReading readCluster(
    ClusterOptions options, const std::function<void(const ClusterState &)> &progress, const std::stop_token &stop)
{
    options.follow = false;
    ClusterReading reading;
    ClusterSource source(std::move(options));
    QEventLoop loop;
    QObject::connect(&source, &ClusterSource::objectsChanged, &loop,
        [&reading](const std::shared_ptr<const LiveObjects> &objects) { reading.objects = objects; });
    QObject::connect(
        &source, &ClusterSource::stateChanged, &loop,
        [&](const ClusterState &state) {
            reading.state = state;
            if (progress)
                progress(state);
            if (state.phase == ClusterState::Phase::Failed || state.phase == ClusterState::Phase::Done)
                loop.quit();
        },
        Qt::QueuedConnection);
    qRegisterMetaType<ClusterState>();
    QMetaObject::invokeMethod(&source, &ClusterSource::start, Qt::QueuedConnection);
    // As an event: one that comes before the loop runs is not lost.
    const std::stop_callback end(stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    loop.exec();
    return reading;
}

} // namespace portolan::cluster
