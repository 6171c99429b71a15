// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/parse.h"
#include "outline.h"

#include <QTest>

using namespace portolan;
using namespace portolan::yaml;

class YamlParseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryStyle_data();
    void readsEveryStyle();
    void spansAreTheBytesOfTheNode_data();
    void spansAreTheBytesOfTheNode();
    void absentValuesHaveAPlace_data();
    void absentValuesHaveAPlace();
    void valuesAreViewsWherePossible();
    void theLastOfEqualKeysCounts();
    void manyEqualKeysAreFoundToo();
    void mergeKeysApplyInPlace();
    void earlierMapsOfAMergeListWin();
    void aliasesLeadToTheirAnchor();
    void tagsAreNamed();
    void keysAreFoundFromTheirValues();
};

void YamlParseTest::readsEveryStyle_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << std::string(text) << std::string(expected);
    };
    row("empty", "", "");
    row("only a marker", "---\n# c\n", "");
    row("block map", "a: 1\nb: x y # c\n", "{a:1, b:x y}");
    row("block sequence in the key's column", "a:\n- x\n- y\nb: 1\n", "{a:[x, y], b:1}");
    row("block sequence indented", "a:\n    - x\n    -   b: 1\n        c: 2\n", "{a:[x, {b:1, c:2}]}");
    row("dashes in a row", "- - a\n  - b\n- c\n", "[[a, b], c]");
    row("quoted", "a: \"x # y\"\nb: 'x: y'\n'c': 1\n", "{a:\"x # y\", b:'x: y', 'c':1}");
    row("escapes", "a: \"x\\ty\"\nb: 'it''s'\n", "{a:\"x\ty\", b:'it's'}");
    row("flow", "a: [x, 'y', {b: 1}]\nc: {}\nd: []\n", "{a:[x, 'y', {b:1}], c:{}, d:[]}");
    row("flow over lines", "a: [\n  x, # c\n  y,\n]\n", "{a:[x, y]}");
    row("a pair in a flow sequence", "a: [b: c]\n", "{a:[{b:c}]}");
    row("literal", "a: |\n  x\n   y\n\nb: |-\n  z\n", "{a:|x\n y\n|, b:|z|}");
    row("folded", "a: >\n  x\n  y\nb: 1\n", "{a:>x y\n>, b:1}");
    row("plain over lines", "a: x\n  y\n\n  z\nb: 1\n", "{a:x y\nz, b:1}");
    row("quoted over lines", "a: \"x\n  y\"\n", "{a:\"x y\"}");
    row("absent values", "a:\nb:\n- \n-\nc: ~\n", "{a:~, b:[~, ~], c:~}");
    row("anchor and alias", "a: &x 1\nb: *x\n", "{a:1, b:*x}");
    row("comments everywhere", "# a\na: # b\n  # c\n  b: 1 # d\n# e\n", "{a:{b:1}}");
    row("CRLF", "a: 1\r\nb:\r\n- x\r\nc: |\r\n  y\r\n", "{a:1, b:[x], c:|y\n|}");
    row("non-ASCII", "n\xC3\xA4me: \xE2\x82\xAC\n", "{n\xC3\xA4me:\xE2\x82\xAC}");
    row("a colon within", "a: http://x:80/y\n", "{a:http://x:80/y}");
    row("a hash within", "a: x#y\n", "{a:x#y}");
    row("no line end", "a: 1", "{a:1}");
    row("a root scalar", "x\n", "x");
    row("complex key syntax", "? a\n: b\n", "{a:b}");
}

void YamlParseTest::readsEveryStyle()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    const Tree tree = parse(text, false);
    QVERIFY2(!tree.error, tree.error ? english(tree.error->message).c_str() : "");
    QCOMPARE(outline(tree, text), expected);
}

