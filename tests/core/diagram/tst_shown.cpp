// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/drawnobject.h"
#include "core/export/porttable.h"
#include "tests/core/diagram/rules.h"
#include "tests/core/diagram/systems.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

// What of a system is drawn: namespaces, filter, focus, folds.
class ShownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cardsThatAreDrawn_data();
    void cardsThatAreDrawn();
    void aCutHopEndsInAPillThatNamesItsFarEnd();
    void hiddenRowsOfAnEntryAreCounted();
    void nothingLeftIsSaid();
    void aFoldedNamespaceSaysWhatIsInIt();
    void aFoldedWorkloadKeepsItsHops();
    void fadingMovesNothing();
    void whatIsShownKeepsTheRules_data();
    void whatIsShownKeepsTheRules();
    void reuseDrawsTheSameAsAFreshLayout();
    void theSummaryCountsWhatMatches();
    void thePortTableFollows();
    void objectsAreFoundAsTheyAreDrawn_data();
    void objectsAreFoundAsTheyAreDrawn();
};

namespace {

// edge → shop/web (→ shop/web), shop/api (→ shop/api); infra/gate → shop/web; data/db alone; data/lost reached by nobody.
std::string system()
{
    return deployment("shop", "web", "", "{name: http, containerPort: 8080}")
        + service("shop", "web", "app: web", "{name: http, port: 80, targetPort: http}")
        + deployment("shop", "api", "", "{containerPort: 9000}")
        + service("shop", "api", "app: api", "{port: 80, targetPort: 9000}")
        + deployment("data", "db", "", "{containerPort: 5432}")
        + service("data", "db", "app: db", "{port: 5432, targetPort: nothing}") + deployment("data", "lost", "", "")
        + ingress("shop", "edge", {"web", "api"});
}

DisplayList shownOf(const Shown &shown, const DisplayList *previous = nullptr)
{
    static const PortGraph graph = graphOf(system());
    LayoutOptions options;
    options.shown = shown;
    return layout(graph, shippedMetrics(), english, options, previous);
}

QString cardsOf(const DisplayList &list)
{
    QStringList ids;
    for (const PlacedDrawing &part : list.parts) {
        for (const Item &item : part.drawing->items) {
            if (item.type == ItemType::Card)
                ids.append(QString::fromStdString(item.id));
            if (item.type == ItemType::Pill && item.role == ItemRole::Cut)
                ids.append("(" + QString::fromStdString(item.text) + ")");
        }
    }
    ids.sort();
    return ids.join(' ');
}

QString textsOf(const DisplayList &list, ItemRole role)
{
    QString text;
    for (const Item &item : list.frame->items) {
        if (item.role == role && item.type == ItemType::Text)
            text += QString::fromStdString(item.full.empty() ? item.text : item.full.text()) + ' ';
    }
    return text.trimmed();
}

NodeKey key(const char *id)
{
    return NodeKey::fromId(id);
}

} // namespace

void ShownTest::cardsThatAreDrawn_data()
{
    QTest::addColumn<Shown>("shown");
    QTest::addColumn<QString>("cards");
    const QString shop = "Deployment/shop/api Deployment/shop/web Ingress/shop/edge Service/shop/api Service/shop/web";
    QTest::newRow("all") << Shown {}
                         << "Deployment/data/db Deployment/shop/api Deployment/shop/web Ingress/shop/edge "
                            "Service/data/db Service/shop/api Service/shop/web Unreached/all";
    QTest::newRow("one namespace") << Shown {.namespaces = {"shop"}} << shop;
    QTest::newRow("two") << Shown {.namespaces = {"shop", "data"}}
                         << "Deployment/data/db Deployment/data/lost " + shop.section(' ', 0, 2) + " Service/data/db "
            + shop.section(' ', 3);
    QTest::newRow("whole chains of what is found")
        << Shown {.filter = "name:web kind:deployment"} << "Deployment/shop/web Ingress/shop/edge Service/shop/web";
    QTest::newRow("an entry brings all it leads to") << Shown {.filter = "kind:ingress"} << shop;
    QTest::newRow("what is excluded is cut off")
        << Shown {.filter = "ns:shop -kind:ingress"}
        << "(shop/edge:80) (shop/edge:80) Deployment/shop/api Deployment/shop/web Service/shop/api Service/shop/web";
    QTest::newRow("found though nothing reaches it") << Shown {.filter = "lost"} << "Deployment/data/lost";
    QTest::newRow("broken") << Shown {.filter = "is:broken"} << "Deployment/data/db Service/data/db";
    QTest::newRow("one hop from a service") << Shown {.focus = key("Service/shop/web")}
                                            << "Deployment/shop/web Ingress/shop/edge Service/shop/web";
    QTest::newRow("one hop from a workload")
        << Shown {.focus = key("Deployment/shop/web")} << "(shop/edge:80) Deployment/shop/web Service/shop/web";
    QTest::newRow("two hops from a workload")
        << Shown {.focus = key("Deployment/shop/web"), .hops = 2} << "Deployment/shop/web Ingress/shop/edge Service/shop/web";
    QTest::newRow("a port stands for its object") << Shown {.focus = key("Deployment/shop/web#main/ports/0"), .hops = 3}
                                                  << "(shop/api:9000) Deployment/shop/web Ingress/shop/edge Service/shop/api "
                                                     "Service/shop/web";
    QTest::newRow("filter and focus together")
        << Shown {.filter = "api", .focus = key("Ingress/shop/edge")} << "(shop/api:9000) Ingress/shop/edge Service/shop/api";
}

