// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

// nginx in front: "NAMESPACE/NAME HOST PATH PORT PROTOCOL → SERVICE PORT STATUS", node ports marked.
class WebServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void configMapIsAWebServer();
    void foreignAddressesAreLeftOutAndCounted();
    void pictureHasSevenChainsOneBroken();
};

namespace {

const std::string kService
    = "apiVersion: v1\nkind: Service\nmetadata: {name: api, namespace: shop}\nspec: {type: NodePort, selector: {app: "
      "a}, ports: [{port: 80, nodePort: 30081}]}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: "
      "shop, labels: {app: a}}\nspec: {containers: [{name: c}]}\n";

std::string describe(const PortGraph &graph)
{
    std::string text;
    for (const EntryRow &row : graph.entryRows) {
        text += (text.empty() ? "" : "; ") + row.ns + '/' + row.name + ' ' + (row.host.empty() ? "*" : row.host) + ' '
            + row.path.value_or("-") + ' ' + std::to_string(row.port.value_or(0)) + ' ' + row.protocol.value_or("?")
            + (row.throughNodePort ? " →node→ " : " → ") + row.service.value_or("-") + ' '
            + std::to_string(row.servicePort.value_or(0)) + ' ' + std::string(toString(row.status));
    }
    return text;
}

} // namespace

void WebServerTest::rows_data()
{
    QTest::addColumn<std::string>("config");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *title, const std::string &server, const char *expected) {
        QTest::newRow(title) << server << std::string(expected);
    };
    row("node port", "server { listen 80; server_name shop.example; location /admin { proxy_pass http://node-a:30081; } }",
        "shop/edge shop.example /admin 80 HTTP →node→ api 80 ok");
    row("TLS", "server { listen 443 ssl; location / { proxy_pass http://10.0.0.1:30081; } }",
        "shop/edge * / 443 HTTPS →node→ api 80 ok");
    row("upstream",
        "upstream nodes { server node-a:30081; server node-b:30081; }\nserver { location / { proxy_pass http://nodes; } }",
        "shop/edge * / 80 HTTP →node→ api 80 ok");
    row("two names, two listeners", "server { listen 80; listen 81; server_name a b; location / { proxy_pass http://n:30081; } }",
        "shop/edge a / 80 HTTP →node→ api 80 ok; shop/edge a / 81 HTTP →node→ api 80 ok; shop/edge b / 80 HTTP →node→ api 80 ok; "
        "shop/edge b / 81 HTTP →node→ api 80 ok");
    row("Service by name", "server { location / { proxy_pass http://api.shop.svc.cluster.local; } }",
        "shop/edge * / 80 HTTP → api 80 ok");
    row("port the Service lacks", "server { location / { proxy_pass http://api.shop.svc:81; } }",
        "shop/edge * / 80 HTTP → api 0 missing-port");
    row("node port nobody holds", "server { location / { proxy_pass http://node-a:30099; } }",
        "default/edge * / 80 HTTP → - 0 missing-service");
    row("somebody else", "server { location / { proxy_pass http://example.com:8080; } }", "");
}

void WebServerTest::rows()
{
    QFETCH(std::string, config);
    QFETCH(std::string, expected);
    const PortGraph graph = test::graphOf({{"edge/nginx.conf", "http {\n" + config + "\n}\n"}, {"web.yaml", kService}});
    QCOMPARE(describe(graph), expected);
    QCOMPARE(graph.inventory->otherKinds, 0U);
    if (!graph.entries.empty() && !expected.empty())
        QCOMPARE(graph.entries.back().badge, std::string("nginx.conf"));
}

void WebServerTest::configMapIsAWebServer()
{
    const std::string map
        = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: proxy, namespace: shop}\ndata:\n  default.conf: |\n"
          "    server {\n      listen 8080;\n      location / { proxy_pass http://api:80; }\n    }\n  other: x\n";
    const PortGraph graph = test::graphOf(kService + map);
    QCOMPARE(describe(graph), std::string("shop/proxy * / 8080 HTTP → api 80 ok"));
    QCOMPARE(graph.entries.front().key.id(), std::string("WebServer/shop/proxy"));
    QCOMPARE(graph.entries.front().badge, std::string("default.conf"));
}

void WebServerTest::foreignAddressesAreLeftOutAndCounted()
{
    const PortGraph graph = test::graphOf(
        {{"a.conf", "server { location / { proxy_pass http://example.com; } }\n"}, {"b.conf", "nothing of the kind\n"}});
    QVERIFY(graph.entries.empty());
    QCOMPARE(graph.leftOut.size(), 1U);
}

