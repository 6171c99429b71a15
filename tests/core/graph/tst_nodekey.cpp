// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/portgraph.h"

#include <QTest>

using namespace portolan;

class NodeKeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idAndBack_data();
    void idAndBack();
    void drawingsAreDropped_data();
    void drawingsAreDropped();
};

void NodeKeyTest::idAndBack_data()
{
    QTest::addColumn<std::string>("kind");
    QTest::addColumn<std::string>("ns");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("part");
    QTest::addColumn<uint>("definition");
    QTest::addColumn<std::string>("id");

    const auto row = [](const char *title, const char *kind, const char *ns, const char *name, const char *part, uint definition,
                         const char *id) {
        QTest::newRow(title) << std::string(kind) << std::string(ns) << std::string(name) << std::string(part) << definition
                             << std::string(id);
    };
    row("object", "Service", "shop", "web", "", 1, "Service/shop/web");
    row("cluster-scoped", "Node", "", "node-a", "", 1, "Node/node-a");
    row("part", "Service", "shop", "web", "ports/0", 1, "Service/shop/web#ports/0");
    row("further definition", "Service", "shop", "web", "", 3, "Service/shop/web@3");
    row("both", "Ingress", "shop", "main", "rules/0/paths/1", 2, "Ingress/shop/main@2#rules/0/paths/1");
    row("kind with a group", "Route.route.openshift.io", "shop", "web", "", 1, "Route.route.openshift.io/shop/web");
    row("dots in the name", "Node", "", "ip-10.0.0.1", "", 1, "Node/ip-10.0.0.1");
}

void NodeKeyTest::idAndBack()
{
    QFETCH(std::string, kind);
    QFETCH(std::string, ns);
    QFETCH(std::string, name);
    QFETCH(std::string, part);
    QFETCH(uint, definition);
    QFETCH(std::string, id);

    const NodeKey key {.kind = kind, .ns = ns, .name = name, .part = part, .definition = definition};
    QCOMPARE(key.id(), id);
    QVERIFY(NodeKey::fromId(id) == key);
    QCOMPARE(key.withPart("x").part, std::string("x"));
}

void NodeKeyTest::drawingsAreDropped_data()
{
    QTest::addColumn<std::string>("drawn");
    QTest::addColumn<std::string>("id");
    QTest::newRow("further drawing") << std::string("Node/shop/every-node~web") << std::string("Node/shop/every-node");
    QTest::newRow("of a part") << std::string("Gateway/shop/gw@2~3#a/0") << std::string("Gateway/shop/gw@2#a/0");
    QTest::newRow("behind the part") << std::string("Service/shop/web#ports/0~2") << std::string("Service/shop/web#ports/0");
}

void NodeKeyTest::drawingsAreDropped()
{
    QFETCH(std::string, drawn);
    QFETCH(std::string, id);
    QCOMPARE(NodeKey::fromId(drawn).id(), id);
}

QTEST_GUILESS_MAIN(NodeKeyTest)
#include "tst_nodekey.moc"
