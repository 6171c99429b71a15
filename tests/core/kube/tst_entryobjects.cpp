// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoded.h"

#include <QTest>

using namespace portolan;
using namespace portolan::kube;
using Form = PortReference::Form;

// Where traffic comes in: Ingress, Gateway API, and what other projects have instead; and who may pass.
class EntriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ingress();
    void legacyIngress();
    void gateway();
    void route();
    void grpcMatch_data();
    void grpcMatch();
    void referenceGrant();
    void customEntry_data();
    void customEntry();
    void istioGateway();
    void networkPolicy();
    void policyTypes_data();
    void policyTypes();
    void nodeAndConfigMap();
};

namespace {

std::string head(const std::string &type)
{
    const std::size_t slash = type.rfind('/');
    return "apiVersion: " + type.substr(0, slash) + "\nkind: " + type.substr(slash + 1) + "\nmetadata: {name: a}\n";
}

} // namespace

void EntriesTest::ingress()
{
    const Decoded decoded(head("networking.k8s.io/v1/Ingress")
        + "spec:\n  ingressClassName: nginx\n  defaultBackend: {resource: {apiGroup: k8s.example, kind: Bucket, name: b}}\n"
          "  tls: [{hosts: [a.example], secretName: s}]\n  rules:\n  - host: a.example\n    http:\n      paths:\n"
          "      - {path: /, pathType: Prefix, backend: {service: {name: web, port: {name: http}}}}\n"
          "      - {path: /x, pathType: Exact, backend: {service: {name: api, port: {number: 8080}}}}\n"
          "status: {loadBalancer: {ingress: [{ip: 192.0.2.1}]}}\n");
    const auto &ingress = *decoded.objects.at(0).as<Ingress>();
    QCOMPARE(joined(ingress.className.value, ingress.defaultBackend->resource, ingress.defaultBackend->kind,
                 ingress.tls.at(0).hosts.at(0).value, ingress.addresses.at(0)),
        std::string("nginx|true|Bucket|a.example|192.0.2.1"));
    const std::vector<IngressPath> &paths = ingress.rules.at(0).paths;
    const BackendReference &byName = paths.at(0).backend;
    QCOMPARE(joined(byName.port.text, byName.port.form == Form::Name), std::string("http|true"));
    const BackendReference &byNumber = paths.at(1).backend;
    QCOMPARE(joined(byNumber.port.number, byNumber.fieldPath, decoded.at(byNumber.service.at)),
        std::string("8080|spec.rules[0].http.paths[1].backend|api"));
    QVERIFY(decoded.at(byNumber.at).starts_with("{service"));
    QCOMPARE(decoded.issues(), std::string());
}

void EntriesTest::legacyIngress()
{
    const Decoded decoded(
        "apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: a, annotations: {kubernetes.io/ingress.class: old}}\n"
        "spec:\n  backend: {serviceName: web, servicePort: 80}\n  rules:\n  - http: {paths: [{backend: {serviceName: api, "
        "servicePort: http}}]}\n",
        {.version = {1, 21}});
    const auto &ingress = *decoded.objects.at(0).as<Ingress>();
    QCOMPARE(ingress.className.value, std::string("old"));
    QCOMPARE(ingress.defaultBackend->service.value, std::string("web"));
    QCOMPARE(ingress.defaultBackend->port.number, std::int64_t(80));
    QCOMPARE(ingress.rules.at(0).paths.at(0).backend.port.text, std::string("http"));
    QCOMPARE(decoded.issues(), std::string()); // neither pathType nor host is needed there
}

