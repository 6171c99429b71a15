// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

class TraceToTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void request_data();
    void request();
    void policiesStopOrName_data();
    void policiesStopOrName();
    void headlessLeadsToThePodsOwnPort_data();
    void headlessLeadsToThePodsOwnPort();
    void gatewayPrecedence_data();
    void gatewayPrecedence();
    void jsonHasTheKeysOfTheContract();
};

namespace {

// Services a, b, c, d and broken; each but the last reaches its own pod on 8080.
std::string services()
{
    std::string text;
    for (const std::string name : {"a", "b", "c", "d"}) {
        text += "---\napiVersion: v1\nkind: Service\nmetadata: {name: " + name
            + "}\nspec: {type: " + (name == "a" ? "NodePort" : "ClusterIP") + ", selector: {app: " + name
            + "}, ports: [{name: http, port: 80, targetPort: 8080" + (name == "a" ? ", nodePort: 30080" : "")
            + "}]}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: " + name + "-pod, labels: {app: " + name
            + "}}\nspec: {containers: [{name: c, ports: [{containerPort: 8080}]}]}\n";
    }
    return text
        + "---\napiVersion: v1\nkind: Service\nmetadata: {name: broken}\nspec: {selector: {app: none}, ports: [{port: 80}]}\n"
        + "---\napiVersion: v1\nkind: Service\nmetadata: {name: mail, namespace: shop}\nspec: {type: ExternalName, externalName: "
          "mail.example, ports: [{port: 25}]}\n"
        + "---\napiVersion: v1\nkind: Pod\nmetadata: {name: agent}\nspec: {containers: [{name: c, ports: [{containerPort: 1, "
          "hostPort: "
          "9100}]}]}\n";
}

std::string path(const std::string &text, const std::string &type, const std::string &service)
{
    return "{path: " + text + ", pathType: " + type + ", backend: {service: {name: " + service + ", port: {number: 80}}}}";
}

std::string ingress()
{
    return "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: main}\nspec: {defaultBackend: {service: "
           "{name: d, port: "
           "{number: 80}}}, rules: [{host: '*.example', http: {paths: ["
        + path("/", "Prefix", "c") + "]}}, {host: shop.example, http: {paths: [" + path("/api", "Prefix", "a") + ", "
        + path("/api/v2", "Prefix", "b") + ", " + path("/api/v2", "Exact", "c") + ", " + path("/broken", "Prefix", "broken")
        + ", " + path("/lost", "Prefix", "nobody") + "]}}]}\n";
}

// "Ingress/default/main:80 Service/default/a:80 Pod/default/a-pod:8080", or where it breaks.
std::string describe(const RequestPath &path)
{
    std::string text;
    for (const RequestHop &hop : path.hops)
        text += (text.empty() ? "" : " ") + hop.to + ':' + (hop.port ? std::to_string(*hop.port) : "?");
    if (!path.found)
        text += (text.empty() ? "✗ " : " ✗ ") + path.brokenAt;
    return text;
}

} // namespace

