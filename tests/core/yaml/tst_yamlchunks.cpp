// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/parse.h"

#include <QTest>
#include <array>
#include <random>

using namespace portolan;
using namespace portolan::yaml;

class YamlChunksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentsAreCountedAsYamlCountsThem_data();
    void documentsAreCountedAsYamlCountsThem();
    void chunksCoverTheTextInOrder();
    void equalChunksHaveEqualHashes();
    void jsonIsOneChunk();
    void afterAnEditTheChunksAreThoseOfTheWholeText();
    void upToADocumentTheChunksAreThoseOfTheWholeText();
    void kindIsFoundByScan_data();
    void kindIsFoundByScan();
    void kindsWithoutPortsAreFew_data();
    void kindsWithoutPortsAreFew();
};

namespace {

// `0:a 1:-`: each chunk's document number, and the first letter of its node or `-` for none.
std::string shape(std::string_view text)
{
    std::string shape;
    for (const Chunk &chunk : chunks(text)) {
        const Tree tree = parse(text.substr(chunk.span.begin, chunk.span.size()), chunk.json);
        shape += (shape.empty() ? "" : " ") + std::to_string(chunk.document) + ':';
        shape += chunk.holdsNode
            ? (tree.empty() ? "?" : tree[tree[0].firstChild == kNoNode ? 0 : tree[0].firstChild].value.substr(0, 1))
            : "-";
    }
    return shape;
}

std::string randomLines(std::mt19937 &random, unsigned count)
{
    static constexpr std::array<const char *, 10> kLines {
        "a: 1\n", "---\n", "...\n", "# x\n", "--- b\n", "\n", "  - c\n", "---\r\n", "%YAML 1.2\n", "d"};
    std::string text;
    for (unsigned i = 0; i < count; ++i)
        text += kLines[random() % kLines.size()];
    return text;
}

} // namespace

void YamlChunksTest::documentsAreCountedAsYamlCountsThem_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << std::string(text) << std::string(expected);
    };
    row("empty", "", "");
    row("one", "a: 1\n", "0:a");
    row("two", "a: 1\n---\nb: 2\n", "0:a 1:b");
    row("a marker first", "---\na: 1\n---\nb: 2\n", "0:a 1:b");
    row("comments before the first marker", "# x\n---\na: 1\n", "0:a");
    row("a directive before it", "%YAML 1.2\n---\na: 1\n", "0:a");
    row("only comments", "# x\n\n# y\n", "0:-");
    row("nothing between two markers", "---\n---\na: 1\n", "0:- 1:a");
    row("a marker at the end", "a: 1\n---\n", "0:a 1:-");
    row("comments between two markers", "---\n# x\n---\na: 1\n", "0:- 1:a");
    row("an end", "a: 1\n...\n---\nb: 2\n", "0:a 1:b");
    row("an end and no marker", "a: 1\n...\nb: 2\n", "0:a 1:b");
    row("comments after an end belong to the next", "a: 1\n...\n# x\n---\nb: 2\n", "0:a 1:b");
    row("comments after the last end", "a: 1\n...\n# x\n", "0:a");
    row("ends in a row", "a: 1\n...\n...\n", "0:a");
    row("CRLF", "a: 1\r\n---\r\nb: 2\r\n", "0:a 1:b");
    row("a comment on the marker", "--- # x\na: 1\n", "0:a");
    row("four dashes are text", "a: 1\n---- :\n", "0:a");
    row("an indented marker is text", "a: |\n  ---\n  x\n", "0:a");
    row("a marker ends even a block scalar", "a: |\n  x\n---\nb: 2\n", "0:a 1:b");
    row("no line end at the end", "a: 1\n---", "0:a 1:-");
}

void YamlChunksTest::documentsAreCountedAsYamlCountsThem()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QCOMPARE(shape(text), expected);
}

void YamlChunksTest::chunksCoverTheTextInOrder()
{
    const std::string_view text = "# x\n%YAML 1.2\n---\na: 1\n# y\n---\n...\n\n# z\nb: 2\n...\n# end\n";
    std::uint32_t at = 0;
    for (const Chunk &chunk : chunks(text)) {
        QCOMPARE(chunk.span.begin, at);
        at = chunk.span.end;
    }
    QCOMPARE(at, static_cast<std::uint32_t>(text.size()));
}

