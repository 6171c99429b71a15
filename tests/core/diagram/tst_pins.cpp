// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/cardroom.h"
#include "core/diagram/measures.h"
#include "tests/core/diagram/rules.h"
#include "tests/core/diagram/systems.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

// Cards that were put somewhere by hand.
class PinsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nearestFreePlace_data();
    void nearestFreePlace();
    void aPinnedCardStandsWhereItWasPut();
    void othersStayUnlessTheyStandInTheWay();
    void pinsKeepTheRules_data();
    void pinsKeepTheRules();
    void pinsDoNotDependOnTheOrderOfFiles();
    void everyPlaceACardIsOfferedKeepsTheRules();
    void aStepGoesPastWhatStandsInTheWay();
    void aPartThatIsNotWholeIgnoresPins();
};

namespace {

std::string pairOf(const std::string &name)
{
    return deployment("a", name, "", "{containerPort: 8080}")
        + service("a", name, "app: " + name, "{port: 80, targetPort: 8080}");
}

// Two chains in one part, by their Ingress.
std::string twoChains()
{
    return pairOf("one") + pairOf("two") + ingress("a", "edge", {"one", "two"});
}

DisplayList pinned(const std::string &manifests, const Pins &pins, const Shown &shown = {})
{
    LayoutOptions options;
    options.pins = pins;
    options.shown = shown;
    return pictureOf(manifests, options);
}

// Of a card, from the top of its part.
double topOf(const DisplayList &list, std::string_view id)
{
    for (const PlacedDrawing &part : list.parts) {
        for (const Item &item : part.drawing->items) {
            if (item.type == ItemType::Card && item.id == id)
                return item.rect.y;
        }
    }
    return -1;
}

} // namespace

void PinsTest::nearestFreePlace_data()
{
    QTest::addColumn<double>("wish");
    QTest::addColumn<double>("place");
    // 100–200 and 300–400 are taken; the block is 60 high, 10 away from others.
    QTest::newRow("free") << 20.0 << 20.0;
    QTest::newRow("never above the top") << -50.0 << 0.0;
    QTest::newRow("too near: up") << 60.0 << 30.0;
    QTest::newRow("over one: down into the gap") << 160.0 << 210.0;
    QTest::newRow("in the gap") << 220.0 << 220.0;
    QTest::newRow("just too low for the gap") << 250.0 << 230.0;
    QTest::newRow("over the last: below it") << 380.0 << 410.0;
    QTest::newRow("far down") << 5000.0 << 5000.0;
}

void PinsTest::nearestFreePlace()
{
    QFETCH(double, wish);
    QFETCH(double, place);
    const std::vector<Taken> taken {{100, 200}, {300, 400}};
    QCOMPARE(nearestFree(taken, 60, wish, 10), place);
}

void PinsTest::aPinnedCardStandsWhereItWasPut()
{
    const DisplayList list = pinned(twoChains(), {{"Service/a/one", 400}, {"Deployment/a/one", 520}});
    QCOMPARE(topOf(list, "Service/a/one"), 400.0);
    QCOMPARE(topOf(list, "Deployment/a/one"), 520.0);
    QCOMPARE(Rules(list).breaches(), std::vector<std::string> {});
}

void PinsTest::othersStayUnlessTheyStandInTheWay()
{
    const DisplayList before = pinned(twoChains(), {});
    const DisplayList away = pinned(twoChains(), {{"Service/a/one", 900}});
    for (const char *other : {"Service/a/two", "Deployment/a/one", "Deployment/a/two", "Ingress/a/edge"})
        QCOMPARE(topOf(away, other), topOf(before, other));
    const double place = topOf(before, "Service/a/two");
    const DisplayList onto = pinned(twoChains(), {{"Service/a/one", place}});
    QCOMPARE(topOf(onto, "Service/a/one"), place);
    QVERIFY(topOf(onto, "Service/a/two") != place);
    QCOMPARE(Rules(onto).breaches(), std::vector<std::string> {});
}

void PinsTest::pinsKeepTheRules_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 16; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

// A random half of all cards, anywhere, also over each other.
void PinsTest::pinsKeepTheRules()
{
    QFETCH(int, seed);
    RandomSystem system(static_cast<std::uint32_t>(seed));
    const std::string manifests = system.joined(system.make(3 * seed), false);
    std::mt19937 random(static_cast<std::uint32_t>(seed));
    Pins pins;
    for (const PlacedDrawing &part : pictureOf(manifests).parts) {
        for (const Item &item : part.drawing->items) {
            if (item.type == ItemType::Card && random() % 2 == 0)
                pins[item.id] = static_cast<double>(random() % 1200);
        }
    }
    const DisplayList list = pinned(manifests, pins);
    QCOMPARE(Rules(list).breaches(), std::vector<std::string> {});
}

void PinsTest::pinsDoNotDependOnTheOrderOfFiles()
{
    RandomSystem system(3);
    const auto objects = system.make(12);
    const Pins pins {{"Service/ns-0/app-1", 300}, {"Service/ns-0/app-2", 310}, {"Deployment/ns-0/app-1", 700}};
    const DisplayList one = pinned(system.joined(objects, false), pins);
    const DisplayList other = pinned(system.joined(objects, true), pins);
    QCOMPARE(one.parts.size(), other.parts.size());
    for (std::size_t i = 0; i < one.parts.size(); ++i)
        QCOMPARE(one.parts[i].drawing->hash, other.parts[i].drawing->hash);
}

void PinsTest::everyPlaceACardIsOfferedKeepsTheRules()
{
    RandomSystem system(5);
    const std::string manifests = system.joined(system.make(8), false);
    const DisplayList before = pictureOf(manifests);
    for (const PlacedDrawing &part : before.parts) {
        for (ItemIndex i = 0; i < part.drawing->items.size(); ++i) {
            const Item &item = part.drawing->items[i];
            const auto room = item.type == ItemType::Card ? roomOf(*part.drawing, i) : std::nullopt;
            if (!room)
                continue;
            QCOMPARE(room->nearest(room->top), room->top); // where it stands is free
            const double place = room->nearest(room->top + 150);
            const DisplayList after = pinned(manifests, {{item.id, place}});
            QCOMPARE(topOf(after, item.id), place);
            QCOMPARE(Rules(after).breaches(), std::vector<std::string> {});
        }
    }
}

void PinsTest::aStepGoesPastWhatStandsInTheWay()
{
    CardRoom room {{{0, 100}, {224, 300}}, 0, 100, 124};
    QCOMPARE(room.step(16), 324.0); // there is no room between the two but where it stands
    QCOMPARE(room.step(-16), 124.0);
    room.taken.pop_back();
    QCOMPARE(room.step(16), 140.0);
}

void PinsTest::aPartThatIsNotWholeIgnoresPins()
{
    const DisplayList list = pinned(twoChains(), {{"Service/a/one", 400}}, {.filter = "name:one"});
    QVERIFY(topOf(list, "Service/a/one") >= 0);
    QVERIFY(topOf(list, "Service/a/one") < 100);
}

QTEST_GUILESS_MAIN(PinsTest)
#include "tst_pins.moc"