// The system that shared/picture/light.png shows.
void WebServerTest::pictureHasSevenChainsOneBroken()
{
    const auto deployment
        = [](const std::string &ns, const std::string &kind, const std::string &name, const std::string &containers) {
              return "---\napiVersion: apps/v1\nkind: " + kind + "\nmetadata: {name: " + name + ", namespace: " + ns
                  + "}\nspec: {template: {metadata: {labels: {app: " + name + "}}, spec: {containers: [" + containers + "]}}}\n";
          };
    const auto service = [](const std::string &ns, const std::string &name, const std::string &spec) {
        return "---\napiVersion: v1\nkind: Service\nmetadata: {name: " + name + ", namespace: " + ns + "}\nspec: {" + spec
            + "}\n";
    };
    const auto path = [](const std::string &prefix, const std::string &name, const std::string &port) {
        return "{path: " + prefix + ", pathType: Prefix, backend: {service: {name: " + name + ", port: {number: " + port + "}}}}";
    };
    const std::string storefront
        = deployment("shop", "Deployment", "frontend",
              "{name: server, image: 'web:2.4', env: [{name: PORT, value: '8080'}], ports: [{name: http, "
              "containerPort: 8080}]}")
        + deployment("shop", "Deployment", "payments",
            "{name: pay, image: 'pay:3.0', readinessProbe: {tcpSocket: {port: 8443}}, ports: [{name: https, containerPort: "
            "8443}]}")
        + deployment("shop", "Deployment", "api",
            "{name: django, image: 'api:1.9', command: [manage.py, runserver, '0.0.0.0:8001'], args: [--grpc-port=9090], ports: "
            "[{name: "
            "http, containerPort: 8001}, {name: grpc, containerPort: 9090}]}")
        + deployment("data", "StatefulSet", "postgres",
            "{name: postgres, image: 'postgres:16', ports: [{name: pg, containerPort: 5432}]}, {name: exporter, image: "
            "pg-exporter, args: "
            "['--web.listen-address=:9187'], ports: [{name: metrics, containerPort: 9187}]}")
        + service("shop", "frontend", "selector: {app: frontend}, ports: [{name: http, port: 80, targetPort: http}]")
        + service("shop", "payments", "selector: {app: payments}, ports: [{name: https, port: 443, targetPort: tls}]")
        + service("shop", "api",
            "type: NodePort, selector: {app: api}, ports: [{name: http, port: 80, targetPort: 8001, nodePort: 30080}, {name: "
            "grpc, port: "
            "9090, targetPort: grpc}]")
        + service("data", "postgres", "clusterIP: None, selector: {app: postgres}, ports: [{name: pg, port: 5432}]")
        + service("data", "metrics",
            "type: LoadBalancer, loadBalancerIP: 203.0.113.7, selector: {app: postgres}, ports: [{name: metrics, port: 9187, "
            "targetPort: "
            "metrics, nodePort: 31187}]")
        + "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: storefront, namespace: shop}\nspec: {tls: "
          "[{}], rules: "
          "[{host: shop.example, http: {paths: ["
        + path("/", "frontend", "80") + ", " + path("/pay", "payments", "443") + ", " + path("/api", "api", "80") + "]}}]}\n";
    const PortGraph graph = test::graphOf({{"storefront.yaml", storefront},
        {"edge-nginx/nginx.conf", "server { listen 80; location /admin { proxy_pass http://node-a:30080; } }\n"}});
    QCOMPARE(graph.services.size(), std::size_t(5));
    QCOMPARE(graph.workloads.size(), std::size_t(4));
    QCOMPARE(graph.chains, 7U);
    QCOMPARE(graph.brokenChains, 1U);
    std::string evidence;
    for (const WorkloadNode &node : graph.workloads) {
        for (const PodPort &port : node.ports)
            evidence
                += (evidence.empty() ? "" : ", ") + (port.application.empty() ? "none" : port.application.front().shortEvidence);
    }
    QCOMPARE(evidence, std::string("image, args, runserver, args, PORT, probe"));
    const auto problem = english(graph.services[4].ports[0].problem);
    QCOMPARE(problem, std::string(R"(No container port is named "tls". Did you mean "https" (8443)?)"));
}

QTEST_GUILESS_MAIN(WebServerTest)
#include "tst_webserver.moc"
