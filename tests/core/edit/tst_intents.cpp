// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/entries.h"
#include "core/edit/listeners.h"
#include "core/edit/ports.h"
#include "core/graph/nodeports.h"
#include "workbenchfixture.h"

#include <QTest>

using namespace portolan;
using Intent = std::function<Result<Edit>(const Workbench &)>;
Q_DECLARE_METATYPE(Intent)

namespace {

const std::string kService = "apiVersion: v1\n"
                             "kind: Service\n"
                             "metadata: {name: web}\n"
                             "spec:\n"
                             "  selector: {app: web}\n"
                             "  ports:\n"
                             "  - name: http # public\n"
                             "    port: 80\n"
                             "    targetPort: 8080\n";
const std::string kFlow = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n"
                          "spec: {selector: {app: web}, ports: [{name: http, port: 80}]}\n";
const std::string kJson = "{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"Service\",\n  \"metadata\": {\"name\": \"web\"},\n"
                          "  \"spec\": {\n    \"ports\": [\n      {\n        \"name\": \"http\",\n        \"port\": 80\n      }\n"
                          "    ]\n  }\n}\n";
const std::string kPods = "apiVersion: apps/v1\n"
                          "kind: Deployment\n"
                          "metadata:\n"
                          "    name: web\n"
                          "spec:\n"
                          "    selector: {matchLabels: {app: web}}\n"
                          "    template:\n"
                          "        metadata:\n"
                          "            labels: {app: web}\n"
                          "        spec:\n"
                          "            containers:\n"
                          "                - name: app\n"
                          "                  image: app\n"
                          "                - name: side\n"
                          "                  image: side\n"
                          "                  ports:\n"
                          "                      - containerPort: 9090\n"
                          "                      - {name: web, containerPort: 8080}\n"
                          "                      - {name: udp, containerPort: 53, protocol: UDP}\n";
const std::string kIngress = "apiVersion: networking.k8s.io/v1\n"
                             "kind: Ingress\n"
                             "metadata: {name: main}\n"
                             "spec:\n"
                             "  rules:\n"
                             "  - host: a.example\n"
                             "    http:\n"
                             "      paths:\n"
                             "      - path: /\n"
                             "        pathType: Prefix\n"
                             "        backend: {service: {name: web, port: {number: 80}}}\n";
const std::string kGateway = "apiVersion: gateway.networking.k8s.io/v1\n"
                             "kind: Gateway\n"
                             "metadata: {name: edge}\n"
                             "spec:\n"
                             "  gatewayClassName: x\n"
                             "  listeners:\n"
                             "    - {name: http, port: 80, protocol: HTTP}\n";

const NodeKey kServiceKey {.kind = "Service", .ns = "default", .name = "web", .part = {}};
const NodeKey kPodsKey {.kind = "Deployment", .ns = "default", .name = "web", .part = {}};
const NodeKey kIngressKey {.kind = "Ingress", .ns = "default", .name = "main", .part = {}};

NodeKey gatewayKey(std::string part = {})
{
    return {.kind = "Gateway", .ns = "default", .name = "edge", .part = std::move(part)};
}

std::string replaced(std::string text, const std::string &before, const std::string &after)
{
    const auto at = text.find(before);
    return at == std::string::npos ? "no such text: " + before : text.replace(at, before.size(), after);
}

std::string withCrLf(std::string text)
{
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
        text.insert(at, 1, '\r');
    return text;
}

} // namespace

class IntentsTest : public QObject
{
    Q_OBJECT
private slots:
    void writesOnlyWhatIsMeant_data();
    void writesOnlyWhatIsMeant();
    void refuses_data();
    void refuses();
    void severalPortsAreOneStep();
    void theLowestFreeNodePort();

private:
    static void portRows();
    static void entryRows();
    static void retargetRows();
};

