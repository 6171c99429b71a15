// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace portolan::tests {

// A kubeconfig with the context `test`, for a server of tests/support: `user` and `cluster` are more lines of those maps,
// indented by six.
[[nodiscard]] inline QByteArray kubeconfigText(const QString &url, const QByteArray &user, const QByteArray &cluster = {})
{
    QFile authority(QStringLiteral(PORTOLAN_TEST_DATA "/tls/authority.crt"));
    const QByteArray pem = authority.open(QIODevice::ReadOnly) ? authority.readAll().toBase64() : QByteArray();
    return "apiVersion: v1\nkind: Config\ncurrent-context: test\nclusters:\n  - name: c\n    cluster:\n      server: "
        + url.toUtf8() + '\n'
        + (cluster.contains("certificate-authority") || cluster.contains("insecure")
                ? QByteArray()
                : "      certificate-authority-data: " + pem + '\n')
        + cluster + "users:\n  - name: ada\n    user:\n" + (user.isEmpty() ? QByteArray("      {}\n") : user)
        + "contexts:\n  - name: test\n    context:\n      cluster: c\n      user: ada\n";
}

} // namespace portolan::tests
