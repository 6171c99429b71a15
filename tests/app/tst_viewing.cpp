// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/filterwords.h"
#include "app/window/viewing.h"
#include "tests/app/windowfixture.h"

#include <QFileInfo>
#include <QLabel>
#include <QToolBar>
#include <QToolButton>

using namespace portolan;
using fixture::Window;

namespace {

QByteArray pairIn(const QByteArray &ns, const QByteArray &name, const QByteArray &target = "8080")
{
    return "---\napiVersion: v1\nkind: Service\nmetadata: {name: " + name + ", namespace: " + ns
        + "}\nspec: {selector: {app: " + name + "}, ports: [{port: 80, targetPort: " + target
        + "}]}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: " + name + ", namespace: " + ns
        + "}\nspec:\n  selector: {matchLabels: {app: " + name + "}}\n  template:\n    metadata: {labels: {app: " + name
        + "}}\n    spec: {containers: [{name: main, image: img, ports: [{containerPort: 8080}]}]}\n";
}

QByteArray system()
{
    return pairIn("shop", "web") + pairIn("shop", "api", "nothing") + pairIn("data", "db");
}

// Waits until the picture is of what was asked for last.
template <typename Do> bool changesPicture(Window &window, Do act)
{
    QSignalSpy built(&window->session(), &Session::snapshotChanged);
    act();
    return !built.isEmpty() || built.wait();
}

bool has(const Window &window, const std::string &id)
{
    return window->view().diagram().hitMap()->find(id).has_value();
}

double topOf(const Window &window, const std::string &id)
{
    const ItemRef ref = window.ref(id);
    return window->view().diagram().drawing(ref).items[ref.item].rect.y;
}

template <typename Child> Child *child(const Window &window, const char *name)
{
    auto *found = window->findChild<Child *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

QString pinsOf(const Window &window)
{
    return window.path(QStringLiteral(".portolan.pins.yaml"));
}

QPoint headOf(const Window &window, const std::string &id)
{
    const QRectF card = window->view().rectInView(window.ref(id));
    return QPointF(card.left() + 24, card.top() + 8).toPoint();
}

void drag(const Window &window, QPoint from, QPoint to)
{
    QWidget *viewport = window->view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (const QPoint at : {from + (to - from) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

} // namespace

// Filter, focus, folding, the overview map, and cards that are moved, in the window.
class ViewingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Window::prepare(); }
    void aFilterIsTypedAndCleared();
    void chipsAreWordsOfTheFilter();
    void fadingKeepsEverythingInItsPlace();
    void completionKnowsWhatThereIs_data();
    void completionKnowsWhatThereIs();
    void focusFollowsTheSelection();
    void namespacesFoldByKeyMouseAndMenu();
    void workloadsFold();
    void aCutHopLeadsToItsFarEnd();
    void tilesTellWhatTheirNamespacesHold();
    void nothingOfItIsKept();
    void theMapMovesTheCamera();
    void aDraggedCardStays();
    void aDragIsUndone();
    void cardsMoveByKey();
    void aDragThatIsGivenUpMovesNothing();
    void positionsComeFromDisk();
    void aBrokenFileOfPositionsIsLeftAlone();
    void anExampleRemembersItsPositionsUntilItIsClosed();
    void allPositionsAreForgotten();
};

void ViewingTest::aFilterIsTypedAndCleared()
{
    Window window;
    QVERIFY(window.open(system()));
    auto *tools = child<QToolBar>(window, "filterTools");
    QVERIFY(!tools->isVisible());
    window.action("view.filter")->trigger();
    QVERIFY(tools->isVisible());
    auto *field = child<QLineEdit>(window, "filterField");
    QVERIFY(changesPicture(window, [&] {
        QTest::keyClicks(field, QStringLiteral("ns:data"));
        QTest::keyClick(field, Qt::Key_Return);
    }));
    QVERIFY(has(window, "Service/data/db"));
    QVERIFY(!has(window, "Service/shop/web"));
    QCOMPARE(child<QLabel>(window, "filterCount")->text(), QStringLiteral("1 of 3 services"));
    QVERIFY(changesPicture(window, [&] { QTest::keyClick(field, Qt::Key_Escape); }));
    QVERIFY(has(window, "Service/shop/web"));
    QVERIFY(tools->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!tools->isVisible());
}

void ViewingTest::chipsAreWordsOfTheFilter()
{
    Window window;
    QVERIFY(window.open(system()));
    auto *broken = child<QToolButton>(window, "filterBroken");
    QVERIFY(changesPicture(window, [&] { broken->click(); }));
    QCOMPARE(window->session().shown().filter, std::string("is:broken"));
    QCOMPARE(child<QLineEdit>(window, "filterField")->text(), QStringLiteral("is:broken"));
    QVERIFY(has(window, "Service/shop/api") && !has(window, "Service/shop/web"));
    QVERIFY(changesPicture(window, [&] { QTest::keyClick(&window->view(), Qt::Key_Escape); })); // nothing is selected
    QVERIFY(!broken->isChecked());
    QVERIFY(has(window, "Service/shop/web"));
}

void ViewingTest::fadingKeepsEverythingInItsPlace()
{
    Window window;
    QVERIFY(window.open(system()));
    const Point before = window->view().diagram().offset(window.ref("Service/data/db"));
    QVERIFY(changesPicture(window, [&] {
        window.action("view.fade")->trigger();
        child<QToolButton>(window, "filterBroken")->click();
    }));
    QTRY_COMPARE(window->session().snapshot()->picture->counts.services, std::size_t {1});
    QCOMPARE(window->view().diagram().offset(window.ref("Service/data/db")), before);
    const ItemRef web = window.ref("Service/shop/web");
    QVERIFY(window->view().diagram().picture()->parts[web.part].isFaint(web.item));
    QVERIFY(window.action("view.fade")->isChecked());
}

void ViewingTest::completionKnowsWhatThereIs_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("first");
    QTest::newRow("keys") << "na"
                          << "name:";
    QTest::newRow("states") << "brok"
                            << "is:broken";
    QTest::newRow("namespaces") << "ns:d"
                                << "ns:data";
    QTest::newRow("namespaces by their name alone") << "da"
                                                    << "ns:data";
    QTest::newRow("one more of several") << "ns:data,s"
                                         << "ns:data,shop";
    QTest::newRow("negated") << "-kind:D"
                             << "-kind:Deployment";
    QTest::newRow("labels") << "label:app=d"
                            << "label:app=db";
    QTest::newRow("nothing like it") << "kind:zebra"
                                     << "";
}

void ViewingTest::completionKnowsWhatThereIs()
{
    QFETCH(QString, word);
    QFETCH(QString, first);
    Window window;
    QVERIFY(window.open(system()));
    QCOMPARE(filterSuggestions(*window->session().snapshot(), word).value(0), first);
}

void ViewingTest::focusFollowsTheSelection()
{
    Window window;
    QVERIFY(window.open(system()));
    QVERIFY(!window.action("view.focus")->isEnabled());
    window->session().selection().select("Deployment/shop/web#main/ports/0/container");
    QVERIFY(window.action("view.focus")->isEnabled());
    QVERIFY(changesPicture(window, [&] { window.action("view.focus")->trigger(); }));
    QVERIFY(has(window, "Service/shop/web") && !has(window, "Service/data/db"));
    QVERIFY(window.action("view.focus")->isChecked());
    QVERIFY(changesPicture(window, [&] { window.action("view.moreHops")->trigger(); }));
    QCOMPARE(child<QLabel>(window, "filterHops")->text(), QStringLiteral("2 hops"));
    QVERIFY(changesPicture(window, [&] { window.action("view.focus")->trigger(); })); // again: leaves it
    QVERIFY(has(window, "Service/data/db"));
}

void ViewingTest::namespacesFoldByKeyMouseAndMenu()
{
    Window window;
    QVERIFY(window.open(system()));
    window->session().selection().select("Service/data/db");
    QVERIFY(changesPicture(window, [&] { window.action("view.foldNamespace")->trigger(); }));
    QVERIFY(has(window, "Folded/data") && !has(window, "Service/data/db"));
    QVERIFY(changesPicture(window, [&] { window.doubleClick("Folded/data"); }));
    QVERIFY(has(window, "Service/data/db"));
    window->view().fit();
    const QRectF band = window->view().rectInView(window.ref("Namespace/shop"));
    QVERIFY(changesPicture(window,
        [&] { QTest::mouseDClick(window->view().viewport(), Qt::LeftButton, {}, (band.topLeft() + QPointF(40, 8)).toPoint()); }));
    QVERIFY(has(window, "Folded/shop"));
    QVERIFY(changesPicture(window, [&] { window.action("view.unfoldAll")->trigger(); }));
    QVERIFY(has(window, "Service/shop/web"));
}

void ViewingTest::workloadsFold()
{
    Window window;
    QVERIFY(window.open(system()));
    window->session().selection().select("Deployment/shop/web");
    QVERIFY(changesPicture(window, [&] { window.action("view.fold")->trigger(); }));
    QVERIFY(!has(window, "Deployment/shop/web#main/ports/0"));
    QVERIFY(has(window, "Deployment/shop/web"));
    QVERIFY(changesPicture(window, [&] { window.doubleClick("Deployment/shop/web"); }));
    QVERIFY(has(window, "Deployment/shop/web#main/ports/0"));
}

void ViewingTest::aCutHopLeadsToItsFarEnd()
{
    Window window;
    QVERIFY(window.open(system()));
    QVERIFY(changesPicture(window, [&] {
        QTest::keyClicks(child<QLineEdit>(window, "filterField"), QStringLiteral("name:web -kind:deployment"));
        QTest::keyClick(child<QLineEdit>(window, "filterField"), Qt::Key_Return);
    }));
    const auto pill = window->view().diagram().hitMap()->endingIn("Deployment/shop/web", "~2");
    QVERIFY(!pill.empty());
    const QPoint at = window->view().rectInView(window.ref(pill)).center().toPoint();
    QTest::mouseClick(window->view().viewport(), Qt::LeftButton, {}, at);
    QAbstractButton *all = nullptr;
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->text() == QStringLiteral("Show everything"))
            all = button;
    }
    QVERIFY(all);
    QVERIFY(changesPicture(window, [&] { all->click(); }));
    QTRY_COMPARE(window->session().selection().current(), std::string("Deployment/shop/web"));
    // A folded namespace unfolds by itself.
    QVERIFY(changesPicture(window, [&] {
        Shown shown;
        shown.foldedNamespaces = {"data"};
        window->session().setShown(shown);
    }));
    QVERIFY(changesPicture(window, [&] { Q_EMIT window->view().farEndRequested("Service/data/db#ports/0~2"); }));
    QTRY_COMPARE(window->session().selection().current(), std::string("Service/data/db#ports/0"));
}

