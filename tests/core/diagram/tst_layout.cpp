// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/components.h"
#include "core/export/svg.h"
#include "tests/core/diagram/rules.h"
#include "tests/core/diagram/systems.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

QString listed(const std::vector<std::string> &breaches)
{
    QString text;
    for (const std::string &breach : breaches)
        text += QString::fromStdString(breach) + '\n';
    return text;
}

const Item *itemOf(const DisplayList &list, std::string_view id)
{
    for (const PlacedDrawing &part : list.parts) {
        for (const Item &item : part.drawing->items) {
            if (item.id == id && item.type != ItemType::Text)
                return &item;
        }
    }
    return nullptr;
}

std::size_t wireCrossings(const Drawing &drawing)
{
    const auto side = [](Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); };
    const auto cross = [&](Point p, Point q, Point r, Point s) {
        return side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;
    };
    std::vector<std::pair<const Item *, std::vector<Point>>> wires;
    for (const Item &item : drawing.items) {
        if (item.type == ItemType::Wire && item.to != kNoItem && item.role != ItemRole::Inferred)
            wires.emplace_back(&item, polyline(drawing, item));
    }
    std::size_t count = 0;
    for (std::size_t a = 0; a < wires.size(); ++a) {
        for (std::size_t b = a + 1; b < wires.size(); ++b) {
            if (wires[a].first->from == wires[b].first->from || wires[a].first->to == wires[b].first->to)
                continue;
            const auto &first = wires[a].second;
            const auto &second = wires[b].second;
            bool found = false;
            for (std::size_t i = 1; i < first.size(); ++i) {
                for (std::size_t k = 1; k < second.size(); ++k)
                    found = found || cross(first[i - 1], first[i], second[k - 1], second[k]);
            }
            count += found;
        }
    }
    return count;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRules_data();
    void keepsTheRules();
    void keepsTheRulesUnfolded();
    void orderOfFilesDoesNotMatter();
    void treesHaveNoCrossings();
    void sameGraphTakesAllPartsOver();
    void editOfOnePortMovesNothingElse();
    void emptyPictureSaysSo();
    void onlyOtherKindsSaysSo();
    void unreachedWorkloadsAreFoldedAndCounted();
    void unreachedWorkloadsUnfold();
    void gatewaysDoNotJoinParts();
    void partOverTheLimitIsCutAtNamespaceBorders();
    void cutHopsEndInPills();
    void stopsEarly();
    void straightChainIsOneStraightLine();
    void wideSystemsAimAtTheAspect();
};

void LayoutTest::keepsTheRules_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("services");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed << 4 * seed;
    QTest::newRow("one") << 100 << 1;
    QTest::newRow("many") << 101 << 120;
}

void LayoutTest::keepsTheRules()
{
    QFETCH(int, seed);
    QFETCH(int, services);
    RandomSystem system(static_cast<std::uint32_t>(seed));
    const DisplayList list = pictureOf(system.joined(system.make(services), false));
    const auto breaches = Rules(list).breaches();
    QVERIFY2(breaches.empty(), qPrintable(listed(breaches)));
}

void LayoutTest::keepsTheRulesUnfolded()
{
    std::string text = service("a", "s", "app: x", "{port: 80}");
    for (int i = 0; i < 30; ++i)
        text += deployment("a", "w" + std::to_string(i), "", "{containerPort: 80}");
    const auto breaches = Rules(pictureOf(text, {.showUnreached = true})).breaches();
    QVERIFY2(breaches.empty(), qPrintable(listed(breaches)));
}

void LayoutTest::orderOfFilesDoesNotMatter()
{
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        RandomSystem system(seed);
        const auto objects = system.make(30);
        const std::string picture = toJson(pictureOf(system.joined(objects, false), {.title = "t"}));
        for (int i = 0; i < 3; ++i)
            QVERIFY(toJson(pictureOf(system.joined(objects, true), {.title = "t"})) == picture);
    }
}