void EntriesTest::gateway()
{
    const Decoded decoded(head("gateway.networking.k8s.io/v1/Gateway")
        + "spec:\n  gatewayClassName: c\n  addresses: [{value: 192.0.2.1}]\n  listeners:\n"
          "  - {name: https, hostname: \"*.a.example\", port: 443, protocol: HTTPS, tls: {mode: Terminate}}\n"
          "  - name: http\n    port: 80\n    protocol: HTTP\n    allowedRoutes:\n      namespaces: {from: Selector, selector: "
          "{matchLabels: {team: x}}}\n"
          "      kinds: [{kind: HTTPRoute}, {group: other.example, kind: Thing}]\n");
    const auto &gateway = *decoded.objects.at(0).as<Gateway>();
    QCOMPARE(gateway.addresses, std::vector<std::string> {"192.0.2.1"});
    QCOMPARE(gateway.listeners.at(0).from, std::string("Same"));
    QCOMPARE(gateway.listeners.at(0).tlsMode, std::string("Terminate"));
    QCOMPARE(gateway.listeners.at(0).port.valid(), std::optional<int>(443));
    const Listener &http = gateway.listeners.at(1);
    QCOMPARE(http.namespaceSelector.matchLabels, (Labels {{"team", "x"}}));
    QCOMPARE(http.kinds.at(0).first, std::string("gateway.networking.k8s.io"));
    QCOMPARE(http.kinds.at(1).first, std::string("other.example"));
    QCOMPARE(decoded.issues(), std::string());
}

void EntriesTest::route()
{
    const Decoded decoded(head("gateway.networking.k8s.io/v1alpha2/HTTPRoute")
        + "spec:\n  parentRefs: [{name: gw, namespace: infra, sectionName: http, port: 80}]\n  hostnames: [a.example]\n  rules:\n"
          "  - matches: [{path: {type: Exact, value: /x}, method: GET, headers: [{name: k, value: v}]}, {}]\n"
          "    backendRefs: [{name: web, port: 80, weight: 0}, {name: api, namespace: other, port: 81}, {name: web}, {kind: "
          "Bucket, group: x.example, name: b}]\n");
    const auto &route = *decoded.objects.at(0).as<Route>();
    QCOMPARE(joined(route.parents.at(0).kind, route.parents.at(0).ns, route.hostnames.at(0).value),
        std::string("Gateway|infra|a.example"));
    const RouteRule &rule = route.rules.at(0);
    const RouteMatch &written = rule.matches.at(0);
    const RouteMatch &any = rule.matches.at(1);
    QCOMPARE(
        joined(written.path, written.pathType, written.method, any.path, any.pathType), std::string("/x|Exact|GET|/|PathPrefix"));
    const BackendReference &other = rule.backends.at(1);
    QCOMPARE(joined(rule.backends.at(0).weight, other.weight, other.ns, other.fieldPath, rule.backends.at(3).kind),
        std::string("0|1|other|spec.rules[0].backendRefs[1]|Bucket"));
    QCOMPARE(decoded.issues(),
        std::string("spec.rules[0].backendRefs[2]: Invalid value: \"object\": Must have port for Service reference\n"));
}

void EntriesTest::grpcMatch_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<std::string>("path");
    QTest::newRow("both") << std::string("{service: pkg.S, method: M}") << std::string("/pkg.S/M Exact");
    QTest::newRow("service") << std::string("{service: pkg.S}") << std::string("/pkg.S/ PathPrefix");
    QTest::newRow("regular expression") << std::string("{type: RegularExpression, service: s.*, method: M}")
                                        << std::string("/s.*/M RegularExpression");
    QTest::newRow("neither") << std::string("{}") << std::string("/ PathPrefix");
}

void EntriesTest::grpcMatch()
{
    QFETCH(std::string, method);
    QFETCH(std::string, path);
    const Decoded decoded(
        head("gateway.networking.k8s.io/v1/GRPCRoute") + "spec: {rules: [{matches: [{method: " + method + "}]}]}\n");
    const RouteMatch &match = decoded.objects.at(0).as<Route>()->rules.at(0).matches.at(0);
    QCOMPARE(match.path + ' ' + match.pathType, path);
}

void EntriesTest::referenceGrant()
{
    const Decoded decoded(head("gateway.networking.k8s.io/v1beta1/ReferenceGrant")
        + "spec: {from: [{group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: a}], to: [{group: \"\", kind: "
          "Service}]}\n");
    const auto &grant = *decoded.objects.at(0).as<ReferenceGrant>();
    QCOMPARE(grant.from.at(0).ns, std::string("a"));
    QCOMPARE(grant.to.at(0).kind, std::string("Service"));
    QVERIFY(grant.to.at(0).name.empty());
}

