// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/clusterlink.h"

#include "core/cluster/allowedcommands.h"
#include "core/cluster/clustersource.h"

namespace portolan {

ClusterLink::ClusterLink(QString source)
    : m_source(std::move(source))
{
}

ClusterLink::~ClusterLink()
{
    stop();
}

void ClusterLink::stop()
{
    ++m_generation;
    m_thread.quit();
    m_thread.wait();
}

void ClusterLink::fail(const Error &error)
{
    stop();
    m_state.phase = cluster::ClusterState::Phase::Failed;
    m_state.reason = error.message;
    m_state.where = error.where;
    Q_EMIT stateChanged();
}

// Questions come from the thread, answers go back to it.
cluster::AskExec ClusterLink::askHere()
{
    return [this, there = m_there, generation = m_generation](
               const cluster::ExecQuestion &question, const std::function<void(bool)> &answer) {
        const auto back = [there, answer](bool allowed) {
            if (there)
                QMetaObject::invokeMethod(
                    there, [answer, allowed] { answer(allowed); }, Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(
            this,
            [this, question, back, generation] {
                if (generation == m_generation)
                    Q_EMIT asked(question, back);
            },
            Qt::QueuedConnection);
    };
}

void ClusterLink::start(cluster::ClusterOptions options)
{
    stop();
    m_state = {};
    m_state.context = options.access.context;
    m_state.server = options.access.cluster.server;
    m_state.insecure = options.access.cluster.insecure;
    auto *there = new QObject;
    m_there = there;
    there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, there, &QObject::deleteLater);
    options.ask = cluster::AllowedCommands::remembering(askHere());
    m_options = options;
    m_thread.setObjectName(QStringLiteral("cluster"));
    m_thread.start();
    QMetaObject::invokeMethod(there, [this, there, options, generation = m_generation] {
        auto *source = new cluster::ClusterSource(options, there);
        connect(source, &cluster::ClusterSource::stateChanged, this, [this, generation](const cluster::ClusterState &state) {
            if (generation != m_generation)
                return;
            m_state = state;
            Q_EMIT stateChanged();
        });
        connect(source, &cluster::ClusterSource::objectsChanged, this,
            [this, generation](
                const std::shared_ptr<const LiveObjects> &objects, const std::vector<cluster::LiveChange> &changes) {
                if (generation == m_generation)
                    Q_EMIT arrived(objects, changes);
            });
        source->start();
    });
    Q_EMIT stateChanged();
}

void ClusterLink::fetch(const QByteArray &path, Fetched done)
{
    if (!m_there) {
        done(portolan::fail(PORTOLAN_TR("there is no connection to the cluster")));
        return;
    }
    QMetaObject::invokeMethod(m_there, [this, there = m_there.data(), options = m_options, path, done = std::move(done)] {
        auto opened = cluster::Connection::open(options.access, options.ask, false, options.limits);
        const auto tell = [this, done](const Result<std::string> &json) {
            QMetaObject::invokeMethod(
                this, [done, json] { done(json); }, Qt::QueuedConnection);
        };
        if (!opened)
            return tell(tl::make_unexpected(opened.error()));
        cluster::Connection *connection = opened->release();
        connection->setParent(there);
        auto *call = new cluster::ApiCall(*connection, there);
        const auto end = [call, connection] {
            call->deleteLater();
            connection->deleteLater();
        };
        connect(call, &cluster::ApiCall::finished, call, [tell, end](const QByteArray &body) {
            tell(body.toStdString());
            end();
        });
        connect(call, &cluster::ApiCall::failed, call, [tell, end](const cluster::ApiError &error) {
            tell(tl::make_unexpected(Error {error.message, error.where}));
            end();
        });
        call->start(path, cluster::ApiCall::Mode::Whole);
    });
}

} // namespace portolan
