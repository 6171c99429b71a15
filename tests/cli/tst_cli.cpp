// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The contract of the command line, on the real program without a display: statuses, streams, formats.
class CliTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void endsWithTheStatusOfTheContract_data();
    void endsWithTheStatusOfTheContract();
    void aBrokenFileNeverHidesTheGoodOnes();
    void messagesNameFileLineAndColumn();
    void traceAnswersInJson();
    void renderWritesEveryFormat_data();
    void renderWritesEveryFormat();
    void diffListsWhatChanged();
    void diffDrawsBothStates();
    void setChangesOnlyTheScalar_data();
    void setChangesOnlyTheScalar();
    void setReadsAndWritesStandardStreams();
    void dryRunAndDiffWriteNothing();
    void nearestObjectIsNamed();
    void foldersAreReadInTheOrderOfPathBytes();

private:
    struct Answer {
        int status = -1;
        QByteArray out, err;
    };
    Answer run(const QStringList &arguments, const QByteArray &input = {});
    QString write(const QString &name, const QByteArray &bytes);
    QByteArray read(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray kWeb = R"(apiVersion: v1
kind: Service
metadata:
  name: web # the front
spec:
  selector: {app: web}
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: example/web:1
          ports:
            - name: http
              containerPort: 8080
)";

} // namespace

void CliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write("web.yaml", kWeb);
    write("broken.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: x\n");
    write("notes.yaml", "hello: world\n");
}

CliTest::Answer CliTest::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(PORTOLAN_PROGRAM, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

QString CliTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's own file");
    return file.fileName();
}

QByteArray CliTest::read(const QString &name)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CliTest::endsWithTheStatusOfTheContract_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("version") << QStringList {"--version"} << 0;
    QTest::newRow("help") << QStringList {"--help"} << 0;
    QTest::newRow("trace without a source") << QStringList {"trace"} << 2;
    QTest::newRow("unknown option") << QStringList {"trace", "web.yaml", "--colour-of-the-sea"} << 2;
    QTest::newRow("trace") << QStringList {"trace", "web.yaml"} << 0;
    QTest::newRow("source that is not there") << QStringList {"trace", "absent.yaml"} << 3;
    QTest::newRow("broken file") << QStringList {"check", "broken.yaml"} << 3;
    QTest::newRow("not Kubernetes") << QStringList {"check", "notes.yaml"} << 0;
    QTest::newRow("clean") << QStringList {"check", "web.yaml"} << 0;
    QTest::newRow("paper") << QStringList {"render", "web.yaml", "-o", "x.pdf", "--paper", "a4", "--orientation", "portrait"}
                           << 0;
    QTest::newRow("atlas") << QStringList {"render", "web.yaml", "-o", "x.pdf", "--atlas"} << 0;
    QTest::newRow("atlas by entry") << QStringList {"render", "web.yaml", "-o", "x.pdf", "--atlas=entry", "--paper", "Letter"}
                                    << 0;
    QTest::newRow("outlines") << QStringList {"render", "web.yaml", "-o", "x.svg", "--outlines"} << 0;
    QTest::newRow("embedded fonts") << QStringList {"render", "web.yaml", "-o", "x.svg", "--text", "embedded"} << 0;
    QTest::newRow("transparent ground") << QStringList {"render", "web.yaml", "-o", "x.png", "--transparent"} << 0;
    QTest::newRow("unknown paper") << QStringList {"render", "web.yaml", "-o", "x.pdf", "--paper", "A9"} << 2;
    QTest::newRow("unknown kind of text") << QStringList {"render", "web.yaml", "-o", "x.svg", "--text", "bold"} << 2;
    QTest::newRow("unknown format to render") << QStringList {"render", "web.yaml", "-o", "x.bmp"} << 2;
    QTest::newRow("unwritable output") << QStringList {"render", "web.yaml", "-o", "absent/x.svg"} << 4;
    QTest::newRow("unknown rule") << QStringList {"explain", "PORT000"} << 2;
    QTest::newRow("trace to a complete path") << QStringList {"trace", "web.yaml", "--to", "web:80"} << 0;
    QTest::newRow("trace to nowhere") << QStringList {"trace", "web.yaml", "--to", "web:81"} << 1;
    QTest::newRow("set: no such object") << QStringList {"set", "web.yaml", "--object", "Service/wib", "--path",
        "spec.ports[0].port", "--value", "81"}
                                         << 2;
    QTest::newRow("set: missing parent") << QStringList {"set", "web.yaml", "--object", "Service/web", "--path",
        "spec.ports[7].port", "--value", "81"}
                                         << 2;
    QTest::newRow("set: refused value") << QStringList {"set", "web.yaml", "--object", "Service/web", "--path",
        "spec.ports[0].port", "--value", "70000"}
                                        << 4;
    QTest::newRow("set: no change") << QStringList {"set", "web.yaml", "--object", "Service/web", "--path", "spec.ports[0].port",
        "--value", "80"} << 0;
}