void EntriesTest::customEntry_data()
{
    QTest::addColumn<std::string>("type");
    QTest::addColumn<std::string>("spec");
    QTest::addColumn<std::string>("rows"); // "HOST PATH PORT PROTOCOL KIND/NS/SERVICE:PORT;" for each

    const auto row = [](const char *name, const char *type, const char *spec, const char *rows) {
        QTest::newRow(name) << std::string(type) << std::string(spec) << std::string(rows);
    };
    row("OpenShift", "route.openshift.io/v1/Route",
        "{host: a.example, to: {kind: Service, name: web, weight: 1}, alternateBackends: [{name: old}], port: {targetPort: "
        "http}}",
        "a.example / 80 HTTP Service//web:http;a.example / 80 HTTP Service//old:http;");
    row("OpenShift with TLS", "route.openshift.io/v1/Route",
        "{host: a.example, path: /x, to: {name: web}, tls: {termination: edge}}", "a.example /x 443 HTTPS Service//web:;");
    row("Traefik", "traefik.io/v1alpha1/IngressRoute",
        "{entryPoints: [web], routes: [{match: 'Host(`a`) && PathPrefix(`/x`)', services: [{name: web, namespace: n, port: "
        "80}]}]}",
        "a /x 80 HTTP Service/n/web:80;");
    row("Traefik 2 with TLS", "traefik.containo.us/v1alpha1/IngressRoute",
        "{routes: [{match: Host(`a`), services: [{name: t, kind: TraefikService}]}], tls: {}}",
        "a / 443 HTTPS TraefikService//t:;");
    row("Traefik UDP", "traefik.io/v1alpha1/IngressRouteUDP",
        "{entryPoints: [dns], routes: [{services: [{name: dns, port: dns}]}]}", "  - UDP Service//dns:dns;");
    row("Traefik TCP", "traefik.io/v1alpha1/IngressRouteTCP",
        "{routes: [{match: HostSNI(`*`), services: [{name: db, port: 5432}]}]}", "*  - TCP Service//db:5432;");
    row("Istio", "networking.istio.io/v1/VirtualService",
        "{hosts: [a.example], gateways: [gw], http: [{match: [{uri: {prefix: /x}}, {port: 8080}], route: [{destination: {host: "
        "web, port: {number: 80}}}]}]}",
        "a.example /x - HTTP Service//web:80;a.example / 8080 HTTP Service//web:80;");
    row("Istio, another namespace", "networking.istio.io/v1beta1/VirtualService",
        "{hosts: ['*'], tcp: [{route: [{destination: {host: db.data.svc.cluster.local}}]}]}", "  - TCP Service/data/db:;");
    row("Istio, an external host", "networking.istio.io/v1/VirtualService",
        "{hosts: [x], tls: [{match: [{sniHosts: [s.example]}], route: [{destination: {host: api.example.com}}]}]}",
        "s.example  - TLS ServiceEntry//api.example.com:;");
}

void EntriesTest::customEntry()
{
    QFETCH(std::string, type);
    QFETCH(std::string, spec);
    QFETCH(std::string, rows);
    const Decoded decoded(head(type) + "spec: " + spec + "\n");
    std::string found;
    for (const CustomEntry::Row &row : decoded.objects.at(0).as<CustomEntry>()->rows)
        found += row.host + ' ' + row.path + ' ' + (row.port ? std::to_string(*row.port) : "-") + ' ' + row.protocol + ' '
            + row.backend.kind + '/' + row.backend.ns + '/' + row.backend.service.value + ':' + row.backend.port.text + ';';
    QCOMPARE(found, rows);
    QCOMPARE(decoded.issues(), std::string());
}

void EntriesTest::istioGateway()
{
    const Decoded decoded(head("networking.istio.io/v1/Gateway")
        + "spec: {servers: [{port: {number: 443, name: https, protocol: HTTPS}, hosts: [a.example]}]}\n");
    const IstioGateway::Server &server = decoded.objects.at(0).as<IstioGateway>()->servers.at(0);
    QCOMPARE(server.port.valid(), std::optional<int>(443));
    QCOMPARE(server.protocol + server.hosts.at(0), std::string("HTTPSa.example"));
}

