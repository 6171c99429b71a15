// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/backoff.h"
#include "core/cluster/lister.h"
#include "core/cluster/watcher.h"

#include <QTimer>

#include <map>

namespace portolan::cluster {

// All objects of one kind as they are: listed, then watched, and listed again whenever the watch has lost its place. Heals by
// itself from whatever passes.
class Feed final : public QObject
{
    Q_OBJECT
public:
    // `follow`: goes on with a watch; else it is done with the list.
    Feed(Connection &connection, Resource resource, bool follow, QObject *parent);

    enum class State : std::uint8_t {
        Listing, // for the first time
        Current, // what it holds is what the cluster holds
        Lost, // tries again; what it holds is the last that was known
        LeftOut, // forbidden from the start, or absent
        Failed, // will not try again
    };
    void start(const std::string &ns);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Resource &resource() const { return m_resource; }
    [[nodiscard]] const ApiError &error() const { return m_error; } // why it is Lost, LeftOut or Failed
    // By NAMESPACE/NAME.
    [[nodiscard]] const std::map<std::string, LiveObject> &objects() const { return m_objects; }
    [[nodiscard]] int listed() const { return m_listed; }
    [[nodiscard]] int expected() const { return m_expected; }

Q_SIGNALS:
    void stateChanged();
    void progressed();
    // One of the two is null: it was added or removed. Not told while the first list is read.
    void changed(const portolan::cluster::LiveObject &before, const portolan::cluster::LiveObject &now);

private:
    void list();
    void watch();
    void takeList(const std::vector<LiveObject> &objects, const std::string &resourceVersion);
    void takeEvent(const LiveObject &object, bool deleted);
    void takeError(const ApiError &error);
    void leaveOut();
    void set(State state);
    void again(int askedMs);

    Connection &m_connection;
    Resource m_resource;
    bool m_follow;
    std::string m_ns;
    State m_state = State::Listing;
    ApiError m_error;
    Lister m_lister;
    Watcher m_watcher;
    Backoff m_backoff;
    QTimer m_pause;
    bool m_listNext = true; // after the pause; else a watch
    int m_tries = 0;
    int m_listed = 0;
    int m_expected = 0;
    std::string m_resourceVersion;
    std::map<std::string, LiveObject> m_objects;
};

} // namespace portolan::cluster