// A Service of three ports, each to pods of its own, in every order of the pods' names.
void LayoutTest::treesHaveNoCrossings()
{
    std::vector<std::string> names {"a", "b", "c", "d"};
    do {
        std::string text;
        for (const std::string &name : names)
            text += deployment("n", name, "tier: web", "{name: p-" + name + ", containerPort: 80}");
        std::string ports;
        for (std::size_t i = 0; i < names.size(); ++i)
            ports += (i == 0 ? "" : ", ")
                + ("{name: " + names[i] + ", port: " + std::to_string(80 + i) + ", targetPort: p-" + names[i] + "}");
        text += service("n", "s", "tier: web", ports);
        text += ingress("n", "i", {"s"});
        const DisplayList list = pictureOf(text);
        QCOMPARE(list.parts.size(), std::size_t {1});
        QCOMPARE(wireCrossings(*list.parts[0].drawing), std::size_t {0});
    } while (std::ranges::next_permutation(names).found);
}

void LayoutTest::sameGraphTakesAllPartsOver()
{
    RandomSystem system(7);
    const std::string text = system.joined(system.make(40), false);
    const DisplayList first = pictureOf(text);
    const DisplayList second = pictureOf(text, {}, &first);
    QCOMPARE(second.parts.size(), first.parts.size());
    for (std::size_t i = 0; i < first.parts.size(); ++i) {
        QCOMPARE(second.parts[i].drawing.get(), first.parts[i].drawing.get());
        QVERIFY(second.parts[i].at == first.parts[i].at);
    }
    QVERIFY(toJson(first) == toJson(second));
}

void LayoutTest::editOfOnePortMovesNothingElse()
{
    std::string before;
    for (int i = 0; i < 20; ++i) {
        const std::string name = "app-" + std::to_string(i);
        before += deployment("n", name, "", "{name: http, containerPort: 8080}");
        before += service("n", name, "app: " + name, "{port: 80, targetPort: http}");
    }
    std::string after = before;
    after.replace(after.find("port: 80,"), 9, "port: 8443,");
    const DisplayList first = pictureOf(before);
    const DisplayList second = pictureOf(after, {}, &first);
    int changed = 0;
    QCOMPARE(second.parts.size(), first.parts.size());
    for (std::size_t i = 0; i < first.parts.size(); ++i) {
        QVERIFY(second.parts[i].at == first.parts[i].at);
        changed += second.parts[i].drawing != first.parts[i].drawing;
    }
    QCOMPARE(changed, 1);
}

void LayoutTest::emptyPictureSaysSo()
{
    const DisplayList list = pictureOf("");
    QVERIFY(list.parts.empty());
    const auto empty = std::ranges::find(list.frame->items, ItemRole::Empty, &Item::role);
    QVERIFY(empty != list.frame->items.end());
    QVERIFY(empty->text.starts_with("There is nothing to draw yet."));
    QVERIFY(Rules(list).breaches().empty());
}

void LayoutTest::onlyOtherKindsSaysSo()
{
    const DisplayList list = pictureOf("apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a}\n");
    const auto empty = std::ranges::find(list.frame->items, ItemRole::Empty, &Item::role);
    QVERIFY(empty != list.frame->items.end());
    QVERIFY(empty->text.find("other kinds of objects (1)") != std::string::npos);
}

void LayoutTest::unreachedWorkloadsAreFoldedAndCounted()
{
    const std::string text = deployment("n", "a", "", "{containerPort: 1}") + deployment("m", "b", "", "{containerPort: 2}");
    const DisplayList list = pictureOf(text);
    QCOMPARE(list.parts.size(), std::size_t {1});
    QCOMPARE(QString::fromStdString(list.parts[0].drawing->items[0].text), QString("2 workloads"));
    QVERIFY(itemOf(list, "Deployment/n/a") == nullptr);
}

void LayoutTest::unreachedWorkloadsUnfold()
{
    const DisplayList list = pictureOf(deployment("n", "a", "", "{containerPort: 1}"), {.showUnreached = true});
    QVERIFY(itemOf(list, "Deployment/n/a") != nullptr);
}

