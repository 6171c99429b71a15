// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cluster/clusterfixture.h"

#include <QTest>

using namespace portolan;
using namespace portolan::cluster;
using namespace portolan::tests;
using Phase = ClusterState::Phase;
using What = LiveChange::What;

// Following a cluster: what changes arrives, whatever befalls the connections.
class ClusterWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesArrive();
    void changesComeInBatches();
    void whatDoesNotMatterIsNotTold();
    void allKindsAreWatchedAtOnce();
    void cutWatchesGoOnWhereTheyWere();
    void anExpiredWatchListsAgain();
    void aBookmarkMovesOn();
    void aLostServerIsSaidAndHeals();
    void rightsTakenAwayAreLost();
    void aKindThatIsGoneTakesItsObjects();
    void swappedCertificatesAreLost();
    void slowBytesAndSplitLinesArrive();
};

namespace {

// A source that is live against `server`, with all its watches open.
std::unique_ptr<Watched> live(ApiServer &server, const QByteArray &user = {})
{
    auto watched = std::make_unique<Watched>(optionsFor(server, user));
    watched->source.start();
    const bool open = QTest::qWaitFor(
        [&] { return watched->phase() == Phase::Live && server.watches() == static_cast<int>(knownResources().size()); });
    return open ? std::move(watched) : nullptr;
}

} // namespace

void ClusterWatchTest::changesArrive()
{
    ApiServer server;
    server.put(service("web"));
    const auto watched = live(server);
    QVERIFY(watched);
    QCOMPARE(watched->names("Service"), std::vector<std::string> {"web"});
    QVERIFY(watched->changed.empty());

    server.put(service("api"));
    QTRY_COMPARE(watched->names("Service").size(), 2U);
    QCOMPARE(watched->changed.back().what, What::Added);
    QCOMPARE(watched->changed.back().name, "api");
    server.put(service("api", 8080));
    QTRY_COMPARE(watched->changed.back().what, What::Changed);
    server.remove("Service", "shop", "web");
    QTRY_COMPARE(watched->names("Service"), std::vector<std::string> {"api"});
    QCOMPARE(watched->changed.back().what, What::Removed);
    QCOMPARE(watched->changed.back().kind, "Service");
    QVERIFY(watched->changed.back().atMs > 0);
}

void ClusterWatchTest::changesComeInBatches()
{
    ApiServer server;
    const auto watched = live(server);
    QVERIFY(watched);
    for (int i = 0; i < 50; ++i)
        server.put(service("web-" + QByteArray::number(i)));
    QTRY_COMPARE(watched->names("Service").size(), 50U);
    QVERIFY2(watched->batches < 20, qPrintable(QString::number(watched->batches)));
}

void ClusterWatchTest::whatDoesNotMatterIsNotTold()
{
    ApiServer server;
    QJsonObject node = json(
        R"({"kind":"Node","apiVersion":"v1","metadata":{"name":"a"},"status":{"conditions":[{"type":"Ready","lastHeartbeatTime":"1"}]}})");
    server.put(node);
    const auto watched = live(server);
    QVERIFY(watched);
    node = json(
        R"({"kind":"Node","apiVersion":"v1","metadata":{"name":"a"},"status":{"conditions":[{"type":"Ready","lastHeartbeatTime":"2"}]}})");
    server.put(node);
    server.put(service("last"));
    QTRY_COMPARE(watched->names("Service").size(), 1U);
    QCOMPARE(watched->changed.size(), 1U);
}

// Qt opens six connections to a host through one manager; a cluster has more kinds.
void ClusterWatchTest::allKindsAreWatchedAtOnce()
{
    ApiServer server;
    server.setToken("right");
    const auto watched = live(server, "      token: right\n");
    QVERIFY(watched);
    QVERIFY(server.watches() >= 10);
    server.sendBookmarks();
    server.put(
        json(R"({"kind":"VirtualService","apiVersion":"networking.istio.io/v1","metadata":{"name":"last","namespace":"x"}})"));
    QTRY_COMPARE(watched->names("VirtualService").size(), 1U);
}

void ClusterWatchTest::cutWatchesGoOnWhereTheyWere()
{
    ApiServer server;
    server.put(service("web"));
    const auto watched = live(server);
    QVERIFY(watched);
    const auto lists = server.asksFor("/api/v1/services?limit");
    server.cutWatches();
    server.put(service("meanwhile"));
    QTRY_COMPARE(watched->names("Service").size(), 2U);
    QCOMPARE(server.asksFor("/api/v1/services?limit"), lists); // nothing was listed again
    QTRY_COMPARE(watched->phase(), Phase::Live);
}

