// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/exposurepanel.h"
#include "app/panels/nodeportspanel.h"
#include "app/panels/nodestrip.h"
#include "tests/app/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QToolButton>
#include <QTreeView>

using namespace portolan;

// The docks that say who reaches a port, and who holds those of the nodes.
class SurveysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::Window::prepare(); }

    void exposureModelKeepsTheRules();
    void portsStandUnderTheirReach();
    void reachesAreSwitchedOff();
    void exposureSharesTheSelection();
    void exposureIsCopied();
    void nodePortsSharesTheSelection();
    void stripIsWalkedByKeyboard();
    void stripZooms_data();
    void stripZooms();
    void stripSpeaks();
    void nextFreeIsCopied();
    void editorSuggestsTheNextFree();
    void panelsAreMadeWhenTheyAreNeeded();

private:
    static QTreeView *table(const QWidget &panel) { return panel.findChild<QTreeView *>(); }
};

namespace {

// Two node ports, a host port, and a pod that nothing opens.
QByteArray system()
{
    return fixture::shop()
               .replace("spec:\n  selector: {app: web}\n  ports:", "spec:\n  type: NodePort\n  selector: {app: web}\n  ports:")
               .replace("      port: 80\n", "      port: 80\n      nodePort: 30080\n")
               .replace("      port: 9000\n", "      port: 9000\n      nodePort: 31000\n")
        + "---\napiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: probe, namespace: shop}\nspec: {selector: {matchLabels: "
          "{a: "
          "b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: p, image: p:1, ports: [{name: metrics, "
          "containerPort: 9100, hostPort: 9100}]}]}}}\n"
          "---\napiVersion: v1\nkind: Pod\nmetadata: {name: alone, namespace: shop}\nspec: {containers: [{name: c, image: c:1, "
          "ports: [{containerPort: 7}]}]}\n";
}

} // namespace

void SurveysTest::exposureModelKeepsTheRules()
{
    ExposureModel model;
    const QAbstractItemModelTester tester(&model);
    auto graph = std::make_shared<const PortGraph>();
    std::vector<Exposure> all(3);
    all[0].reach = Reach::Internet;
    all[2].reach = Reach::Pod;
    all[1].reach = Reach::Pod;
    model.setExposures(graph, all);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(1, 0)), 2);
    QCOMPARE(ExposureModel::numberOf(model.index(1, 0, model.index(1, 0))), 2);
    QCOMPARE(ExposureModel::numberOf(model.index(1, 0)), -1);
    model.setExposures({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void SurveysTest::portsStandUnderTheirReach()
{
    fixture::Window window;
    QVERIFY(window.open(system()));
    window->showDock(&window->exposure());
    const ExposureModel &model = window->exposure().model();
    QCOMPARE(model.count(Reach::Nodes), 3);
    QCOMPARE(model.count(Reach::Cluster), 1);
    const auto *rows = table(window->exposure())->model();
    QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("Node network: 3"));
    const QModelIndex first = rows->index(0, 0, rows->index(0, 0));
    QVERIFY(first.siblingAtColumn(ExposureModel::Why).data().toString().contains(QStringLiteral("hostPort 9100")));
}

void SurveysTest::reachesAreSwitchedOff()
{
    fixture::Window window;
    QVERIFY(window.open(system()));
    window->showDock(&window->exposure());
    for (QToolButton *button : window->exposure().findChildren<QToolButton *>()) {
        if (button->text().startsWith(QStringLiteral("Node network")))
            button->click();
    }
    QCOMPARE(table(window->exposure())->model()->rowCount(), 1);
    QTest::keyClicks(window->exposure().findChild<QLineEdit *>(), QStringLiteral("no such thing"));
    QCOMPARE(table(window->exposure())->model()->rowCount(), 0);
    QVERIFY(window->exposure().meantRows().empty());
}

void SurveysTest::exposureSharesTheSelection()
{
    fixture::Window window;
    QVERIFY(window.open(system()));
    window->showDock(&window->exposure());
    window->session().selection().select("Deployment/shop/web#web/ports/0");
    QCOMPARE(window->exposure().meantRows().size(), std::size_t(1));
    window->session().selection().select("Service/shop/web");
    QCOMPARE(window->exposure().meantRows().size(), std::size_t(2));
    QTreeView *rows = table(window->exposure());
    rows->selectionModel()->clear();
    const QModelIndex group = rows->model()->index(1, 0);
    const QModelIndex alone = rows->model()->index(0, 0, group);
    rows->scrollTo(alone);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(alone).center());
    QCOMPARE(window->session().selection().current(), "Pod/shop/alone#c/ports/0");
}

void SurveysTest::exposureIsCopied()
{
    fixture::Window window;
    QVERIFY(window.open(system()));
    window->showDock(&window->exposure());
    window->exposure().copyAsCsv();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 5);
    window->exposure().copyAsMarkdown();
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("| Reached from |")));
}

