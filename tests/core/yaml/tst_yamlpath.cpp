// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/fieldpath.h"
#include "core/yaml/parse.h"

#include <QTest>

using namespace portolan;
using namespace portolan::yaml;

class YamlPathTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pathsAreReadAndPrinted_data();
    void pathsAreReadAndPrinted();
    void brokenPathsAreRefused_data();
    void brokenPathsAreRefused();
    void pathsLeadToTheirNode_data();
    void pathsLeadToTheirNode();
    void absentFieldsSayHowFarThePathGoes();
    void aliasesAndMergesOnTheWayAreTold();
};

void YamlPathTest::pathsAreReadAndPrinted_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("printed");
    const auto row
        = [](const char *text, const char *printed) { QTest::newRow(text) << std::string(text) << std::string(printed); };
    row("spec.ports[0].port", "spec.ports[0].port");
    row("spec.ports[http].targetPort", "spec.ports[http].targetPort");
    row("spec.ports[name=80]", "spec.ports[name=80]");
    row("spec.ports[name=http]", "spec.ports[http]");
    row("metadata.annotations['prometheus.io/port']", "metadata.annotations['prometheus.io/port']");
    row("metadata.annotations[\"a.b\"]", "metadata.annotations['a.b']");
    row("a['it''s']", "a['it''s']");
    row("['a.b'].c", "['a.b'].c");
    row("[0].a", "[0].a");
    row("a[0][1]", "a[0][1]");
    row("metadata.labels.app-name_x", "metadata.labels.app-name_x");
}

void YamlPathTest::pathsAreReadAndPrinted()
{
    QFETCH(std::string, text);
    QFETCH(std::string, printed);
    const auto path = parseFieldPath(text);
    QVERIFY(path);
    QCOMPARE(toString(*path), printed);
    const auto again = parseFieldPath(toString(*path));
    QVERIFY(again);
    QVERIFY(*again == *path);
}

void YamlPathTest::brokenPathsAreRefused_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text : {"", ".a", "a.", "a..b", "a[", "a[]", "a['x]", "a['x'", "a[0]b", "a[99999999999]", "a.[0]"})
        QTest::newRow(text) << std::string(text);
}

void YamlPathTest::brokenPathsAreRefused()
{
    QFETCH(std::string, text);
    const auto path = parseFieldPath(text);
    QVERIFY(!path);
    QVERIFY(english(path.error().message).starts_with("The field path"));
}

void YamlPathTest::pathsLeadToTheirNode_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("value");
    const auto row = [](const char *path, const char *value) { QTest::newRow(path) << std::string(path) << std::string(value); };
    row("spec.ports[1].port", "443");
    row("spec.ports[https].port", "443");
    row("spec.ports[name=80].port", "81");
    row("metadata.annotations['a.b/c']", "x");
}

void YamlPathTest::pathsLeadToTheirNode()
{
    QFETCH(std::string, path);
    QFETCH(std::string, value);
    const Tree tree = parse(
        "metadata:\n  annotations: {a.b/c: x}\nspec:\n  ports:\n  - {name: http, port: 80}\n  - {name: https, port: 443}\n"
        "  - {name: \"80\", port: 81}\n",
        false);
    const Found found = follow(tree, 0, *parseFieldPath(path));
    QVERIFY(found.node != kNoNode);
    QCOMPARE(tree[found.node].value, std::string_view(value));
    QCOMPARE(found.parent, tree[found.node].parent);
    QCOMPARE(found.depth, parseFieldPath(path)->size());
    QVERIFY(!found.throughAlias && !found.throughMerge);
}

void YamlPathTest::absentFieldsSayHowFarThePathGoes()
{
    const Tree tree = parse("spec:\n  ports:\n  - port: 80\n", false);
    Found found = follow(tree, 0, *parseFieldPath("spec.ports[0].nodePort"));
    QCOMPARE(found.node, kNoNode);
    QCOMPARE(found.depth, 3U);
    QVERIFY(tree.isMap(found.parent));
    found = follow(tree, 0, *parseFieldPath("spec.ports[1].port"));
    QCOMPARE(found.depth, 2U);
    QVERIFY(tree.isSequence(found.parent));
    QCOMPARE(follow(tree, 0, *parseFieldPath("spec.ports[0].port.x")).depth, 4U);
    QCOMPARE(follow(Tree(), 0, *parseFieldPath("a")).node, kNoNode);
}

void YamlPathTest::aliasesAndMergesOnTheWayAreTold()
{
    const Tree tree = parse("a: &a {p: 1}\nb: *a\nc:\n  <<: *a\n  q: 2\n", false);
    QVERIFY(follow(tree, 0, *parseFieldPath("b")).throughAlias);
    QVERIFY(follow(tree, 0, *parseFieldPath("b.p")).throughAlias);
    QVERIFY(!follow(tree, 0, *parseFieldPath("b.p")).throughMerge);
    QVERIFY(follow(tree, 0, *parseFieldPath("c.p")).throughMerge);
    QVERIFY(!follow(tree, 0, *parseFieldPath("c.q")).throughMerge);
    QVERIFY(!follow(tree, 0, *parseFieldPath("a.p")).throughAlias);
}

QTEST_GUILESS_MAIN(YamlPathTest)
#include "tst_yamlpath.moc"