void ClusterWatchTest::anExpiredWatchListsAgain()
{
    ApiServer server;
    server.put(service("stays"));
    server.put(service("goes"));
    const auto watched = live(server);
    QVERIFY(watched);
    server.cutWatches();
    server.remove("Service", "shop", "goes");
    server.put(service("comes"));
    server.expire();
    QTRY_COMPARE(watched->names("Service"), (std::vector<std::string> {"comes", "stays"}));
    QTRY_COMPARE(watched->phase(), Phase::Live);
    QTRY_COMPARE(watched->changed.size(), 2U);
}

void ClusterWatchTest::aBookmarkMovesOn()
{
    ApiServer server;
    server.put(service("web"));
    const auto watched = live(server);
    QVERIFY(watched);
    server.put(json(R"({"kind":"Node","apiVersion":"v1","metadata":{"name":"later"}})"));
    server.sendBookmarks();
    QTRY_COMPARE(watched->names("Node").size(), 1U);
    const int services = server.asksFor("/api/v1/services?limit");
    server.cutWatches();
    QTRY_COMPARE(server.watches(), static_cast<int>(knownResources().size()));
    QCOMPARE(server.asksFor("/api/v1/services?limit"), services);
    QVERIFY(server.asksFor("/api/v1/services?watch=1&allowWatchBookmarks=true&resourceVersion=102") > 0);
}

void ClusterWatchTest::aLostServerIsSaidAndHeals()
{
    ApiServer server;
    server.put(service("web"));
    const auto watched = live(server);
    QVERIFY(watched);
    server.goDown();
    QTRY_COMPARE(watched->phase(), Phase::Lost);
    QVERIFY(!watched->source.state().reason.empty());
    QCOMPARE(watched->names("Service").size(), 1U); // what was known stays
    server.put(service("meanwhile"));
    server.comeBack();
    QTRY_COMPARE(watched->phase(), Phase::Live);
    QTRY_COMPARE(watched->names("Service").size(), 2U);
}

// What may not be watched any more is kept, and said to be old; it may be given back.
void ClusterWatchTest::rightsTakenAwayAreLost()
{
    ApiServer server;
    server.put(service("web"));
    const auto watched = live(server);
    QVERIFY(watched);
    server.faults.forbidden = {"/api/v1/services"};
    server.cutWatches();
    QTRY_COMPARE(watched->phase(), Phase::Lost);
    QVERIFY(english(watched->source.state().reason).find("403") != std::string::npos);
    QCOMPARE(watched->names("Service").size(), 1U);
    server.put(service("meanwhile"));
    server.faults.forbidden.clear();
    QTRY_COMPARE(watched->phase(), Phase::Live);
    QTRY_COMPARE(watched->names("Service").size(), 2U);
}

void ClusterWatchTest::aKindThatIsGoneTakesItsObjects()
{
    ApiServer server;
    server.put(service("web"));
    const auto watched = live(server);
    QVERIFY(watched);
    const auto leftOut = [&] { return watched->source.state().leftOut.size(); };
    const std::size_t before = leftOut();
    bool told = false;
    connect(&watched->source, &ClusterSource::stateChanged, watched.get(),
        [&](const ClusterState &state) { told = told || state.leftOut.size() > before; });
    server.faults.gone = {"/api/v1/services"};
    server.cutWatches();
    QTRY_COMPARE(watched->names("Service").size(), 0U);
    QCOMPARE(watched->changed.back().what, What::Removed);
    QTRY_VERIFY(told);
    QCOMPARE(watched->phase(), Phase::Live);
}

void ClusterWatchTest::swappedCertificatesAreLost()
{
    ApiServer server;
    server.put(service("web"));
    const auto watched = live(server);
    QVERIFY(watched);
    server.show("othername");
    server.cutWatches();
    QTRY_COMPARE(watched->phase(), Phase::Lost);
    QVERIFY(english(watched->source.state().reason).find("not trusted") != std::string::npos);
    server.show("server");
    QTRY_COMPARE(watched->phase(), Phase::Live);
}

void ClusterWatchTest::slowBytesAndSplitLinesArrive()
{
    ApiServer server;
    const auto watched = live(server);
    QVERIFY(watched);
    server.faults.trickle = 7;
    server.put(service("web"));
    QTRY_COMPARE(watched->names("Service").size(), 1U);
}

QTEST_GUILESS_MAIN(ClusterWatchTest)
#include "tst_clusterwatch.moc"
