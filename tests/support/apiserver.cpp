// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apiserver.h"

#include "core/cluster/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace portolan::tests {

namespace {

const QString kFolder = QStringLiteral(PORTOLAN_TEST_DATA "/tls/");

QByteArray bytesOf(const QString &name)
{
    QFile file(kFolder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QHash<QByteArray, QByteArray> queryOf(const QByteArray &path)
{
    QHash<QByteArray, QByteArray> query;
    for (const QByteArray &part : path.mid(path.indexOf('?') + 1).split('&'))
        query.insert(part.left(part.indexOf('=')), QByteArray::fromPercentEncoding(part.mid(part.indexOf('=') + 1)));
    return query;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ApiServer::ApiServer(bool tls, QObject *parent)
    : QObject(parent)
    , m_server(tls ? static_cast<QTcpServer &>(m_tls) : m_plain)
{
    for (const cluster::KnownResource &known : cluster::knownResources()) {
        const QByteArray group(known.group.data(), static_cast<qsizetype>(known.group.size()));
        const QByteArray apiVersion = group.isEmpty() ? QByteArray("v1") : group + "/v1";
        m_kinds.push_back({(group.isEmpty() ? "/api/" : "/apis/") + apiVersion + '/'
                + QByteArray(known.plural.data(), static_cast<qsizetype>(known.plural.size())),
            QByteArray(known.kind.data(), static_cast<qsizetype>(known.kind.size())), apiVersion, known.namespaced, {}});
    }
    show(QStringLiteral("server"));
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &ApiServer::accept);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

ApiServer::~ApiServer()
{
    for (QTcpSocket *socket : m_partial.keys())
        socket->disconnect(this); // they go after what they tell
}

void ApiServer::show(const QString &certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(bytesOf(certificate + QStringLiteral(".crt"))));
    configuration.setPrivateKey(QSslKey(bytesOf(certificate + QStringLiteral(".key")), QSsl::Ec));
    configuration.setCaCertificates(QSslCertificate::fromData(bytesOf(QStringLiteral("authority.crt"))));
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    m_tls.setSslConfiguration(configuration);
}

QString ApiServer::url() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(&m_server == &m_tls ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(m_port);
}

void ApiServer::goDown()
{
    m_server.close();
    for (QTcpSocket *socket : m_partial.keys())
        socket->abort();
}

void ApiServer::comeBack()
{
    m_server.listen(QHostAddress::LocalHost, m_port);
}

void ApiServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_partial.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_partial.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void ApiServer::read(QTcpSocket *socket)
{
    QByteArray &bytes = m_partial[socket];
    bytes += socket->readAll();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = bytes.left(end);
    bytes.remove(0, end + 4);
    answer(socket, head);
}

bool ApiServer::lets(QTcpSocket *socket, const QByteArray &head) const
{
    if (m_token.isEmpty() && !m_certificate)
        return true;
    if (!m_token.isEmpty() && headerOf(head, "Authorization") == "Bearer " + m_token)
        return true;
    const auto *encrypted = qobject_cast<QSslSocket *>(socket);
    return m_certificate && encrypted && !encrypted->peerCertificate().isNull() && encrypted->sslHandshakeErrors().isEmpty();
}

ApiServer::Kind *ApiServer::kindAt(const QByteArray &path, QByteArray &ns)
{
    QByteArray bare = path.left(path.indexOf('?') < 0 ? path.size() : path.indexOf('?'));
    if (const qsizetype at = bare.indexOf("/namespaces/"); at >= 0) {
        const qsizetype end = bare.indexOf('/', at + 12);
        if (end > 0) {
            ns = bare.mid(at + 12, end - at - 12);
            bare.remove(at, end - at);
        }
    }
    const auto found = std::ranges::find(m_kinds, bare, &Kind::path);
    return found == m_kinds.end() ? nullptr : &*found;
}

void ApiServer::answer(QTcpSocket *socket, const QByteArray &head)
{
    const QByteArray path = head.split('\n').first().split(' ').value(1);
    m_requests.append(path);
    m_headers.append(head);
    Q_EMIT asked(path);
    if (!lets(socket, head))
        return sendStatus(socket, 401, "Unauthorized", "Unauthorized");
    if (faults.failing > 0) {
        --faults.failing;
        return sendStatus(socket, faults.status, "Fault", "as the test wants it");
    }
    if (const auto recorded = m_recordings.constFind(comparable(path)); recorded != m_recordings.constEnd())
        return send(socket, recorded->status, recorded->body, {}, recorded->contentType);
    QByteArray ns;
    const Kind *kind = kindAt(path, ns);
    if (!kind)
        return answerDiscovery(socket, path);
    if (ns.isEmpty() && faults.forbidden.contains(kind->path))
        return sendStatus(
            socket, 403, "Forbidden", kind->path + " is forbidden: User \"ada\" cannot list it at the cluster scope");
    if (faults.gone.contains(kind->path))
        return sendStatus(socket, 404, "NotFound", "the server could not find the requested resource");
    const auto query = queryOf(path);
    if (query.contains("watch"))
        answerWatch(socket, *kind, ns, query.value("resourceVersion").toInt());
    else
        answerList(socket, *kind, ns, query);
}

void ApiServer::answerDiscovery(QTcpSocket *socket, const QByteArray &path)
{
    if (path == "/version")
        return send(socket, 200, R"({"major":"1","minor":"32+","gitVersion":"v1.32.0"})");
    QJsonArray groups;
    QJsonArray resources;
    std::set<QByteArray> known;
    for (const Kind &kind : m_kinds) {
        const QByteArray version = kind.path.left(kind.path.lastIndexOf('/'));
        if (version == path)
            resources.append(QJsonObject {{QStringLiteral("name"), QString::fromUtf8(kind.path.mid(version.size() + 1))}});
        if (kind.apiVersion.contains('/') && known.insert(kind.apiVersion).second) {
            const QJsonObject served {{QStringLiteral("groupVersion"), QString::fromUtf8(kind.apiVersion)},
                {QStringLiteral("version"), QStringLiteral("v1")}};
            groups.append(
                QJsonObject {{QStringLiteral("name"), QString::fromUtf8(kind.apiVersion.left(kind.apiVersion.indexOf('/')))},
                    {QStringLiteral("versions"), QJsonArray {served}}, {QStringLiteral("preferredVersion"), served}});
        }
    }
    if (path == "/apis")
        return send(
            socket, 200, compact({{QStringLiteral("kind"), QStringLiteral("APIGroupList")}, {QStringLiteral("groups"), groups}}));
    if (resources.isEmpty())
        return send(socket, 404, "404 page not found\n", {}, "text/plain; charset=utf-8");
    send(socket, 200,
        compact({{QStringLiteral("kind"), QStringLiteral("APIResourceList")}, {QStringLiteral("resources"), resources}}));
}

void ApiServer::answerList(QTcpSocket *socket, const Kind &kind, const QByteArray &ns, const QHash<QByteArray, QByteArray> &query)
{
    QByteArray from = query.value("continue");
    if (!from.isEmpty() && faults.expireContinue) {
        faults.expireContinue = false;
        return sendStatus(socket, 410, "Expired", "The provided continue parameter is too old");
    }
    const int limit = query.value("limit", "1000000").toInt();
    QByteArrayList items;
    QByteArray next;
    int remaining = 0;
    for (const auto &[name, object] : kind.objects) {
        if ((!ns.isEmpty() && !name.startsWith(ns + '/')) || (!from.isEmpty() && name <= from))
            continue;
        if (items.size() < limit)
            (items.append(object), next = name);
        else
            ++remaining;
    }
    QByteArray body = "{\"kind\":\"" + kind.kind + "List\",\"apiVersion\":\"" + kind.apiVersion
        + "\",\"metadata\":{\"resourceVersion\":\"" + QByteArray::number(m_version) + '"';
    if (remaining > 0)
        body += ",\"continue\":\"" + next + "\",\"remainingItemCount\":" + QByteArray::number(remaining);
    body += "},\"items\":[" + items.join(',') + "]}\n";
    if (faults.cutLists)
        body.truncate(body.size() / 2);
    send(socket, 200, body);
}

void ApiServer::answerWatch(QTcpSocket *socket, const Kind &kind, const QByteArray &ns, int since)
{
    if (since < m_oldest) {
        return send(socket, 200,
            R"({"type":"ERROR","object":{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"too old resource version","reason":"Expired","code":410}})"
            "\n");
    }
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
    for (const Event &event : m_events) {
        if (event.version > since && event.kind == kind.path && (ns.isEmpty() || event.ns == ns))
            trickle(socket, event.line);
    }
    socket->flush();
    m_watches.push_back({socket, kind.path, ns});
}

void ApiServer::send(QTcpSocket *socket, int status, const QByteArray &body, const QByteArray &more, const QByteArray &type)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status) + " Answer\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n");
    trickle(socket, body);
}

