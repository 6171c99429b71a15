// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporters.h"
#include "core/export/flowcharts.h"
#include "core/export/leanfont.h"
#include "core/export/porttable.h"
#include "tests/core/export/foreign.h"

#include <QXmlStreamReader>

using namespace portolan;
using namespace portolan::test;

class ExportersTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameSystemGivesTheSameBytes_data();
    void theSameSystemGivesTheSameBytes();
    void formatsAreKnownByTheirEnd_data();
    void formatsAreKnownByTheirEnd();
    void foreignReadersTakeHostileNames_data();
    void foreignReadersTakeHostileNames();
    void graphvizFindsEachPort();
    void drawioCellsHaveParentsAndEnds();
    void mermaidQuotesHoldNoSyntax();
    void d2QuotesHoldNoSyntax();
    void aRowForEachChain();
    void cellsOfAChain();
    void csvReadsBack();
    void markdownHasOneLineForEachRow();
    void anEmptySystemSaysSo_data();
    void anEmptySystemSaysSo();
    void svgHoldsTheFontsItUses();
    void leanFontsKeepTheirGlyphs();
};

namespace {

std::string written(const Exporter &exporter, const std::string &manifests)
{
    const PortGraph graph = graphOf(manifests);
    const DisplayList picture = layout(graph, shippedMetrics(), english, {.title = "t"});
    std::string text;
    exporter.write({picture, graph, lightTheme()}, [&text](std::string_view piece) { text += piece; });
    return text;
}

Outline hostileOutline()
{
    return outlineOf(pictureOf(hostileSystem()));
}

QByteArray fontFile(const char *name)
{
    QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/fonts/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void ExportersTest::theSameSystemGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("name");
    for (const Exporter &exporter : exporters())
        QTest::newRow(std::string(exporter.extension).c_str()) << QString::fromStdString("x" + std::string(exporter.extension));
}

void ExportersTest::theSameSystemGivesTheSameBytes()
{
    QFETCH(QString, name);
    const Exporter *exporter = exporterFor(name.toStdString());
    QVERIFY(exporter != nullptr);
    RandomSystem system(11);
    const std::string objects = system.joined(system.make(20), false);
    const std::string once = written(*exporter, objects);
    QVERIFY(once.size() > 500);
    QVERIFY(once == written(*exporter, objects));
}

void ExportersTest::formatsAreKnownByTheirEnd_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("extension");
    QTest::newRow("plain") << "a.svg"
                           << ".svg";
    QTest::newRow("capitals") << "A.DRAWIO"
                              << ".drawio";
    QTest::newRow("two points") << "a.b.md"
                                << ".md";
    QTest::newRow("none") << "svg"
                          << "";
    QTest::newRow("unknown") << "a.bmp"
                             << "";
}

void ExportersTest::formatsAreKnownByTheirEnd()
{
    QFETCH(QString, name);
    const Exporter *exporter = exporterFor(name.toStdString());
    QTEST(exporter == nullptr ? QString()
                              : QString::fromUtf8(exporter->extension.data(), static_cast<qsizetype>(exporter->extension.size())),
        "extension");
}

void ExportersTest::foreignReadersTakeHostileNames_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("dot") << ".dot"
                         << "dot" << QStringList {"-Tsvg", "x.dot", "-o", "out.svg"};
    QTest::newRow("draw.io is XML") << ".drawio"
                                    << "xmllint" << QStringList {"--noout", "--nonet", "x.drawio"};
    QTest::newRow("SVG is XML") << ".svg"
                                << "xmllint" << QStringList {"--noout", "--nonet", "x.svg"};
    QTest::newRow("rsvg-convert") << ".svg"
                                  << "rsvg-convert" << QStringList {"x.svg", "-o", "out.png"};
}

void ExportersTest::foreignReadersTakeHostileNames()
{
    QFETCH(QString, extension);
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP("not installed");
    const QString name = "x" + extension;
    const Answer answer = readBy(program, arguments, name, written(*exporterFor(name.toStdString()), hostileSystem()));
    QVERIFY2(answer.status == 0, answer.err);
    QVERIFY2(!answer.err.contains("yntax") && !answer.err.contains("arning"), answer.err);
}

