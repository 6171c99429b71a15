// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/clustersource.h"
#include "core/cluster/readcluster.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace portolan;
using namespace portolan::cluster;
using Phase = ClusterState::Phase;

// A real cluster: read as it is, and followed. Changes it only in a namespace of its own, through kubectl, and only if there is
// one.
class LiveClusterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itIsRead();
    void itStaysLive();
    void whatChangesArrives();
    void cleanupTestCase();

private:
    [[nodiscard]] ClusterOptions options() const
    {
        ClusterOptions options;
        options.access = m_access;
        options.ask = [](const ExecQuestion & /*question*/, const std::function<void(bool)> &answer) { answer(true); };
        return options;
    }
    bool kubectl(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start("kubectl", QStringList {"--kubeconfig", m_kubeconfig} + arguments);
        process.write(input);
        process.closeWriteChannel();
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }

    QString m_kubeconfig, m_namespace;
    Access m_access;
};

void LiveClusterTest::initTestCase()
{
    m_kubeconfig = qEnvironmentVariable("PORTOLAN_LIVE_KUBECONFIG");
    if (m_kubeconfig.isEmpty())
        QSKIP("no cluster: ./dev test --cluster KUBECONFIG");
    const auto access = findAccess({m_kubeconfig.toStdString()}, "");
    QVERIFY2(access, access ? "" : english(access.error().message).c_str());
    m_access = *access;
}

void LiveClusterTest::itIsRead()
{
    const auto reading = readCluster(options());
    QVERIFY2(reading.objects, english(reading.state.reason).c_str());
    QVERIFY(reading.objects->version);
    QVERIFY(!reading.objects->objects.empty());
    for (const auto &object : reading.objects->objects) {
        QVERIFY(!object->meta.uid.empty());
        QVERIFY(!object->meta.name.empty());
        QVERIFY(object->digest != 0);
    }
}

// Quiet watches stay open, and nothing is listed a second time.
void LiveClusterTest::itStaysLive()
{
    ClusterSource source(options());
    int lost = 0;
    connect(&source, &ClusterSource::stateChanged, this,
        [&](const ClusterState &state) { lost += state.phase == Phase::Lost ? 1 : 0; });
    source.start();
    QTRY_COMPARE_WITH_TIMEOUT(source.state().phase, Phase::Live, 60'000);
    QVERIFY(!QTest::qWaitFor([&] { return lost > 0; }, 10'000));
}

void LiveClusterTest::whatChangesArrives()
{
    if (QStandardPaths::findExecutable("kubectl").isEmpty())
        QSKIP("there is no kubectl");
    m_namespace = "portolan-test-" + QString::number(QRandomGenerator::global()->bounded(100'000, 999'999));
    if (!kubectl({"create", "namespace", m_namespace}))
        QSKIP("no namespace may be made");
    ClusterOptions mine = options();
    mine.ns = m_namespace.toStdString();
    ClusterSource source(mine);
    std::vector<LiveChange> changes;
    connect(&source, &ClusterSource::objectsChanged, this, [&](const auto & /*objects*/, const std::vector<LiveChange> &told) {
        changes.insert(changes.end(), told.begin(), told.end());
    });
    source.start();
    QTRY_COMPARE_WITH_TIMEOUT(source.state().phase, Phase::Live, 60'000);
    const auto arrives = [&](LiveChange::What what) {
        return QTest::qWaitFor(
            [&] {
                return std::ranges::any_of(
                    changes, [what](const LiveChange &change) { return change.what == what && change.kind == "Service"; });
            },
            30'000);
    };
    const QByteArray service
        = R"({"kind":"Service","apiVersion":"v1","metadata":{"name":"probe"},"spec":{"ports":[{"port":80}]}})";
    QVERIFY(kubectl({"-n", m_namespace, "apply", "-f", "-"}, service));
    QVERIFY(arrives(LiveChange::What::Added));
    QVERIFY(kubectl({"-n", m_namespace, "apply", "-f", "-"}, QByteArray(service).replace("80", "81")));
    QVERIFY(arrives(LiveChange::What::Changed));
    QVERIFY(kubectl({"-n", m_namespace, "delete", "service", "probe"}));
    QVERIFY(arrives(LiveChange::What::Removed));
}

void LiveClusterTest::cleanupTestCase()
{
    if (!m_namespace.isEmpty())
        kubectl({"delete", "namespace", m_namespace, "--wait=false"});
}

QTEST_GUILESS_MAIN(LiveClusterTest)
#include "tst_livecluster.moc"