void ViewingTest::tilesTellWhatTheirNamespacesHold()
{
    Window window;
    QVERIFY(window.open(system()));
    const auto &tiles = window->view().tiles().tiles();
    QCOMPARE(tiles.size(), std::size_t {2});
    QCOMPARE(tiles[1].name, QStringLiteral("shop"));
    QCOMPARE(tiles[1].note, QStringLiteral("2 services · 2 workloads"));
    QVERIFY(tiles[1].broken > 0);
    QCOMPARE(tiles[0].broken, 0);
    window->view().camera().zoomTo(0.02, {});
    window->view().camera().moveTo({0, 0}, {0, 0});
    const QPoint shop = window->view().rectInView(tiles[1].band).center().toPoint();
    QTest::mouseDClick(window->view().viewport(), Qt::LeftButton, {}, shop); // goes there, folds nothing
    QVERIFY(window->view().camera().scale() > 0.2);
    QVERIFY(window->session().shown().foldedNamespaces.empty());
}

void ViewingTest::nothingOfItIsKept()
{
    Window window;
    QVERIFY(window.open(system()));
    QVERIFY(changesPicture(window, [&] { child<QToolButton>(window, "filterBroken")->click(); }));
    QVERIFY(window->session().undoStack().count() == 0);
    QVERIFY(window->session().editedFiles().empty());
    QVERIFY(window.open(system()));
    QVERIFY(!window->session().shown().narrows());
}

