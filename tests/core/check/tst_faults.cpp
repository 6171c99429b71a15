// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"
#include "core/edit/rawobject.h"
#include "core/text/file.h"
#include "tests/core/check/inputs.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace portolan;

// tests/data/faults: systems with one planted fault each. The line it is found on ends in `# <- CODE OBJECT`, perhaps with words
// of the message in quotes; beside that finding there is nothing but Infos. `none.yaml` is the system they were made from.
class FaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void oneFaultOneDiagnosis_data();
    void oneFaultOneDiagnosis();
    void theSystemItselfIsSound();
    void findingsStandWhereTheirFieldIs_data() { oneFaultOneDiagnosis_data(); }
    void findingsStandWhereTheirFieldIs();
};

namespace {

const QString kFolder = QStringLiteral(PORTOLAN_TEST_DATA "/faults/");

PortGraph graphOf(const QString &file)
{
    const auto text = readFile((kFolder + file).toStdString());
    return test::graphOf({{file.toStdString(), text ? *text : std::string()}});
}

} // namespace

void FaultsTest::oneFaultOneDiagnosis_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(kFolder).entryList({"*.yaml"}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 80);
    for (const QString &file : files) {
        if (file != QStringLiteral("none.yaml"))
            QTest::newRow(qPrintable(file)) << file;
    }
}

void FaultsTest::oneFaultOneDiagnosis()
{
    QFETCH(QString, file);
    const PortGraph graph = graphOf(file);
    const auto &document = graph.inventory->files.front().document;
    const QString text = QString::fromStdString(std::string(document->text()));
    static const QRegularExpression kExpectation(QStringLiteral("# <- (PORT\\d+) (\\S+)(?: \"(.*)\")?"));
    const QRegularExpressionMatch expected = kExpectation.match(text);
    QVERIFY(expected.hasMatch());
    const auto line = static_cast<std::uint32_t>(text.left(expected.capturedStart()).count(u'\n') + 1);

    const auto findings = check(graph);
    const auto isExpected = [&](const Finding &finding) {
        return finding.code == expected.captured(1).toStdString() && finding.object == expected.captured(2).toStdString()
            && document->position(finding.at.begin).line == line;
    };
    const auto found = std::ranges::find_if(findings, isExpected);
    QVERIFY2(found != findings.end(), findingsText(graph, findings, false).c_str());
    QVERIFY2(QString::fromStdString(english(found->message)).contains(expected.captured(3)), english(found->message).c_str());
    for (const Finding &finding : findings) {
        QVERIFY2(finding.severity == kube::Severity::Info || isExpected(finding), findingsText(graph, findings, false).c_str());
    }
}

void FaultsTest::theSystemItselfIsSound()
{
    const PortGraph graph = graphOf(QStringLiteral("none.yaml"));
    QVERIFY2(check(graph).empty(), findingsText(graph, check(graph), false).c_str());
}

// CLI.md, Findings: at the scalar, or the key of the map, that `fieldPath` names; a missing field at the item or object without
// it.
void FaultsTest::findingsStandWhereTheirFieldIs()
{
    QFETCH(QString, file);
    const PortGraph graph = graphOf(file);
    for (const Finding &finding : check(graph)) {
        QVERIFY(!finding.at.empty());
        const Span place = RawObject(graph, finding.definition).place(finding.fieldPath);
        if (finding.fieldPath.empty() || place.empty())
            continue; // the object as a whole
        const std::string said = finding.fieldPath + " in " + findingsText(graph, {finding}, false);
        QVERIFY2(finding.at == place.shifted(graph.definition(finding.definition).base), said.c_str());
    }
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
