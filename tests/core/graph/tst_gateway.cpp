// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

// Gateway API: who attaches where. Each row: "HOST PATH PORT STATUS".
class GatewayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attachment_data();
    void attachment();
    void otherNamespaceNeedsAGrant_data();
    void otherNamespaceNeedsAGrant();
    void routeStandsInBothItsGateways();
    void kindsWithoutPaths();
};

namespace {

const std::string kService
    = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: a}, ports: [{port: 80}]}\n"
      "---\napiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: a}}\nspec: {containers: [{name: c}]}\n";

std::string gateway(const std::string &listeners, const std::string &meta = {}, const std::string &name = "gw")
{
    return "---\napiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: " + name + meta
        + "}\nspec: {gatewayClassName: x, listeners: [" + listeners + "]}\n";
}

std::string route(const std::string &spec, const std::string &parent = "name: gw", const std::string &kind = "HTTPRoute")
{
    return "---\napiVersion: gateway.networking.k8s.io/v1\nkind: " + kind + "\nmetadata: {name: r}\nspec: {parentRefs: [{"
        + parent + "}]" + spec + ", rules: [{backendRefs: [{name: web, port: 80}]}]}\n";
}

std::string describe(const PortGraph &graph)
{
    std::string text;
    for (const EntryRow &row : graph.entryRows) {
        text += (text.empty() ? "" : "; ") + (row.host.empty() ? "*" : row.host) + ' ' + row.path.value_or("-") + ' '
            + (row.port ? std::to_string(*row.port) : "?") + ' ' + std::string(toString(row.status));
    }
    return text;
}

} // namespace

void GatewayTest::attachment_data()
{
    QTest::addColumn<std::string>("manifest");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *title, const std::string &manifest, const char *expected) {
        QTest::newRow(title) << kService + manifest << std::string(expected);
    };
    const std::string http = "{name: http, port: 80, protocol: HTTP}";
    const std::string https = "{name: https, port: 443, protocol: HTTPS}";
    const std::string tcp = "{name: tcp, port: 9000, protocol: TCP}";
    row("any host", gateway(http) + route(""), "* / 80 ok");
    row("every listener of the kind", gateway(http + ", " + https + ", " + tcp) + route(""), "* / 80 ok; * / 443 ok");
    row("sectionName", gateway(http + ", " + https) + route("", "name: gw, sectionName: https"), "* / 443 ok");
    row("port", gateway(http + ", " + https) + route("", "name: gw, port: 80"), "* / 80 ok");
    row("misspelt sectionName", gateway(http) + route("", "name: gw, sectionName: htpp"), "* / ? not-allowed");
    row("route's host", gateway(http) + route(", hostnames: [a.example]"), "a.example / 80 ok");
    row("listener's host", gateway("{name: h, port: 80, protocol: HTTP, hostname: b.example}") + route(""), "b.example / 80 ok");
    row("shared host",
        gateway("{name: h, port: 80, protocol: HTTP, hostname: '*.example'}") + route(", hostnames: [b.a.example]"),
        "b.a.example / 80 ok");
    row("wildcard route",
        gateway("{name: h, port: 80, protocol: HTTP, hostname: a.example}") + route(", hostnames: ['*.example']"),
        "a.example / 80 ok");
    row("nothing shared", gateway("{name: h, port: 80, protocol: HTTP, hostname: a.example}") + route(", hostnames: [b.example]"),
        "b.example / 80 not-allowed");
    row("each host has its listener",
        gateway(
            "{name: a, port: 80, protocol: HTTP, hostname: a.example}, {name: b, port: 81, protocol: HTTP, hostname: b.example}")
            + route(", hostnames: [a.example, b.example]"),
        "a.example / 80 ok; b.example / 81 ok");
    row("wrong kind", gateway(tcp) + route(""), "* / 9000 not-allowed");
    row("kinds that are listed",
        gateway("{name: h, port: 80, protocol: HTTP, allowedRoutes: {kinds: [{kind: GRPCRoute}]}}") + route(""),
        "* / 80 not-allowed");
    row("Gateway is not in the input", route(", hostnames: [a.example]"), "a.example / ? ok");
    row("other namespace, Same", gateway(http, ", namespace: infra") + route("", "name: gw, namespace: infra"),
        "* / 80 not-allowed");
    row("other namespace, All",
        gateway("{name: h, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: All}}}", ", namespace: infra")
            + route("", "name: gw, namespace: infra"),
        "* / 80 ok");
    const std::string bySelector = gateway("{name: h, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: Selector, "
                                           "selector: {matchLabels: {team: a}}}}}",
                                       ", namespace: infra")
        + route("", "name: gw, namespace: infra");
    const std::string ns = "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: default, labels: {team: ";
    row("Selector fits", bySelector + ns + "a}}\n", "* / 80 ok");
    row("Selector does not fit", bySelector + ns + "b}}\n", "* / 80 not-allowed");
    row("Selector, labels unknown", bySelector, "* / 80 ok");
}

