// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/parse.h"
#include "core/yaml/scalar.h"

#include <QTest>

#include <cmath>

using namespace portolan;
using namespace portolan::yaml;

class YamlScalarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainScalarsAreTypedAsKubernetesDoes_data();
    void plainScalarsAreTypedAsKubernetesDoes();
    void quotesAndTagsDecide_data();
    void quotesAndTagsDecide();
    void jsonHasItsOwnNumbers_data();
    void jsonHasItsOwnNumbers();
    void namesAreQuotedWhereTheyMustBe_data();
    void namesAreQuotedWhereTheyMustBe();
    void quotedNamesReadBack();
    void keysAreStringsForKubernetes();
};

namespace {

// "int 80", "float 80.5", "float 80 = 80", "bool true", "null", "string".
std::string described(const Scalar &scalar)
{
    switch (scalar.type) {
    case Scalar::Type::Null:
        return "null";
    case Scalar::Type::Bool:
        return scalar.boolean ? "bool true" : "bool false";
    case Scalar::Type::Int:
        return "int " + std::to_string(scalar.integer);
    case Scalar::Type::Float:
        return scalar.integral ? "float = " + std::to_string(scalar.integer) : "float";
    case Scalar::Type::String:
        return "string";
    }
    return "";
}

// The scalar under the key `a`; it views a copy of `text` that lives until the next call.
Scalar first(const std::string &text, bool json)
{
    static std::string kept;
    static Tree tree;
    kept = text;
    tree = parse(kept, json);
    return typed(tree[tree.find(0, "a")], json);
}

} // namespace

void YamlScalarTest::plainScalarsAreTypedAsKubernetesDoes_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto rows = [](const char *expected, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::newRow(text) << std::string(text) << std::string(expected);
    };
    rows("null", {"", "~", "null", "Null", "NULL"});
    rows("bool true", {"y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"});
    rows("bool false", {"n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"});
    rows("string",
        {"yEs", "tRue", "nULL", "http", "22:22", "0o9", "1.2.3", "2024-01-01", "0x", "0xg", "0b2", "+", ".", "1e", "80-80",
            "2024-01-01", "0x1p4", "1e400", "Infinity", "08a", "_1x", "--1", "+-1", "1,000"});
    rows("int 80", {"80", "+80", "8_0", "0x50", "0X50", "0b1010000", "0B1010000", "0o120", "0O120", "0120"});
    rows("int -80", {"-80", "-0x50", "-0b1010000"});
    rows("int 8080", {"0x1F90"});
    rows("int 9223372036854775807", {"9223372036854775807"});
    rows("float", {"80.5", ".5", "-.5", ".inf", "-.Inf", "+.INF", ".nan", "9223372036854775808", "1e300"});
    rows("float = 80", {"80.0", "8e1", "8E1", "8e+1", "800e-1", "80.", "0800e-1"});
    rows("float = 89", {"089"});
    rows("float = 100", {"1e2"});
    rows("int 0", {"0", "-0", "00", "0x0"});
}

void YamlScalarTest::plainScalarsAreTypedAsKubernetesDoes()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QCOMPARE(described(first("a: " + text + '\n', false)), expected);
}

void YamlScalarTest::quotesAndTagsDecide_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row
        = [](const char *text, const char *expected) { QTest::newRow(text) << std::string(text) << std::string(expected); };
    row("\"80\"", "string");
    row("'true'", "string");
    row("\"\"", "string");
    row("|\n  80", "string");
    row("!!str 80", "string");
    row("! 80", "string");
    row("!mine 80", "string");
    row("!!int \"80\"", "int 80");
    row("!!float 80", "float = 80");
    row("!!bool \"yes\"", "bool true");
    row("!!null \"\"", "null");
    row("!!str", "string");
}

void YamlScalarTest::quotesAndTagsDecide()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QCOMPARE(described(first("a: " + text + '\n', false)), expected);
}

void YamlScalarTest::jsonHasItsOwnNumbers_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row
        = [](const char *text, const char *expected) { QTest::newRow(text) << std::string(text) << std::string(expected); };
    row("80", "int 80");
    row("-1", "int -1");
    row("80.0", "float");
    row("8e1", "float");
    row("18446744073709551616", "float");
    row("true", "bool true");
    row("null", "null");
    row("\"80\"", "string");
    row("\"true\"", "string");
}

