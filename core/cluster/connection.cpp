// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/connection.h"

#include "core/cluster/pem.h"

#include <QHostAddress>
#include <QNetworkRequest>

namespace portolan::cluster {

namespace {

constexpr int kHttpPort = 80;
constexpr int kHttpsPort = 443;
constexpr int kSocksPort = 1080;

QByteArray environment(const char *name)
{
    const QByteArray lower = qgetenv(QByteArray(name).toLower().constData());
    return lower.isEmpty() ? qgetenv(name) : lower;
}

// $NO_PROXY: names, domains (with or without a leading dot), addresses, networks, `*`.
bool isExempt(const QUrl &server)
{
    const QString host = server.host();
    for (const QByteArray &raw : environment("NO_PROXY").split(',')) {
        QString rule = QString::fromUtf8(raw.trimmed());
        if (rule == u'*')
            return true;
        if (rule.contains(u'/') && QHostAddress(host).isInSubnet(QHostAddress::parseSubnet(rule)))
            return true;
        if (rule.endsWith(u':' + QString::number(server.port(kHttpsPort))))
            rule.truncate(rule.lastIndexOf(u':'));
        const QString domain = rule.startsWith(u'.') ? rule.mid(1) : rule;
        if (!domain.isEmpty() && (host == domain || host.endsWith(u'.' + domain)))
            return true;
    }
    const QHostAddress address(host);
    return host == QLatin1String("localhost") || (!address.isNull() && address.isLoopback());
}

Result<void> prove(QSslConfiguration &tls, const KubeCluster &cluster)
{
    if (cluster.insecure) {
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        return {};
    }
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    const Result<QByteArray> pem = dataOrFile(cluster.authorityData, cluster.authorityFile);
    if (!pem)
        return tl::make_unexpected(Error {pem.error().message, pem.error().where.empty() ? cluster.where : pem.error().where});
    if (pem->isEmpty())
        return {}; // those that the system trusts
    const auto authority = readAuthority(*pem);
    if (!authority)
        return tl::make_unexpected(Error {authority.error().message, cluster.where});
    tls.setCaCertificates(*authority);
    return {};
}

} // namespace

Result<QNetworkProxy> proxyFor(const QUrl &server, const std::string &written)
{
    QByteArray text = QByteArray::fromStdString(written);
    if (text.isEmpty() && !isExempt(server))
        text = environment(server.scheme() == QLatin1String("http") ? "HTTP_PROXY" : "HTTPS_PROXY");
    if (text.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(QString::fromUtf8(text.contains("://") ? text : "http://" + text));
    const QString scheme = url.scheme();
    const bool socks = scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h");
    if (url.host().isEmpty() || (!socks && scheme != QLatin1String("http")))
        return fail(PORTOLAN_TR("the proxy %1 cannot be used: its URL must begin with http:// or socks5://"),
            {url.toString(QUrl::RemoveUserInfo).toStdString()});
    QNetworkProxy proxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
        static_cast<quint16>(url.port(socks ? kSocksPort : kHttpPort)), url.userName(), url.password());
    return proxy;
}

Connection::Connection(const Access &access, AskExec ask, bool terminal, const Limits &limits)
    : m_access(access)
    , m_limits(limits)
    , m_server(QString::fromStdString(access.cluster.server))
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_credentials(access, std::move(ask), terminal)
{
}

Result<std::unique_ptr<Connection>> Connection::open(const Access &access, AskExec ask, bool terminal, const Limits &limits)
{
    std::unique_ptr<Connection> connection(new Connection(access, std::move(ask), terminal, limits));
    QUrl &server = connection->m_server;
    if (server.scheme().isEmpty() || !access.cluster.server.starts_with("http"))
        server = QUrl(QStringLiteral("https://") + QString::fromStdString(access.cluster.server)); // as kubectl reads it
    if (!server.isValid() || server.host().isEmpty())
        return fail(PORTOLAN_TR("%1 is no address of a server"), {access.cluster.server}, access.cluster.where);
    if (access.user.impersonateGroups.size() > 1) // Qt writes a header once, and the server splits none at commas
        return fail(PORTOLAN_TR("user %1 acts as several groups; only one can be named"), {access.user.name}, access.user.where);
    if (Result<void> proven = prove(connection->m_tls, access.cluster); !proven)
        return tl::make_unexpected(proven.error());
    const Result<QNetworkProxy> proxy = proxyFor(server, access.cluster.proxyUrl);
    if (!proxy)
        return tl::make_unexpected(Error {proxy.error().message, access.cluster.where});
    connection->m_proxy = *proxy;
    return connection;
}

QNetworkRequest Connection::request(const QByteArray &path, const Identity &identity) const
{
    QUrl url = m_server;
    const QByteArray before
        = m_server.path(QUrl::FullyEncoded).toUtf8(); // Rancher and other proxies serve a cluster below a path
    url = QUrl::fromEncoded(url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::StripTrailingSlash).toEncoded()
        + (before.endsWith('/') ? before.chopped(1) : before) + path);
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "portolan");
    if (url.scheme() == QLatin1String("https") && !identity.authorization.isEmpty())
        request.setRawHeader("Authorization", identity.authorization);
    const KubeUser &user = m_access.user;
    if (!user.impersonate.empty())
        request.setRawHeader("Impersonate-User", QByteArray::fromStdString(user.impersonate));
    if (!user.impersonateUid.empty())
        request.setRawHeader("Impersonate-Uid", QByteArray::fromStdString(user.impersonateUid));
    if (!user.impersonateGroups.empty())
        request.setRawHeader("Impersonate-Group", QByteArray::fromStdString(user.impersonateGroups.front()));
    QSslConfiguration tls = m_tls;
    if (!identity.certificates.isEmpty()) {
        tls.setLocalCertificateChain(identity.certificates);
        tls.setPrivateKey(identity.key);
    }
    request.setSslConfiguration(tls);
    if (!m_access.cluster.tlsServerName.empty())
        request.setPeerVerifyName(QString::fromStdString(m_access.cluster.tlsServerName));
    // A redirect would carry the credentials elsewhere.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // one watch, one connection
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(-1); // Limits cap what is taken
    return request;
}

} // namespace portolan::cluster