void ViewingTest::theMapMovesTheCamera()
{
    Window window;
    QByteArray many;
    for (int i = 0; i < 60; ++i)
        many += pairIn("ns-" + QByteArray::number(i % 5), "app-" + QByteArray::number(i));
    QVERIFY(window.open(many));
    window->view().actualSize();
    Minimap &map = window->viewing().minimap();
    QVERIFY(map.isVisible());
    const ItemRef far = window.ref("Service/ns-4/app-59");
    const Rect rect = window->view().diagram().hitMap()->sceneRect(far);
    const QPoint there = map.toMap({rect.x + rect.w / 2, rect.y + rect.h / 2}).toPoint();
    QTest::mouseClick(&map, Qt::LeftButton, {}, there);
    QVERIFY(QRectF(window->view().viewport()->rect()).intersects(window->view().rectInView(far)));
    window->view().fit();
    QVERIFY(!map.isVisible()); // all is in view
    window->view().actualSize();
    window.action("view.minimap")->trigger();
    QVERIFY(!map.isVisible());
    window.action("view.minimap")->trigger();
    QVERIFY(map.isVisible());
}

void ViewingTest::aDraggedCardStays()
{
    Window window;
    QVERIFY(window.open(system()));
    window->view().actualSize();
    const QPoint from = headOf(window, "Service/shop/web");
    const double before = topOf(window, "Service/shop/web");
    QVERIFY(changesPicture(window, [&] { drag(window, from, from + QPoint(0, 220)); }));
    QCOMPARE(topOf(window, "Service/shop/web"), before + 220);
    const QString file = pinsOf(window);
    QTRY_VERIFY(fixture::read(file).contains(QByteArray("\n  Service/shop/web: " + QByteArray::number(before + 220) + '\n')));
    QVERIFY(window->session().editedFiles().empty()); // no manifest changed
    QCOMPARE(fixture::read(window.path()), system());
    QVERIFY(window->view().selectedIds().empty()); // a drag is no click
    QVERIFY(window.open(system())); // it is still there
    QCOMPARE(topOf(window, "Service/shop/web"), before + 220);
}

