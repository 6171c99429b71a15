// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/json.h"
#include "core/yaml/parse.h"
#include "outline.h"
#include "randomyaml.h"

#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::yaml;

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryValue();
    void spansAreTheBytesOfTheNode();
    void faultsAreNamedAtTheirPlace_data();
    void faultsAreNamedAtTheirPlace();
    void faultsAgreeWithSimdjson();
    void jsonReadsAsYamlDoes();
};

namespace {

// simdjson's DOM, our scan for the fault and our reader say the same of a text that begins with `{`.
bool readersAgree(const std::string &text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos || text[first] != '{')
        return true;
    const bool valid = isJson(text);
    return valid == !jsonFault(text).has_value() && valid == !parse(text, true).error.has_value();
}

bool sameInYaml(const std::string &text)
{
    const Tree json = parse(text, true);
    const Tree yaml = parse(text, false);
    if (json.error || yaml.error || outline(json, text) != outline(yaml, text))
        return false;
    return std::equal(json.nodes.begin(), json.nodes.end(), yaml.nodes.begin(), yaml.nodes.end(),
        [](const Node &one, const Node &other) { return one.source == other.source; });
}

} // namespace

void JsonTest::readsEveryValue()
{
    const std::string text = R"({"a": 80, "b": [true, null, -1.5e3], "c": {"d\n": "x\u00e9"}, "e": {}, "f": [ ]})";
    const Tree tree = parse(text, true);
    QVERIFY(!tree.error);
    QCOMPARE(outline(tree, text),
        std::string("{\"a\":80, \"b\":[true, null, -1.5e3], \"c\":{\"d\n\":\"x\xC3\xA9\"}, \"e\":{}, \"f\":[]}"));
}

void JsonTest::spansAreTheBytesOfTheNode()
{
    const std::string text = " {\"a\" : 80 ,\"b\":[ \"x\\\"\" , { } ] } \n";
    const Tree tree = parse(text, true);
    const auto source = [&](NodeIndex index) { return text.substr(tree[index].source.begin, tree[index].source.size()); };
    QCOMPARE(source(0), std::string("{\"a\" : 80 ,\"b\":[ \"x\\\"\" , { } ] }"));
    QCOMPARE(source(1), std::string("\"a\""));
    QCOMPARE(source(2), std::string("80"));
    QCOMPARE(source(4), std::string("[ \"x\\\"\" , { } ]"));
    QCOMPARE(source(5), std::string("\"x\\\"\""));
    QCOMPARE(source(6), std::string("{ }"));
}

void JsonTest::faultsAreNamedAtTheirPlace_data()
{
    QTest::addColumn<std::string>("marked");
    QTest::addColumn<std::string>("words");
    const auto row
        = [](const char *marked, const char *words) { QTest::newRow(marked) << std::string(marked) << std::string(words); };
    row("{\"a\": 1 ^\"b\": 2}", "JSON expects , or } here, after 1.");
    row("{\"a\": [1 ^2]}", "JSON expects , or ] here, after 1.");
    row("{\"a\": 1, ^}", "JSON allows no comma before }");
    row("{\"a\": [1,^]}", "JSON allows no comma before ]");
    row("{^a: 1}", "JSON expects a key in double quotes here.");
    row("{\"a\" ^1}", "JSON expects : after the key.");
    row("{\"a\": ^}", "JSON expects a value here.");
    row("{\"a\": ^tru}", "JSON does not know the word tru");
    row("{\"a\": ^'x'}", "JSON takes double quotes only.");
    row("{\"a\": 1, ^// x\n}", "JSON expects a key in double quotes here.");
    row("{\"a\": ^01}", "JSON does not know the word 01");
    row("{\"a\": ^1.}", "JSON does not know the word 1.");
    row("{\"a\": ^+1}", "JSON does not know the word +1");
    row("{\"a\": \"x^\\q\"}", "JSON knows no such escape");
    row("{\"a\": \"x^\\u12\"}", "JSON knows no such escape");
    row("{\"a\": ^\"x}", "The quote that opens here is not closed on its line.");
    row("{\"a\": \"x^\ty\"}", "A control character stands in this text");
    row("{\"a\": 1} ^x", "The JSON text ends before this");
    row("{\"a\": 1^", "JSON expects , or } here, after 1.");
    row("{\"a\": ^#c\n1}", "JSON has no comments.");
}

void JsonTest::faultsAreNamedAtTheirPlace()
{
    QFETCH(std::string, marked);
    QFETCH(std::string, words);
    const std::size_t at = marked.find('^');
    std::string text = marked;
    text.erase(at, 1);
    QVERIFY(!isJson(text));
    const Tree tree = parse(text, true);
    QVERIFY(tree.error);
    const std::string message = english(tree.error->message);
    QVERIFY2(message.find(words) != std::string::npos, message.c_str());
    QCOMPARE(tree.error->at.begin, static_cast<std::uint32_t>(at));
}

void JsonTest::faultsAgreeWithSimdjson()
{
    RandomYaml random(31);
    for (int round = 0; round < 10'000; ++round) {
        const std::string text = random.oneIn(4) ? random.json() : random.damaged(random.json());
        QVERIFY2(readersAgree(text), text.c_str());
    }
}

void JsonTest::jsonReadsAsYamlDoes()
{
    RandomYaml random(32);
    for (int round = 0; round < 2000; ++round) {
        const std::string text = random.json();
        QVERIFY2(sameInYaml(text), text.c_str());
    }
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