void ShownTest::cardsThatAreDrawn()
{
    QFETCH(Shown, shown);
    QFETCH(QString, cards);
    QCOMPARE(cardsOf(shownOf(shown)), cards);
}

void ShownTest::aCutHopEndsInAPillThatNamesItsFarEnd()
{
    const DisplayList list = shownOf({.focus = key("Ingress/shop/edge")});
    QCOMPARE(cardsOf(list), QString("(shop/api:9000) (shop/web:8080) Ingress/shop/edge Service/shop/api Service/shop/web"));
    for (const PlacedDrawing &part : list.parts) {
        QVERIFY(!part.whole);
        for (const Item &item : part.drawing->items) {
            if (item.type == ItemType::Wire)
                QVERIFY2(item.to != kNoItem, "ends in the open, though nothing is broken");
        }
    }
}

void ShownTest::hiddenRowsOfAnEntryAreCounted()
{
    const DisplayList list = shownOf({.focus = key("Service/shop/web")});
    bool said = false;
    for (const PlacedDrawing &part : list.parts) {
        for (const Item &item : part.drawing->items)
            said = said || item.text == "1 more not shown";
    }
    QVERIFY(said);
}

void ShownTest::nothingLeftIsSaid()
{
    const DisplayList list = shownOf({.filter = "no-such-thing"});
    QVERIFY(list.parts.empty());
    QVERIFY(textsOf(list, ItemRole::Empty).startsWith("Nothing matches"));
    QVERIFY(textsOf(list, ItemRole::Empty).contains("3 services · 4 workloads"));
    QVERIFY(textsOf(shownOf({.focus = key("Service/shop/gone")}), ItemRole::Empty).startsWith("Service/shop/gone is no longer"));
}

void ShownTest::aFoldedNamespaceSaysWhatIsInIt()
{
    const DisplayList list = shownOf({.foldedNamespaces = {"data", "nowhere"}});
    QCOMPARE(cardsOf(list),
        QString("Deployment/shop/api Deployment/shop/web Folded/data Ingress/shop/edge Service/shop/api Service/shop/web"));
    QStringList texts;
    for (const Item &item : list.parts.front().drawing->items)
        texts.append(QString::fromStdString(item.text));
    QVERIFY(texts.contains("1 service · 2 workloads") || texts.contains("1 services · 2 workloads"));
    QVERIFY(texts.contains("1 broken chain"));
    QCOMPARE(list.frame->items.front().text, std::string("data")); // its band stays in its place
    QCOMPARE(Rules(list).breaches(), std::vector<std::string> {});
}

void ShownTest::aFoldedWorkloadKeepsItsHops()
{
    const DisplayList list = shownOf({.foldedWorkloads = {"Deployment/shop/web"}});
    bool arrives = false;
    bool said = false;
    for (const PlacedDrawing &part : list.parts) {
        const auto &items = part.drawing->items;
        for (const Item &item : items) {
            arrives
                = arrives || (item.type == ItemType::Wire && item.to != kNoItem && items[item.to].id == "Deployment/shop/web");
            said = said || item.text == "1 container · 1 port folded";
            QVERIFY(item.id != "Deployment/shop/web#main/ports/0");
        }
    }
    QVERIFY(arrives);
    QVERIFY(said);
}

void ShownTest::fadingMovesNothing()
{
    const DisplayList all = shownOf({});
    const DisplayList faded = shownOf({.filter = "web", .rest = Shown::Rest::Fade}, &all);
    QCOMPARE(faded.parts.size(), all.parts.size());
    std::set<std::string> bright;
    for (std::size_t i = 0; i < all.parts.size(); ++i) {
        QCOMPARE(faded.parts[i].drawing, all.parts[i].drawing); // not even laid out again
        QCOMPARE(faded.parts[i].at, all.parts[i].at);
        for (ItemIndex item = 0; item < all.parts[i].drawing->items.size(); ++item) {
            if (!faded.parts[i].isFaint(item) && all.parts[i].drawing->items[item].type == ItemType::Card)
                bright.insert(all.parts[i].drawing->items[item].id);
        }
    }
    QCOMPARE(bright, (std::set<std::string> {"Deployment/shop/web", "Ingress/shop/edge", "Service/shop/web"}));
    QCOMPARE(faded.counts.services, std::size_t {1});
    QCOMPARE(faded.counts.ofServices, std::size_t {3});
}

