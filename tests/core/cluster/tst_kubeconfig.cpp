// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/access.h"

#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::cluster;

// What kubectl reads, and in the same order.
class KubeconfigTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsRead();
    void theFirstOfEqualNamesCountsAsAWhole();
    void pathsAreTakenFromTheirFile();
    void filesThatAreNotThereArePassedOver();
    void errorsNameTheirPlace_data();
    void errorsNameTheirPlace();
    void aContextNeedsItsClusterAndUser_data();
    void aContextNeedsItsClusterAndUser();
    void kubeconfigVariableListsFiles();
    void aPodReachesItsOwnCluster();
    void jsonIsReadAsWell();

private:
    QTemporaryDir m_folder;
    std::string write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName().toStdString();
    }
};

namespace {

constexpr const char *kFull = R"(apiVersion: v1
kind: Config
current-context: shop
clusters:
  - name: east
    cluster:
      server: https://10.0.0.1:6443
      certificate-authority: pki/ca.crt
      tls-server-name: api.example
      proxy-url: socks5://10.0.0.9:1080
  - name: west
    cluster: {server: "https://w", certificate-authority-data: QUJD, insecure-skip-tls-verify: yes}
users:
  - name: ada
    user:
      client-certificate: ada.crt
      client-key-data: S0VZ
      token: t
      tokenFile: /run/token
      username: u
      password: p
      as: root
      as-groups: [admins]
  - name: plugin
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        command: ./bin/login
        args: [--cluster, east]
        env: [{name: A, value: b}]
        installHint: Install it.
        provideClusterInfo: true
        interactiveMode: Never
contexts:
  - name: shop
    context: {cluster: east, user: ada, namespace: shop}
  - name: other
    context: {cluster: west, user: plugin}
)";

} // namespace

void KubeconfigTest::everyFieldIsRead()
{
    Kubeconfig config;
    QVERIFY(addKubeconfig(config, kFull, "/home/ada/.kube/config"));
    QCOMPARE(config.currentContext, "shop");
    const auto shop = accessOf(config, "");
    QVERIFY(shop);
    QCOMPARE(shop->context, "shop");
    QCOMPARE(shop->ns, "shop");
    QCOMPARE(shop->cluster.server, "https://10.0.0.1:6443");
    QCOMPARE(shop->cluster.authorityFile, "/home/ada/.kube/pki/ca.crt");
    QCOMPARE(shop->cluster.tlsServerName, "api.example");
    QCOMPARE(shop->cluster.proxyUrl, "socks5://10.0.0.9:1080");
    QVERIFY(!shop->cluster.insecure);
    QCOMPARE(shop->user.certificateFile, "/home/ada/.kube/ada.crt");
    QCOMPARE(shop->user.keyData, "S0VZ");
    QCOMPARE(shop->user.token, "t");
    QCOMPARE(shop->user.tokenFile, "/run/token");
    QCOMPARE(shop->user.username, "u");
    QCOMPARE(shop->user.password, "p");
    QCOMPARE(shop->user.impersonate, "root");
    QCOMPARE(shop->user.impersonateGroups, std::vector<std::string> {"admins"});
    const auto other = accessOf(config, "other");
    QVERIFY(other);
    QVERIFY(other->cluster.insecure);
    QCOMPARE(other->ns, "default");
    const ExecPlugin &plugin = *other->user.exec;
    QCOMPARE(plugin.command, "/home/ada/.kube/bin/login");
    QCOMPARE(plugin.args, (std::vector<std::string> {"--cluster", "east"}));
    QCOMPARE(plugin.env.front().second, "b");
    QCOMPARE(plugin.installHint, "Install it.");
    QCOMPARE(plugin.interactiveMode, "Never");
    QVERIFY(plugin.provideClusterInfo);
}

void KubeconfigTest::theFirstOfEqualNamesCountsAsAWhole()
{
    Kubeconfig config;
    QVERIFY(addKubeconfig(config, "users: [{name: red, user: {token: first}}]", "a"));
    QVERIFY(
        addKubeconfig(config, "current-context: x\nusers: [{name: red, user: {token: second, username: u}}, {name: blue}]", "b"));
    QVERIFY(addKubeconfig(config, "current-context: y", "c"));
    QCOMPARE(config.currentContext, "x");
    QCOMPARE(config.users.size(), 2U);
    QCOMPARE(config.users[0].token, "first");
    QCOMPARE(config.users[0].username, "");
}

void KubeconfigTest::pathsAreTakenFromTheirFile()
{
    Kubeconfig config;
    QVERIFY(addKubeconfig(config,
        "users: [{name: a, user: {client-certificate: ../x.crt, exec: {apiVersion: client.authentication.k8s.io/v1beta1, "
        "command: aws}}}]",
        "/etc/kube/config"));
    QCOMPARE(config.users[0].certificateFile, "/etc/x.crt");
    QCOMPARE(config.users[0].exec->command, "aws"); // looked up on the PATH
}

