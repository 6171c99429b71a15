// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/hitmap.h"
#include "tests/core/diagram/systems.h"

#include <QTest>
#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

// Two Ingresses' rows lead to `a`; `a` and `b` share their pods.
std::shared_ptr<const DisplayList> picture()
{
    return std::make_shared<const DisplayList>(
        pictureOf(deployment("n", "web", "", "{name: http, containerPort: 8080}, {name: admin, containerPort: 9000}")
            + service("n", "a", "app: web", "{name: x, port: 80, targetPort: http}, {name: y, port: 90, targetPort: admin}")
            + service("n", "b", "app: web", "{port: 80, targetPort: admin}") + ingress("n", "i", {"a", "b"})));
}

std::set<std::string> rowsOf(const HitMap &map, const std::vector<ItemRef> &refs)
{
    std::set<std::string> ids;
    for (const ItemRef ref : refs) {
        if (map.item(ref).type == ItemType::Row)
            ids.insert(map.item(ref).id);
    }
    return ids;
}

Point middleOf(const Rect &rect)
{
    return {rect.x + rect.w / 2, rect.y + rect.h / 2};
}

} // namespace

class HitMapTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatLiesUnderAPoint_data();
    void findsWhatLiesUnderAPoint();
    void findsAWireNearby();
    void chainIsNotTheWholePart();
    void chainOfAPillIsThatOfItsRow();
    void chainOfACardHasAllItsRows();
    void chainOfAWireRunsBothWays();
    void neighboursFollowHopsFirst();
    void walksUpAndDown();
    void firstIsAPill();
    void idsAreFound();
};

void HitMapTest::findsWhatLiesUnderAPoint_data()
{
    QTest::addColumn<std::string>("id");
    for (const char *id :
        {"Service/n/a", "Service/n/a#ports/0", "Service/n/a#ports/0/service", "Deployment/n/web#container/main", "Namespace/n"})
        QTest::newRow(id) << std::string(id);
}

void HitMapTest::findsWhatLiesUnderAPoint()
{
    QFETCH(std::string, id);
    const HitMap map(picture());
    const auto ref = map.find(id);
    QVERIFY(ref);
    const Rect rect = map.sceneRect(*ref);
    const bool pill = map.item(*ref).type == ItemType::Pill;
    QCOMPARE(map.at(pill ? middleOf(rect) : Point {rect.x + 1, rect.y + 1}), ref);
    QVERIFY(!map.at({1, 1}));
}

void HitMapTest::findsAWireNearby()
{
    const auto list = picture();
    const HitMap map(list);
    for (const Item &item : list->parts[0].drawing->items) {
        if (item.type != ItemType::Wire || item.role == ItemRole::Inferred)
            continue;
        const Point end = item.curve.back();
        const auto found = map.at({end.x - 8 + list->parts[0].at.x, end.y + 1 + list->parts[0].at.y});
        QVERIFY(found);
        QCOMPARE(map.item(*found).type, ItemType::Wire);
    }
}

void HitMapTest::chainIsNotTheWholePart()
{
    const HitMap map(picture());
    const auto rows = rowsOf(map, map.chain(*map.find("Ingress/n/i#rules/0/paths/0")));
    QVERIFY(rows.contains("Service/n/a#ports/0"));
    QVERIFY(rows.contains("Deployment/n/web#main/ports/0"));
    QVERIFY(!rows.contains("Service/n/a#ports/1"));
    QVERIFY(!rows.contains("Service/n/b#ports/0"));
    QCOMPARE(rows.size(), std::size_t {3});
}

void HitMapTest::chainOfAPillIsThatOfItsRow()
{
    const HitMap map(picture());
    const auto rows = rowsOf(map, map.chain(*map.find("Service/n/a#ports/0/target")));
    QCOMPARE(rows, rowsOf(map, map.chain(*map.find("Service/n/a#ports/0"))));
    QCOMPARE(rows.size(), std::size_t {3});
}

void HitMapTest::chainOfACardHasAllItsRows()
{
    const HitMap map(picture());
    const auto rows = rowsOf(map, map.chain(*map.find("Deployment/n/web")));
    QCOMPARE(rows.size(), std::size_t {7}); // 2 of the pods, 3 of Services, 2 of the Ingress
}

void HitMapTest::chainOfAWireRunsBothWays()
{
    const auto list = picture();
    const HitMap map(list);
    const auto &items = list->parts[0].drawing->items;
    const auto wire = std::ranges::find_if(items, [&](const Item &item) {
        return item.type == ItemType::Wire && item.from != kNoItem && items[item.from].id == "Service/n/a#ports/0";
    });
    QVERIFY(wire != items.end());
    const auto rows = rowsOf(map, map.chain({0, static_cast<ItemIndex>(wire - items.begin())}));
    QCOMPARE(rows.size(), std::size_t {3});
}

void HitMapTest::neighboursFollowHopsFirst()
{
    const HitMap map(picture());
    const auto service = map.neighbour(*map.find("Ingress/n/i#rules/0/paths/1"), HitMap::Direction::Right);
    QVERIFY(service);
    QCOMPARE(map.item(*service).id, std::string("Service/n/b#ports/0"));
    const auto back = map.neighbour(*service, HitMap::Direction::Left);
    QVERIFY(back);
    QCOMPARE(map.item(*back).id, std::string("Ingress/n/i#rules/0/paths/1"));
}

void HitMapTest::walksUpAndDown()
{
    const HitMap map(picture());
    const auto below = map.neighbour(*map.find("Service/n/a#ports/0"), HitMap::Direction::Down);
    QVERIFY(below);
    QCOMPARE(map.item(*below).id, std::string("Service/n/a#ports/1"));
    QCOMPARE(map.neighbour(*below, HitMap::Direction::Up), map.find("Service/n/a#ports/0"));
}

void HitMapTest::firstIsAPill()
{
    const HitMap map(picture());
    QVERIFY(map.first());
    QCOMPARE(map.item(*map.first()).type, ItemType::Pill);
    QVERIFY(!HitMap(std::make_shared<const DisplayList>(pictureOf(""))).first());
}

void HitMapTest::idsAreFound()
{
    const HitMap map(picture());
    QVERIFY(!map.find("Service/n/none"));
    QCOMPARE(map.item(*map.find("Service/n/b")).type, ItemType::Card);
}

QTEST_GUILESS_MAIN(HitMapTest)
#include "tst_hitmap.moc"
