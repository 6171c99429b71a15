// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/apicall.h"
#include "core/cluster/liveobject.h"
#include "core/cluster/resources.h"
#include "core/yaml/reply.h"

namespace portolan::cluster {

// Follows the changes of one kind from a resourceVersion on. Ends with each connection: who starts it decides how to go on.
class Watcher final : public QObject
{
    Q_OBJECT
public:
    Watcher(Connection &connection, Resource resource, QObject *parent);

    void start(const std::string &ns, const std::string &resourceVersion);
    // Where the next watch goes on: that of the last event or bookmark.
    [[nodiscard]] const std::string &resourceVersion() const { return m_resourceVersion; }

Q_SIGNALS:
    void answered(); // the connection stands
    void changed(const portolan::cluster::LiveObject &object, bool deleted);
    void ended(); // the server has closed it, or it was cut: go on from resourceVersion()
    void expired(); // that is too old: list again
    void failed(const portolan::cluster::ApiError &error);

private:
    void take(const QByteArray &bytes);
    void takeLine(std::string line);
    void takeError(const std::string &line);
    void give(const ApiError &error);

    Connection &m_connection;
    Resource m_resource;
    ApiCall m_call;
    yaml::ReplyReader m_reader;
    std::string m_resourceVersion;
    std::string m_partial; // of a line whose end has not come
    bool m_answered = false;
    bool m_over = false; // told why it ended
};

} // namespace portolan::cluster
