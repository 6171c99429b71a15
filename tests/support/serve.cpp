// SPDX-License-Identifier: GPL-3.0-or-later
// The test API server as a program: serves the objects of dumps until its standard input ends.
//   test_serve KUBECONFIG DUMP…      writes a kubeconfig for itself to KUBECONFIG
// A line on standard input is a dump to put, `-KIND NAMESPACE NAME` removes one, `cut` cuts the watches, `expire` forgets
// the past, `down` and `up` stop and start listening.
#include "tests/support/apiserver.h"
#include "tests/support/kubeconfigtext.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

using namespace portolan::tests;

namespace {

void obey(ApiServer &server, const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (line == "cut")
        server.cutWatches();
    else if (line == "expire")
        server.expire();
    else if (line == "down")
        server.goDown();
    else if (line == "up")
        server.comeBack();
    else if (line.startsWith('-'))
        server.remove(words.value(0).mid(1), words.value(1), words.value(2));
    else if (!line.isEmpty())
        server.load(QString::fromUtf8(line));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    ApiServer server;
    server.setToken("let-me-in");
    for (const QString &dump : arguments.mid(2))
        server.load(dump);
    QFile config(arguments.value(1));
    if (!config.open(QIODevice::WriteOnly))
        return 1;
    config.write(kubeconfigText(server.url(), "      token: let-me-in\n"));
    config.close();
    std::puts("ready");
    std::fflush(stdout);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    const QSocketNotifier notifier(0, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &server, [&] {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            QCoreApplication::quit();
        obey(server, line.trimmed());
    });
    return QCoreApplication::exec();
}
