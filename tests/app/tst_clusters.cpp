// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/livepanel.h"
#include "app/session/comparing.h"
#include "app/window/clusterdesk.h"
#include "app/window/clusterstatus.h"
#include "app/window/kubectlcommands.h"
#include "app/window/liveoverlay.h"
#include "core/cluster/resources.h"
#include "tests/app/windowfixture.h"
#include "tests/support/apiserver.h"
#include "tests/support/kubeconfigtext.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace portolan;
using namespace portolan::tests;
using Phase = cluster::ClusterState::Phase;

// The living cluster in the window: opened, followed, paused, lost and found.
class ClustersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aClusterIsOpenedAndFollowed();
    void changesAreListedAndRinged();
    void pausedThePictureStandsStill();
    void aLostConnectionKeepsThePicture();
    void filesStandBeside();
    void nothingOfItCanBeEdited();
    void kubectlCommandsNameTheContext();
    void aClusterThatCannotBeReachedSaysWhy();
    void aLostKubeconfigEndsTheConnection();
    void aPluginIsShownAsItIs();
    void aSilentClusterHoldsNoWindowOpen();

private:
    std::unique_ptr<MainWindow> open();
    [[nodiscard]] static Phase phase(MainWindow &window)
    {
        const auto states = window.clusters().clusters().states();
        return states.empty() ? Phase::Failed : states.front().phase;
    }
    [[nodiscard]] static bool shows(MainWindow &window, std::string_view id)
    {
        return window.session().hitMap() && window.session().hitMap()->find(std::string(id)).has_value();
    }
    static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
    void putService(const QByteArray &name, int port = 80)
    {
        m_server->put(object(R"({"kind":"Service","apiVersion":"v1","metadata":{"name":")" + name
            + R"(","namespace":"shop"},"spec":{"selector":{"app":"web"},"ports":[{"port":)" + QByteArray::number(port) + "}]}}"));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ApiServer> m_server;
};

void ClustersTest::initTestCase()
{
    fixture::Window::prepare();
    fixture::isolateSettings(m_folder);
}

