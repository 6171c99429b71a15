// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/porttablepanel.h"
#include "app/window/exporting.h"
#include "tests/app/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QProcess>
#include <QToolButton>
#include <QTreeView>

using namespace portolan;

// The port table and the exports of the window.
class PortTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::Window::prepare(); }

    void modelKeepsTheRules();
    void rowsPassWhatTheirChainPasses_data();
    void rowsPassWhatTheirChainPasses();
    void clickingARowSelectsItInTheDiagram();
    void diagramSelectionSelectsRows();
    void filterAndSort();
    void copiesWhatIsShown();
    void followsEdits();
    void windowExportsEveryFormat_data();
    void windowExportsEveryFormat();
    void failedExportIsTold();
    void atlasHasAPageForEachNamespace();
    void copiesToTheClipboard();

private:
    static QTreeView *table(fixture::Window &window) { return window->ports().findChild<QTreeView *>(); }
    static void show(fixture::Window &window)
    {
        window->showDock(&window->ports());
        QVERIFY(window->ports().isVisible());
    }
};

void PortTableTest::modelKeepsTheRules()
{
    PortTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({{.ns = "a", .service = "web", .servicePort = "80"}, {.ns = "b", .service = "api", .servicePort = "9"}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), static_cast<int>(kPortColumns));
    QVERIFY(model.isUsed(5));
    QVERIFY(!model.isUsed(2));
    QVERIFY(model.index(1, 5).data(PortTableModel::SortRole).toString()
        < model.index(0, 5).data(PortTableModel::SortRole).toString());
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void PortTableTest::rowsPassWhatTheirChainPasses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("does");
    QTest::newRow("row") << QStringLiteral("Service/shop/web#ports/0") << true;
    QTest::newRow("pill") << QStringLiteral("Service/shop/web#ports/0/target") << true;
    QTest::newRow("card") << QStringLiteral("Service/shop/web") << true;
    QTest::newRow("other port") << QStringLiteral("Service/shop/web#ports/1") << false;
    QTest::newRow("port 10 is not port 1") << QStringLiteral("Service/shop/web#ports/01") << false;
    QTest::newRow("other card") << QStringLiteral("Service/shop/webs") << false;
    QTest::newRow("further drawing of the entry") << QStringLiteral("Ingress/shop/in~2#rules/0/paths/0/web") << true;
    QTest::newRow("pod") << QStringLiteral("Deployment/shop/web#web/ports/0/application") << true;
    QTest::newRow("node") << QStringLiteral("Node/shop/every-node~api#web/ports/0/node") << true;
    QTest::newRow("other node port") << QStringLiteral("Node/shop/every-node~api#api/ports/0") << false;
    QTest::newRow("node of another namespace") << QStringLiteral("Node/shop2/every-node~web#web/ports/0") << false;
}

void PortTableTest::rowsPassWhatTheirChainPasses()
{
    QFETCH(QString, id);
    const PortRow row {.ns = "shop",
        .entryId = "Ingress/shop/in#rules/0/paths/0",
        .nodeIdEnd = "#web/ports/0",
        .serviceId = "Service/shop/web#ports/0",
        .podId = "Deployment/shop/web#web/ports/0"};
    QTEST(passes(row, id.toStdString()), "does");
}

void PortTableTest::clickingARowSelectsItInTheDiagram()
{
    fixture::Window window;
    QVERIFY(window.open());
    show(window);
    QTreeView *rows = table(window);
    QCOMPARE(rows->model()->rowCount(), 2);
    const QModelIndex second = rows->model()->index(1, 5);
    rows->scrollTo(second);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(second).center());
    QCOMPARE(window->session().selection().current(), "Service/shop/web#ports/1");
}

void PortTableTest::diagramSelectionSelectsRows()
{
    fixture::Window window;
    QVERIFY(window.open());
    show(window);
    window->session().selection().select(fixture::kTargetPort);
    QCOMPARE(table(window)->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table(window)->selectionModel()->selectedRows().constFirst().row(), 0);
    window->session().selection().select("Service/shop/web");
    QCOMPARE(table(window)->selectionModel()->selectedRows().size(), 2);
    window->session().selection().clear();
    QCOMPARE(table(window)->selectionModel()->selectedRows().size(), 0);
}

