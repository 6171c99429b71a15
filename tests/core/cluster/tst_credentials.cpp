// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/allowedcommands.h"
#include "core/cluster/readcluster.h"
#include "tests/core/cluster/clusterfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::cluster;
using namespace portolan::tests;
using Phase = ClusterState::Phase;

// Who one is to a server: certificates, tokens, files, plugins.
class CredentialsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachWayInIsKnown_data();
    void eachWayInIsKnown();
    void aTokenFileIsReadAgain();
    void aPluginRunsOnceForAllRequests_data();
    void aPluginRunsOnceForAllRequests();
    void anExpiredOrRefusedTokenIsRenewedOnce();
    void aPluginMayGiveACertificate();
    void aPluginIsToldWhatItAsksFor();
    void pluginsFailInWords_data();
    void pluginsFailInWords();
    void aPluginIsAskedAboutOnce();
    void aQuestionShowsAllThatRuns();
    void withoutAnAnswerNoPluginRuns();
    void tlsServerNameIsWhatTheCertificateMustSay();
    void insecureIsAllowedAndSaid();
    void proxiesComeFromTheKubeconfigOrTheEnvironment();

private:
    QString script(const QByteArray &body);
    QByteArray plugin(const QString &program, const QByteArray &version = "v1", const QByteArray &more = {}) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    static ClusterOptions allowed(ClusterOptions options)
    {
        options.ask = [](const ExecQuestion & /*question*/, const std::function<void(bool)> &answer) { answer(true); };
        return options;
    }
};

namespace {

const QByteArray kTls = PORTOLAN_TEST_DATA "/tls/";

QByteArray fileText(const QByteArray &name)
{
    QFile file(QString::fromUtf8(kTls + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray credential(const QByteArray &status, const QByteArray &version = "v1")
{
    return R"({"apiVersion":"client.authentication.k8s.io/)" + version + R"(","kind":"ExecCredential","status":{)" + status
        + "}}";
}

} // namespace

void CredentialsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qunsetenv("HTTPS_PROXY");
    qunsetenv("https_proxy");
}

QString CredentialsTest::script(const QByteArray &body)
{
    QFile file(m_folder->filePath("login"));
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/sh\necho run >> " + m_folder->filePath("runs").toUtf8() + '\n' + body);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return file.fileName();
}

QByteArray CredentialsTest::plugin(const QString &program, const QByteArray &version, const QByteArray &more) const
{
    return "      exec:\n        apiVersion: client.authentication.k8s.io/" + version + "\n        command: " + program.toUtf8()
        + '\n' + more;
}

void CredentialsTest::eachWayInIsKnown_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<bool>("in");
    const QByteArray key = fileText("client.key").toBase64();
    const QByteArray certificate = fileText("client.crt").toBase64();
    QTest::newRow("token") << QByteArray("      token: right\n") << true;
    QTest::newRow("wrong token") << QByteArray("      token: wrong\n") << false;
    QTest::newRow("nobody") << QByteArray() << false;
    QTest::newRow("certificate, files") << "      client-certificate: " + kTls + "client.crt\n      client-key: " + kTls
            + "client.key\n" << true;
    QTest::newRow("certificate, data") << "      client-certificate-data: " + certificate + "\n      client-key-data: " + key
            + '\n' << true;
    QTest::newRow("certificate without a key") << "      client-certificate-data: " + certificate + '\n' << false;
    QTest::newRow("a key that is none") << "      client-certificate-data: " + certificate + "\n      client-key-data: QUJD\n"
                                        << false;
    QTest::newRow("a file that is not there")
        << QByteArray("      client-certificate: /nowhere\n      client-key: /nowhere\n") << false;
}

void CredentialsTest::eachWayInIsKnown()
{
    QFETCH(QByteArray, user);
    QFETCH(bool, in);
    ApiServer server;
    server.put(service("web"));
    server.setToken("right");
    server.askCertificate();
    const auto reading = readCluster(optionsFor(server, user));
    QCOMPARE(reading.objects != nullptr, in);
    const std::string said = english(reading.state.reason);
    QVERIFY2(said.find("wrong") == std::string::npos, "no secret in a message");
}

void CredentialsTest::aTokenFileIsReadAgain()
{
    ApiServer server;
    server.put(service("web"));
    server.setToken("second");
    QFile token(m_folder->filePath("token"));
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.write("first\n");
    token.close();
    connect(&server, &ApiServer::asked, this, [&] { // it is renewed as soon as the first is refused
        if (token.open(QIODevice::WriteOnly))
            token.write("second\n");
        token.close();
    });
    QVERIFY(readCluster(optionsFor(server, "      tokenFile: " + token.fileName().toUtf8() + '\n')).objects);
}

void CredentialsTest::aPluginRunsOnceForAllRequests_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("v1") << QByteArray("v1");
    QTest::newRow("v1beta1") << QByteArray("v1beta1");
}