void ViewingTest::aDragIsUndone()
{
    Window window;
    QVERIFY(window.open(system()));
    window->view().actualSize();
    const QPoint from = headOf(window, "Service/shop/web");
    const double before = topOf(window, "Service/shop/web");
    QVERIFY(changesPicture(window, [&] { drag(window, from, from + QPoint(0, 220)); }));
    QCOMPARE(window->session().undoStack().undoText(), QStringLiteral("move web"));
    QVERIFY(changesPicture(window, [&] { window.action("edit.undo")->trigger(); }));
    QCOMPARE(topOf(window, "Service/shop/web"), before);
    const QString file = pinsOf(window);
    QTRY_VERIFY(!fixture::read(file).contains("Service"));
    QVERIFY(changesPicture(window, [&] { window.action("edit.redo")->trigger(); }));
    QCOMPARE(topOf(window, "Service/shop/web"), before + 220);
    QTRY_VERIFY(fixture::read(file).contains("Service"));
}

void ViewingTest::cardsMoveByKey()
{
    Window window;
    QVERIFY(window.open(system()));
    window->session().selection().select("Deployment/data/db");
    const double before = topOf(window, "Deployment/data/db");
    QVERIFY(changesPicture(window, [&] { window.action("view.cardDown")->trigger(); }));
    QVERIFY(topOf(window, "Deployment/data/db") > before);
    QVERIFY(window.action("view.forgetCard")->isEnabled());
    QVERIFY(changesPicture(window, [&] { window.action("view.forgetCard")->trigger(); }));
    QCOMPARE(topOf(window, "Deployment/data/db"), before);
}

void ViewingTest::aDragThatIsGivenUpMovesNothing()
{
    Window window;
    QVERIFY(window.open(system()));
    window->view().actualSize();
    const QPoint from = headOf(window, "Service/shop/web");
    QWidget *viewport = window->view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    const QPoint to = from + QPoint(0, 100);
    QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    QTest::keyClick(&window->view(), Qt::Key_Escape);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    QCOMPARE(window->session().undoStack().count(), 0);
    QVERIFY(window->session().pinFiles().empty());
}

void ViewingTest::positionsComeFromDisk()
{
    Window window;
    const QString file = pinsOf(window);
    fixture::write(file, "format: 1\npins:\n  Service/data/db: 64\n");
    QVERIFY(window.open(system()));
    QCOMPARE(topOf(window, "Service/data/db"), 64.0);
    QVERIFY(changesPicture(window, [&] {
        fixture::write(file, "format: 1\npins:\n  Service/data/db: 128\n");
        window->session().reload(); // what the file watch does once it hears of it
    }));
    QCOMPARE(topOf(window, "Service/data/db"), 128.0);
}

void ViewingTest::aBrokenFileOfPositionsIsLeftAlone()
{
    Window window;
    const QString file = pinsOf(window);
    fixture::write(file, "format: 9\n");
    QVERIFY(window.open(system()));
    QCOMPARE(window->session().snapshot()->unread.size(), std::size_t {1});
    window->view().actualSize();
    const QPoint from = headOf(window, "Service/shop/web");
    drag(window, from, from + QPoint(0, 220));
    QCOMPARE(window->session().undoStack().count(), 0);
    QCOMPARE(fixture::read(file), QByteArray("format: 9\n"));
    const auto labels = window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(QStringLiteral(".portolan.pins.yaml:1:9: ")); }));
}

void ViewingTest::anExampleRemembersItsPositionsUntilItIsClosed()
{
    Window window;
    QSignalSpy built(&window->session(), &Session::snapshotChanged);
    window->session().openText(QStringLiteral("example.yaml"), system());
    QVERIFY(built.wait());
    window->session().selection().select("Service/data/db");
    const double before = topOf(window, "Service/data/db");
    QVERIFY(changesPicture(window, [&] { window.action("view.cardDown")->trigger(); }));
    QVERIFY(topOf(window, "Service/data/db") > before);
    QVERIFY(window->session().editedFiles().empty());
}

void ViewingTest::allPositionsAreForgotten()
{
    Window window;
    const QString file = pinsOf(window);
    fixture::write(file, "format: 1\npins:\n  Service/data/db: 64\n  Service/shop/web: 300\n");
    QVERIFY(window.open(system()));
    QVERIFY(changesPicture(window, [&] { window.action("view.forgetAll")->trigger(); }));
    QVERIFY(topOf(window, "Service/data/db") < 64);
    QTRY_VERIFY(!fixture::read(file).contains("Service"));
    QVERIFY(changesPicture(window, [&] { window.action("edit.undo")->trigger(); })); // in one step
    QCOMPARE(topOf(window, "Service/shop/web"), 300.0);
}

QTEST_MAIN(ViewingTest)
#include "tst_viewing.moc"
