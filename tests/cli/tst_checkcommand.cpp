// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// `check`, `explain` and `fix` of the real program: statuses, settings of folders, what is ignored, SARIF.
class CheckCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void statusFollowsFailOn_data();
    void statusFollowsFailOn();
    void settingsOfFoldersCount();
    void aMistakeInSettingsIsLocated();
    void whatIsPrintedCanBeExplained();
    void sarifSaysWhatIsSuppressed();
    void sarifFitsTheSchema();
    void fixRepairsAndLeavesTheRest();

private:
    struct Answer {
        int status = -1;
        QByteArray out, err;
    };
    Answer run(const QStringList &arguments);
    void write(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

// PORT101 (Error), PORT107 (Info).
const QByteArray kBroken = "apiVersion: v1\n"
                           "kind: Service\n"
                           "metadata: {name: web, annotations: {owner: \"größer\"}}\n"
                           "spec:\n"
                           "  selector: {app: web}\n"
                           "  ports:\n"
                           "    - {name: http, port: 80, targetPort: htp}\n"
                           "    - {name: admin, port: 90, targetPort: 9000}\n"
                           "---\n"
                           "apiVersion: v1\n"
                           "kind: Pod\n"
                           "metadata: {name: web, labels: {app: web}}\n"
                           "spec: {containers: [{name: web, image: web, ports: [{name: http, containerPort: 8080}]}]}\n";

} // namespace

void CheckCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("deploy/sub")));
    write(QStringLiteral("deploy/sub/web.yaml"), kBroken);
}

void CheckCommandTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

CheckCommandTest::Answer CheckCommandTest::run(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(PORTOLAN_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void CheckCommandTest::statusFollowsFailOn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const QStringList &arguments, int status) { QTest::newRow(name) << arguments << status; };
    row("an error", {}, 1);
    row("not asked for", {"--disable", "PORT101"}, 0);
    row("a family", {"--disable", "PORT10*"}, 0);
    row("infos count", {"--disable", "PORT101", "--fail-on", "info"}, 1);
    row("warnings alone", {"--disable", "PORT101", "--fail-on", "warning"}, 0);
    row("no such rule", {"--enable", "PORT999"}, 2);
    row("no such rule to disable", {"--disable", "PORT999"}, 2);
}

void CheckCommandTest::statusFollowsFailOn()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QCOMPARE(run(QStringList {"check", "deploy"} + arguments).status, status);
}

void CheckCommandTest::settingsOfFoldersCount()
{
    write(QStringLiteral("deploy/.portolan.yaml"), "ignore: [{rule: PORT101, path: sub/**}]\n");
    QCOMPARE(run({"check", "deploy"}).status, 0);
    QCOMPARE(run({"check", "deploy/"}).status, 0);
    QCOMPARE(run({"check", "deploy/sub/web.yaml"}).status, 1); // the settings above its SOURCE are not its own
    write(QStringLiteral("deploy/sub/.portolan.yaml"), "disable: [PORT101]\n");
    QCOMPARE(run({"check", "deploy/sub/web.yaml"}).status, 0);
    QVERIFY(run({"check", "deploy", "--format", "json"}).out.contains("PORT107"));
    QVERIFY(!run({"trace", "deploy", "--format", "json"}).out.contains("portolan.yaml"));
}

void CheckCommandTest::aMistakeInSettingsIsLocated()
{
    write(QStringLiteral("deploy/.portolan.yaml"), "disable:\n  - PORT101\n  - PORT999\n");
    const Answer answer = run({"check", "deploy"});
    QVERIFY2(
        answer.out.contains("deploy/.portolan.yaml:3:5: error: There is no rule PORT999. [PORT902]"), answer.out.constData());
    QCOMPARE(answer.status, 1);
    write(QStringLiteral("deploy/.portolan.yaml"), "disable: [PORT101\n");
    const Answer unread = run({"check", "deploy"});
    QCOMPARE(unread.status, 3);
    QVERIFY2(unread.err.startsWith("deploy/.portolan.yaml:"), unread.err.constData());
}

