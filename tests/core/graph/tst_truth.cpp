// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/graph/manifest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace portolan;

// The 63 scenarios of tests/data/truth against what a real control plane resolved, by the rules of
// shared/tools/check_truth.py.
class TruthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manifestResolvesAsTheControlPlaneDoes_data();
    void manifestResolvesAsTheControlPlaneDoes();
    void dumpResolvesAsTheControlPlaneDoes_data();
    void dumpResolvesAsTheControlPlaneDoes();
    void nativeSidecarIsReachedFrom133On();
};

namespace {

const QString kTruth = QStringLiteral(PORTOLAN_TEST_DATA "/truth/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fileOf(const QString &folder, const QString &name)
{
    const QStringList found = QDir(kTruth + folder).entryList({name + QStringLiteral(".*")});
    return found.isEmpty() ? QString() : kTruth + folder + QLatin1Char('/') + found.first();
}

QJsonObject trace(const QString &path, kube::Version version)
{
    const PortGraph graph = test::graphOf({{path.toStdString(), contentOf(path).toStdString()}}, {.version = version});
    return QJsonDocument::fromJson(QByteArray::fromStdString(traceJson(graph, {}))).object();
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isNull() ? QStringLiteral("none") : QString::number(value.toInt());
}

// One line for each service port and one for each of its backends, sorted: what the comparison is about.
template <typename Describe> QStringList describe(const QJsonObject &document, const char *backends, Describe describeBackend)
{
    QStringList lines;
    for (const QJsonValue &service : document[QLatin1String("services")].toArray()) {
        for (const QJsonValue &port : service[QLatin1String("ports")].toArray()) {
            const QString key
                = QStringLiteral("%1/%2 %3/%4")
                      .arg(service[QLatin1String("namespace")].toString(), service[QLatin1String("name")].toString(),
                          textOf(port[QLatin1String("port")]), port[QLatin1String("protocol")].toString());
            lines += describeBackend(key, port, QJsonValue());
            for (const QJsonValue &backend : port[QLatin1String(backends)].toArray()) {
                const QString line = describeBackend(key, port, backend);
                if (!line.isEmpty() && !lines.contains(line))
                    lines += line;
            }
        }
    }
    lines.sort();
    return lines;
}

QString portLine(const QString &key, const QJsonValue &port, const QString &nodePort)
{
    return QStringLiteral("%1 name %2 target %3 node %4")
        .arg(key, textOf(port[QLatin1String("name")]), textOf(port[QLatin1String("targetPort")]), nodePort);
}

QString backendLine(const QString &key, const QJsonValue &backend, bool live)
{
    const QString line = QStringLiteral("%1 to %2 %3")
                             .arg(key, backend[QLatin1String("backend")].toString(), textOf(backend[QLatin1String("port")]));
    return live ? line + QStringLiteral(" ready ") + textOf(backend[QLatin1String("ready")]) : line;
}

QStringList resolved(const QJsonObject &document, bool live)
{
    return describe(document, "backends", [live](const QString &key, const QJsonValue &port, const QJsonValue &backend) {
        if (backend.isNull())
            return portLine(key, port, textOf(port[QLatin1String("nodePort")]));
        const bool none = backend[QLatin1String("port")].isNull() || backend[QLatin1String("replicas")] == QJsonValue(0);
        return none ? QString() : backendLine(key, backend, live);
    });
}

// A node port that the manifest does not name is one that the cluster assigned.
QStringList expected(const QJsonObject &document, bool live, const QString &manifest)
{
    return describe(document, "endpoints", [&](const QString &key, const QJsonValue &port, const QJsonValue &backend) {
        if (!backend.isNull())
            return backendLine(key, backend, live);
        const QString nodePort = textOf(port[QLatin1String("nodePort")]);
        const bool assigned = !live && nodePort != QLatin1String("none") && !manifest.contains(nodePort);
        return portLine(key, port, assigned ? QStringLiteral("auto") : nodePort);
    });
}

void addCases(bool live)
{
    QTest::addColumn<QString>("name");
    for (const QString &file : QDir(kTruth + QStringLiteral("expected")).entryList({QStringLiteral("*.json")})) {
        const QString name = file.chopped(5);
        const QJsonObject wanted = QJsonDocument::fromJson(contentOf(fileOf(QStringLiteral("expected"), name))).object();
        // Refused manifests have nothing to compare; `check` names what is wrong with them.
        if (live || wanted[QLatin1String("accepted")].toBool())
            QTest::newRow(qPrintable(name)) << name;
    }
}

void compareCase(const QString &name, bool live)
{
    const QString source = fileOf(live ? QStringLiteral("live") : QStringLiteral("scenarios"), name);
    const QJsonObject wanted = QJsonDocument::fromJson(contentOf(fileOf(QStringLiteral("expected"), name))).object();
    const QStringList got = resolved(trace(source, {1, 32}), live);
    QCOMPARE(got.join(QLatin1Char('\n')), expected(wanted, live, QString::fromUtf8(contentOf(source))).join(QLatin1Char('\n')));
}

} // namespace

void TruthTest::manifestResolvesAsTheControlPlaneDoes_data()
{
    addCases(false);
}

void TruthTest::manifestResolvesAsTheControlPlaneDoes()
{
    QFETCH(QString, name);
    compareCase(name, false);
}

void TruthTest::dumpResolvesAsTheControlPlaneDoes_data()
{
    addCases(true);
}

void TruthTest::dumpResolvesAsTheControlPlaneDoes()
{
    QFETCH(QString, name);
    compareCase(name, true);
}

void TruthTest::nativeSidecarIsReachedFrom133On()
{
    const QString source = fileOf(QStringLiteral("scenarios"), QStringLiteral("31-native-sidecar-port"));
    QVERIFY(resolved(trace(source, {1, 33}), false).contains(QStringLiteral("default/web 80/TCP to Deployment/web 15001")));
    QVERIFY(!resolved(trace(source, {1, 32}), false).join(QLatin1Char('\n')).contains(QStringLiteral("15001")));
}

QTEST_GUILESS_MAIN(TruthTest)
#include "tst_truth.moc"