void ApiServer::sendStatus(QTcpSocket *socket, int status, const QByteArray &reason, const QByteArray &message)
{
    const QJsonObject body {{QStringLiteral("kind"), QStringLiteral("Status")},
        {QStringLiteral("status"), QStringLiteral("Failure")}, {QStringLiteral("message"), QString::fromUtf8(message)},
        {QStringLiteral("reason"), QString::fromUtf8(reason)}, {QStringLiteral("code"), status}};
    send(socket, status, compact(body), faults.headers);
}

void ApiServer::trickle(QTcpSocket *socket, QByteArray bytes)
{
    if (faults.trickle == 0) {
        socket->write(bytes);
        socket->flush();
        return;
    }
    socket->write(bytes.left(faults.trickle));
    socket->flush();
    bytes.remove(0, faults.trickle);
    if (!bytes.isEmpty())
        QTimer::singleShot(0, socket, [this, socket, bytes] { trickle(socket, bytes); });
}

void ApiServer::tell(const QByteArray &type, const Kind &kind, const QByteArray &ns, const QByteArray &object)
{
    const QByteArray line = "{\"type\":\"" + type + "\",\"object\":" + object + "}\n";
    m_events.push_back({m_version, kind.path, ns, line});
    for (const Watch &watch : m_watches) {
        if (watch.socket && watch.kind == kind.path && (watch.ns.isEmpty() || watch.ns == ns))
            trickle(watch.socket, line);
    }
}