namespace {

// The first row that an object of `kind` has on some card.
NodeKey rowKey(const PortGraph &graph, std::string_view kind)
{
    for (const EntryNode &card : graph.entries) {
        for (const Index index : card.rows) {
            if (graph.entryRows[index].kind == kind)
                return card.key.withPart(graph.entryRows[index].part);
        }
    }
    return {};
}

void row(const char *name, const std::string &text, Intent intent, const std::string &after)
{
    QTest::newRow(name) << text << std::move(intent) << after;
}

Intent add(const NodeKey &key, const NewPort &port)
{
    return [=](const Workbench &bench) { return addPort(bench, key, port); };
}

Intent remove(const NodeKey &key, std::string_view part)
{
    return [=](const Workbench &bench) { return removePort(bench, key.withPart(part)); };
}

Intent type(const std::string &to)
{
    return [=](const Workbench &bench) { return setServiceType(bench, kServiceKey, to); };
}

Intent move(const NodeKey &from, const NodeKey &to)
{
    return [=](const Workbench &bench) { return retarget(bench, from, to); };
}

Intent path(const NewPath &wanted)
{
    return [=](const Workbench &bench) { return addPath(bench, kIngressKey, wanted); };
}

Result<Edit> takeForFirst(const Workbench &bench)
{
    return takeFreeNodePort(bench, kServiceKey.withPart("ports/0"));
}

} // namespace

void IntentsTest::portRows()
{
    row("a service port, in the list's style", kService, add(kServiceKey, {.number = "443", .name = "tls", .targetPort = "web"}),
        kService + "  - name: tls\n    port: 443\n    targetPort: web\n");
    row("with CRLF", withCrLf(kService), add(kServiceKey, {.number = "443", .name = "tls"}),
        withCrLf(kService + "  - name: tls\n    port: 443\n"));
    row("without a last line end", kService.substr(0, kService.size() - 1), add(kServiceKey, {.number = "443", .name = "tls"}),
        kService + "  - name: tls\n    port: 443");
    row("in flow style", kFlow, add(kServiceKey, {.number = "53", .name = "dns", .protocol = "UDP"}),
        replaced(kFlow, "80}]", "80}, {name: dns, port: 53, protocol: UDP}]"));
    row("in JSON", kJson, add(kServiceKey, {.number = "443", .name = "tls"}),
        replaced(
            kJson, "      }\n    ]", "      },\n      {\n        \"name\": \"tls\",\n        \"port\": 443\n      }\n    ]"));
    row("two ports have names", replaced(kService, "  - name: http # public\n    port", "  - port"),
        add(kServiceKey, {.number = "443"}),
        replaced(kService, "  - name: http # public\n    port: 80\n    targetPort: 8080\n",
            "  - port: 80\n    targetPort: 8080\n    name: http\n  - name: https\n    port: 443\n"));
    row("a container port where none was", kPods, add(kPodsKey, {.number = "8081", .name = "admin"}),
        replaced(kPods, "image: app\n",
            "image: app\n                  ports:\n                      - name: admin\n                        "
            "containerPort: 8081\n"));
    row("a container port behind others", kPods, add(kPodsKey.withPart("side"), {.number = "8081", .hostPort = "81"}),
        kPods + "                      - containerPort: 8081\n                        hostPort: 81\n");
    row("an empty list", replaced(kPods, "image: app\n", "image: app\n                  ports: []\n"),
        add(kPodsKey, {.number = "8081"}),
        replaced(kPods, "image: app\n", "image: app\n                  ports: [{containerPort: 8081}]\n"));
    row("a container port goes", kPods, remove(kPodsKey, "side/ports/0"),
        replaced(kPods, "                      - containerPort: 9090\n", ""));
    row("the last container port takes its list along",
        replaced(kPods, "image: app\n", "image: app\n                  ports: [{containerPort: 1}]\n"),
        remove(kPodsKey, "app/ports/0"), kPods);
    row("a service port goes", kService + "  - {name: x, port: 81} # the other\n", remove(kServiceKey, "ports/1"), kService);
    row("a free node port makes the Service one that has them", kService, takeForFirst,
        kService + "    nodePort: 30000\n  type: NodePort\n");
    row("a type", replaced(kService, "  ports", "  type: NodePort\n  ports") + "    nodePort: 30080\n", type("ClusterIP"),
        replaced(kService, "  ports", "  type: ClusterIP\n  ports"));
    row("the type it has already", kService, type("ClusterIP"), kService);
    row("a load balancer keeps its node ports",
        replaced(kService, "  ports", "  type: NodePort\n  ports") + "    nodePort: 30080\n", type("LoadBalancer"),
        replaced(kService, "  ports", "  type: LoadBalancer\n  ports") + "    nodePort: 30080\n");
}