void CredentialsTest::aPluginRunsOnceForAllRequests()
{
    QFETCH(QByteArray, version);
    ApiServer server;
    server.put(service("web"));
    server.setToken("right");
    const QString program
        = script("echo '" + credential(R"("token":"right","expirationTimestamp":"2100-01-01T00:00:00Z")", version) + "'\n");
    QVERIFY(readCluster(allowed(optionsFor(server, plugin(program, version)))).objects);
    QFile runs(m_folder->filePath("runs"));
    QVERIFY(runs.open(QIODevice::ReadOnly));
    QCOMPARE(runs.readAll(), QByteArray("run\n"));
}

void CredentialsTest::anExpiredOrRefusedTokenIsRenewedOnce()
{
    ApiServer server;
    server.put(service("web"));
    server.setToken("second");
    // The first run gives a token that is refused, the second one that is taken.
    const QString program = script("n=$(wc -l < " + m_folder->filePath("runs").toUtf8() + ")\nif [ $n -eq 1 ]; then echo '"
        + credential(R"("token":"first")") + "'; else echo '" + credential(R"("token":"second")") + "'; fi\n");
    QVERIFY(readCluster(allowed(optionsFor(server, plugin(program)))).objects);
}

void CredentialsTest::aPluginMayGiveACertificate()
{
    ApiServer server;
    server.put(service("web"));
    server.askCertificate();
    const auto escaped = [](QByteArray pem) { return pem.replace("\n", "\\n"); };
    const QByteArray status = R"("clientCertificateData":")" + escaped(fileText("client.crt")) + R"(","clientKeyData":")"
        + escaped(fileText("client.key")) + '"';
    QFile answer(m_folder->filePath("answer"));
    QVERIFY(answer.open(QIODevice::WriteOnly));
    answer.write(credential(status));
    answer.close();
    QVERIFY(readCluster(allowed(optionsFor(server, plugin(script("cat " + answer.fileName().toUtf8() + '\n'))))).objects);
}

void CredentialsTest::aPluginIsToldWhatItAsksFor()
{
    ApiServer server;
    server.put(service("web"));
    server.setToken("right");
    const QString program = script("echo \"$KUBERNETES_EXEC_INFO\" > " + m_folder->filePath("info").toUtf8()
        + "\n[ \"$STAGE\" = prod ] && [ \"$1\" = --x ] && echo '" + credential(R"("token":"right")") + "'\n");
    const QByteArray more = "        args: [--x]\n        env: [{name: STAGE, value: prod}]\n        provideClusterInfo: true\n";
    QVERIFY(readCluster(allowed(optionsFor(server, plugin(program, "v1", more)))).objects);
    QFile info(m_folder->filePath("info"));
    QVERIFY(info.open(QIODevice::ReadOnly));
    const QJsonObject told = json(info.readAll());
    QCOMPARE(told.value("kind").toString(), QString("ExecCredential"));
    const QJsonObject spec = told.value("spec").toObject();
    QCOMPARE(spec.value("interactive").toBool(true), false);
    QCOMPARE(spec.value("cluster").toObject().value("server").toString(), server.url());
}

void CredentialsTest::pluginsFailInWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("it fails") << QByteArray("echo 'log in first' >&2\nexit 3\n") << "failed (status 3): log in first";
    QTest::newRow("it prints no JSON") << QByteArray("echo token=secret\n") << "printed no JSON";
    QTest::newRow("another version") << QByteArray("echo '" + credential(R"("token":"secret")", "v1beta1") + "'\n")
                                     << "printed no ExecCredential of client.authentication.k8s.io/v1";
    QTest::newRow("nothing in it") << QByteArray("echo '" + credential("") + "'\n") << "neither a token nor a certificate";
}

void CredentialsTest::pluginsFailInWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    ApiServer server;
    const auto reading = readCluster(allowed(optionsFor(server, plugin(script(body)))));
    QCOMPARE(reading.state.phase, Phase::Failed);
    const QString said = QString::fromStdString(english(reading.state.reason));
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY(!said.contains("secret"));
    QVERIFY(reading.state.where.starts_with("kubeconfig:")); // the user's entry
}

