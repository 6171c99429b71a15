// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/watcher.h"

#include "core/kube/decode.h"
#include "core/yaml/parse.h"

#include <QRandomGenerator>

#include <utility>

namespace portolan::cluster {

namespace {

// Not all watches of a cluster end at the same moment.
int spread(int seconds)
{
    return seconds + static_cast<int>(QRandomGenerator::global()->bounded(seconds + 1));
}

} // namespace

Watcher::Watcher(Connection &connection, Resource resource, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_resource(std::move(resource))
    , m_call(connection, this)
{
    connect(&m_call, &ApiCall::opened, this, [this] {
        if (!std::exchange(m_answered, true))
            Q_EMIT answered();
    });
    connect(&m_call, &ApiCall::arrived, this, &Watcher::take);
    connect(&m_call, &ApiCall::finished, this, [this] {
        if (!m_over)
            Q_EMIT ended();
    });
    connect(&m_call, &ApiCall::failed, this, [this](const ApiError &error) {
        if (m_over)
            return;
        if (error.kind == ApiError::Kind::Expired)
            Q_EMIT expired();
        else if (error.kind == ApiError::Kind::Network && m_answered)
            Q_EMIT ended(); // it was cut: nothing is lost
        else
            Q_EMIT failed(error);
    });
}

void Watcher::start(const std::string &ns, const std::string &resourceVersion)
{
    m_resourceVersion = resourceVersion;
    m_partial.clear();
    m_answered = false;
    m_over = false;
    const QByteArray path = m_resource.path(ns)
        + "?watch=1&allowWatchBookmarks=true&resourceVersion=" + QByteArray::fromStdString(resourceVersion).toPercentEncoding()
        + "&timeoutSeconds=" + QByteArray::number(spread(m_connection.limits().watchSeconds));
    m_call.start(path, ApiCall::Mode::Stream);
}

void Watcher::take(const QByteArray &bytes)
{
    m_partial.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::size_t begin = 0;
    for (std::size_t end = m_partial.find('\n'); end != std::string::npos && !m_over; end = m_partial.find('\n', begin)) {
        if (end > begin)
            takeLine(m_partial.substr(begin, end - begin));
        begin = end + 1;
    }
    m_partial.erase(0, begin);
    if (static_cast<std::int64_t>(m_partial.size()) > m_connection.limits().eventBytes)
        give({.kind = ApiError::Kind::Malformed,
            .message = {PORTOLAN_TR("an event of %1 is larger than %2 bytes"),
                {m_resource.fullName(), std::to_string(m_connection.limits().eventBytes)}}});
}

void Watcher::takeLine(std::string line)
{
    yaml::ReplyHead head;
    LiveObject object;
    std::string version;
    const bool whole = m_reader.read(line, head, [&](const yaml::ReplyObject &item) {
        version = item.resourceVersion;
        if (auto decoded = kube::decodeLive(item.tree, m_resource.apiVersion(), m_resource.kind)) {
            decoded->digest = item.digest;
            object = std::make_shared<const kube::Object>(std::move(*decoded));
        }
    });
    if (!whole)
        return give(
            {.kind = ApiError::Kind::Malformed, .message = {PORTOLAN_TR("an event of %1 is no JSON"), {m_resource.fullName()}}});
    if (head.type == "ERROR")
        return takeError(line);
    if (!version.empty())
        m_resourceVersion = version;
    const bool deleted = head.type == "DELETED";
    if (object && (deleted || head.type == "ADDED" || head.type == "MODIFIED"))
        Q_EMIT changed(object, deleted);
}

void Watcher::takeError(const std::string &line)
{
    const yaml::Tree tree = yaml::parse(line, true);
    const yaml::NodeIndex status = tree.empty() ? yaml::kNoNode : tree.find(0, "object");
    int code = 0;
    QByteArray body;
    if (status != yaml::kNoNode) {
        const yaml::NodeIndex node = tree.isMap(status) ? tree.find(status, "code") : yaml::kNoNode;
        code = node == yaml::kNoNode
            ? 0
            : QByteArray(tree[node].value.data(), static_cast<qsizetype>(tree[node].value.size())).toInt();
        const Span at = tree[status].source;
        body = QByteArray(line.data() + at.begin, static_cast<qsizetype>(at.size()));
    }
    const ApiError error = errorOf(code, body, {});
    if (error.kind != ApiError::Kind::Expired)
        return give(error);
    m_over = true;
    Q_EMIT expired();
}

void Watcher::give(const ApiError &error)
{
    m_over = true;
    Q_EMIT failed(error);
}

} // namespace portolan::cluster
