// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"
#include "core/yaml/edit.h"
#include "core/yaml/fieldpath.h"
#include "core/yaml/parse.h"

#include <QTest>

using namespace portolan;
using namespace portolan::yaml;

class YamlEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsScalars_data();
    void setsScalars();
    void insertsKeys_data();
    void insertsKeys();
    void removesKeys_data();
    void removesKeys();
    void insertsItems_data();
    void insertsItems();
    void removesItems_data();
    void removesItems();
    void refusesAliasesAndMerges();
    void refusesWhatDoesNotFitTheNode();
    void refusesTheTreeOfAnotherText();
    void differencesElsewhereAreSeen();
};

namespace {

using Members = std::vector<std::pair<std::string, NewScalar>>;

struct Parsed {
    explicit Parsed(std::string source)
        : text(std::move(source))
        , json(chunks(text).front().json)
        , tree(parse(text, json))
    {
    }
    [[nodiscard]] NodeIndex at(const std::string &path) const
    {
        return path.empty() ? 0 : follow(tree, 0, *parseFieldPath(path)).node;
    }
    std::string text;
    bool json;
    Tree tree;
};

std::string applied(const std::string &text, const Result<std::vector<Splice>> &splices)
{
    if (!splices)
        return "refused: " + english(splices.error().message);
    Document document(text);
    return document.apply(*splices) ? document.raw() : "the splices do not fit";
}

void addColumns()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("what");
    QTest::addColumn<std::string>("after");
}

void row(const char *name, const char *before, const char *path, const char *what, const char *after)
{
    QTest::newRow(name) << std::string(before) << std::string(path) << std::string(what) << std::string(after);
}

} // namespace

void YamlEditTest::setsScalars_data()
{
    addColumns();
    row("plain number", "a: 80 # c\n", "a", "8080", "a: 8080 # c\n");
    row("a number loses its quotes", "a: \"80\"\n", "a", "8080", "a: 8080\n");
    row("a name keeps its quotes", "a: 'http'\n", "a", "web", "a: 'web'\n");
    row("a name gets quotes", "a: http\n", "a", "y", "a: \"y\"\n");
    row("a plain name", "a: http\r\nb: 1\r\n", "a", "web", "a: web\r\nb: 1\r\n");
    row("behind an anchor", "a: &x 80\nb: *x\n", "a", "81", "a: &x 81\nb: *x\n");
    row("absent", "a:\nb: 1\n", "a", "80", "a: 80\nb: 1\n");
    row("absent before a comment", "a: # c\nb: 1\n", "a", "80", "a: 80 # c\nb: 1\n");
    row("absent item", "-\n- x\n", "[0]", "80", "- 80\n- x\n");
    row("null word", "a: ~\n", "a", "80", "a: 80\n");
    row("literal", "a: |\n  x\n  y\nb: 1\n", "a", "z", "a: z\nb: 1\n");
    row("a line of a literal", "a: |\n  x {\n    y:80\n\n  }\nb: 1\n", "a", "x {\n  y:81\n\n}\n",
        "a: |\n  x {\n    y:81\n\n  }\nb: 1\n");
    row("a literal with another indent", "a: |\n  x\n  y\n", "a", "x\n  y\n", "a: \"x\\n  y\\n\"\n");
    row("a line of a literal in CRLF", "a: |-\r\n  x\r\n  y\r\n  z\r\n", "a", "x\nq\nz", "a: |-\r\n  x\r\n  q\r\n  z\r\n");
    row("plain over lines", "a: x\n  y\nb: 1\n", "a", "z", "a: z\nb: 1\n");
    row("escapes", "a: \"x\\ty\"\n", "a", "z", "a: \"z\"\n");
    row("in flow", "a: {b: 80, c: [x, y]}\n", "a.c[1]", "p,q", "a: {b: 80, c: [x, \"p,q\"]}\n");
    row("JSON number", "{\"a\":80}", "a", "81", "{\"a\":81}");
    row("JSON name", "{\"a\": \"x\"}", "a", "y\"z", "{\"a\": \"y\\\"z\"}");
    row("JSON name for a number", "{\"a\": 80}", "a", "http", "{\"a\": \"http\"}");
    row("the same", "a: 'http' # c\n", "a", "http", "a: 'http' # c\n");
}

