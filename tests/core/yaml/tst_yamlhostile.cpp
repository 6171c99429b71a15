// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/parse.h"

#include <QElapsedTimer>
#include <QTest>

using namespace portolan;
using namespace portolan::yaml;

// Texts made to break a reader: no crash, no overflow, no time that grows with the square.
class YamlHostileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deepNestingIsRefused_data();
    void deepNestingIsRefused();
    void manyKeysStayCheap();
    void largeScalarsStayCheap();
    void mergesWithoutEndAreCut();
    void aliasesOfAliasesAreNotExpanded();
    void everyPrefixOfADocumentIsSurvived();
};

namespace {

std::string repeated(const std::string &piece, int times)
{
    std::string text;
    text.reserve(piece.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i)
        text += piece;
    return text;
}

} // namespace

void YamlHostileTest::deepNestingIsRefused_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("json");
    constexpr int deep = 100'000;
    std::string indented;
    for (int i = 0; i < 1000; ++i)
        indented += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
    QTest::newRow("[") << repeated("[", deep) << false;
    QTest::newRow("{") << repeated("{", deep) << false;
    QTest::newRow("{a: ") << repeated("{a: ", deep) << false;
    QTest::newRow("dashes") << repeated("- ", deep) + "a\n" << false;
    QTest::newRow("question marks") << repeated("? ", deep) + "a\n" << false;
    QTest::newRow("indentation") << indented << false;
    QTest::newRow("JSON arrays") << "{\"a\":" + repeated("[", deep) + repeated("]", deep) + "}" << true;
    QTest::newRow("JSON objects") << repeated("{\"a\":", deep) + "1" + repeated("}", deep) << true;
}

void YamlHostileTest::deepNestingIsRefused()
{
    QFETCH(std::string, text);
    QFETCH(bool, json);
    const Tree tree = parse(text, json);
    QVERIFY(tree.error);
    QCOMPARE(english(tree.error->message), std::string("This is nested more than 500 levels deep."));
}

void YamlHostileTest::manyKeysStayCheap()
{
    std::string text;
    constexpr int count = 200'000;
    for (int i = 0; i < count; ++i)
        text += "key" + std::to_string(i) + ": " + std::to_string(i) + '\n';
    const Tree tree = parse(text, false);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i)
        QVERIFY(tree.find(0, "key" + std::to_string(i)) != kNoNode);
    QVERIFY(timer.elapsed() < 10'000); // the square would be half an hour
    QCOMPARE(parse(repeated("key: v\n", count), false).warnings.size(), static_cast<std::size_t>(count - 1));
}

void YamlHostileTest::largeScalarsStayCheap()
{
    const std::string large = repeated("x", 10'000'000);
    QCOMPARE(parse("a: " + large + '\n', false).nodes.size(), 3U);
    QCOMPARE(parse("a: &x " + large + '\n', false).nodes.size(), 3U);
    QCOMPARE(parse("a: |\n  " + large + '\n', false).nodes.size(), 3U);
}

void YamlHostileTest::mergesWithoutEndAreCut()
{
    std::string text = "m0: &m0 {a: 1}\n";
    for (int i = 1; i < 60; ++i) {
        const std::string number = std::to_string(i);
        const std::string alias = "*m" + std::to_string(i - 1);
        text.append("m").append(number).append(": &m").append(number).append(" {<<: [");
        text.append(alias).append(", ").append(alias).append(", ").append(alias).append("]}\n");
    }
    text += "end:\n  <<: *m59\n  b: 1\n";
    const Tree tree = parse(text, false);
    QVERIFY(!tree.error);
    const NodeIndex end = tree.find(0, "end");
    QVERIFY(tree.find(end, "b") != kNoNode);
    QVERIFY(!members(tree, end).empty());
}

void YamlHostileTest::aliasesOfAliasesAreNotExpanded()
{
    std::string text = "a: &a [x]\n";
    for (int i = 0; i < 30; ++i)
        text += "k" + std::to_string(i) + ": &a [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n";
    QVERIFY(parse(text, false).nodes.size() < 1000);
}

void YamlHostileTest::everyPrefixOfADocumentIsSurvived()
{
    const std::string text = "---\na: &x \"q\\n\" # c\nb:\n- {c: [1, 'd'], \"e\": *x}\n- |+2\n   t\n\n- >-\n  u\n? f\n: !!str "
                             "g\n<<: *x\nh: i\n  j\n";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        const std::string_view prefix = std::string_view(text).substr(0, size);
        const Tree tree = parse(prefix, false);
        for (const Node &node : tree.nodes)
            QVERIFY(node.source.begin <= node.source.end && node.source.end <= size);
    }
}

QTEST_GUILESS_MAIN(YamlHostileTest)
#include "tst_yamlhostile.moc"
