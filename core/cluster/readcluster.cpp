// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/readcluster.h"

#include "core/cluster/clustersource.h"

#include <QEventLoop>

namespace portolan::cluster {

ClusterReading readCluster(ClusterOptions options, const std::function<void(const ClusterState &)> &progress)
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
    loop.exec();
    return reading;
}

} // namespace portolan::cluster
