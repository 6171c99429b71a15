// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/recording.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QSslServer>
#include <QTcpSocket>

#include <map>
#include <set>

namespace portolan::tests {

// A Kubernetes API server for tests: it lists and watches what put() gave it, or plays recordings back, over TLS, and does
// wrong on demand. Lives in the thread of the test, or in a process of its own (serve.cpp).
class ApiServer final : public QObject
{
    Q_OBJECT
public:
    struct Faults {
        int failing = 0; // so many of the next requests end with `status`
        int status = 500;
        QByteArray headers; // more of them, each with its line end
        bool cutLists = false; // lists break off in the middle
        int trickle = 0; // bytes at a time; 0: all at once
        bool expireContinue = false; // the next continue token is too old, once
        std::set<QByteArray> forbidden; // paths that answer 403 without a namespace ("/api/v1/services")
        std::set<QByteArray> gone; // paths that answer 404
    };

    explicit ApiServer(bool tls = true, QObject *parent = nullptr);
    ~ApiServer() override;

    // The certificate it shows: "server", or "othername", which is for another host.
    void show(const QString &certificate);
    // The port it listens on, and the URL of it.
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString url() const;
    // Stops listening and drops all connections; starts again on the same port.
    void goDown();
    void comeBack();

    // Who may come in: a bearer token, a client certificate of the authority, or (both unset) everybody.
    void setToken(const QByteArray &token) { m_token = token; }
    void askCertificate() { m_certificate = true; }

    // Adds or replaces an object, as JSON with kind and apiVersion; gives it uid and resourceVersion, and tells watches.
    void put(QJsonObject object);
    void remove(const QByteArray &kind, const QByteArray &ns, const QByteArray &name);
    // All objects of a List or of one object in a JSON file.
    bool load(const QString &file);
    // Answers of a recording, for its own path alone.
    void play(const Recording &recording) { m_recordings.insert(comparable(recording.path), recording); }

    Faults faults;
    void cutWatches(); // in the middle of a line
    void expire(); // forgets all that was: watches from before answer 410
    void sendBookmarks();
    [[nodiscard]] int watches() const;
    // Paths that were asked for, in order.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int asksFor(const QByteArray &beginning) const;
    [[nodiscard]] const QList<QByteArray> &headers() const { return m_headers; }

Q_SIGNALS:
    void asked(const QByteArray &path);

private:
    struct Kind {
        QByteArray path; // "/apis/apps/v1/deployments", without a namespace
        QByteArray kind, apiVersion;
        bool namespaced = true;
        std::map<QByteArray, QByteArray> objects; // "ns/name": JSON
    };
    struct Event {
        int version;
        QByteArray kind, ns, line;
    };
    struct Watch {
        QPointer<QTcpSocket> socket;
        QByteArray kind, ns;
    };

    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);
    [[nodiscard]] bool lets(QTcpSocket *socket, const QByteArray &head) const;
    void answerDiscovery(QTcpSocket *socket, const QByteArray &path);
    void answerList(QTcpSocket *socket, const Kind &kind, const QByteArray &ns, const QHash<QByteArray, QByteArray> &query);
    void answerWatch(QTcpSocket *socket, const Kind &kind, const QByteArray &ns, int since);
    void send(QTcpSocket *socket, int status, const QByteArray &body, const QByteArray &more = {},
        const QByteArray &type = "application/json");
    void sendStatus(QTcpSocket *socket, int status, const QByteArray &reason, const QByteArray &message);
    void trickle(QTcpSocket *socket, QByteArray bytes);
    void tell(const QByteArray &type, const Kind &kind, const QByteArray &ns, const QByteArray &object);
    [[nodiscard]] Kind *kindAt(const QByteArray &path, QByteArray &ns);

    QSslServer m_tls;
    QTcpServer m_plain;
    QTcpServer &m_server;
    quint16 m_port = 0;
    QByteArray m_token;
    bool m_certificate = false;
    std::vector<Kind> m_kinds;
    std::vector<Event> m_events;
    std::vector<Watch> m_watches;
    QHash<QTcpSocket *, QByteArray> m_partial;
    QHash<QByteArray, Recording> m_recordings;
    QList<QByteArray> m_requests, m_headers;
    int m_version = 100;
    int m_oldest = 0; // versions before it are forgotten
};

} // namespace portolan::tests
