// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/addresses.h"
#include "core/graph/clientedges.h"
#include "core/graph/clientnames.h"
#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

// The names of Services, and who uses them.
class ClientsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesInText_data();
    void addressesInText();
    void namesOfAPort_data();
    void namesOfAPort();
    void edges_data();
    void edges();
    void edgesKnowTheirPlace();
    void configMapsAreReadWhereTheyAreUsed_data();
    void configMapsAreReadWhereTheyAreUsed();
};

namespace {

const std::string kServices = R"(apiVersion: v1
kind: Service
metadata: {name: api, namespace: shop}
spec: {selector: {app: api}, ports: [{name: http, port: 80, targetPort: 8080}, {name: dns, port: 53, protocol: UDP}]}
---
apiVersion: v1
kind: Service
metadata: {name: db, namespace: shop}
spec: {clusterIP: None, selector: {app: db}, ports: [{name: sql, port: 5432, targetPort: 6000}]}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db, namespace: shop}
spec:
  serviceName: db
  replicas: 2
  selector: {matchLabels: {app: db}}
  template:
    metadata: {labels: {app: db}}
    spec: {containers: [{name: c, ports: [{containerPort: 6000}]}]}
---
apiVersion: v1
kind: Service
metadata: {name: mail, namespace: other}
spec: {type: ExternalName, externalName: mail.example, ports: [{port: 25}]}
---
)";

std::string client(const std::string &container, const std::string &spec = {})
{
    return kServices + "apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec: {" + spec
        + "containers: [{name: c, " + container + "}]}\n";
}

// "env API_URL http://api:8080 -> shop/api:8080 missing-port ?"
std::string describeEdges(const PortGraph &graph)
{
    constexpr const char *kStates[] = {"ok", "missing-port", "missing-service"};
    std::string text;
    for (const ClientEdge &edge : clientEdges(graph)) {
        text += (text.empty() ? "" : "; ") + edge.where + ' ' + edge.text + " -> " + edge.ns + '/' + edge.service + ':'
            + (edge.port ? std::to_string(*edge.port) : "-") + ' ' + kStates[static_cast<std::size_t>(edge.status)]
            + (edge.doubtful ? " ?" : "");
    }
    return text;
}

} // namespace

void ClientsTest::addressesInText_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row
        = [](const char *text, const char *expected) { QTest::newRow(text) << std::string(text) << std::string(expected); };
    row("http://api:8080/x?y=other:90", "http://api:8080");
    row("postgres://user:p@ss@db:5432/app", "db:5432");
    row("jdbc:postgresql://db:5432/app", "postgresql://db:5432");
    row("a:9092,b.ns:9092", "a:9092 b.ns:9092");
    row("--api=api:80 --other=\"x.y.svc\"", "api:80 x.y.svc");
    row("api.shop.svc.cluster.local", "api.shop.svc.cluster.local");
    row("example.com", "");
    row("10.0.0.1:80 http://[::1]:80 https://192.0.2.1", "");
    row("redis:6-alpine 12:30 key:value", "");
    row("http://$(HOST):80 http://{{ .host }}:80 Http://API:80", "");
    row("# http://a:1\nhttp://b:2\n  ; http://c:3\n// http://d:4", "http://b:2");
    row("", "");
}

void ClientsTest::addressesInText()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    std::string found;
    for (const WrittenAddress &address : addressesIn(text))
        found += (found.empty() ? "" : " ") + std::string(address.text);
    QCOMPARE(found, expected);
}

void ClientsTest::namesOfAPort_data()
{
    QTest::addColumn<std::string>("service");
    QTest::addColumn<int>("port");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("first port") << std::string("api") << 0
                                << std::string("api:80 api.shop:80 api.shop.svc:80 api.shop.svc.cluster.local:80 "
                                               "_http._tcp.api.shop.svc.cluster.local API_SERVICE_HOST API_SERVICE_PORT "
                                               "API_SERVICE_PORT_HTTP");
    QTest::newRow("second port") << std::string("api") << 1
                                 << std::string("api:53 api.shop:53 api.shop.svc:53 api.shop.svc.cluster.local:53 "
                                                "_dns._udp.api.shop.svc.cluster.local API_SERVICE_HOST API_SERVICE_PORT_DNS");
    QTest::newRow("the Service") << std::string("api") << -1
                                 << std::string("api api.shop api.shop.svc api.shop.svc.cluster.local API_SERVICE_HOST");
    QTest::newRow("headless") << std::string("db") << 0
                              << std::string("db:6000 db.shop:6000 db.shop.svc:6000 db.shop.svc.cluster.local:6000 "
                                             "_sql._tcp.db.shop.svc.cluster.local db-0.db.shop.svc.cluster.local:6000 "
                                             "db-1.db.shop.svc.cluster.local:6000");
    QTest::newRow("ExternalName") << std::string("mail") << 0
                                  << std::string("mail:25 mail.other:25 mail.other.svc:25 mail.other.svc.cluster.local:25");
}

void ClientsTest::namesOfAPort()
{
    QFETCH(std::string, service);
    QFETCH(int, port);
    QFETCH(std::string, expected);
    const PortGraph graph = test::graphOf(kServices);
    const auto node = std::ranges::find(graph.services, service, [](const ServiceNode &one) { return one.key.name; });
    std::string names;
    for (const ClientName &name :
        clientNames(graph, static_cast<Index>(node - graph.services.begin()), port < 0 ? kNone : static_cast<Index>(port)))
        names += (names.empty() ? "" : " ") + name.text;
    QCOMPARE(names, expected);
}

