// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/apicall.h"
#include "core/cluster/resources.h"
#include "core/kube/decode.h"

#include <vector>

namespace portolan::cluster {

// What a server is and serves.
struct Discovered {
    std::optional<kube::Version> version; // none: it does not say
    std::vector<Resource> resources; // in the order of knownResources()
    std::vector<std::string> absent; // full names of known resources that are not served
};

// Asks a server for its version and for which of the known resources it serves, in which version. A server that hides this from
// its user (403) is taken to serve what Kubernetes itself does.
class Discovery final : public QObject
{
    Q_OBJECT
public:
    Discovery(Connection &connection, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const portolan::cluster::Discovered &found);
    void failed(const portolan::cluster::ApiError &error);

private:
    enum class Asking : std::uint8_t { Version, Groups, Resources };
    void ask(const QByteArray &path, Asking what);
    void take(const QByteArray &body);
    void takeVersion(const QByteArray &body);
    void takeGroups(const QByteArray &body);
    void takeResources(const QByteArray &body);
    void askNext();
    void passOver(bool hidden);
    void assume();
    void end();

    struct Group {
        std::string name, version;
        bool hidden = false; // taken for granted
        std::vector<std::string> plurals;
    };
    Connection &m_connection;
    ApiCall m_call;
    Asking m_asking = Asking::Version;
    Discovered m_found;
    std::vector<Group> m_groups;
    std::size_t m_asked = 0; // index of the group that is asked for
};

} // namespace portolan::cluster
