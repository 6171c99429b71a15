// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/parse.h"

#include <QTest>

using namespace portolan;
using namespace portolan::yaml;

class YamlErrorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faultsAreNamedAtTheirPlace_data();
    void faultsAreNamedAtTheirPlace();
    void templatesAreRecognised_data();
    void templatesAreRecognised();
    void soundTextsAreNoTemplates_data();
    void soundTextsAreNoTemplates();
    void nodesBeforeTheErrorAreKept();
    void bracesWithoutJsonAreAWarning();
    void bracesThatAreNeitherAreAnError();
};

// `^` marks where the error begins; `words` must be part of what it says.
void YamlErrorsTest::faultsAreNamedAtTheirPlace_data()
{
    QTest::addColumn<std::string>("marked");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char *name, const std::string &marked, const char *words) {
        QTest::newRow(name) << marked << std::string(words);
    };
    row("tab as indentation", "a:\n^\tb: 1\n", "A tab stands in the indentation");
    row("tab behind blanks", "a:\n  ^\tb: 1\n", "A tab stands in the indentation");
    row("unquoted star", "host: ^*.example\n", "A value that starts with * must be quoted (\"*.example\")");
    row("unquoted star in a list", "hosts:\n- ^*.example\n", "starts with * must be quoted");
    row("unquoted at", "a: ^@x\n", "A value that starts with @ must be quoted");
    row("unquoted backtick", "a: ^`x`\n", "A value that starts with ` must be quoted");
    row("unquoted percent", "a: ^%x\n", "A value that starts with % must be quoted");
    row("no blank behind a colon", "a: 1\nport^:80\nb: 2\n", "A blank is missing after this colon: write \"port: 80\"");
    row("second colon", "a: b^: c\n", "quote the value");
    row("wrong indentation", "a:\n    b: 1\n  ^c: 2\n", "it starts in column 3, they start in column 1 or 5");
    row("unclosed double quote", "a: 1\nb: ^\"x\nc: 2\n", "The quote that opens here is never closed");
    row("unclosed single quote", "a: 1\nb: ^'x\nc: it\n", "The quote that opens here is never closed");
    row("unclosed bracket", "a: ^[1, 2\n", "is never closed by ]");
    row("unknown escape", "a: \"^\\q\"\n", "YAML knows no such escape");
    row("text behind a block indicator", "a: |^x\n", "After | or > only");
    row("a directive", "^%YAML 1.2\n---\na: 1\n", "Kubernetes takes no YAML directives");
    row("text behind the marker", "--- ^{a: 1}\n", "Kubernetes takes no text after ---");
    row("a map as a key", "^{a: 1}: b\n", "A key must be a text");
    row("text behind the document", "[a]\n^b: 1\n", "The document ends before this");
    row("control character", std::string("a: ^\x01\n"), "The control character 01");
    row("no UTF-8", "a: 1\nb: x^\xFFy\n", "The byte FF is not UTF-8");
    row("UTF-16",
        "^\xFF\xFE"
        "a",
        "This file is UTF-16");
}

void YamlErrorsTest::faultsAreNamedAtTheirPlace()
{
    QFETCH(std::string, marked);
    QFETCH(std::string, words);
    const std::size_t at = marked.find('^');
    std::string text = marked;
    text.erase(at, 1);
    const Tree tree = parse(text, false);
    QVERIFY(tree.error);
    const std::string message = english(tree.error->message);
    QVERIFY2(message.find(words) != std::string::npos, message.c_str());
    QCOMPARE(tree.error->at.begin, static_cast<std::uint32_t>(at));
    QVERIFY(!tree.error->helmTemplate);
}

void YamlErrorsTest::templatesAreRecognised_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text : {"a: {{ .Values.x }}\n", "{{- if .Values.on }}\na: 1\n{{- end }}\n",
             "a:\n  {{- toYaml .Values.x | nindent 2 }}\nb: 1\n", "a: {{ .x }}-suffix\n", "{{/* comment */}}\na: 1\n",
             "{% if x %}\na: 1\n{% endif %}\n", "<% x %>\na: 1\n", "a: x\n{{ include \"y\" . }}\n"})
        QTest::newRow(text) << std::string(text);
}

void YamlErrorsTest::templatesAreRecognised()
{
    QFETCH(std::string, text);
    const Tree tree = parse(text, false);
    QVERIFY(tree.error);
    QVERIFY2(tree.error->helmTemplate, english(tree.error->message).c_str());
    QVERIFY(english(tree.error->message).find("has not been rendered") != std::string::npos);
}

void YamlErrorsTest::soundTextsAreNoTemplates_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text :
        {"a: \"{{ .x }}\"\n", "a: |\n  {{ .x }}\n", "a: ${PORT}\n", "a: x {{ y }}\n", "a: '{% x %}'\n", "a: $(PORT)\n"})
        QTest::newRow(text) << std::string(text);
}

void YamlErrorsTest::soundTextsAreNoTemplates()
{
    QFETCH(std::string, text);
    QVERIFY(!parse(text, false).error);
}

void YamlErrorsTest::nodesBeforeTheErrorAreKept()
{
    const Tree tree = parse("kind: Service\nmetadata:\n  name: web\nspec: *x\n", false);
    QVERIFY(tree.error);
    QCOMPARE(tree[tree.find(0, "kind")].value, std::string_view("Service"));
    QCOMPARE(tree[tree.find(tree.find(0, "metadata"), "name")].value, std::string_view("web"));
}

void YamlErrorsTest::bracesWithoutJsonAreAWarning()
{
    const Tree tree = parse("{a: 1}\n", false);
    QVERIFY(!tree.error);
    QCOMPARE(tree.warnings.size(), 1U);
    QVERIFY(english(tree.warnings[0].message).find("not JSON") != std::string::npos);
    QCOMPARE(tree.warnings[0].at.begin, 1U);
    QVERIFY(parse("a: {b: 1}\n", false).warnings.empty());
}

void YamlErrorsTest::bracesThatAreNeitherAreAnError()
{
    const std::string text = "{\n  \"a\": 1\n  \"b\": 2\n}\n";
    const Tree tree = parse(text, false);
    QVERIFY(tree.error);
    QCOMPARE(english(tree.error->message), std::string("JSON expects , or } here, after 1."));
    QCOMPARE(tree.error->at.begin, static_cast<std::uint32_t>(text.find("\"b\"")));
}

QTEST_GUILESS_MAIN(YamlErrorsTest)
#include "tst_yamlerrors.moc"