void ClientsTest::edges_data()
{
    QTest::addColumn<std::string>("container");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *container, const char *expected) {
        QTest::newRow(container) << std::string(container) << std::string(expected);
    };
    row("env: [{name: A, value: 'http://api:80'}]", "env A http://api:80 -> shop/api:80 ok");
    row("env: [{name: A, value: 'http://api/v1'}]", "env A http://api -> shop/api:80 ok");
    row("env: [{name: A, value: 'https://api'}]", "env A https://api -> shop/api:443 missing-port");
    row("env: [{name: A, value: 'http://api:8080'}]", "env A http://api:8080 -> shop/api:8080 missing-port");
    row("args: ['--api=api.shop.svc:8080']", "args api.shop.svc:8080 -> shop/api:8080 missing-port");
    row("args: ['--api', 'api.shop:80']", "args api.shop:80 -> shop/api:80 ok");
    row("command: [sh, -c, 'curl http://api.shop.svc.cluster.local/x']",
        "command http://api.shop.svc.cluster.local -> shop/api:80 ok");
    row("args: ['api.shop.svc']", "args api.shop.svc -> shop/api:- ok");
    row("args: ['redis://api']", "args redis://api -> shop/api:- ok");
    row("args: ['api:16']", "args api:16 -> shop/api:16 missing-port ?"); // may be an image
    row("env: [{name: API_IMAGE, value: 'api:2024'}]", "env API_IMAGE api:2024 -> shop/api:2024 missing-port ?");
    row("args: ['http://nobody:80', 'nobody.shop:80', 'https://example.com']", ""); // may be anything
    row("args: ['http://nobody.shop.svc:80']", "args http://nobody.shop.svc:80 -> shop/nobody:80 missing-service ?");
    row("args: ['http://db-0.db:6000', 'db-1.db.shop.svc:1']",
        "args http://db-0.db:6000 -> shop/db:6000 ok ?; args db-1.db.shop.svc:1 -> shop/db:1 missing-port ?");
    row("args: ['smtp://mail.other:2525']", "args smtp://mail.other:2525 -> other/mail:2525 missing-port ?");
    row("env: [{name: API_HOST, value: api}, {name: API_PORT, value: '80'}]", "env API_PORT api:80 -> shop/api:80 ok");
    row("env: [{name: API_HOST, value: api}, {name: API_PORT, value: $(X)}]", "");
    row("env: [{name: API_HOST, value: api}]", "");
}

void ClientsTest::edges()
{
    QFETCH(std::string, container);
    QFETCH(std::string, expected);
    QCOMPARE(describeEdges(test::graphOf(client(container))), expected);
}

void ClientsTest::edgesKnowTheirPlace()
{
    const std::string text = client("args: [--x, '--api=http://api:8080/v1']");
    const PortGraph graph = test::graphOf(text);
    const std::vector<ClientEdge> edges = clientEdges(graph);
    QCOMPARE(edges.size(), 1U);
    const Span at = edges.front().at.shifted(graph.definition(edges.front().definition).base);
    QCOMPARE(text.substr(at.begin, at.size()), std::string("http://api:8080"));
    QCOMPARE(edges.front().field, std::string("args[1]"));
    QCOMPARE(english(problemOf(graph, edges.front())),
        std::string("Service \"api\" has no port 8080: that is the target port; the service port is 80."));
}

void ClientsTest::configMapsAreReadWhereTheyAreUsed_data()
{
    QTest::addColumn<std::string>("container");
    QTest::addColumn<std::string>("spec");
    QTest::addColumn<std::string>("expected");
    const std::string ini = "ConfigMap settings app.ini http://api:8080 -> shop/api:8080 missing-port";
    const std::string url = "ConfigMap settings URL http://api:80 -> shop/api:80 ok";
    QTest::newRow("not at all") << std::string("image: x") << std::string() << std::string();
    QTest::newRow("envFrom") << std::string("envFrom: [{configMapRef: {name: settings}}]") << std::string() << url + "; " + ini;
    QTest::newRow("one key") << std::string("env: [{name: U, valueFrom: {configMapKeyRef: {name: settings, key: URL}}}]")
                             << std::string() << url;
    QTest::newRow("volume") << std::string("image: x")
                            << std::string("volumes: [{name: v, configMap: {name: settings}}, {name: w, emptyDir: {}}], ")
                            << url + "; " + ini;
    QTest::newRow("volume and envFrom") << std::string("envFrom: [{configMapRef: {name: settings}}]")
                                        << std::string("volumes: [{name: v, configMap: {name: settings}}], ") << url + "; " + ini;
}

void ClientsTest::configMapsAreReadWhereTheyAreUsed()
{
    QFETCH(std::string, container);
    QFETCH(std::string, spec);
    QFETCH(std::string, expected);
    const std::string map = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: shop}\ndata:\n"
                            "  URL: http://api:80\n  app.ini: |\n    # http://api:1\n    url = http://api:8080\n"
                            "  site.conf: 'server { location / { proxy_pass http://api:8081; } }'\n";
    QCOMPARE(describeEdges(test::graphOf(client(container, spec) + map)), expected);
}

QTEST_GUILESS_MAIN(ClientsTest)
#include "tst_clients.moc"
