// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/apicall.h"
#include "core/cluster/liveobject.h"
#include "core/cluster/resources.h"
#include "core/yaml/reply.h"

namespace portolan::cluster {

// Lists one kind, page by page. A continue token that has expired (410, or 400 as some servers say it) begins the list anew.
class Lister final : public QObject
{
    Q_OBJECT
public:
    Lister(Connection &connection, Resource resource, QObject *parent);

    void start(const std::string &ns);

Q_SIGNALS:
    void progressed(int objects, int expected); // expected: as far as the server says
    void finished(const std::vector<portolan::cluster::LiveObject> &objects, const std::string &resourceVersion);
    void failed(const portolan::cluster::ApiError &error);

private:
    void askPage();
    void takePage(const QByteArray &body);

    Connection &m_connection;
    Resource m_resource;
    ApiCall m_call;
    yaml::ReplyReader m_reader;
    std::string m_ns;
    std::string m_continue;
    std::vector<LiveObject> m_objects;
    bool m_startedAnew = false;
};

} // namespace portolan::cluster
