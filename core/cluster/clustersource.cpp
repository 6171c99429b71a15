// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/clustersource.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace portolan::cluster {

namespace {

constexpr int kProgressMs = 100;

using Phase = ClusterState::Phase;

} // namespace

ClusterSource::ClusterSource(ClusterOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_state.context = m_options.access.context;
    m_state.server = m_options.access.cluster.server;
    m_state.insecure = m_options.access.cluster.insecure;
    m_state.ns = m_options.ns;
    for (QTimer *timer : {&m_batch, &m_progress})
        timer->setSingleShot(true);
    m_batch.setInterval(m_options.limits.batchMs);
    m_progress.setInterval(kProgressMs);
    connect(&m_batch, &QTimer::timeout, this, &ClusterSource::tellObjects);
    connect(&m_progress, &QTimer::timeout, this, &ClusterSource::tellProgress);
}

ClusterSource::~ClusterSource() = default;

void ClusterSource::start()
{
    m_feeds.clear();
    m_discovery.reset();
    m_listed = false;
    m_state.leftOut.clear();
    m_state.narrowed = false;
    m_state.ns = m_options.ns;
    m_state.objects = m_state.expected = 0;
    set(Phase::Connecting);
    auto connection = Connection::open(m_options.access, m_options.ask, m_options.terminal, m_options.limits);
    if (!connection)
        return fail({.kind = ApiError::Kind::Access, .message = connection.error().message, .where = connection.error().where});
    m_connection = std::move(*connection);
    m_discovery = std::make_unique<Discovery>(*m_connection, nullptr);
    connect(m_discovery.get(), &Discovery::finished, this, &ClusterSource::takeDiscovery);
    connect(m_discovery.get(), &Discovery::failed, this, &ClusterSource::fail);
    m_discovery->start();
}

void ClusterSource::set(Phase phase)
{
    m_state.phase = phase;
    Q_EMIT stateChanged(m_state);
}

void ClusterSource::fail(const ApiError &error)
{
    for (const auto &feed : m_feeds)
        feed->disconnect(this);
    m_state.reason = error.message;
    m_state.where = error.where;
    set(Phase::Failed);
}

void ClusterSource::takeDiscovery(const Discovered &found)
{
    m_found = found;
    for (const Resource &resource : found.resources) {
        auto feed = std::make_unique<Feed>(*m_connection, resource, m_options.follow, nullptr);
        connect(feed.get(), &Feed::stateChanged, this, &ClusterSource::feedChanged, Qt::QueuedConnection);
        connect(feed.get(), &Feed::changed, this, &ClusterSource::note);
        connect(feed.get(), &Feed::progressed, this, [this] {
            if (!m_progress.isActive())
                m_progress.start();
        });
        m_feeds.push_back(std::move(feed));
    }
    set(Phase::Reading);
    for (const auto &feed : m_feeds)
        feed->start(m_options.ns);
}

void ClusterSource::tellProgress()
{
    if (m_state.phase != Phase::Reading)
        return;
    m_state.objects = m_state.expected = 0;
    for (const auto &feed : m_feeds) {
        m_state.objects += feed->listed();
        m_state.expected += feed->expected();
    }
    Q_EMIT stateChanged(m_state);
}

std::vector<ClusterState::LeftOut> ClusterSource::leftOut() const
{
    std::vector<ClusterState::LeftOut> left;
    for (const auto &feed : m_feeds) {
        if (feed->state() == Feed::State::LeftOut)
            left.push_back({feed->resource().fullName(), feed->error().kind == ApiError::Kind::Forbidden,
                feed->resource().builtIn, feed->error().message});
    }
    for (const KnownResource &known : knownResources()) {
        const Resource resource {std::string(known.group), "", std::string(known.plural), std::string(known.kind)};
        if (std::ranges::find(m_found.absent, resource.fullName()) != m_found.absent.end())
            left.push_back({resource.fullName(), false, known.builtIn, {PORTOLAN_TR("the cluster does not serve it"), {}}});
    }
    return left;
}