void ClustersTest::init()
{
    m_server = std::make_unique<ApiServer>();
    m_server->setToken("right");
    putService("web");
    QFile config(m_folder.filePath(QStringLiteral("config")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(kubeconfigText(m_server->url(), "      token: right\n"));
    qputenv("KUBECONFIG", config.fileName().toUtf8());
}

std::unique_ptr<MainWindow> ClustersTest::open()
{
    auto window = std::make_unique<MainWindow>();
    window->show();
    window->clusters().open({QStringLiteral("test")}, {}, false);
    const bool live = QTest::qWaitFor(
        [&] {
            return shows(*window, "Service/shop/web")
                && m_server->watches() == static_cast<int>(cluster::knownResources().size());
        },
        20'000);
    return live ? std::move(window) : nullptr;
}

void ClustersTest::aClusterIsOpenedAndFollowed()
{
    const auto window = open();
    QVERIFY(window);
    QCOMPARE(phase(*window), Phase::Live);
    QVERIFY(window->windowTitle().contains(QStringLiteral("test")));
    QVERIFY(window->findChild<ClusterStatus *>()->isVisible());
    putService("api");
    QTRY_VERIFY(shows(*window, "Service/shop/api"));
    m_server->remove("Service", "shop", "web");
    QTRY_VERIFY(!shows(*window, "Service/shop/web"));
    window->session().remove(QStringLiteral("context:test"));
    QTRY_COMPARE(m_server->watches(), 0); // let go of
}

void ClustersTest::changesAreListedAndRinged()
{
    const auto window = open();
    QVERIFY(window);
    putService("api");
    auto *overlay = window->view().viewport()->findChild<LiveOverlay *>();
    QTRY_COMPARE(overlay->lately(), std::vector<std::string> {"Service/shop/api"});
    QVERIFY(overlay->isVisible());
    auto *list = window->clusters().panel().findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(2), QString(QStringLiteral("Service/api")));
    Q_EMIT list->itemClicked(list->topLevelItem(0), 0);
    QCOMPARE(window->session().selection().current(), std::string("Service/shop/api"));
}

void ClustersTest::pausedThePictureStandsStill()
{
    const auto window = open();
    QVERIFY(window);
    Clusters &clusters = window->clusters().clusters();
    clusters.setPaused(true);
    putService("api");
    QTRY_COMPARE(clusters.changes().size(), 1U);
    QVERIFY(!shows(*window, "Service/shop/api"));
    clusters.setPaused(false);
    QTRY_VERIFY(shows(*window, "Service/shop/api"));
}

void ClustersTest::aLostConnectionKeepsThePicture()
{
    const auto window = open();
    QVERIFY(window);
    m_server->goDown();
    QTRY_COMPARE_WITH_TIMEOUT(phase(*window), Phase::Lost, 10'000);
    QVERIFY(shows(*window, "Service/shop/web"));
    QVERIFY(window->view().viewport()->findChild<LiveOverlay *>()->isVisible());
    putService("meanwhile");
    m_server->comeBack();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*window, "Service/shop/meanwhile"), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(phase(*window), Phase::Live, 20'000);
}

void ClustersTest::filesStandBeside()
{
    QFile manifest(m_folder.filePath(QStringLiteral("own.yaml")));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write("apiVersion: v1\nkind: Service\nmetadata: {name: own}\nspec: {ports: [{port: 80}]}\n");
    manifest.close();
    MainWindow window;
    window.show();
    window.open({manifest.fileName()});
    QTRY_VERIFY(shows(window, "Service/default/own"));
    window.clusters().open({QStringLiteral("test")}, {}, true);
    QTRY_VERIFY_WITH_TIMEOUT(shows(window, "Service/shop/web"), 20'000);
    QVERIFY(shows(window, "Service/default/own"));
    QCOMPARE(window.session().files().size(), 2U);
    window.session().reload();
    QTRY_VERIFY(!window.session().isBusy());
    QCOMPARE(window.session().files().size(), 2U);
}

void ClustersTest::nothingOfItCanBeEdited()
{
    const auto window = open();
    QVERIFY(window);
    const auto pill = window->session().hitMap()->find("Service/shop/web#ports/0/service");
    QVERIFY(pill);
    QVERIFY(window->editing().obstacle(*pill).contains(QStringLiteral("never writes")));
    window->view().select(*pill);
    QVERIFY(!window->actions().action("go.source")->isEnabled());
    QVERIFY(window->actions().action("object.saveYaml")->isEnabled());
}

void ClustersTest::kubectlCommandsNameTheContext()
{
    const auto window = open();
    QVERIFY(window);
    const PortGraph &graph = *window->session().snapshot()->graph;
    const NodeKey key = NodeKey::fromId("Service/shop/web#ports/0");
    QCOMPARE(contextOf(graph, key), QString(QStringLiteral("test")));
    QCOMPARE(kubectlCommands(graph, key, contextOf(graph, key)),
        (QStringList {QStringLiteral("kubectl get service/web --context test -n shop -o yaml"),
            QStringLiteral("kubectl describe service/web --context test -n shop"),
            QStringLiteral("kubectl port-forward service/web --context test -n shop 8080:80")}));
    QCOMPARE(apiPath(graph, key), QByteArray("/api/v1/namespaces/shop/services/web"));
}

void ClustersTest::aClusterThatCannotBeReachedSaysWhy()
{
    m_server->setToken("another");
    MainWindow window;
    window.show();
    window.clusters().open({QStringLiteral("test")}, {}, false);
    QTRY_VERIFY_WITH_TIMEOUT(window.clusters().awaited().contains(QStringLiteral("401")), 10'000);
    QCOMPARE(phase(window), Phase::Failed);
    QVERIFY(!window.clusters().awaited().contains(QStringLiteral("right")));
}

void ClustersTest::aLostKubeconfigEndsTheConnection()
{
    const auto window = open();
    QVERIFY(window);
    putService("api"); // on its way when the connection ends
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("config"))));
    window->clusters().clusters().reconnect(QStringLiteral("context:test"));
    QCOMPARE(phase(*window), Phase::Failed);
    QTRY_COMPARE(m_server->watches(), 0);
    QCOMPARE(phase(*window), Phase::Failed);
    QVERIFY(!shows(*window, "Service/shop/api"));
}

void ClustersTest::aPluginIsShownAsItIs()
{
    MainWindow window;
    window.show();
    std::optional<bool> answered;
    const QString program = QStringLiteral("/bin/") + QString(300, u'x');
    Q_EMIT window.clusters().clusters().asked(
        {QStringLiteral("<b>test</b>"), {}, program, {QStringLiteral("<!--"), QStringLiteral("a\nb")},
            {{QStringLiteral("PATH"), QStringLiteral("/tmp")}}},
        [&](bool allowed) { answered = allowed; });
    auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box);
    for (const QLabel *label : box->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(box->text().contains(QStringLiteral("<b>test</b>")));
    const QString shown = box->informativeText().remove(u'\n');
    QVERIFY2(shown.startsWith(QStringLiteral("PATH=/tmp ") + program + QStringLiteral(" '<!--' 'a\\u{A}b'")), qPrintable(shown));
    box->reject();
    QCOMPARE(answered, std::optional(false));
}

void ClustersTest::aSilentClusterHoldsNoWindowOpen()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QFile config(m_folder.filePath(QStringLiteral("config")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(kubeconfigText(QStringLiteral("https://127.0.0.1:%1").arg(silent.serverPort()), "      token: right\n"));
    config.close();
    fixture::write(m_folder.filePath(QStringLiteral("own.yaml")), fixture::shop());
    auto window = std::make_unique<MainWindow>();
    window->show();
    window->open({m_folder.filePath(QStringLiteral("own.yaml"))});
    QTRY_VERIFY(shows(*window, "Service/shop/web"));
    window->comparing().withSources({QStringLiteral("context:test")});
    QTRY_VERIFY(silent.hasPendingConnections());
    QElapsedTimer closing;
    closing.start();
    window.reset();
    QVERIFY2(closing.elapsed() < 5000, qPrintable(QString::number(closing.elapsed())));
}

QTEST_MAIN(ClustersTest)
#include "tst_clusters.moc"