// Each row: a text in which «» stand around the node that `path` of child numbers leads to.
void YamlParseTest::spansAreTheBytesOfTheNode_data()
{
    QTest::addColumn<std::string>("marked");
    QTest::addColumn<QList<int>>("path");
    const auto row = [](const char *name, const char *marked, const QList<int> &path) {
        QTest::newRow(name) << std::string(marked) << path;
    };
    row("plain", "a: <<80>> # c\n", {1});
    row("key", "<<a>> : 80\n", {0});
    row("double quoted", "a: <<\"x\\\"y\">>\n", {1});
    row("single quoted", "a: <<'it''s'>> # c\n", {1});
    row("literal", "a: <<|\n  x\n\n  y>>\n\nb: 1\n", {1});
    row("folded with indicators", "a: <<>-\n  x\n  y>>\nb: 1\n", {1});
    row("literal in a sequence", "- <<|+\n x>>\n\n- b\n", {0});
    row("plain over lines", "a: <<x\n  y>>\nb: 1\n", {1});
    row("quoted over lines", "a: <<\"x\n\n  y\">>\nb: 1\n", {1});
    row("behind an anchor", "a: &x <<80>>\nb: *x\n", {1});
    row("behind a tag", "a: !!int <<80>>\n", {1});
    row("behind both", "a: !!str &x\n  <<\"80\">>\n", {1});
    row("alias", "a: &x 1\nb: <<*x>>\n", {3});
    row("CRLF", "a: 1\r\nb: <<x>>\r\n", {3});
    row("behind non-ASCII", "\xC3\xA4: \xE2\x82\xAC\nb: <<x>>\n", {3});
    row("flow sequence", "a: <<[x, y]>> # c\n", {1});
    row("flow map over lines", "a: <<{\n  b: 1, # c\n  d: 2,\n}>>\n", {1});
    row("empty flow map", "a: <<{ }>>\n", {1});
    row("nested flow", "a: [x, <<[y]>>, z]\n", {1, 1});
    row("block map", "a:\n  <<b: 1\n  c: 2>> # c\nd: 3\n", {1});
    row("block map behind an anchor", "a: &x\n  <<b: 1>>\nc: *x\n", {1});
    row("block sequence", "a:\n<<- x\n- y>>\nb: 1\n", {1});
    row("map in a sequence", "- x\n- <<a: 1\n  b: 2>>\n", {1});
    row("map that ends with an absent value", "a:\n  <<b: 1\n  c:>>\nd: 1\n", {1});
    row("null word", "a: <<~>>\n", {1});
    row("quoted in flow without blanks", "{\"a\":<<\"x\">>,\"b\":1}\n", {1});
    row("plain in flow", "a: [<<x y>> , z]\n", {1, 0});
}

void YamlParseTest::spansAreTheBytesOfTheNode()
{
    QFETCH(std::string, marked);
    QFETCH(QList<int>, path);
    const std::size_t begin = marked.find("<<");
    std::string text = marked.substr(0, begin) + marked.substr(begin + 2);
    const std::size_t end = text.find(">>");
    text.erase(end, 2);
    const Tree tree = parse(text, false);
    QVERIFY2(!tree.error, tree.error ? english(tree.error->message).c_str() : "");
    NodeIndex node = 0;
    for (const int step : path) {
        node = tree[node].firstChild;
        for (int i = 0; i < step; ++i)
            node = tree[node].next;
    }
    QCOMPARE(tree[node].source.begin, static_cast<std::uint32_t>(begin));
    QCOMPARE(tree[node].source.end, static_cast<std::uint32_t>(end));
}

// `^` marks the place right behind the colon or dash.
void YamlParseTest::absentValuesHaveAPlace_data()
{
    QTest::addColumn<std::string>("marked");
    for (const char *marked : {"a:^\nb: 1\n", "a:^ # c\nb: 1\n", "a:^", "- x\n-^\n- y\n", "-^ # c\n- y\n", "a:\n-^\nb: 1\n",
             "a: &x 1\nb:^\nc: 1\n", "a: &x 1\nb:\n- *x\n# c\n-^\n", "{a:^ , b: &x 1}\n", "a: &x 1\nnull:^\nc: 1\n"})
        QTest::newRow(marked) << std::string(marked);
}

void YamlParseTest::absentValuesHaveAPlace()
{
    QFETCH(std::string, marked);
    const std::size_t place = marked.find('^');
    std::string text = marked;
    text.erase(place, 1);
    const Tree tree = parse(text, false);
    QVERIFY(!tree.error);
    std::vector<Span> absent;
    for (const Node &node : tree.nodes) {
        if (node.style == Style::Null)
            absent.push_back(node.source);
    }
    QCOMPARE(absent.size(), 1U);
    QCOMPARE(absent[0].begin, static_cast<std::uint32_t>(place));
    QVERIFY(absent[0].empty());
}

void YamlParseTest::valuesAreViewsWherePossible()
{
    const std::string text = "a: plain\nb: \"quoted\"\nc: &x 'single'\nd: [x]\n";
    const Tree tree = parse(text, false);
    QVERIFY(tree.decoded.empty());
    for (const Node &node : tree.nodes) {
        if (!node.value.empty())
            QVERIFY(node.value.data() >= text.data() && node.value.data() < text.data() + text.size());
    }
}

