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
    void portOfAnotherServiceIsNoEvidence();
    void dockerfiles_data();
    void dockerfiles();
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
    row("args: [-p8080]", "8080 args -p (args)");
    row("args: [--host, 127.0.0.1, --port, '8080']", "8080 args --port (args) loopback");
    row("args: [--host=0.0.0.0, --port=8080]", "8080 args --port (args)");
    row("args: [--host=localhost, '--bind=0.0.0.0:8080']", "8080 args --bind (args)");
    row("env: [{name: HOST, value: localhost}, {name: PORT, value: '8080'}]", "8080 env PORT (PORT) loopback");
    row("args: ['--web.external-url=http://localhost:8080']", ""); // the name others use
    row("args: ['--validating-webhook=:8080']", "8080 args --validating-webhook (args)");
    row("args: ['--webhook-url=http://localhost:8080/reload']", "");
    row("args: ['--public-address=0.0.0.0:8080']", "");
    row("args: ['--api-server=http://127.0.0.1:8080']", ""); // a neighbour in the pod
    row("args: ['--listen=http://127.0.0.1:8080']", "8080 args --listen (args) loopback");
    row("env: [{name: WEB_SERVICE_PORT, value: '8080'}]", ""); // what the kubelet tells clients
    row("env: [{name: SERVICE_PORT, value: '8080'}]", "8080 env SERVICE_PORT (SERVICE_PORT)");
    row("env: [{name: API_HOST, value: api}, {name: API_PORT, value: '8080'}]", ""); // somebody else's
    row("env: [{name: APP_HOST, value: 0.0.0.0}, {name: APP_PORT, value: '8080'}]", "8080 env APP_PORT (APP_PORT)");
    row("env: [{name: ASPNETCORE_HTTP_PORTS, value: '8080'}]", "8080 env ASPNETCORE_HTTP_PORTS (ASPNETCORE_HTTP_PORTS)");
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

void ApplicationPortsTest::portOfAnotherServiceIsNoEvidence()
{
    const std::string service = "---\napiVersion: v1\nkind: Service\nmetadata: {name: cat-log}\nspec: {ports: [{port: 80}]";
    const std::string container = "{name: c, ports: [{containerPort: 8080}], env: [{name: CAT_LOG_PORT, value: '8080'}]}";
    const auto said
        = [&](const std::string &text) { return describe(test::graphOf(pod(container) + text).workloads.front().ports.front()); };
    QCOMPARE(said({}), std::string("8080 env CAT_LOG_PORT (CAT_LOG_PORT)"));
    QCOMPARE(said(service + "}\n"), std::string());
    QCOMPARE(said(service + ", selector: {app: a}}\n"), std::string("8080 env CAT_LOG_PORT (CAT_LOG_PORT)")); // its own
}

void ApplicationPortsTest::dockerfiles_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<std::string>("container"); // declares port 8080
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *title, const char *file, const char *content, const char *container, const char *expected) {
        QTest::newRow(title) << std::string(file) << std::string(content) << std::string(container) << std::string(expected);
    };
    const char *image = "name: c, image: 'registry.example/shop/api:1'";
    row("folder", "src/api/Dockerfile", "EXPOSE 8080", image, "8080 Dockerfile EXPOSE (Dockerfile)");
    row("ending", "Dockerfile.api", "EXPOSE 8080", image, "8080 Dockerfile EXPOSE (Dockerfile)");
    row("folder docker", "api/docker/Dockerfile", "EXPOSE 8080", image, "8080 Dockerfile EXPOSE (Dockerfile)");
    row("container's name", "api/Dockerfile", "EXPOSE 8080", "name: api, image: x", "8080 Dockerfile EXPOSE (Dockerfile)");
    row("another's image", "nginx/Dockerfile", "EXPOSE 8080", "name: nginx, image: redis", "");
    row("another folder", "web/Dockerfile", "EXPOSE 8080", image, "");
    row("disagrees", "api/Dockerfile", "EXPOSE 3000", image, "3000 Dockerfile EXPOSE (Dockerfile)");
    row("one of several", "api/Dockerfile", "EXPOSE 3000 3001", image, "");
    row("gives way", "api/Dockerfile", "EXPOSE 3000", "name: c, image: api, readinessProbe: {httpGet: {port: 8080}}",
        "8080 readinessProbe (probe)");
    row("comes last", "api/Dockerfile", "EXPOSE 8080", "name: c, image: api, env: [{name: PORT, value: '8080'}]",
        "8080 env PORT (PORT)");
    row("command", "api/Dockerfile", "CMD [\"serve\", \"--port\", \"8080\"]", image, "8080 Dockerfile CMD --port (Dockerfile)");
    row("command replaced", "api/Dockerfile", "CMD serve --port 3000", "name: c, image: api, args: [x]", "");
    row("variable", "api/Dockerfile", "ENV PORT=3000", image, "3000 Dockerfile ENV PORT (Dockerfile)");
    row("variable replaced", "api/Dockerfile", "ENV PORT=3000", "name: c, image: api, env: [{name: PORT, value: '8080'}]",
        "8080 env PORT (PORT)");
}

void ApplicationPortsTest::dockerfiles()
{
    QFETCH(std::string, file);
    QFETCH(std::string, content);
    QFETCH(std::string, container);
    QFETCH(std::string, expected);
    auto inventory = std::make_shared<Inventory>(
        *test::inventoryOf({{"k8s/a.yaml", pod("{" + container + ", ports: [{containerPort: 8080}]}")}}));
    const std::size_t slash = file.rfind('/');
    inventory->files.push_back({.name = file,
        .folder = slash == std::string::npos ? std::string() : file.substr(0, slash),
        .project = {},
        .document = std::make_shared<const Document>("FROM base\n" + content + "\n")});
    QCOMPARE(describe(resolve(inventory).workloads.front().ports.front()), expected);
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
