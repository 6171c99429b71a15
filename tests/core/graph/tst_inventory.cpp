// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;
using Texts = std::vector<test::NamedText>;

namespace {

std::string service(const std::string &name, int port)
{
    return "apiVersion: v1\nkind: Service\nmetadata:\n  name: " + name + "\nspec:\n  ports:\n    - port: " + std::to_string(port)
        + "\n";
}

} // namespace

class InventoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lastDefinitionInOneFileCounts();
    void equalBytesOverSeveralFilesAreOneObject();
    void differentBytesAreAllKeptAndNumberedInFileOrder();
    void orderOfFilesDoesNotMatter();
    void equalDigestOfDifferentTextIsNoCopy();
    void namespacesAreFilledIn();
    void otherGroupIsAnotherObject();
    void legacyGroupIsTheSameObject();
    void objectsWithoutNameAreNeverTheSame();
    void otherKindsAreCounted();
    void uidMakesItLive();
};

void InventoryTest::lastDefinitionInOneFileCounts()
{
    const auto inventory = test::inventoryOf({{"web.yaml", service("web", 80) + "---\n" + service("web", 81)}});
    QCOMPARE(inventory->definitions.size(), std::size_t(1));
    QCOMPARE(*inventory->definitions[0].object->as<kube::Service>()->ports[0].port.number, 81);
    QCOMPARE(inventory->hidden.size(), std::size_t(1));
    QCOMPARE(inventory->hidden[0].by, 0U);
    QVERIFY(!inventory->hidden[0].equal);
    QCOMPARE(inventory->position(inventory->hidden[0].definition, 0).line, 1U);
}

void InventoryTest::equalBytesOverSeveralFilesAreOneObject()
{
    const auto inventory
        = test::inventoryOf({{"a/web.yaml", service("web", 80)}, {"b/web.yaml", "# a copy\n---\n" + service("web", 80)}});
    QCOMPARE(inventory->definitions.size(), std::size_t(1));
    QCOMPARE(inventory->definitions[0].number, 1U);
    QCOMPARE(inventory->hidden.size(), std::size_t(1));
    QVERIFY(inventory->hidden[0].equal);
}

void InventoryTest::differentBytesAreAllKeptAndNumberedInFileOrder()
{
    const auto inventory = test::inventoryOf({{"a/web.yaml", service("web", 80)}, {"b/web.yaml", service("web", 81)},
        {"c/web.yaml", service("web", 80)}, {"d/web.yaml", service("web", 1) + "---\n" + service("web", 82)}});
    QCOMPARE(inventory->definitions.size(), std::size_t(3));
    for (std::uint32_t i = 0; i < 3; ++i) {
        QCOMPARE(inventory->definitions[i].number, i + 1);
        QCOMPARE(*inventory->definitions[i].object->as<kube::Service>()->ports[0].port.number, 80 + static_cast<int>(i));
    }
    QCOMPARE(inventory->hidden.size(), std::size_t(2)); // the copy in c, and what d itself overrides
}

void InventoryTest::orderOfFilesDoesNotMatter()
{
    const Texts texts {{"a/web.yaml", service("web", 80)}, {"b/web.yaml", service("web", 81)}};
    const Texts turned {texts[1], texts[0]};
    QCOMPARE(traceJson(test::graphOf(turned), {}), traceJson(test::graphOf(texts), {}));
}

// Two texts that hash alike must not hide one another: the bytes themselves decide.
void InventoryTest::equalDigestOfDifferentTextIsNoCopy()
{
    const auto taken = test::inventoryOf({{"a.yaml", service("web", 80)}, {"b.yaml", service("web", 81)}});
    std::vector<Definition> definitions = taken->definitions;
    for (Definition &definition : definitions) {
        kube::Object object = *definition.object;
        object.digest = 1;
        definition.object = std::make_shared<const kube::Object>(std::move(object));
    }
    QCOMPARE(takeInventory(taken->files, definitions, "default", {}).definitions.size(), std::size_t(2));
}

void InventoryTest::namespacesAreFilledIn()
{
    const std::string node = "---\napiVersion: v1\nkind: Node\nmetadata: {name: n, namespace: x}\n";
    const std::string own = "---\napiVersion: v1\nkind: Service\nmetadata: {name: db, namespace: data}\n";
    const auto inventory = test::inventoryOf({{"web.yaml", service("web", 80) + node + own}}, {.defaultNamespace = "shop"});
    QCOMPARE(inventory->namespaces, (std::vector<std::string> {"shop", "", "data"}));
}

void InventoryTest::otherGroupIsAnotherObject()
{
    const std::string knative = "---\napiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: web}\n";
    QCOMPARE(test::inventoryOf({{"web.yaml", service("web", 80) + knative}})->definitions.size(), std::size_t(2));
}

void InventoryTest::legacyGroupIsTheSameObject()
{
    const auto ingress
        = [](const std::string &version) { return "apiVersion: " + version + "\nkind: Ingress\nmetadata: {name: main}\n"; };
    const auto inventory
        = test::inventoryOf({{"a.yaml", ingress("extensions/v1beta1")}, {"b.yaml", ingress("networking.k8s.io/v1")}});
    QCOMPARE(inventory->definitions.size(), std::size_t(2));
    QCOMPARE(inventory->definitions[1].number, 2U);
}

void InventoryTest::objectsWithoutNameAreNeverTheSame()
{
    const std::string job = "---\napiVersion: batch/v1\nkind: Job\nmetadata: {generateName: run-}\n";
    const auto inventory = test::inventoryOf({{"web.yaml", job + job}});
    QCOMPARE(inventory->definitions.size(), std::size_t(2));
    QCOMPARE(inventory->definitions[1].number, 2U);
}

void InventoryTest::otherKindsAreCounted()
{
    const std::string role = "---\napiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: r}\n";
    const std::string ns = "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n";
    QCOMPARE(test::inventoryOf({{"web.yaml", service("web", 80) + role + ns}})->otherKinds, 1U);
}

void InventoryTest::uidMakesItLive()
{
    QVERIFY(!test::inventoryOf({{"web.yaml", service("web", 80)}})->live);
    QVERIFY(test::inventoryOf({{"web.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: a, uid: '1'}\n"}})->live);
}

QTEST_GUILESS_MAIN(InventoryTest)
#include "tst_inventory.moc"