void LayoutTest::gatewaysDoNotJoinParts()
{
    std::string text = "apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: gw, namespace: n}\n"
                       "spec: {gatewayClassName: c, listeners: [{name: web, port: 80, protocol: HTTP}]}\n";
    for (const std::string name : {"a", "b"}) {
        text += service("n", name, "app: " + name, "{port: 80}") + deployment("n", name, "", "{containerPort: 80}");
        text += "---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: " + name
            + ", namespace: n}\nspec: {parentRefs: [{name: gw}], rules: [{backendRefs: [{name: " + name + ", port: 80}]}]}\n";
    }
    const DisplayList list = pictureOf(text);
    QCOMPARE(list.parts.size(), std::size_t {2});
    QVERIFY(itemOf(list, "Gateway/n/gw") != nullptr);
    QVERIFY(itemOf(list, "Gateway/n/gw~2") != nullptr);
    QVERIFY(Rules(list).breaches().empty());
}

namespace {

// One entry that leads into two namespaces: it joins both, as a Traefik IngressRoute does.
PortGraph spanning(int services)
{
    std::string text;
    for (int i = 0; i < services; ++i) {
        const std::string ns = i % 2 == 0 ? "even" : "odd";
        const std::string name = "app-" + std::to_string(i);
        text += deployment(ns, name, "", "{containerPort: 80}") + service(ns, name, "app: " + name, "{port: 80}");
    }
    text += "---\napiVersion: traefik.io/v1alpha1\nkind: IngressRoute\nmetadata: {name: all, namespace: even}\n"
            "spec:\n  entryPoints: [web]\n  routes:\n";
    for (int i = 0; i < services; ++i) {
        text += "  - {kind: Rule, match: 'PathPrefix(`/" + std::to_string(i) + "`)', services: [{name: app-" + std::to_string(i)
            + ", namespace: " + (i % 2 == 0 ? "even" : "odd") + ", port: 80}]}\n";
    }
    return graphOf(text);
}

} // namespace

void LayoutTest::partOverTheLimitIsCutAtNamespaceBorders()
{
    const PortGraph graph = spanning(6);
    QCOMPARE(components(graph, {}, 100).parts.size(), std::size_t {1});
    const Components cut = components(graph, {}, 4);
    QCOMPARE(cut.parts.size(), std::size_t {4}); // `even` with the entry, and three of `odd`
    for (const Component &part : cut.parts) {
        for (const Index s : part.services)
            QCOMPARE(graph.services[s].ns, part.ns);
    }
}

void LayoutTest::cutHopsEndInPills()
{
    const DisplayList list = layout(spanning(260), shippedMetrics(), english);
    int pills = 0;
    for (const PlacedDrawing &part : list.parts)
        pills += static_cast<int>(std::ranges::count(part.drawing->items, ItemRole::Cut, &Item::role));
    QCOMPARE(pills, 260); // 130 hops, one pill at either end
    const auto breaches = Rules(list).breaches();
    QVERIFY2(breaches.empty(), qPrintable(listed(breaches)));
}

void LayoutTest::stopsEarly()
{
    std::stop_source source;
    source.request_stop();
    RandomSystem system(3);
    const DisplayList list
        = layout(graphOf(system.joined(system.make(20), false)), shippedMetrics(), english, {}, nullptr, source.get_token());
    QVERIFY(list.parts.empty());
}

void LayoutTest::straightChainIsOneStraightLine()
{
    const DisplayList list = pictureOf(deployment("n", "a", "", "{name: http, containerPort: 8080}")
        + service("n", "a", "app: a", "{port: 80, targetPort: http}", "type: NodePort") + ingress("n", "a", {"a"}));
    for (const Item &item : list.parts[0].drawing->items) {
        if (item.type == ItemType::Wire && item.portKind == static_cast<int>(PortKind::Target))
            QCOMPARE(item.rect.h, 0.0);
    }
}

void LayoutTest::wideSystemsAimAtTheAspect()
{
    RandomSystem system(5);
    const PortGraph graph = graphOf(system.joined(system.make(200), false));
    for (const double aspect : {0.8, 1.6, 2.4}) {
        const DisplayList list = layout(graph, shippedMetrics(), english, {.aspect = aspect});
        const double ratio = list.width / list.height / aspect;
        QVERIFY2(ratio > 0.7 && ratio < 1.4, qPrintable(QString::number(ratio)));
    }
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"