void YamlParseTest::theLastOfEqualKeysCounts()
{
    const std::string text = "a: 1\nb: 2\n\"a\": 3\n";
    const Tree tree = parse(text, false);
    QCOMPARE(tree[tree.find(0, "a")].value, std::string_view("3"));
    QCOMPARE(members(tree, 0).size(), 2U);
    QCOMPARE(tree.warnings.size(), 1U);
    QVERIFY((tree.warnings[0].at == Span {10, 13}));
    QVERIFY((tree.warnings[0].other == Span {0, 1}));
}

void YamlParseTest::manyEqualKeysAreFoundToo()
{
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "k" + std::to_string(i) + ": " + std::to_string(i) + '\n';
    Tree tree = parse(text, false);
    QVERIFY(tree.warnings.empty());
    QCOMPARE(tree[tree.find(0, "k77")].value, std::string_view("77"));
    QCOMPARE(tree.find(0, "k100"), kNoNode);
    text += "k7: again\n";
    tree = parse(text, false);
    QCOMPARE(tree.warnings.size(), 1U);
    QCOMPARE(tree[tree.find(0, "k7")].value, std::string_view("again"));
    QCOMPARE(members(tree, 0).size(), 100U);
}

void YamlParseTest::mergeKeysApplyInPlace()
{
    const std::string text = "base: &b {p: 1, q: 2}\nafter:\n  p: 9\n  <<: *b\nbefore:\n  <<: *b\n  p: 9\n";
    const Tree tree = parse(text, false);
    QVERIFY(!tree.error);
    QCOMPARE(tree[tree.find(tree.find(0, "after"), "p")].value, std::string_view("1"));
    QCOMPARE(tree[tree.find(tree.find(0, "before"), "p")].value, std::string_view("9"));
    QCOMPARE(tree[tree.find(tree.find(0, "before"), "q")].value, std::string_view("2"));
    int count = 0;
    forEachMember(tree, tree.find(0, "after"), [&count](NodeIndex, NodeIndex) { ++count; });
    QCOMPARE(count, 2);
    QCOMPARE(tree.find(tree.find(0, "after"), "<<"), kNoNode);
}

void YamlParseTest::earlierMapsOfAMergeListWin()
{
    const std::string text = "x: &x {p: 1}\ny: &y {p: 2, q: 3}\nz:\n  <<: [*x, *y]\n";
    const Tree tree = parse(text, false);
    QCOMPARE(tree[tree.find(tree.find(0, "z"), "p")].value, std::string_view("1"));
    QCOMPARE(tree[tree.find(tree.find(0, "z"), "q")].value, std::string_view("3"));
}

void YamlParseTest::aliasesLeadToTheirAnchor()
{
    const std::string text = "a: &x {p: 1}\nb: *x\n";
    const Tree tree = parse(text, false);
    const NodeIndex alias = tree.find(0, "b");
    QVERIFY(tree.resolve(alias) != alias);
    QVERIFY(tree[tree.resolve(alias)].anchored);
    QCOMPARE(tree[tree.find(alias, "p")].value, std::string_view("1"));
    const Tree cycle = parse("a: &x\n  b: *x\n  <<: *x\n", false);
    QCOMPARE(members(cycle, cycle.find(0, "a")).size(), 1U);
    QCOMPARE(cycle.find(cycle.find(0, "a"), "z"), kNoNode);
}

void YamlParseTest::tagsAreNamed()
{
    const std::string text = "- !!str 1\n- !!int 1\n- !!float 1\n- !!bool y\n- !!null x\n- ! 1\n- !mine 1\n- 'x'\n- !!str\n";
    const Tree tree = parse(text, false);
    std::vector<Tag> tags;
    forEachItem(tree, 0, [&](NodeIndex item) { tags.push_back(tree[item].tag); });
    QVERIFY((tags
        == std::vector {
            Tag::Str, Tag::Int, Tag::Float, Tag::Bool, Tag::Null, Tag::NonSpecific, Tag::Other, Tag::None, Tag::Str}));
}

void YamlParseTest::keysAreFoundFromTheirValues()
{
    const std::string text = "a:\n  b: [1]\n  c: {d: 1}\n";
    const Tree tree = parse(text, false);
    const NodeIndex c = tree.find(tree.find(0, "a"), "c");
    QCOMPARE(tree[tree.keyOf(c)].value, std::string_view("c"));
    QCOMPARE(tree.keyOf(0), kNoNode);
    QCOMPARE(tree.keyOf(tree.keyOf(c)), kNoNode);
}

QTEST_GUILESS_MAIN(YamlParseTest)
#include "tst_yamlparse.moc"