void PortTableTest::filterAndSort()
{
    fixture::Window window;
    QVERIFY(window.open());
    show(window);
    auto *search = window->ports().findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("ADMIN 9000"));
    QCOMPARE(table(window)->model()->rowCount(), 1);
    search->clear();
    table(window)->sortByColumn(5, Qt::DescendingOrder);
    QCOMPARE(table(window)->model()->index(0, 5).data().toString(), QStringLiteral("9000"));
    auto *broken = window->ports().findChild<QToolButton *>(QStringLiteral("onlyBroken"));
    broken->setChecked(true);
    QCOMPARE(table(window)->model()->rowCount(), 0);
}

void PortTableTest::copiesWhatIsShown()
{
    fixture::Window window;
    QVERIFY(window.open());
    show(window);
    window->ports().copyAsCsv();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
    QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("text/csv")));
    window->session().selection().select(fixture::kServicePort);
    window->ports().copyAsMarkdown();
    const QString text = QApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 3);
    QVERIFY(text.contains(QStringLiteral("| 80 |")) && !text.contains(QStringLiteral("9000")));
}

void PortTableTest::followsEdits()
{
    fixture::Window window;
    QVERIFY(window.open());
    show(window);
    QVERIFY(window.edit(fixture::kServicePort, QStringLiteral("8888")));
    QCOMPARE(table(window)->model()->index(0, 5).data().toString(), QStringLiteral("8888"));
}

void PortTableTest::windowExportsEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("svg") << QStringLiteral("x.svg") << QByteArray("<svg");
    QTest::newRow("png") << QStringLiteral("x.png") << QByteArray("\x89PNG");
    QTest::newRow("pdf") << QStringLiteral("x.pdf") << QByteArray("%PDF");
    QTest::newRow("html") << QStringLiteral("x.html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("drawio") << QStringLiteral("x.drawio") << QByteArray("<?xml");
    QTest::newRow("csv") << QStringLiteral("x.csv") << QByteArray("namespace,");
}

void PortTableTest::windowExportsEveryFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    fixture::Window window;
    QVERIFY(window.open());
    QVERIFY(window->exporting().write(window.path(name)));
    QVERIFY(fixture::read(window.path(name)).startsWith(begin));
}

void PortTableTest::failedExportIsTold()
{
    fixture::Window window;
    QVERIFY(window.open());
    QVERIFY(!window->exporting().write(window.path(QStringLiteral("absent/x.svg"))));
    QVERIFY(!window->exporting().write(window.path(QStringLiteral("x.unknown"))));
    QVERIFY(window->findChild<QWidget *>(QStringLiteral("notice")) != nullptr);
}

void PortTableTest::atlasHasAPageForEachNamespace()
{
    fixture::Window window;
    QByteArray both = fixture::shop();
    both += "---\n" + fixture::shop().replace("namespace: shop", "namespace: harbour");
    QVERIFY(window.open(both));
    const QString path = window.path(QStringLiteral("atlas.pdf"));
    QVERIFY(window->exporting().writeAtlas(path));
    const QByteArray once = fixture::read(path);
    QVERIFY(once.startsWith("%PDF"));
    QVERIFY(window->exporting().writeAtlas(path));
    QCOMPARE(fixture::read(path), once);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("not installed");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QList<QByteArray> pages = reader.readAllStandardOutput().split('\f');
    QCOMPARE(pages.size(), 4); // overview, two namespaces, and what follows the last break
    QVERIFY2(pages[0].contains("Contents") && pages[0].contains("1 of 3"), pages[0]);
    QVERIFY2(pages[1].contains("harbour") && pages[1].contains("2 of 3") && pages[1].contains("web.yaml"), pages[1]);
    QVERIFY2(pages[2].contains("shop") && pages[2].contains("3 of 3"), pages[2]);
}

void PortTableTest::copiesToTheClipboard()
{
    fixture::Window window;
    QVERIFY(window.open());
    window.action("file.copyImage")->trigger();
    QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
    window.action("file.copySvg")->trigger();
    QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("image/svg+xml")));
    window.action("file.copyMermaid")->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("flowchart LR")));
}

QTEST_MAIN(PortTableTest)
#include "tst_porttable.moc"