void KubeconfigTest::filesThatAreNotThereArePassedOver()
{
    const std::string there = write("there", "contexts: [{name: a, context: {cluster: c}}]");
    const auto config = readKubeconfig({m_folder.filePath("missing").toStdString(), there});
    QVERIFY(config);
    QVERIFY(config->context("a") != nullptr);
}

void KubeconfigTest::errorsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("a list where a map must stand") << QByteArray("- a\n") << ":1:1";
    QTest::newRow("clusters are a list") << QByteArray("clusters:\n  a: 1\n") << ":2:3";
    QTest::newRow("an entry without a name") << QByteArray("users:\n  - user: {}\n") << ":2:5";
    QTest::newRow("a token is a string") << QByteArray("users:\n  - name: a\n    user:\n      token: [x]\n") << ":4:14";
    QTest::newRow("true or false") << QByteArray("clusters:\n- name: a\n  cluster:\n    insecure-skip-tls-verify: maybe\n")
                                   << ":4:31";
    QTest::newRow("an old plugin") << QByteArray(
        "users:\n- name: a\n  user:\n    exec: {apiVersion: client.authentication.k8s.io/v1alpha1, command: x}\n")
                                   << ":4:11";
    QTest::newRow("no YAML") << QByteArray("clusters: [\n") << ":1:11";
}

void KubeconfigTest::errorsNameTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const std::string file = write("bad", text);
    const auto config = readKubeconfig({file});
    QVERIFY(!config);
    QCOMPARE(QString::fromStdString(config.error().where), QString::fromStdString(file) + where);
}

void KubeconfigTest::aContextNeedsItsClusterAndUser_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << "nowhere"
                             << "there is no context nowhere; the kubeconfig has lost, nobody, bare, old";
    QTest::newRow("no cluster") << "lost"
                                << "context lost names the cluster \"gone\", which is not there";
    QTest::newRow("no user") << "nobody"
                             << "context nobody names the user \"ghost\", which is not there";
    QTest::newRow("no server") << "bare"
                               << "cluster empty has no server";
    QTest::newRow("removed provider")
        << "old"
        << "user gcp relies on the auth-provider gcp, which Kubernetes 1.26 has replaced by exec plugins";
    QTest::newRow("none named")
        << ""
        << "no context is named, and the kubeconfig has no current-context; it has lost, nobody, bare, old";
}

void KubeconfigTest::aContextNeedsItsClusterAndUser()
{
    QFETCH(QString, context);
    QFETCH(QString, says);
    Kubeconfig config;
    QVERIFY(addKubeconfig(config,
        "clusters: [{name: c, cluster: {server: https://x}}, {name: empty}]\n"
        "users: [{name: gcp, user: {auth-provider: {name: gcp}}}]\n"
        "contexts: [{name: lost, context: {cluster: gone}}, {name: nobody, context: {cluster: c, user: ghost}}, "
        "{name: bare, context: {cluster: empty}}, {name: old, context: {cluster: c, user: gcp}}]\n",
        "f"));
    const auto access = accessOf(config, context.toStdString());
    QVERIFY(!access);
    QCOMPARE(QString::fromStdString(english(access.error().message)), says);
}

void KubeconfigTest::kubeconfigVariableListsFiles()
{
    qputenv("KUBECONFIG", "/a/one::/b/two");
    QCOMPARE(kubeconfigFiles(), (std::vector<std::string> {"/a/one", "/b/two"}));
    qunsetenv("KUBECONFIG");
    qputenv("HOME", "/home/ada");
    QCOMPARE(kubeconfigFiles(), (std::vector<std::string> {"/home/ada/.kube/config"}));
}

void KubeconfigTest::aPodReachesItsOwnCluster()
{
    write("token", "secret\n");
    write("namespace", "shop\n");
    qunsetenv("KUBERNETES_SERVICE_HOST");
    QVERIFY(!accessInCluster(m_folder.path().toStdString()));
    qputenv("KUBERNETES_SERVICE_HOST", "fd00::1");
    qputenv("KUBERNETES_SERVICE_PORT", "6443");
    const auto access = accessInCluster(m_folder.path().toStdString());
    QVERIFY(access);
    QCOMPARE(access->cluster.server, "https://[fd00::1]:6443");
    QCOMPARE(access->ns, "shop");
    QCOMPARE(access->user.tokenFile, m_folder.filePath("token").toStdString());
    qunsetenv("KUBERNETES_SERVICE_HOST");
}

void KubeconfigTest::jsonIsReadAsWell()
{
    Kubeconfig config;
    QVERIFY(addKubeconfig(config, R"({"contexts":[{"name":"a","context":{"cluster":"c","namespace":"n"}}]})", "f"));
    QCOMPARE(config.context("a")->ns, "n");
}

QTEST_GUILESS_MAIN(KubeconfigTest)
#include "tst_kubeconfig.moc"
