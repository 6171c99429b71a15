// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/apierror.h"
#include "core/cluster/connection.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <optional>

namespace portolan::cluster {

// One GET. With a network access manager of its own, since Qt opens at most six connections to a host through one, and ten
// watches hold ten. A 401 renews the credentials and tries once more. Deleting it cancels.
class ApiCall final : public QObject
{
    Q_OBJECT
public:
    ApiCall(Connection &connection, QObject *parent);
    ~ApiCall() override;

    // A reply's bytes are handed out whole, or as they come: a reply with a status other than 2xx always ends in an error.
    enum class Mode : std::uint8_t { Whole, Stream };
    void start(const QByteArray &path, Mode mode);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void opened(); // Stream: the server has begun to answer, perhaps with nothing to say yet
    void arrived(const QByteArray &bytes); // Stream
    void finished(const QByteArray &body); // Whole: all of it; Stream: empty, the server has closed it
    void failed(const portolan::cluster::ApiError &error);

private:
    void send();
    void sendAs(const Identity &identity);
    void takeBytes();
    void end();
    void give(const ApiError &error);
    void endQuietly();
    [[nodiscard]] ApiError networkError() const;
    [[nodiscard]] int status() const;

    Connection &m_connection;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QStringList m_tlsErrors;
    QByteArray m_path;
    QByteArray m_body;
    quint64 m_serial = 0; // of the identity in use
    Mode m_mode = Mode::Whole;
    bool m_running = false;
    bool m_renewed = false; // this is the second try
};

} // namespace portolan::cluster
