// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

namespace fixture {

// A Service with two ports and the Deployment behind it; comments, quotes and blanks that an edit must leave alone.
inline QByteArray shop()
{
    return "# the shop\n"
           "apiVersion: v1\n"
           "kind: Service\n"
           "metadata: {name: web, namespace: shop}   # kept\n"
           "spec:\n"
           "  selector: {app: web}\n"
           "  ports:\n"
           "    - name: http   # the port clients use\n"
           "      port: 80\n"
           "      targetPort: http\n"
           "    - name: 'admin'\n"
           "      port: 9000\n"
           "      targetPort: 9001\n"
           "---\n"
           "apiVersion: apps/v1\n"
           "kind: Deployment\n"
           "metadata: {name: web, namespace: shop}\n"
           "spec:\n"
           "  selector: {matchLabels: {app: web}}\n"
           "  template:\n"
           "    metadata: {labels: {app: web}}\n"
           "    spec:\n"
           "      containers:\n"
           "        - name: web\n"
           "          image: web:1\n"
           "          ports:\n"
           "            - {name: http, containerPort: 8080}\n"
           "            - {name: admin, containerPort: 9001}\n";
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Settings and recent files of a test stay in a folder of its own, gone at its end.
inline void isolateSettings(const QTemporaryDir &folder)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("PortolanTest"));
    QCoreApplication::setApplicationName(QStringLiteral("PortolanTest"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

} // namespace fixture