void CredentialsTest::aPluginIsAskedAboutOnce()
{
    ApiServer server;
    server.put(service("web"));
    server.setToken("right");
    const QString program = script("echo '" + credential(R"("token":"right")") + "'\n");
    const QString memory = m_folder->filePath("config/allowed");
    int asked = 0;
    ClusterOptions options = optionsFor(server, plugin(program));
    options.ask = AllowedCommands::remembering(
        [&](const ExecQuestion &question, const std::function<void(bool)> &answer) {
            ++asked;
            QCOMPARE(question.program, program);
            QMetaObject::invokeMethod(
                &server, [answer] { answer(true); }, Qt::QueuedConnection); // a person takes time
        },
        memory);
    QVERIFY(readCluster(options).objects);
    QVERIFY(readCluster(options).objects);
    QCOMPARE(asked, 1);
    // Other arguments are another command.
    ClusterOptions other = optionsFor(server, plugin(program, "v1", "        args: [--other]\n"));
    other.ask = options.ask;
    QVERIFY(readCluster(other).objects);
    QCOMPARE(asked, 2);
    // So are other variables.
    ClusterOptions set = optionsFor(server, plugin(program, "v1", "        env: [{name: LD_PRELOAD, value: /tmp/x.so}]\n"));
    set.ask = options.ask;
    QVERIFY(readCluster(set).objects);
    QCOMPARE(asked, 3);
    QFile remembered(memory);
    QVERIFY(remembered.open(QIODevice::ReadOnly));
    QVERIFY(!remembered.readAll().contains("right"));
}

void CredentialsTest::aQuestionShowsAllThatRuns()
{
    const ExecQuestion question {"test", "ada", "/usr/bin/my login",
        {"--name", "a b", "it's", QString::fromUtf8("x\ny\r\033[2K\u202E")}, {{"PATH", "/tmp/bin"}, {"X", "a b"}}};
    QCOMPARE(commandLine(question),
        std::string(R"(PATH=/tmp/bin X='a b' '/usr/bin/my login' --name 'a b' 'it'\''s' 'x\u{A}y\u{D}\u{1B}[2K\u{202E}')"));
}

void CredentialsTest::withoutAnAnswerNoPluginRuns()
{
    ApiServer server;
    const QString program = script("echo '" + credential(R"("token":"right")") + "'\n");
    const auto reading = readCluster(optionsFor(server, plugin(program)));
    QCOMPARE(reading.state.phase, Phase::Failed);
    QVERIFY(english(reading.state.reason).find("was not allowed to run") != std::string::npos);
    QVERIFY(!QFile::exists(m_folder->filePath("runs")));
}

void CredentialsTest::tlsServerNameIsWhatTheCertificateMustSay()
{
    ApiServer server;
    server.put(service("web"));
    server.show("othername");
    QVERIFY(!readCluster(optionsFor(server)).objects);
    QVERIFY(readCluster(optionsFor(server, {}, "      tls-server-name: other.test\n")).objects);
}

void CredentialsTest::insecureIsAllowedAndSaid()
{
    ApiServer server;
    server.put(service("web"));
    server.show("othername");
    const auto reading = readCluster(optionsFor(server, {}, "      insecure-skip-tls-verify: true\n"));
    QVERIFY(reading.objects);
    QVERIFY(reading.state.insecure);
}

void CredentialsTest::proxiesComeFromTheKubeconfigOrTheEnvironment()
{
    const QUrl server("https://api.example:6443");
    QCOMPARE(proxyFor(server, "")->type(), QNetworkProxy::NoProxy);
    QCOMPARE(proxyFor(server, "socks5://p:1081")->port(), 1081);
    QCOMPARE(proxyFor(server, "http://p:3128")->type(), QNetworkProxy::HttpProxy);
    QVERIFY(!proxyFor(server, "ftp://p"));
    qputenv("HTTPS_PROXY", "http://corp:3128");
    QCOMPARE(proxyFor(server, "")->hostName(), QString("corp"));
    QCOMPARE(proxyFor(QUrl("https://127.0.0.1:1"), "")->type(), QNetworkProxy::NoProxy);
    for (const char *exempt : {"*", "example", ".example", "api.example", "x,api.example:6443"}) {
        qputenv("NO_PROXY", exempt);
        QCOMPARE(proxyFor(server, "")->type(), QNetworkProxy::NoProxy);
    }
    qputenv("NO_PROXY", "10.0.0.0/8");
    QCOMPARE(proxyFor(QUrl("https://10.1.2.3"), "")->type(), QNetworkProxy::NoProxy);
    QCOMPARE(proxyFor(server, "")->type(), QNetworkProxy::HttpProxy);
    qunsetenv("HTTPS_PROXY");
    qunsetenv("NO_PROXY");
}

QTEST_GUILESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
