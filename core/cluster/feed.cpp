// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/feed.h"

#include <utility>

namespace portolan::cluster {

Feed::Feed(Connection &connection, Resource resource, bool follow, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_resource(std::move(resource))
    , m_follow(follow)
    , m_lister(connection, m_resource, this)
    , m_watcher(connection, m_resource, this)
    , m_backoff(connection.limits().firstPauseMs, connection.limits().longestPauseMs)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_listNext ? list() : watch(); });
    connect(&m_lister, &Lister::progressed, this, [this](int objects, int expected) {
        m_listed = objects;
        m_expected = expected;
        Q_EMIT progressed();
    });
    connect(&m_lister, &Lister::finished, this, &Feed::takeList);
    connect(&m_lister, &Lister::failed, this, &Feed::takeError);
    connect(&m_watcher, &Watcher::changed, this, &Feed::takeEvent);
    connect(&m_watcher, &Watcher::answered, this, [this] {
        m_backoff.reset();
        set(State::Current);
    });
    connect(&m_watcher, &Watcher::ended, this, [this] { again(0); });
    connect(&m_watcher, &Watcher::expired, this, [this] {
        m_listNext = true;
        again(0);
    });
    connect(&m_watcher, &Watcher::failed, this, &Feed::takeError);
}

void Feed::start(const std::string &ns)
{
    m_ns = ns;
    m_objects.clear();
    m_tries = 0;
    m_backoff.reset();
    set(State::Listing);
    list();
}

void Feed::list()
{
    m_listNext = true;
    m_lister.start(m_ns);
}

void Feed::watch()
{
    m_listNext = false;
    m_watcher.start(m_ns, m_resourceVersion);
}

void Feed::set(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Feed::again(int askedMs)
{
    if (!m_listNext)
        m_resourceVersion = m_watcher.resourceVersion();
    m_pause.start(m_backoff.nextMs(askedMs));
}

// A second list says what has changed while nobody watched.
void Feed::takeList(const std::vector<LiveObject> &objects, const std::string &resourceVersion)
{
    std::map<std::string, LiveObject> now;
    for (const LiveObject &object : objects)
        now.emplace(nameOf(object->meta), object);
    m_objects.swap(now);
    m_resourceVersion = resourceVersion;
    m_tries = 0;
    if (m_state != State::Listing) {
        for (const auto &[name, before] : now) {
            if (!m_objects.contains(name))
                Q_EMIT changed(before, nullptr);
        }
        for (const auto &[name, object] : m_objects) {
            const auto before = now.find(name);
            if (before == now.end())
                Q_EMIT changed(nullptr, object);
            else if (before->second->digest != object->digest)
                Q_EMIT changed(before->second, object);
        }
    }
    set(State::Current);
    if (m_follow)
        watch();
}

void Feed::takeEvent(const LiveObject &object, bool deleted)
{
    const std::string name = nameOf(object->meta);
    const auto known = m_objects.find(name);
    const LiveObject before = known == m_objects.end() ? nullptr : known->second;
    if (deleted) {
        if (!before)
            return;
        m_objects.erase(known);
        Q_EMIT changed(before, nullptr);
        return;
    }
    if (before && before->digest == object->digest)
        return; // nothing that matters
    m_objects.insert_or_assign(name, object);
    Q_EMIT changed(before, object);
}

void Feed::leaveOut()
{
    const std::map<std::string, LiveObject> gone = std::exchange(m_objects, {});
    for (const auto &[name, before] : gone)
        Q_EMIT changed(before, nullptr);
    set(State::LeftOut);
}

void Feed::takeError(const ApiError &error)
{
    m_error = error;
    const bool watched = m_state == State::Current || m_state == State::Lost; // it has worked once: an hour's sleep ends too
    // Rights that are taken away may be given back, and what is known is still there; a kind that is gone has no objects.
    if (error.kind == ApiError::Kind::NotFound || (error.kind == ApiError::Kind::Forbidden && !watched))
        return leaveOut();
    ++m_tries;
    const bool hopeless = !watched && (!error.passes() || m_tries >= m_connection.limits().tries);
    if (hopeless) {
        set(State::Failed);
        return;
    }
    if (watched)
        set(State::Lost);
    if (error.kind == ApiError::Kind::Expired)
        m_listNext = true;
    again(error.retryAfterMs);
}

} // namespace portolan::cluster
