// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apiserver.h"
#include "tests/support/kubeconfigtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using portolan::tests::ApiServer;
using portolan::tests::kubeconfigText;

// Clusters on the command line: the real program against the test server.
class ClusterCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aClusterIsTraced_data();
    void aClusterIsTraced();
    void namespacesAreChosenAsKubectlDoes_data();
    void namespacesAreChosenAsKubectlDoes();
    void filesAndClusterAreCompared();
    void whatCannotBeReachedIsStatus3_data();
    void whatCannotBeReachedIsStatus3();
    void whatMayNotBeReadIsAWarning();
    void aPluginIsAskedAboutOnStandardInput();
    void twoClustersDoNotMix();

private:
    struct Answer {
        int status = -1;
        QByteArray out, err;
    };
    Answer run(const QStringList &arguments, const QByteArray &input = {});
    QString write(const QString &name, const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ApiServer> m_server;
};

namespace {

const QByteArray kWeb = R"({"kind":"List","apiVersion":"v1","items":[
 {"apiVersion":"v1","kind":"Service","metadata":{"name":"web","namespace":"shop"},"spec":{"selector":{"app":"web"},"ports":[{"port":80,"targetPort":"http"}]}},
 {"apiVersion":"v1","kind":"Pod","metadata":{"name":"web-1","namespace":"shop","labels":{"app":"web"}},
  "spec":{"containers":[{"name":"web","image":"web","ports":[{"name":"http","containerPort":8080}]}]},
  "status":{"phase":"Running","podIP":"10.1.1.1","conditions":[{"type":"Ready","status":"True"}]}},
 {"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"web-x","namespace":"shop","labels":{"kubernetes.io/service-name":"web","endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io"}},
  "addressType":"IPv4","ports":[{"name":"","port":8080,"protocol":"TCP"}],
  "endpoints":[{"addresses":["10.1.1.1"],"conditions":{"ready":true},"targetRef":{"kind":"Pod","name":"web-1","namespace":"shop"}}]},
 {"apiVersion":"v1","kind":"Service","metadata":{"name":"other","namespace":"default"},"spec":{"ports":[{"port":81}]}}]})";

} // namespace

void ClusterCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ApiServer>();
    m_server->setToken("right");
    QVERIFY(m_server->load(write("web.json", kWeb)));
    write("config", kubeconfigText(m_server->url(), "      token: right\n"));
}

QString ClusterCommandTest::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

// The server lives in this process: its events go on while the program runs.
ClusterCommandTest::Answer ClusterCommandTest::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DISPLAY");
    environment.insert("KUBECONFIG", m_folder->filePath("config"));
    environment.insert("XDG_CONFIG_HOME", m_folder->filePath("settings"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    QEventLoop loop;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    process.start(PORTOLAN_PROGRAM, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void ClusterCommandTest::aClusterIsTraced_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("--context") << QStringList {"--context", "test", "-A"};
    QTest::newRow("context:NAME") << QStringList {"context:test", "-A"};
    QTest::newRow("the current one") << QStringList {"-A"};
    QTest::newRow("--kubeconfig") << QStringList {"--kubeconfig", "config", "-n", "shop"};
}

void ClusterCommandTest::aClusterIsTraced()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(QStringList {"trace", "--format", "json"} + arguments);
    QVERIFY2(answer.status == 0, answer.err.constData());
    for (const QJsonValue &one : QJsonDocument::fromJson(answer.out).object().value("services").toArray()) {
        const QJsonObject service = one.toObject();
        if (service.value("name").toString() != "web")
            continue;
        QCOMPARE(service.value("source").toObject().value("file").toString(), QString("context/test"));
        QCOMPARE(service.value("source").toObject().value("line").toInt(-1), 0);
        const QJsonObject backend
            = service.value("ports").toArray().at(0).toObject().value("backends").toArray().at(0).toObject();
        QCOMPARE(backend.value("backend").toString(), QString("Pod/web-1"));
        QCOMPARE(backend.value("port").toInt(), 8080);
        QCOMPARE(backend.value("ready").toInt(), 1);
        return;
    }
    QFAIL("there is no Service web");
}

void ClusterCommandTest::namespacesAreChosenAsKubectlDoes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("holds");
    QTest::addColumn<QByteArray>("lacks");
    QTest::newRow("that of the context") << QStringList {} << QByteArray("\"other\"") << QByteArray("\"web\"");
    QTest::newRow("-n") << QStringList {"-n", "shop"} << QByteArray("\"web\"") << QByteArray("\"other\"");
    QTest::newRow("-A") << QStringList {"-A"} << QByteArray("\"web\"") << QByteArray("\"nothing\"");
}

void ClusterCommandTest::namespacesAreChosenAsKubectlDoes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, holds);
    QFETCH(QByteArray, lacks);
    const Answer answer = run(QStringList {"trace", "context:test", "--format", "json"} + arguments);
    QVERIFY(answer.out.contains(holds));
    QVERIFY(!answer.out.contains(lacks));
}

