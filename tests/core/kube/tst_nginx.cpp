// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/nginx.h"

#include <QTest>

using namespace portolan;

// An nginx configuration is read tolerantly: listeners, names, and where each location leads.
class NginxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisesAConfiguration_data();
    void recognisesAConfiguration();
    void locationsLeadSomewhere_data();
    void locationsLeadSomewhere();
    void listensOnPorts_data();
    void listensOnPorts();
    void namesOfAServer();
    void whatIsNotUnderstoodIsCounted();
    void anUpstreamIsAllItsServers();
    void spansNameTheAddress();
    void hostileTextEnds();
};

namespace {

std::string inServer(const std::string &directives)
{
    return "http {\n  server {\n" + directives + "\n  }\n}\n";
}

// "PATH scheme HOST PORT" for each target.
QStringList targets(const kube::NginxConfig &config)
{
    QStringList all;
    for (const kube::NginxServer &server : config.servers) {
        for (const kube::NginxLocation &location : server.locations) {
            for (const kube::NginxTarget &target : location.targets)
                all << QString("%1 %2 %3 %4")
                           .arg(QString::fromStdString(location.path), QString::fromStdString(target.scheme),
                               QString::fromStdString(target.host))
                           .arg(target.port.value_or(-1));
        }
    }
    return all;
}

} // namespace

void NginxTest::recognisesAConfiguration_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("plain") << "server {\n}" << true;
    QTest::newRow("on the next line") << "http{server\n{\n}}" << true;
    QTest::newRow("another word") << "upserver {" << false;
    QTest::newRow("an upstream's server") << "upstream a { server b:80; }" << false;
    QTest::newRow("empty") << "" << false;
}

void NginxTest::recognisesAConfiguration()
{
    QFETCH(QString, text);
    QTEST(kube::looksLikeNginx(text.toStdString()), "is");
}

void NginxTest::locationsLeadSomewhere_data()
{
    QTest::addColumn<QString>("directives");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("node port") << "location /admin { proxy_pass http://10.0.0.5:30081; }"
                               << QStringList {"/admin http 10.0.0.5 30081"};
    QTest::newRow("default port") << "location / { proxy_pass http://web.shop.svc; }" << QStringList {"/ http web.shop.svc 80"};
    QTest::newRow("https") << "location / { proxy_pass https://web/path; }" << QStringList {"/ https web 443"};
    QTest::newRow("in an if") << "location / { if ($x) { proxy_pass http://a:1; } }" << QStringList {"/ http a 1"};
    QTest::newRow("IPv6") << "location / { proxy_pass http://[::1]:8080/; }" << QStringList {"/ http [::1] 8080"};
    QTest::newRow("grpc") << "location / { grpc_pass grpc://api:9090; }" << QStringList {"/ grpc api 9090"};
    QTest::newRow("regular expression") << "location ~* \\.(png|jpg)$ { proxy_pass http://img:81; }"
                                        << QStringList {"\\.(png|jpg)$ http img 81"};
    QTest::newRow("nowhere") << "location / { root /var/www; }" << QStringList {};
    QTest::newRow("comment") << "# location / { proxy_pass http://a:1; }" << QStringList {};
}

void NginxTest::locationsLeadSomewhere()
{
    QFETCH(QString, directives);
    QTEST(targets(kube::readNginx(inServer(directives.toStdString()))), "expected");
}

void NginxTest::listensOnPorts_data()
{
    QTest::addColumn<QString>("directives");
    QTest::addColumn<QList<int>>("ports");
    QTest::addColumn<bool>("tls");
    QTest::newRow("none") << "root /srv;" << QList<int> {80} << false;
    QTest::newRow("number") << "listen 8080 default_server;" << QList<int> {8080} << false;
    QTest::newRow("address") << "listen 127.0.0.1:81;" << QList<int> {81} << false;
    QTest::newRow("IPv4 and IPv6") << "listen 80; listen [::]:80;" << QList<int> {80} << false;
    QTest::newRow("TLS") << "listen 443 ssl http2;" << QList<int> {443} << true;
    QTest::newRow("only a socket") << "listen unix:/run/nginx.sock;" << QList<int> {80} << false;
}

void NginxTest::listensOnPorts()
{
    QFETCH(QString, directives);
    const auto config = kube::readNginx(inServer(directives.toStdString()));
    QCOMPARE(config.servers.size(), 1U);
    QList<int> ports;
    for (const kube::NginxListen &listen : config.servers[0].listens)
        ports << listen.port;
    QTEST(ports, "ports");
    QTEST(config.servers[0].listens[0].tls, "tls");
}

void NginxTest::namesOfAServer()
{
    const auto config = kube::readNginx(inServer("server_name shop.example *.shop.example _;"));
    const std::vector<std::string> expected {"shop.example", "*.shop.example"};
    QCOMPARE(config.servers.at(0).names, expected);
}

void NginxTest::whatIsNotUnderstoodIsCounted()
{
    const auto config = kube::readNginx(inServer("include conf.d/*.conf; location / { proxy_pass http://$backend:80; }"));
    QCOMPARE(config.leftOut, 1U); // the address; an include inside a server is not looked for
    QVERIFY(targets(config).isEmpty());
    QCOMPARE(kube::readNginx("http { include a.conf; server { } }").leftOut, 1U);
}

void NginxTest::anUpstreamIsAllItsServers()
{
    const auto config = kube::readNginx("upstream api { server 10.0.0.1:30080; server 10.0.0.2:30080 backup; }\n"
        + inServer("location /api { proxy_pass http://api; }"));
    const QStringList expected {"/api http 10.0.0.1 30080", "/api http 10.0.0.2 30080"};
    QCOMPARE(targets(config), expected);
}

void NginxTest::spansNameTheAddress()
{
    const std::string text = inServer("location / { proxy_pass http://a:30080; }");
    const auto config = kube::readNginx(text);
    const Span at = config.servers.at(0).locations.at(0).targets.at(0).at;
    QCOMPARE(text.substr(at.begin, at.size()), std::string("http://a:30080"));
}

void NginxTest::hostileTextEnds()
{
    QVERIFY(kube::readNginx(std::string(100000, '{')).servers.empty());
    QVERIFY(kube::readNginx(std::string(100000, '}')).servers.empty());
    QVERIFY(kube::readNginx("server { location \"").servers.size() <= 1);
}

QTEST_GUILESS_MAIN(NginxTest)
#include "tst_nginx.moc"