// Who may not read all namespaces may read that of the context.
bool ClusterSource::narrow()
{
    if (!m_options.ns.empty() || m_state.narrowed)
        return false;
    bool narrowed = false;
    for (const auto &feed : m_feeds) {
        if (feed->state() == Feed::State::LeftOut && feed->error().kind == ApiError::Kind::Forbidden
            && feed->resource().namespaced) {
            narrowed = true;
            m_state.ns = m_options.access.ns;
            feed->start(m_options.access.ns);
        }
    }
    m_state.narrowed = narrowed;
    return narrowed;
}

void ClusterSource::feedChanged()
{
    if (m_state.phase == Phase::Failed)
        return;
    for (const auto &feed : m_feeds) {
        if (feed->state() == Feed::State::Failed && !m_listed)
            return fail(feed->error());
    }
    const bool listing = std::ranges::any_of(m_feeds, [](const auto &feed) { return feed->state() == Feed::State::Listing; });
    if (listing || (!m_listed && narrow()))
        return;
    const auto before = std::exchange(m_state.leftOut, leftOut());
    if (!m_listed)
        firstLists();
    else if (!follow() && m_state.leftOut != before)
        Q_EMIT stateChanged(m_state);
}

void ClusterSource::firstLists()
{
    m_listed = true;
    const bool nothing = std::ranges::all_of(m_feeds, [](const auto &feed) { return feed->state() == Feed::State::LeftOut; });
    if (nothing)
        return fail(m_feeds.empty() ? ApiError {.kind = ApiError::Kind::NotFound,
                        .message = {PORTOLAN_TR("the server serves none of the kinds that speak of ports"), {}}}
                                    : m_feeds.front()->error());
    m_changes.clear();
    tellObjects();
    set(m_options.follow ? Phase::Live : Phase::Done);
    (void)follow(); // a watch may have failed while other lists were read
}

// Lost as soon as one kind is; live again when all are. Whether it told its state.
bool ClusterSource::follow()
{
    const auto lost = std::ranges::find_if(
        m_feeds, [](const auto &feed) { return feed->state() == Feed::State::Lost || feed->state() == Feed::State::Failed; });
    if (lost != m_feeds.end()) {
        m_state.reason = (*lost)->error().message;
        m_state.where = (*lost)->error().where;
        set(Phase::Lost);
        return true;
    }
    if (m_state.phase != Phase::Lost)
        return false;
    m_state.reason = {};
    m_state.where.clear();
    set(Phase::Live);
    return true;
}

void ClusterSource::note(const LiveObject &before, const LiveObject &now)
{
    const kube::Metadata &meta = now ? now->meta : before->meta;
    using What = LiveChange::What;
    LiveChange change {.what = !before ? What::Added
            : !now                     ? What::Removed
                                       : What::Changed,
        .kind = kube::qualifiedKind(meta),
        .ns = meta.ns,
        .name = meta.name,
        .ownerKind = meta.owners.empty() ? std::string() : meta.owners.front().kind,
        .ownerName = meta.owners.empty() ? std::string() : meta.owners.front().name,
        .atMs = QDateTime::currentMSecsSinceEpoch()};
    if (const auto *slice = (now ? now : before)->as<kube::EndpointSlice>())
        change.ownerName = slice->service;
    m_changes.push_back(std::move(change));
    if (m_listed && !m_batch.isActive())
        m_batch.start();
}

void ClusterSource::tellObjects()
{
    auto live = std::make_shared<LiveObjects>();
    live->version = m_found.version;
    std::size_t count = 0;
    for (const auto &feed : m_feeds)
        count += feed->objects().size();
    live->objects.reserve(count);
    for (const auto &feed : m_feeds) {
        for (const auto &[name, object] : feed->objects())
            live->objects.push_back(object);
    }
    m_state.objects = m_state.expected = static_cast<int>(count);
    Q_EMIT objectsChanged(live, std::exchange(m_changes, {}));
}

} // namespace portolan::cluster