void ClusterCommandTest::filesAndClusterAreCompared()
{
    QCOMPARE(run({"diff", "context:test", "context:test", "-A"}).status, 0);
    write("web.yaml",
        "apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {selector: {app: web}, ports: [{port: "
        "8000}]}\n");
    const Answer answer = run({"diff", "web.yaml", "context:test", "-n", "shop"});
    QVERIFY2(answer.status == 1, answer.err.constData());
    QVERIFY2(answer.out.contains("8000"), answer.out.constData());
}

void ClusterCommandTest::whatCannotBeReachedIsStatus3_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such context") << "context" << QByteArray("context/nowhere:1:1: error: there is no context nowhere");
    QTest::newRow("nobody there") << "down" << QByteArray("context/test:1:1: error: ");
    QTest::newRow("wrong token") << "token" << QByteArray("context/test:1:1: error: the server answers 401");
    QTest::newRow("broken kubeconfig") << "broken" << QByteArray("config:1:");
    QTest::newRow("no such kubeconfig") << "missing" << QByteArray("missing:1:1: error: there is no such kubeconfig");
}

void ClusterCommandTest::whatCannotBeReachedIsStatus3()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, says);
    QStringList arguments {"trace", "--context", fault == "context" ? "nowhere" : "test"};
    if (fault == "down")
        m_server->goDown();
    if (fault == "token")
        m_server->setToken("another");
    if (fault == "broken")
        write("config", "clusters: {");
    if (fault == "missing")
        arguments += {"--kubeconfig", "missing"};
    const Answer answer = run(arguments);
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.err.contains(says), answer.err.constData());
    QVERIFY(!answer.err.contains("right"));
}

void ClusterCommandTest::whatMayNotBeReadIsAWarning()
{
    m_server->faults.forbidden = {"/api/v1/nodes"};
    const Answer answer = run({"trace", "context:test", "-A"});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.err.contains("context/test:1:1: warning: nodes may not be read and is left out"), answer.err.constData());
}

void ClusterCommandTest::aPluginIsAskedAboutOnStandardInput()
{
    QFile script(write("login",
        "#!/bin/sh\necho "
        "'{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"right\"}}'\n"));
    script.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    write("config",
        kubeconfigText(
            m_server->url(), "      exec:\n        apiVersion: client.authentication.k8s.io/v1\n        command: ./login\n"));
    const Answer refused = run({"trace", "context:test", "-A"}, "n\n");
    QCOMPARE(refused.status, 3);
    QVERIFY(refused.err.contains("was not allowed to run"));
    QCOMPARE(run({"trace", "context:test", "-A"}).status, 3); // nobody answers
    QCOMPARE(run({"trace", "context:test", "-A"}, "y\n").status, 0);
    const Answer again = run({"trace", "context:test", "-A"}); // remembered
    QVERIFY2(again.status == 0, again.err.constData());
    QVERIFY(!again.err.contains("right"));
}

// A Service of one cluster does not reach the pods of another, nor those of a file.
void ClusterCommandTest::twoClustersDoNotMix()
{
    ApiServer empty;
    empty.setToken("right");
    empty.put(QJsonDocument::fromJson(
        R"({"kind":"Service","apiVersion":"v1","metadata":{"name":"web","namespace":"shop"},"spec":{"selector":{"app":"web"},"ports":[{"port":80}]}})")
                  .object());
    QByteArray second = kubeconfigText(empty.url(), "      token: right\n");
    second.replace("name: test", "name: empty").replace("name: c\n", "name: c2\n").replace("cluster: c\n", "cluster: c2\n");
    const QByteArray both = kubeconfigText(m_server->url(), "      token: right\n");
    const auto clusterLines = [](const QByteArray &text, const QByteArray &from, const QByteArray &to) {
        const qsizetype begin = text.indexOf(from) + from.size();
        return text.mid(begin, text.indexOf(to, begin) - begin);
    };
    const QByteArray merged = "clusters:\n" + clusterLines(both, "clusters:\n", "users:")
        + clusterLines(second, "clusters:\n", "users:") + "users:\n" + clusterLines(both, "users:\n", "contexts:") + "contexts:\n"
        + both.mid(both.indexOf("contexts:\n") + 10) + second.mid(second.indexOf("contexts:\n") + 10);
    write("config", merged);
    const Answer answer = run({"trace", "context:test", "context:empty", "-A", "--format", "json"});
    QVERIFY2(answer.status == 0, answer.err.constData());
    QStringList statuses;
    for (const QJsonValue &one : QJsonDocument::fromJson(answer.out).object().value("services").toArray()) {
        const QJsonObject service = one.toObject();
        if (service.value("name").toString() == "web")
            statuses.append(service.value("source").toObject().value("file").toString() + ' '
                + service.value("ports").toArray().at(0).toObject().value("status").toString());
    }
    statuses.sort();
    QCOMPARE(statuses, (QStringList {"context/empty no-backend", "context/test ok"}));
}

QTEST_GUILESS_MAIN(ClusterCommandTest)
#include "tst_clustercommand.moc"