void ShownTest::whatIsShownKeepsTheRules_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<Shown>("shown");
    for (int seed = 1; seed <= 6; ++seed) {
        QTest::addRow("namespace %d", seed) << seed << Shown {.namespaces = {"ns-1"}};
        QTest::addRow("filter %d", seed) << seed << Shown {.filter = "is:broken"};
        QTest::addRow("negated %d", seed) << seed << Shown {.filter = "-kind:ingress -ns:ns-2"};
        QTest::addRow("pods alone %d", seed) << seed << Shown {.filter = "kind:deployment -kind:service"};
        QTest::addRow("focus %d", seed) << seed << Shown {.focus = key("Service/ns-0/app-2"), .hops = seed};
        QTest::addRow("folded %d", seed) << seed
                                         << Shown {.foldedNamespaces = {"ns-1", "ns-3"},
                                                .foldedWorkloads = {"Deployment/ns-0/app-1"}};
    }
}

void ShownTest::whatIsShownKeepsTheRules()
{
    QFETCH(int, seed);
    QFETCH(Shown, shown);
    RandomSystem system(static_cast<std::uint32_t>(seed));
    LayoutOptions options;
    options.shown = shown;
    const DisplayList list = pictureOf(system.joined(system.make(32), false), options);
    QCOMPARE(Rules(list).breaches(), std::vector<std::string> {});
}

void ShownTest::reuseDrawsTheSameAsAFreshLayout()
{
    RandomSystem system(7);
    const PortGraph graph = graphOf(system.joined(system.make(40), false));
    const std::vector<Shown> course {{}, {.filter = "is:broken"}, {.filter = "is:broken", .rest = Shown::Rest::Fade}, {},
        {.foldedNamespaces = {"ns-1"}}, {.namespaces = {"ns-1"}}, {.focus = key("Service/ns-1/app-9"), .hops = 2}, {}};
    DisplayList last;
    for (std::size_t i = 0; i < course.size(); ++i) {
        LayoutOptions options;
        options.shown = course[i];
        const DisplayList fresh = layout(graph, shippedMetrics(), english, options);
        DisplayList next = layout(graph, shippedMetrics(), english, options, i == 0 ? nullptr : &last);
        QCOMPARE(next.parts.size(), fresh.parts.size());
        for (std::size_t part = 0; part < fresh.parts.size(); ++part) {
            QCOMPARE(next.parts[part].at, fresh.parts[part].at);
            QCOMPARE(next.parts[part].drawing->hash, fresh.parts[part].drawing->hash);
        }
        last = std::move(next);
    }
}

void ShownTest::theSummaryCountsWhatMatches()
{
    QCOMPARE(textsOf(shownOf({}), ItemRole::Summary), QString("3 services · 4 workloads · 3 port chains"));
    QCOMPARE(textsOf(shownOf({.namespaces = {"shop"}}), ItemRole::Summary),
        QString("2 of 3 services · 2 of 4 workloads · 2 port chains"));
    QCOMPARE(textsOf(shownOf({}), ItemRole::BrokenCount), QString("1 broken chain"));
    QCOMPARE(textsOf(shownOf({.namespaces = {"shop"}}), ItemRole::BrokenCount), QString());
}

void ShownTest::thePortTableFollows()
{
    const PortGraph graph = graphOf(system());
    const auto rows = portTable(graph);
    QCOMPARE(rowsIn(shownOf({}), rows).size(), rows.size());
    const auto some = rowsIn(shownOf({.namespaces = {"data"}}), rows);
    QCOMPARE(some.size(), std::size_t {1});
    QCOMPARE(some.front().service, std::string("db"));
}

void ShownTest::objectsAreFoundAsTheyAreDrawn_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("answer");
    QTest::newRow("with its namespace") << "Service/shop/web"
                                        << "Service/shop/web";
    QTest::newRow("without") << "Service/db"
                             << "Service/data/db";
    QTest::newRow("not what is drawn for it besides") << "Service/shop/balanced"
                                                      << "Service/shop/balanced";
    QTest::newRow("an entry") << "Ingress/edge"
                              << "Ingress/shop/edge";
    QTest::newRow("by its document") << "#1"
                                     << "Deployment/shop/web";
    QTest::newRow("none: the nearest") << "Service/wep"
                                       << "nothing called Service/wep is drawn; the nearest is Service/shop/web (web.yaml:13)";
    QTest::newRow("of another kind")
        << "Deploymnt/shop/web"
        << "nothing called Deploymnt/shop/web is drawn; the nearest is Deployment/shop/web (web.yaml:2)";
    QTest::newRow("no kind") << "web"
                             << "expected KIND/NAME, KIND/NAMESPACE/NAME or #N, not web";
}

void ShownTest::objectsAreFoundAsTheyAreDrawn()
{
    QFETCH(QString, object);
    QFETCH(QString, answer);
    const std::string balanced = service("shop", "balanced", "app: web", "{port: 80}", "type: LoadBalancer");
    const auto found = findDrawn(graphOf(system() + balanced), object.toStdString());
    QCOMPARE(QString::fromStdString(found ? found->id() : english(found.error().message)), answer);
}

QTEST_GUILESS_MAIN(ShownTest)
#include "tst_shown.moc"
