// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/readcluster.h"
#include "tests/core/cluster/clusterfixture.h"

#include <QTest>

using namespace portolan;
using namespace portolan::cluster;
using namespace portolan::tests;
using Phase = ClusterState::Phase;

// Reading a cluster once: discovery, pages, namespaces, and what servers do wrong.
class ClusterListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsComePageByPage();
    void anExpiredContinueTokenBeginsAnew();
    void whatMayNotBeReadIsNamedAndLeftOut();
    void oneNamespaceIsEnough();
    void stopEndsTheReading();
    void onlyTheAskedNamespaceIsRead();
    void passingFaultsAreTriedAgain_data();
    void passingFaultsAreTriedAgain();
    void lastingFaultsEndInAMessage_data();
    void lastingFaultsEndInAMessage();
    void slowBytesAreWaitedFor();
    void aReplyThatIsTooLargeIsRefused();
    void recordingsOfARealServerAreRead();
    void nothingButGetsAndNoSecrets();
};

void ClusterListsTest::listsComePageByPage()
{
    ApiServer server;
    for (int i = 0; i < 25; ++i)
        server.put(service("web-" + QByteArray::number(i)));
    ClusterOptions options = optionsFor(server);
    options.limits.pageSize = 10;
    int most = 0;
    const auto reading = readCluster(options, [&](const ClusterState &state) { most = std::max(most, state.objects); });
    QCOMPARE(reading.state.phase, Phase::Done);
    QCOMPARE(reading.objects->objects.size(), 25U);
    QCOMPARE(reading.objects->version->minor, 32);
    QCOMPARE(most, 25);
    QCOMPARE(server.asksFor("/api/v1/services?"), 3);
}

void ClusterListsTest::anExpiredContinueTokenBeginsAnew()
{
    ApiServer server;
    for (int i = 0; i < 12; ++i)
        server.put(service("web-" + QByteArray::number(i)));
    ClusterOptions options = optionsFor(server);
    options.limits.pageSize = 5;
    server.faults.expireContinue = true;
    const auto reading = readCluster(options);
    QVERIFY(reading.objects);
    QCOMPARE(reading.objects->objects.size(), 12U);
}

void ClusterListsTest::whatMayNotBeReadIsNamedAndLeftOut()
{
    ApiServer server;
    server.put(service("web"));
    server.faults.forbidden = {"/api/v1/nodes"};
    const auto reading = readCluster(optionsFor(server));
    QVERIFY(reading.objects);
    QCOMPARE(reading.objects->objects.size(), 1U);
    QCOMPARE(reading.state.leftOut.size(), 1U);
    QCOMPARE(reading.state.leftOut[0].resource, "nodes");
    QVERIFY(reading.state.leftOut[0].forbidden);
    QVERIFY(!reading.state.narrowed);
}

// Rights in one namespace alone: that of the context is read.
void ClusterListsTest::oneNamespaceIsEnough()
{
    ApiServer server;
    server.put(service("web", 80, "default"));
    server.put(service("other", 80, "elsewhere"));
    for (const KnownResource &known : knownResources()) {
        Resource resource {std::string(known.group), "v1", std::string(known.plural), std::string(known.kind)};
        server.faults.forbidden.insert(resource.path(""));
    }
    const auto reading = readCluster(optionsFor(server));
    QVERIFY(reading.objects);
    QVERIFY(reading.state.narrowed);
    QCOMPARE(reading.state.ns, "default");
    QCOMPARE(reading.objects->objects.size(), 1U);
    QCOMPARE(reading.objects->objects[0]->meta.name, "web");
    QCOMPARE(reading.state.leftOut.size(), 2U); // nodes, namespaces
}

void ClusterListsTest::stopEndsTheReading()
{
    ApiServer server;
    std::stop_source stop;
    connect(&server, &ApiServer::asked, this, [&] { stop.request_stop(); });
    const auto reading = readCluster(optionsFor(server), {}, stop.get_token());
    QVERIFY(!reading.objects);
    QVERIFY(reading.state.phase != Phase::Failed);
    QVERIFY(!readCluster(optionsFor(server), {}, stop.get_token()).objects); // asked to before it began
}

void ClusterListsTest::onlyTheAskedNamespaceIsRead()
{
    ApiServer server;
    server.put(service("web", 80, "shop"));
    server.put(service("web", 80, "other"));
    ClusterOptions options = optionsFor(server);
    options.ns = "shop";
    const auto reading = readCluster(options);
    QCOMPARE(reading.objects->objects.size(), 1U);
    QCOMPARE(reading.objects->objects[0]->meta.ns, "shop");
    QVERIFY(server.asksFor("/api/v1/services?") == 0);
}

void ClusterListsTest::passingFaultsAreTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("500") << 500 << QByteArray();
    QTest::newRow("429 with Retry-After") << 429 << QByteArray("Retry-After: 0\r\n");
    QTest::newRow("503") << 503 << QByteArray();
}