void YamlEditTest::setsScalars()
{
    QFETCH(std::string, before);
    QFETCH(std::string, path);
    QFETCH(std::string, what);
    QFETCH(std::string, after);
    const Parsed parsed(before);
    QCOMPARE(applied(before, setScalar(before, parsed.tree, parsed.at(path), {what, true}, parsed.json)), after);
    QVERIFY(differOnlyAt(parsed.tree, Parsed(after).tree, parsed.at(path)));
}

void YamlEditTest::insertsKeys_data()
{
    addColumns();
    row("block", "a: 1\nb: 2 # c\n", "", "k", "a: 1\nb: 2 # c\nk: 80\n");
    row("no last line end", "a: 1", "", "k", "a: 1\nk: 80");
    row("CRLF", "a:\r\n  b: 1\r\nc: 2\r\n", "a", "k", "a:\r\n  b: 1\r\n  k: 80\r\nc: 2\r\n");
    row("in an item", "a:\n  - b: 1\n    c: 2\n  - d: 1\n", "a[0]", "k", "a:\n  - b: 1\n    c: 2\n    k: 80\n  - d: 1\n");
    row("behind a nested map", "a:\n  b:\n    c: 1\n  # d\ne: 1\n", "a", "k", "a:\n  b:\n    c: 1\n  k: 80\n  # d\ne: 1\n");
    row("behind a literal", "a:\n  b: |\n    x\n\nc: 1\n", "a", "k", "a:\n  b: |\n    x\n  k: 80\n\nc: 1\n");
    row("behind a literal that keeps its end", "a:\n  b: |+\n    x\n\nc: 1\n", "a", "k", "a:\n  b: |+\n    x\n\n  k: 80\nc: 1\n");
    row("behind an absent value", "a:\n  b:\nc: 1\n", "a", "k", "a:\n  b:\n  k: 80\nc: 1\n");
    row("flow", "a: {b: 1}\n", "a", "k", "a: {b: 1, k: 80}\n");
    row("empty flow", "a: {} # c\n", "a", "k", "a: {k: 80} # c\n");
    row("flow over lines", "a: {\n  b: 1 # c\n}\n", "a", "k", "a: {\n  b: 1, # c\n  k: 80\n}\n");
    row("flow over lines with a last comma", "a: {\n  b: 1, # c\n}\n", "a", "k", "a: {\n  b: 1, # c\n  k: 80,\n}\n");
    row("absent", "a:\nb: 1\n", "a", "k", "a: {k: 80}\nb: 1\n");
    row("null word", "a: null\n", "a", "k", "a: {k: 80}\n");
    row("a key that needs quotes", "a: 1\n", "", "y", "a: 1\n\"y\": 80\n");
    row("JSON compact", "{\"a\":{\"b\":1}}", "a", "k", "{\"a\":{\"b\":1,\"k\":80}}");
    row("JSON pretty", "{\n    \"a\": {\n        \"b\": 1\n    }\n}\n", "a", "k",
        "{\n    \"a\": {\n        \"b\": 1,\n        \"k\": 80\n    }\n}\n");
    row("JSON empty", "{\"a\": {}}", "a", "k", "{\"a\": {\"k\": 80}}");
    row("JSON null", "{\"a\": null}", "a", "k", "{\"a\": {\"k\": 80}}");
}

void YamlEditTest::insertsKeys()
{
    QFETCH(std::string, before);
    QFETCH(std::string, path);
    QFETCH(std::string, what);
    QFETCH(std::string, after);
    const Parsed parsed(before);
    QCOMPARE(applied(before, insertKey(before, parsed.tree, parsed.at(path), what, {"80", true}, parsed.json)), after);
    const Parsed result(after);
    QVERIFY(!result.tree.error);
    QCOMPARE(result.tree[result.tree.find(result.at(path), what)].value, std::string_view("80"));
    QVERIFY(differOnlyAt(parsed.tree, result.tree, parsed.at(path))
        || parsed.tree[parsed.at(path)].style != result.tree[result.at(path)].style);
}