void IntentsTest::entryRows()
{
    row("a path to a known host", kIngress, path({.host = "a.example", .path = "/api", .service = "api", .port = "http"}),
        kIngress
            + "      - path: /api\n        pathType: Prefix\n        backend:\n          service:\n            name: api\n"
              "            port:\n              name: http\n");
    row("a path to a new host", kIngress, path({.host = "b.example", .path = "/", .service = "web", .port = "80"}),
        kIngress
            + "  - host: b.example\n    http:\n      paths:\n      - path: /\n        pathType: Prefix\n        backend:\n"
              "          service:\n            name: web\n            port:\n              number: 80\n");
    const std::string two = kIngress + "      - {path: /b, pathType: Exact, backend: {service: {name: b, port: {number: 1}}}}\n";
    row(
        "a path goes", two, [](const Workbench &bench) { return removePath(bench, kIngressKey.withPart("rules/0/paths/1")); },
        kIngress);
    const std::string rules
        = kIngress + "  - http: {paths: [{path: /b, pathType: Exact, backend: {service: {name: b, port: {number: 1}}}}]}\n";
    row(
        "the last path of a rule takes it along", rules,
        [](const Workbench &bench) { return removePath(bench, kIngressKey.withPart("rules/1/paths/0")); }, kIngress);
    const std::string standard = kIngress + "  defaultBackend: {service: {name: web, port: {number: 80}}}\n";
    row(
        "the default backend goes", standard,
        [](const Workbench &bench) { return removePath(bench, kIngressKey.withPart("defaultBackend")); }, kIngress);
    row(
        "a new Ingress for a service port", kService,
        [](const Workbench &bench) {
            return addIngressPath(bench, kServiceKey.withPart("ports/0"), std::nullopt, {.host = "a.example"});
        },
        kService
            + "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n"
              "  - host: a.example\n    http:\n      paths:\n      - path: /\n        pathType: Prefix\n        backend:\n"
              "          service:\n            name: web\n            port:\n              name: http\n");
    row(
        "a listener", kGateway,
        [](const Workbench &bench) {
            return addListener(
                bench, gatewayKey(), {.name = "tls", .port = "443", .protocol = "HTTPS", .hostname = {}, .certificate = "cert"});
        },
        kGateway
            + "    - name: tls\n      port: 443\n      protocol: HTTPS\n      tls:\n        certificateRefs:\n"
              "          - name: cert\n");
    row(
        "a listener goes", kGateway + "    - {name: b, port: 81, protocol: HTTP}\n",
        [](const Workbench &bench) { return removeListener(bench, gatewayKey("listeners/1")); }, kGateway);
}

void IntentsTest::retargetRows()
{
    const std::string both = kService + "---\n" + kPods;
    const std::string ingress
        = kIngress + "---\n" + kService + "  - {name: b, port: 81}\n---\n" + replaced(kService, "name: web", "name: api");
    row("a number stays a number", both, move(kServiceKey.withPart("ports/0"), kPodsKey.withPart("side/ports/1")), both);
    row("to a port without a name", both, move(kServiceKey.withPart("ports/0"), kPodsKey.withPart("side/ports/0")),
        replaced(both, "targetPort: 8080", "targetPort: 9090"));
    row("a name stays a name", replaced(both, "targetPort: 8080", "targetPort: x"),
        move(kServiceKey.withPart("ports/0"), kPodsKey.withPart("side/ports/1")),
        replaced(both, "targetPort: 8080", "targetPort: web"));
    row("an absent one becomes a name", replaced(both, "    targetPort: 8080\n", ""),
        move(kServiceKey.withPart("ports/0"), kPodsKey.withPart("side/ports/1")),
        replaced(both, "targetPort: 8080", "targetPort: web"));
    row("a path to another port of its Service", ingress,
        move(kIngressKey.withPart("rules/0/paths/0"), kServiceKey.withPart("ports/1")),
        replaced(ingress, "number: 80", "number: 81"));
    const std::string route = kGateway + "---\n" + kService
        + "  - {name: b, port: 81}\n---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: r}\n"
          "spec:\n  parentRefs: [{name: edge}]\n  rules:\n  - backendRefs:\n    - name: web\n      port: 80 # plain\n";
    QTest::newRow("a route") << route << Intent([](const Workbench &bench) {
        return retarget(bench, rowKey(bench.graph, "HTTPRoute"), kServiceKey.withPart("ports/1"));
    }) << replaced(route, "port: 80 # plain", "port: 81 # plain");
    NodeKey api = kServiceKey.withPart("ports/0");
    api.name = "api";
    row("a path to another Service", replaced(ingress, "number: 80", "name: http"),
        move(kIngressKey.withPart("rules/0/paths/0"), api),
        replaced(replaced(ingress, "number: 80", "name: http"), "service: {name: web", "service: {name: api"));
}