void YamlChunksTest::equalChunksHaveEqualHashes()
{
    const auto all = chunks("---\na: 1\n---\na: 2\n---\na: 1\n");
    QCOMPARE(all.size(), 3U);
    QCOMPARE(all[0].hash, all[2].hash);
    QVERIFY(all[0].hash != all[1].hash);
}

void YamlChunksTest::jsonIsOneChunk()
{
    const auto json = chunks(" \n{\"a\": \"x\\n---\\n\"}\n");
    QCOMPARE(json.size(), 1U);
    QVERIFY(json[0].json);
    QVERIFY(json[0].holdsNode);
    QVERIFY(!chunks("{a: 1}\n")[0].json);
    QVERIFY(!chunks("[1, 2]\n")[0].json);
    QVERIFY(!chunks("# x\n{\"a\": 1}\n")[0].json);
    QCOMPARE(chunks("{\"a\": 1}\n---\n{\"b\": 1}\n").size(), 2U);
}

void YamlChunksTest::afterAnEditTheChunksAreThoseOfTheWholeText()
{
    constexpr int kEdits = 20'000;
    std::mt19937 random(11);
    std::string text = randomLines(random, 40);
    std::vector<Chunk> known = chunks(text);
    for (int i = 0; i < kEdits; ++i) {
        std::string edited = text;
        const std::size_t begin = random() % (edited.size() + 1);
        const std::size_t removed = std::min<std::size_t>(random() % 12, edited.size() - begin);
        edited.replace(begin, removed, random() % 2 == 0 ? "" : randomLines(random, 1 + random() % 3));
        if (edited.size() > 1000 || edited.size() < 60)
            edited = randomLines(random, 40);
        const std::vector<Chunk> found = chunks(edited, text, known);
        if (found != chunks(edited))
            QFAIL(qPrintable(QString::fromStdString("before:\n" + text + "\nafter:\n" + edited)));
        text = edited;
        known = found;
    }
}

void YamlChunksTest::upToADocumentTheChunksAreThoseOfTheWholeText()
{
    std::mt19937 random(12);
    for (int i = 0; i < 500; ++i) {
        const std::string text = randomLines(random, 30);
        const std::vector<Chunk> all = chunks(text);
        for (const Chunk &chunk : all) {
            const std::vector<Chunk> some = chunksUpTo(text, chunk.document);
            QVERIFY(std::ranges::find(some, chunk) != some.end());
        }
    }
}

void YamlChunksTest::kindIsFoundByScan_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("kind");
    const auto row = [](const char *name, const char *text, const char *kind) {
        QTest::newRow(name) << std::string(text) << std::string(kind);
    };
    row("plain", "---\napiVersion: v1\nkind: Service\nmetadata:\n  kind: x\n", "Service");
    row("comment and CRLF", "kind: Service # c\r\na: 1\r\n", "Service");
    row("quoted", "kind: \"Service\"\n", "Service");
    row("none", "a: 1\n", "");
    row("twice", "kind: A\nkind: B\n", "");
    row("a list", "kind: List\nitems:\n- a: 1\n", "");
    row("a list of one kind", "kind: ServiceList\n", "");
    row("quoted key", "\"kind\": A\nkind: B\n", "");
    row("flow", "{kind: A}\n", "");
    row("a tag", "kind: !!str A\n", "");
    row("a value on the next line", "kind:\n  A\n", "");
    row("not the key", "kinds: A\n", "");
    row("a merge", "<<: *x\nkind: B\n", "");
}

void YamlChunksTest::kindIsFoundByScan()
{
    QFETCH(std::string, text);
    QFETCH(std::string, kind);
    QCOMPARE(std::string(kindByScan(text)), kind);
}

void YamlChunksTest::kindsWithoutPortsAreFew_data()
{
    QTest::addColumn<bool>("known");
    for (const char *kind :
        {"CustomResourceDefinition", "ClusterRole", "Role", "RoleBinding", "StorageClass", "MutatingWebhookConfiguration"})
        QTest::newRow(kind) << true;
    for (const char *kind : {"", "ConfigMap", "Service", "Deployment", "Prometheus", "List", "Node", "Secret"})
        QTest::newRow(kind) << false;
}

void YamlChunksTest::kindsWithoutPortsAreFew()
{
    QFETCH(bool, known);
    QCOMPARE(isKnownWithoutPorts(QTest::currentDataTag()), known);
}

QTEST_GUILESS_MAIN(YamlChunksTest)
#include "tst_yamlchunks.moc"
