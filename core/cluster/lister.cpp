// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/lister.h"

#include "core/kube/decode.h"

#include <utility>

namespace portolan::cluster {

Lister::Lister(Connection &connection, Resource resource, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_resource(std::move(resource))
    , m_call(connection, this)
{
    connect(&m_call, &ApiCall::finished, this, &Lister::takePage);
    connect(&m_call, &ApiCall::failed, this, [this](const ApiError &error) {
        if (error.kind == ApiError::Kind::Expired && !m_continue.empty() && !m_startedAnew) {
            m_startedAnew = true;
            m_continue.clear();
            m_objects.clear();
            askPage();
            return;
        }
        m_objects.clear();
        Q_EMIT failed(error);
    });
}

void Lister::start(const std::string &ns)
{
    m_ns = ns;
    m_continue.clear();
    m_objects.clear();
    m_startedAnew = false;
    askPage();
}

void Lister::askPage()
{
    QByteArray path = m_resource.path(m_ns) + "?limit=" + QByteArray::number(m_connection.limits().pageSize);
    if (!m_continue.empty())
        path += "&continue=" + QByteArray::fromStdString(m_continue).toPercentEncoding();
    m_call.start(path, ApiCall::Mode::Whole);
}

void Lister::takePage(const QByteArray &body)
{
    std::string bytes(body.constData(), static_cast<std::size_t>(body.size()));
    yaml::ReplyHead head;
    const std::string apiVersion = m_resource.apiVersion();
    const bool whole = m_reader.read(bytes, head, [&](const yaml::ReplyObject &item) {
        if (auto object = kube::decodeLive(item.tree, apiVersion, m_resource.kind)) {
            object->digest = item.digest;
            m_objects.push_back(std::make_shared<const kube::Object>(std::move(*object)));
        }
    });
    if (!whole || !head.kind.ends_with("List")) {
        m_objects.clear();
        Q_EMIT failed({.kind = ApiError::Kind::Malformed,
            .message = {PORTOLAN_TR("the server's list of %1 breaks off or is no JSON"), {m_resource.fullName()}}});
        return;
    }
    m_continue = head.continueToken;
    const auto read = static_cast<int>(m_objects.size());
    Q_EMIT progressed(read, read + static_cast<int>(head.remaining));
    if (!m_continue.empty())
        return askPage();
    const std::vector<LiveObject> objects = std::exchange(m_objects, {});
    Q_EMIT finished(objects, head.resourceVersion);
}

} // namespace portolan::cluster