void ApiServer::put(QJsonObject object)
{
    const QByteArray kindName = object.value(QStringLiteral("kind")).toString().toUtf8();
    const QByteArray apiVersion = object.value(QStringLiteral("apiVersion")).toString().toUtf8();
    const auto kind = std::ranges::find_if(m_kinds, [&](const Kind &known) {
        return known.kind == kindName
            && known.apiVersion.left(known.apiVersion.indexOf('/')) == apiVersion.left(apiVersion.indexOf('/'));
    });
    if (kind == m_kinds.end())
        return;
    QJsonObject meta = object.value(QStringLiteral("metadata")).toObject();
    QByteArray ns = meta.value(QStringLiteral("namespace")).toString().toUtf8();
    if (ns.isEmpty() && kind->namespaced) {
        ns = "default";
        meta.insert(QStringLiteral("namespace"), QStringLiteral("default"));
    }
    const QByteArray name = ns + '/' + meta.value(QStringLiteral("name")).toString().toUtf8();
    if (!meta.contains(QStringLiteral("uid")))
        meta.insert(QStringLiteral("uid"), QString::fromUtf8(kindName + ':' + name));
    meta.insert(QStringLiteral("resourceVersion"), QString::number(++m_version));
    object.insert(QStringLiteral("metadata"), meta);
    const QByteArray told = compact(object);
    object.remove(QStringLiteral("kind")); // as in the items of a list
    object.remove(QStringLiteral("apiVersion"));
    const bool fresh = kind->objects.insert_or_assign(name, compact(object)).second;
    tell(fresh ? "ADDED" : "MODIFIED", *kind, ns, told);
}

void ApiServer::remove(const QByteArray &kindName, const QByteArray &ns, const QByteArray &name)
{
    const auto kind = std::ranges::find(m_kinds, kindName, &Kind::kind);
    const auto object = kind->objects.find(ns + '/' + name);
    if (object == kind->objects.end())
        return;
    QJsonObject last = QJsonDocument::fromJson(object->second).object();
    QJsonObject meta = last.value(QStringLiteral("metadata")).toObject();
    meta.insert(QStringLiteral("resourceVersion"), QString::number(++m_version));
    last.insert(QStringLiteral("metadata"), meta);
    kind->objects.erase(object);
    tell("DELETED", *kind, ns, compact(last));
}

bool ApiServer::load(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray items = root.value(QStringLiteral("items")).toArray();
    for (const QJsonValue &item : items)
        put(item.toObject());
    if (items.isEmpty())
        put(root);
    return !root.isEmpty();
}

void ApiServer::cutWatches()
{
    for (const Watch &watch : std::exchange(m_watches, {})) {
        if (!watch.socket)
            continue;
        watch.socket->write("{\"type\":\"MODIFIED\",\"obj");
        watch.socket->flush();
        watch.socket->abort();
    }
}

void ApiServer::expire()
{
    m_oldest = ++m_version;
    m_events.clear();
}

void ApiServer::sendBookmarks()
{
    for (const Watch &watch : m_watches) {
        const auto kind = std::ranges::find(m_kinds, watch.kind, &Kind::path);
        if (watch.socket)
            trickle(watch.socket,
                R"({"type":"BOOKMARK","object":{"kind":")" + kind->kind + R"(","apiVersion":")" + kind->apiVersion
                    + R"(","metadata":{"resourceVersion":")" + QByteArray::number(m_version) + "\"}}}\n");
    }
}

int ApiServer::asksFor(const QByteArray &beginning) const
{
    return static_cast<int>(
        std::ranges::count_if(m_requests, [&beginning](const QByteArray &path) { return path.startsWith(beginning); }));
}

int ApiServer::watches() const
{
    return static_cast<int>(std::ranges::count_if(m_watches, [](const Watch &watch) { return !watch.socket.isNull(); }));
}

} // namespace portolan::tests