void ExportersTest::graphvizFindsEachPort()
{
    if (QStandardPaths::findExecutable("dot").isEmpty())
        QSKIP("not installed");
    RandomSystem system(3);
    const Outline outline = outlineOf(pictureOf(system.joined(system.make(12), false)));
    const Answer answer = readBy("dot", {"-Tplain", "x.dot"}, "x.dot", toDot(outline, lightTheme()));
    QVERIFY2(answer.status == 0 && answer.err.isEmpty(), answer.err); // an unknown port would be a warning
    QCOMPARE(answer.out.count("\nedge "), static_cast<qsizetype>(outline.hops.size()));
}

void ExportersTest::drawioCellsHaveParentsAndEnds()
{
    const Outline outline = hostileOutline();
    QXmlStreamReader reader(QByteArray::fromStdString(toDrawio(outline, lightTheme())));
    QSet<QString> ids;
    QStringList wanted;
    qsizetype edges = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("mxCell"))
            continue;
        const auto attributes = reader.attributes();
        const QString id = attributes.value("id").toString();
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        edges += attributes.hasAttribute("edge");
        for (const char *end : {"parent", "source", "target"}) {
            if (attributes.hasAttribute(end))
                wanted << attributes.value(end).toString();
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    for (const QString &id : wanted)
        QVERIFY2(ids.contains(id), qPrintable(id));
    QCOMPARE(edges, static_cast<qsizetype>(outline.hops.size()));
}

void ExportersTest::mermaidQuotesHoldNoSyntax()
{
    const QString text = QString::fromStdString(toMermaid(hostileOutline(), lightTheme()));
    static const QRegularExpression kQuoted(QStringLiteral("\"([^\"\n]*)\""));
    static const QRegularExpression kSyntax(QStringLiteral("[<>\\[\\]{}|`$&\\\\*]|#(?!\\d+;)"));
    auto quotes = kQuoted.globalMatch(text);
    while (quotes.hasNext()) {
        const QString inside = quotes.next().captured(1);
        QVERIFY2(!inside.contains(kSyntax), qPrintable(inside));
    }
    for (const QString &line : QString(text).remove(kQuoted).split('\n')) {
        static const QRegularExpression kLine(QStringLiteral(
            R"(^flowchart LR$|^ +subgraph [bc]\d+\[\]$|^ +end$|^ +direction (TB|LR)$|^ +[cx][\dr]+(\(?\[\]\)?)(:::broken)?$|^  c[\dr]+ --> c[\dr]+$|^  c[\dr]+ -\.-x x\d+\[\]:::broken$|^  classDef .*$|^  linkStyle [\d,]+ .*$|^$)"));
        QVERIFY2(kLine.match(line).hasMatch(), qPrintable(line));
    }
}

void ExportersTest::d2QuotesHoldNoSyntax()
{
    static const QRegularExpression kQuoted(QStringLiteral("'(?:[^'\n]|'')*'"));
    const QString bare = QString::fromStdString(toD2(hostileOutline(), lightTheme())).remove(kQuoted);
    QVERIFY(!bare.contains('\''));
    QVERIFY(!bare.contains("script"));
    QCOMPARE(bare.count('{'), bare.count('}'));
}

void ExportersTest::aRowForEachChain()
{
    for (const std::uint32_t seed : {1U, 5U, 9U, 23U}) {
        RandomSystem system(seed);
        const PortGraph graph = graphOf(system.joined(system.make(60), false));
        const auto rows = portTable(graph);
        QCOMPARE(rows.size(), static_cast<std::size_t>(graph.chains));
        QCOMPARE(std::ranges::count(rows, true, &PortRow::broken), static_cast<std::ptrdiff_t>(graph.brokenChains));
    }
}

void ExportersTest::cellsOfAChain()
{
    const PortGraph graph = graphOf(deployment("shop", "api", "", "{name: http, containerPort: 8080}")
        + service("shop", "api", "app: api", "{name: web, port: 80, targetPort: http, nodePort: 30080}", "type: NodePort")
        + ingress("shop", "front", {"api"}));
    const auto rows = portTable(graph);
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].entry, "Ingress front front.example/api");
    QCOMPARE(rows[0].serviceId, "Service/shop/api#ports/0");
    QCOMPARE(rows[0].podId, "Deployment/shop/api#main/ports/0");
    QCOMPARE(rows[0].node, "");
    QCOMPARE(rows[1].node, "30080");
    QCOMPARE(rows[1].nodeIdEnd, "#api/ports/0");
    QCOMPARE(rows[1].target, "http");
    QCOMPARE(rows[1].containerPort, "8080");
    QCOMPARE(rows[1].status, "ok");
}