void TraceToTest::request_data()
{
    QTest::addColumn<std::string>("target");
    QTest::addColumn<std::string>("expected");
    const auto row
        = [](const char *target, const char *expected) { QTest::newRow(target) << std::string(target) << std::string(expected); };
    const char *toA = "Ingress/default/main:80 Service/default/a:80 Pod/default/a-pod:8080";
    const char *toB = "Ingress/default/main:80 Service/default/b:80 Pod/default/b-pod:8080";
    const char *toC = "Ingress/default/main:80 Service/default/c:80 Pod/default/c-pod:8080";
    const char *toD = "Ingress/default/main:80 Service/default/d:80 Pod/default/d-pod:8080";
    row("shop.example/api", toA);
    row("http://shop.example/api/x?y=/z", toA);
    row("https://shop.example:80/api", toA);
    row("shop.example:443/api", "✗ client");
    row("shop.example/api/v2", toC); // Exact before Prefix
    row("shop.example/api/v2/x", toB); // the longest prefix
    row("shop.example/apix", toD); // by elements, so no rule of the host takes it
    row("shop.example/", toD);
    row("other.example/api", toC); // wildcard
    row("a.b.example/", toD); // covers one label
    row("elsewhere", toD);
    row("shop.example/broken", "Ingress/default/main:80 Service/default/broken:80 ✗ Service/default/broken");
    row("shop.example/lost", "Ingress/default/main:80 ✗ Ingress/default/main");
    row("node:30080", "Node/default/every-node:30080 Service/default/a:80 Pod/default/a-pod:8080");
    row("node:9100", "Node/default/every-node:9100 Pod/default/agent:1");
    row("node:31000", "✗ client");
    row("a", "Service/default/a:80 Pod/default/a-pod:8080");
    row("a:80", "Service/default/a:80 Pod/default/a-pod:8080");
    row("a:http", "Service/default/a:80 Pod/default/a-pod:8080");
    row("a:8080", "✗ client");
    row("a.default:80", "Service/default/a:80 Pod/default/a-pod:8080");
    row("a.default.svc", "Service/default/a:80 Pod/default/a-pod:8080");
    row("a.default.svc.cluster.local:80", "Service/default/a:80 Pod/default/a-pod:8080");
    row("a.shop.svc", "✗ client");
    row("svc/a:80", "Service/default/a:80 Pod/default/a-pod:8080");
    row("svc/node:30080", "✗ client");
    row("mail.shop:25", "Service/shop/mail:25 ExternalName/mail.example:25");
}

void TraceToTest::request()
{
    QFETCH(std::string, target);
    QFETCH(std::string, expected);
    const RequestPath path = traceTo(test::graphOf(services() + ingress()), target);
    QCOMPARE(describe(path), expected);
    QCOMPARE(path.brokenMessage.empty(), path.found);
    QCOMPARE(path.hops.empty() || path.hops.front().from == "client", true);
}

void TraceToTest::policiesStopOrName_data()
{
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<std::string>("words"); // of the last hop, or of the break
    const std::string open = "Service/default/a:80 Pod/default/a-pod:8080";
    QTest::newRow("selects others") << std::string("podSelector: {matchLabels: {app: b}}, ingress: []") << open
                                    << std::string("The target port is 8080.");
    QTest::newRow("closed") << std::string("podSelector: {}, ingress: []")
                            << std::string("Service/default/a:80 ✗ Service/default/a")
                            << std::string("Would be dropped by NetworkPolicy p: it lets nobody in at port 8080 of Pod/a-pod.");
    QTest::newRow("limited") << std::string("podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: b}}}]}]")
                             << open
                             << std::string("The target port is 8080. Open only to pods with app=b in namespace \"default\" "
                                            "(NetworkPolicy p).");
    QTest::newRow("open") << std::string("podSelector: {}, ingress: [{}]") << open << std::string("The target port is 8080.");
}

void TraceToTest::policiesStopOrName()
{
    QFETCH(std::string, policy);
    QFETCH(std::string, expected);
    QFETCH(std::string, words);
    const RequestPath path = traceTo(test::graphOf(services()
                                         + "---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p}\n"
                                           "spec: {"
                                         + policy + "}\n"),
        "a:80");
    QCOMPARE(describe(path), expected);
    QCOMPARE(english(path.found ? path.hops.back().reason : path.brokenMessage), words);
}

void TraceToTest::headlessLeadsToThePodsOwnPort_data()
{
    QTest::addColumn<std::string>("target");
    QTest::addColumn<std::string>("expected");
    const auto row
        = [](const char *target, const char *expected) { QTest::newRow(target) << std::string(target) << std::string(expected); };
    row("db", "Service/default/db:5432 Pod/default/db-pod:6000");
    row("db:sql", "Service/default/db:5432 Pod/default/db-pod:6000");
    row("db:6000", "Service/default/db:6000 Pod/default/db-pod:6000");
    row("db:9187", "Service/default/db:9187 Pod/default/db-pod:9187"); // no Service port at all
    row("db:5432", "Service/default/db:5432 ✗ Service/default/db");
}