void YamlEditTest::removesKeys_data()
{
    addColumns();
    row("middle", "a: 1\nb: 2 # c\nd: 3\n", "", "b", "a: 1\nd: 3\n");
    row("first", "a: 1\nb: 2\n", "", "a", "b: 2\n");
    row("last without a line end", "a: 1\nb: 2", "", "b", "a: 1\n");
    row("with all below", "a:\n  b:\n  - c\n  - d\ne: 1\n", "", "a", "e: 1\n");
    row("comments before stay", "a: 1\n# c\nb: 2\nd: 3\n", "", "b", "a: 1\n# c\nd: 3\n");
    row("first of an item", "- a: 1\n  b: 2\n", "[0]", "a", "- b: 2\n");
    row("first of an item before a comment", "- a: 1\n  # c\n  b: 2\n", "[0]", "a", "- # c\n  b: 2\n");
    row("the only one", "a:\n  b: 1\nc: 2\n", "a", "b", "a: {}\nc: 2\n");
    row("the only one of an item", "- a: 1 # c\n- x\n", "[0]", "a", "- {} # c\n- x\n");
    row("literal", "a: |\n  x\n  y\nb: 1\n", "", "a", "b: 1\n");
    row("absent value", "a:\nb: 1\n", "", "a", "b: 1\n");
    row("CRLF", "a: 1\r\nb: 2\r\n", "", "a", "b: 2\r\n");
    row("flow first", "{a: 1, b: 2}\n", "", "a", "{b: 2}\n");
    row("flow last", "{a: 1, b: 2}\n", "", "b", "{a: 1}\n");
    row("flow only", "x: {a: 1}\n", "x", "a", "x: {}\n");
    row("JSON pretty", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", "", "b", "{\n  \"a\": 1\n}\n");
    row("JSON pretty first", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", "", "a", "{\n  \"b\": 2\n}\n");
}

void YamlEditTest::removesKeys()
{
    QFETCH(std::string, before);
    QFETCH(std::string, path);
    QFETCH(std::string, what);
    QFETCH(std::string, after);
    const Parsed parsed(before);
    QCOMPARE(applied(before, removeKey(before, parsed.tree, parsed.at(path), what, parsed.json)), after);
}

// `what`: a scalar, or `name=number` for a map of two members.
void YamlEditTest::insertsItems_data()
{
    addColumns();
    row("scalar", "a:\n- x\n- y # c\nb: 1\n", "a", "z", "a:\n- x\n- y # c\n- z\nb: 1\n");
    row("map", "a:\n  - name: x\n    port: 1\nb: 1\n", "a", "z=80",
        "a:\n  - name: x\n    port: 1\n  - name: z\n    port: 80\nb: 1\n");
    row("wide dashes", "-   name: x\n", "", "z=80", "-   name: x\n-   name: z\n    port: 80\n");
    row("CRLF", "- x\r\n", "", "z", "- x\r\n- z\r\n");
    row("flow", "a: [x, y]\n", "a", "z", "a: [x, y, z]\n");
    row("flow maps", "a: [{name: x, port: 1}]\n", "a", "z=80", "a: [{name: x, port: 1}, {name: z, port: 80}]\n");
    row("empty flow", "a: []\n", "a", "z=80", "a: [{name: z, port: 80}]\n");
    row("absent", "a:\n", "a", "z", "a: [z]\n");
    row("JSON compact", "{\"a\":[{\"name\":\"x\"}]}", "a", "z=80", "{\"a\":[{\"name\":\"x\"},{\"name\":\"z\",\"port\":80}]}");
    row("JSON pretty", "{\n  \"a\": [\n    {\n      \"name\": \"x\"\n    }\n  ]\n}\n", "a", "z=80",
        "{\n  \"a\": [\n    {\n      \"name\": \"x\"\n    },\n    {\n      \"name\": \"z\",\n      \"port\": 80\n    }\n  "
        "]\n}\n");
}

void YamlEditTest::insertsItems()
{
    QFETCH(std::string, before);
    QFETCH(std::string, path);
    QFETCH(std::string, what);
    QFETCH(std::string, after);
    const Parsed parsed(before);
    Members members {{"", {what, false}}};
    if (const std::size_t equals = what.find('='); equals != std::string::npos)
        members = {{"name", {what.substr(0, equals), false}}, {"port", {what.substr(equals + 1), true}}};
    QCOMPARE(applied(before, insertItem(before, parsed.tree, parsed.at(path), members, parsed.json)), after);
    QVERIFY(!Parsed(after).tree.error);
}

void YamlEditTest::removesItems_data()
{
    addColumns();
    row("first", "a:\n- x\n- y\n", "a", "0", "a:\n- y\n");
    row("last", "a:\n- x\n- y # c\nb: 1\n", "a", "1", "a:\n- x\nb: 1\n");
    row("middle with a comment before it", "- x\n# c\n- y:\n    z: 1\n- w\n", "", "1", "- x\n# c\n- w\n");
    row("the only one", "a:\n  - x\nb: 1\n", "a", "0", "a: []\nb: 1\n");
    row("first of a list in a list", "- - x\n  - y\n", "[0]", "0", "- - y\n");
    row("the only one of a list in a list", "- - x\n- y\n", "[0]", "0", "- []\n- y\n");
    row("flow", "a: [x, y, z]\n", "a", "1", "a: [x, z]\n");
    row("flow only", "a: [x]\n", "a", "0", "a: []\n");
    row("JSON", "{\"a\": [1, 2]}", "a", "1", "{\"a\": [1]}");
}

void YamlEditTest::removesItems()
{
    QFETCH(std::string, before);
    QFETCH(std::string, path);
    QFETCH(std::string, what);
    QFETCH(std::string, after);
    const Parsed parsed(before);
    const auto index = static_cast<std::uint32_t>(std::stoul(what));
    QCOMPARE(applied(before, removeItem(before, parsed.tree, parsed.at(path), index, parsed.json)), after);
    QVERIFY(!Parsed(after).tree.error);
}

void YamlEditTest::refusesAliasesAndMerges()
{
    const Parsed in("a: &x {b: 1}\nc: *x\nd: {<<: *x, e: 1}\n");
    QVERIFY(!setScalar(in.text, in.tree, in.at("c"), {"1", true}, false));
    QVERIFY(!insertKey(in.text, in.tree, in.at("c"), "k", {"1", true}, false));
    QVERIFY(!removeKey(in.text, in.tree, in.at("d"), "b", false));
    QVERIFY(!removeKey(in.text, in.tree, 0, "a", false)); // c needs it
}

void YamlEditTest::refusesWhatDoesNotFitTheNode()
{
    const Parsed in("a: {b: 1}\nt: !!str 80\ns: [p: 1]\n");
    QVERIFY(!setScalar(in.text, in.tree, in.at("a"), {"1", true}, false));
    QVERIFY(!setScalar(in.text, in.tree, in.at("t"), {"81", true}, false));
    QVERIFY(!insertKey(in.text, in.tree, in.at("a"), "b", {"1", true}, false)); // already there
    QVERIFY(!insertKey(in.text, in.tree, in.at("s[0]"), "k", {"1", true}, false)); // has no braces
    QVERIFY(!insertItem(in.text, in.tree, in.at("a"), {{"", {"x", false}}}, false));
    QVERIFY(!removeItem(in.text, in.tree, in.at("a"), 0, false));
    const Parsed twice("a: 1\na: 2\n");
    QVERIFY(!removeKey(twice.text, twice.tree, 0, "a", false));
}

void YamlEditTest::refusesTheTreeOfAnotherText()
{
    const Parsed other("a: 80\n");
    QVERIFY(!setScalar("a: 81\n", other.tree, other.at("a"), {"82", true}, false));
    QVERIFY(!setScalar("a", other.tree, other.at("a"), {"82", true}, false));
    QVERIFY(!setScalar(other.text, other.tree, kNoNode, {"82", true}, false));
}

void YamlEditTest::differencesElsewhereAreSeen()
{
    const Parsed before("a: 80\nb: [x, y]\nc: &z 1\nd: *z\n");
    const NodeIndex a = before.at("a");
    QVERIFY(differOnlyAt(before.tree, Parsed("a: 81\nb: [x, y]\nc: &z 1\nd: *z\n").tree, a));
    QVERIFY(differOnlyAt(before.tree, Parsed("a: {p: 1}\nb: [x, y]\nc: &z 1\nd: *z\n").tree, a));
    for (const char *after : {"a: 81\nb: [x]\nc: &z 1\nd: *z\n", "a: 81\nb: [x, Y]\nc: &z 1\nd: *z\n",
             "a: 81\nb: [x, 'y']\nc: &z 1\nd: *z\n", "A: 81\nb: [x, y]\nc: &z 1\nd: *z\n", "a: 81\nb: [x, y]\nc: &z 1\nd: 1\n",
             "a: 81\nb: [x, y]\nc: 1\nd: 1\n", "a: &z 80\nb: [x, y]\nc: 1\nd: *z\n"})
        QVERIFY2(!differOnlyAt(before.tree, Parsed(after).tree, a), after);
}

QTEST_GUILESS_MAIN(YamlEditTest)
#include "tst_yamledit.moc"