void SurveysTest::nodePortsSharesTheSelection()
{
    fixture::Window window;
    QVERIFY(window.open(system()));
    window->showDock(&window->nodePorts());
    QCOMPARE(window->nodePorts().model().rowCount(), 3);
    window->session().selection().select("Service/shop/web#ports/1");
    QCOMPARE(window->nodePorts().meantRows(), std::vector<int>({2}));
    const NodeStrip::Place expected {0, 2};
    QVERIFY(window->nodePorts().strip().current() == expected);
    NodeStrip &strip = window->nodePorts().strip();
    QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.rectOf({0, 1}).center().toPoint());
    QVERIFY2(window->session().selection().current().starts_with("Node/shop/every-node"),
        window->session().selection().current().c_str());
    QVERIFY(window->session().selection().current().ends_with("#web/ports/0"));
    QCOMPARE(window->nodePorts().meantRows(), std::vector<int>({1}));
    window->session().selection().clear();
    QVERIFY(!strip.current());
}

void SurveysTest::stripIsWalkedByKeyboard()
{
    fixture::Window window;
    QVERIFY(window.open(system()));
    window->showDock(&window->nodePorts());
    NodeStrip &strip = window->nodePorts().strip();
    const auto at = [&strip] { return strip.current() ? static_cast<int>(strip.current()->port) : -1; };
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(at(), 0);
    QVERIFY2(window->session().selection().current().starts_with("HostPort/shop/probe"),
        window->session().selection().current().c_str());
    QTest::keyClick(&strip, Qt::Key_End);
    QCOMPARE(at(), 2);
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(at(), 2);
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(at(), 1);
    QTest::keyClick(&strip, Qt::Key_Home);
    QCOMPARE(at(), 0);
}

void SurveysTest::stripZooms_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("nearer");
    QTest::newRow("+") << static_cast<int>(Qt::Key_Plus) << true;
    QTest::newRow("-") << static_cast<int>(Qt::Key_Minus) << false;
}

void SurveysTest::stripZooms()
{
    QFETCH(int, key);
    QFETCH(bool, nearer);
    const std::vector<NodePorts> nodes {
        {.node = {}, .ports = {{.number = 30080, .holders = {{}}, .conflict = {}}}, .nextFree = {}}};
    NodeStrip strip;
    strip.setNodes(nodes);
    strip.resize(800, strip.sizeHint().height());
    strip.show();
    QCOMPARE(strip.range(), std::pair(30000.0, 32767.0));
    strip.zoom(4, 100);
    const auto before = strip.range();
    QTest::keyClick(&strip, static_cast<Qt::Key>(key));
    const auto after = strip.range();
    QCOMPARE(after.second - after.first < before.second - before.first, nearer);
    QVERIFY(after.first >= 30000 && after.second <= 32767);
    QTest::keyClick(&strip, Qt::Key_0);
    QCOMPARE(strip.range(), std::pair(30000.0, 32767.0));
    strip.zoom(200, 790);
    QVERIFY(strip.rectOf({0, 0}).isEmpty()); // out of view,
    strip.setCurrent(NodeStrip::Place {0, 0});
    QVERIFY(!strip.rectOf({0, 0}).isEmpty()); // and brought back into it
}

void SurveysTest::stripSpeaks()
{
    fixture::Window window;
    QVERIFY(window.open(system()));
    window->showDock(&window->nodePorts());
    NodeStrip &strip = window->nodePorts().strip();
    QCOMPARE(strip.accessibleName(), QStringLiteral("Ports of the nodes"));
    strip.setCurrent(NodeStrip::Place {0, 1});
    QCOMPARE(strip.accessibleName(), QStringLiteral("node port 30080 for port http of Service shop/web, TCP, every node"));
}

void SurveysTest::nextFreeIsCopied()
{
    fixture::Window window;
    QVERIFY(window.open(system().replace("30080", "30000")));
    window->showDock(&window->nodePorts());
    window->nodePorts().copyNextFree();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("30001"));
}

void SurveysTest::editorSuggestsTheNextFree()
{
    fixture::Window window;
    QVERIFY(window.open(system()));
    const std::string row = window->session().hitMap()->endingIn("Node/shop/", "#web/ports/0/node");
    QVERIFY(!row.empty());
    window.doubleClick(row);
    QVERIFY(window.field());
    QTest::keyClick(window.field(), Qt::Key_Down);
    QCOMPARE(window.field()->text(), QStringLiteral("30000"));
}

void SurveysTest::panelsAreMadeWhenTheyAreNeeded()
{
    fixture::Window window;
    QVERIFY(!window->findChild<NodePortsPanel *>());
    QVERIFY(!window->findChild<ExposurePanel *>());
    window.action("view.exposure")->trigger();
    QVERIFY(window->findChild<ExposurePanel *>());
    QVERIFY(window.open(system())); // a panel that was there before is filled,
    QTRY_COMPARE(window->exposure().model().count(Reach::Nodes), 3);
    window.action("view.nodes")->trigger(); // and so is one that comes later
    QCOMPARE(window->nodePorts().model().rowCount(), 3);
}

QTEST_MAIN(SurveysTest)
#include "tst_surveys.moc"