void CliTest::endsWithTheStatusOfTheContract()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QVERIFY2(true, answer.err);
    QTEST(answer.status, "status");
}

void CliTest::aBrokenFileNeverHidesTheGoodOnes()
{
    const Answer answer = run({"trace", "broken.yaml", "web.yaml", "--format", "json"});
    QCOMPARE(answer.status, 3);
    const auto document = QJsonDocument::fromJson(answer.out).object();
    QCOMPARE(document["services"].toArray().size(), 1);
    QCOMPARE(document["unread"].toArray().size(), 1);
    QCOMPARE(document["unread"][0]["file"].toString(), "broken.yaml");
}

void CliTest::messagesNameFileLineAndColumn()
{
    const Answer answer = run({"trace", "broken.yaml"});
    QVERIFY2(answer.err.contains("broken.yaml:"), answer.err);
    QVERIFY(QRegularExpression(R"(broken\.yaml:\d+:\d+: error: )").match(QString::fromUtf8(answer.err)).hasMatch());
}

void CliTest::traceAnswersInJson()
{
    const Answer answer = run({"trace", "web.yaml", "--format", "json"});
    const auto port = QJsonDocument::fromJson(answer.out)["services"][0]["ports"][0];
    QCOMPARE(port["status"].toString(), "ok");
    QCOMPARE(port["backends"][0]["port"].toInt(), 8080);
    QCOMPARE(QJsonDocument::fromJson(answer.out)["services"][0]["source"]["line"].toInt(), 1);
}

void CliTest::renderWritesEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("svg") << "x.svg" << QByteArray("<");
    QTest::newRow("png") << "x.png" << QByteArray("\x89PNG");
    QTest::newRow("pdf") << "x.pdf" << QByteArray("%PDF");
    QTest::newRow("json") << "x.json" << QByteArray("{");
    QTest::newRow("html") << "x.html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("mermaid") << "x.mmd" << QByteArray("flowchart LR");
    QTest::newRow("dot") << "x.dot" << QByteArray("digraph");
    QTest::newRow("d2") << "x.d2" << QByteArray("direction: right");
    QTest::newRow("draw.io") << "x.drawio" << QByteArray("<?xml");
    QTest::newRow("markdown") << "x.md" << QByteArray("# Web");
    QTest::newRow("csv") << "x.csv" << QByteArray("namespace,");
}

void CliTest::renderWritesEveryFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, magic);
    const Answer answer = run({"render", "web.yaml", "-o", name});
    QVERIFY2(answer.status == 0, answer.err);
    QVERIFY(read(name).startsWith(magic));
    const QByteArray once = read(name);
    QVERIFY(run({"render", "web.yaml", "-o", name}).status == 0);
    QVERIFY(read(name) == once);
}

void CliTest::diffListsWhatChanged()
{
    write("other.yaml", QByteArray(kWeb).replace("port: 80\n", "port: 81\n"));
    QCOMPARE(run({"diff", "web.yaml", "web.yaml"}).status, 0);
    const Answer text = run({"diff", "web.yaml", "other.yaml"});
    QCOMPARE(text.status, 1);
    QVERIFY2(text.out.contains("~ Service/default/web service port 81/TCP: port 80 → 81"), text.out);
    const auto changes
        = QJsonDocument::fromJson(run({"diff", "web.yaml", "other.yaml", "--format", "json"}).out)["changes"].toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0]["fields"][0]["after"].toString(), "81");
    QCOMPARE(run({"diff", "web.yaml"}).status, 2);
    QCOMPARE(run({"diff", "web.yaml", "absent.yaml"}).status, 3);
}

