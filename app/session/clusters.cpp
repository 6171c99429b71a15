// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/clusters.h"

#include "app/session/clusterlink.h"
#include "app/session/session.h"
#include "app/session/words.h"
#include "core/cluster/clusterfile.h"

#include <algorithm>
#include <utility>

namespace portolan {

namespace {

constexpr std::size_t kMostChanges = 2000;

using Phase = cluster::ClusterState::Phase;

} // namespace

Clusters::Clusters(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::filesChanged, this, &Clusters::follow);
}

Clusters::~Clusters() = default;

bool Clusters::isCluster(const QString &source)
{
    return cluster::contextOf(source.toStdString()).has_value();
}

QString Clusters::choose(const QString &context, const Choice &choice)
{
    const QString source = QStringLiteral("context:") + context;
    m_choices.insert(source, choice);
    reconnect(source); // if it is open, in another way now
    return source;
}

ClusterLink *Clusters::link(const QString &source) const
{
    const auto found = std::ranges::find_if(m_links, [&source](const auto &link) { return link->source() == source; });
    return found == m_links.end() ? nullptr : found->get();
}

std::vector<cluster::ClusterState> Clusters::states() const
{
    std::vector<cluster::ClusterState> states;
    for (const auto &link : m_links)
        states.push_back(link->state());
    return states;
}

std::optional<cluster::ClusterState> Clusters::state(const QString &source) const
{
    const ClusterLink *found = link(source);
    return found ? std::optional(found->state()) : std::nullopt;
}

bool Clusters::isStale() const
{
    return std::ranges::any_of(m_links, [](const auto &link) { return link->state().phase == Phase::Lost; });
}

// Which sources are open is the session's to say.
void Clusters::follow()
{
    const QStringList &sources = m_session.sources();
    const auto before = m_links.size();
    std::erase_if(m_links, [&](const auto &link) { return !sources.contains(link->source()); });
    m_latest.removeIf([&](const auto &known) { return !sources.contains(known.key()); });
    const bool fewer = m_links.size() != before;
    bool more = false;
    for (const QString &source : sources) {
        if (isCluster(source) && !link(source)) {
            start(source);
            more = true;
        } else if (const auto known = m_latest.value(source); known && !shows(source)) {
            m_session.setLive(source, known); // it was opened again
        }
    }
    if (fewer || more)
        Q_EMIT stateChanged();
}

void Clusters::start(const QString &source)
{
    auto made = std::make_unique<ClusterLink>(source);
    ClusterLink *link = made.get();
    m_links.push_back(std::move(made));
    connect(link, &ClusterLink::stateChanged, this, &Clusters::stateChanged);
    connect(link, &ClusterLink::asked, this, &Clusters::asked);
    connect(link, &ClusterLink::arrived, this,
        [this, source, link](const std::shared_ptr<const LiveObjects> &objects, const std::vector<cluster::LiveChange> &changes) {
            take(source, objects);
            note(toQt(link->state().context), changes);
        });
    reconnect(source);
}

void Clusters::reconnect(const QString &source)
{
    ClusterLink *link = this->link(source);
    if (!link)
        return;
    const Choice choice = m_choices.value(source);
    const auto files = choice.kubeconfig.isEmpty() ? cluster::kubeconfigFiles() : std::vector {choice.kubeconfig.toStdString()};
    const Result<cluster::Access> access = cluster::findAccess(files, cluster::contextOf(source.toStdString()).value_or(""));
    if (!access) {
        link->fail(access.error());
        return;
    }
    cluster::ClusterOptions options;
    options.access = *access;
    options.ns = choice.ns.toStdString();
    link->start(std::move(options));
}

bool Clusters::shows(const QString &source) const
{
    return m_session.fileNamed(cluster::resultName(cluster::contextOf(source.toStdString()).value_or(""))) != nullptr;
}

void Clusters::take(const QString &source, const std::shared_ptr<const LiveObjects> &objects)
{
    m_latest.insert(source, objects);
    if (!m_paused || !shows(source))
        m_session.setLive(source, objects);
}

void Clusters::setPaused(bool paused)
{
    m_paused = paused;
    for (auto one = m_latest.cbegin(); !paused && one != m_latest.cend(); ++one)
        m_session.setLive(one.key(), one.value());
    Q_EMIT stateChanged();
}

void Clusters::note(const QString &context, const std::vector<cluster::LiveChange> &changes)
{
    if (changes.empty())
        return;
    for (const cluster::LiveChange &change : changes)
        m_changes.push_back({context, change});
    while (m_changes.size() > kMostChanges)
        m_changes.pop_front();
    Q_EMIT changesArrived(static_cast<int>(changes.size()));
}

void Clusters::forgetChanges()
{
    m_changes.clear();
    Q_EMIT changesArrived(0);
}

void Clusters::fetch(const QString &source, const QByteArray &path, Fetched done)
{
    if (ClusterLink *found = link(source))
        found->fetch(path, std::move(done));
    else
        done(fail(PORTOLAN_TR("there is no connection to the cluster")));
}

} // namespace portolan
