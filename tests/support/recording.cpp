// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace portolan::tests {

namespace {

QByteArray unchunked(const QByteArray &body)
{
    QByteArray whole;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype line = body.indexOf('\n', at);
        const qsizetype size = body.mid(at, line - at).trimmed().toLongLong(nullptr, 16);
        if (line < 0 || size == 0)
            break;
        whole += body.mid(line + 1, size);
        at = body.indexOf('\n', line + 1 + size) + 1;
        if (at == 0)
            break;
    }
    return whole;
}

QByteArray header(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

Recording readRecording(const QString &name)
{
    QFile file(name);
    Recording recording;
    if (!file.open(QIODevice::ReadOnly))
        return recording;
    const QByteArray text = file.readAll();
    recording.path = text.split('\n').value(0).split(' ').value(1);
    const qsizetype answer = text.indexOf("HTTP/1.1 ", text.indexOf('\n'));
    const QByteArray between = text.contains("\r\n\r\n") ? "\r\n\r\n" : "\n\n";
    const qsizetype end = text.indexOf(between, answer);
    const QByteArray head = text.mid(answer, end - answer);
    recording.status = head.split(' ').value(1).toInt();
    recording.contentType = header(head, "Content-Type");
    recording.watch = recording.path.contains("watch=1");
    const QByteArray body = text.mid(end + between.size());
    recording.body = header(head, "Transfer-Encoding") == "chunked" ? unchunked(body) : body;
    return recording;
}

QByteArray comparable(const QByteArray &path)
{
    const qsizetype mark = path.indexOf('?');
    if (mark < 0)
        return path;
    QList<QByteArray> kept;
    for (const QByteArray &part : path.mid(mark + 1).split('&')) {
        if (!part.startsWith("timeoutSeconds="))
            kept.append(part);
    }
    std::ranges::sort(kept);
    return path.left(mark) + '?' + kept.join('&');
}

} // namespace portolan::tests
