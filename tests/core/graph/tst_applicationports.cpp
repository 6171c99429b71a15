// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/images.h"
#include "tests/core/graph/manifest.h"

#include <QTest>

using namespace portolan;

// Evidence for the port an application listens on: "PORT EVIDENCE (SHORT)", loopback marked, disagreement after ';'.
class ApplicationPortsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void evidence_data();
    void evidence();
    void configMapsAreRead_data();
    void configMapsAreRead();
    void evidenceBelongsToItsContainer();
    void undeclaredPortTakesEvidence();
    void wellKnownImages_data();
    void wellKnownImages();
};

namespace {

std::string describe(const PodPort &port)
{
    std::string text;
    for (const ApplicationPort &application : port.application) {
        text += (text.empty() ? "" : "; ") + std::to_string(application.port) + ' ' + application.evidence + " ("
            + application.shortEvidence + ')' + (application.loopback ? " loopback" : "");
    }
    return text;
}

std::string pod(const std::string &containers)
{
    return "apiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: a}}\nspec: {containers: [" + containers + "]}\n";
}

} // namespace

void ApplicationPortsTest::evidence_data()
{
    QTest::addColumn<std::string>("container"); // declares port 8080
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *container, const char *expected) {
        QTest::newRow(container) << std::string(container) << std::string(expected);
    };
    row("env: [{name: PORT, value: '8080'}]", "8080 env PORT (PORT)");
    row("env: [{name: SERVER_PORT, value: '8080'}]", "8080 env SERVER_PORT (SERVER_PORT)");
    row("env: [{name: ASPNETCORE_URLS, value: 'http://+:8080'}]", "8080 env ASPNETCORE_URLS (ASPNETCORE_URLS)");
    row("env: [{name: HTTP_PORTS, value: '8080;8081'}]", "8080 env HTTP_PORTS (HTTP_PORTS)");
    row("env: [{name: LISTEN_ADDR, value: ':8080'}]", "8080 env LISTEN_ADDR (LISTEN_ADDR)");
    row("env: [{name: ADMIN_PORT, value: '8080'}]", "8080 env ADMIN_PORT (ADMIN_PORT)");
    row("env: [{name: ADMIN_PORT, value: '9000'}]", ""); // may be anything
    row("env: [{name: REDIS_PORT, value: '6379'}]", "");
    row("env: [{name: DB_HOST, value: 'db:8080'}]", "");
    row("env: [{name: PORT, value: eighty}]", "");
    row("args: [--port, '8080']", "8080 args --port (args)");
    row("args: [--port=8080]", "8080 args --port (args)");
    row("args: [-p, '8080']", "8080 args -p (args)");
    row("args: [--bind, '0.0.0.0:8080']", "8080 args --bind (args)");
    row("args: [-b, ':8080']", "8080 args -b (args)");
    row("args: ['--listen=[::]:8080']", "8080 args --listen (args)");
    row("args: ['--web.listen-address=:8080']", "8080 args --web.listen-address (args)");
    row("args: [--server.port=8080]", "8080 args --server.port (args)");
    row("args: [':8080']", "8080 args (args)");
    row("args: [serve, '0.0.0.0:8080']", "8080 args (args)");
    row("command: [python, manage.py, runserver, '0.0.0.0:8080']", "8080 command runserver (runserver)");
    row("command: [python, manage.py, runserver, '8080']", "8080 command runserver (runserver) loopback");
    row("command: [sh, -c, 'exec gunicorn --bind 0.0.0.0:8080 app']", "8080 command --bind (args)");
    row("args: ['--port=$(P)'], env: [{name: P, value: '8080'}]", "8080 args --port (args)");
    row("args: ['--listen=127.0.0.1:8080']", "8080 args --listen (args) loopback");
    row("args: ['--redis-addr=redis:6379']", "");
    row("args: ['--redis-addr=localhost:6379']", "");
    row("args: ['--etcd-servers=http://etcd:2379']", "");
    row("args: ['--upstream=http://0.0.0.0:9999']", "");
    row("args: ['--target', 'api:8080']", "");
    row("command: [sh, -c, 'mkdir -p 755 && run']", "");
    row("readinessProbe: {httpGet: {port: 8080}}", "8080 readinessProbe (probe)");
    row("livenessProbe: {tcpSocket: {port: http}}", "8080 livenessProbe (probe)");
    row("livenessProbe: {httpGet: {port: 9000}}", ""); // a port of its own
    row("livenessProbe: {httpGet: {port: 8080}}, readinessProbe: {grpc: {port: 8080}}", "8080 readinessProbe (probe)");
    row("image: 'nginxinc/nginx-unprivileged:1'", "8080 image (image)");
    row("image: 'registry.example:5000/tools/tomcat@sha256:0'", "8080 image (image)");
    row("image: postgres", ""); // another port than the declared one
    row("args: [--port=9090], env: [{name: PORT, value: '8080'}]", "9090 args --port (args); 8080 env PORT (PORT)");
    row("args: [--http-port=8080, --https-port=8443]", "8080 args --http-port (args)"); // a further port
    row("args: [--port=9090]", "9090 args --port (args)");
    row("args: [--port=9090], readinessProbe: {httpGet: {port: 8080}}", "9090 args --port (args); 8080 readinessProbe (probe)");
    row("env: [{name: PORT, value: '3000'}, {name: SERVER_PORT, value: '3001'}]",
        "3000 env PORT (PORT); 3001 env SERVER_PORT (SERVER_PORT)");
    row("image: nginx-unprivileged, args: [--port=8080], env: [{name: PORT, value: '8080'}]", "8080 args --port (args)");
}