void ExportersTest::csvReadsBack()
{
    const auto rows = portTable(graphOf(hostileSystem()));
    const std::string csv = toCsv(rows);
    std::vector<std::vector<std::string>> read(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) { // RFC 4180
        std::string &cell = read.back().back();
        if (quoted && csv[i] == '"' && i + 1 < csv.size() && csv[i + 1] == '"')
            cell += csv[++i];
        else if (csv[i] == '"')
            quoted = !quoted;
        else if (!quoted && csv[i] == ',')
            read.back().emplace_back();
        else if (!quoted && csv[i] == '\n')
            read.emplace_back(1);
        else if (quoted || csv[i] != '\r')
            cell += csv[i];
    }
    read.pop_back();
    QCOMPARE(read.size(), rows.size() + 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(read[i + 1].size(), kPortColumns);
        const std::string &service = read[i + 1][4];
        QVERIFY(service == rows[i].service || service == '\'' + rows[i].service);
        QVERIFY2(service.empty() || std::string_view("=+-@").find(service.front()) == std::string_view::npos, service.c_str());
    }
}

void ExportersTest::markdownHasOneLineForEachRow()
{
    const auto rows = portTable(graphOf(hostileSystem()));
    const QString text = QString::fromStdString(toMarkdown(rows));
    QCOMPARE(text.count('\n'), static_cast<qsizetype>(rows.size()) + 2);
    static const QRegularExpression kBar(QStringLiteral(R"((?<!\\)\|)"));
    const QStringList lines = text.split('\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        QCOMPARE(QString(line).replace("\\\\", "").count(kBar), QString(lines.front()).count(kBar));
    QVERIFY(!text.contains("<script"));
}

void ExportersTest::anEmptySystemSaysSo_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"x.svg", "x.html", "x.mmd", "x.dot", "x.d2", "x.drawio", "x.md"})
        QTest::newRow(name) << name;
}

void ExportersTest::anEmptySystemSaysSo()
{
    QFETCH(QString, name);
    const std::string text = written(*exporterFor(name.toStdString()), "");
    const DisplayList picture = pictureOf("");
    const std::string sentence = outlineOf(picture).empty;
    QVERIFY(!sentence.empty());
    QVERIFY2(text.find(sentence.substr(0, sentence.find(' '))) != std::string::npos, text.c_str());
}

void ExportersTest::svgHoldsTheFontsItUses()
{
    const QByteArray sans = fontFile("Inter-Regular.otf");
    const QByteArray mono = fontFile("JetBrainsMono-Regular.ttf");
    QVERIFY(!sans.isEmpty() && !mono.isEmpty());
    const auto fonts = [&](Face face) -> std::string_view {
        const QByteArray &bytes = face >= Face::Mono ? mono : sans;
        return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
    };
    const DisplayList list = pictureOf(service("n", "web", "app: web", "{port: 80}"));
    const std::string plain = toSvg(list, lightTheme());
    const std::string embedded = toSvg(list, lightTheme(), {.fonts = fonts});
    QVERIFY(plain.find("@font-face") == std::string::npos);
    QVERIFY(
        embedded.find("@font-face{font-family:'Inter';font-weight:700;src:url(data:font/otf;base64,T1RUTw") != std::string::npos);
    QVERIFY(embedded.find("data:font/ttf;base64,") != std::string::npos);
}

void ExportersTest::leanFontsKeepTheirGlyphs()
{
    const QByteArray whole = fontFile("Inter-Regular.otf");
    const std::string lean = leanFont({whole.constData(), static_cast<std::size_t>(whole.size())});
    QVERIFY(lean.size() < static_cast<std::size_t>(whole.size()) * 7 / 10);
    for (const char *tag : {"CFF ", "cmap", "head", "hmtx"})
        QVERIFY(lean.substr(0, 400).find(tag) != std::string::npos);
    QVERIFY(lean.substr(0, 400).find("GPOS") == std::string::npos);
    QCOMPARE(leanFont("no font at all, but long enough"), "no font at all, but long enough");
    QCOMPARE(leanFont(""), "");
}

QTEST_GUILESS_MAIN(ExportersTest)
#include "tst_exporters.moc"
