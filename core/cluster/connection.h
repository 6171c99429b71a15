// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/credentials.h"
#include "core/cluster/limits.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

namespace portolan::cluster {

// What all requests to one cluster share: where it is, how it proves itself, who one is. Lives in the thread of its requests.
class Connection final : public QObject
{
    Q_OBJECT
public:
    // Fails where the access says something that cannot be done: no URL, a certificate that is none …
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const Access &access, AskExec ask, bool terminal, const Limits &limits = {});

    [[nodiscard]] const Access &access() const { return m_access; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] Credentials &credentials() { return m_credentials; }
    [[nodiscard]] const QNetworkProxy &proxy() const { return m_proxy; }
    // A request for `path` ("/api/v1/pods?limit=500") as `identity`.
    [[nodiscard]] QNetworkRequest request(const QByteArray &path, const Identity &identity) const;

private:
    Connection(const Access &access, AskExec ask, bool terminal, const Limits &limits);

    Access m_access;
    Limits m_limits;
    QUrl m_server;
    QSslConfiguration m_tls;
    QNetworkProxy m_proxy;
    Credentials m_credentials;
};

// The proxy for `server`: `url` if it is not empty, else what the environment says ($HTTPS_PROXY, $HTTP_PROXY, $NO_PROXY), as
// kubectl does.
[[nodiscard]] Result<QNetworkProxy> proxyFor(const QUrl &server, const std::string &url);

} // namespace portolan::cluster
