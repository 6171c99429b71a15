// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace portolan::cluster {

// What one shows a server to say who one is. Never printed.
struct Identity {
    QByteArray authorization; // the whole header: "Bearer …", "Basic …"; empty: none
    QList<QSslCertificate> certificates; // leaf first
    QSslKey key;
    QDateTime expires; // invalid: never
    quint64 serial = 0; // tells one from the next
};

} // namespace portolan::cluster
