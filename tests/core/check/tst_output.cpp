// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"
#include "tests/core/check/inputs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace portolan;

namespace {

const std::string kManifest = "apiVersion: v1\n"
                              "kind: Service\n"
                              "metadata: {name: web}\n"
                              "spec: {externalName: \"größer\", selector: {app: web}, ports: [{port: 80, targetPort: htp}]}\n"
                              "---\n"
                              "apiVersion: v1\n"
                              "kind: Pod\n"
                              "metadata: {name: web, labels: {app: web}}\n"
                              "spec: {containers: [{name: web, image: web, ports: [{name: http, containerPort: 8080}]}]}\n";

PortGraph graphOf(const std::string &text)
{
    return test::graphOf({{"a folder/web.yaml", text}});
}

QJsonObject parsed(const std::string &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QJsonObject firstResult(const std::string &sarif)
{
    return parsed(sarif)["runs"][0]["results"][0].toObject();
}

} // namespace

class OutputTest : public QObject
{
    Q_OBJECT
private slots:
    void textIsFileLineColumn();
    void jsonIsAsTheContractSays();
    void sarifCountsCodePoints();
    void sarifFingerprintsSurviveMovedLines();
    void sarifNamesUnreadFiles();
    void sarifListsEveryRule();
};

void OutputTest::textIsFileLineColumn()
{
    const PortGraph graph = graphOf(kManifest);
    const std::string text = findingsText(graph, check(graph), false);
    QCOMPARE(QString::fromStdString(text),
        QString("a folder/web.yaml:4:87: error: Service web port 80 targets port name `htp`; Pod web has `http` (8080). Did you "
                "mean `http`? "
                "[PORT101]\n"));
    QVERIFY(findingsText(graph, check(graph), true).find("\033[") != std::string::npos);
}

void OutputTest::jsonIsAsTheContractSays()
{
    const PortGraph graph = graphOf(kManifest);
    const QJsonObject document = parsed(findingsJson(graph, check(graph)));
    QCOMPARE(document["format"].toInt(), 1);
    QCOMPARE(document["findings"].toArray().size(), 1);
    const QJsonObject finding = document["findings"][0].toObject();
    for (const char *key : {"code", "severity", "message", "object", "fieldPath", "source", "related", "fixes"})
        QVERIFY2(finding.contains(key), key);
    QCOMPARE(finding["object"].toString(), QString("Service/default/web"));
    QCOMPARE(finding["fieldPath"].toString(), QString("spec.ports[0].targetPort"));
    QCOMPARE(finding["source"]["column"].toInt(), 87);
    const QJsonObject edit = finding["fixes"][0]["edits"][0].toObject();
    QCOMPARE(edit["old"].toString(), QString("htp"));
    QCOMPARE(edit["new"].toString(), QString("http"));
    QCOMPARE(edit["line"].toInt(), 4);
}

void OutputTest::sarifCountsCodePoints()
{
    const PortGraph graph = graphOf(kManifest);
    const std::string sarif = findingsSarif(graph, check(graph), {});
    QCOMPARE(parsed(sarif)["runs"][0]["columnKind"].toString(), QString("unicodeCodePoints"));
    const QJsonObject place = firstResult(sarif)["locations"][0]["physicalLocation"].toObject();
    QCOMPARE(place["region"]["startColumn"].toInt(), 85);
    QCOMPARE(place["region"]["endColumn"].toInt(), 88);
    QCOMPARE(place["artifactLocation"]["uri"].toString(), QString("a%20folder/web.yaml"));
}

void OutputTest::sarifFingerprintsSurviveMovedLines()
{
    const PortGraph before = graphOf(kManifest);
    const PortGraph after = graphOf("# a comment\n\n" + kManifest);
    const QJsonObject one = firstResult(findingsSarif(before, check(before), {}));
    const QJsonObject other = firstResult(findingsSarif(after, check(after), {}));
    QVERIFY(one["locations"] != other["locations"]);
    QVERIFY(!one["partialFingerprints"].toObject().isEmpty());
    QCOMPARE(one["partialFingerprints"], other["partialFingerprints"]);
}

void OutputTest::sarifNamesUnreadFiles()
{
    const PortGraph graph = graphOf(kManifest);
    const QJsonObject document = parsed(findingsSarif(graph, {}, {{"broken.yaml", {3, 7}, {"what is wrong", {}}}}));
    const QJsonObject invocation = document["runs"][0]["invocations"][0].toObject();
    QCOMPARE(invocation["executionSuccessful"].toBool(), false);
    const QJsonObject notification = invocation["toolExecutionNotifications"][0].toObject();
    QCOMPARE(notification["message"]["text"].toString(), QString("what is wrong"));
    QCOMPARE(notification["locations"][0]["physicalLocation"]["region"]["startLine"].toInt(), 3);
    QVERIFY(document["runs"][0]["results"].toArray().isEmpty());
}

void OutputTest::sarifListsEveryRule()
{
    const PortGraph graph = graphOf(kManifest);
    const QJsonObject run = parsed(findingsSarif(graph, check(graph), {}))["runs"][0].toObject();
    const QJsonArray listed = run["tool"]["driver"]["rules"].toArray();
    QCOMPARE(static_cast<std::size_t>(listed.size()), rules().size());
    const int index = run["results"][0]["ruleIndex"].toInt();
    QCOMPARE(listed[index].toObject()["id"], run["results"][0]["ruleId"]);
}

QTEST_GUILESS_MAIN(OutputTest)
#include "tst_output.moc"