void IntentsTest::writesOnlyWhatIsMeant_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<std::string>("after");
    portRows();
    entryRows();
    retargetRows();
}

void IntentsTest::writesOnlyWhatIsMeant()
{
    QFETCH(std::string, text);
    QFETCH(Intent, intent);
    QFETCH(std::string, after);
    QCOMPARE(QString::fromStdString(test::Bench(text).after(intent)), QString::fromStdString(after));
}

void IntentsTest::refuses_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<std::string>("after");
    row("a port that is none", kService, add(kServiceKey, {.number = "0"}), "between 1 and 65535");
    row("a name twice", kService, add(kServiceKey, {.number = "81", .name = "http"}), "Duplicate value: \"http\"");
    row("a port twice", kService, add(kServiceKey, {.number = "80", .name = "x"}), "Duplicate value");
    row("a container port's name", kPods, add(kPodsKey, {.number = "80", .name = "Capital"}), "alpha-numeric");
    row("no such container", kPods, add(kPodsKey.withPart("nobody"), {.number = "80"}), "no such container");
    row("the only service port", kService, remove(kServiceKey, "ports/0"), "Required value");
    row("a node port on ClusterIP", kService, add(kServiceKey, {.number = "81", .name = "x", .nodePort = "30001"}), "ClusterIP");
    row("an unknown type", kService, type("Cluster"), "Unsupported value");
    row("ExternalName without a name", kService, type("ExternalName"), "Required value");
    row("a host that is none", kIngress, path({.host = "a_b", .path = "/", .service = "web", .port = "80"}), "a_b");
    row("a path without its slash", kIngress, path({.host = {}, .path = "api", .service = "web", .port = "80"}), "absolute");
    row(
        "the only path", kIngress,
        [](const Workbench &bench) { return removePath(bench, kIngressKey.withPart("rules/0/paths/0")); }, "defaultBackend");
    row(
        "the only listener", kGateway, [](const Workbench &bench) { return removeListener(bench, gatewayKey("listeners/0")); },
        "at least 1");
    row(
        "a listener's name twice", kGateway,
        [](const Workbench &bench) {
            return addListener(bench, gatewayKey(), {.name = "http", .port = "81", .hostname = {}, .certificate = {}});
        },
        "unique");
    row("a target of another protocol", kService + "---\n" + kPods,
        move(kServiceKey.withPart("ports/0"), kPodsKey.withPart("side/ports/2")), "speaks TCP");
    row("pods that are not selected", replaced(kService, "app: web", "app: other") + "---\n" + kPods,
        move(kServiceKey.withPart("ports/0"), kPodsKey.withPart("side/ports/1")), "does not select");
    row("an object that is not there", kService, add(kPodsKey, {.number = "80"}), "not written in a file");
}

void IntentsTest::refuses()
{
    QFETCH(std::string, text);
    QFETCH(Intent, intent);
    QFETCH(std::string, after);
    const QString said = QString::fromStdString(test::Bench(text).after(intent));
    QVERIFY2(said.startsWith("refused: ") && said.contains(QString::fromStdString(after)), qPrintable(said));
}

void IntentsTest::severalPortsAreOneStep()
{
    const test::Bench files({{"a.yaml", kService}, {"b.yaml", replaced(kService, "name: web", "name: api")}});
    const Workbench bench = files.bench();
    std::vector<PortField> fields;
    for (const ServiceNode &service : bench.graph.services)
        fields.push_back(*portField(bench.graph, service.key.withPart("ports/0"), PortKind::Service));
    const auto edit = setPorts(bench, fields, "8000");
    QVERIFY(edit);
    QCOMPARE(edit->documents.size(), 2U);
    QCOMPARE(english(edit->label), std::string("Set 2 ports to 8000"));
}

void IntentsTest::theLowestFreeNodePort()
{
    const std::string taken = replaced(kService, "  ports", "  type: NodePort\n  ports") + "    nodePort: 30000\n";
    const test::Bench files({{"a.yaml", kService}, {"b/b.yaml", replaced(taken, "name: web", "name: other")}});
    QCOMPARE(freeNodePort(files.bench().graph), std::optional<int>(30001));
    QCOMPARE(files.after(takeForFirst), kService + "    nodePort: 30001\n  type: NodePort\n");
}

QTEST_GUILESS_MAIN(IntentsTest)
#include "tst_intents.moc"