void EntriesTest::networkPolicy()
{
    const Decoded decoded(head("networking.k8s.io/v1/NetworkPolicy")
        + "spec:\n  podSelector: {matchLabels: {app: a}}\n  ingress:\n"
          "  - from: [{podSelector: {}}, {namespaceSelector: {matchLabels: {n: x}}}, {ipBlock: {cidr: 10.0.0.0/8, except: "
          "[10.1.0.0/16]}}]\n"
          "    ports: [{port: http}, {port: 80, endPort: 90, protocol: UDP}, {protocol: SCTP}]\n");
    const auto &policy = *decoded.objects.at(0).as<NetworkPolicy>();
    QCOMPARE(policy.podSelector.matchLabels, (Labels {{"app", "a"}}));
    const PolicyRule &rule = policy.ingressRules.at(0);
    QVERIFY(rule.peers.at(0).podSelector && rule.peers.at(0).podSelector->empty() && !rule.peers.at(0).namespaceSelector);
    QVERIFY(rule.peers.at(1).namespaceSelector);
    QCOMPARE(rule.peers.at(2).cidr, std::string("10.0.0.0/8"));
    QCOMPARE(rule.ports.at(0).port.text, std::string("http"));
    QCOMPARE(rule.ports.at(1).endPort.value, std::optional<std::int64_t>(90));
    QCOMPARE(int(rule.ports.at(2).port.form), int(Form::Absent));
    QCOMPARE(int(rule.ports.at(2).protocol.value), int(Protocol::Sctp));
}

void EntriesTest::policyTypes_data()
{
    QTest::addColumn<std::string>("spec");
    QTest::addColumn<bool>("ingress");
    QTest::addColumn<bool>("egress");
    QTest::newRow("default") << std::string("{podSelector: {}}") << true << false;
    QTest::newRow("egress rules") << std::string("{egress: [{}]}") << true << true;
    QTest::newRow("no egress rule") << std::string("{egress: []}") << true << false;
    QTest::newRow("written") << std::string("{policyTypes: [Egress]}") << false << true;
    QTest::newRow("written, against the rules") << std::string("{policyTypes: [Ingress], egress: [{}]}") << true << false;
}

void EntriesTest::policyTypes()
{
    QFETCH(std::string, spec);
    QFETCH(bool, ingress);
    QFETCH(bool, egress);
    const Decoded decoded(head("networking.k8s.io/v1/NetworkPolicy") + "spec: " + spec + "\n");
    const auto &policy = *decoded.objects.at(0).as<NetworkPolicy>();
    QCOMPARE(policy.ingress, ingress);
    QCOMPARE(policy.egress, egress);
}

void EntriesTest::nodeAndConfigMap()
{
    const Decoded node("apiVersion: v1\nkind: Node\nmetadata: {name: n, labels: {zone: a}}\nspec: {unschedulable: true}\n"
                       "status: {addresses: [{type: InternalIP, address: 192.0.2.1}, {type: Hostname, address: n}]}\n");
    QCOMPARE(node.objects.at(0).as<Node>()->addresses, (std::vector<std::string> {"192.0.2.1", "n"}));
    QVERIFY(node.objects.at(0).as<Node>()->unschedulable);
    QCOMPARE(node.objects.at(0).as<Node>()->labels, (Labels {{"zone", "a"}}));

    const Decoded map(head("v1/ConfigMap") + "data:\n  nginx.conf: |\n    server {}\n  port: 80\n");
    const auto &entries = map.objects.at(0).as<ConfigMap>()->entries;
    QCOMPARE(entries.at(0).second.value, std::string("server {}\n"));
    QCOMPARE(entries.at(1).second.value, std::string("80"));
    QCOMPARE(map.objects.at(0).issues.size(), std::size_t(1)); // a number where a string must stand

    const Decoded secret(head("v1/Secret") + "data: {password: eA==}\n");
    QVERIFY(secret.objects.at(0).as<std::monostate>() != nullptr);
}

QTEST_GUILESS_MAIN(EntriesTest)
#include "tst_entryobjects.moc"
