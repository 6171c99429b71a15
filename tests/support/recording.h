// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace portolan::tests {

// A request and its answer as they once went over the wire (tests/data/recordings).
struct Recording {
    QByteArray path; // with its query
    int status = 0;
    QByteArray contentType;
    QByteArray body; // chunks put together
    bool watch = false; // the body comes line by line
};

[[nodiscard]] Recording readRecording(const QString &file);
// A path whose query is sorted, without what differs from call to call (timeoutSeconds).
[[nodiscard]] QByteArray comparable(const QByteArray &path);

} // namespace portolan::tests