void TraceToTest::headlessLeadsToThePodsOwnPort()
{
    QFETCH(std::string, target);
    QFETCH(std::string, expected);
    const char *text
        = "apiVersion: v1\nkind: Service\nmetadata: {name: db}\nspec: {clusterIP: None, selector: {app: db}, ports: "
          "[{name: sql, port: 5432, targetPort: 6000}]}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: db-pod, "
          "labels: {app: db}}\nspec: {containers: [{name: c, ports: [{containerPort: 6000}, {containerPort: 9187}]}]}\n";
    QCOMPARE(describe(traceTo(test::graphOf(text), target)), expected);
}

void TraceToTest::gatewayPrecedence_data()
{
    QTest::addColumn<std::string>("target");
    QTest::addColumn<std::string>("expected");
    const auto row
        = [](const char *target, const char *service) { QTest::newRow(target) << std::string(target) << std::string(service); };
    row("gw.example/exact", "Gateway/default/gw:80 Service/default/a:80 Pod/default/a-pod:8080");
    row("gw.example/exact/x", "Gateway/default/gw:80 Service/default/b:80 Pod/default/b-pod:8080");
    row("gw.example/get", "Gateway/default/gw:80 Service/default/c:80 Pod/default/c-pod:8080"); // a method says more than none
    row("gw.example/head", "Gateway/default/gw:80 Service/default/b:80 Pod/default/b-pod:8080"); // asks for a header
    row("gw.example/weights", "Gateway/default/gw:80 Service/default/c:80 Pod/default/c-pod:8080"); // weight 0 gets nothing
    row("https://gw.example/exact", "✗ client"); // only HTTP listeners
}

void TraceToTest::gatewayPrecedence()
{
    QFETCH(std::string, target);
    QFETCH(std::string, expected);
    const auto rule = [](const std::string &match, const std::string &backends) {
        return "  - {matches: [{" + match + "}], backendRefs: [" + backends + "]}\n";
    };
    const std::string route
        = "---\napiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: gw}\nspec: {listeners: "
          "[{name: closed, port: 81, protocol: HTTP, allowedRoutes: {namespaces: {from: None}}}, {name: http, port: "
          "80, protocol: HTTP}]}\n---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: "
          "r}\nspec:\n  parentRefs: [{name: gw}]\n  hostnames: [gw.example]\n  rules:\n"
        + rule("path: {type: PathPrefix, value: /}", "{name: b, port: 80}")
        + rule("path: {type: Exact, value: /exact}", "{name: a, port: 80}")
        + rule("path: {type: PathPrefix, value: /get}", "{name: b, port: 80}")
        + rule("path: {type: PathPrefix, value: /get}, method: GET", "{name: c, port: 80}")
        + rule("path: {type: PathPrefix, value: /head}, headers: [{name: x, value: y}]", "{name: a, port: 80}")
        + rule("path: {type: PathPrefix, value: /weights}", "{name: a, port: 80, weight: 0}, {name: c, port: 80, weight: 5}");
    QCOMPARE(describe(traceTo(test::graphOf(services() + route), target)), expected);
}

void TraceToTest::jsonHasTheKeysOfTheContract()
{
    const PortGraph graph = test::graphOf(services() + ingress());
    const std::string found = requestPathJson(traceTo(graph, "a:80"));
    QVERIFY(found.find(R"("broken": null)") != std::string::npos);
    QVERIFY(found.find(R"("from": "client")") != std::string::npos);
    QVERIFY(found.find("kubectl -n default get endpointslices -l kubernetes.io/service-name=a") != std::string::npos);
    const std::string broken = requestPathJson(traceTo(graph, "nobody.example.svc:80"));
    QVERIFY(broken.find(R"("found": false)") != std::string::npos);
    QVERIFY(broken.find(R"("at": "client")") != std::string::npos);
    QVERIFY(
        requestPathText(traceTo(graph, "shop.example/broken"), false).find("✗ at Service/default/broken") != std::string::npos);
}

QTEST_GUILESS_MAIN(TraceToTest)
#include "tst_traceto.moc"
