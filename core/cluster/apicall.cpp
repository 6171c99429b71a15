// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/apicall.h"

#include <utility>

namespace portolan::cluster {

namespace {

constexpr int kUnauthorized = 401;
constexpr qsizetype kErrorBytes = 64 * 1024; // of a reply that is an error

} // namespace

ApiCall::ApiCall(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    m_network.setProxy(connection.proxy());
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ApiCall::~ApiCall()
{
    endQuietly();
}

void ApiCall::start(const QByteArray &path, Mode mode)
{
    endQuietly();
    m_path = path;
    m_mode = mode;
    m_renewed = false;
    m_running = true;
    send();
}

void ApiCall::endQuietly()
{
    m_running = false;
    m_body.clear();
    if (QNetworkReply *reply = m_reply.data()) {
        m_reply.clear();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void ApiCall::send()
{
    m_connection.credentials().request(this, [this](const Result<Identity> &identity) {
        if (!m_running || m_reply)
            return;
        if (identity)
            sendAs(*identity);
        else
            give({.kind = ApiError::Kind::Access, .message = identity.error().message, .where = identity.error().where});
    });
}

void ApiCall::sendAs(const Identity &identity)
{
    m_serial = identity.serial;
    m_tlsErrors.clear();
    m_body.clear();
    QNetworkRequest request = m_connection.request(m_path, identity);
    const Limits &limits = m_connection.limits();
    request.setTransferTimeout(m_mode == Mode::Stream ? limits.watchQuietMs : limits.quietMs);
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiCall::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &ApiCall::end);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_mode == Mode::Stream && status() / 100 == 2)
            Q_EMIT opened();
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            if (!m_tlsErrors.contains(error.errorString()))
                m_tlsErrors.append(error.errorString());
        }
    });
}

int ApiCall::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

void ApiCall::takeBytes()
{
    const bool good = status() / 100 == 2;
    const QByteArray bytes = m_reply->readAll();
    if (good && m_mode == Mode::Stream) {
        if (!bytes.isEmpty())
            Q_EMIT arrived(bytes);
        return;
    }
    if (!good) {
        m_body += bytes.left(kErrorBytes - m_body.size());
        return;
    }
    m_body += bytes;
    if (m_body.size() > m_connection.limits().replyBytes)
        give({.kind = ApiError::Kind::Malformed,
            .message
            = {PORTOLAN_TR("the server's reply is larger than %1 bytes"), {std::to_string(m_connection.limits().replyBytes)}}});
}

ApiError ApiCall::networkError() const
{
    const std::string host = m_reply->url().authority(QUrl::FullyEncoded).toStdString();
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError || !m_tlsErrors.isEmpty()) {
        const QString why = m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors.join(QStringLiteral("; "));
        return {.kind = ApiError::Kind::Access,
            .message = {PORTOLAN_TR("%1 is not trusted: %2"), {host, why.toStdString()}},
            .where = m_connection.access().cluster.where};
    }
    if (m_reply->error() == QNetworkReply::OperationCanceledError) // what a transfer timeout ends with
        return {.message = {PORTOLAN_TR("%1 says nothing any more"), {host}}};
    return {.message = {PORTOLAN_TR("%1 cannot be reached: %2"), {host, m_reply->errorString().toStdString()}}};
}

void ApiCall::end()
{
    const int status = this->status();
    if (status / 100 == 2 && m_reply->bytesAvailable() > 0)
        takeBytes();
    if (!m_running)
        return;
    if (status == kUnauthorized && !m_renewed && m_connection.credentials().canRenew()) {
        m_renewed = true;
        m_connection.credentials().refused(m_serial);
        m_reply->deleteLater();
        m_reply.clear();
        send();
        return;
    }
    if (status != 0 && status / 100 != 2) {
        m_body += m_reply->readAll().left(kErrorBytes);
        give(errorOf(status, m_body, m_reply->rawHeader("Retry-After")));
        return;
    }
    if (m_reply->error() != QNetworkReply::NoError) {
        give(networkError());
        return;
    }
    const QByteArray body = std::exchange(m_body, {});
    endQuietly();
    Q_EMIT finished(body);
}

void ApiCall::give(const ApiError &error)
{
    endQuietly();
    Q_EMIT failed(error);
}

} // namespace portolan::cluster