void ClusterListsTest::passingFaultsAreTriedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    ApiServer server;
    server.put(service("web"));
    server.faults.status = status;
    server.faults.headers = headers;
    connect(&server, &ApiServer::asked, &server, [&](const QByteArray &path) {
        if (path.startsWith("/api/v1/services") && server.asksFor("/api/v1/services?") < 3)
            server.faults.failing = 1; // this one
    });
    const auto reading = readCluster(optionsFor(server));
    QVERIFY(reading.objects);
    QCOMPARE(reading.objects->objects.size(), 1U);
    QCOMPARE(server.asksFor("/api/v1/services?"), 3);
}

void ClusterListsTest::lastingFaultsEndInAMessage_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("says");
    QTest::newRow("truncated JSON") << "cut"
                                    << "breaks off";
    QTest::newRow("500s for ever") << "500"
                                   << "the server answers 500";
    QTest::newRow("nobody there") << "down"
                                  << "cannot be reached";
    QTest::newRow("wrong token") << "token"
                                 << "401";
    QTest::newRow("wrong host in the certificate") << "othername"
                                                   << "is not trusted";
    QTest::newRow("unknown authority") << "stranger"
                                       << "is not trusted";
    QTest::newRow("no authority") << "broken"
                                  << "no PEM certificate";
}

void ClusterListsTest::lastingFaultsEndInAMessage()
{
    QFETCH(QString, fault);
    QFETCH(QString, says);
    ApiServer server;
    server.put(service("web"));
    QByteArray lines;
    if (fault == "cut")
        server.faults.cutLists = true;
    if (fault == "500")
        server.faults.failing = 1000;
    if (fault == "token")
        server.setToken("right");
    if (fault == "othername")
        server.show("othername");
    if (fault == "stranger")
        lines = "      certificate-authority: " PORTOLAN_TEST_DATA "/tls/stranger.crt\n";
    if (fault == "broken")
        lines = "      certificate-authority-data: QUJD\n";
    const ClusterOptions options = optionsFor(server, "      token: wrong\n", lines);
    if (fault == "down")
        server.goDown();
    const auto reading = readCluster(options);
    QCOMPARE(reading.state.phase, Phase::Failed);
    QVERIFY(!reading.objects);
    const QString said = QString::fromStdString(english(reading.state.reason));
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY(!said.contains("wrong"));
}

void ClusterListsTest::slowBytesAreWaitedFor()
{
    ApiServer server;
    server.put(service("web"));
    server.faults.trickle = 3;
    QVERIFY(readCluster(optionsFor(server)).objects);
}

void ClusterListsTest::aReplyThatIsTooLargeIsRefused()
{
    ApiServer server;
    for (int i = 0; i < 100; ++i)
        server.put(service("web-" + QByteArray::number(i)));
    ClusterOptions options = optionsFor(server);
    options.limits.replyBytes = 5000;
    options.limits.tries = 1;
    const auto reading = readCluster(options);
    QCOMPARE(reading.state.phase, Phase::Failed);
    QVERIFY(english(reading.state.reason).find("larger than 5000 bytes") != std::string::npos);
}

void ClusterListsTest::recordingsOfARealServerAreRead()
{
    ApiServer server;
    const QString folder = PORTOLAN_TEST_DATA "/recordings/";
    for (const char *name : {"version", "apis", "api-v1", "apis-gateway-absent", "list-services-page-1", "list-services-page-2",
             "list-services-page-3"})
        server.play(readRecording(folder + name + ".http"));
    for (const char *name : {"list-pods", "list-nodes", "list-endpointslices"}) { // asked for without a limit then
        Recording recording = readRecording(folder + name + ".http");
        recording.path += "?limit=3";
        server.play(recording);
    }
    ClusterOptions options = optionsFor(server);
    options.ns = "rec";
    options.limits.pageSize = 3;
    const auto reading = readCluster(options);
    QVERIFY2(reading.objects, english(reading.state.reason).c_str());
    QCOMPARE(reading.objects->version->minor, 32);
    const auto count = [&](std::string_view kind) {
        return std::ranges::count_if(
            reading.objects->objects, [kind](const LiveObject &object) { return object->meta.kind == kind; });
    };
    QCOMPARE(count("Service"), 7);
    QCOMPARE(count("Pod"), 3);
    QVERIFY(count("EndpointSlice") > 0);
    QVERIFY(count("Node") > 0);
    QVERIFY(std::ranges::all_of(reading.objects->objects, [](const LiveObject &object) { return !object->meta.uid.empty(); }));
    QVERIFY(std::ranges::any_of(reading.state.leftOut,
        [](const auto &left) { return left.resource == "gateways.gateway.networking.k8s.io" && !left.forbidden; }));
}

void ClusterListsTest::nothingButGetsAndNoSecrets()
{
    ApiServer server;
    server.put(service("web"));
    QVERIFY(readCluster(optionsFor(server)).objects);
    for (const QByteArray &head : server.headers())
        QVERIFY(head.startsWith("GET "));
    for (const QByteArray &path : server.requests()) {
        QVERIFY2(!path.contains("secrets"), path.constData());
        QVERIFY2(!path.contains("configmaps"), path.constData());
    }
}

QTEST_GUILESS_MAIN(ClusterListsTest)
#include "tst_clusterlists.moc"
