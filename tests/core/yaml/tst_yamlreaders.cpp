// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"
#include "core/text/file.h"
#include "core/yaml/bytes.h"
#include "core/yaml/events.h"
#include "core/yaml/parse.h"
#include "core/yaml/simplereader.h"
#include "core/yaml/syntax.h"
#include "randomyaml.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::yaml;

// There are two readers of YAML, the simple one and yaml-cpp; they must agree wherever the simple one says it can read.
class YamlReadersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void simpleTextsAreReadWithoutYamlCpp();
    void oddTextsAreLeftToYamlCpp_data();
    void oddTextsAreLeftToYamlCpp();
    void readersAgreeOnGeneratedTexts();
    void readersAgreeOnDamagedTexts();
    void readersAgreeOnTheCorpus();
};

namespace {

bool equal(const Node &one, const Node &other)
{
    return one.style == other.style && one.tag == other.tag && one.anchored == other.anchored && one.merge == other.merge
        && one.key == other.key && one.irregular == other.irregular && one.parent == other.parent
        && one.firstChild == other.firstChild && one.next == other.next && one.target == other.target && one.value == other.value
        && one.source == other.source;
}

// Why the readers disagree on `text`; empty if they do not, or if the simple one passes.
std::string disagreement(std::string_view text)
{
    Tree simple;
    if (!isCleanText(text) || !readSimple(text, simple))
        return {};
    Tree full;
    if (const auto failure = readEvents(text, full))
        return "yaml-cpp refuses it: " + failure->what;
    if (full.error || badProlog(text))
        return "it is refused";
    if (simple.nodes.size() != full.nodes.size())
        return "other nodes";
    for (std::size_t i = 0; i < simple.nodes.size(); ++i) {
        if (!equal(simple.nodes[i], full.nodes[i]))
            return "node " + std::to_string(i) + " at " + std::to_string(simple.nodes[i].source.begin);
    }
    return {};
}

// Whether Depth::Ports gives another tree than Depth::Full, or a span lies outside the text.
std::string depthsDiffer(std::string_view text, bool json)
{
    const Tree ports = parse(text, json, Depth::Ports);
    const Tree full = parse(text, json, Depth::Full);
    if (!std::equal(ports.nodes.begin(), ports.nodes.end(), full.nodes.begin(), full.nodes.end(), equal))
        return "the depths differ";
    const bool within = std::all_of(full.nodes.begin(), full.nodes.end(),
        [text](const Node &node) { return node.source.begin <= node.source.end && node.source.end <= text.size(); });
    return within ? "" : "a span lies outside the text";
}

struct Tally {
    int simple = 0;
    int all = 0; // without JSON
};

std::string wrongIn(const std::string &path, Tally &tally)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return path + " cannot be read";
    const Document document(*bytes);
    for (const Chunk &chunk : chunks(document.text())) {
        const std::string_view text = document.text().substr(chunk.span.begin, chunk.span.size());
        if (const std::string why = disagreement(text) + depthsDiffer(text, chunk.json); !why.empty())
            return std::string(path).append(": ").append(why);
        Tree tree;
        tally.simple += isCleanText(text) && readSimple(text, tree) ? 1 : 0;
        tally.all += chunk.json ? 0 : 1;
    }
    return {};
}

void compare(std::string_view text)
{
    const std::string why = disagreement(text);
    QVERIFY2(why.empty(), (why + " in\n" + std::string(text)).c_str());
}

} // namespace

void YamlReadersTest::simpleTextsAreReadWithoutYamlCpp()
{
    Tree tree;
    QVERIFY(readSimple("---\n# c\na:\n- b: \"x\"\n  c: [1, {d: 'e'}] # c\n- |\n  text\nf: {}\ng:\n", tree));
    QCOMPARE(tree.nodes.size(), 17U);
}

void YamlReadersTest::oddTextsAreLeftToYamlCpp_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text : {"a: &x 1\n", "a: *x\n", "a: !t 1\n", "? a\n", "a: x\n  y\n", "a: \"x\n  y\"\n", "a: [\n1]\n",
             "a:\t1\n", "\ta: 1\n", "a: b: c\n", "a: >\n  x\n", "a: |\n\tx\n", "%YAML 1.2\n---\na: 1\n", "--- a\n", "a: 1\n...\n",
             "x\n", "a: 1\n- b\n", "- a\nb: 1\n", "  a: 1\n b: 2\n", "a: 1\n  b: 2\n", "a: @x\n", "a: [x\n", "a: 'x\n",
             "a: \"\\n\"\n", "a: 'it''s'\n", "a: {b}\n", "{a: 1\n", "a: - b\n"})
        QTest::newRow(text) << std::string(text);
}

void YamlReadersTest::oddTextsAreLeftToYamlCpp()
{
    QFETCH(std::string, text);
    Tree tree;
    QVERIFY(!readSimple(text, tree));
}

void YamlReadersTest::readersAgreeOnGeneratedTexts()
{
    RandomYaml random(11);
    for (int round = 0; round < 3000; ++round)
        compare(random.document());
}

void YamlReadersTest::readersAgreeOnDamagedTexts()
{
    RandomYaml random(12);
    for (int round = 0; round < 10'000; ++round)
        compare(random.damaged(random.document()));
}

void YamlReadersTest::readersAgreeOnTheCorpus()
{
    const QString folder = qEnvironmentVariable("PORTOLAN_CORPUS");
    if (folder.isEmpty())
        QSKIP("PORTOLAN_CORPUS names no folder of manifests");
    QDirIterator files(folder, {"*.yaml", "*.yml", "*.json"}, QDir::Files, QDirIterator::Subdirectories);
    Tally tally;
    while (files.hasNext()) {
        const std::string why = wrongIn(files.next().toStdString(), tally);
        QVERIFY2(why.empty(), why.c_str());
    }
    qInfo("%d of %d documents are simple", tally.simple, tally.all);
    QVERIFY(tally.simple * 10 >= tally.all * 9);
}

QTEST_GUILESS_MAIN(YamlReadersTest)
#include "tst_yamlreaders.moc"