void YamlScalarTest::jsonHasItsOwnNumbers()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QCOMPARE(described(first("{\"a\": " + text + "}", true)), expected);
}

void YamlScalarTest::namesAreQuotedWhereTheyMustBe_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("inFlow");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, bool inFlow, const char *expected) {
        QTest::newRow((std::string(name) + (inFlow ? " in flow" : "")).c_str())
            << std::string(name) << inFlow << std::string(expected);
    };
    for (const char *safe : {"http", "web-1", "a.b/c", "x:y", "it's", "a#b", "-x", "name with blanks", "1.2.3"})
        row(safe, false, safe);
    row("80", false, "\"80\"");
    row("0o120", false, "\"0o120\"");
    row("y", false, "\"y\"");
    row("null", false, "\"null\"");
    row("", false, "\"\"");
    row("22:22", false, "\"22:22\"");
    row("2024-01-01", false, "\"2024-01-01\"");
    row("*.example", false, "\"*.example\"");
    row("a: b", false, "\"a: b\"");
    row("a #b", false, "\"a #b\"");
    row("a:", false, "\"a:\"");
    row("- a", false, "\"- a\"");
    row("a\"b\\c", false, "a\"b\\c");
    row("@a", false, "\"@a\"");
    row("a,b", false, "a,b");
    row("a,b", true, "\"a,b\"");
    row("${PORT}", true, "\"${PORT}\"");
    row("---", false, "\"---\"");
    row(" a", false, "\" a\"");
    row("a\nb", false, "\"a\\nb\"");
}

void YamlScalarTest::namesAreQuotedWhereTheyMustBe()
{
    QFETCH(std::string, name);
    QFETCH(bool, inFlow);
    QFETCH(std::string, expected);
    QCOMPARE(quotedIfNeeded(name, Style::Plain, false, inFlow), expected);
    QCOMPARE(quotedIfNeeded("it's", Style::SingleQuoted, false, inFlow), std::string("'it''s'"));
    QCOMPARE(quotedIfNeeded("http", Style::DoubleQuoted, false, inFlow), std::string("\"http\""));
    QCOMPARE(quotedIfNeeded("http", Style::Plain, true, inFlow), std::string("\"http\""));
}

void YamlScalarTest::quotedNamesReadBack()
{
    std::vector<std::string> names {
        "", "a\tb", "\x7F", "~", "=", "<<", "!x", "&x", "x ", "it''s", "\\", "\"", "'", "# x", "a\r\nb", "\xE2\x82\xAC"};
    for (int code = 1; code < 0x80; ++code) {
        names.emplace_back(1, static_cast<char>(code));
        names.push_back("x" + std::string(1, static_cast<char>(code)));
        names.push_back(std::string(1, static_cast<char>(code)) + "x");
        names.push_back("x" + std::string(1, static_cast<char>(code)) + " y");
    }
    for (const std::string &name : names) {
        for (const Style style : {Style::Plain, Style::SingleQuoted, Style::DoubleQuoted}) {
            const std::string block = "a: " + quotedIfNeeded(name, style, false, false) + '\n';
            const Scalar inBlock = first(block, false);
            QVERIFY2(inBlock.type == Scalar::Type::String && inBlock.text == name, block.c_str());
            const std::string flow = "a: [" + quotedIfNeeded(name, style, false, true) + ", z]\n";
            const Tree tree = parse(flow, false);
            QVERIFY2(!tree.error && tree[3].value == name && tree.nodes.size() == 5, flow.c_str());
        }
        const Scalar inJson = first("{\"a\": " + quotedIfNeeded(name, Style::Plain, true, true) + '}', true);
        QVERIFY2(inJson.type == Scalar::Type::String && inJson.text == name, name.c_str());
    }
}

void YamlScalarTest::keysAreStringsForKubernetes()
{
    const Tree tree = parse("{y: 1, off: 1, 0x50: 1, 8.5: 1, \"n\": 1, app: 1}\n", false);
    std::vector<std::string> keys;
    forEachMember(tree, 0, [&](NodeIndex key, NodeIndex) { keys.push_back(keyText(tree[key])); });
    QVERIFY((keys == std::vector<std::string> {"true", "false", "80", "8.5", "n", "app"}));
}

QTEST_GUILESS_MAIN(YamlScalarTest)
#include "tst_yamlscalar.moc"