void ApplicationPortsTest::evidence()
{
    QFETCH(std::string, container);
    QFETCH(std::string, expected);
    const PortGraph graph = test::graphOf(pod("{name: c, ports: [{name: http, containerPort: 8080}], " + container + "}"));
    QCOMPARE(describe(graph.workloads.front().ports.front()), expected);
}

void ApplicationPortsTest::configMapsAreRead_data()
{
    QTest::addColumn<std::string>("container");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *container, const char *expected) {
        QTest::newRow(container) << std::string(container) << std::string(expected);
    };
    row("envFrom: [{configMapRef: {name: settings}}]", "8080 env PORT (PORT)");
    row("envFrom: [{configMapRef: {name: settings}, prefix: APP_}]", "8080 env APP_PORT (APP_PORT)");
    row("envFrom: [{configMapRef: {name: settings}}], env: [{name: PORT, value: '9090'}]", "9090 env PORT (PORT)");
    row("env: [{name: PORT, valueFrom: {configMapKeyRef: {name: settings, key: PORT}}}]", "8080 env PORT (PORT)");
    row("env: [{name: PORT, valueFrom: {secretKeyRef: {name: settings, key: PORT}}}]", "");
    row("envFrom: [{configMapRef: {name: others}}]", "");
}

void ApplicationPortsTest::configMapsAreRead()
{
    QFETCH(std::string, container);
    QFETCH(std::string, expected);
    const std::string map = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {PORT: '8080'}\n";
    const PortGraph graph = test::graphOf(pod("{name: c, ports: [{containerPort: 8080}], " + container + "}") + map);
    QCOMPARE(describe(graph.workloads.front().ports.front()), expected);
}

void ApplicationPortsTest::evidenceBelongsToItsContainer()
{
    const PortGraph graph = test::graphOf(pod("{name: a, ports: [{containerPort: 80}], env: [{name: PORT, value: '8080'}]}, "
                                              "{name: b, ports: [{containerPort: 8080}, {containerPort: 9090}]}"));
    const std::vector<PodPort> &ports = graph.workloads.front().ports;
    QCOMPARE(describe(ports[0]), std::string("8080 env PORT (PORT)")); // disagrees with 80
    QCOMPARE(describe(ports[1]), std::string());
    QCOMPARE(describe(ports[2]), std::string());
}

void ApplicationPortsTest::undeclaredPortTakesEvidence()
{
    const PortGraph graph = test::graphOf(pod("{name: c, args: [--port=8080]}")
        + "---\napiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {selector: {app: a}, ports: [{port: 8080}]}\n");
    QCOMPARE(describe(graph.workloads.front().ports.front()), std::string("8080 args --port (args)"));
}

void ApplicationPortsTest::wellKnownImages_data()
{
    QTest::addColumn<std::string>("image");
    QTest::addColumn<int>("port"); // 0: unknown
    const auto row = [](const char *image, int port) { QTest::newRow(image) << std::string(image) << port; };
    row("postgres", 5432);
    row("postgres:16", 5432);
    row("docker.io/library/postgres:16@sha256:1", 5432);
    row("registry.example:5000/postgres", 5432);
    row("bitnami/postgresql:16", 5432);
    row("jaegertracing/all-in-one:1", 16686);
    row("someone/all-in-one:1", 0);
    row("my-postgres", 0);
    row("", 0);
    row("/", 0);
    row("#", 0);
}

void ApplicationPortsTest::wellKnownImages()
{
    QFETCH(std::string, image);
    QFETCH(int, port);
    const std::span<const int> ports = portsOfImage(image);
    QCOMPARE(ports.empty() ? 0 : ports.front(), port);
}

QTEST_GUILESS_MAIN(ApplicationPortsTest)
#include "tst_applicationports.moc"