void CheckCommandTest::whatIsPrintedCanBeExplained()
{
    write(QStringLiteral("deploy/bad.yaml"), "a: [1\n");
    const Answer answer = run({"check", "deploy", "missing.yaml"});
    QCOMPARE(answer.status, 3);
    for (const char *code : {"PORT900", "PORT901"}) {
        QVERIFY2(answer.err.contains(QByteArray("[") + code + "]\n"), answer.err.constData());
        const Answer explained = run({"explain", code});
        QCOMPARE(explained.status, 0);
        QVERIFY(explained.out.startsWith(code));
    }
    QVERIFY(answer.out.contains("[PORT101]"));
    QVERIFY(run({"explain", "PORT101"}).out.contains("Example:"));
}

void CheckCommandTest::sarifSaysWhatIsSuppressed()
{
    write(QStringLiteral("deploy/sub/web.yaml"),
        QByteArray(kBroken).replace("targetPort: htp}", "targetPort: htp} # portolan: ignore PORT101 known"));
    const Answer answer = run({"check", "deploy", "--format", "sarif"});
    QCOMPARE(answer.status, 0);
    const QJsonArray results = QJsonDocument::fromJson(answer.out)["runs"][0]["results"].toArray();
    QCOMPARE(results.size(), 2);
    QCOMPARE(results[0]["ruleId"].toString(), QStringLiteral("PORT101"));
    QCOMPARE(results[0]["suppressions"][0]["kind"].toString(), QStringLiteral("inSource"));
    QCOMPARE(results[0]["suppressions"][0]["justification"].toString(), QStringLiteral("known"));
    QVERIFY(results[1]["suppressions"].toArray().isEmpty());
    QVERIFY(!run({"check", "deploy"}).out.contains("PORT101"));
}

// The schema is not part of the project: PORTOLAN_SARIF_SCHEMA names the file (OASIS, sarif-schema-2.1.0.json).
void CheckCommandTest::sarifFitsTheSchema()
{
    const QString schema = qEnvironmentVariable("PORTOLAN_SARIF_SCHEMA");
    if (schema.isEmpty())
        QSKIP("PORTOLAN_SARIF_SCHEMA names no schema");
    write(QStringLiteral("deploy/bad.yaml"), "a: [1\n");
    write(QStringLiteral("deploy/.portolan.yaml"),
        "enable: [PORT8*]\nignore: [{rule: PORT107, reason: meant so}]\ndisable: [PORT999]\n");
    write(QStringLiteral("deploy/sarif.json"), run({"check", "deploy", "missing.yaml", "--format", "sarif"}).out);
    QProcess python;
    python.start(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import json, sys, jsonschema\n"
                           "schema, log = (json.load(open(name, encoding='utf-8')) for name in sys.argv[1:])\n"
                           "jsonschema.Draft7Validator(schema).validate(log)\n"
                           "assert len(log['runs'][0]['results']) > 3\n"),
            schema, m_folder->filePath(QStringLiteral("deploy/sarif.json"))});
    if (!python.waitForStarted())
        QSKIP("there is no python3");
    QVERIFY(python.waitForFinished());
    const QByteArray said = python.readAllStandardError();
    if (said.contains("No module named"))
        QSKIP("python3-jsonschema is not installed");
    QVERIFY2(python.exitCode() == 0, said.constData());
}

void CheckCommandTest::fixRepairsAndLeavesTheRest()
{
    QCOMPARE(run({"fix", "deploy/sub/web.yaml"}).status, 0);
    QFile file(m_folder->filePath(QStringLiteral("deploy/sub/web.yaml")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(kBroken).replace("targetPort: htp}", "targetPort: http}"));
}

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "tst_checkcommand.moc"
