// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/pathpattern.h"
#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

class TraceToTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void request_data();
    void request();
    void patterns_data();
    void patterns();
    void precedenceIsThatOfTheKind_data();
    void precedenceIsThatOfTheKind();
    void policiesStopOrName_data();
    void policiesStopOrName();
    void everyAddressOfALoadBalancer_data();
    void everyAddressOfALoadBalancer();
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

void TraceToTest::patterns_data()
{
    QTest::addColumn<std::string>("pattern");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("matches"); // "wba": whole, begin, anywhere; "?" not understood
    const auto row = [](const char *pattern, const char *path, const char *matches) {
        QTest::addRow("%s on %s", pattern, path) << std::string(pattern) << std::string(path) << std::string(matches);
    };
    row("/api", "/api", "wba");
    row("/api", "/api/x", "ba");
    row("/api", "/x/api", "a");
    row("/api(/|$)(.*)", "/api", "wba");
    row("/api(/|$)(.*)", "/api/v1", "wba");
    row("/api(/|$)(.*)", "/apix", "");
    row("^/v[0-9]+/(users|items)$", "/v12/items", "wba");
    row("^/v[0-9]+/(users|items)$", "/v/items", "");
    row("^/v[0-9]+/(users|items)$", "/x/v1/items", "");
    row("/[^/]+/x", "/abc/x", "wba");
    row("/[^/]+/x", "/a/b/x", "a");
    row("\\.(png|jpg)$", "/a/b.png", "a");
    row("/\\d{2,3}", "/12", "wba");
    row("/\\d{2,3}", "/1", "");
    row("/\\d{2,3}", "/1234", "ba");
    row("/a{2}b?c*", "/aab", "wba");
    row("/(?:a|b)+", "/abba", "wba");
    row("(?i)/API", "/api", "wba");
    row("/(?P<id>\\w+)", "/x_1", "wba");
    row("/a{x}", "/a{x}", "wba");
    row("(a*)*$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "a"); // at the very end; and at once
    row("", "/", "ba");
    row("/a(?=b)", "/ab", "?");
    row("/(a)\\1", "/aa", "?");
    row("/(a", "/a", "?");
    row("/a)", "/a", "?");
    row("/[a", "/a", "?");
    row("*", "/a", "?");
    row("(((((a{1000}){1000}){1000})))", "/a", "?");
}

void TraceToTest::patterns()
{
    QFETCH(std::string, pattern);
    QFETCH(std::string, path);
    QFETCH(std::string, matches);
    using Anchor = PathPattern::Anchor;
    const auto read = PathPattern::read(pattern);
    std::string found = read ? "" : "?";
    for (const auto &[anchor, letter] : {std::pair(Anchor::Whole, 'w'), {Anchor::Begin, 'b'}, {Anchor::Anywhere, 'a'}}) {
        if (read && read->matches(path, anchor))
            found += letter;
    }
    QCOMPARE(found, matches);
}

void TraceToTest::precedenceIsThatOfTheKind_data()
{
    QTest::addColumn<std::string>("entry");
    QTest::addColumn<std::string>("target");
    QTest::addColumn<std::string>("service"); // "": nobody takes it
    const auto row = [](const char *title, const std::string &entry, const char *target, const char *service) {
        QTest::newRow(title) << "---\n" + entry << std::string(target) << std::string(service);
    };
    const std::string ingress
        = "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\nspec: {rules: [{host: h.x, "
          "http: {paths: ["
        + path("/api(/|$)(.*)", "ImplementationSpecific", "a") + ", " + path("/plain", "ImplementationSpecific", "b") + ", "
        + path("/", "Prefix", "c") + "]}}]}\n";
    row("pattern of an Ingress", ingress, "h.x/api/v1", "a");
    row("pattern of an Ingress: whatever its case", ingress, "h.x/API", "a");
    row("pattern of an Ingress: not", ingress, "h.x/apix", "c");
    row("plain path is a prefix", ingress, "h.x/plain/x", "b");
    const auto match = [](const std::string &matches, const std::string &service) {
        return "{matches: [" + matches + "], backendRefs: [{name: " + service + ", port: 80}]}";
    };
    const std::string route
        = "apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: r}\nspec: {parentRefs: "
          "[{name: gw}], hostnames: [h.x], rules: ["
        + match("{path: {type: RegularExpression, value: '/v[0-9]+/.*'}}", "a") + ", " + match("{path: {value: /q}}", "b") + ", "
        + match("{path: {value: /q}, queryParams: [{name: debug, value: '1'}]}", "c") + ", "
        + match("{path: {value: /q}, method: POST}", "d") + "]}\n";
    row("pattern of a route", route, "h.x/v2/x", "a");
    row("pattern of a route is for the whole path", route, "h.x/x/v2/x", "");
    row("a query parameter is a condition", route, "h.x/q", "b");
    const std::string nginx
        = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata:\n  a.conf: 'server { server_name h.x; location = /s { "
          "proxy_pass http://a; } location /s { proxy_pass http://b; } location ~ \\.png$ { proxy_pass http://c; } location "
          "/static/long { proxy_pass http://d; } }'\n";
    row("nginx: exact first", nginx, "h.x/s", "a");
    row("nginx: prefix by letters", nginx, "h.x/sx", "b");
    row("nginx: pattern before the longest prefix", nginx, "h.x/static/long/a.png", "c");
    row("nginx: longest prefix", nginx, "h.x/static/long/a", "d");
    const std::string istio
        = "apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: v}\nspec: {hosts: [h.x], "
          "http: [{match: [{uri: {prefix: /a}}], route: [{destination: {host: a, port: {number: 80}}}]}, {match: "
          "[{uri: {exact: /a/b}}], route: [{destination: {host: b, port: {number: 80}}}]}]}\n";
    row("Istio: the first that fits", istio, "h.x/a/b", "a");
    row("Istio: prefix by letters", istio, "h.x/ab", "a");
}

void TraceToTest::precedenceIsThatOfTheKind()
{
    QFETCH(std::string, entry);
    QFETCH(std::string, target);
    QFETCH(std::string, service);
    const RequestPath found = traceTo(test::graphOf(services() + entry), target);
    QCOMPARE(found.found, !service.empty());
    const auto hop = std::ranges::find_if(found.hops, [](const RequestHop &one) { return one.to.starts_with("Service/"); });
    QCOMPARE(hop == found.hops.end() ? "" : hop->to, service.empty() ? "" : "Service/default/" + service);
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

void TraceToTest::everyAddressOfALoadBalancer_data()
{
    QTest::addColumn<std::string>("target");
    QTest::addColumn<bool>("found");
    QTest::newRow("first") << std::string("192.0.2.1/") << true;
    QTest::newRow("second") << std::string("[2001:db8::1]:80/") << true;
    QTest::newRow("another") << std::string("192.0.2.2/") << false;
}

void TraceToTest::everyAddressOfALoadBalancer()
{
    QFETCH(std::string, target);
    QFETCH(bool, found);
    const char *text
        = "apiVersion: v1\nkind: Service\nmetadata: {name: lb}\nspec: {type: LoadBalancer, selector: {app: a}, ports: "
          "[{port: 80}]}\nstatus: {loadBalancer: {ingress: [{ip: 192.0.2.1}, {ip: '2001:db8::1'}]}}\n---\napiVersion: "
          "v1\nkind: Pod\nmetadata: {name: p, labels: {app: a}}\nspec: {containers: [{name: c}]}\n";
    QCOMPARE(traceTo(test::graphOf(text), target).found, found);
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