void GatewayTest::attachment()
{
    QFETCH(std::string, manifest);
    QFETCH(std::string, expected);
    const PortGraph graph = test::graphOf(manifest);
    QCOMPARE(describe(graph), expected);
    for (const EntryRow &row : graph.entryRows)
        QCOMPARE(row.problem.empty(), row.status == EntryStatus::Ok);
}

void GatewayTest::otherNamespaceNeedsAGrant_data()
{
    QTest::addColumn<std::string>("grant");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *title, const std::string &from, const std::string &to, const char *expected) {
        const std::string grant = "---\napiVersion: gateway.networking.k8s.io/v1beta1\nkind: ReferenceGrant\nmetadata: {name: g, "
                                  "namespace: shop}\nspec: {from: [{"
            + from + "}], to: [{" + to + "}]}\n";
        QTest::newRow(title) << (from.empty() ? std::string() : grant) << std::string(expected);
    };
    const std::string from = "group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: default";
    row("none", "", "", "* / 80 not-allowed");
    row("all Services", from, "group: '', kind: Service", "* / 80 ok");
    row("this Service", from, "group: '', kind: Service, name: api", "* / 80 ok");
    row("another Service", from, "group: '', kind: Service, name: x", "* / 80 not-allowed");
    row("another namespace", "group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: x", "group: '', kind: Service",
        "* / 80 not-allowed");
    row("another kind of route", "group: gateway.networking.k8s.io, kind: GRPCRoute, namespace: default",
        "group: '', kind: Service", "* / 80 not-allowed");
}

void GatewayTest::otherNamespaceNeedsAGrant()
{
    QFETCH(std::string, grant);
    QFETCH(std::string, expected);
    const std::string api
        = "apiVersion: v1\nkind: Service\nmetadata: {name: api, namespace: shop}\nspec: {selector: {app: a}, ports: "
          "[{port: 80}]}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: shop, labels: {app: a}}\n"
          "spec: {containers: [{name: c}]}\n";
    const std::string crossing
        = "---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: r}\nspec: {parentRefs: "
          "[{name: gw}], rules: [{backendRefs: [{name: api, namespace: shop, port: 80}]}]}\n";
    QCOMPARE(describe(test::graphOf(api + gateway("{name: http, port: 80, protocol: HTTP}") + crossing + grant)), expected);
}

void GatewayTest::routeStandsInBothItsGateways()
{
    const std::string http = "{name: http, port: 80, protocol: HTTP}";
    const PortGraph graph
        = test::graphOf(kService + gateway(http) + gateway(http, "", "second") + route("", "name: gw}, {name: second"));
    QCOMPARE(graph.entries.size(), std::size_t(2));
    QCOMPARE(graph.entries[0].rows.size(), std::size_t(1));
    QCOMPARE(graph.entries[1].key.id(), std::string("Gateway/default/second"));
    QCOMPARE(graph.entries[1].rows.size(), std::size_t(1));
}

void GatewayTest::kindsWithoutPaths()
{
    QCOMPARE(
        describe(test::graphOf(kService + gateway("{name: t, port: 5432, protocol: TCP}") + route("", "name: gw", "TCPRoute"))),
        std::string("* - 5432 ok"));
    QCOMPARE(
        describe(test::graphOf(kService + gateway("{name: u, port: 53, protocol: UDP}") + route("", "name: gw", "UDPRoute"))),
        std::string("* - 53 ok"));
    QCOMPARE(describe(test::graphOf(kService + gateway("{name: s, port: 443, protocol: TLS, hostname: db.example}")
                 + route(", hostnames: [db.example]", "name: gw", "TLSRoute"))),
        std::string("db.example - 443 ok"));
}

QTEST_GUILESS_MAIN(GatewayTest)
#include "tst_gateway.moc"