void CliTest::diffDrawsBothStates()
{
    write("before.yaml",
        kWeb + "---\napiVersion: v1\nkind: Service\nmetadata: {name: gone}\nspec: {selector: {app: web}, ports: [{port: 90}]}\n");
    write("after.yaml",
        QByteArray(kWeb).replace("port: 80\n", "port: 81\n")
            + "---\napiVersion: v1\nkind: Service\nmetadata: {name: come}\nspec: {selector: {app: web}, ports: [{port: 91}]}\n");
    const Answer drawn = run({"diff", "before.yaml", "after.yaml", "-o", "d.svg"});
    QVERIFY2(drawn.status == 1 && drawn.err.isEmpty(), drawn.err);
    const QByteArray svg = read("d.svg");
    for (const char *part : {">gone<", ">come<", ">port 80 → 81<", ">+</text>", ">−</text>", ">±</text>", ">removed · ClusterIP<",
             ">added · ClusterIP<"})
        QVERIFY2(svg.contains(part), part);
    QCOMPARE(run({"diff", "before.yaml", "after.yaml", "-o", "d.md"}).status, 1);
    QVERIFY2(read("d.md").contains("| changed | Service/default/web | service port 81/TCP | port 80 | port 81 |"), read("d.md"));
    QCOMPARE(run({"diff", "before.yaml", "after.yaml", "-o", "d.csv"}).status, 2);
    QCOMPARE(run({"diff", "before.yaml", "after.yaml", "-o", "absent/d.svg"}).status, 4);
}

void CliTest::setChangesOnlyTheScalar_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("number") << "spec.ports[0].port"
                            << "8081" << QByteArray("port: 80\n") << QByteArray("port: 8081\n");
    QTest::newRow("by name") << "spec.ports[http].port"
                             << "8081" << QByteArray("port: 80\n") << QByteArray("port: 8081\n");
    QTest::newRow("name") << "spec.ports[0].targetPort"
                          << "8080" << QByteArray("targetPort: http\n") << QByteArray("targetPort: 8080\n");
}

void CliTest::setChangesOnlyTheScalar()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray text = "\xEF\xBB\xBF" + QByteArray(kWeb).replace("\n", "\r\n");
    write("crlf.yaml", text);
    const Answer answer = run({"set", "crlf.yaml", "--object", "Service/web", "--path", path, "--value", value});
    QVERIFY2(answer.status == 0, answer.err);
    QCOMPARE(read("crlf.yaml"), text.replace(before.replace("\n", "\r\n"), after.replace("\n", "\r\n")));
}

void CliTest::setReadsAndWritesStandardStreams()
{
    const Answer answer = run({"set", "-", "--object", "#0", "--path", "spec.ports[0].port", "--value", "81"}, kWeb);
    QVERIFY2(answer.status == 0, answer.err);
    QCOMPARE(answer.out, QByteArray(kWeb).replace("port: 80\n", "port: 81\n"));
}

void CliTest::dryRunAndDiffWriteNothing()
{
    const QStringList edit {"set", "web.yaml", "--object", "Service/web", "--path", "spec.ports[0].port", "--value", "81"};
    const Answer diff = run(edit + QStringList {"--diff"});
    QVERIFY(diff.out.contains("-      port: 80\n+      port: 81\n"));
    const Answer dry = run(edit + QStringList {"--dry-run"});
    QCOMPARE(dry.out, "web.yaml:9:13: 80 -> 81\n");
    QCOMPARE(read("web.yaml"), kWeb);
}

void CliTest::nearestObjectIsNamed()
{
    const Answer answer = run({"set", "web.yaml", "--object", "Service/wib", "--path", "spec.ports[0].port", "--value", "81"});
    QVERIFY2(answer.err.contains("Service/default/web (web.yaml:1)"), answer.err);
}

void CliTest::foldersAreReadInTheOrderOfPathBytes()
{
    QVERIFY(QDir(m_folder->path()).mkpath("tree/b"));
    QVERIFY(QDir(m_folder->path()).mkpath("tree/.hidden"));
    for (const char *name : {"tree/b/x.yml", "tree/a.yaml", "tree/.hidden/y.yaml"})
        write(QString::fromLatin1(name), "kind: {\n");
    const Answer answer = run({"trace", "tree", "--format", "json"});
    const auto unread = QJsonDocument::fromJson(answer.out)["unread"].toArray();
    QCOMPARE(unread.size(), 2);
    QCOMPARE(unread[0]["file"].toString(), "tree/a.yaml");
    QCOMPARE(unread[1]["file"].toString(), "tree/b/x.yml");
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
